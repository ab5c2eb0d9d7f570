//! What making and changing objects has in common, whatever they are.

use serde_json::{Map, Value};

use super::list::all_or_verdicts;
use crate::{
    form::Form,
    http::{context::Context, reply::Refusal},
    messages::Message,
    python,
};

/// The id that the caller chose for a new object of a table; on a change the server takes no other than the object's own.
///
/// # Errors
/// 500 for another id on a change.
pub(crate) fn chosen_id(
    ctx: &Context<'_>,
    form: &mut Form<'_>,
    table: &str,
    model: &'static str,
    own: Option<&str>,
) -> Result<Option<String>, Refusal> {
    let Some(given) = form.raw("id") else { return Ok(None) };
    let Some(id) = python::uuid(given) else {
        form.refuse("id", &Message::NotAUuid(python::text(given)));
        return Ok(None);
    };
    if own == Some(id.as_str()) {
        return Ok(None);
    }
    if ctx.exists(&format!("SELECT 1 FROM {table} WHERE id = ?1"), [&id])? {
        form.refuse("id", &Message::IdTaken(model));
    } else if own.is_some() {
        return Err(Refusal::Fault);
    }
    Ok(Some(id))
}

/// The changes that the body of a PUT or PATCH on a collection lists, each with the `id` or `pk` of its object; `read` reads
/// one. All of them, or a verdict on each.
///
/// # Errors
/// 400 with the verdicts; 500 for what is no object, or no id.
pub(crate) fn changes<T>(
    ctx: &mut Context<'_>,
    items: &[Value],
    model: &'static str,
    mut read: impl FnMut(&mut Context<'_>, &Map<String, Value>, &str) -> Result<T, Refusal>,
) -> Result<Vec<T>, Refusal> {
    all_or_verdicts(items.iter().map(|item| {
        let Value::Object(data) = item else { return Err(Refusal::Fault) };
        let given = data.get("id").or_else(|| data.get("pk")).ok_or_else(|| ctx.refuse_all(&Message::NoIdInItem))?;
        let id = python::uuid(given).ok_or(Refusal::Fault)?;
        match read(ctx, data, &id) {
            Err(Refusal::Detail { message: Message::NoObject(_), .. }) => {
                Err(Refusal::Invalid(Value::String(ctx.say(&Message::NoMatch(model)))))
            }
            read => read,
        }
    }))
}

/// The body of a PUT or PATCH on a collection.
///
/// # Errors
/// 400 for an object, 500 for what is neither.
pub(crate) fn listed(ctx: &Context<'_>) -> Result<Vec<Value>, Refusal> {
    match ctx.data()? {
        Value::Array(items) => Ok(items),
        Value::Object(_) => Err(ctx.refuse("non_field_errors", &Message::NotAList("dict"))),
        _ => Err(Refusal::Fault),
    }
}

/// Whether the database refused a row that is there already.
pub(crate) fn is_conflict(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}
