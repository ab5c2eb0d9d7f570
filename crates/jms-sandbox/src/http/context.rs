//! What a handler has at hand for one request.

use rusqlite::{Connection, OptionalExtension, Params, Row};
use serde_json::{Map, Value};

use super::{
    body::{self, Data},
    reply::Refusal,
    request::Request,
};
use crate::{
    auth::User,
    clock::Ticker,
    form::Form,
    json::{Fields, Object},
    lang::Language,
    messages::Message,
    org::Org,
    profile::Profile,
    random::Random,
    settings::Settings,
    store::Counted,
    zone::Zone,
};

/// One request on its way through the server, inside one transaction.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) db: &'a Connection,
    pub(crate) counted: &'a Counted,
    pub(crate) request: &'a Request,
    pub(crate) profile: Profile,
    pub(crate) settings: &'a Settings,
    pub(crate) clock: &'a Ticker,
    pub(crate) random: &'a mut Random,
    pub(crate) lang: Language,
    pub(crate) zone: Zone,
    pub(crate) org: Org,
    /// Who asks; none where an operation is open to everybody.
    pub(crate) user: Option<User>,
    /// In which of its four orders this request sees rows of equal rank.
    pub(crate) tie: usize,
}

impl Context<'_> {
    /// The user who asks.
    ///
    /// # Errors
    /// 401 for nobody; 500 for an application, which is no user.
    pub(crate) fn user(&self) -> Result<&User, Refusal> {
        match &self.user {
            Some(user) if user.is_application => Err(Refusal::Fault),
            Some(user) => Ok(user),
            None => Err(Refusal::not_authenticated()),
        }
    }

    /// The application that asks.
    ///
    /// # Errors
    /// 500 for a user: the server takes whoever asks for an application (scenario `integration_app`).
    pub(crate) fn application(&self) -> Result<&User, Refusal> {
        self.user.as_ref().filter(|user| user.is_application).ok_or(Refusal::Fault)
    }

    /// A message in the caller's language.
    pub(crate) fn say(&self, message: &Message) -> String {
        message.say(self.profile, self.lang)
    }

    /// 400 with one message for one field, as a list.
    pub(crate) fn refuse(&self, key: &str, message: &Message) -> Refusal {
        Refusal::Invalid(serde_json::json!({ key: [self.say(message)] }))
    }

    /// 400 with a bare list of one message.
    pub(crate) fn refuse_all(&self, message: &Message) -> Refusal {
        Refusal::Invalid(serde_json::json!([self.say(message)]))
    }

    /// The JSON body. Forms make the server fail here (scenario `http_protocol`).
    pub(crate) fn data(&self) -> Result<Value, Refusal> {
        match body::read(self.request)? {
            Data::Json(value) => Ok(value),
            Data::Form(_) => Err(Refusal::Fault),
        }
    }

    /// The body, where forms are understood: one is an object of texts.
    pub(crate) fn data_or_form(&self) -> Result<Value, Refusal> {
        Ok(match body::read(self.request)? {
            Data::Json(value) => value,
            Data::Form(fields) => Value::Object(fields),
        })
    }

    /// The JSON body as an object; null counts as an empty one.
    ///
    /// # Errors
    /// 400 for a list, 500 for other values, as recorded.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, Refusal> {
        match self.data()? {
            Value::Object(fields) => Ok(fields),
            Value::Null => Ok(Map::new()),
            Value::Array(_) => Err(self.refuse("non_field_errors", &Message::NotAnObject("list"))),
            _ => Err(Refusal::Fault),
        }
    }

    pub(crate) fn form<'d>(&self, data: &'d Map<String, Value>) -> Form<'d> {
        Form::new(data, self.profile, self.lang)
    }

    /// The keys of the answer that `fields`, `fields!` and `fields_size` ask for.
    pub(crate) fn fields(&self, mini: &[&str], small: &[&str]) -> Fields {
        let query = &self.request.query;
        let listed = |key: &str| {
            let keys = query.given(key)?.split(',').map(|field| field.trim().to_owned());
            Some(keys.collect())
        };
        if let Some(keys) = listed("fields") {
            return Fields::Only(keys);
        }
        if let Some(keys) = listed("fields!") {
            return Fields::Except(keys);
        }
        match query.get("fields_size") {
            Some("mini") if !mini.is_empty() => Fields::only(mini),
            Some("small") if !small.is_empty() => Fields::only(&[mini, small].concat()),
            _ => Fields::All,
        }
    }

    /// Writes one object.
    pub(crate) fn write(&self, fields: &Fields, fill: impl FnOnce(&mut Object<'_>)) -> Vec<u8> {
        let mut out = Vec::new();
        Object::write(&mut out, fields, &self.zone, fill);
        out
    }

    /// Writes one object with what has to be looked up for it.
    pub(crate) fn try_write(
        &self,
        fields: &Fields,
        fill: impl FnOnce(&mut Object<'_>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<Vec<u8>> {
        let mut out = Vec::new();
        Object::write(&mut out, fields, &self.zone, fill)?;
        Ok(out)
    }

    /// One row, if there is one.
    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Option<T>> {
        self.db.prepare_cached(sql)?.query_row(params, read).optional()
    }

    /// All rows.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        self.db.prepare_cached(sql)?.query_map(params, read)?.collect()
    }

    /// Changes rows; gives how many.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> rusqlite::Result<usize> {
        self.db.prepare_cached(sql)?.execute(params)
    }

    /// Whether the query finds anything.
    pub(crate) fn exists(&self, sql: &str, params: impl Params) -> rusqlite::Result<bool> {
        self.db.prepare_cached(sql)?.exists(params)
    }
}
