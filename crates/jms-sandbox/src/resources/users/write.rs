//! Making, changing and deleting users.

use http::StatusCode;
use rusqlite::params;
use serde_json::{Map, Value};

use super::{Person, Shape, find, role_id, written};
use crate::{
    form::{Form, Text},
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    labels::{self, Choices},
    messages::Message,
    org, python,
    resources::login,
};

/// Seventy years, after which users expire unless told otherwise.
const LIFE: i64 = 70 * 365 * 24 * 3600 * 1_000_000;
/// What the server changes of a user, and the sandbox does not.
const FIXED: [&str; 10] = [
    "phone",
    "wechat",
    "mfa_level",
    "groups",
    "labels",
    "public_key",
    "need_update_password",
    "date_expired",
    "source",
    "role",
];

/// A user as a body describes it.
struct Draft {
    name: Option<String>,
    username: Option<String>,
    email: Option<String>,
    comment: Option<String>,
    is_active: Option<bool>,
    password: Option<String>,
    system_role: Option<String>,
    org_role: Option<String>,
}

impl Draft {
    /// Reads and checks a body; `user` is the one that is changed.
    fn read(ctx: &Context<'_>, data: &Map<String, Value>, user: Option<&Person>) -> Result<Self, Refusal> {
        let mut form = ctx.form(data);
        let required = user.is_none();
        let name = form.text("name", Text::up_to(128).required(required)).value();
        let username = form.text("username", Text::up_to(128).required(required)).value();
        let email = form.text("email", Text::up_to(128).required(required)).value();
        let own = user.map(|user| user.id.as_str()).unwrap_or_default();
        for (column, key, given, taken) in [
            ("username", "username", &username, Message::UserTaken("Username")),
            ("email", "email", &email, Message::UserTaken("Email")),
        ] {
            let Some(given) = given else { continue };
            if key == "email" && !is_address(given) {
                form.refuse(key, &Message::BadEmail);
            } else if ctx.exists(&format!("SELECT 1 FROM users WHERE {column} = ?1 AND id <> ?2"), [given, own])? {
                form.refuse(key, &taken);
            }
        }
        let comment = form.text("comment", Text::any_length().may_be_blank().may_be_null()).value();
        let is_active = form.boolean("is_active");
        let password = form.text("password", Text::up_to(1024).may_be_blank().may_be_null()).value();
        let strategy = form.choice("password_strategy", &labels::PASSWORD_STRATEGY, true, false).value();
        let system_role = role(&mut form, "system_roles", &labels::SYSTEM_ROLE)?;
        let org_role = role(&mut form, "org_roles", &labels::ORG_ROLE)?;
        for (key, value) in data.iter().filter(|(key, _)| FIXED.contains(&key.as_str())) {
            let plain = value.get("value").unwrap_or(value);
            // What every answer shows may be sent back.
            if python::truthy(plain) && plain != "local" {
                form.refuse(key, &Message::FixedInSandbox);
            }
        }
        form.finish()?;
        let asks = ctx.user()?;
        let is_own = asks.id == own;
        // A new user chooses a password by mail unless the caller insists.
        let kept = user.is_some() || strategy.as_deref() == Some("custom");
        Ok(Self {
            name,
            username,
            email,
            comment,
            // Nobody takes or gives themselves anything.
            is_active: is_active.filter(|_| !is_own),
            password: password.filter(|password| kept && !password.is_empty()),
            system_role: system_role.filter(|_| !is_own && asks.system_admin),
            org_role: org_role.filter(|_| !is_own),
        })
    }
}

/// The first of the roles that a body gives.
fn role(form: &mut Form<'_>, key: &str, roles: &Choices) -> Result<Option<String>, Refusal> {
    let known = |id: &str| roles.values().find(|name| role_id(name) == id);
    let ids = form.relations(key, |id| Ok(known(id).is_some()))?;
    Ok(ids.and_then(|ids| known(ids.first()?).map(str::to_owned)))
}

/// Whether it looks like an address, as the server looks at it: a name, and a host with a dot.
fn is_address(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{}|~-.".contains(c);
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c == '-' || c.is_alphanumeric())
    };
    !name.is_empty()
        && name.chars().all(plain)
        && !name.split('.').any(str::is_empty)
        && (host == "localhost" || (labels.len() > 1 && labels.iter().all(is_label)))
}

