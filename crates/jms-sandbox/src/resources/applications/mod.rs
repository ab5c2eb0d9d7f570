//! Integration applications: programs with a key of their own, which read the secrets of the accounts that a rule chooses.

use rusqlite::Row;
use serde_json::{Value, json};

use super::{
    accounts,
    list::{Collection, Selection, Ties},
};
use crate::{
    http::{context::Context, reply::Refusal},
    json::{Fields, Object},
    org,
};

mod draft;
mod read;
mod secrets;
mod write;

pub(crate) use read::{list, retrieve};
pub(crate) use secrets::{account_secret, sdks, secret};
pub(crate) use write::{bulk_delete, bulk_update, create, delete, update};

const MODEL: &str = "IntegrationApplication";
const SELECT: &str = "SELECT a.id, a.org_id, a.name, a.secret, a.accounts, a.ip_group, a.is_active, a.date_created,
    a.date_updated, a.comment FROM applications a";

static COLLECTION: Collection = Collection {
    table: "applications",
    select: SELECT,
    only: "",
    search: &["a.name", "a.comment"],
    orders: &[
        ("name", "a.name"),
        ("is_active", "a.is_active"),
        ("date_created", "a.date_created"),
        ("date_updated", "a.date_updated"),
        ("comment", "a.comment"),
    ],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    // It has no filters, not even by days.
    made: None,
};

/// One application.
#[derive(Debug)]
struct Application {
    id: String,
    org_id: String,
    name: String,
    secret: String,
    accounts: Value,
    ip_group: Value,
    is_active: bool,
    date_created: i64,
    date_updated: i64,
    comment: String,
}

impl Application {
    /// Reads a row of [`SELECT`].
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let json = |at: usize| -> rusqlite::Result<Value> {
            Ok(serde_json::from_str(&row.get::<_, String>(at)?).unwrap_or_default())
        };
        Ok(Self {
            id: row.get(0)?,
            org_id: row.get(1)?,
            name: row.get(2)?,
            secret: row.get(3)?,
            accounts: json(4)?,
            ip_group: json(5)?,
            is_active: row.get(6)?,
            date_created: row.get(7)?,
            date_updated: row.get(8)?,
            comment: row.get(9)?,
        })
    }

    /// The application of an id, in the organisation of the request.
    fn seen(ctx: &Context<'_>, id: &str) -> Result<Self, Refusal> {
        let found = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], Self::read)?;
        let seen = found.filter(|found| ctx.org.scope().is_none_or(|org| org == found.org_id));
        seen.ok_or_else(|| Refusal::no_object(MODEL))
    }

    /// Its accounts in the organisation of the request.
    fn accounts(&self, ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
        let mut selection = Selection::new(ctx, &accounts::COLLECTION);
        accounts::rules::keep(&mut selection.filter, &self.accounts)?;
        Ok(selection)
    }

    /// The rule as it is shown: of ids, those that are accounts.
    fn rule(&self, ctx: &Context<'_>) -> Result<Value, Refusal> {
        if self.accounts["type"] != "ids" {
            return Ok(self.accounts.clone());
        }
        let (sql, values) = self.accounts(ctx)?.query("a.id", " ORDER BY a.rowid");
        let ids: Vec<String> = ctx.all(&sql, rusqlite::params_from_iter(values), |row| row.get(0))?;
        Ok(json!({ "type": "ids", "ids": ids }))
    }
}

/// The rule of an application, which filters accounts.
pub(crate) fn rule(ctx: &Context<'_>, id: &str) -> Result<Option<Value>, Refusal> {
    match Application::seen(ctx, id) {
        Ok(application) => Ok(Some(application.accounts)),
        Err(Refusal::Detail { .. }) => Ok(None),
        Err(refusal) => Err(refusal),
    }
}

/// Writes an application as answers show it. Its picture, for which all have the same, is added whatever keys are asked for.
fn write(ctx: &Context<'_>, out: &mut Vec<u8>, application: &Application, fields: &Fields) -> Result<(), Refusal> {
    let rule = application.rule(ctx)?;
    let amount = if fields.has("accounts_amount") {
        let (sql, values) = application.accounts(ctx)?.query("count(*)", "");
        ctx.one(&sql, rusqlite::params_from_iter(values), |row| row.get::<_, i64>(0))?.unwrap_or_default()
    } else {
        0
    };
    Object::write(out, fields, &ctx.zone, |o| {
        o.text("id", &application.id);
        o.text("name", &application.name);
        o.text("logo", "/static/img/logo.png");
        o.value("accounts", &rule);
        o.value("ip_group", &application.ip_group);
        o.int("accounts_amount", amount);
        o.text("org_id", &application.org_id);
        o.text("org_name", org::name(&application.org_id, ctx.profile));
        o.bool("is_active", application.is_active);
        o.null("date_last_used");
        o.date("date_created", Some(application.date_created));
        o.date("date_updated", Some(application.date_updated));
        o.text("comment", &application.comment);
    });
    Ok(())
}
