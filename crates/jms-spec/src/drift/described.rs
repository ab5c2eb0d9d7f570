//! What a description, the server's or ours, says of operations: only what the two can be compared by.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// Operations by path (placeholders without names) and method.
#[derive(Debug, Default)]
pub(super) struct Described {
    pub(super) operations: BTreeMap<(String, String), Operation>,
}

#[derive(Debug, Default)]
pub(super) struct Operation {
    pub(super) query: BTreeSet<String>,
    /// Of the request body; none where there is none, or not an object.
    pub(super) fields: Option<Fields>,
}

pub(super) type Fields = BTreeMap<String, Field>;

#[derive(Debug, Default)]
pub(super) struct Field {
    pub(super) required: bool,
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) choices: BTreeSet<String>,
    /// As the schema says it: `string`, `integer` and so on; empty where it is one of several.
    pub(super) kind: String,
}

/// A path without the names of its placeholders.
pub(super) fn plain(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

impl Described {
    /// Reads OpenAPI 3.0 or Swagger 2.0.
    pub(super) fn of(schema: &Value) -> Self {
        let base = schema["basePath"].as_str().unwrap_or_default().trim_end_matches('/');
        let reader = Reader { root: schema };
        let mut operations = BTreeMap::new();
        for (path, item) in schema["paths"].as_object().into_iter().flatten() {
            for method in ["get", "post", "put", "patch", "delete"] {
                if let Some(operation) = item.get(method) {
                    let key = (plain(&format!("{base}{path}")), method.to_ascii_uppercase());
                    operations.insert(key, reader.operation(item, operation, method));
                }
            }
        }
        Self { operations }
    }
}

/// Follows references within a description.
pub(super) struct Reader<'a> {
    pub(super) root: &'a Value,
}

impl<'a> Reader<'a> {
    fn operation(&self, item: &'a Value, operation: &'a Value, method: &str) -> Operation {
        let mut query = BTreeSet::new();
        let mut body = None;
        for holder in [item, operation] {
            for parameter in holder["parameters"].as_array().into_iter().flatten() {
                let parameter = self.resolve(parameter);
                match (parameter["in"].as_str(), parameter["name"].as_str()) {
                    (Some("query"), Some(name)) => drop(query.insert(name.to_owned())),
                    (Some("body"), _) => body = parameter.get("schema"),
                    _ => {}
                }
            }
        }
        let modern = operation.get("requestBody").map(|body| self.resolve(body));
        let body = body.or_else(|| modern?.pointer("/content/application~1json/schema"));
        Operation { query, fields: body.and_then(|schema| self.fields(schema, method)) }
    }

    /// The fields of an object, of that alternative which is one, or of the items of a list.
    pub(super) fn fields(&self, schema: &'a Value, method: &str) -> Option<Fields> {
        let schema = self.object(schema, 0)?;
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|known| known == name));
        let properties = schema.get("properties")?.as_object()?;
        let written =
            properties.iter().filter(|(name, property)| *name != CHOSEN && self.resolve(property)["readOnly"] != true);
        let field = |(name, property): (&String, &'a Value)| {
            let field = Field {
                // A PATCH requires nothing.
                required: method != "patch" && is_required(name),
                min_length: self.number(property, "minLength", 0),
                max_length: self.number(property, "maxLength", 0),
                choices: self.choices(property),
                kind: self.kind(property, 0).unwrap_or_default().to_owned(),
            };
            (name.clone(), field)
        };
        Some(written.map(field).collect())
    }

    fn object(&self, schema: &'a Value, depth: usize) -> Option<&'a Map<String, Value>> {
        let schema = self.resolve(schema);
        if schema.get("properties").is_some() {
            return schema.as_object();
        }
        // Several at once: the fields are those of each.
        if let Some(item) = schema.get("items").filter(|_| depth < DEEPEST) {
            return self.object(item, depth + 1);
        }
        alternatives(schema, depth).find_map(|inner| self.object(inner, depth + 1))
    }

    fn kind(&self, schema: &'a Value, depth: usize) -> Option<&'a str> {
        let schema = self.resolve(schema);
        let inner = || self.kind(schema.get("allOf").filter(|_| depth < DEEPEST)?.get(0)?, depth + 1);
        schema.get("type").and_then(Value::as_str).or_else(inner)
    }

    /// A limit, also of what an `allOf` refers to.
    fn number(&self, schema: &'a Value, key: &str, depth: usize) -> Option<u64> {
        let schema = self.resolve(schema);
        let inner = || {
            let members = schema.get("allOf").filter(|_| depth < DEEPEST)?.as_array()?;
            members.iter().find_map(|inner| self.number(inner, key, depth + 1))
        };
        schema.get(key).and_then(Value::as_u64).or_else(inner)
    }

    /// The values of an enumeration, also where it is an object with value and label.
    fn choices(&self, schema: &'a Value) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.collect(schema, 0, &mut found);
        found
    }

    fn collect(&self, schema: &'a Value, depth: usize, found: &mut BTreeSet<String>) {
        let schema = self.resolve(schema);
        let listed = schema["enum"].as_array().into_iter().flatten().filter(|value| !value.is_null());
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        found.extend(listed.map(text).filter(|value| !value.is_empty()));
        found.extend(
            schema["x-jms-values"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(value, _)| value.clone())
                .filter(|value| !value.is_empty()),
        );
        for inner in alternatives(schema, depth) {
            self.collect(inner, depth + 1, found);
        }
        if let Some(value) = schema.pointer("/properties/value").filter(|_| depth < DEEPEST) {
            self.collect(value, depth + 1, found);
        }
    }

    pub(super) fn resolve(&self, value: &'a Value) -> &'a Value {
        let target = value["$ref"].as_str().and_then(|target| self.root.pointer(target.strip_prefix('#')?));
        target.unwrap_or(value)
    }
}

fn alternatives(schema: &Value, depth: usize) -> impl Iterator<Item = &Value> {
    let keys: &[&str] = if depth < DEEPEST { &["allOf", "oneOf", "anyOf"] } else { &[] };
    keys.iter().filter_map(|key| schema.get(*key)?.as_array()).flatten()
}

/// The server lets clients choose the id of what they make, everywhere; the document does not offer it.
pub(super) const CHOSEN: &str = "id";

/// Schemas may contain themselves.
const DEEPEST: usize = 8;
