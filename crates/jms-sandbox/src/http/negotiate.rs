//! Which form of answer the caller takes.

use super::{reply::Refusal, request::Request};

/// The forms in which the server answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `application/json`
    Json,
    /// `text/csv`: exports.
    Csv,
}

/// The first form that `Accept` and `format` allow.
///
/// # Errors
/// 406 if there is none; also for an empty `Accept` (recording group `http`).
pub(crate) fn form(request: &Request) -> Result<Form, Refusal> {
    let accepted = request.header(http::header::ACCEPT).unwrap_or_else(|| "*/*".to_owned());
    let forms: &[(Form, &str, &str)] = match request.query.given("format") {
        None => &[(Form::Json, "application", "json"), (Form::Csv, "text", "csv")],
        Some("json") => &[(Form::Json, "application", "json")],
        Some("csv") => &[(Form::Csv, "text", "csv")],
        Some(_) => &[],
    };
    let ranges: Vec<(&str, &str)> =
        accepted.split(',').filter_map(|range| range.split(';').next()?.trim().split_once('/')).collect();
    let matching = |rank: fn(&str, &str) -> bool| {
        forms.iter().find(|(_, kind, subtype)| {
            ranges.iter().any(|(a, b)| rank(a, b) && (*a == "*" || a == kind) && (*b == "*" || b == subtype))
        })
    };
    // The most exact range decides, then the server's own order.
    matching(|_, subtype| subtype != "*")
        .or_else(|| matching(|kind, _| kind != "*"))
        .or_else(|| matching(|_, _| true))
        .map(|(form, ..)| *form)
        .ok_or_else(Refusal::not_acceptable)
}
