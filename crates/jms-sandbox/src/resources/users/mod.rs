//! Users.

use http::StatusCode;
use rusqlite::Row;

use super::{
    accounts::choice,
    list::{Collection, Name, Selection, Ties},
    login,
};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    labels,
    org::Org,
};

mod write;

pub(crate) use write::{create, delete, unblock, update};

const MODEL: &str = "User";
const MINI: &[&str] = &["id", "name", "username"];
const SELECT: &str =
    "SELECT a.id, a.name, a.username, a.email, a.system_role, a.org_role, a.is_active, a.created_by, a.updated_by,
    a.comment, a.date_joined, a.date_updated, a.date_expired, a.date_password_last_updated, a.last_login,
    a.date_api_key_last_used FROM users a";

static COLLECTION: Collection = Collection {
    table: "users",
    select: SELECT,
    only: "",
    search: &["a.name", "a.username", "a.email"],
    orders: &[("name", "a.name"), ("username", "a.username"), ("email", "a.email"), ("date_joined", "a.date_joined")],
    default_order: "a.username",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: None,
};

/// One user with what answers show.
#[derive(Debug)]
pub(crate) struct Person {
    id: String,
    name: String,
    username: String,
    email: String,
    system_role: String,
    org_role: String,
    is_active: bool,
    created_by: String,
    pub(crate) updated_by: String,
    comment: Option<String>,
    date_joined: i64,
    date_updated: i64,
    date_expired: i64,
    date_password_last_updated: i64,
    last_login: Option<i64>,
    date_api_key_last_used: Option<i64>,
}

impl Person {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            username: row.get(2)?,
            email: row.get(3)?,
            system_role: row.get(4)?,
            org_role: row.get(5)?,
            is_active: row.get(6)?,
            created_by: row.get(7)?,
            updated_by: row.get(8)?,
            comment: row.get(9)?,
            date_joined: row.get(10)?,
            date_updated: row.get(11)?,
            date_expired: row.get(12)?,
            date_password_last_updated: row.get(13)?,
            last_login: row.get(14)?,
            date_api_key_last_used: row.get(15)?,
        })
    }

    pub(crate) fn by_id(ctx: &Context<'_>, id: &str) -> Result<Self, Refusal> {
        let found = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], Self::read)?;
        found.ok_or_else(|| Refusal::no_object(MODEL))
    }

    fn is_system_admin(&self) -> bool {
        self.system_role == "SystemAdmin"
    }
}

/// Which of its shapes a user is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// In lists.
    Item,
    /// By itself.
    Detail,
    /// In answers to writes.
    Written,
    /// To the user, in the profile and after the login.
    Own,
}

/// Writes a user as answers show it.
pub(crate) fn write(ctx: &Context<'_>, o: &mut Object<'_>, user: &Person, shape: Shape) -> rusqlite::Result<()> {
    let v3 = ctx.profile.is_v3();
    let blocked = login::is_blocked(ctx, &user.username)?;
    let has_second_factor = ctx.settings.second_factors.has(&user.username);
    o.text("id", &user.id);
    o.text("name", &user.name);
    o.text("username", &user.username);
    o.text("email", &user.email);
    o.text("wechat", "");
    o.null("phone");
    o.object("mfa_level", |o| {
        let level = if has_second_factor { "1" } else { "0" };
        o.int("value", has_second_factor.into());
        o.text("label", labels::MFA_LEVEL.label(level, ctx.profile, ctx.lang));
    });
    choice(ctx, o, "source", &labels::SOURCE, "local");
    for app in ["wecom_id", "dingtalk_id", "feishu_id", "lark_id", "slack_id"] {
        o.null(app);
    }
    write_roles(ctx, o, user, shape);
    o.text(
        "avatar_url",
        if user.username == "admin" { "/static/img/avatar/admin.png" } else { "/static/img/avatar/user.png" },
    );
    o.raw("groups", "[]");
    o.raw("labels", "[]");
    if shape != Shape::Written {
        choice(ctx, o, "password_strategy", &labels::PASSWORD_STRATEGY, "email");
    }
    if shape == Shape::Own {
        write_own(ctx, o, user);
    }
    o.bool("is_org_admin", user.is_system_admin() || user.org_role == "OrgAdmin");
    o.bool("is_superuser", user.is_system_admin());
    o.bool("is_service_account", false);
    o.bool("is_valid", user.is_active && user.date_expired > ctx.clock.now());
    o.bool("is_expired", user.date_expired <= ctx.clock.now());
    o.bool("is_active", user.is_active);
    o.bool("is_otp_secret_key_bound", has_second_factor);
    o.bool("can_public_key_auth", true);
    o.bool("mfa_enabled", has_second_factor);
    o.bool("need_update_password", false);
    if !v3 {
        o.bool("is_face_code_set", false);
    }
    o.bool("mfa_force_enabled", false);
    o.bool("is_first_login", true);
    o.bool("login_blocked", blocked);
    if shape == Shape::Detail && !v3 {
        o.bool("has_public_keys", false);
    }
    o.date("date_expired", Some(user.date_expired));
    o.date("date_joined", Some(user.date_joined));
    o.date("last_login", user.last_login);
    o.date("date_updated", Some(user.date_updated));
    o.date("date_api_key_last_used", user.date_api_key_last_used);
    o.date("date_password_last_updated", Some(user.date_password_last_updated));
    o.text("created_by", &user.created_by);
    o.text("updated_by", &user.updated_by);
    match (&user.comment, v3) {
        (None, true) => o.text("comment", ""),
        (comment, _) => o.maybe("comment", comment.as_deref()),
    }
    Ok(())
}

