//! Signing in with a password.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    second_factor,
    users::{Person, Shape, write},
};
use crate::{
    form::{Given, Text},
    http::{
        body::{self, Data},
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    messages::Message,
};

/// Failed logins after which a username is locked.
const TRIES: u32 = 8;
/// For how long, and for how long failures are remembered.
const LOCKED: i64 = 30 * 60 * 1_000_000;
/// How long a token lives after the login that gave it.
const TOKEN_LIFE: i64 = 24 * 3600 * 1_000_000;

/// `POST authentication/auth/`, also known as `tokens/`.
pub(crate) fn login(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = match body::read(ctx.request)? {
        Data::Json(Value::Object(data)) | Data::Form(data) => data,
        Data::Json(Value::Null) => serde_json::Map::new(),
        Data::Json(Value::Array(_)) => return Err(ctx.refuse("non_field_errors", &Message::NotAnObject("list"))),
        Data::Json(_) => return Err(Refusal::Fault),
    };
    let mut form = ctx.form(&data);
    let optional = Text::any_length().may_be_null();
    let username = form.text("username", optional).value().unwrap_or_default();
    let password = form.text("password", optional.may_be_blank());
    form.finish()?;
    // The server adds a text to the password.
    if password == Given::Null {
        let error = "unsupported operand type(s) for +: 'NoneType' and 'str'";
        return Err(Refusal::Invalid(json!({ "error": error })));
    }
    let password = password.value().unwrap_or_default();

    if is_blocked(ctx, &username)? {
        return Ok(failed(ctx, "block_login", &Message::Blocked));
    }
    let sql = "SELECT id, is_active FROM users WHERE username = ?1 AND password = ?2";
    let found = ctx.one(sql, [&username, &password], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
    match found {
        None => {
            let left = TRIES.saturating_sub(note_failure(ctx, &username)?);
            Ok(match left {
                0 => failed(ctx, "block_login", &Message::Blocked),
                left => failed(ctx, "password_failed", &Message::WrongPassword(left)),
            })
        }
        Some((_, false)) => Ok(failed(ctx, "user_inactive", &Message::Inactive)),
        Some((id, true)) => {
            forget_failures(ctx, &username)?;
            if let Some(reply) = second_factor::wanted(ctx, &id, &username)? {
                return Ok(reply);
            }
            let now = ctx.clock.now();
            ctx.run("UPDATE users SET last_login = ?2 WHERE id = ?1", (&id, now))?;
            signed_in(ctx, &id, now)
        }
    }
}

/// Not a refusal: the failure has to be remembered.
fn failed(ctx: &Context<'_>, error: &str, message: &Message) -> Reply {
    Reply::value(StatusCode::BAD_REQUEST, &json!({ "error": error, "msg": ctx.say(message) }))
}

/// Counts one more failure; gives how many there are. Letters count in any case.
pub(crate) fn note_failure(ctx: &Context<'_>, username: &str) -> rusqlite::Result<u32> {
    let username = &username.to_lowercase();
    let now = ctx.clock.now();
    ctx.run("DELETE FROM login_failures WHERE last <= ?1", [now - LOCKED])?;
    let sql = "INSERT INTO login_failures (username, count, last) VALUES (?1, 1, ?2)
        ON CONFLICT (username) DO UPDATE SET count = count + 1, last = excluded.last RETURNING count";
    Ok(ctx.one(sql, (username, now), |row| row.get(0))?.unwrap_or(1))
}

/// Whether this is the password of a user.
pub(crate) fn is_password(ctx: &Context<'_>, user: &str, password: &str) -> rusqlite::Result<bool> {
    ctx.exists("SELECT 1 FROM users WHERE id = ?1 AND password = ?2", [user, password])
}

/// Forgets the failures of a user.
pub(crate) fn forget_failures(ctx: &Context<'_>, username: &str) -> rusqlite::Result<usize> {
    ctx.run("DELETE FROM login_failures WHERE username = ?1", [username.to_lowercase()])
}

/// Whether logins of this username are refused for now.
pub(crate) fn is_blocked(ctx: &Context<'_>, username: &str) -> rusqlite::Result<bool> {
    Ok(failures(ctx, username)? >= TRIES)
}

/// How many failures of a username count for now.
pub(crate) fn failures(ctx: &Context<'_>, username: &str) -> rusqlite::Result<u32> {
    let sql = "SELECT count FROM login_failures WHERE username = ?1 AND last > ?2";
    Ok(ctx.one(sql, (username.to_lowercase(), ctx.clock.now() - LOCKED), |row| row.get(0))?.unwrap_or(0))
}

/// A user has one token; each login gives it again, for another day.
fn signed_in(ctx: &mut Context<'_>, id: &str, now: i64) -> Answer {
    let sql = "SELECT token FROM bearer_tokens WHERE user_id = ?1 AND expires > ?2";
    let token: String = match ctx.one(sql, (id, now), |row| row.get(0))? {
        Some(token) => token,
        None => ctx.random.token(36),
    };
    let expires = now + TOKEN_LIFE;
    ctx.run("DELETE FROM bearer_tokens WHERE user_id = ?1", [id])?;
    ctx.run("INSERT INTO bearer_tokens (token, user_id, expires) VALUES (?1, ?2, ?3)", (&token, id, expires))?;
    // The server has just changed the user, which this answer shows and no later one.
    let mut user = Person::by_id(ctx, id)?;
    "System".clone_into(&mut user.updated_by);
    let body = ctx.try_write(&crate::json::ALL, |o| {
        o.text("token", &token);
        o.text("keyword", "Bearer");
        o.date("date_expired", Some(expires));
        let mut written = Ok(());
        o.object("user", |o| written = write(ctx, o, &user, Shape::Own));
        written
    })?;
    Ok(Reply::json(StatusCode::CREATED, body))
}
