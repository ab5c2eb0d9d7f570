//! The preview of a table that the web page wants to import.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    python,
};

/// `POST` and `PUT accounts/accounts/render-to-json/`: rows in JSON come back as they are, without a first row of help. The
/// sandbox reads no CSV.
pub(crate) fn render(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut rows = ctx.data_or_form()?;
    match &mut rows {
        Value::Array(items) => {
            if let Some(Value::Object(first)) = items.first() {
                let value = first.values().next().ok_or(Refusal::Fault)?;
                if python::text(value).starts_with("#Help") {
                    items.remove(0);
                }
            }
            if !items.iter().any(python::truthy) {
                let error = json!({ "error": "Request file format may be wrong" });
                return Ok(Reply::value(StatusCode::BAD_REQUEST, &error));
            }
        }
        Value::String(_) => {}
        other if python::truthy(other) => return Err(Refusal::Fault),
        _ => {}
    }
    Ok(Reply::ok(&json!({ "title": [], "data": rows })))
}
