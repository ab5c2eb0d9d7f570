//! `jms api`.

use std::fmt::Write;

use http::{Method, Response, header::CONTENT_TYPE};
use jms_http::JumpServer;
use jms_spec::{Document, Index, Operation, Unfit, Validator, check_request};
use serde_json::Value;

use crate::{
    args::{ApiRequest, Global},
    failure::Failure,
    files, output,
};

/// Headers of answers that are credentials or belong to a session.
const SECRET_HEADERS: [&str; 3] = ["set-cookie", "authorization", "www-authenticate"];

pub(super) async fn run(request: &ApiRequest, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let method: Method = request.method.to_ascii_uppercase().parse().map_err(|_| {
        Failure::usage(format!("`{}` is no method", request.method), "Write GET, POST, PUT, PATCH or DELETE.")
    })?;
    let body = request.data.as_deref().map(files::read_json).transpose()?;
    let document = if request.raw { None } else { Some(documented()?) };
    let operation = match &document {
        Some((document, index)) => Some(
            check_request(document, index, method.as_str(), &request.path, body.as_ref())
                .map_err(|error| unfit(&error))?,
        ),
        None => None,
    };
    let answer = client.raw().send(&method, &request.path, body.as_ref()).await?;
    if request.include {
        output::say(&head(&answer.response));
    }
    // Also that of an error: it says more than our sentence.
    print(global, answer.response.body())?;
    if let (Some((document, _)), Some(operation)) = (&document, operation) {
        compare(document, operation, &answer.response);
    }
    match answer.refusal() {
        Some(error) => Err(error.into()),
        None => Ok(()),
    }
}

/// The document of this release, and its operations.
fn documented() -> Result<(Document, Index), Failure> {
    let document = Document::embedded();
    let index = super::spec::index(&document)?;
    Ok((document, index))
}

const HOW_TO_SEND_ANYWAY: &str = "Nothing was sent. `--raw` sends it as it is.";

fn unfit(unfit: &Unfit) -> Failure {
    let hint = match unfit {
        Unfit::Path { nearest: Some(nearest), .. } => format!("Did you mean {nearest}? {HOW_TO_SEND_ANYWAY}"),
        Unfit::Content { operation, .. } => {
            format!("`jms spec show {operation}` says what it takes. {HOW_TO_SEND_ANYWAY}")
        }
        _ => HOW_TO_SEND_ANYWAY.to_owned(),
    };
    Failure::usage(unfit.to_string(), hint)
}

/// Says what of the answer the document does not know: it may be that of another version.
fn compare(document: &Document, operation: &Operation, answer: &Response<bytes::Bytes>) {
    let content_type = answer.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let body = serde_json::from_slice(answer.body())
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(answer.body()).into_owned()));
    let Ok(validator) = Validator::new(document) else { return };
    if let Err(error) = validator.answer(operation, answer.status().as_u16(), content_type, &body) {
        output::note(&format!("warning: the answer is not what the document says of {}: {error}", operation.id));
    }
}

fn head<T>(answer: &Response<T>) -> String {
    let mut text = answer.status().to_string();
    for (name, value) in answer.headers() {
        let value = if SECRET_HEADERS.contains(&name.as_str()) { "…" } else { value.to_str().unwrap_or("…") };
        // Writing into a String cannot fail.
        let _ = write!(text, "\n{name}: {value}");
    }
    text
}

/// JSON so that people can read it, anything else as it came.
fn print(global: &Global, body: &[u8]) -> Result<(), Failure> {
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => output::document(&global.output, &value),
        Err(_) => output::print(&String::from_utf8_lossy(body)),
    }
}
