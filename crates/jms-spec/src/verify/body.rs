//! What a recorded body is: the recorder keeps parsed JSON, text for anything else, and at times a note in its place.

use std::borrow::Cow;

use serde_json::Value;

use super::recording::{Request, Response};
use crate::validate::media_type;

/// A recorded body.
#[derive(Debug)]
pub(super) enum Body<'a> {
    /// It came like this; null where none came.
    Kept(Cow<'a, Value>),
    /// The recorder cut it or left it out: nothing can be said about it.
    Gone,
}

/// The body of an answer.
pub(super) fn of_answer(response: &Response, is_head: bool) -> Body<'_> {
    let body = &response.body;
    let Some(text) = body.as_str() else { return Body::Kept(Cow::Borrowed(body)) };
    let Some(kind) = response.header("content-type") else { return Body::Kept(unpacked(body, text)) };
    let length = response.header("content-length").and_then(|length| length.parse::<usize>().ok());
    // What is shorter or longer than the server said was changed by the recorder: its note stands there.
    let is_whole = length.is_none_or(|length| is_head || length == wire_length(kind, text));
    if is_whole { Body::Kept(Cow::Borrowed(body)) } else { Body::Gone }
}

/// The JSON body of a request; `Gone` where text stands for it that is no JSON.
pub(super) fn of_request(request: &Request) -> Body<'_> {
    match request.body.as_str() {
        None => Body::Kept(Cow::Borrowed(&request.body)),
        Some(text) => serde_json::from_str(text).map_or(Body::Gone, |body| Body::Kept(Cow::Owned(body))),
    }
}

/// Another tool kept JSON as text.
fn unpacked<'a>(body: &'a Value, text: &str) -> Cow<'a, Value> {
    serde_json::from_str(text).map_or(Cow::Borrowed(body), Cow::Owned)
}

/// How many bytes a text was on the wire: as JSON it had quotes and escapes.
fn wire_length(kind: &str, text: &str) -> usize {
    if text.is_empty() || media_type(kind) != "application/json" {
        return text.len();
    }
    serde_json::to_string(text).map_or(text.len(), |json| json.len())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_note_of_the_recorder_is_told_from_a_body() {
        let gone = |kind: &str, length: &str, body: Value| {
            let response: Response = serde_json::from_value(json!({
                "status": 200, "headers": { "Content-Type": kind, "content-length": length }, "body": body
            }))
            .unwrap();
            matches!(of_answer(&response, false), Body::Gone)
        };
        assert!(!gone("application/json", "4", json!("ok")));
        assert!(!gone("application/json", "9000", json!({ "a": 1 })), "objects are kept by the rows that were kept");
        assert!(gone("application/json", "90000", json!("(90000 bytes)")));
        assert!(gone("text/html; charset=utf-8", "90000", json!("<html>… cut")));
        assert!(gone("application/json", "12", json!("")), "left out without a note");
        assert!(!gone("text/html", "0", json!("")));
    }
}
