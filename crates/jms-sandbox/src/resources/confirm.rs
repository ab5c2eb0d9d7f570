//! Confirming who one is, for what asks for it: kept in a session, which a cookie names.

use http::{HeaderValue, header};
use rusqlite::{Connection, params};
use serde_json::json;

use super::login;
use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        request::Request,
        route::Params,
    },
    labels,
    messages::Message,
};

/// What one can confirm with, the strongest last. Nobody in the sandbox has a second factor.
const TYPES: [&str; 3] = ["relogin", "password", "mfa"];
const PASSWORD: usize = 1;
/// How long a password confirms.
const LIFE: i64 = 300_000_000;
const COOKIE: &str = "jms_sessionid";

/// How strong a confirmation is.
///
/// # Errors
/// 500 for one that the server does not know.
fn level(name: &str) -> Result<usize, Refusal> {
    TYPES.iter().position(|known| *known == name).ok_or(Refusal::Fault)
}

/// Whether the session of the request was confirmed with this or with something stronger.
pub(crate) fn confirmed(db: &Connection, request: &Request, code: &str, now: i64) -> rusqlite::Result<bool> {
    let cookies = request.header(header::COOKIE).unwrap_or_default();
    let session = cookies.split(';').find_map(|cookie| cookie.trim().strip_prefix(COOKIE)?.strip_prefix('='));
    let (Some(session), Ok(needed)) = (session, level(code)) else { return Ok(false) };
    let sql = "SELECT 1 FROM sessions WHERE id = ?1 AND level >= ?2 AND confirmed >= ?3";
    db.prepare_cached(sql)?.exists(params![session, i64::try_from(needed).unwrap_or(i64::MAX), now - LIFE])
}

fn asked(ctx: &Context<'_>) -> Result<usize, Refusal> {
    level(ctx.request.query.get("confirm_type").unwrap_or("password"))
}

/// `GET authentication/confirm/?confirm_type=TYPE`: what to confirm with.
pub(crate) fn ways(ctx: &mut Context<'_>, _: &Params) -> Answer {
    if asked(ctx)? > PASSWORD {
        return Err(Refusal::Invalid(json!({ "error": "This action require verify your MFA" })));
    }
    let label = labels::SECRET_TYPE.label("password", ctx.profile, ctx.lang);
    let way = json!({ "name": "password", "display_name": label, "disabled": false, "placeholder": label });
    Ok(Reply::ok(&json!({ "confirm_type": "password", "content": [way] })))
}

/// `GET authentication/confirm/check/?confirm_type=TYPE`: whether that was done.
pub(crate) fn check(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let code = TYPES.get(asked(ctx)?).copied().ok_or(Refusal::Fault)?;
    if ctx.settings.mfa && !confirmed(ctx.db, ctx.request, code, ctx.clock.now())? {
        return Err(Refusal::Confirm(code));
    }
    Ok(Reply::ok(&json!("ok")))
}

/// `POST authentication/confirm/`
pub(crate) fn confirm(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.data_or_form()?;
    let data = data
        .as_object()
        .ok_or_else(|| ctx.refuse("non_field_errors", &Message::NotAnObject(crate::python::type_name(&data))))?;
    // An empty type is none that the server knows, and passes its check.
    if data.get("confirm_type").is_some_and(|kind| kind == "") {
        return Err(Refusal::Fault);
    }
    let mut form = ctx.form(data);
    let kind = form.choice("confirm_type", &labels::CONFIRM_TYPE, false, true).value();
    let secret = form.raw("secret_key").map(crate::python::text).unwrap_or_default();
    form.finish()?;
    // There is nobody who could confirm with a second factor, which the server does not expect.
    let level = level(&kind.unwrap_or_default())?;
    if level > PASSWORD {
        return Err(Refusal::Fault);
    }
    let user = ctx.user()?.id.clone();
    if !login::is_password(ctx, &user, &secret)? {
        return Err(Refusal::Invalid(json!({ "error": "Authentication failed password incorrect" })));
    }
    let session = ctx.random.token(32);
    let sql = "INSERT INTO sessions (id, level, confirmed) VALUES (?1, ?2, ?3)";
    ctx.run(sql, params![session, i64::try_from(level).unwrap_or_default(), ctx.clock.now()])?;
    let mut reply = Reply::ok(&json!("ok"));
    if let Ok(cookie) =
        HeaderValue::try_from(format!("{COOKIE}={session}; HttpOnly; Max-Age=86400; Path=/; SameSite=Lax"))
    {
        reply.headers.push((header::SET_COOKIE, cookie));
    }
    Ok(reply)
}
