//! Automations: what all types of them share. A [`Kind`] says what differs.

use http::StatusCode;
use rusqlite::Row;
use serde_json::Value;

use super::{
    list::{Collection, Name, Selection, Ties, all_or_verdicts, one_of},
    objects,
};
use crate::{
    executions::{CHECK, GATHER},
    form::Form,
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{Fields, Object},
    labels,
};

pub(crate) mod backup;
pub(crate) mod change_secret;
pub(crate) mod check;
mod draft;
pub(crate) mod gather;
mod schedule;
mod shape;
pub(crate) mod targets;

use draft::Draft;
use shape::{write_head, write_links, write_state, write_tail};

/// What one type of automation has of its own.
pub(crate) struct Kind {
    /// The type on the wire and in the store.
    pub(crate) code: &'static str,
    /// Name of the model in messages.
    pub(crate) model: &'static str,
    /// The same on 3.10.
    model_v3: &'static str,
    pub(crate) collection: &'static Collection,
    /// Its runs.
    pub(crate) runs: &'static Collection,
    /// Fields that refer to users.
    recipients: &'static [&'static str],
    /// Whether a schedule is tidied up as backups do: see [`schedule::Schedule`].
    tidies_schedule: bool,
    /// Whether it makes secrets, and can be found by the ways in which it does.
    makes_secrets: bool,
    /// Reads the fields of its own into the options: those of a new automation, or those that are changed.
    read: fn(&Context<'_>, &mut Form<'_>, &mut Value, Reading) -> Result<(), Refusal>,
    /// Writes an automation as answers show it.
    write: fn(&Context<'_>, &mut Object<'_>, &Automation) -> rusqlite::Result<()>,
}

/// A type of automation as a type, which tells a handler what it answers for.
pub(crate) trait Type {
    const KIND: &'static Kind;
}

/// The automations of one type, to be searched in these columns. `days` is no filter of theirs.
const fn collection(only: &'static str, search: &'static [&'static str]) -> Collection {
    Collection {
        table: "automations",
        select: SELECT,
        only,
        search,
        orders: &[("name", "a.name"), ("date_created", "a.date_created"), ("date_updated", "a.date_updated")],
        default_order: "a.name",
        ties: Ties::Insertion,
        scoped: true,
        selections: true,
        made: None,
    }
}

/// What a body is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Create,
    Replace,
    Update,
}

impl Kind {
    pub(crate) fn model(&self, ctx: &Context<'_>) -> &'static str {
        if ctx.profile.is_v3() { self.model_v3 } else { self.model }
    }
}

/// One automation.
#[derive(Debug)]
pub(crate) struct Automation {
    pub(crate) id: String,
    org_id: String,
    pub(crate) name: String,
    pub(crate) is_periodic: bool,
    pub(crate) crontab: Option<String>,
    pub(crate) interval: Option<i64>,
    is_active: bool,
    pub(crate) accounts: String,
    pub(crate) options: Value,
    pub(crate) comment: String,
    created_by: String,
    date_created: i64,
    date_updated: i64,
    executed: i64,
    last_execution: Option<i64>,
}

pub(crate) const SELECT: &str =
    "SELECT a.id, a.org_id, a.name, a.is_periodic, a.crontab, a.interval, a.is_active, a.accounts,
    a.options, a.comment, a.created_by, a.date_created, a.date_updated,
    (SELECT count(*) FROM executions e WHERE e.automation_id = a.id AND e.stage <> 'published'),
    (SELECT max(e.date_start) FROM executions e WHERE e.automation_id = a.id) FROM automations a";

impl Automation {
    /// Reads a row of [`SELECT`].
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            org_id: row.get(1)?,
            name: row.get(2)?,
            is_periodic: row.get(3)?,
            crontab: row.get(4)?,
            interval: row.get(5)?,
            is_active: row.get(6)?,
            accounts: row.get(7)?,
            options: serde_json::from_str(&row.get::<_, String>(8)?).unwrap_or_default(),
            comment: row.get(9)?,
            created_by: row.get(10)?,
            date_created: row.get(11)?,
            date_updated: row.get(12)?,
            executed: row.get(13)?,
            last_execution: row.get(14)?,
        })
    }

    fn by_id(ctx: &Context<'_>, kind: &Kind, id: &str) -> Result<Self, Refusal> {
        let found = ctx.one(&format!("{SELECT} WHERE a.id = ?1 AND a.type = ?2"), [id, kind.code], Self::read)?;
        found.ok_or_else(|| Refusal::no_object(kind.model(ctx)))
    }
}

/// The automation that the first segment of the path names.
pub(crate) fn find(ctx: &Context<'_>, kind: &Kind, params: &Params) -> Result<Automation, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, kind.model(ctx), kind.collection, "a.name = ?")?;
    Automation::by_id(ctx, kind, &id)
}

