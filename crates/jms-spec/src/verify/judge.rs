//! Judging one exchange by the document.

use std::{collections::HashMap, sync::Arc};

use serde_json::Value;

use super::{
    body::{self, Body},
    form,
    parameters::{OtherIds, Parameters, Query},
    recording::{Exchange, Request},
    routes::{Route, Routes},
};
use crate::{
    Document, Index, Invalid, Method, Operation, Validator, Version, VersionError,
    validate::{Answer, Schema, check_with, media_type},
};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// Judges the exchanges of one server. What the document says is looked up once, and kept.
#[derive(Debug)]
pub(super) struct Judge<'a> {
    document: &'a Document,
    validator: Validator<'a>,
    routes: Routes<'a>,
    /// What else the server takes for an id.
    ids: OtherIds,
    answers: HashMap<(Key, u16), Result<Answer, Invalid>>,
    parameters: HashMap<usize, Result<Parameters<'a>, Invalid>>,
    requests: HashMap<(usize, &'static str), RequestSchema<'a>>,
}

type RequestSchema<'a> = Result<Option<(Arc<Schema>, &'a Value)>, Invalid>;

/// What an answer is an answer of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Operation(usize),
    Everywhere(&'static str),
}

/// What an exchange is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// An operation, by its place in the index.
    Operation(usize),
    /// Something that every path has, by its key in `x-jms-every-path`.
    Everywhere(&'static str),
    /// A path that the document does not have.
    Unknown,
}

/// What an exchange turned out to be.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) about: About,
    pub(super) finding: Finding,
}

#[derive(Debug)]
pub(super) enum Finding {
    /// All of it is what the document says.
    Valid(Details),
    /// The path is unknown to the document and to the server.
    NoSuchPath,
    /// It is not what the document says.
    Wrong(Side, Invalid),
}

/// Which part of an exchange is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Route,
    Answer,
    Request,
}

/// What else is worth counting.
#[derive(Debug, Default)]
pub(super) struct Details {
    /// The recorder did not keep a body: it was not checked.
    pub(super) gone: bool,
    /// The request was checked, too.
    pub(super) request: bool,
    pub(super) query: Query,
}

impl<'a> Judge<'a> {
    pub(super) fn new(document: &'a Document, index: &'a Index, server: &Version) -> Result<Self, VersionError> {
        Ok(Self {
            document,
            validator: Validator::of_server(document, server)?,
            routes: Routes::of(index, server),
            ids: OtherIds::of(document, server)?,
            answers: HashMap::new(),
            parameters: HashMap::new(),
            requests: HashMap::new(),
        })
    }

    pub(super) fn judge(&mut self, exchange: &Exchange) -> Judged {
        let request = &exchange.request;
        let path = request.path.split('?').next().unwrap_or_default();
        let Some(route) = self.routes.find(&request.method, path) else {
            return Judged { about: About::Unknown, finding: self.unknown(exchange) };
        };
        let about = match route {
            Route::Operation(place) | Route::Head(place) => About::Operation(place),
            Route::Options => About::Everywhere("options"),
            Route::Other => About::Everywhere("other"),
        };
        let mut details = Details::default();
        let finding = match self.answer(route, exchange, &mut details) {
            Err(error) => Finding::Wrong(Side::Answer, error),
            Ok(()) => match self.request(route, exchange, path, &mut details) {
                Err(error) => Finding::Wrong(Side::Request, error),
                Ok(()) => Finding::Valid(details),
            },
        };
        Judged { about, finding }
    }

    /// What the server says of a path that the document does not have must be what it says where nothing is.
    fn unknown(&mut self, exchange: &Exchange) -> Finding {
        let key = Key::Everywhere("unknown");
        match self.check(key, exchange, &mut Details::default()) {
            Ok(()) => Finding::NoSuchPath,
            Err(_) => Finding::Wrong(Side::Route, Invalid::Undocumented("the path".to_owned())),
        }
    }

    fn answer(&mut self, route: Route, exchange: &Exchange, details: &mut Details) -> Result<(), Invalid> {
        match route {
            Route::Operation(place) => self.check(Key::Operation(place), exchange, details),
            // As the GET, or as every HEAD.
            Route::Head(place) => self
                .check(Key::Operation(place), exchange, details)
                .or_else(|_| self.check(Key::Everywhere("head"), exchange, details)),
            Route::Options => self.check(Key::Everywhere("options"), exchange, details),
            Route::Other => {
                self.check(Key::Everywhere("other"), exchange, details).map_err(|error| match error {
                    Invalid::Undocumented(_) => Invalid::Undocumented("the method".to_owned()),
                    other => other,
                })?;
                self.allow(exchange)
            }
        }
    }

