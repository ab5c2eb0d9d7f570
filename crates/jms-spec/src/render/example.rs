//! One call of an operation, as the documentation shows it in several tongues.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::rust;
use crate::{Document, Method, Operation, document::child};

/// What stands for itself in a path and in a query, also between the double quotes of a shell.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',').remove(b'@');

/// An example of a call: made of the examples of the document's parameters and bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Example {
    /// The operation's id.
    pub operation: String,
    /// Its method.
    pub method: Method,
    /// The path with its query, as it is sent.
    pub target: String,
    /// The media type of the body.
    pub media: String,
    /// The body.
    pub body: Option<Value>,
    /// Whether it needs credentials.
    pub authenticated: bool,
    /// Commands of `jms` that do this: `x-jms-cli`.
    pub commands: Vec<String>,
    /// The Rust of it.
    pub(super) rust: String,
}

/// The arguments of a call.
pub(super) struct Arguments {
    /// Values of the path, by name, in the order of the template.
    pub(super) path: Vec<(String, Value)>,
    /// Keys of the query that are sent.
    pub(super) query: Map<String, Value>,
    pub(super) body: Option<Value>,
}

impl Example {
    pub(super) fn of(document: &Document, projection: &Value, operation: &Operation) -> Self {
        let method = operation.method.as_str().to_ascii_lowercase();
        let place = child(&child("/paths", &operation.path), &method);
        let value = document.value().pointer(&place).unwrap_or(&Value::Null);
        let (media, body) = body(document, value);
        let arguments = Arguments {
            path: path_values(document, operation, value),
            query: query_values(document, operation, value),
            body,
        };
        let rust = rust::snippet(projection, operation, &arguments);
        let commands = value["x-jms-cli"].as_array().into_iter().flatten().filter_map(Value::as_str);
        Self {
            operation: operation.id.clone(),
            method: operation.method,
            target: target(operation, &arguments),
            media,
            body: arguments.body,
            authenticated: !value["security"].as_array().is_some_and(Vec::is_empty),
            commands: commands.map(str::to_owned).collect(),
            rust,
        }
    }

    /// A line for `curl`. `$JMS_URL` is the server, `$JMS_TOKEN` a bearer token.
    ///
    /// The content type stands there even without a body: without it some errors come as HTML.
    pub fn curl(&self) -> String {
        let method = if self.method == Method::Get { String::new() } else { format!("-X {} ", self.method) };
        let mut parts = vec![format!("curl {method}\"$JMS_URL{}\"", self.target)];
        if self.authenticated {
            parts.push("-H \"Authorization: Bearer $JMS_TOKEN\"".to_owned());
        }
        parts.push(format!("-H 'Content-Type: {}'", self.media));
        let Some(body) = &self.body else { return parts.join(" \\\n  ") };
        if self.is_json() {
            parts.push(format!("-d @- <<'JSON'\n{body:#}\nJSON"));
        } else {
            let fields = body.as_object().into_iter().flatten().map(|(key, value)| form_field(key, value));
            parts.extend(fields);
        }
        parts.join(" \\\n  ")
    }

    /// A line for `jms api`, which has the server and the credentials from the profile.
    ///
    /// The body comes from standard input: arguments are seen by every process.
    pub fn api(&self) -> String {
        let line = format!("jms api {} {}", self.method, shell_word(&self.target));
        match &self.body {
            Some(body) => format!("{line} --data - <<'JSON'\n{body:#}\nJSON"),
            None => line,
        }
    }

    /// Rust with a `client: JumpServer`: statements that leave the answer in `answer`.
    pub fn rust(&self) -> &str {
        &self.rust
    }

    /// Whether the body is JSON, or there is none.
    pub fn is_json(&self) -> bool {
        self.media == "application/json"
    }
}

