//! Which view answers at a path, and what it tells of its methods.

use std::{io::Read, slice, sync::LazyLock};

use flate2::read::GzDecoder;
use http::Method;
use serde_json::{Map, Value};

use super::form::Speaker;
use crate::profile::Profile;

/// What OPTIONS tells on one version.
pub(super) struct Tables(Value);

static V4_10: LazyLock<Tables> =
    LazyLock::new(|| Tables::read(include_bytes!(concat!(env!("OUT_DIR"), "/options-4.10.json.gz"))));
static V3_10: LazyLock<Tables> =
    LazyLock::new(|| Tables::read(include_bytes!(concat!(env!("OUT_DIR"), "/options-3.10.json.gz"))));

impl Tables {
    /// The build has written them; a test reads all.
    fn read(compressed: &[u8]) -> Self {
        let mut text = String::new();
        let read = GzDecoder::new(compressed).read_to_string(&mut text);
        Self(read.ok().and_then(|_| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    pub(super) fn of(profile: Profile) -> &'static Self {
        if profile.is_v3() { &V3_10 } else { &V4_10 }
    }

    /// The fields of a form: runs of names that `fields` explains, and fields of its own.
    pub(super) fn form(&self, name: &str) -> impl Iterator<Item = &Value> {
        let parts = self.0["forms"][name].as_array().into_iter().flatten();
        parts.flat_map(|part| part.as_array().map_or(slice::from_ref(part), Vec::as_slice))
    }

    /// A field that several forms have.
    pub(super) fn field(&self, name: &str) -> &Value {
        &self.0["fields"][name]
    }

    pub(super) fn chinese<'a>(&'a self, text: &'a str) -> &'a str {
        self.0["texts.zh"][text].as_str().unwrap_or(text)
    }
}

/// What answers at a path.
pub(super) struct View {
    tables: &'static Tables,
    row: &'static Value,
    /// What it is like, where it does not say itself.
    model: Option<&'static Value>,
    /// Whether the path is that of one object.
    is_one: bool,
}

impl View {
    /// The view of a path below `/api/`, whose variable segments are `{}` or `{uuid}`; none if it is not in the tables.
    pub(super) fn of(pattern: &str, profile: Profile) -> Option<Self> {
        let path = pattern.strip_prefix("v1/")?.replace("{uuid}", "{}");
        let path = path.trim_end_matches('/');
        let tables = Tables::of(profile);
        let views = tables.0["views"].as_object()?;
        let (row, is_one) = match (views.get(path), path.strip_suffix("/{}")) {
            (Some(row), _) => (row, false),
            (None, Some(collection)) => (views.get(collection)?, true),
            (None, None) => return None,
        };
        let model = row["like"].as_str().and_then(|like| views.get(like));
        Some(Self { tables, row, model, is_one })
    }

    fn say(&self, key: &str) -> &'static Value {
        match (&self.row[key], self.model) {
            (Value::Null, Some(model)) => &model[key],
            (value, _) => value,
        }
    }

    /// As the server makes it from the name of a class or a function.
    pub(super) fn name(&self) -> String {
        match (self.row["title"].as_str(), self.row["name"].as_str()) {
            (Some(title), _) => title.to_owned(),
            (None, name) => format!("{} {}", name.unwrap_or_default(), if self.is_one { "Instance" } else { "List" }),
        }
    }

    pub(super) fn description(&self) -> &'static str {
        self.say("description").as_str().unwrap_or_default()
    }

    /// Whether it is no part of a set of views: such tell only what the caller may do.
    pub(super) fn is_single(&self) -> bool {
        self.row["api"] == true
    }

    /// Whether it tells of the method, if that is allowed.
    pub(super) fn tells(&self, method: &Method) -> bool {
        let without = self.row["without"].as_array();
        self.is_one || without.is_none_or(|without| without.iter().all(|other| other != method.as_str()))
    }

    /// The fields of a method; `plain` if it was asked for by name, which hides what only one object or a list shows.
    pub(super) fn form(&self, method: &Method, plain: bool, speaker: &Speaker) -> Value {
        let own = match *method {
            Method::GET if self.is_one => "item",
            Method::GET => "list",
            Method::POST => "create",
            _ => "form",
        };
        let own = self.row[own].as_str().filter(|_| !plain);
        let name = own.or(self.say("form").as_str()).unwrap_or_default();
        let mut fields = Map::new();
        for field in self.tables.form(name) {
            let (name, mut info) = speaker.field(field);
            if *method == Method::GET {
                for mark in ["filter", "order"] {
                    if self.say(mark).as_array().is_some_and(|keys| keys.iter().any(|key| key == name)) {
                        info.insert(mark.to_owned(), Value::Bool(true));
                    }
                }
            }
            fields.insert(name.to_owned(), Value::Object(info));
        }
        Value::Object(fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lang::Language, resources::description::choices};

    fn check(place: &str, field: &Value) {
        assert!(field["type"].is_string(), "{place}");
        if let Some(name) = field["choices"].as_str().or(field["choices"]["of"].as_str()) {
            assert!(choices::named(name).is_some(), "{place}: {name}");
        }
        for (name, child) in field["children"].as_object().into_iter().flatten() {
            check(&format!("{place}.{name}"), child);
        }
        if !field["child"].is_null() {
            check(&format!("{place}[]"), &field["child"]);
        }
    }

    #[test]
    fn what_the_tables_name_is_there() {
        for profile in [Profile::V4_10Licensed, Profile::V3_10] {
            let tables = Tables::of(profile);
            let all = |table: &str| tables.0[table].as_object().unwrap();
            for (name, field) in all("fields") {
                check(name, field);
            }
            for form in all("forms").keys() {
                for field in tables.form(form) {
                    let name = field.as_str().unwrap_or_else(|| field.as_object().unwrap().keys().next().unwrap());
                    let facts = if field.is_string() { tables.field(name) } else { &field[name] };
                    check(&format!("{form}.{name}"), facts);
                }
            }
            for (path, view) in all("views") {
                for key in ["form", "list", "item", "create"] {
                    let form = view[key].as_str();
                    assert!(form.is_none_or(|form| all("forms").contains_key(form)), "{path}: {form:?}");
                }
                assert!(view["name"].is_string() != view["title"].is_string(), "{path}");
                let like = view["like"].as_str();
                assert!(like.is_none_or(|like| all("views").contains_key(like)), "{path}: {like:?}");
            }
            let speaker = Speaker::new(profile, Language::Chinese);
            let view = View::of("v1/accounts/accounts/{}/", profile).unwrap();
            assert_eq!(view.name(), "Account Instance");
            assert_eq!(view.form(&Method::PUT, false, &speaker)["secret_type"]["choices"][0]["label"], "密码");
        }
    }
}
