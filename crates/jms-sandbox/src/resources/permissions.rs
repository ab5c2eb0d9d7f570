//! What a user may do, as the web page asks for it. What the sandbox allows is in [`crate::auth::permission`].

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::{
    auth::User,
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Reply},
        route::Params,
    },
    org::Org,
};

/// The permissions of the first administrator of a new 4.10.16.
static ALL: LazyLock<Vec<String>> =
    LazyLock::new(|| serde_json::from_str(include_str!("permissions.json")).unwrap_or_default());

/// What every user may do: an application, and the ends of the permissions in it.
const EVERYBODY: [(&str, &[&str]); 8] = [
    ("rbac", &["view_workbench", "view_webterminal", "view_filemanager"]),
    ("perms", &["_myassets", "_myapps"]),
    ("assets", &["match_asset", "match_node"]),
    ("ops", &["_adhoc", "_playbook", "_job", "_jobexecution", "view_celerytaskexecution"]),
    ("users", &["match_user"]),
    ("authentication", &["_connectiontoken", "_temptoken", "_accesskey", "_passkey", "_sshkey"]),
    ("tickets", &["view_ticket"]),
    ("orgs", &["view_alljoinedorg"]),
];

/// What auditors may do besides.
const AUDITORS: [(&str, &[&str]); 5] = [
    ("rbac", &["view_audit", "report"]),
    ("assets", &["view_asset"]),
    ("users", &["view_user"]),
    ("audits", &[""]),
    ("terminal", &["view_commandstorage", "_sessionreplay", "_session", "_command"]),
];

/// What only administrators of the system may do.
const SYSTEM: [(&str, &[&str]); 14] = [
    ("assets", &["add_platform", "change_platform", "delete_platform"]),
    ("users", &["delete_user"]),
    ("rbac", &["_role", "_systemrole", "_rolebinding", "_systemrolebinding", "_orgrole"]),
    ("orgs", &[""]),
    ("xpack", &["_license"]),
    ("settings", &["change_", "add_", "delete_"]),
    ("tickets", &[""]),
    ("ops", &["view_taskmonitor"]),
    ("terminal", &["_terminal", "storage", "_status", "_task", "_endpoint", "_endpointrule"]),
    ("terminal", &["_applet", "_applethost", "_appletpublication", "_applethostdeployment"]),
    ("authentication", &["_accesskey", "_superconnectiontoken", "_temptoken", "_passkey", "_ssotoken"]),
    ("oauth2_provider", &["_accesstoken"]),
    ("acls", &["_loginacl", "_connectmethodacl"]),
    ("rbac", &["view_setting", "view_systemtools"]),
];

fn among(permission: &str, sets: &[(&str, &[&str])]) -> bool {
    let Some((application, name)) = permission.split_once('.') else { return false };
    let in_set = |end: &&&str| name.ends_with(**end) || (end.ends_with('_') && name.starts_with(**end));
    sets.iter().any(|(known, ends)| *known == application && ends.iter().any(|end| in_set(&end)))
}

fn may(user: &User, permission: &str) -> bool {
    if user.system_admin || among(permission, &EVERYBODY) {
        return true;
    }
    match user.org_role.as_str() {
        "OrgAdmin" => !among(permission, &SYSTEM),
        "OrgAuditor" => among(permission, &AUDITORS),
        _ => false,
    }
}

/// `GET users/profile/permissions/`
pub(crate) fn of_caller(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let user = ctx.user()?;
    let permissions: Vec<&String> = ALL.iter().filter(|permission| may(user, permission)).collect();
    let org = |org: Org, name: &str| {
        json!({
            "id": org.id(), "name": name, "is_default": org == Org::Default, "is_root": org == Org::Root,
            "is_system": org == Org::System
        })
    };
    // The organisations in which the user has the page of this name.
    let orgs = |page: &str, root: &str| {
        let mut orgs = Vec::new();
        if may(user, page) {
            if user.system_admin || page == WORKBENCH {
                orgs.push(org(Org::Root, root));
            }
            orgs.push(org(Org::Default, Org::Default.name(ctx.profile)));
        }
        Value::Array(orgs)
    };
    let global = Org::Root.name(ctx.profile);
    let username: Option<String> = ctx.one("SELECT username FROM users WHERE id = ?1", [&user.id], |row| row.get(0))?;
    Ok(Reply::ok(&json!({
        "id": user.id, "username": username, "pam_orgs": orgs("rbac.view_pam", global),
        "console_orgs": orgs("rbac.view_console", global), "audit_orgs": orgs("rbac.view_audit", global),
        "workbench_orgs": orgs(WORKBENCH, "All organizations"), "perms": permissions
    })))
}

const WORKBENCH: &str = "rbac.view_workbench";

/// `GET perms/users/self/assets/`: the assets that the user was granted, of which the sandbox knows none.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn assets_of_caller(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Window::of(ctx).of_values(ctx, &[]))
}
