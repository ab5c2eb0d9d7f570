//! Reading request bodies as the server reads them.

use serde_json::{Map, Value};

use super::{
    reply::Refusal,
    request::{Query, Request},
};
use crate::messages::Message;

/// A body that was read.
#[derive(Debug)]
pub(crate) enum Data {
    /// JSON, or nothing, which counts as an empty object.
    Json(Value),
    /// A form.
    Form(Map<String, Value>),
}

/// Reads the body by its content type.
///
/// # Errors
/// 400 with the server's parse error; [`Refusal::Fault`] where reading makes the server fail.
pub(crate) fn read(request: &Request) -> Result<Data, Refusal> {
    match request.content_type().as_str() {
        "application/json" | "" if request.body.is_empty() => Ok(Data::Json(Value::Object(Map::new()))),
        "application/json" => json(&request.body).map(Data::Json),
        "application/x-www-form-urlencoded" => {
            let text = String::from_utf8_lossy(&request.body);
            Ok(Data::Form(Query::parse(&text).into_map()))
        }
        // Everything else is read as an upload, which needs a name (recording group `accounts`, `create json as xml`).
        _ => Err(Refusal::unreadable(Message::NoFilename)),
    }
}

fn json(body: &[u8]) -> Result<Value, Refusal> {
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => return Err(bad_json(not_utf8(body, error.valid_up_to()))),
    };
    if text.starts_with('\u{feff}') {
        return Err(bad_json("Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)".to_owned()));
    }
    serde_json::from_str(text).map_err(|error| {
        if error.is_syntax() && error.to_string().starts_with("recursion limit") {
            // Nesting that is too deep for Python makes the server fail, not refuse (recording `deep json`).
            if depth(text) >= PYTHON_DEPTH { Refusal::Fault } else { bad_json(TOO_DEEP.to_owned()) }
        } else {
            bad_json(crate::python_json::error(text).unwrap_or_else(|| error.to_string()))
        }
    })
}

/// What is nested this deep Python never reads; what it still reads depends on what it is doing.
const PYTHON_DEPTH: usize = 1000;
/// What the sandbox says of texts that the server reads and itself does not.
const TOO_DEEP: &str = "nested more than 127 deep, which the sandbox does not read";

/// How deep a text of JSON is nested.
fn depth(text: &str) -> usize {
    let (mut now, mut most, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                now += 1;
                most = most.max(now);
            }
            b']' | b'}' if !quoted => now = now.saturating_sub(1),
            _ => {}
        }
    }
    most
}

fn bad_json(error: String) -> Refusal {
    Refusal::unreadable(Message::BadJson(error))
}

/// The words of Python's UTF-8 decoder.
fn not_utf8(body: &[u8], at: usize) -> String {
    let byte = body.get(at).copied().unwrap_or_default();
    let reason = match byte {
        0x80..=0xc1 | 0xf5..=0xff => "invalid start byte",
        _ if body.len() == at + 1 => "unexpected end of data",
        _ => "invalid continuation byte",
    };
    format!("'utf-8' codec can't decode byte 0x{byte:02x} in position {at}: {reason}")
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn brackets_in_texts_are_no_nesting() {
        assert_eq!(depth(r#"{"a": ["[[\"[", {"]": []}]}"#), 4);
        assert_eq!(depth("]]["), 1);
        assert_eq!(depth("5"), 0);
    }
}
