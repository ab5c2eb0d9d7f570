//! Accounts.

use rusqlite::Row;

use super::{
    labelled,
    list::{Collection, Ties},
};
use crate::{
    http::{context::Context, reply::Refusal},
    json::{Fields, Object},
    labels, org, ssh_key,
};

mod batch;
mod bulk;
mod chat;
mod copies;
mod decrypt;
mod draft;
mod filters;
mod of_asset;
mod read;
pub(crate) mod rules;
pub(crate) mod secret;
mod table;
mod template;
mod work;
mod write;

pub(crate) use batch::create as create_batch;
pub(crate) use bulk::{delete as bulk_delete, update as bulk_update};
pub(crate) use chat::chat;
pub(crate) use copies::{copy, move_away};
pub(crate) use draft::read_asset;
pub(crate) use filters::select;
pub(crate) use of_asset::OfAsset;
pub(crate) use read::{clear_secret, list, retrieve, su_from_accounts, username_suggestions};
pub(crate) use table::render;
pub(crate) use work::start as start_task;
pub(crate) use write::{create, delete, make_all, replace, update};

/// Name of the model in messages.
pub(crate) const MODEL: &str = "Account";

pub(crate) const MINI: &[&str] = &["id", "name", "username"];
/// Keys that `small` adds.
pub(crate) const SMALL: &[&str] = &["secret_type", "privileged", "is_active"];

pub(crate) static COLLECTION: Collection = Collection {
    table: "accounts",
    select: SELECT,
    only: "",
    search: &[
        "a.username",
        "a.name",
        // All assets are looked through once, and not one for each account. No word has a line feed.
        "a.asset_id IN (SELECT s.id FROM assets s WHERE contains_text(s.name || char(10) || s.address, ?))",
        "a.comment",
    ],
    orders: &[
        ("name", "a.name"),
        ("username", "a.username"),
        ("secret_type", "a.secret_type"),
        ("date_created", "a.date_created"),
        ("date_updated", "a.date_updated"),
    ],
    default_order: "a.name",
    ties: Ties::Shuffled,
    scoped: true,
    selections: true,
    made: Some("a.date_created"),
};

const SELECT: &str = "SELECT a.id, a.name, a.username, a.secret_type, a.secret, a.version, a.source, a.source_id,
    a.connectivity, a.change_secret_status, a.org_id, a.privileged, a.is_active, a.secret_reset, a.date_created,
    a.date_updated, a.date_last_login, a.date_verified, a.date_change_secret, a.created_by, a.comment,
    s.id, s.name, s.address, p.type, p.category, p.id, p.name, p.auto_config, f.id, f.name, f.username
    FROM accounts a JOIN assets s ON s.id = a.asset_id JOIN platforms p ON p.id = s.platform_id
    LEFT JOIN accounts f ON f.id = a.su_from_id";

/// One account with what answers show of its asset.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) username: String,
    pub(crate) secret_type: String,
    pub(crate) secret: Option<String>,
    version: i64,
    source: String,
    source_id: Option<String>,
    connectivity: String,
    change_secret_status: Option<String>,
    org_id: String,
    privileged: bool,
    is_active: bool,
    secret_reset: bool,
    date_created: i64,
    date_updated: i64,
    date_last_login: Option<i64>,
    date_verified: Option<i64>,
    date_change_secret: Option<i64>,
    created_by: Option<String>,
    comment: String,
    pub(crate) asset: OfAsset,
    su_from: Option<(String, String, String)>,
}

impl Account {
    /// Reads a row of [`SELECT`].
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            username: row.get(2)?,
            secret_type: row.get(3)?,
            secret: row.get(4)?,
            version: row.get(5)?,
            source: row.get(6)?,
            source_id: row.get(7)?,
            connectivity: row.get(8)?,
            change_secret_status: row.get(9)?,
            org_id: row.get(10)?,
            privileged: row.get(11)?,
            is_active: row.get(12)?,
            secret_reset: row.get(13)?,
            date_created: row.get(14)?,
            date_updated: row.get(15)?,
            date_last_login: row.get(16)?,
            date_verified: row.get(17)?,
            date_change_secret: row.get(18)?,
            created_by: row.get(19)?,
            comment: row.get(20)?,
            asset: OfAsset::read(row, 21)?,
            su_from: match row.get::<_, Option<String>>(29)? {
                Some(id) => Some((id, row.get(30)?, row.get(31)?)),
                None => None,
            },
        })
    }

    /// The account of an id, which is known to exist.
    pub(crate) fn by_id(ctx: &Context<'_>, id: &str) -> Result<Self, Refusal> {
        let found = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], Self::read)?;
        found.ok_or_else(|| Refusal::no_object(MODEL))
    }

    pub(crate) fn has_secret(&self) -> bool {
        self.secret.as_deref().is_some_and(|secret| !secret.is_empty())
    }
}

/// The accounts of an asset.
pub(crate) fn of_asset(ctx: &Context<'_>, asset: &str) -> rusqlite::Result<Vec<Account>> {
    ctx.all(&format!("{SELECT} WHERE a.asset_id = ?1 ORDER BY a.date_created"), [asset], Account::read)
}

