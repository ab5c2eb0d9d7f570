//! The key of an application, and the secrets that it reads with it.

use serde_json::{Map, Value, json};

use super::{Application, read::find};
use crate::{
    form::{Form, Text},
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    messages::Message,
    python,
};

/// `GET accounts/integration-applications/ID/secret/`
pub(crate) fn secret(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let application = find(ctx, params)?;
    Ok(Reply::ok(&json!({ "id": application.id, "secret": application.secret })))
}

/// What an application asks for: an account by id, or by name on an asset.
#[derive(Debug)]
struct Wanted {
    asset: Option<String>,
    asset_id: Option<String>,
    account: Option<String>,
    account_id: Option<String>,
}

impl Wanted {
    fn read(ctx: &Context<'_>) -> Result<Self, Refusal> {
        let query = &ctx.request.query;
        let given = ["asset", "asset_id", "account", "account_id"]
            .into_iter()
            .filter_map(|key| Some((key.to_owned(), Value::String(query.given(key)?.to_owned()))));
        let data: Map<String, Value> = given.collect();
        let mut form = ctx.form(&data);
        let name = |form: &mut Form<'_>, key: &str| {
            let name = form.text(key, Text::any_length().may_be_blank()).value();
            name.filter(|name| !name.is_empty())
        };
        let id = |form: &mut Form<'_>, key: &str| {
            let id = form.raw(key).map(python::uuid)?;
            if id.is_none() {
                form.refuse(key, &Message::NotUuid);
            }
            id
        };
        let wanted = Self {
            asset: name(&mut form, "asset"),
            asset_id: id(&mut form, "asset_id"),
            account: name(&mut form, "account"),
            account_id: id(&mut form, "account_id"),
        };
        let refused = |refusal| match refusal {
            Refusal::Invalid(errors) => Refusal::Invalid(json!({ "error": errors })),
            other => other,
        };
        form.finish().map_err(refused)?;
        let missing = match &wanted {
            Self { account_id: Some(_), .. } => None,
            Self { asset: None, asset_id: None, .. } => Some("asset, asset_id"),
            Self { account: None, .. } => Some("account, account_id"),
            _ => None,
        };
        match missing {
            Some(keys) => Err(refused(ctx.refuse("non_field_errors", &Message::AtLeastOne(keys)))),
            None => Ok(wanted),
        }
    }
}

/// `GET accounts/integration-applications/account-secret/`: the secret of one of the accounts that the application's rule
/// chooses.
pub(crate) fn account_secret(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let wanted = Wanted::read(ctx)?;
    let id = ctx.application()?.id.clone();
    let sql = format!("{} WHERE a.id = ?1", super::SELECT);
    let application = ctx.one(&sql, [&id], Application::read)?.ok_or(Refusal::Fault)?;
    let mut selection = application.accounts(ctx)?;
    let filter = &mut selection.filter;
    match (wanted.account_id, wanted.account) {
        (Some(id), _) => filter.text("a.id = ?", &id),
        (None, account) => {
            filter.text("a.name = ?", &account.unwrap_or_default());
            match (wanted.asset_id, wanted.asset) {
                (Some(id), _) => filter.text("a.asset_id = ?", &id),
                (None, Some(name)) => filter.text("a.asset_id IN (SELECT id FROM assets WHERE name = ?)", &name),
                (None, None) => {}
            }
        }
    }
    let (sql, values) = selection.query("a.secret", " ORDER BY a.id LIMIT 1");
    let found = ctx.one(&sql, rusqlite::params_from_iter(values), |row| row.get::<_, Option<String>>(0))?;
    let secret = found.ok_or_else(|| Refusal::bad_request("Not found", Message::AccountNotFound))?;
    // Where secrets are hidden, there is none; not even a sign of it.
    let secret = secret.filter(|_| ctx.settings.secret_read);
    Ok(Reply::ok(&json!({ "id": id, "secret": secret })))
}

/// `GET accounts/integration-applications/sdks/?language=LANGUAGE`: how to read secrets, in the sandbox's own words; the server's
/// programs are not in the sandbox.
pub(crate) fn sdks(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let comment = match ctx.request.query.get("language").unwrap_or("python") {
        "python" | "curl" => "#",
        "java" | "go" | "node" => "//",
        _ => return Err(Refusal::Fault),
    };
    let readme = "# Reading secrets\n\nSend `GET /api/v1/accounts/integration-applications/account-secret/` with `asset` and \
        `account`, signed with the id and the secret of the application, and with the header `X-Source: jms-pam`.\n";
    Ok(Reply::ok(&json!({ "readme": readme, "code": format!("{comment} The sandbox has no programs.\n") })))
}