/// The media type and the first example of the request body.
fn body(document: &Document, operation: &Value) -> (String, Option<Value>) {
    const JSON: &str = "application/json";
    let Some(body) = operation.get("requestBody") else { return (JSON.to_owned(), None) };
    let contents = document.resolve(body)["content"].as_object();
    let mut contents = contents.into_iter().flatten();
    let json = contents.clone().find(|(media, _)| *media == JSON);
    let Some((media, content)) = json.or_else(|| contents.next()) else { return (JSON.to_owned(), None) };
    let named = content["examples"].as_object().and_then(|examples| examples.values().next());
    let named = named.map(|example| &document.resolve(example)["value"]);
    let value = named.or_else(|| content.get("example")).cloned().unwrap_or_else(|| json!({}));
    (media.clone(), Some(value))
}

/// The parameters in one place, resolved.
fn parameters<'a>(document: &'a Document, operation: &'a Value, place: &str) -> Vec<(&'a str, &'a Value)> {
    let listed = operation["parameters"].as_array().into_iter().flatten();
    let resolved = listed.map(|parameter| document.resolve(parameter)).filter(|parameter| parameter["in"] == place);
    resolved.filter_map(|parameter| Some((parameter["name"].as_str()?, parameter))).collect()
}

fn path_values(document: &Document, operation: &Operation, value: &Value) -> Vec<(String, Value)> {
    let known = parameters(document, value, "path");
    let names = operation.path.split(['{', '}']).skip(1).step_by(2);
    let values = names.map(|name| {
        let parameter = known.iter().find(|(known, _)| *known == name).map(|(_, parameter)| *parameter);
        (name.to_owned(), parameter.map_or_else(|| json!("x"), |parameter| sample(document, parameter)))
    });
    values.collect()
}

/// What is required, and for lists how they are paged through.
fn query_values(document: &Document, operation: &Operation, value: &Value) -> Map<String, Value> {
    let known = parameters(document, value, "query");
    let mut query = Map::new();
    for (name, parameter) in known.iter().filter(|(_, parameter)| parameter["required"] == true) {
        query.insert((*name).to_owned(), sample(document, parameter));
    }
    if let Some(page) = &operation.page {
        let has = |name: &str| known.iter().any(|(known, _)| *known == name);
        if has("limit") {
            query.insert("limit".to_owned(), json!(10));
        }
        if let Some(order) = page.order.as_ref().filter(|_| has("order")) {
            query.insert("order".to_owned(), json!(order));
        }
    }
    query
}

/// A value that a parameter may have: its example, or one of its kind.
fn sample(document: &Document, parameter: &Value) -> Value {
    let schema = document.resolve(&parameter["schema"]);
    let stated = [parameter.get("example"), schema.get("example"), schema.get("default")];
    if let Some(value) = stated.into_iter().flatten().next() {
        return value.clone();
    }
    let values = schema["x-jms-values"].as_object().and_then(|values| values.keys().next());
    let closed = schema["enum"].as_array().and_then(|values| values.first());
    match (values, closed, schema["type"].as_str(), schema["format"].as_str()) {
        (Some(value), ..) => json!(value),
        (_, Some(value), ..) => value.clone(),
        (_, _, Some("integer" | "number"), _) => json!(1),
        (_, _, Some("boolean"), _) => json!(true),
        (_, _, _, Some("uuid")) => json!("00000000-0000-0000-0000-000000000001"),
        _ => json!("example"),
    }
}

fn target(operation: &Operation, arguments: &Arguments) -> String {
    let mut target = operation.path.clone();
    for (name, value) in &arguments.path {
        target = target.replace(&format!("{{{name}}}"), &encoded(value));
    }
    let pairs = arguments.query.iter();
    let pairs: Vec<_> = pairs.map(|(key, value)| format!("{}={}", encoded(&json!(key)), encoded(value))).collect();
    if pairs.is_empty() { target } else { format!("{target}?{}", pairs.join("&")) }
}

fn encoded(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    utf8_percent_encode(&text, KEPT).to_string()
}

fn form_field(key: &str, value: &Value) -> String {
    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    format!("--data-urlencode {}", shell_word(&format!("{key}={value}")))
}

/// A word for a shell: quoted where it would be more than a word.
fn shell_word(word: &str) -> String {
    let is_plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_./:=,@%+".contains(letter));
    if is_plain { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}
