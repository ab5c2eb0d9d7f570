//! HTTP signatures by an access key.

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac};
use jms_domain::Secret;
use sha2::Sha256;

/// The parts of a request that are signed, in the form in which they are sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'a> {
    /// The method, in any case.
    pub(crate) method: &'a str,
    /// Path and query.
    pub(crate) target: &'a str,
    /// The header `Accept`.
    pub(crate) accept: &'a str,
    /// The header `Date`.
    pub(crate) date: &'a str,
}

/// The header `Authorization` for a request: HMAC-SHA256 over `(request-target)`, `accept` and `date`
/// (source: `httpsig-vectors` of 4.10.16).
pub(crate) fn authorization(key_id: &str, secret: &Secret, signed: &Signed<'_>) -> String {
    // HMAC takes keys of any length, so there is no error to handle.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { unreachable!() };
    mac.update(signing_string(signed).as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    format!(
        r#"Signature keyId="{key_id}",algorithm="hmac-sha256",signature="{signature}",headers="(request-target) accept date""#
    )
}

fn signing_string(Signed { method, target, accept, date }: &Signed<'_>) -> String {
    format!("(request-target): {} {target}\naccept: {accept}\ndate: {date}", method.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Vector {
        key_id: String,
        secret: String,
        algorithm: String,
        headers: Vec<String>,
        method: String,
        target: String,
        accept: String,
        date: String,
        signing_string: String,
        authorization: String,
    }

    #[test]
    fn truth_signatures() {
        let vectors: Vec<Vector> = jms_truth::vectors("4.10.16", "httpsig-vectors");
        let mut compared = 0;
        for vector in &vectors {
            if vector.algorithm != "hmac-sha256" || vector.headers != ["(request-target)", "accept", "date"] {
                println!("left out: {} over {:?}, which the client does not sign by", vector.algorithm, vector.headers);
                continue;
            }
            let Vector { method, target, accept, date, .. } = vector;
            let signed = Signed { method, target, accept, date };
            assert_eq!(signing_string(&signed), vector.signing_string);
            let secret = Secret::from_answer(vector.secret.as_str());
            assert_eq!(authorization(&vector.key_id, &secret, &signed), vector.authorization);
            compared += 1;
        }
        println!("{compared} signatures equal");
        assert!(compared > 0);
    }
}
