//! SSH private keys: the server takes several forms and keeps one.
//!
//! Sources: the recorded answers to `create ssh_key …` (group `accounts`) and the scenario `acc_secrets`.

mod made;

use base64::{Engine, engine::general_purpose::STANDARD};
use md5::{Digest, Md5};
use pkcs1::der::{Decode, SecretDocument};
use ssh_key::{
    Mpint, PrivateKey,
    private::{KeypairData, RsaKeypair, RsaPrivateKey},
    public::RsaPublicKey,
};

pub(crate) use made::random;

/// The key in the form in which the server keeps it: OpenSSH, not encrypted, without a comment. None for what is no key,
/// or is encrypted with another passphrase.
pub(crate) fn normalized(secret: &str, passphrase: Option<&str>) -> Option<String> {
    let mut key = read(secret)?;
    if key.is_encrypted() {
        key = key.decrypt(passphrase?).ok()?;
    }
    key.set_comment("");
    let body = STANDARD.encode(key.to_bytes().ok()?);
    let mut text = format!("{HEAD}\n");
    let mut rest = body.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(WIDTH));
        text.push_str(line);
        text.push('\n');
        rest = after;
    }
    Some(text + FOOT + "\n")
}

const HEAD: &str = "-----BEGIN OPENSSH PRIVATE KEY-----";
const FOOT: &str = "-----END OPENSSH PRIVATE KEY-----";
/// Width of the lines that the server writes; `ssh-keygen` writes other ones.
const WIDTH: usize = 76;

/// `MD5:` and the digest of the public key, as `ssh-keygen -E md5` shows it.
pub(crate) fn fingerprint(secret: &str) -> Option<String> {
    let public = read(secret)?.public_key().to_bytes().ok()?;
    let digest: Vec<_> = Md5::digest(public).iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!("MD5:{}", digest.join(":")))
}

fn read(secret: &str) -> Option<PrivateKey> {
    let secret = secret.trim();
    openssh(secret).or_else(|| rsa(secret))
}

/// A key in the form of OpenSSH, in lines of any width.
fn openssh(text: &str) -> Option<PrivateKey> {
    let body: String = text.strip_prefix(HEAD)?.strip_suffix(FOOT)?.split_whitespace().collect();
    PrivateKey::from_bytes(&STANDARD.decode(body).ok()?).ok()
}

/// An RSA key in PEM, by itself (PKCS #1) or wrapped (PKCS #8).
fn rsa(pem: &str) -> Option<PrivateKey> {
    let (label, document) = SecretDocument::from_pem(pem).ok()?;
    let key = match label {
        "RSA PRIVATE KEY" => pkcs1::RsaPrivateKey::from_der(document.as_bytes()).ok()?,
        "PRIVATE KEY" => {
            let wrapped = pkcs8::PrivateKeyInfo::from_der(document.as_bytes()).ok()?;
            wrapped.algorithm.assert_algorithm_oid(pkcs1::ALGORITHM_OID).ok()?;
            pkcs1::RsaPrivateKey::from_der(wrapped.private_key).ok()?
        }
        _ => return None,
    };
    let number = |number: pkcs1::UintRef<'_>| Mpint::from_positive_bytes(number.as_bytes()).ok();
    let public = RsaPublicKey { e: number(key.public_exponent)?, n: number(key.modulus)? };
    let private = RsaPrivateKey {
        d: number(key.private_exponent)?,
        iqmp: number(key.coefficient)?,
        p: number(key.prime1)?,
        q: number(key.prime2)?,
    };
    PrivateKey::new(KeypairData::Rsa(RsaKeypair { public, private }), "").ok()
}