/// Roles have fixed ids.
fn role_id(name: &str) -> String {
    let number = match name {
        "SystemAdmin" => 1,
        "User" => 3,
        "OrgAdmin" => 5,
        "OrgAuditor" => 6,
        _ => 7,
    };
    format!("00000000-0000-0000-0000-{number:012}")
}

/// 3.10 shows their names where 4.10 shows labels.
///
/// Roles of others are shown to whom they concern: those of the system to its administrators, those of the organisation not
/// to auditors. The root organisation has no roles of its own, and shows those of the others.
fn write_roles(ctx: &Context<'_>, o: &mut Object<'_>, user: &Person, shape: Shape) {
    let asks = ctx.user.as_ref().filter(|_| shape != Shape::Own);
    let sees_system = asks.is_none_or(|asks| asks.system_admin);
    let sees_org = asks.is_none_or(|asks| asks.system_admin || asks.org_role == "OrgAdmin");
    let (system, org) = (user.system_role.as_str(), user.org_role.as_str());
    let shown = |choices: &'static labels::Choices, name: &str| {
        if ctx.profile.is_v3() { name.to_owned() } else { choices.label(name, ctx.profile, ctx.lang).to_owned() }
    };
    let in_root = ctx.org == Org::Root && shape != Shape::Own;
    if in_root {
        o.raw("org_roles", "[]");
        let roles = serde_json::json!({ ctx.profile.default_org(): [shown(&labels::ORG_ROLE, org)] });
        o.value("orgs_roles", &roles);
    } else if sees_org {
        o.list("org_roles", &[org], |name, o| {
            o.text("id", &role_id(name));
            o.text("display_name", &shown(&labels::ORG_ROLE, name));
            o.text("name", name);
        });
    }
    if sees_system {
        o.list("system_roles", &[system], |name, o| {
            o.text("id", &role_id(name));
            o.text("display_name", &shown(&labels::SYSTEM_ROLE, name));
        });
    }
}

fn write_own(ctx: &Context<'_>, o: &mut Object<'_>, user: &Person) {
    o.text("public_key_comment", "");
    o.text("public_key_hash_md5", "");
    o.text("guide_url", "");
    if ctx.profile.is_v3() {
        for key in ["perms", "console_orgs", "audit_orgs", "workbench_orgs"] {
            o.raw(key, "[]");
        }
    } else {
        o.text("lang", ctx.lang.code());
    }
    // Users made by the server itself have their ways of notice in another order.
    o.raw(
        "receive_backends",
        if user.created_by == "System" { r#"["site_msg","email"]"# } else { r#"["email","site_msg"]"# },
    );
}

fn written(ctx: &Context<'_>, user: &Person, shape: Shape) -> Result<Vec<u8>, Refusal> {
    Ok(ctx.try_write(&ctx.fields(MINI, &[]), |o| write(ctx, o, user, shape))?)
}

/// `GET users/users/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let query = &ctx.request.query;
    // The filter asks for a date of making, which users have under another name.
    if query.given("days").is_some() && !ctx.profile.is_v3() {
        return Err(Refusal::Fault);
    }
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.common(ctx)?;
    for (key, condition) in [("username", "a.username = ?"), ("name", "a.name = ?"), ("email", "a.email = ?")] {
        selection.equal(ctx, key, condition);
    }
    selection.flag(ctx, "is_active", "a.is_active = ?");
    if query.given("labels").is_some() {
        selection.filter.nothing();
    }
    let fields = ctx.fields(MINI, &[]);
    selection.reply(ctx, Window::of(ctx), Person::read, |out, user| {
        Ok(Object::write(out, &fields, &ctx.zone, |o| write(ctx, o, user, Shape::Item))?)
    })
}

fn find(ctx: &Context<'_>, params: &Params) -> Result<Person, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    Person::by_id(ctx, &id)
}

/// `GET users/users/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let user = find(ctx, params)?;
    Ok(Reply::json(StatusCode::OK, written(ctx, &user, Shape::Detail)?))
}
