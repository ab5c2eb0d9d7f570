//! Whether an answer is one that the document has.

use std::collections::BTreeMap;

use jms_sandbox::Profile;
use jms_spec::{
    Document, Index,
    verify::{Exchange, Request, Response, Unverifiable, Verifier},
};
use serde_json::Value;

use super::step::Sent;
use crate::client::Answer;

pub(super) struct Judge {
    document: Document,
    index: Index,
    excused: Unverifiable,
}

impl Judge {
    pub(super) fn new() -> Self {
        let document = Document::embedded();
        Self { index: Index::of(&document).unwrap(), document, excused: Unverifiable::default() }
    }

    /// Takes answers as long as all are documented.
    pub(super) fn verifier(&self) -> Verifier<'_> {
        Verifier::new(&self.document, &self.index, &self.excused)
    }
}

/// Why an answer is not as documented; none if it is. What was sent needs not be.
pub(super) fn fault(judge: &Judge, verifier: &mut Verifier<'_>, exchange: &Exchange) -> Option<String> {
    let before = verifier.failures();
    verifier.check(exchange).unwrap();
    if verifier.failures() == before {
        return None;
    }
    let mut again = judge.verifier();
    again.check(exchange).unwrap();
    let failures = again.finish().failures;
    let failure = failures.into_iter().find(|failure| failure.side != "request")?;
    // The document leaves out some methods that the server has; what these answer it does not say.
    let left_out = failure.operation.is_none() && ["POST", "PUT", "PATCH", "DELETE"].contains(&failure.method.as_str());
    // And there are paths that only look like one of the document.
    (!left_out && failure.status != 404).then_some(failure.problem)
}

/// What was sent and what came, as the document's checks take it.
pub(super) fn exchange(profile: Profile, sent: &Sent, path: &str, answer: &Answer) -> Exchange {
    let headers = answer
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let text = String::from_utf8_lossy(&answer.body);
    let body = if answer.body.is_empty() {
        Value::Null
    } else {
        serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text))
    };
    Exchange {
        server: if profile == Profile::V3_10 { "3.10.20" } else { "4.10.16" }.into(),
        group: "fuzz".into(),
        line: 1,
        name: String::new(),
        request: Request {
            method: sent.method.clone(),
            path: path.to_owned(),
            query: String::new(),
            headers: BTreeMap::new(),
            body: Value::Null,
        },
        response: Response { status: answer.status.as_u16(), headers: headers.collect(), body, body_truncated: None },
    }
}
