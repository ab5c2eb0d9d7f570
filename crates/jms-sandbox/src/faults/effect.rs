//! What a fault does.

use std::time::Duration;

use http::StatusCode;

/// When a throttled caller may come again, as the header `Retry-After` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// It does not say.
    Unsaid,
    /// In seconds, as the server says it.
    Seconds(u64),
    /// As an HTTP date that lies so many seconds after the present of this machine, whatever the clock of the sandbox shows.
    Date(u64),
}

/// In which form an error is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// As it comes: 401, 403, 405, 406, 412 and 429 as the JSON of the API; 404 and 500 as the server's page, which is JSON
    /// or HTML by the content type of the request; all others as the HTML page of nginx, which stands before the server.
    #[default]
    Usual,
    /// As HTML: 404 and 500 as the server's page, all others as that of nginx.
    Html,
    /// As JSON.
    Json,
}

/// Levels of JSON, at the most.
const DEEPEST: u32 = 10_000_000;

/// Whether something happens in place of the request, or after it took effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    Before,
    After,
}

/// The stage at which an execution stays for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Published, and never seen.
    Lost,
    Pending,
    Running,
}

impl Hold {
    /// What the store calls it.
    pub(crate) fn stage(self) -> &'static str {
        match self {
            Self::Lost => "published",
            Self::Pending => "pending",
            Self::Running => "running",
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    Latency { time: Duration, moment: Moment },
    Refused,
    Reset(Moment),
    Throttle(RetryAfter),
    Status { status: StatusCode, page: Page, moment: Moment },
    ToSlash,
    ToHost(String),
    Cut { bytes: usize },
    Slow { chunk: usize, pause: Duration },
    ContentType(String),
    InvalidUtf8,
    InvalidJson,
    DeepJson { levels: u32 },
    Oversized { bytes: u64 },
    DuplicatePage,
    ShrinkingCount { by: u64 },
    Hold(Hold),
}

impl Effect {
    /// Whether the request is not carried out.
    pub(crate) fn ends(&self) -> bool {
        matches!(
            self,
            Self::Refused
                | Self::Reset(Moment::Before)
                | Self::Throttle(_)
                | Self::Status { moment: Moment::Before, .. }
                | Self::ToSlash
                | Self::ToHost(_)
        )
    }

    /// What makes it impossible, if anything does.
    pub(super) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Status { status, .. } if !(400..600).contains(&status.as_u16()) => {
                Some("a status that is a failure is one from 400 to 599")
            }
            Self::ContentType(text) if text.contains(',') || http::HeaderValue::from_str(text).is_err() => {
                Some("the content type has a comma, or cannot stand in a header")
            }
            Self::ToHost(base) if !is_base(base) => {
                Some("a redirect goes to a base URL such as `https://other.example`, without a path")
            }
            Self::Slow { chunk: 0, .. } => Some("a chunk has at least one byte"),
            Self::DeepJson { levels } if !(1..=DEEPEST).contains(levels) => {
                Some("JSON has from 1 to 10,000,000 levels: the body is made in memory")
            }
            _ => None,
        }
    }
}

fn is_base(text: &str) -> bool {
    let uri: Result<http::Uri, _> = text.parse();
    let is_whole = |uri: http::Uri| uri.scheme().is_some() && uri.authority().is_some() && uri.path() == "/";
    uri.is_ok_and(is_whole) && !text.ends_with('/') && !text.contains([',', '?'])
}