/// The automations that a request is about.
fn select(ctx: &Context<'_>, kind: &Kind) -> Result<Selection<'static>, Refusal> {
    let mut selection = Selection::new(ctx, kind.collection);
    selection.basic(ctx)?;
    selection.equal(ctx, "name", "a.name = ?");
    if kind.makes_secrets {
        one_of(ctx, &mut selection, "secret_type", &labels::SECRET_TYPE, "a.options ->> 'secret_type' = ?")?;
        one_of(
            ctx,
            &mut selection,
            "secret_strategy",
            &labels::SECRET_STRATEGY,
            "a.options ->> 'secret_strategy' = ?",
        )?;
    }
    Ok(selection)
}

/// `GET …-automations/`
pub(crate) fn list<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let kind = T::KIND;
    let fields = ctx.fields(&[], &[]);
    select(ctx, kind)?.reply(ctx, Window::of(ctx), Automation::read, |out, automation| {
        Ok(Object::write(out, &fields, &ctx.zone, |o| (kind.write)(ctx, o, automation))?)
    })
}

/// `GET …-automations/ID-or-NAME/`
pub(crate) fn retrieve<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let kind = T::KIND;
    let automation = find(ctx, kind, params)?;
    let body = ctx.try_write(&ctx.fields(&[], &[]), |o| (kind.write)(ctx, o, &automation))?;
    Ok(Reply::json(StatusCode::OK, body))
}

fn shown(ctx: &Context<'_>, kind: &Kind, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    let mut body = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        let automation = Automation::by_id(ctx, kind, id)?;
        body.extend(ctx.try_write(&Fields::All, |o| (kind.write)(ctx, o, &automation))?);
    }
    Ok(body)
}

fn listed(ctx: &Context<'_>, kind: &Kind, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    Ok([b"[".to_vec(), shown(ctx, kind, ids)?, b"]".to_vec()].concat())
}

/// `POST …-automations/`: one, or a list of them, all or none.
pub(crate) fn create<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let kind = T::KIND;
    // What needs rules or types cannot be said by a form.
    let data = if matches!(kind.code, GATHER | CHECK) { ctx.data_or_form()? } else { ctx.data()? };
    match data {
        Value::Array(items) => {
            let drafts = all_or_verdicts(items.iter().map(|item| Draft::read(ctx, kind, item, None, Reading::Create)))?;
            let ids = drafts.iter().map(|draft| draft.insert(ctx, kind)).collect::<Result<Vec<_>, _>>()?;
            Ok(Reply::json(StatusCode::CREATED, listed(ctx, kind, &ids)?))
        }
        data => {
            let id = Draft::read(ctx, kind, &data, None, Reading::Create)?.insert(ctx, kind)?;
            Ok(Reply::json(StatusCode::CREATED, shown(ctx, kind, &[id])?))
        }
    }
}

/// `PUT` and `PATCH …-automations/ID-or-NAME/`
pub(crate) fn change<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let kind = T::KIND;
    let automation = find(ctx, kind, params)?;
    let data = ctx.data()?;
    Draft::read(ctx, kind, &data, Some(&automation), reading(ctx))?.apply(ctx, kind, &automation)?;
    Ok(Reply::json(StatusCode::OK, shown(ctx, kind, &[automation.id])?))
}

fn reading(ctx: &Context<'_>) -> Reading {
    if ctx.request.method == http::Method::PATCH { Reading::Update } else { Reading::Replace }
}

/// PUT and PATCH of the collection: a list of changes, all or none.
pub(crate) fn bulk_change<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let kind = T::KIND;
    let items = objects::listed(ctx)?;
    let changes = objects::changes(ctx, &items, kind.model(ctx), |ctx, data, id| {
        let automation = Automation::by_id(ctx, kind, id)?;
        let draft = Draft::read(ctx, kind, &Value::Object(data.clone()), Some(&automation), reading(ctx))?;
        Ok((automation, draft))
    })?;
    let mut ids = Vec::new();
    for (automation, draft) in changes {
        draft.apply(ctx, kind, &automation)?;
        ids.push(automation.id);
    }
    Ok(Reply::json(StatusCode::OK, listed(ctx, kind, &ids)?))
}

/// Its executions and their records go with it.
pub(crate) fn delete<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let automation = find(ctx, T::KIND, params)?;
    ctx.run("DELETE FROM automations WHERE id = ?1", [&automation.id])?;
    Ok(Reply::gone())
}

/// `DELETE …-automations/?…`
pub(crate) fn bulk_delete<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx, T::KIND)?.delete(ctx)
}
