//! Account templates.

use rusqlite::Row;
use serde_json::Value;

use super::{
    accounts::{self, Shape, choice, shown_secret},
    labelled,
    list::{Collection, Ties},
    password_rules,
};
use crate::{
    http::{context::Context, reply::Refusal},
    json::{Fields, Object},
    labels, org,
    random::Random,
    ssh_key,
};

mod draft;
mod read;
mod write;

pub(crate) use read::{list, list_secrets, retrieve, retrieve_secret, su_from_templates};
pub(crate) use write::{bulk_delete, bulk_update, create, delete, sync, update};

/// Name of the model in messages.
pub(crate) const MODEL: &str = "AccountTemplate";

static COLLECTION: Collection = Collection {
    table: "templates",
    select: SELECT,
    only: "",
    search: &["a.username", "a.name"],
    orders: &[
        ("name", "a.name"),
        ("username", "a.username"),
        ("secret_type", "a.secret_type"),
        ("date_created", "a.date_created"),
        ("date_updated", "a.date_updated"),
    ],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: Some("a.date_created"),
};

const SELECT: &str = "SELECT a.id, a.org_id, a.name, a.username, a.secret_type, a.secret, a.secret_strategy,
    a.password_rules, a.auto_push, a.push_params, a.privileged, a.is_active, a.date_created, a.date_updated, a.created_by,
    a.comment, f.id, f.name, f.username, f.secret_type FROM templates a LEFT JOIN templates f ON f.id = a.su_from_id";

/// One template.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) id: String,
    pub(crate) org_id: String,
    pub(crate) name: String,
    pub(crate) username: String,
    pub(crate) secret_type: String,
    secret: Option<String>,
    secret_strategy: String,
    password_rules: Value,
    pub(crate) auto_push: bool,
    pub(crate) push_params: Value,
    pub(crate) privileged: bool,
    pub(crate) is_active: bool,
    date_created: i64,
    date_updated: i64,
    created_by: String,
    comment: String,
    su_from: Option<SuFrom>,
}

/// The template whose accounts those of another switch from.
#[derive(Debug)]
struct SuFrom {
    id: String,
    name: String,
    username: String,
    secret_type: String,
}

impl Template {
    /// Reads a row of [`SELECT`].
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let json = |at: usize| -> rusqlite::Result<Value> {
            Ok(serde_json::from_str(&row.get::<_, String>(at)?).unwrap_or_default())
        };
        Ok(Self {
            id: row.get(0)?,
            org_id: row.get(1)?,
            name: row.get(2)?,
            username: row.get(3)?,
            secret_type: row.get(4)?,
            secret: row.get(5)?,
            secret_strategy: row.get(6)?,
            password_rules: json(7)?,
            auto_push: row.get(8)?,
            push_params: json(9)?,
            privileged: row.get(10)?,
            is_active: row.get(11)?,
            date_created: row.get(12)?,
            date_updated: row.get(13)?,
            created_by: row.get(14)?,
            comment: row.get(15)?,
            su_from: match row.get::<_, Option<String>>(16)? {
                Some(id) => Some(SuFrom { id, name: row.get(17)?, username: row.get(18)?, secret_type: row.get(19)? }),
                None => None,
            },
        })
    }

    /// The template of an id.
    pub(crate) fn by_id(db: &rusqlite::Connection, id: &str) -> rusqlite::Result<Option<Self>> {
        use rusqlite::OptionalExtension;
        db.prepare_cached(&format!("{SELECT} WHERE a.id = ?1"))?.query_row([id], Self::read).optional()
    }

    /// The template of an id, in the organisation of the request.
    pub(crate) fn seen(ctx: &Context<'_>, id: &str) -> rusqlite::Result<Option<Self>> {
        let template = Self::by_id(ctx.db, id)?;
        Ok(template.filter(|template| ctx.org.scope().is_none_or(|org| org == template.org_id)))
    }

    /// The secret that an account made from it gets: the template's own, or another random one each time.
    ///
    /// # Errors
    /// See [`made_secret`].
    pub(crate) fn secret(&self, random: &mut Random) -> Result<Option<String>, Unmakeable> {
        if self.secret_strategy == "random" {
            made_secret(random, &self.secret_type, &self.password_rules)
        } else {
            Ok(self.secret.clone())
        }
    }

    /// The account on an asset that an account made from it there switches from.
    pub(crate) fn su_from_account(&self, ctx: &Context<'_>, asset: &str) -> rusqlite::Result<Option<String>> {
        let Some(from) = &self.su_from else { return Ok(None) };
        let sql =
            "SELECT c.id FROM accounts c JOIN assets s ON s.id = c.asset_id JOIN platforms p ON p.id = s.platform_id
            WHERE c.asset_id = ?1 AND c.username = ?2 AND c.secret_type = ?3 AND p.auto_config ->> 'su_enabled'
            ORDER BY c.date_created LIMIT 1";
        ctx.one(sql, [asset, &from.username, &from.secret_type], |row| row.get(0))
    }
}

