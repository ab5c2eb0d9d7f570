//! Recorded HTTP exchanges.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::source::{read_lines, sources};

/// A recorded exchange, and where it was recorded.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// Version of the recorded server, such as `4.10.16`.
    pub server: String,
    /// File of the recording without its ending, such as `accounts`.
    pub group: String,
    /// What was sent and what came back.
    pub recorded: Recorded,
    /// Whether it is kept in this repository, and so known to its tests.
    pub kept: bool,
}

/// One line of a recording.
#[derive(Debug, Clone, Deserialize)]
pub struct Recorded {
    /// What the recorder called this exchange; not unique.
    pub name: String,
    /// How the server was set, such as `licensed,mfa=false,throttle=high`; absent in a few.
    #[serde(default)]
    pub mode: Option<String>,
    /// What was sent.
    pub request: Request,
    /// What came back.
    pub response: Response,
}

/// A recorded request.
#[derive(Debug, Clone, Deserialize)]
pub struct Request {
    /// HTTP method, in capitals.
    pub method: String,
    /// Path as sent.
    pub path: String,
    /// Query as sent, without `?`; empty where there was none.
    #[serde(default)]
    pub query: String,
    /// Headers as sent; tokens are masked.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Parsed JSON body; a string where it was something else.
    #[serde(default)]
    pub body: Value,
}

/// A recorded answer.
#[derive(Debug, Clone, Deserialize)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Headers; empty for the few exchanges recorded by another tool.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Parsed JSON body; a string where it was something else.
    #[serde(default)]
    pub body: Value,
    /// How many rows there were, where the recorder kept only the first few of a list.
    #[serde(default)]
    pub body_truncated: Option<Value>,
}

impl Response {
    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// Every exchange recorded from `server`, in all sources, in the order in which it was recorded.
///
/// Notes of the recorder (lines without a request) are left out.
///
/// # Panics
/// If a line cannot be read, or no source has one.
pub fn exchanges(server: &str) -> Vec<Exchange> {
    let mut found = Vec::new();
    for source in sources() {
        for (group, file) in source.groups(server) {
            for line in read_lines::<Value>(&file) {
                if line.get("request").is_none() {
                    continue;
                }
                let recorded =
                    serde_json::from_value(line).unwrap_or_else(|e| panic!("{}: not an exchange: {e}", file.display()));
                found.push(Exchange {
                    server: server.to_owned(),
                    group: group.clone(),
                    recorded,
                    kept: source.is_kept(),
                });
            }
        }
    }
    assert!(!found.is_empty(), "no recordings of {server} in any source");
    found
}