fn shown(ctx: &Context<'_>, status: StatusCode, id: &str, shape: Shape) -> Answer {
    Ok(Reply::json(status, written(ctx, &Person::by_id(ctx, id)?, shape)?))
}

/// `POST users/users/`
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let draft = Draft::read(ctx, &data, None)?;
    let (id, unusable) = (ctx.random.uuid(), ctx.random.token(32));
    let by = ctx.user()?.name.clone();
    let now = ctx.clock.stamp();
    ctx.run(
        "INSERT INTO users (id, org_id, username, name, email, password, system_role, org_role, is_active, created_by,
            updated_by, comment, date_joined, date_updated, date_expired, date_password_last_updated)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11, ?12, ?12, ?13, ?12)",
        params![
            id,
            org::DEFAULT,
            draft.username,
            draft.name,
            draft.email,
            draft.password.unwrap_or(unusable),
            draft.system_role.as_deref().unwrap_or("User"),
            draft.org_role.as_deref().unwrap_or("OrgUser"),
            draft.is_active.unwrap_or(true),
            by,
            draft.comment,
            now,
            now + LIFE,
        ],
    )?;
    shown(ctx, StatusCode::CREATED, &id, Shape::Item)
}

/// # Errors
/// 403 for an administrator of the organisation about one of the system.
fn may_change(ctx: &Context<'_>, user: &Person) -> Result<(), Refusal> {
    if user.is_system_admin() && !ctx.user()?.system_admin { Err(Refusal::forbidden()) } else { Ok(()) }
}

/// `PATCH users/users/ID/`: the sandbox refuses to change what it does not keep.
pub(crate) fn update(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let user = find(ctx, params)?;
    may_change(ctx, &user)?;
    let data = ctx.object()?;
    let draft = Draft::read(ctx, &data, Some(&user))?;
    let by = ctx.user()?.name.clone();
    ctx.run(
        "UPDATE users SET name = coalesce(?2, name), email = coalesce(?3, email), comment = coalesce(?4, comment),
            is_active = coalesce(?5, is_active), updated_by = ?6, date_updated = ?7, username = coalesce(?8, username),
            password = coalesce(?9, password), system_role = coalesce(?10, system_role),
            org_role = coalesce(?11, org_role) WHERE id = ?1",
        params![
            user.id,
            draft.name,
            draft.email,
            draft.comment,
            draft.is_active,
            by,
            ctx.clock.stamp(),
            draft.username,
            draft.password,
            draft.system_role,
            draft.org_role,
        ],
    )?;
    shown(ctx, StatusCode::OK, &user.id, Shape::Written)
}

/// `DELETE users/users/ID/`: only administrators of the system may.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let asks = ctx.user()?;
    if !asks.system_admin {
        return Err(Refusal::forbidden());
    }
    let user = find(ctx, params)?;
    if user.id == asks.id && !ctx.profile.is_v3() {
        return Err(Refusal::unsupported_action(Message::NotYourself));
    }
    if user.username == "admin" {
        return Err(Refusal::unsupported_action(Message::NotTheAdmin));
    }
    ctx.run("DELETE FROM users WHERE id = ?1", [&user.id])?;
    Ok(Reply::gone())
}

/// `PATCH users/users/ID/unblock/`: forgets failed logins. Whoever does it is noted as the last to change the user.
pub(crate) fn unblock(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let user = find(ctx, params)?;
    let data = ctx.data()?;
    if !matches!(data, Value::Object(_) | Value::Null) {
        return Err(Refusal::Fault);
    }
    login::forget_failures(ctx, &user.username)?;
    let by = ctx.user()?.name.clone();
    ctx.run(
        "UPDATE users SET updated_by = ?2, date_updated = ?3 WHERE id = ?1",
        params![user.id, by, ctx.clock.stamp()],
    )?;
    shown(ctx, StatusCode::OK, &user.id, Shape::Written)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn addresses_have_a_name_and_a_host() {
        for address in ["a@example.com", "a.b+c@x-y.example", "root@localhost"] {
            assert!(is_address(address), "{address}");
        }
        for text in ["", "x", "@example.com", "a@", "a@example", "a..b@example.com", "a b@example.com", "a@-x.com"] {
            assert!(!is_address(text), "{text}");
        }
    }
}
