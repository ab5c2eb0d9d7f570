//! `jms api`.

use std::{fmt::Write, fs, io, path::Path};

use http::{Method, Response};
use jms_http::JumpServer;
use serde_json::Value;

use crate::{args::ApiRequest, failure::Failure, output};

/// Headers of answers that are credentials or belong to a session.
const SECRET_HEADERS: [&str; 3] = ["set-cookie", "authorization", "www-authenticate"];

pub(super) async fn run(request: &ApiRequest, client: &JumpServer) -> Result<(), Failure> {
    let method: Method = request.method.to_ascii_uppercase().parse().map_err(|_| {
        Failure::usage(format!("`{}` is no method", request.method), "Write GET, POST, PUT, PATCH or DELETE.")
    })?;
    let body = request.data.as_deref().map(body).transpose()?;
    let answer = client.raw().send(&method, &request.path, body.as_ref()).await?;
    if request.include {
        output::note(&head(&answer.response));
    }
    // Also that of an error: it says more than our sentence.
    print(answer.response.body())?;
    match answer.refusal() {
        Some(error) => Err(error.into()),
        None => Ok(()),
    }
}

/// The JSON to send.
fn body(file: &Path) -> Result<Value, Failure> {
    let (name, read) = if file == Path::new("-") {
        ("standard input".to_owned(), io::read_to_string(io::stdin()))
    } else {
        (file.display().to_string(), fs::read_to_string(file))
    };
    let text = read.map_err(Failure::io(format!("reading {name}")))?;
    // Not serde's message, which may quote what is there: it may be a secret.
    serde_json::from_str(&text).map_err(|error| {
        Failure::usage(
            format!("{name} is no JSON: line {}, column {}", error.line(), error.column()),
            "Nothing was sent.",
        )
    })
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
fn print(body: &[u8]) -> Result<(), Failure> {
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => output::json(&value),
        Err(_) => output::print(&String::from_utf8_lossy(body)),
    }
}
