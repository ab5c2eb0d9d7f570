//! Parameters of requests: what stands in the path, and what the query asks for.

use std::collections::HashMap;

use serde_json::Value;

use super::form::kind;
use crate::{
    Document, Invalid, Marks, Operation, Validator, Version, VersionError,
    document::child,
    validate::{Side, check_with},
};

/// The parameters of an operation, ready to check requests with.
#[derive(Debug)]
pub(crate) struct Parameters<'a> {
    query: HashMap<String, Parameter<'a>>,
    /// By the place of the segment in the path.
    path: Vec<(usize, Parameter<'a>)>,
}

#[derive(Debug)]
struct Parameter<'a> {
    name: String,
    form: Form,
    /// The server answers with success also to what it cannot read: as if it were not there, or as if nothing had it.
    takes_unreadable: bool,
    /// The server takes any text: a name in place of an id.
    takes_text: bool,
    /// Its schema and where that stands. Most parameters are never used: it is made ready when one is.
    schema: &'a Value,
    place: String,
}

/// How the text of a parameter is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Number,
    List,
}

/// What came of checking the query of a request.
#[derive(Debug, Default)]
pub(super) struct Query {
    /// Keys that the operation does not have: the server ignores them.
    pub(super) unknown: Vec<String>,
    /// Keys whose value the server could not read, and answered as documented all the same.
    pub(super) ignored: usize,
}

/// What a server takes for an id in a path besides the documented form: `x-jms-every-path/ids`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OtherIds {
    name: bool,
    undashed: bool,
}

impl OtherIds {
    /// Nothing else: an id as the document has it.
    pub(crate) const NONE: Self = Self { name: false, undashed: false };

    pub(super) fn of(document: &Document, server: &Version) -> Result<Self, VersionError> {
        let forms = document.value().pointer("/x-jms-every-path/ids/forms");
        let has = |form: &str| {
            let marks = forms.and_then(|forms| forms.get(form)).map(Marks::of_enum_value).transpose()?;
            Ok(marks.is_some_and(|marks| marks.apply_to(server)))
        };
        Ok(Self { name: has("name")?, undashed: has("undashed")? })
    }

    fn admit(self, text: &str) -> bool {
        self.name || self.undashed && text.len() == 32 && text.chars().all(|c| c.is_ascii_hexdigit())
    }
}

impl<'a> Parameters<'a> {
    pub(crate) fn of(
        document: &'a Document,
        validator: &Validator<'a>,
        operation: &Operation,
    ) -> Result<Self, Invalid> {
        let start = child(&child("/paths", &operation.path), &operation.method.as_str().to_ascii_lowercase());
        let place = child(&start, "parameters");
        let listed = document.value().pointer(&place).and_then(Value::as_array);
        let (mut query, mut path) = (HashMap::new(), Vec::new());
        for (at, parameter) in listed.into_iter().flatten().enumerate() {
            let marks = |value| Marks::of(value).map_err(|error| Invalid::Schema(error.to_string()));
            let about = document.resolve(parameter);
            let Some(name) = about["name"].as_str().filter(|_| marks(about).is_ok()) else { continue };
            if !validator.has(&marks(about)?) {
                continue;
            }
            let pointer = format!(
                "{}/schema",
                crate::document::reference(parameter).map_or_else(|| child(&place, &at.to_string()), str::to_owned)
            );
            let schema = &about["schema"];
            let read = Parameter {
                name: name.to_owned(),
                form: match kind(document, schema) {
                    Some("integer" | "number") => Form::Number,
                    Some("array") => Form::List,
                    _ => Form::Text,
                },
                takes_unreadable: about.get("x-jms-unreadable").is_some(),
                takes_text: takes_text(validator, about).map_err(|error| Invalid::Schema(error.to_string()))?,
                schema,
                place: pointer,
            };
            match about["in"].as_str() {
                Some("query") => drop(query.insert(read.name.clone(), read)),
                Some("path") => {
                    let wanted = format!("{{{name}}}");
                    if let Some(segment) = operation.path.split('/').position(|segment| segment == wanted) {
                        path.push((segment, read));
                    }
                }
                _ => {}
            }
        }
        Ok(Self { query, path })
    }

    /// Checks a query string, without `?`. A key without a value asks for nothing.
    pub(super) fn query(&self, validator: &Validator<'_>, text: &str) -> Result<Query, Invalid> {
        let mut found = Query::default();
        for (key, value) in form_urlencoded::parse(text.as_bytes()) {
            let Some(parameter) = self.query.get(key.as_ref()) else {
                found.unknown.push(key.into_owned());
                continue;
            };
            match parameter.check(validator, &value) {
                Err(_) if parameter.takes_unreadable => found.ignored += 1,
                Err(_) if value.is_empty() => {}
                checked => checked.map_err(|error| error.inside(&format!("the query key {key}")))?,
            }
        }
        Ok(found)
    }

    /// What is wrong with a query, also where the server would ignore it.
    pub(crate) fn problems(&self, validator: &Validator<'_>, text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        for (key, value) in form_urlencoded::parse(text.as_bytes()) {
            match self.query.get(key.as_ref()).map(|parameter| parameter.check(validator, &value)) {
                None => problems.push(format!("`{key}` is no query key of it, and the server would ignore it")),
                Some(Err(error)) => problems.push(error.inside(&format!("the query key {key}")).to_string()),
                Some(Ok(())) => {}
            }
        }
        problems
    }

    /// Checks the segments of a path that stand for something.
    pub(crate) fn path(&self, validator: &Validator<'_>, path: &str, ids: OtherIds) -> Result<(), Invalid> {
        for (segment, parameter) in &self.path {
            let text = path.split('/').nth(*segment).unwrap_or_default();
            match parameter.check(validator, text) {
                Err(_) if parameter.takes_text || ids.admit(text) => {}
                checked => checked.map_err(|error| error.inside(&format!("`{}` in the path", parameter.name)))?,
            }
        }
        Ok(())
    }
}

/// Whether the server has one of the `x-jms-other-forms` of a parameter.
fn takes_text(validator: &Validator<'_>, about: &Value) -> Result<bool, VersionError> {
    let forms = about.get("x-jms-other-forms").and_then(Value::as_object);
    let marks = forms.into_iter().flatten().map(|(_, form)| Marks::of_enum_value(form));
    Ok(marks.collect::<Result<Vec<_>, _>>()?.iter().any(|marks| validator.has(marks)))
}

impl Parameter<'_> {
    fn check(&self, validator: &Validator<'_>, text: &str) -> Result<(), Invalid> {
        let whole = || Value::String(text.to_owned());
        let value = match self.form {
            Form::Text => whole(),
            Form::Number => text.parse::<serde_json::Number>().map_or_else(|_| whole(), Value::Number),
            Form::List => text.split(',').map(str::to_owned).collect(),
        };
        check_with(&*validator.compiled(Side::Request, &self.place, self.schema)?, &value)
    }
}
