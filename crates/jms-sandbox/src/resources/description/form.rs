//! A field as OPTIONS tells it: its keys in the server's order, in the caller's language.

use serde_json::{Map, Value, json};

use super::{choices, view::Tables};
use crate::{lang::Language, profile::Profile};

/// Who tells it, and how.
pub(super) struct Speaker {
    tables: &'static Tables,
    profile: Profile,
    lang: Language,
}

/// Limits, told between help and `write_only`.
const LIMITS: [&str; 4] = ["min_length", "max_length", "min_value", "max_value"];

impl Speaker {
    pub(super) fn new(profile: Profile, lang: Language) -> Self {
        Self { tables: Tables::of(profile), profile, lang }
    }

    /// A field of a form: its name, if many forms have it, or a map of its name to what it is.
    pub(super) fn field<'a>(&self, field: &'a Value) -> (&'a str, Map<String, Value>) {
        match field {
            Value::Object(own) => own.iter().next().map(|(name, facts)| (name.as_str(), self.info(facts))),
            field => field.as_str().map(|name| (name, self.info(self.tables.field(name)))),
        }
        .unwrap_or_default()
    }

    fn text(&self, text: &str) -> Value {
        let said = if self.lang == Language::Chinese { self.tables.chinese(text) } else { text };
        Value::from(said)
    }

    fn info(&self, facts: &Value) -> Map<String, Value> {
        let is = |key: &str| Value::Bool(facts[key] == true);
        let mut info = Map::new();
        let mut put = |key: &str, value: Value| {
            if !value.is_null() {
                info.insert(key.to_owned(), value);
            }
        };
        put("type", facts["type"].clone());
        put("required", is("required"));
        put("default", facts["default"].clone());
        put("read_only", is("read_only"));
        // What a version calls otherwise in Chinese, though it has the same name in English.
        let own = facts["label_zh"].as_str().filter(|_| self.lang == Language::Chinese);
        put("label", own.map(Value::from).or(facts["label"].as_str().map(|label| self.text(label))).into());
        put("help_text", facts["help_text"].as_str().map(|help| self.text(help)).into());
        for limit in LIMITS {
            put(limit, facts[limit].clone());
        }
        put("write_only", is("write_only"));
        if let Value::Object(_) = &facts["child"] {
            put("child", Value::Object(self.info(&facts["child"])));
        }
        if let Value::Object(children) = &facts["children"] {
            let told = children.iter().map(|(name, child)| (name.clone(), Value::Object(self.info(child))));
            put("children", Value::Object(told.collect()));
        }
        if !facts["choices"].is_null() {
            put("choices", self.choices(&facts["choices"]));
        }
        info
    }

    /// Choices of a name, some of them, or values with labels that nothing else knows.
    fn choices(&self, facts: &Value) -> Value {
        let offered = |name: &str| choices::offered(name, self.profile, self.lang);
        let row = |(value, label): (&str, Value)| json!({ "value": value, "label": label });
        match (facts.as_str(), facts["of"].as_str()) {
            (Some(name), _) => offered(name).into_iter().map(|(value, label)| row((value, label.into()))).collect(),
            (None, Some(name)) => {
                let only = facts["only"].as_array();
                let wanted = |value: &str| only.is_some_and(|only| only.iter().any(|other| other == value));
                let some = offered(name).into_iter().filter(|(value, _)| wanted(value));
                some.map(|(value, label)| row((value, label.into()))).collect()
            }
            (None, None) => {
                let own = facts.as_object().into_iter().flatten();
                own.map(|(value, label)| row((value, self.text(label.as_str().unwrap_or_default())))).collect()
            }
        }
    }
}
