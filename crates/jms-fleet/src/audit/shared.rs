//! Accounts that have the same secret.

use std::collections::HashMap;

use futures_util::TryStreamExt;
use hmac::{Hmac, Mac, digest::KeyInit};
use jms_domain::{AccountFilter, Error, SecretType, StoredSecret};
use jms_http::JumpServer;
use sha2::Sha256;
use uuid::Uuid;

use super::{Finding, Object, Rule};

/// How many others are named.
const NAMED: usize = 3;

/// Reads all secrets, page by page, and keeps nothing of them but keyed hashes, until the end. `None` if the server shows
/// secrets to nobody.
pub(super) async fn find(client: &JumpServer) -> Result<Option<Vec<Finding>>, Error> {
    let keyed = <Hmac<Sha256> as KeyInit>::new(&random_key().into());
    let mut known: HashMap<(SecretType, [u8; 32]), Vec<Object>> = HashMap::new();
    let mut rows = std::pin::pin!(client.accounts().secret_rows(AccountFilter::default()).items());
    while let Some(row) = rows.try_next().await? {
        let secret = match &row.secret {
            StoredSecret::Shown(secret) => secret,
            StoredSecret::Redacted => return Ok(None),
            _ => continue,
        };
        let mut hash = keyed.clone();
        hash.update(secret.expose().as_bytes());
        let hash = hash.finalize().into_bytes().into();
        known.entry((row.account.secret_type.clone(), hash)).or_default().push(Object::of_account(&row.account));
    }
    let groups = known.into_values().filter(|group| group.len() > 1);
    Ok(Some(groups.flat_map(|group| group.clone().into_iter().map(move |object| finding(object, &group))).collect()))
}

/// A key as long as a block of the hash.
fn random_key() -> [u8; 64] {
    let mut key = [0; 64];
    for part in key.chunks_exact_mut(16) {
        part.copy_from_slice(Uuid::new_v4().as_bytes());
    }
    key
}

fn finding(object: Object, group: &[Object]) -> Finding {
    let others = group.iter().filter(|other| other.id != object.id);
    let named: Vec<_> = others.take(NAMED).map(|other| other.name.as_str()).collect();
    let (more, named) = (group.len() - 1 - named.len(), named.join(", "));
    let detail = match more {
        0 => format!("it is that of {named}, too"),
        _ => format!("it is that of {named} and {more} more, too"),
    };
    Finding::new(Rule::SharedSecret, object, detail)
}
