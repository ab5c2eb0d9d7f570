//! The rules by which passwords are made (`password_rules`).

use serde_json::{Map, Value, json};

use crate::{
    form::{Form, Text},
    http::context::Context,
    messages::Message,
    python,
    random::PasswordRules,
};

/// Length that answers and bodies leave out.
const SHOWN: i64 = 16;
/// Length of a password whose rules have none, in the store.
const UNRULED: u64 = 30;

const CLASSES: [&str; 4] = ["lowercase", "uppercase", "digit", "symbol"];

/// Reads the rules of a body. A PATCH replaces them without filling in what it leaves out; anything else is `whole`.
pub(crate) fn read(ctx: &Context<'_>, form: &mut Form<'_>, whole: bool) -> Option<Value> {
    let given = form.json("password_rules")?;
    let Value::Object(given) = given else {
        let message = ctx.say(&Message::NotAnObject(python::type_name(given)));
        form.errors.put("password_rules", json!({ "non_field_errors": [message] }));
        return None;
    };
    let mut rules = Map::new();
    let mut nested = ctx.form(given);
    let bounds = (8, ctx.profile.longest_password());
    if let Some(length) = nested.integer("length", false, Some(bounds)).value().or(whole.then_some(SHOWN)) {
        rules.insert("length".to_owned(), Value::from(length));
    }
    for key in CLASSES {
        if let Some(flag) = nested.boolean(key).or(whole.then_some(true)) {
            rules.insert(key.to_owned(), Value::Bool(flag));
        }
    }
    let excluded = nested.text("exclude_symbols", Text::up_to(16).may_be_blank()).value();
    if let Some(excluded) = excluded.or(whole.then(String::new)) {
        rules.insert("exclude_symbols".to_owned(), Value::String(excluded));
    }
    let errors = std::mem::take(&mut nested.errors);
    if errors.is_empty() {
        return Some(Value::Object(rules));
    }
    form.errors.put("password_rules", errors.into_value());
    None
}

/// The rules with what they leave out.
pub(crate) fn filled(rules: &Value) -> Value {
    let mut filled = json!({
        "length": SHOWN, "lowercase": true, "uppercase": true, "digit": true, "symbol": true, "exclude_symbols": ""
    });
    for (key, value) in rules.as_object().into_iter().flatten() {
        filled[key] = value.clone();
    }
    filled
}

/// What passwords are made by. What the stored rules leave out is not what answers show for it: a password without a length
/// has 30 characters.
pub(crate) fn maker(rules: &Value) -> PasswordRules {
    let flag = |key: &str| rules[key].as_bool().unwrap_or(true);
    let length = rules["length"].as_u64().unwrap_or(UNRULED);
    PasswordRules {
        length: usize::try_from(length).unwrap_or_default(),
        lowercase: flag("lowercase"),
        uppercase: flag("uppercase"),
        digit: flag("digit"),
        symbol: flag("symbol"),
        exclude: rules["exclude_symbols"].as_str().unwrap_or_default().to_owned(),
    }
}
