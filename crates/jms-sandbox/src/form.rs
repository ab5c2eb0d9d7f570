//! The fields of a request body: read, coerced and refused as the server's serializers do.

use serde_json::{Map, Value};

use crate::{
    http::reply::{Errors, Refusal},
    labels::Choices,
    lang::Language,
    messages::Message,
    profile::Profile,
    python,
};

/// What a body says about a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Given<T> {
    /// Nothing, or something that was refused.
    #[default]
    Absent,
    /// Null.
    Null,
    /// A value.
    Value(T),
}

impl<T> Given<T> {
    pub(crate) fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

/// Bounds of a text field.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text {
    most: usize,
    blank: bool,
    null: bool,
    required: bool,
}

impl Text {
    /// At most so many characters; neither blank nor null.
    pub(crate) const fn up_to(most: usize) -> Self {
        Self { most, blank: false, null: false, required: false }
    }

    pub(crate) const fn any_length() -> Self {
        Self::up_to(usize::MAX)
    }

    pub(crate) const fn may_be_blank(self) -> Self {
        Self { blank: true, ..self }
    }

    pub(crate) const fn may_be_null(self) -> Self {
        Self { null: true, ..self }
    }

    pub(crate) const fn required(self, required: bool) -> Self {
        Self { required, ..self }
    }
}

/// A body being read.
#[derive(Debug)]
pub(crate) struct Form<'a> {
    data: &'a Map<String, Value>,
    pub(crate) errors: Errors,
    profile: Profile,
    lang: Language,
}

impl<'a> Form<'a> {
    pub(crate) fn new(data: &'a Map<String, Value>, profile: Profile, lang: Language) -> Self {
        Self { data, errors: Errors::default(), profile, lang }
    }

    pub(crate) fn raw(&self, key: &str) -> Option<&'a Value> {
        self.data.get(key)
    }

    /// Refuses a field.
    pub(crate) fn refuse(&mut self, key: &str, message: &Message) {
        let text = message.say(self.profile, self.lang);
        self.errors.add(key, text);
    }

    /// # Errors
    /// 400 with all field errors, if there are any.
    pub(crate) fn finish(self) -> Result<(), Refusal> {
        if self.errors.is_empty() { Ok(()) } else { Err(Refusal::Invalid(self.errors.into_value())) }
    }

    /// The value unless it is absent or null; both are refused where they may not be.
    fn present(&mut self, key: &str, required: bool, null: bool) -> Given<&'a Value> {
        match self.data.get(key) {
            None => {
                if required {
                    self.refuse(key, &Message::Required);
                }
                Given::Absent
            }
            Some(Value::Null) if null => Given::Null,
            Some(Value::Null) => {
                self.refuse(key, &Message::NotNull);
                Given::Absent
            }
            Some(value) => Given::Value(value),
        }
    }

    /// Keeps what was read, or refuses the field.
    fn checked<T>(&mut self, key: &str, read: Result<T, Message>) -> Given<T> {
        match read {
            Ok(value) => Given::Value(value),
            Err(message) => {
                self.refuse(key, &message);
                Given::Absent
            }
        }
    }

    pub(crate) fn text(&mut self, key: &str, rule: Text) -> Given<String> {
        match self.present(key, rule.required, rule.null) {
            Given::Value(value) => {
                let read = read_text(value, rule);
                self.checked(key, read)
            }
            Given::Null => Given::Null,
            Given::Absent => Given::Absent,
        }
    }

    pub(crate) fn integer(&mut self, key: &str, null: bool, range: Option<(i64, i64)>) -> Given<i64> {
        match self.present(key, false, null) {
            Given::Value(value) => {
                let read = read_integer(value, range);
                self.checked(key, read)
            }
            Given::Null => Given::Null,
            Given::Absent => Given::Absent,
        }
    }

    pub(crate) fn boolean(&mut self, key: &str) -> Option<bool> {
        let value = self.present(key, false, false).value()?;
        self.checked(key, read_boolean(value)).value()
    }

    pub(crate) fn choice(&mut self, key: &str, choices: &Choices, null: bool, required: bool) -> Given<String> {
        match self.present(key, required, null) {
            Given::Value(value) => self.checked(key, read_choice(value, choices)),
            Given::Null => Given::Null,
            Given::Absent => Given::Absent,
        }
    }

    /// Any JSON but null.
    pub(crate) fn json(&mut self, key: &str) -> Option<&'a Value> {
        self.present(key, false, false).value()
    }

    /// The id of another object; `exists` looks it up. An empty text is null.
    pub(crate) fn relation(
        &mut self,
        key: &str,
        null: bool,
        exists: impl Fn(&str) -> rusqlite::Result<bool>,
    ) -> Result<Given<String>, Refusal> {
        let value = match self.present(key, false, null) {
            Given::Value(Value::String(text)) if text.is_empty() => {
                if null {
                    return Ok(Given::Null);
                }
                self.refuse(key, &Message::NotNull);
                return Ok(Given::Absent);
            }
            Given::Value(value) => value,
            Given::Null => return Ok(Given::Null),
            Given::Absent => return Ok(Given::Absent),
        };
        let read = read_relation(value, exists)?;
        Ok(self.checked(key, read))
    }

    /// Ids of other objects, each once.
    pub(crate) fn relations(
        &mut self,
        key: &str,
        exists: impl Fn(&str) -> rusqlite::Result<bool>,
    ) -> Result<Option<Vec<String>>, Refusal> {
        self.related(key, |item| read_relation(item, &exists))
    }

    fn related(
        &mut self,
        key: &str,
        read: impl Fn(&Value) -> Result<Result<String, Message>, Refusal>,
    ) -> Result<Option<Vec<String>>, Refusal> {
        Ok(self.list(key, read)?.map(|mut ids| {
            let mut seen = std::collections::HashSet::new();
            ids.retain(|id| seen.insert(id.clone()));
            ids
        }))
    }

    /// Numbers that other objects are known by.
    pub(crate) fn numbers(
        &mut self,
        key: &str,
        exists: impl Fn(i64) -> rusqlite::Result<bool>,
    ) -> Result<Option<Vec<i64>>, Refusal> {
        self.list(key, |item| {
            let pk = pk(item);
            let shown = python::text(pk);
            Ok(match (pk, python::integer(pk)) {
                (Value::Null, _) => Err(Message::NoSuchPk(shown)),
                (_, None) => Err(Message::PkType(python::type_name(pk))),
                (_, Some(id)) if exists(id)? => Ok(id),
                _ => Err(Message::NoSuchPk(shown)),
            })
        })
    }

    /// Ids of other objects, each once, in a field that understands no objects in their place.
    pub(crate) fn plain_relations(
        &mut self,
        key: &str,
        exists: impl Fn(&str) -> rusqlite::Result<bool>,
    ) -> Result<Option<Vec<String>>, Refusal> {
        self.related(key, |item| {
            if item.is_object() { Ok(Err(Message::NotAUuid(python::text(item)))) } else { read_relation(item, &exists) }
        })
    }

    /// A list whose items `read` understands.
    pub(crate) fn list<T>(
        &mut self,
        key: &str,
        read: impl Fn(&Value) -> Result<Result<T, Message>, Refusal>,
    ) -> Result<Option<Vec<T>>, Refusal> {
        let Some(value) = self.present(key, false, false).value() else { return Ok(None) };
        let read = read_list(value, read)?;
        Ok(self.checked(key, read).value())
    }
}

