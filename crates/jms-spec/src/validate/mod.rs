//! Checks values against the document.

mod answer;
mod translate;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::{Map, Value, json};

pub(crate) use self::answer::{Answer, media_type};
use self::translate::Reading;
use crate::{
    Document, Operation, Version, VersionError,
    document::{child, reachable_schemas, reference},
};

/// Checks requests and answers against the schemas of a document.
///
/// Answers may have nothing that is not documented: no other fields, and no other values of open enumerations.
/// Schemas are compiled when they are first used.
#[derive(Debug)]
pub struct Validator<'a> {
    document: &'a Document,
    reading: Reading,
    answers: Map<String, Value>,
    requests: Map<String, Value>,
    compiled: Mutex<HashMap<(Side, String), Arc<Schema>>>,
}

/// A schema that is ready to check with.
pub(crate) type Schema = jsonschema::Validator;

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    Request,
    Answer,
}

/// What was checked, where a check passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// The body, against its schema.
    Body,
    /// Only the status: the document has no body there, and none came.
    NoBody,
}

/// Why a value is not what the document says. The text never shows the value: it may be secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Invalid {
    /// The document says nothing of this: a status, a content type, a body, a component.
    #[error("{0} is not documented")]
    Undocumented(String),
    /// Something that the document says is always there did not come.
    #[error("{0} is missing")]
    Missing(String),
    /// The value differs from its schema.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Mismatch(Vec<Mismatch>),
    /// The schema itself cannot be used.
    #[error("the schema cannot be used: {0}")]
    Schema(String),
}

/// One place where a value differs from its schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// JSON pointer into the value; empty for the whole.
    pub pointer: String,
    /// What is wrong there, without the value itself.
    pub reason: String,
    /// Whether the value has something that the document does not: a field, or a value of an enumeration.
    pub undocumented: bool,
}

impl Invalid {
    /// Whether the document says nothing of it, in place of something else.
    pub fn is_undocumented(&self) -> bool {
        match self {
            Self::Undocumented(_) => true,
            Self::Missing(_) | Self::Schema(_) => false,
            Self::Mismatch(places) => places.iter().all(|place| place.undocumented),
        }
    }

    /// The same, of a value that is inside of another, such as a parameter.
    pub(crate) fn inside(self, what: &str) -> Self {
        let Self::Mismatch(places) = self else { return self };
        let inner = |place: Mismatch| Mismatch { pointer: format!("{what}{}", place.pointer), ..place };
        Self::Mismatch(places.into_iter().map(inner).collect())
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the whole" } else { &self.pointer };
        write!(f, "{place}: {}", self.reason)
    }
}

impl<'a> Validator<'a> {
    /// Checks by the document as written: the plain forms, whatever server has them.
    ///
    /// # Errors
    /// If a mark of the document is no version.
    pub fn new(document: &'a Document) -> Result<Self, VersionError> {
        Self::with(document, Reading::Plain)
    }

    /// Checks by what the document says of one server version: properties and values that are marked for others are
    /// undocumented in its answers and ignored in its requests, and requests may have the other forms that the server reads
    /// (a number for a text, `"24"` for an integer, …).
    ///
    /// # Errors
    /// If a mark of the document is no version.
    pub fn of_server(document: &'a Document, version: &Version) -> Result<Self, VersionError> {
        Self::with(document, Reading::Server(version.clone()))
    }

    fn with(document: &'a Document, reading: Reading) -> Result<Self, VersionError> {
        let schemas = |side| -> Result<Map<String, Value>, VersionError> {
            let mut out = Map::new();
            for (name, schema) in document.components("schemas").into_iter().flatten() {
                out.insert(name.clone(), reading.translate(side, schema)?);
            }
            Ok(out)
        };
        let (answers, requests) = (schemas(Side::Answer)?, schemas(Side::Request)?);
        Ok(Self { document, reading, answers, requests, compiled: Mutex::default() })
    }

    /// Checks a value that came from a server against the schema component `name`.
    ///
    /// # Errors
    /// If there is no such component, or the value is not what it says.
    pub fn component(&self, name: &str, value: &Value) -> Result<(), Invalid> {
        let schema = self.document.component("schemas", name);
        let schema = schema.ok_or_else(|| Invalid::Undocumented(format!("the schema {name}")))?;
        self.check(Side::Answer, &format!("/components/schemas/{name}"), schema, value)
    }

    /// Checks the JSON body of a request.
    ///
    /// # Errors
    /// If the operation takes no JSON body, or the body is not what its schema says.
    pub fn request(&self, operation: &Operation, body: &Value) -> Result<(), Invalid> {
        let schema = self.request_schema(operation, "application/json")?;
        let (schema, _) = schema.ok_or_else(|| Invalid::Undocumented(format!("a body of {}", operation.id)))?;
        check_with(&schema, body)
    }

    /// Checks an answer: its status, its content type and its body. A null or empty text for `body` means none came.
    ///
    /// # Errors
    /// If status, content type or body are not documented for the operation, or the body is not what its schema says.
    pub fn answer(
        &self,
        operation: &Operation,
        status: u16,
        content_type: Option<&str>,
        body: &Value,
    ) -> Result<Checked, Invalid> {
        self.documented(operation, status)?.body(content_type, body)
    }

