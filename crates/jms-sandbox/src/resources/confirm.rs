//! Confirming who one is, for what asks for it: kept in a session, which a cookie names.

use rusqlite::{Connection, params};
use serde_json::json;

use super::{login, second_factor};
use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        request::Request,
        route::Params,
    },
    labels,
    messages::Message,
    profile::Profile,
};

/// What one can confirm with, the strongest last.
const TYPES: [&str; 3] = ["relogin", "password", "mfa"];
const PASSWORD: usize = 1;
const MFA: usize = 2;
/// How long a password confirms.
const LIFE: i64 = 300_000_000;
/// How long a second factor confirms (`SECURITY_MFA_VERIFY_TTL`).
const MFA_LIFE: i64 = 3_600_000_000;

/// How strong a confirmation is.
///
/// # Errors
/// 500 for one that the server does not know.
fn level(name: &str) -> Result<usize, Refusal> {
    TYPES.iter().position(|known| *known == name).ok_or(Refusal::Fault)
}

/// Whether the session of the request was confirmed with this or with something stronger.
///
/// How long that holds follows what was confirmed with; on 3.10, what is asked for (source: `UserConfirmation.get_ttl` of both
/// versions).
pub(crate) fn confirmed(
    db: &Connection,
    request: &Request,
    code: &str,
    (profile, now): (Profile, i64),
) -> rusqlite::Result<bool> {
    let (Some(session), Ok(needed)) = (second_factor::session(request), level(code)) else { return Ok(false) };
    let longer = if profile.is_v3() { "?2" } else { "level" };
    let sql = format!(
        "SELECT 1 FROM sessions WHERE id = ?1 AND level >= ?2 AND confirmed >= ?3 - iif({longer} = {MFA}, ?4, ?5)"
    );
    let needed = i64::try_from(needed).unwrap_or(i64::MAX);
    db.prepare_cached(&sql)?.exists(params![session, needed, now, MFA_LIFE, LIFE])
}

fn asked(ctx: &Context<'_>) -> Result<usize, Refusal> {
    level(ctx.request.query.get("confirm_type").unwrap_or("password"))
}

/// `GET authentication/confirm/?confirm_type=TYPE`: what to confirm with.
pub(crate) fn ways(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let asked = asked(ctx)?;
    let username = second_factor::username(ctx)?;
    // The strongest that the user has, and never a weaker one than was asked for.
    if ctx.settings.second_factors.has(&username) {
        let way =
            json!({ "name": "otp", "display_name": "OTP", "disabled": false, "placeholder": "OTP verification code" });
        return Ok(Reply::ok(&json!({ "confirm_type": "mfa", "content": [way] })));
    }
    if asked > PASSWORD {
        return Err(Refusal::Invalid(json!({ "error": "This action require verify your MFA" })));
    }
    let label = labels::SECRET_TYPE.label("password", ctx.profile, ctx.lang);
    let way = json!({ "name": "password", "display_name": label, "disabled": false, "placeholder": label });
    Ok(Reply::ok(&json!({ "confirm_type": "password", "content": [way] })))
}

/// `GET authentication/confirm/check/?confirm_type=TYPE`: whether that was done.
pub(crate) fn check(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let code = TYPES.get(asked(ctx)?).copied().ok_or(Refusal::Fault)?;
    if ctx.settings.mfa && !confirmed(ctx.db, ctx.request, code, (ctx.profile, ctx.clock.now()))? {
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
    let mfa_type = form.choice("mfa_type", &labels::MFA_TYPE, false, false).value();
    let secret = form.raw("secret_key").map(crate::python::text).unwrap_or_default();
    form.finish()?;
    let level = level(&kind.unwrap_or_default())?;
    let username = second_factor::username(ctx)?;
    if ctx.settings.second_factors.has(&username) {
        // The server asks for the strongest that the user has, whichever was named, and fails without its kind.
        if mfa_type.as_deref() != Some("otp") {
            return Err(Refusal::Fault);
        }
        if !ctx.settings.second_factors.check(&username, &secret, ctx.clock.now()) {
            return Err(Refusal::Invalid(json!({ "error": second_factor::WRONG })));
        }
    } else {
        // There is nothing that the user could confirm with, which the server does not expect.
        if level > PASSWORD {
            return Err(Refusal::Fault);
        }
        let user = ctx.user()?.id.clone();
        if !login::is_password(ctx, &user, &secret)? {
            return Err(Refusal::Invalid(json!({ "error": "Authentication failed password incorrect" })));
        }
    }
    let session = ctx.random.token(32);
    let sql = "INSERT INTO sessions (id, level, confirmed) VALUES (?1, ?2, ?3)";
    ctx.run(sql, params![session, i64::try_from(level).unwrap_or_default(), ctx.clock.now()])?;
    let mut reply = Reply::ok(&json!("ok"));
    reply.headers.extend(second_factor::cookie(&session, 86400));
    Ok(reply)
}
