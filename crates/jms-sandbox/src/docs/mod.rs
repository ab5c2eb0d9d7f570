//! The documentation of the API as a page, below `/api/docs/`: to read, to search, and to try calls of this sandbox.
//!
//! A real server wants a login first, and sends a browser to its login page, which the sandbox does not have. Here the page
//! is open: a browser that goes there has no token to show, and the page holds nothing of the sandbox's data or credentials.
//! Whoever tries a call on it types a token. Its requests are no API calls, so [`crate::Requests`] does not count them.

mod document;

use std::io::Read;

use bytes::Bytes;
use flate2::read::GzDecoder;
use http::{HeaderValue, Method, Response, StatusCode, header};

use crate::http::request::Request;

const PAGE: &str = include_str!("../../assets/docs/page.html");
const STYLE: &[u8] = include_bytes!("../../assets/docs/page.css");
const START: &[u8] = include_bytes!("../../assets/docs/start.js");
/// The renderer, compressed; see `assets/scalar`.
const RENDERER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/scalar.js.gz"));

/// Where the page is, but for its slash: a redirect adds it, as on every path.
pub(crate) const WITHOUT_SLASH: &str = "/api/docs";

/// What a browser may do on the page: ask this sandbox, and nobody else.
const POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                      font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Language {
    English,
    Chinese,
}

/// One file of the page.
struct File {
    content_type: &'static str,
    body: Bytes,
    /// Whether `body` is compressed.
    gzip: bool,
}

impl File {
    fn new(content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { content_type, body: body.into(), gzip: false }
    }
}

/// The answer to a request of the page; none if it is for something else.
pub(crate) fn answer(request: &Request) -> Option<Response<Bytes>> {
    let name = request.path().strip_prefix("/api/docs/")?;
    if request.method != Method::GET && request.method != Method::HEAD {
        return None;
    }
    let mut file = file(name, language(request))?;
    let mut response = Response::new(Bytes::new());
    let headers = response.headers_mut();
    if file.gzip {
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        if takes_gzip(request) {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        } else {
            match unpacked(&file.body) {
                Some(body) => file.body = body,
                None => *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR,
            }
        }
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.content_type));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if request.method == Method::GET {
        *response.body_mut() = file.body;
    }
    Some(response)
}

fn file(name: &str, language: Language) -> Option<File> {
    Some(match name {
        "" => File::new("text/html; charset=utf-8", page(language)),
        "page.css" => File::new("text/css; charset=utf-8", STYLE),
        "start.js" => File::new("text/javascript; charset=utf-8", START),
        "scalar.js" => File { gzip: true, ..File::new("text/javascript; charset=utf-8", RENDERER) },
        "openapi.json" => File::new("application/json", document::of(language)),
        _ => return None,
    })
}

fn page(language: Language) -> String {
    let (code, title) = match language {
        Language::English => ("en", "JumpServer account administration: sandbox"),
        Language::Chinese => ("zh", "JumpServer 特权账号管理：沙盒"),
    };
    PAGE.replace("{lang}", code).replace("{title}", title)
}

/// The language that `lang` asks for, else the one that the browser prefers of the two.
fn language(request: &Request) -> Language {
    let asked = request.query.given("lang").map(str::to_owned).or_else(|| request.header(header::ACCEPT_LANGUAGE));
    let is_chinese = asked.is_some_and(|asked| asked.trim_start().to_ascii_lowercase().starts_with("zh"));
    if is_chinese { Language::Chinese } else { Language::English }
}

/// Whether the answer may be compressed. A refusal by `;q=0` is rare enough to be read as what it says.
fn takes_gzip(request: &Request) -> bool {
    let accepted = request.header(header::ACCEPT_ENCODING).unwrap_or_default().to_ascii_lowercase();
    accepted.split(',').any(|one| {
        let mut parts = one.split(';').map(str::trim);
        parts.next() == Some("gzip") && !parts.any(|weight| weight == "q=0")
    })
}

fn unpacked(packed: &[u8]) -> Option<Bytes> {
    let mut body = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut body).ok()?;
    Some(body.into())
}
