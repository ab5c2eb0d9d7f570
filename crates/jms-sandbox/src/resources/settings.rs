//! Settings that everybody may read, and whether the server is well.

use serde_json::{Map, Value, json};

use crate::http::{
    context::Context,
    reply::{Answer, Reply},
    route::Params,
};

/// The public settings of a new 4.10.16, but for the switches of a sandbox.
const SETTINGS: &str = include_str!("settings.json");
/// What a 3.10.20 shows to everybody.
const SETTINGS_3_10: &str = include_str!("settings_3_10.json");
/// What nobody needs to sign in for.
const OPEN: [&str; 4] = ["XPACK_ENABLED", "INTERFACE", "LANGUAGES", "COUNTRY_CALLING_CODES"];

/// The settings of the category `security` of a new 4.10.16.
const SECURITY: &str = include_str!("settings_security.json");
/// Those of them that 3.10 does not have.
const NOT_3_10: [&str; 3] =
    ["SECURITY_EXPIRED_TOKEN_RECORD_KEEP_DAYS", "SECURITY_MFA_BY_EMAIL", "VIEW_ASSET_ONLINE_SESSION_INFO"];

/// Public settings that 3.10 does not have. What it shows to its users was never recorded; these are the keys that the source
/// of 3.10.20 lacks (`apps/settings/serializers/public.py`). The others are shown as 4.10 has them.
const PUBLIC_NOT_3_10: [&str; 12] = [
    "CHANGE_SECRET_AFTER_SESSION_END",
    "CHAT_AI_EMBED_URL",
    "CHAT_AI_METHOD",
    "CHAT_AI_TYPE",
    "FACE_RECOGNITION_ENABLED",
    "FTP_FILE_MAX_STORE",
    "LANGUAGES",
    "LOKI_LOG_ENABLED",
    "PRIVACY_MODE",
    "SECURITY_EXPIRED_TOKEN_RECORD_KEEP_DAYS",
    "TOOL_USER_ENABLED",
    "XPACK_LICENSE_EDITION_ULTIMATE",
];

/// Whether a setting is one of those about watermarks that 3.10 does not have.
fn is_new_watermark(key: &str) -> bool {
    key.starts_with("SECURITY_WATERMARK_") && key != "SECURITY_WATERMARK_ENABLED"
}

fn read(settings: &str) -> Map<String, Value> {
    serde_json::from_str(settings).unwrap_or_default()
}

fn settings(ctx: &Context<'_>) -> Map<String, Value> {
    let mut settings = read(SETTINGS);
    if ctx.profile.is_v3() {
        settings.retain(|key, _| !PUBLIC_NOT_3_10.contains(&key.as_str()) && !is_new_watermark(key));
        settings.extend(read(SETTINGS_3_10));
    }
    let switches = [
        ("XPACK_LICENSE_IS_VALID", ctx.profile.licensed() && !ctx.profile.is_v3()),
        ("SECURITY_VIEW_AUTH_NEED_MFA", ctx.settings.mfa),
        ("SECURITY_ACCOUNT_SECRET_READ", ctx.settings.secret_read),
    ];
    settings.extend(switches.map(|(key, switch)| (key.to_owned(), Value::Bool(switch))));
    if ctx.profile.is_v3() {
        // 3.10 has no such setting (source: differences of 3.10.20, section 1).
        settings.remove("SECURITY_ACCOUNT_SECRET_READ");
    }
    settings
}

/// `GET settings/public/`
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn public(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(&Value::Object(settings(ctx))))
}

/// `GET settings/public/open/`
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn open(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut settings = settings(ctx);
    settings.retain(|key, _| OPEN.contains(&key.as_str()));
    Ok(Reply::ok(&Value::Object(settings)))
}

/// `GET settings/setting/?category=CATEGORY`: the sandbox has the settings of `security`.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn of_category(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let is_known = ctx.request.query.get("category") == Some("security");
    let mut settings = if is_known { read(SECURITY) } else { Map::new() };
    if ctx.profile.is_v3() {
        settings.retain(|key, _| !NOT_3_10.contains(&key.as_str()) && !is_new_watermark(key));
    }
    Ok(Reply::ok(&Value::Object(settings)))
}

/// `GET settings/server-info/`: the time of the server, in the caller's zone.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn server_info(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(&json!({ "CURRENT_TIME": ctx.zone.show(ctx.clock.now()) })))
}

/// `GET /api/health/`
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn health(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let now = ctx.clock.now() / 1_000_000;
    let health = json!({
        "status": true, "db_status": true, "db_time": 0.001, "redis_status": true, "redis_time": 0.001, "time": now
    });
    Ok(Reply::ok(&health))
}
