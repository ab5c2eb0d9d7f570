//! Whether what was read still says what was sent.

use jms_http::domain::ServerTime;
use serde_json::Value;

/// The place of the first value of `sent` that is not in `ours`.
///
/// The same in another form is no loss: the value of an enumeration without its label, a date in RFC 3339, nothing for
/// null, a reference as an object where it was an id, a label as an object where it was `name:value`.
pub(super) fn lost(sent: &Value, ours: &Value) -> Option<String> {
    match (sent, ours) {
        (Value::Null, Value::Null) => None,
        (Value::Object(sent), ours) if is_labeled(sent) && !ours.is_object() => lost(&sent["value"], ours),
        (Value::Object(sent), Value::Object(ours)) => sent.iter().find_map(|(key, value)| {
            let found = ours.get(key).unwrap_or(&Value::Null);
            lost(value, found).map(|rest| format!(".{key}{rest}"))
        }),
        (Value::Array(sent), Value::Array(ours)) if sent.len() == ours.len() => {
            let pairs = sent.iter().zip(ours).enumerate();
            pairs.into_iter().find_map(|(index, (sent, ours))| lost(sent, ours).map(|rest| format!("[{index}]{rest}")))
        }
        (Value::String(sent), Value::Object(ours)) => match (ours.get("name"), ours.get("value"), ours.get("id")) {
            (Some(Value::String(name)), Some(Value::String(value)), _) if *sent == format!("{name}:{value}") => None,
            (None, None, Some(Value::String(id))) if id == sent => None,
            _ => Some(format!(": {sent:?} became {ours:?}")),
        },
        (Value::String(sent), Value::String(ours)) if is_same_time(sent, ours) => None,
        (Value::Number(sent), Value::Number(ours)) if sent.as_f64() == ours.as_f64() => None,
        (sent, ours) if sent == ours => None,
        (sent, ours) => Some(format!(": {sent} became {ours}")),
    }
}

fn is_labeled(object: &serde_json::Map<String, Value>) -> bool {
    object.len() == 2 && object.contains_key("value") && object.contains_key("label")
}

fn is_same_time(sent: &str, ours: &str) -> bool {
    matches!((sent.parse::<ServerTime>(), ours.parse::<ServerTime>()), (Ok(sent), Ok(ours)) if sent == ours)
}
