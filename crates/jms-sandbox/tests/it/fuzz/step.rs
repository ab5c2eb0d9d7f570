//! What a fuzzed caller does, as it is kept in the corpus.

use std::{collections::BTreeMap, fmt};

use axum::body::Body;
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderName, HeaderValue, Request};
use jms_sandbox::Profile;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Ids of objects that there are, by what they are; none of the administrator who looks at it all.
pub(super) type Known = BTreeMap<String, Vec<String>>;

/// What is done to one new sandbox, one after the other.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Sequence {
    /// `licensed`, `community` or `v3`.
    pub(super) profile: String,
    /// What it once found; for people.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) why: String,
    pub(super) steps: Vec<Step>,
}

impl Sequence {
    pub(super) fn profile(&self) -> Profile {
        match self.profile.as_str() {
            "licensed" => Profile::V4_10Licensed,
            "community" => Profile::V4_10Community,
            "v3" => Profile::V3_10,
            other => panic!("no profile: {other}"),
        }
    }
}

/// As a line of the corpus, so that what fails can be kept.
impl fmt::Debug for Sequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Step {
    /// So many milliseconds pass.
    Advance(u64),
    Send(Sent),
}

/// A request. In its path, query and body `$accounts.3$` stands for the id of an account that there is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Sent {
    pub(super) method: String,
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) query: String,
    /// A username, `admin-token`, or the header itself; nobody if it is empty.
    pub(super) caller: String,
    /// Names and values; each character of a value is a byte.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) headers: Vec<(String, String)>,
    #[serde(default)]
    pub(super) body: Content,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Content {
    #[default]
    Nothing,
    Json(Value),
    Text(String),
    Base64(String),
    /// Lists in lists, so many.
    Deep(usize),
    /// One text of so many bytes.
    Long(usize),
}

impl Content {
    pub(super) fn bytes(&self, known: &Known) -> Vec<u8> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Json(value) => fill(&value.to_string(), known).into_bytes(),
            Self::Text(text) => fill(text, known).into_bytes(),
            Self::Base64(text) => BASE64_STANDARD.decode(text).unwrap(),
            Self::Deep(levels) => ("[".repeat(*levels) + &"]".repeat(*levels)).into_bytes(),
            Self::Long(bytes) => format!("{{\"name\": \"{}\"}}", "x".repeat(*bytes)).into_bytes(),
        }
    }
}

impl Sent {
    /// The request; none if it cannot be said in HTTP. `callers` has the `Authorization` of each name.
    pub(super) fn request(&self, known: &Known, callers: &BTreeMap<String, String>) -> Option<Request<Body>> {
        let mut uri = fill(&self.path, known);
        if !self.query.is_empty() {
            uri = format!("{uri}?{}", fill(&self.query, known));
        }
        let mut request = Request::builder().method(self.method.as_str()).uri(uri).header("host", "sandbox");
        let authorization = callers.get(&self.caller).unwrap_or(&self.caller);
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in headers.chain([("authorization", authorization.as_str())]) {
            let value: Vec<u8> = value.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
            if !value.is_empty() {
                request = request.header(HeaderName::try_from(name).ok()?, HeaderValue::from_bytes(&value).ok()?);
            }
        }
        request.body(Body::from(self.body.bytes(known))).ok()
    }
}

/// Puts ids in place of what stands for them; nobody's where there are none.
fn fill(text: &str, known: &Known) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('$') {
        filled.push_str(before);
        let mark = after.split_once('$').and_then(|(mark, after)| Some((mark.split_once('.')?, after)));
        let mark = mark.and_then(|((kind, number), after)| Some((kind, number.parse::<usize>().ok()?, after)));
        rest = if let Some((kind, number, after)) = mark {
            let ids = known.get(kind).map(Vec::as_slice).unwrap_or_default();
            let id = ids.get(number % ids.len().max(1)).map_or("11111111-1111-4111-8111-111111111111", String::as_str);
            filled.push_str(id);
            after
        } else {
            filled.push('$');
            after
        };
    }
    filled + rest
}
