//! The kinds of tasks that the sandbox runs, with how often each ran and how well.

use http::StatusCode;
use rusqlite::Row;
use serde_json::{Value, json};

use super::{
    list::{Collection, Name, Selection, Ties},
    tasks,
};
use crate::http::{
    context::Context,
    paging::Window,
    reply::{Answer, Refusal, Reply},
    route::Params,
};

const MODEL: &str = "CeleryTask";

static COLLECTION: Collection = Collection {
    table: "task_kinds",
    select: "SELECT a.id, a.name, a.comment, a.queue FROM task_kinds a",
    only: "",
    search: &[],
    orders: &[("name", "a.name")],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: false,
    selections: true,
    made: None,
};

struct Kind {
    id: String,
    name: String,
    comment: String,
    queue: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Kind> {
    Ok(Kind { id: row.get(0)?, name: row.get(1)?, comment: row.get(2)?, queue: row.get(3)? })
}

/// None of them is scheduled under its own name.
fn shown(ctx: &Context<'_>, kind: &Kind) -> rusqlite::Result<Value> {
    let runs = tasks::all(ctx)?;
    let runs: Vec<_> = runs.iter().filter(|(_, name, ..)| *name == kind.name).collect();
    let total = runs.len();
    let success = runs.iter().filter(|(_, _, succeeded, _)| *succeeded).count();
    let latest = runs.iter().map(|(.., published)| *published).max();
    let meta = if ctx.profile.is_v3() {
        json!({ "comment": kind.comment, "queue": kind.queue })
    } else {
        json!({ "comment": kind.comment, "description": null, "queue": kind.queue })
    };
    Ok(json!({
        "id": kind.id, "name": kind.name, "meta": meta,
        "summary": if total == 0 { json!({}) } else { json!({ "total": total, "success": success }) }, "state": "green",
        "date_last_publish": latest.map(|latest| ctx.zone.show(latest))
    }))
}

/// The name of a kind.
///
/// # Errors
/// 404 if there is none of this id.
pub(super) fn name_of(ctx: &Context<'_>, id: &str) -> Result<String, Refusal> {
    let name = ctx.one("SELECT name FROM task_kinds WHERE id = ?1", [id], |row| row.get(0))?;
    name.ok_or_else(|| Refusal::no_object(MODEL))
}

/// The ids of the runs of a kind.
pub(super) fn runs_of(ctx: &Context<'_>, kind: &str) -> rusqlite::Result<Vec<String>> {
    let runs = tasks::all(ctx)?;
    Ok(runs.into_iter().filter(|(_, name, ..)| *name == kind).map(|(id, ..)| id).collect())
}

/// `GET ops/tasks/`: a search, or `name`, looks at the comments and at their case.
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let query = &ctx.request.query;
    let mut selection = Selection::new(ctx, &COLLECTION);
    if let Some(search) = query.given("search") {
        selection.filter.text("instr(a.comment, ?) > 0", search);
    } else {
        selection.basic(ctx)?;
        selection.equal(ctx, "name", "instr(a.comment, ?) > 0");
    }
    selection.reply(ctx, Window::of(ctx), read, |out, kind| {
        out.extend(shown(ctx, kind)?.to_string().into_bytes());
        Ok(())
    })
}

fn find(ctx: &Context<'_>, params: &Params) -> Result<Kind, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    let kind = ctx.one(&format!("{} WHERE a.id = ?1", COLLECTION.select), [id], read)?;
    kind.ok_or_else(|| Refusal::no_object(MODEL))
}

/// `GET ops/tasks/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let kind = find(ctx, params)?;
    Ok(Reply::value(StatusCode::OK, &shown(ctx, &kind)?))
}

/// `DELETE ops/tasks/ID/`: its runs stay, and it can still be run.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    if !ctx.user()?.system_admin {
        return Err(Refusal::forbidden());
    }
    let kind = find(ctx, params)?;
    ctx.run("DELETE FROM task_kinds WHERE id = ?1", [kind.id])?;
    Ok(Reply::gone())
}
