//! Selections: ids kept under a mark, which lists then take as `spm`.

use serde_json::{Value, json};

use crate::http::{
    context::Context,
    reply::{Answer, Reply},
    route::Params,
};

/// `POST common/resources/cache/`: keeps the ids; gives their mark.
pub(crate) fn keep(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let ids: Vec<&str> =
        data.get("resources").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let spm = ctx.random.uuid();
    ctx.run("INSERT INTO selections (spm, ids) VALUES (?1, ?2)", [&spm, &Value::from(ids).to_string()])?;
    Ok(Reply::ok(&json!({ "spm": spm })))
}
