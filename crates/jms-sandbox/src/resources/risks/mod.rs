//! Risks of accounts.

use http::StatusCode;
use rusqlite::Row;
use serde_json::{Value, json};

use super::{
    accounts::choice,
    list::{Collection, Name, Selection, Ties, one_of},
    nodes,
};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{ALL, Object},
    labels,
};

mod handle;

pub(crate) use handle::handle;

const MODEL: &str = "AccountRisk";

const SELECT: &str = "SELECT a.id, s.id, s.name, a.username, a.risk, a.status, a.date_created, a.details
    FROM risks a JOIN assets s ON s.id = a.asset_id";

const ASSET: &str = "(SELECT s.name FROM assets s WHERE s.id = a.asset_id)";

static COLLECTION: Collection = Collection {
    table: "risks",
    select: SELECT,
    only: "",
    search: &["a.username", ASSET],
    orders: &[
        ("asset", ASSET),
        ("risk", "a.risk"),
        ("status", "a.status"),
        ("username", "a.username"),
        ("date_created", "a.date_created"),
    ],
    default_order: "a.status, (SELECT s.name FROM assets s WHERE s.id = a.asset_id), a.date_created",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: None,
};

struct Risk {
    id: String,
    asset: [String; 2],
    username: String,
    kind: String,
    status: String,
    date_created: i64,
    details: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Risk> {
    Ok(Risk {
        id: row.get(0)?,
        asset: [row.get(1)?, row.get(2)?],
        username: row.get(3)?,
        kind: row.get(4)?,
        status: row.get(5)?,
        date_created: row.get(6)?,
        details: row.get(7)?,
    })
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, risk: &Risk) {
    let [asset, name] = &risk.asset;
    o.text("id", &risk.id);
    o.object("asset", |o| {
        o.text("id", asset);
        o.text("name", name);
    });
    o.text("username", &risk.username);
    choice(ctx, o, "risk", &labels::RISK, &risk.kind);
    choice(ctx, o, "status", &labels::FINDING, &risk.status);
    o.date("date_created", Some(risk.date_created));
    o.raw("details", &risk.details);
}

fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.basic(ctx)?;
    one_of(ctx, &mut selection, "risk", &labels::RISK, "a.risk = ?")?;
    one_of(ctx, &mut selection, "status", &labels::FINDING, "a.status = ?")?;
    selection.related(ctx, "asset_id", "assets", "a.asset_id = ?")?;
    nodes::below(ctx, &mut selection, ctx.request.query.given("node_id"))?;
    Ok(selection)
}

/// `GET accounts/account-risks/`: always with all keys.
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.reply(ctx, Window::of(ctx), read, |out, risk| {
        Object::write(out, &ALL, &ctx.zone, |o| write(ctx, o, risk));
        Ok(())
    })
}

fn find(ctx: &Context<'_>, params: &Params) -> Result<Risk, Refusal> {
    let name = Name::read(ctx, params.get(0));
    // They have no names to be looked up by, which 4.10 does not check.
    if matches!(name, Name::Named(_)) {
        return Err(Refusal::Fault);
    }
    let id = name.find(ctx, MODEL, &COLLECTION, "")?;
    ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?.ok_or_else(|| Refusal::no_object(MODEL))
}

/// `GET accounts/account-risks/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let risk = find(ctx, params)?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ALL, |o| write(ctx, o, &risk))))
}

/// `DELETE accounts/account-risks/ID/`
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let risk = find(ctx, params)?;
    ctx.run("DELETE FROM risks WHERE id = ?1", [&risk.id])?;
    Ok(Reply::gone())
}

/// `DELETE accounts/account-risks/?…`
pub(crate) fn bulk_delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.delete(ctx)
}

/// `PUT` and `PATCH accounts/account-risks/ID/`: both are refused as PUT.
pub(crate) fn unchanged(_: &mut Context<'_>, _: &Params) -> Answer {
    Err(Refusal::method_not_allowed(&http::Method::PUT))
}

/// `GET accounts/account-risks/assets/`: the assets that have some, and how many; the server fails on pages of them.
pub(crate) fn assets(ctx: &mut Context<'_>, _: &Params) -> Answer {
    if ctx.request.query.given("limit").is_some() {
        return Err(Refusal::Fault);
    }
    let sql = "SELECT s.id, s.name, s.address, p.name, json_group_array(r.risk) FROM risks r
        JOIN assets s ON s.id = r.asset_id JOIN platforms p ON p.id = s.platform_id
        WHERE ?1 IS NULL OR r.org_id = ?1 GROUP BY s.id ORDER BY s.name, s.id";
    let rows: Vec<Value> = ctx.all(sql, [ctx.org.scope()], |row| {
        let risks: Vec<String> = serde_json::from_str(&row.get::<_, String>(4)?).unwrap_or_default();
        let summary: serde_json::Map<String, Value> = labels::RISK
            .values()
            .map(|risk| (format!("{risk}_count"), risks.iter().filter(|found| *found == risk).count().into()))
            .collect();
        Ok(json!({
            "id": row.get::<_, String>(0)?, "name": row.get::<_, String>(1)?, "address": row.get::<_, String>(2)?,
            "platform": row.get::<_, String>(3)?, "risk_total": risks.len(), "risk_summary": summary
        }))
    })?;
    Ok(Reply::ok(&Value::Array(rows)))
}
