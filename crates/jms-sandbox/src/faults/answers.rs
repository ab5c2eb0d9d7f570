//! Answers in place of the server's own.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::json;

use super::{
    Effect,
    effect::{Page, RetryAfter},
};
use crate::{
    engine::Engine,
    http::{
        self as answers,
        reply::{Refusal, Reply},
        request::Request,
    },
    messages::Message,
};

/// The answer that a fault gives in place of the server's; none for faults of other kinds.
pub(crate) fn instead(effect: &Effect, engine: &Engine, request: &Request) -> Option<Response<Bytes>> {
    Some(match effect {
        Effect::Throttle(retry_after) => throttled(engine, request, *retry_after),
        Effect::Status { status, page, .. } => of_status(engine, request, *status, *page),
        Effect::ToSlash => {
            let reply = Reply::slash(request.path().trim_end_matches('/'), request.uri.query());
            answers::reply(engine, request, reply)
        }
        Effect::ToHost(base) => {
            let target = request.uri.path_and_query().map_or("/", |target| target.as_str());
            let mut response = nginx(request, StatusCode::FOUND);
            if let Ok(location) = HeaderValue::try_from(format!("{base}{target}")) {
                response.headers_mut().insert(header::LOCATION, location);
            }
            response
        }
        _ => return None,
    })
}

fn throttled(engine: &Engine, request: &Request, retry_after: RetryAfter) -> Response<Bytes> {
    let seconds = match retry_after {
        RetryAfter::Unsaid => None,
        RetryAfter::Seconds(seconds) | RetryAfter::Date(seconds) => Some(seconds),
    };
    let mut response = answers::refuse(engine, request, &Refusal::throttled(seconds), true);
    if let RetryAfter::Date(seconds) = retry_after {
        // HTTP dates end with the year 9999.
        let furthest = Duration::from_secs(100 * 365 * 24 * 3600);
        let moment = SystemTime::now() + Duration::from_secs(seconds).min(furthest);
        if let Ok(date) = HeaderValue::try_from(httpdate::fmt_http_date(moment)) {
            response.headers_mut().insert(header::RETRY_AFTER, date);
        }
    }
    response
}

/// Refusals of the API, and whether they are pages of the web framework.
fn refusal(request: &Request, status: StatusCode) -> Option<(Refusal, bool)> {
    let refusal = match status {
        StatusCode::UNAUTHORIZED => Refusal::authentication_failed(Message::ExpiredToken),
        StatusCode::FORBIDDEN => Refusal::forbidden(),
        StatusCode::METHOD_NOT_ALLOWED => Refusal::method_not_allowed(&request.method),
        StatusCode::NOT_ACCEPTABLE => Refusal::not_acceptable(),
        StatusCode::PRECONDITION_FAILED => Refusal::Confirm("mfa"),
        StatusCode::TOO_MANY_REQUESTS => Refusal::throttled(None),
        StatusCode::NOT_FOUND => return Some((Refusal::UnknownUrl, true)),
        StatusCode::INTERNAL_SERVER_ERROR => return Some((Refusal::Fault, true)),
        _ => return None,
    };
    Some((refusal, false))
}

fn of_status(engine: &Engine, request: &Request, status: StatusCode, page: Page) -> Response<Bytes> {
    match (refusal(request, status), page) {
        (Some((refusal, true)), Page::Html) => answers::refuse(engine, request, &refusal, false),
        (Some((refusal, _)), Page::Json) => answers::refuse(engine, request, &refusal, true),
        (Some((refusal, _)), Page::Usual) => answers::refuse(engine, request, &refusal, request.sends_json()),
        (_, Page::Usual | Page::Html) => nginx(request, status),
        (None, Page::Json) => {
            answers::reply(engine, request, Reply::value(status, &json!({ "error": phrase(status) })))
        }
    }
}

/// The page of nginx, which every installation of the server has before it.
fn nginx(request: &Request, status: StatusCode) -> Response<Bytes> {
    let title = format!("{} {}", status.as_u16(), phrase(status));
    let page = format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n\
         <hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    let mut response = Response::new(if request.method == Method::HEAD { Bytes::new() } else { page.into() });
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::SERVER, HeaderValue::from_static("nginx"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}

/// The words of nginx, where they are not those of the standard.
fn phrase(status: StatusCode) -> &'static str {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => "Request Entity Too Large",
        StatusCode::SERVICE_UNAVAILABLE => "Service Temporarily Unavailable",
        StatusCode::GATEWAY_TIMEOUT => "Gateway Time-out",
        status => status.canonical_reason().unwrap_or("Error"),
    }
}