    /// What the document says of the answer `status` of an operation.
    pub(crate) fn documented(&self, operation: &Operation, status: u16) -> Result<Answer, Invalid> {
        let place = format!("{}/responses", operation_pointer(operation));
        let responses = self.document.value().pointer(&place).unwrap_or(&Value::Null);
        Answer::read(self, &operation.id, &place, responses, status)
    }

    /// What the document says of the answer `status` in `x-jms-every-path`, whose `kind` is one of its keys.
    pub(crate) fn documented_everywhere(&self, kind: &str, status: u16) -> Result<Answer, Invalid> {
        let place = format!("/x-jms-every-path/{kind}/responses");
        let responses = self.document.value().pointer(&place).unwrap_or(&Value::Null);
        Answer::read(self, &format!("`{kind}` of every path"), &place, responses, status)
    }

    /// The schema of a request body by its media type, ready to check with; none where the operation takes no such body.
    pub(crate) fn request_schema(
        &self,
        operation: &Operation,
        media: &str,
    ) -> Result<Option<(Arc<Schema>, &'a Value)>, Invalid> {
        let pointer = format!("{}/requestBody", operation_pointer(operation));
        let holder = self.document.value().pointer(&pointer);
        let schema = holder.and_then(|holder| content(self.document.resolve(holder), media));
        let ready = |schema| Ok((self.compiled(Side::Request, &format!("{pointer}/{media}"), schema)?, schema));
        schema.map(ready).transpose()
    }

    /// Whether the server whose reading this is has what bears `marks`.
    pub(crate) fn has(&self, marks: &crate::Marks) -> bool {
        self.reading.has(marks)
    }

    /// Checks the example of a parameter, whose schema is at `place`.
    pub(crate) fn parameter(&self, place: &str, schema: &Value, value: &Value) -> Result<(), Invalid> {
        self.check(Side::Request, place, schema, value)
    }

    fn check(&self, side: Side, place: &str, schema: &Value, value: &Value) -> Result<(), Invalid> {
        check_with(&*self.compiled(side, place, schema)?, value)
    }

    /// The schema that stands at `place`, ready to check with.
    pub(crate) fn compiled(&self, side: Side, place: &str, schema: &Value) -> Result<Arc<Schema>, Invalid> {
        // Many operations share a component: it is compiled once.
        let place = reference(schema).unwrap_or(place);
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (side, place.to_owned());
        if let Some(known) = compiled.get(&key) {
            return Ok(Arc::clone(known));
        }
        let root = self.reading.translate(side, schema).map_err(|error| Invalid::Schema(error.to_string()))?;
        let known = if side == Side::Answer { &self.answers } else { &self.requests };
        let reached = reachable_schemas(&root, known);
        let components: Map<_, _> =
            reached.into_iter().filter_map(|name| Some((name.clone(), known.get(&name)?.clone()))).collect();
        let root = json!({ "allOf": [root], "components": { "schemas": components } });
        let options = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            // Patterns of the document need no look-around, and these are checked in linear time.
            .with_pattern_options(jsonschema::PatternOptions::regex());
        let new = options.build(&root).map_err(|error| Invalid::Schema(error.to_string()))?;
        Ok(Arc::clone(compiled.entry(key).or_insert(Arc::new(new))))
    }
}

fn operation_pointer(operation: &Operation) -> String {
    child(&child("/paths", &operation.path), &operation.method.as_str().to_ascii_lowercase())
}

fn content<'v>(holder: &'v Value, media: &str) -> Option<&'v Value> {
    holder.get("content")?.get(media)?.get("schema")
}

/// Checks `value`; what is wrong is only looked for where something is.
pub(crate) fn check_with(schema: &Schema, value: &Value) -> Result<(), Invalid> {
    if schema.is_valid(value) {
        return Ok(());
    }
    let mut mismatches = Vec::new();
    for error in schema.iter_errors(value) {
        explain(&error, &mut mismatches);
    }
    Err(Invalid::Mismatch(mismatches))
}

/// Writes down what an error means. Of the alternatives of a `oneOf`, the one that fits best is explained: the one
/// whose errors lie deepest in the value.
fn explain(error: &ValidationError<'_>, out: &mut Vec<Mismatch>) {
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } = error.kind() {
        let place = error.instance_path();
        let depth = |errors: &Vec<ValidationError<'_>>| {
            let places = errors.iter().map(|error| error.instance_path().as_str().matches('/').count());
            let is_other_type = errors.iter().any(|error| {
                matches!(error.kind(), ValidationErrorKind::Type { .. }) && error.instance_path() == place
            });
            (!is_other_type, places.max().unwrap_or_default(), usize::MAX - errors.len())
        };
        if let Some(best) = context.iter().max_by_key(|errors| depth(errors)) {
            for inner in best {
                let mut nested = Vec::new();
                explain(inner, &mut nested);
                out.extend(nested);
            }
            return;
        }
    }
    let pointer = error.instance_path().as_str().to_owned();
    let undocumented =
        matches!(error.kind(), ValidationErrorKind::AdditionalProperties { .. } | ValidationErrorKind::Enum { .. });
    out.push(Mismatch { pointer, reason: error.masked().to_string(), undocumented });
}