    /// A 405 says which methods the path has: those of the document among them, and not the one refused.
    fn allow(&self, exchange: &Exchange) -> Result<(), Invalid> {
        let Some(allow) = exchange.response.header("allow").filter(|_| exchange.response.status == 405) else {
            return Ok(());
        };
        let says = |method: &str| allow.split(',').any(|known| known.trim() == method);
        let path = exchange.request.path.as_str();
        let missing = self.routes.allowed(path).find(|method| !says(method.as_str()));
        match missing {
            Some(method) => Err(Invalid::Missing(format!("{method}, which the document has, in the header Allow"))),
            None => Ok(()),
        }
    }

    fn check(&mut self, key: Key, exchange: &Exchange, details: &mut Details) -> Result<(), Invalid> {
        let response = &exchange.response;
        let answer = self.documented(key, response.status).map_err(Clone::clone)?;
        let kind = response.header("content-type");
        let is_head = exchange.request.method == "HEAD";
        match body::of_answer(response, is_head) {
            Body::Kept(body) if is_head => {
                if body.is_null() || body.as_str() == Some("") {
                    answer.accepts(kind)?;
                } else {
                    return Err(Invalid::Undocumented("a body of an answer to HEAD".to_owned()));
                }
            }
            Body::Kept(body) => drop(answer.body(kind, &body)?),
            Body::Gone => {
                answer.accepts(kind)?;
                details.gone = true;
            }
        }
        // A few were recorded by a tool that kept no headers.
        if response.headers.is_empty() { Ok(()) } else { answer.headers(|name| response.header(name)) }
    }

    fn documented(&mut self, key: Key, status: u16) -> Result<&Answer, &Invalid> {
        let (validator, routes) = (&self.validator, &self.routes);
        let read = || match key {
            Key::Operation(place) => validator.documented(routes.operation(place), status),
            Key::Everywhere(kind) => validator.documented_everywhere(kind, status),
        };
        self.answers.entry((key, status)).or_insert_with(read).as_ref()
    }

    /// A request that was carried out has to be what the document says; of others only the answer counts.
    fn request(&mut self, route: Route, exchange: &Exchange, path: &str, details: &mut Details) -> Result<(), Invalid> {
        let (Route::Operation(place) | Route::Head(place)) = route else { return Ok(()) };
        if !exchange.response.is_success() {
            return Ok(());
        }
        let operation = self.routes.operation(place);
        let (document, validator) = (self.document, &self.validator);
        let parameters = self.parameters.entry(place);
        let parameters = parameters.or_insert_with(|| Parameters::of(document, validator, operation));
        let parameters = parameters.as_ref().map_err(Clone::clone)?;
        parameters.path(validator, path, self.ids)?;
        details.query = parameters.query(validator, &exchange.request.query)?;
        details.request = true;
        // A body of these has no meaning: the server does not look at it.
        let has_body = !matches!(operation.method, Method::Get | Method::Delete);
        if has_body && matches!(route, Route::Operation(_)) {
            self.request_body(place, operation, &exchange.request, details)?;
        }
        Ok(())
    }

    fn request_body(
        &mut self,
        place: usize,
        operation: &Operation,
        request: &Request,
        details: &mut Details,
    ) -> Result<(), Invalid> {
        let empty = match &request.body {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Object(map) => map.is_empty() && operation.request.is_none(),
            _ => false,
        };
        if empty {
            return Ok(());
        }
        let kind = request.header("content-type").map_or(JSON, media_type);
        let known = [JSON, FORM].into_iter().find(|known| *known == kind);
        let undocumented = || Invalid::Undocumented(format!("a request of {} as {kind}", operation.id));
        let kind = known.ok_or_else(undocumented)?;
        let validator = &self.validator;
        let has_forms = self.document.value().pointer("/x-jms-every-path/forms/content") == Some(&Value::from(FORM));
        let read = || match validator.request_schema(operation, kind) {
            // What reads JSON reads forms.
            Ok(None) if kind == FORM && has_forms => validator.request_schema(operation, JSON),
            read => read,
        };
        let schema = self.requests.entry((place, kind)).or_insert_with(read);
        let (schema, source) = schema.as_ref().map_err(Clone::clone)?.as_ref().ok_or_else(undocumented)?;
        if kind == FORM {
            let text = request.body.as_str().unwrap_or_default();
            return check_with(schema, &form::read(self.document, source, text));
        }
        match body::of_request(request) {
            Body::Kept(body) => check_with(schema, &body),
            Body::Gone => {
                details.gone = true;
                Ok(())
            }
        }
    }
}
