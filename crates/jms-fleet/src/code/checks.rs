//! What is wrong with objects that files describe, besides what each field is.

use std::collections::{HashMap, HashSet};

use jms_domain::Error;

use super::{
    desired::{Entry, ObjectKey, Source},
    kind::{CodeKind, DEFAULT_SECRET_TYPE},
};
use crate::Problem;

/// Fields that mean nothing beside the type of secret that the object will have, by which servers drop them without a word.
pub(super) fn misfits<'a>(
    kind: CodeKind,
    source: &'a Source,
    will_be: impl Fn(&str) -> Option<&'a str>,
) -> Vec<(&'static str, String)> {
    if source.is_refused("secret_type") {
        return Vec::new();
    }
    let secret_type = will_be("secret_type").unwrap_or(DEFAULT_SECRET_TYPE);
    let random = will_be("secret_strategy") == Some("random");
    let mut misfits = Vec::new();
    if source.get("password_rules").is_some() && secret_type == "ssh_key" {
        let text = "they are for passwords, and this is about SSH keys: write `secret`, or `secret_strategy: random`";
        misfits.push(("password_rules", text.to_owned()));
    }
    if source.secret("passphrase").is_some() {
        if secret_type != "ssh_key" {
            misfits.push((
                "passphrase",
                format!("it is for SSH keys, and this is about secrets of the type {secret_type}"),
            ));
        } else if random && kind != CodeKind::Account {
            misfits.push(("passphrase", "random SSH keys have none".to_owned()));
        } else if source.secret("secret").is_none() && !source.is_refused("secret") {
            misfits.push(("passphrase", "there is no `secret` that it belongs to".to_owned()));
        }
    }
    misfits
}

/// Why nothing can be said of objects of a kind.
pub(super) fn hidden(kind: CodeKind, error: &Error) -> String {
    if kind == CodeKind::ChangeSecretAutomation {
        format!(
            "the server shows none of these: from 4.8 on it takes a licence, or this user's role lacks the permission ({error})"
        )
    } else {
        format!("the server shows none of these: this user's role lacks the permission ({error})")
    }
}

/// New objects that switch from each other, in a circle: none of them could be the first. Those, with their places.
pub(super) fn circles<'a>(new: impl Iterator<Item = (usize, &'a Entry)>) -> Vec<(usize, Problem)> {
    let su_from = |entry: &Entry| {
        let name = entry.source.text("su_from")?;
        Some((entry.kind, ObjectKey::new(entry.key.asset.as_deref(), name)))
    };
    let next: HashMap<_, _> = new
        .filter_map(|(index, entry)| Some(((entry.kind, entry.key.clone()), (su_from(entry)?, index, entry))))
        .collect();
    let is_circular = |first: &(CodeKind, ObjectKey)| {
        let mut seen = HashSet::from([first]);
        let mut at = first;
        while let Some((su_from, ..)) = next.get(at) {
            if su_from == first {
                return true;
            }
            if !seen.insert(su_from) {
                return false;
            }
            at = su_from;
        }
        false
    };
    let text = "it leads back to itself: none of them could be made first";
    let circular = next.iter().filter(|(key, _)| is_circular(key));
    circular.map(|(_, (_, index, entry))| (*index, entry.source.problem("su_from", text))).collect()
}