/// Which of its shapes an account is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// In lists, and in answers to writes.
    Item,
    /// By itself.
    Detail,
    /// With its secret.
    Secret,
}

/// Writes an account as answers show it.
pub(crate) fn write(
    ctx: &Context<'_>,
    out: &mut Vec<u8>,
    account: &Account,
    shape: Shape,
    fields: &Fields,
) -> Result<(), Refusal> {
    let labels = if fields.has("labels") { labelled::ACCOUNTS.of(ctx, &account.id)? } else { Vec::new() };
    Object::write(out, fields, &ctx.zone, |o| {
        let v4 = !ctx.profile.is_v3();
        o.text("id", &account.id);
        o.text("name", &account.name);
        o.text("username", &account.username);
        choice(ctx, o, "secret_type", &labels::SECRET_TYPE, &account.secret_type);
        if shape == Shape::Secret {
            o.maybe("secret", shown_secret(ctx, account.secret.as_deref()));
        }
        labelled::write(ctx, o, &labels);
        write_su_from(o, account);
        account.asset.write(ctx, o, true);
        o.int("version", account.version);
        if v4 {
            o.null("ds");
        }
        choice(ctx, o, "source", &labels::SOURCE, &account.source);
        o.maybe("source_id", account.source_id.as_deref());
        if v4 {
            o.null("login_by");
        }
        choice(ctx, o, "connectivity", &labels::CONNECTIVITY, &account.connectivity);
        if v4 {
            o.maybe("change_secret_status", account.change_secret_status.as_deref());
        }
        // 3.10 has it beside the secret only.
        if shape == Shape::Secret || (shape == Shape::Detail && v4) {
            write_spec(o, &account.secret_type, account.secret.as_deref());
        }
        o.text("org_id", &account.org_id);
        o.text("org_name", org::name(&account.org_id, ctx.profile));
        o.bool("privileged", account.privileged);
        o.bool("is_active", account.is_active);
        if v4 {
            o.bool("secret_reset", account.secret_reset);
        }
        if shape == Shape::Detail {
            o.bool("has_secret", account.has_secret());
        }
        o.date("date_created", Some(account.date_created));
        o.date("date_updated", Some(account.date_updated));
        if v4 {
            o.date("date_last_login", account.date_last_login);
            o.date("date_verified", account.date_verified);
            o.date("date_change_secret", account.date_change_secret);
        }
        o.maybe("created_by", account.created_by.as_deref());
        o.text("comment", &account.comment);
    });
    Ok(())
}

/// Writes an account as its asset shows it.
pub(crate) fn write_short(ctx: &Context<'_>, o: &mut Object<'_>, account: &Account) {
    let v4 = !ctx.profile.is_v3();
    o.text("id", &account.id);
    o.text("name", &account.name);
    o.text("username", &account.username);
    choice(ctx, o, "secret_type", &labels::SECRET_TYPE, &account.secret_type);
    write_su_from(o, account);
    o.int("version", account.version);
    choice(ctx, o, "source", &labels::SOURCE, &account.source);
    o.maybe("source_id", account.source_id.as_deref());
    o.bool("privileged", account.privileged);
    o.bool("is_active", account.is_active);
    o.date("date_updated", Some(account.date_updated));
    o.text("comment", &account.comment);
    if v4 {
        o.null("ds");
        o.null("login_by");
        o.maybe("change_secret_status", account.change_secret_status.as_deref());
        o.bool("secret_reset", account.secret_reset);
        o.date("date_last_login", account.date_last_login);
        o.date("date_verified", account.date_verified);
        o.date("date_change_secret", account.date_change_secret);
    }
}

fn write_su_from(o: &mut Object<'_>, account: &Account) {
    match &account.su_from {
        Some((id, name, username)) => o.object("su_from", |o| {
            o.text("id", id);
            o.text("name", name);
            o.text("username", username);
        }),
        None => o.null("su_from"),
    }
}

/// Writes what is known of a secret: the fingerprint of an SSH key.
pub(crate) fn write_spec(o: &mut Object<'_>, secret_type: &str, secret: Option<&str>) {
    o.object("spec_info", |o| {
        if let Some(print) = secret.filter(|_| secret_type == "ssh_key").and_then(ssh_key::fingerprint) {
            o.text("ssh_key_fingerprint", &print);
        }
    });
}

/// Writes a choice with its label in the caller's language.
pub(crate) fn choice(ctx: &Context<'_>, o: &mut Object<'_>, key: &str, choices: &labels::Choices, value: &str) {
    o.choice(key, value, choices.label(value, ctx.profile, ctx.lang));
}

/// What a reader of secrets sees.
pub(crate) fn shown_secret<'s>(ctx: &Context<'_>, secret: Option<&'s str>) -> Option<&'s str> {
    secret.map(|secret| if ctx.settings.secret_read { secret } else { "<REDACTED>" })
}