fn read_text(value: &Value, rule: Text) -> Result<String, Message> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(_) => python::text(value),
        _ => return Err(Message::NotText),
    };
    if text.contains('\0') {
        return Err(Message::NulCharacter);
    }
    let text = python::strip(&text);
    match text {
        "" if !rule.blank => Err(Message::Blank),
        text if text.chars().count() > rule.most => Err(Message::TooLong(rule.most)),
        text => Ok(text.to_owned()),
    }
}

fn read_integer(value: &Value, range: Option<(i64, i64)>) -> Result<i64, Message> {
    if value.as_str().is_some_and(|text| text.chars().count() > 1000) {
        return Err(Message::IntegerTooLong);
    }
    let number = python::integer(value).ok_or(Message::NotInteger)?;
    match range {
        Some((least, _)) if number < least => Err(Message::TooSmall(least)),
        Some((_, most)) if number > most => Err(Message::TooBig(most)),
        _ => Ok(number),
    }
}

fn read_boolean(value: &Value) -> Result<bool, Message> {
    let known = match value {
        Value::Bool(bool) => Some(*bool),
        Value::Number(number) => match number.as_f64() {
            Some(1.0) => Some(true),
            Some(0.0) => Some(false),
            _ => None,
        },
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "t" | "y" | "yes" | "true" | "on" | "1" => Some(true),
            "f" | "n" | "no" | "false" | "off" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    };
    known.ok_or(Message::NotBoolean)
}

/// A choice comes as its value, as `{"value": …}` or as `Label(value)`.
fn read_choice(value: &Value, choices: &Choices) -> Result<String, Message> {
    let given = match value {
        Value::Object(fields) => python::text(fields.get("value").unwrap_or(&Value::Null)),
        other => python::text(other),
    };
    let named = given.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map(|(_, value)| value);
    let chosen = named.filter(|value| choices.has(value)).unwrap_or(&given);
    if choices.has(chosen) { Ok(chosen.to_owned()) } else { Err(Message::NotAChoice(given)) }
}

/// What a relation names: the value itself, or the `pk` or `id` of an object.
fn pk(value: &Value) -> &Value {
    match value {
        Value::Object(fields) => fields.get("pk").or_else(|| fields.get("id")).unwrap_or(&Value::Null),
        other => other,
    }
}

/// A relation comes as an id, or as an object with `pk` or `id`; a name is not looked up.
fn read_relation(
    value: &Value,
    exists: impl Fn(&str) -> rusqlite::Result<bool>,
) -> Result<Result<String, Message>, Refusal> {
    let pk = pk(value);
    let shown = python::text(pk);
    Ok(match pk {
        Value::Null => Err(Message::NoSuchPk(shown)),
        Value::Bool(_) => Err(Message::PkType("bool")),
        pk => match python::uuid(pk) {
            None => Err(Message::NotAUuid(shown)),
            Some(id) if exists(&id)? => Ok(id),
            Some(_) => Err(Message::NoSuchPk(shown)),
        },
    })
}

/// A list; of an object, Python walks the keys.
fn read_list<T>(
    value: &Value,
    read: impl Fn(&Value) -> Result<Result<T, Message>, Refusal>,
) -> Result<Result<Vec<T>, Message>, Refusal> {
    let keys: Vec<Value>;
    let items = match value {
        Value::Array(items) => items.as_slice(),
        Value::Object(fields) => {
            keys = fields.keys().cloned().map(Value::String).collect();
            &keys
        }
        other => return Ok(Err(Message::NotAList(python::type_name(other)))),
    };
    items.iter().map(read).collect()
}
