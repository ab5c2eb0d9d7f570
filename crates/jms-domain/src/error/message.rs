//! What a server says about an error.

use std::fmt;

use serde_json::Value;

/// One message of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The place in the request that it belongs to, such as `password_rules.length` or `[2].name`; empty for the whole.
    pub at: String,
    /// The text, in the language of the request.
    pub text: String,
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at.is_empty() { f.write_str(&self.text) } else { write!(f, "{}: {}", self.at, self.text) }
    }
}

/// Every text in the body of an error, with its place, in order.
///
/// The server has no one form: `{"field": ["…"]}`, `{"field": "…"}`, `["…"]`, `"…"`, nested objects, and lists with one
/// entry per row (source: facts of 4.10.16, section 4). A list of texts belongs to its field as a whole; a list that
/// holds anything else is one entry per row of the request.
pub fn messages(body: &Value) -> Vec<Message> {
    let mut found = Vec::new();
    collect(body, &mut String::new(), &mut found);
    found
}

/// Keys that name nothing in the request.
const NOT_A_FIELD: [&str; 4] = ["detail", "error", "msg", "non_field_errors"];

fn collect(value: &Value, at: &mut String, found: &mut Vec<Message>) {
    let here = at.len();
    match value {
        Value::String(text) => found.push(Message { at: at.clone(), text: text.clone() }),
        Value::Array(texts) if texts.iter().all(Value::is_string) => {
            for text in texts {
                collect(text, at, found);
            }
        }
        Value::Array(rows) => {
            for (index, row) in rows.iter().enumerate() {
                let mut at = format!("{at}[{index}]");
                collect(row, &mut at, found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                if !NOT_A_FIELD.contains(&name.as_str()) {
                    if here > 0 {
                        at.push('.');
                    }
                    at.push_str(name);
                }
                collect(value, at, found);
                at.truncate(here);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
