//! Access keys: pairs for HTTP signatures. Everybody sees and changes their own.

use http::StatusCode;
use rusqlite::{Row, params};
use serde_json::{Value, json};

use super::{
    ip_group,
    list::{Collection, Name, Selection, Ties},
};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{ALL, Object},
    messages::Message,
};

const MODEL: &str = "AccessKey";
/// Keys that one user may have.
const MOST: i64 = 10;
const SELECT: &str = "SELECT a.id, a.is_active, a.date_created, a.date_last_used, a.ip_group FROM access_keys a";

static COLLECTION: Collection = Collection {
    table: "access_keys",
    select: SELECT,
    only: "",
    search: &[],
    orders: &[],
    default_order: "a.date_created",
    ties: Ties::Insertion,
    scoped: false,
    selections: true,
    made: None,
};

struct Key {
    id: String,
    is_active: bool,
    date_created: i64,
    date_last_used: Option<i64>,
    ip_group: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Key> {
    Ok(Key {
        id: row.get(0)?,
        is_active: row.get(1)?,
        date_created: row.get(2)?,
        date_last_used: row.get(3)?,
        ip_group: row.get(4)?,
    })
}

fn write(o: &mut Object<'_>, key: &Key) {
    o.text("id", &key.id);
    o.bool("is_active", key.is_active);
    o.date("date_created", Some(key.date_created));
    o.date("date_last_used", key.date_last_used);
    o.raw("ip_group", &key.ip_group);
}

/// The caller's key of a path.
fn find(ctx: &Context<'_>, params: &Params) -> Result<Key, Refusal> {
    let Name::Id(id) = Name::read(ctx, params.get(0)) else { return Err(Refusal::no_object("Object")) };
    let user = &ctx.user()?.id;
    let found = ctx.one(&format!("{SELECT} WHERE a.id = ?1 AND a.user_id = ?2"), [&id, user], read)?;
    found.ok_or_else(|| Refusal::no_object(MODEL))
}

/// `GET authentication/access-keys/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.narrow("a.user_id = ?", &ctx.user()?.id);
    selection.common(ctx)?;
    selection.reply(ctx, Window::of(ctx), read, |out, key| {
        Object::write(out, &ALL, &ctx.zone, |o| write(o, key));
        Ok(())
    })
}

/// `GET authentication/access-keys/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let key = find(ctx, params)?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ALL, |o| write(o, &key))))
}

/// `POST authentication/access-keys/`: the only answer that shows the secret.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let (is_active, ip_group) = fields(ctx)?;
    let user = ctx.user()?.id.clone();
    let keys = ctx.one("SELECT count(*) FROM access_keys WHERE user_id = ?1", [&user], |row| row.get::<_, i64>(0))?;
    if keys.unwrap_or_default() >= MOST {
        return Err(ctx.refuse_all(&Message::TooManyKeys));
    }
    let (id, secret, now) = (ctx.random.uuid(), ctx.random.token(36), ctx.clock.stamp());
    let ip_group = ip_group.unwrap_or_else(|| json!(["*"])).to_string();
    let key = Key { id, is_active: is_active.unwrap_or(true), date_created: now, date_last_used: None, ip_group };
    ctx.run(
        "INSERT INTO access_keys (id, secret, user_id, is_active, ip_group, date_created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![key.id, secret, user, key.is_active, key.ip_group, now],
    )?;
    let body = ctx.write(&ALL, |o| {
        write(o, &key);
        o.text("secret", &secret);
    });
    Ok(Reply::json(StatusCode::CREATED, body))
}

/// `PUT` and `PATCH authentication/access-keys/ID/`
pub(crate) fn change(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let key = find(ctx, params)?;
    let (is_active, ip_group) = fields(ctx)?;
    ctx.run(
        "UPDATE access_keys SET is_active = coalesce(?2, is_active), ip_group = coalesce(?3, ip_group) WHERE id = ?1",
        params![key.id, is_active, ip_group.map(|group| group.to_string())],
    )?;
    retrieve(ctx, params)
}

/// `DELETE authentication/access-keys/ID/`
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let key = find(ctx, params)?;
    ctx.run("DELETE FROM access_keys WHERE id = ?1", [key.id])?;
    Ok(Reply::gone())
}

fn fields(ctx: &Context<'_>) -> Result<(Option<bool>, Option<Value>), Refusal> {
    let data = ctx.object()?;
    let mut form = ctx.form(&data);
    let is_active = form.boolean("is_active");
    let ip_group = ip_group::read(ctx, &mut form)?;
    form.finish()?;
    Ok((is_active, ip_group))
}
