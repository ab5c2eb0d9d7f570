//! The JSON Schema of files, made from the table that the reader goes by.

use serde_json::{Map, Value, json};

use super::{
    kind::{CodeKind, Field, Shape},
    owner::Owner,
    value::MOST_CHARACTERS,
};

/// The JSON Schema (2020-12) of the files of accounts as code, for editors and checks in pipelines.
///
/// ```
/// let schema = jms_fleet::code_schema();
/// assert_eq!(schema["properties"]["account_backup_plans"]["items"]["type"], "object");
/// ```
pub fn code_schema() -> Value {
    let mut properties = Map::new();
    properties.insert(
        "owner".to_owned(),
        json!({
            "type": "string",
            "pattern": Owner::PATTERN,
            "description": "Who the objects belong to that are made from these files; `jms` without it.",
        }),
    );
    for kind in CodeKind::ALL {
        properties.insert(kind.list().to_owned(), json!({ "type": ["array", "null"], "items": object(kind) }));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Accounts as code",
        "description": "A file for `jms plan` and `jms apply`. What an object leaves out stays as it is.",
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": false,
    })
}

fn object(kind: CodeKind) -> Value {
    let property = |Field { name, shape, about }: &Field| {
        let mut schema = of(*shape);
        schema.insert("description".to_owned(), json!(about));
        ((*name).to_owned(), Value::Object(schema))
    };
    let properties: Map<_, _> = kind.fields().iter().map(property).collect();
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    let needs = if kind == CodeKind::Account {
        json!({
            "oneOf": [{ "required": ["asset"] }, { "required": ["assets"] }],
            "anyOf": [{ "required": ["username"] }, { "required": ["name"] }],
        })
    } else {
        json!({ "required": ["name"] })
    };
    if let (Some(schema), Value::Object(needs)) = (schema.as_object_mut(), needs) {
        schema.extend(needs);
    }
    schema
}

fn of(shape: Shape) -> Map<String, Value> {
    let schema = match shape {
        Shape::Name => json!({ "type": "string", "minLength": 1, "maxLength": MOST_CHARACTERS }),
        Shape::NameOrNothing => json!({ "type": ["string", "null"], "minLength": 1, "maxLength": MOST_CHARACTERS }),
        Shape::Text => json!({ "type": "string", "maxLength": MOST_CHARACTERS }),
        Shape::Remark | Shape::MarkedRemark | Shape::Crontab => json!({ "type": "string" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Names => {
            json!({ "type": "array", "items": of(Shape::Name) })
        }
        Shape::Choice(known) => json!({ "enum": known }),
        Shape::Choices(known) => json!({ "type": "array", "items": { "enum": known } }),
        // Which of these it may be in clear text, the reader is told.
        Shape::Secret => {
            json!({ "type": "string", "examples": ["env:NAME", "file:PATH", "jms://ASSET/ACCOUNT", "cmd:COMMAND"] })
        }
        Shape::Rules => json!({
            "type": "object",
            "properties": {
                "length": { "type": "integer", "minimum": 8, "maximum": 36 },
                "lowercase": { "type": "boolean" },
                "uppercase": { "type": "boolean" },
                "digit": { "type": "boolean" },
                "symbol": { "type": "boolean" },
                "exclude_symbols": { "type": "string", "maxLength": 16 },
            },
            "additionalProperties": false,
        }),
        Shape::Hours => json!({ "type": "integer", "minimum": 1, "maximum": 65535 }),
        Shape::Map => json!({ "type": "object" }),
    };
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}