/// No secret can be made of this type, or by these rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unmakeable;

impl From<Unmakeable> for Refusal {
    fn from(_: Unmakeable) -> Self {
        Self::Fault
    }
}

/// A random secret of a type.
///
/// # Errors
/// Only passwords and SSH keys are made, and rules can leave nothing to make a password of.
fn made_secret(random: &mut Random, secret_type: &str, rules: &Value) -> Result<Option<String>, Unmakeable> {
    match secret_type {
        "password" => random.password(&password_rules::maker(rules)).map(Some).ok_or(Unmakeable),
        "ssh_key" => ssh_key::random(random).map(Some).ok_or(Unmakeable),
        _ => Err(Unmakeable),
    }
}

/// Writes a template as answers show it. Answers to PATCH do not fill in what its rules leave out.
fn write(
    ctx: &Context<'_>,
    out: &mut Vec<u8>,
    template: &Template,
    shape: Shape,
    fields: &Fields,
) -> Result<(), Refusal> {
    let v4 = !ctx.profile.is_v3();
    let labels = if fields.has("labels") { labelled::TEMPLATES.of(ctx, &template.id)? } else { Vec::new() };
    let platforms = if fields.has("platforms") { platforms(ctx, &template.id)? } else { Vec::new() };
    Object::write(out, fields, &ctx.zone, |o| {
        o.text("id", &template.id);
        o.text("name", &template.name);
        o.text("username", &template.username);
        choice(ctx, o, "secret_type", &labels::SECRET_TYPE, &template.secret_type);
        if shape == Shape::Secret {
            o.maybe("secret", shown_secret(ctx, template.secret.as_deref()));
        }
        labelled::write(ctx, o, &labels);
        choice(ctx, o, "secret_strategy", &labels::SECRET_STRATEGY, &template.secret_strategy);
        if ctx.request.method == http::Method::PATCH {
            o.value("password_rules", &template.password_rules);
        } else {
            o.value("password_rules", &password_rules::filled(&template.password_rules));
        }
        o.value("push_params", &template.push_params);
        o.list("platforms", &platforms, |(id, name), o| {
            o.int("id", *id);
            o.text("name", name);
        });
        match &template.su_from {
            Some(from) => o.object("su_from", |o| {
                o.text("id", &from.id);
                o.text("name", &from.name);
                o.text("username", &from.username);
            }),
            None => o.null("su_from"),
        }
        if shape == Shape::Secret || (shape == Shape::Detail && v4) {
            accounts::write_spec(o, &template.secret_type, template.secret.as_deref());
        }
        o.text("org_id", &template.org_id);
        o.text("org_name", org::name(&template.org_id, ctx.profile));
        o.bool("privileged", template.privileged);
        o.bool("is_active", template.is_active);
        o.bool("auto_push", template.auto_push);
        o.date("date_created", Some(template.date_created));
        o.date("date_updated", Some(template.date_updated));
        o.text("created_by", &template.created_by);
        o.text("comment", &template.comment);
    });
    Ok(())
}

fn platforms(ctx: &Context<'_>, template: &str) -> rusqlite::Result<Vec<(i64, String)>> {
    let sql = "SELECT p.id, p.name FROM platforms p JOIN template_platforms x ON x.platform_id = p.id
        WHERE x.template_id = ?1 ORDER BY p.id";
    ctx.all(sql, [template], |row| Ok((row.get(0)?, row.get(1)?)))
}
