//! The choices that the tables of OPTIONS call by name, and what of them an edition offers.

use crate::{
    labels::{self, Choices},
    lang::Language,
    profile::Profile,
};

/// The choices of a name.
pub(super) fn named(name: &str) -> Option<&'static Choices> {
    Some(match name {
        "asset_type" => &labels::ASSET_TYPE,
        "backup_type" => &labels::BACKUP_TYPE,
        "category" => &labels::CATEGORY,
        "changed_secret_type" => &labels::CHANGED_SECRET_TYPE,
        "connectivity" => &labels::CONNECTIVITY,
        "execution_status" => &labels::EXECUTION_STATUS,
        "finding" => &labels::FINDING,
        "on_invalid" => &labels::ON_INVALID,
        "pg_ssl_mode" => &labels::PG_SSL_MODE,
        "risk" => &labels::RISK,
        "risk_action" => &labels::RISK_ACTION,
        "secret_strategy" => &labels::SECRET_STRATEGY,
        "secret_type" => &labels::SECRET_TYPE,
        "source" => &labels::SOURCE,
        "ssh_key_change_strategy" => &labels::SSH_KEY_STRATEGY,
        "ssh_key_change_strategy_v3" => &labels::SSH_KEY_STRATEGY_V3,
        "trigger" => &labels::TRIGGER,
        "virtual_alias" => &labels::VIRTUAL_ALIAS,
        _ => return None,
    })
}

/// The types of assets without a licence, in the order in which 4.10 tells them then.
const COMMUNITY_TYPES: [&str; 18] = [
    "linux",
    "windows",
    "unix",
    "other",
    "general",
    "switch",
    "router",
    "firewall",
    "mysql",
    "mariadb",
    "postgresql",
    "mongodb",
    "redis",
    "k8s",
    "public",
    "private",
    "website",
    "chatgpt",
];

/// What is offered, value and label, in the server's order.
pub(super) fn offered(name: &str, profile: Profile, lang: Language) -> Vec<(&'static str, &'static str)> {
    let Some(choices) = named(name) else { return Vec::new() };
    let all = choices.offered(profile, lang);
    let some: &[&str] = match name {
        "asset_type" => &COMMUNITY_TYPES,
        "backup_type" => &["email"],
        _ => &[],
    };
    if profile.licensed() || some.is_empty() {
        return all.collect();
    }
    let all: Vec<_> = all.collect();
    some.iter().filter_map(|value| all.iter().find(|(other, _)| other == value).copied()).collect()
}
