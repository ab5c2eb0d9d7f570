//! HTTP signatures as the server checks them.
//!
//! It rebuilds the target from what it has decoded, so that only canonical escapes in the path verify; it never looks at
//! the clock. Sources: the vectors `httpsig-vectors` and `httpsig-live`, the recording group `auth`, the scenario
//! `auth_signature`.

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use crate::http::request::{Request, decode, push_escape};

/// What an `Authorization: Signature …` header claims.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) key_id: String,
    algorithm: String,
    headers: Option<String>,
    signature: String,
}

impl Claim {
    /// Reads `Signature key="value",…`; quotes may be left out. None if the key id, the algorithm or the signature is
    /// missing.
    pub(crate) fn parse(header: &str) -> Option<Self> {
        let (_, fields) = header.split_once(|c: char| c.is_ascii_whitespace())?;
        let field = |name: &str| {
            split_fields(fields).find_map(|field| {
                let (key, value) = field.split_once('=')?;
                let unquoted = value.trim().trim_matches('"');
                key.trim().eq_ignore_ascii_case(name).then(|| unquoted.to_owned())
            })
        };
        Some(Self {
            key_id: field("keyId")?,
            algorithm: field("algorithm")?,
            headers: field("headers"),
            signature: field("signature")?,
        })
    }
}

/// Splits at the commas outside of quotes.
fn split_fields(fields: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    fields.split(move |c| {
        quoted ^= c == '"';
        c == ',' && !quoted
    })
}

/// The signature cannot be checked, which makes the server fail.
#[derive(Debug)]
pub(crate) struct Unverifiable;

/// Whether the secret signed this request.
pub(crate) fn verify(claim: &Claim, secret: &str, request: &Request) -> Result<bool, Unverifiable> {
    let headers = claim.headers.as_deref().ok_or(Unverifiable)?;
    let names: Vec<String> = headers.split_ascii_whitespace().map(str::to_ascii_lowercase).collect();
    if ["(request-target)", "date"].iter().any(|needed| !names.iter().any(|name| name == needed)) {
        return Err(Unverifiable);
    }
    let text = signing_string(&names, request).ok_or(Unverifiable)?;
    let signature = STANDARD.decode(&claim.signature).map_err(|_| Unverifiable)?;
    match claim.algorithm.as_str() {
        "hmac-sha1" => matches::<Hmac<Sha1>>(secret, &text, &signature),
        "hmac-sha256" => matches::<Hmac<Sha256>>(secret, &text, &signature),
        "hmac-sha512" => matches::<Hmac<Sha512>>(secret, &text, &signature),
        _ => Err(Unverifiable),
    }
}

fn matches<M: Mac + hmac::digest::KeyInit>(secret: &str, text: &str, signature: &[u8]) -> Result<bool, Unverifiable> {
    let mut mac = <M as Mac>::new_from_slice(secret.as_bytes()).map_err(|_| Unverifiable)?;
    mac.update(text.as_bytes());
    Ok(mac.verify_slice(signature).is_ok())
}

/// The text that is signed; none if a header of the list is absent. The server keeps the content headers elsewhere and
/// does not find them.
fn signing_string(names: &[String], request: &Request) -> Option<String> {
    let lines: Option<Vec<String>> = names
        .iter()
        .map(|name| match name.as_str() {
            "(request-target)" => {
                let method = request.method.as_str().to_ascii_lowercase();
                Some(format!("{name}: {method} {}", target(request.path(), request.uri.query())))
            }
            "content-type" | "content-length" => None,
            name => request.header(name).map(|value| format!("{name}: {value}")),
        })
        .collect();
    Some(lines?.join("\n"))
}

/// The target as the server rebuilds it: the path decoded and escaped again, the query with its odd characters escaped.
fn target(path: &str, query: Option<&str>) -> String {
    let mut target = escape(&decode(path), b"/:@&=+$,-_.!~*'()");
    if let Some(query) = query.filter(|query| !query.is_empty()) {
        target.push('?');
        target.push_str(&escape(query, b"/#%[]=:;$&()+,!?*@'~-_."));
    }
    target
}

fn escape(text: &str, safe: &[u8]) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || safe.contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            push_escape(&mut escaped, byte);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use bytes::Bytes;
    use hmac::{Hmac, Mac};
    use serde_json::Value;
    use sha2::Sha256;

    use super::{Claim, verify};
    use crate::http::request::Request;

    /// A request as it arrives; none where its target cannot be written as a URI at all.
    fn request(method: &str, target: &str, headers: &[(&str, &str)]) -> Option<Request> {
        let mut request = http::Request::builder().method(method).uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = Request::new(request.body(()).ok()?.into_parts().0, Bytes::new());
        (request.uri.path_and_query()?.as_str() == target).then_some(request)
    }

    /// What the reference signs verifies wherever its target is written as the server writes it again.
    #[test]
    fn truth_signature_vectors() {
        let vectors = jms_truth::vectors::<Value>("4.10.16", "httpsig-vectors");
        let (mut verified, mut refused) = (0, 0);
        for vector in &vectors {
            let text = |key: &str| vector[key].as_str().unwrap();
            let headers = [("date", text("date")), ("accept", text("accept"))];
            let Some(request) = request(text("method"), text("target"), &headers) else { continue };
            let claim = Claim::parse(text("authorization")).unwrap();
            let canonical = super::target(request.path(), request.uri.query()) == text("target");
            assert_eq!(verify(&claim, text("secret"), &request).unwrap(), canonical, "{vector}");
            assert!(!verify(&claim, "another secret", &request).unwrap());
            *(if canonical { &mut verified } else { &mut refused }) += 1;
        }
        println!("{verified} signature vectors verified, {refused} with another spelling refused");
        assert!(verified > 0 && refused > 0);
    }

    /// The same on a real server: which spellings of a target it took.
    #[test]
    fn truth_signatures_live() {
        let cases = jms_truth::vectors::<Value>("4.10.16", "httpsig-live");
        let mut checked = 0;
        for case in &cases {
            let text = |key: &str| case[key].as_str().unwrap();
            let headers = [("date", text("date")), ("accept", text("accept"))];
            let Some(request) = request(text("method"), text("target"), &headers) else { continue };
            let (method, target) = (text("method").to_lowercase(), text("target"));
            let signed =
                format!("(request-target): {method} {target}\naccept: {}\ndate: {}", text("accept"), text("date"));
            let mut mac = Hmac::<Sha256>::new_from_slice(b"secret").unwrap();
            mac.update(signed.as_bytes());
            let signature = STANDARD.encode(mac.finalize().into_bytes());
            let header = format!(
                "Signature keyId=\"x\",algorithm=\"hmac-sha256\",headers=\"(request-target) accept date\",signature=\"{signature}\""
            );
            let claim = Claim::parse(&header).unwrap();
            assert_eq!(Value::from(verify(&claim, "secret", &request).unwrap()), case["authenticated"], "{target}");
            checked += 1;
        }
        println!("{checked} of {} live signatures checked", cases.len());
        assert!(checked > 0);
    }
}
