//! A request as the resources see it.

use bytes::Bytes;
use http::{HeaderMap, Method, Uri, header};

/// The query of a request: decoded, in order, with keys that may repeat.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads `a=b&c`; blanks and bad UTF-8 are read as the server reads them.
    pub(crate) fn parse(raw: &str) -> Self {
        let decode = |text: &str| decode(&text.replace('+', " "));
        let pairs = raw.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(key), decode(value))
        });
        Self(pairs.collect())
    }

    /// The last value of a key, as given; may be empty.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// The last value of a key, unless it is empty.
    pub(crate) fn given(&self, key: &str) -> Option<&str> {
        self.get(key).filter(|value| !value.is_empty())
    }

    /// The last value of each key, as a form is read.
    pub(crate) fn into_map(self) -> serde_json::Map<String, serde_json::Value> {
        self.0.into_iter().map(|(key, value)| (key, serde_json::Value::String(value))).collect()
    }

    /// The query with some keys set or taken out, encoded with its keys in alphabetical order, as the server builds its
    /// links.
    pub(crate) fn with(&self, changes: &[(&str, Option<String>)]) -> String {
        let kept = self.0.iter().filter(|(key, _)| !changes.iter().any(|(changed, _)| changed == key));
        let mut pairs: Vec<(&str, &str)> = kept.map(|(key, value)| (key.as_str(), value.as_str())).collect();
        pairs.extend(changes.iter().filter_map(|(key, value)| Some((*key, value.as_deref()?))));
        pairs.sort_by_key(|(key, _)| *key);
        let pairs: Vec<_> =
            pairs.into_iter().map(|(key, value)| format!("{}={}", encode(key), encode(value))).collect();
        pairs.join("&")
    }
}

/// Reads percent escapes; a bad escape stands for itself, bad UTF-8 for a replacement character.
pub(crate) fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let hex = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if let (b'%', Some(high), Some(low)) = (byte, hex(at + 1), hex(at + 2)) {
            decoded.push(u8::try_from(high * 16 + low).unwrap_or_default());
            at += 3;
        } else {
            decoded.push(byte);
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// Writes percent escapes for all but letters, digits and `_.-~`; a blank becomes `+`.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.' | b'-' | b'~' => encoded.push(char::from(byte)),
            b' ' => encoded.push('+'),
            _ => push_escape(&mut encoded, byte),
        }
    }
    encoded
}

/// Appends a percent escape.
pub(crate) fn push_escape(text: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| char::from(DIGITS.get(usize::from(value)).copied().unwrap_or(b'0'));
    text.extend(['%', digit(byte >> 4), digit(byte & 15)]);
}

/// One request, read whole.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Query,
    pub(crate) body: Bytes,
}

impl Request {
    pub(crate) fn new(parts: http::request::Parts, body: Bytes) -> Self {
        let query = Query::parse(parts.uri.query().unwrap_or_default());
        Self { method: parts.method, uri: parts.uri, headers: parts.headers, query, body }
    }

    /// The path as sent.
    pub(crate) fn path(&self) -> &str {
        self.uri.path()
    }

    /// A header as text: none if it is absent, and what is not text is read as Latin-1, as the server reads it.
    pub(crate) fn header(&self, name: impl header::AsHeaderName) -> Option<String> {
        let value = self.headers.get(name)?;
        Some(value.as_bytes().iter().map(|byte| char::from(*byte)).collect())
    }

    /// `Content-Type` without its parameters, in lower case; empty if it is absent.
    pub(crate) fn content_type(&self) -> String {
        let value = self.header(header::CONTENT_TYPE).unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Whether pages of the web framework (404 of an unknown URL, 500) come as JSON: the *request's* content type decides.
    pub(crate) fn sends_json(&self) -> bool {
        self.content_type() == "application/json"
    }

    /// Scheme, host and path, of which the server builds its links.
    pub(crate) fn address(&self) -> String {
        let host = self.header(header::HOST).or_else(|| self.uri.authority().map(ToString::to_string));
        let forwarded = self.header("x-forwarded-proto").filter(|scheme| scheme == "https");
        let scheme = forwarded.as_deref().or(self.uri.scheme_str()).unwrap_or("http");
        format!("{scheme}://{}{}", host.as_deref().unwrap_or("localhost"), self.path())
    }
}

#[cfg(test)]
mod tests {
    use super::{Query, decode};

    #[test]
    fn links_have_their_keys_in_order_and_escaped() {
        let query = Query::parse("limit=5&order=date_created&fields!=comment,labels&fields=&search=a+b");
        let next = query.with(&[("limit", Some("5".to_owned())), ("offset", Some("10".to_owned()))]);
        assert_eq!(next, "fields=&fields%21=comment%2Clabels&limit=5&offset=10&order=date_created&search=a+b");
        assert_eq!(query.with(&[("limit", None), ("fields!", None)]), "fields=&order=date_created&search=a+b");
        assert_eq!(query.given("fields"), None);
        assert_eq!(Query::parse("username=app&username=root").get("username"), Some("root"));
    }

    #[test]
    fn escapes_are_read_leniently() {
        assert_eq!(decode("%E4%B8%AD%2"), "中%2");
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%ff"), "\u{fffd}");
    }
}
