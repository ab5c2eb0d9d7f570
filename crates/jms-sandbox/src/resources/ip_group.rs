//! Addresses from which access keys and applications may be used, as a field of a body.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    auth::address,
    form::{Form, Text},
    http::{context::Context, reply::Refusal},
    messages::Message,
    python,
};

/// Reads the field `ip_group`; none where it is absent. Errors are told by the number of the item.
///
/// # Errors
/// [`Refusal::Fault`] for a range of more than two ends.
pub(crate) fn read(ctx: &Context<'_>, form: &mut Form<'_>) -> Result<Option<Value>, Refusal> {
    let items = match form.raw("ip_group") {
        None => return Ok(None),
        Some(Value::Array(items)) => items,
        Some(other) => {
            let message = match other {
                Value::Null => Message::NotNull,
                other => Message::NotAList(python::type_name(other)),
            };
            form.refuse("ip_group", &message);
            return Ok(None);
        }
    };
    let (mut rules, mut errors) = (Vec::new(), BTreeMap::new());
    for (index, item) in items.iter().enumerate() {
        let data = Map::from_iter([("item".to_owned(), item.clone())]);
        let mut one = ctx.form(&data);
        if let Some(rule) = one.text("item", Text::up_to(1024)).value() {
            // A range of more than two ends makes the server fail.
            if !address::is_rule(&rule) && rule.matches('-').count() > 1 {
                return Err(Refusal::Fault);
            }
            if !address::is_rule(&rule) {
                one.refuse("item", &Message::BadAddress(rule.clone()));
            }
            rules.push(rule);
        }
        if let Err(Refusal::Invalid(mut error)) = one.finish() {
            errors.insert(index, error["item"].take());
        }
    }
    if errors.is_empty() {
        return Ok(Some(Value::from(rules)));
    }
    let errors = errors.into_iter().map(|(index, error)| (index.to_string(), error)).collect();
    form.errors.put("ip_group", Value::Object(errors));
    Ok(None)
}
