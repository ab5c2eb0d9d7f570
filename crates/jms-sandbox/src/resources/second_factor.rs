//! Second factors at logins, and the cookie of a session.
//!
//! No recorded user had a second factor: this is read from `apps/authentication` of 3.10.20 and 4.10.16 (`api/token.py`,
//! `api/mfa.py`, `errors/failed.py`, `errors/redirect.py`).

use http::{HeaderName, HeaderValue, StatusCode, header};
use rusqlite::params;
use serde_json::json;

use super::login;
use crate::{
    form::Text,
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        request::Request,
        route::Params,
    },
    messages::Message,
};

const COOKIE: &str = "jms_sessionid";
/// How long a login may take, in seconds.
const LOGIN_LIFE: i64 = 600;
/// Wrong codes after which a user is locked.
const TRIES: u32 = 7;
pub(crate) const WRONG: &str = "OTP code invalid, or server time error";

/// The session that the cookie of a request names.
pub(crate) fn session(request: &Request) -> Option<String> {
    let cookies = request.header(header::COOKIE)?;
    let named = |cookie: &str| Some(cookie.trim().strip_prefix(COOKIE)?.strip_prefix('=')?.to_owned());
    cookies.split(';').find_map(named)
}

/// The header that names a session, for some seconds.
pub(crate) fn cookie(session: &str, seconds: i64) -> Option<(HeaderName, HeaderValue)> {
    let cookie = format!("{COOKIE}={session}; HttpOnly; Max-Age={seconds}; Path=/; SameSite=Lax");
    Some((header::SET_COOKIE, HeaderValue::try_from(cookie).ok()?))
}

/// The name of the user who asks.
pub(crate) fn username(ctx: &Context<'_>) -> Result<String, Refusal> {
    let id = &ctx.user()?.id;
    Ok(ctx.one("SELECT username FROM users WHERE id = ?1", [id], |row| row.get(0))?.unwrap_or_default())
}

/// What a login with the right password is answered with, if the user has a second factor that it lacks yet.
pub(crate) fn wanted(ctx: &mut Context<'_>, id: &str, username: &str) -> Result<Option<Reply>, Refusal> {
    if !ctx.settings.second_factors.has(username) {
        return Ok(None);
    }
    let now = ctx.clock.now();
    if let Some(session) = session(ctx.request) {
        let sql = "DELETE FROM logins WHERE session = ?1 AND user_id = ?2 AND is_done AND expires > ?3";
        if ctx.run(sql, params![session, id, now])? > 0 {
            return Ok(None);
        }
    }
    let session = ctx.random.token(32);
    let sql = "INSERT INTO logins (session, user_id, is_done, expires) VALUES (?1, ?2, 0, ?3)";
    ctx.run(sql, params![session, id, now + LOGIN_LIFE * 1_000_000])?;
    let data = json!({ "choices": ["otp"], "url": "/api/v1/authentication/mfa/challenge/" });
    let mut reply = Reply::ok(&json!({ "error": "mfa_required", "msg": "MFA required", "data": data }));
    reply.headers.extend(cookie(&session, LOGIN_LIFE));
    Ok(Some(reply))
}

/// `POST authentication/mfa/challenge/`
pub(crate) fn challenge(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let now = ctx.clock.now();
    let sql = "SELECT l.user_id, u.username FROM logins l JOIN users u ON u.id = l.user_id
        WHERE l.session = ?1 AND l.expires > ?2";
    let session = session(ctx.request).unwrap_or_default();
    let found = ctx.one(sql, params![session, now], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let (_, username) = found.ok_or_else(Refusal::not_authenticated)?;
    let data = ctx.data_or_form()?;
    let data = data
        .as_object()
        .ok_or_else(|| ctx.refuse("non_field_errors", &Message::NotAnObject(crate::python::type_name(&data))))?;
    let mut form = ctx.form(data);
    let kind = form.text("type", Text::any_length().may_be_blank()).value().unwrap_or_default();
    let code = form.text("code", Text::any_length().required(true)).value().unwrap_or_default();
    form.finish()?;

    // Failures are counted apart from those of the password.
    let counted = format!("second factor of {username}");
    let failures = login::failures(ctx, &counted)?;
    if failures >= TRIES {
        return Ok(failed("block_mfa", &ctx.say(&Message::Blocked)));
    }
    if kind != "otp" {
        login::note_failure(ctx, &counted)?;
        return Ok(failed(
            "mfa_failed",
            &tries(&format!("The MFA type ({kind}) is not enabled"), TRIES - failures - 1),
        ));
    }
    if !ctx.settings.second_factors.check(&username, &code, now) {
        login::note_failure(ctx, &counted)?;
        return Ok(match TRIES - failures - 1 {
            0 => failed("mfa_failed", &ctx.say(&Message::Blocked)),
            left => failed("mfa_failed", &tries(WRONG, left)),
        });
    }
    login::forget_failures(ctx, &counted)?;
    ctx.run("UPDATE logins SET is_done = 1 WHERE session = ?1", [&session])?;
    Ok(Reply::ok(&json!({ "msg": "ok" })))
}

fn tries(error: &str, left: u32) -> String {
    format!("{error}, You can also try {left} times (The account will be temporarily locked for 30 minutes)")
}

/// Not a refusal: the failure has to be remembered.
fn failed(error: &str, msg: &str) -> Reply {
    Reply::value(StatusCode::UNAUTHORIZED, &json!({ "error": error, "msg": msg }))
}
