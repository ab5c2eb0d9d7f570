//! OpenAPI 3.0 schemas as JSON Schema 2020-12.
//!
//! Two things are said only in the document's own words and are made checkable here: which servers have a property or
//! a value (the `x-jms-` marks), and that answers have nothing that is not documented.

use serde_json::{Map, Value, json};

use super::Side;
use crate::{Marks, Version, VersionError};

/// How to read the schemas.
#[derive(Debug, Clone)]
pub(super) enum Reading {
    /// As written: the plain forms, everything that any server has, nothing undocumented.
    Plain,
    /// As this server means it: what others have is unknown to it, and requests are read with its leniency.
    Server(Version),
}

/// Keywords that mean the same in both.
const SAME: [&str; 14] = [
    "type",
    "format",
    "enum",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
];

/// What the server takes for an integer besides integers: text of one, and `24.0`, which JSON Schema admits anyway.
const INTEGER_TEXT: &str = r"^\s*[+-]?[0-9]+(\.0*)?\s*$";

/// What the server takes for a boolean besides booleans, 1 and 0.
const BOOLEAN_FORMS: [&str; 28] = [
    "t", "T", "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON", "1", "f", "F", "n", "N", "no",
    "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF", "0",
];

impl Reading {
    pub(super) fn translate(&self, side: Side, schema: &Value) -> Result<Value, VersionError> {
        let Some(source) = schema.as_object() else { return Ok(schema.clone()) };
        if let Some(target) = source.get("$ref") {
            return Ok(json!({ "$ref": target }));
        }
        let mut out = Map::new();
        for key in SAME {
            if let Some(value) = source.get(key) {
                out.insert(key.to_owned(), value.clone());
            }
        }
        for key in ["items", "not"] {
            if let Some(inner) = source.get(key) {
                out.insert(key.to_owned(), self.translate(side, inner)?);
            }
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            if let Some(members) = source.get(key).and_then(Value::as_array) {
                let members: Result<Vec<_>, _> = members.iter().map(|member| self.translate(side, member)).collect();
                out.insert(key.to_owned(), Value::Array(members?));
            }
        }
        self.object(side, source, &mut out)?;
        self.open_enumeration(side, source, &mut out)?;
        if self.is_lenient(side) {
            lenient(source, &mut out);
        }
        Ok(if source.get("nullable") == Some(&Value::Bool(true)) {
            self.or_null(side, out)
        } else {
            Value::Object(out)
        })
    }

    /// Requests to a real server are read with its leniency; examples must show the plain forms.
    fn is_lenient(&self, side: Side) -> bool {
        side == Side::Request && matches!(self, Self::Server(_))
    }

    pub(super) fn has(&self, marks: &Marks) -> bool {
        match self {
            Self::Plain => true,
            Self::Server(version) => marks.apply_to(version),
        }
    }

    fn object(
        &self,
        side: Side,
        source: &Map<String, Value>,
        out: &mut Map<String, Value>,
    ) -> Result<(), VersionError> {
        if let Some(rest) = source.get("additionalProperties") {
            out.insert("additionalProperties".to_owned(), self.translate(side, rest)?);
        }
        let mut known = Map::new();
        if let Some(properties) = source.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                if self.has(&Marks::of(property)?) {
                    known.insert(name.clone(), self.translate(side, property)?);
                }
            }
            // The server ignores keys that it does not know; what it sends has to be documented.
            if !out.contains_key("additionalProperties") && !self.is_lenient(side) {
                out.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
        }
        if let Some(required) = source.get("required").and_then(Value::as_array) {
            let here = required.iter().filter(|name| name.as_str().is_some_and(|name| known.contains_key(name)));
            out.insert("required".to_owned(), here.cloned().collect());
        }
        if !known.is_empty() {
            out.insert("properties".to_owned(), Value::Object(known));
        }
        Ok(())
    }

    /// An open enumeration is checked against its documented values wherever a text can be held to them: in answers, and
    /// in requests as we would write them.
    fn open_enumeration(
        &self,
        side: Side,
        source: &Map<String, Value>,
        out: &mut Map<String, Value>,
    ) -> Result<(), VersionError> {
        let Some(values) = source.get("x-jms-values").and_then(Value::as_object) else { return Ok(()) };
        if self.is_lenient(side) {
            return Ok(());
        }
        let mut known = Vec::new();
        for (value, about) in values {
            if self.has(&Marks::of_enum_value(about)?) {
                known.push(Value::String(value.clone()));
            }
        }
        out.insert("enum".to_owned(), Value::Array(known));
        Ok(())
    }

    fn or_null(&self, side: Side, schema: Map<String, Value>) -> Value {
        let mut alternatives = vec![json!({ "type": "null" })];
        // An empty text for a relation means none.
        if self.is_lenient(side) {
            alternatives.push(json!({ "const": "" }));
        }
        alternatives.push(Value::Object(schema));
        json!({ "anyOf": alternatives })
    }
}

/// Widens a schema of a request to what the server reads: see `info.description` of the document.
fn lenient(source: &Map<String, Value>, out: &mut Map<String, Value>) {
    let alternative = match source.get("type").and_then(Value::as_str) {
        Some("string") if !source.contains_key("format") && !source.contains_key("x-jms-values") => {
            json!({ "type": "number" })
        }
        Some("string") if source.get("format") == Some(&json!("password")) => json!({ "type": "number" }),
        Some("integer") => json!({ "type": "string", "pattern": INTEGER_TEXT }),
        Some("boolean") => {
            json!({ "enum": BOOLEAN_FORMS.iter().map(|form| json!(form)).chain([json!(1), json!(0)]).collect::<Vec<_>>() })
        }
        Some("array") => json!({ "type": "object", "maxProperties": 0 }),
        _ => return,
    };
    let plain = std::mem::take(out);
    out.insert("anyOf".to_owned(), json!([plain, alternative]));
}
