//! Copying an account to other assets, and moving it there.

use serde_json::{Value, json};

use super::{Account, draft::Draft, read::find};
use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    messages::Message,
    org::Org,
    python,
};

/// `POST accounts/accounts/ID/copy-to-assets/`
pub(crate) fn copy(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    let (rows, _) = spread(ctx, &account)?;
    Ok(Reply::ok(&Value::Array(rows)))
}

/// `POST accounts/accounts/ID/move-to-assets/`: the account goes if one of the assets takes it.
pub(crate) fn move_away(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    let (rows, made) = spread(ctx, &account)?;
    if made > 0 {
        ctx.run("DELETE FROM accounts WHERE id = ?1", [&account.id])?;
    }
    Ok(Reply::ok(&Value::Array(rows)))
}

/// Makes the account on the assets of the body, passing over unknown ones; gives a row for each, and how many took it.
fn spread(ctx: &mut Context<'_>, account: &Account) -> Result<(Vec<Value>, usize), Refusal> {
    let data = ctx.object()?;
    let wanted = match data.get("assets") {
        None => Vec::new(),
        Some(assets) => ids(assets)?,
    };
    let (mut rows, mut made) = (Vec::new(), 0);
    for asset in Target::all(ctx, &wanted)? {
        let draft = Draft::copy(account, &asset.id);
        if ctx.org != Org::Root && !draft.is_taken(ctx)? {
            draft.insert(ctx, false)?;
            made += 1;
            rows.push(json!({ "asset": asset.shown, "state": "created" }));
        } else {
            let error = ctx.say(&Message::AccountExists);
            rows.push(json!({ "asset": asset.shown, "error": error, "state": "error" }));
        }
    }
    Ok((rows, made))
}

/// An asset that accounts are made on.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) id: String,
    /// `NAME(ADDRESS)`
    pub(super) shown: String,
    pub(super) category: String,
    /// Names of its protocols.
    pub(super) protocols: Vec<String>,
}

impl Target {
    /// The assets of these ids that the organisation has, in the order in which they were made.
    pub(super) fn all(ctx: &Context<'_>, ids: &[String]) -> rusqlite::Result<Vec<Self>> {
        let sql = "SELECT s.id, s.name || '(' || s.address || ')', p.category, s.protocols FROM assets s
            JOIN platforms p ON p.id = s.platform_id
            WHERE s.id IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR s.org_id = ?2) ORDER BY s.rowid";
        ctx.all(sql, (Value::from(ids).to_string(), ctx.org.scope()), |row| {
            let protocols: Value = serde_json::from_str(&row.get::<_, String>(3)?).unwrap_or_default();
            let names = protocols.as_array().into_iter().flatten().filter_map(|protocol| protocol["name"].as_str());
            Ok(Self {
                id: row.get(0)?,
                shown: row.get(1)?,
                category: row.get(2)?,
                protocols: names.map(str::to_owned).collect(),
            })
        })
    }
}

/// Ids as the server's `id__in` reads them: what Python can walk, where nulls find nothing.
///
/// # Errors
/// 500 for anything else.
pub(super) fn ids(value: &Value) -> Result<Vec<String>, Refusal> {
    let read = |items: &mut dyn Iterator<Item = &Value>| {
        items.filter(|item| !item.is_null()).map(|item| python::uuid(item).ok_or(Refusal::Fault)).collect()
    };
    match value {
        Value::Array(items) => read(&mut items.iter()),
        Value::Object(fields) => fields.keys().map(|key| python::uuid_of(key).ok_or(Refusal::Fault)).collect(),
        // Of a text, Python walks the letters, none of which is an id.
        Value::String(text) if text.is_empty() => Ok(Vec::new()),
        _ => Err(Refusal::Fault),
    }
}
