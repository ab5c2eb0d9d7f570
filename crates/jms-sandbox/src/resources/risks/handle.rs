//! Doing something about a risk.

use http::StatusCode;
use rusqlite::params;
use serde_json::{Value, json};

use super::{MODEL, SELECT, read, write};
use crate::{
    executions::{at_once, risks},
    form::{Form, Text},
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::ALL,
    labels::{self, Choices},
    messages::Message,
    python,
    resources::accounts::secret,
};

/// What a handler of the server complains of: a bare text with status 400. What it has done by then stays.
struct Complaint(String);

impl Complaint {
    /// As the server's framework prints a refusal.
    fn refusal(text: &str) -> Self {
        Self(format!("[ErrorDetail(string='{text}', code='invalid')]"))
    }
}

type Handled = Result<Result<(), Complaint>, Refusal>;

/// Where and about whom something is done.
struct Target {
    asset: String,
    username: String,
}

/// `POST accounts/account-risks/handle/`
pub(crate) fn handle(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let mut form = ctx.form(&data);
    let username = form.text("username", Text::up_to(128).required(true)).value();
    let asset = read_asset(ctx, &mut form)?;
    let action = read_choice(&mut form, "action", &labels::RISK_ACTION, false);
    let risk = read_choice(&mut form, "risk", &labels::RISK, true);
    form.finish()?;
    let target = Target { asset: asset.unwrap_or_default(), username: username.unwrap_or_default() };
    let action = action.unwrap_or_default();
    let mut risk = risk.unwrap_or_default();

    let handled = match action.as_str() {
        "ignore" => target.gathered(ctx, "status = '2'").map(Ok)?,
        "delete_account" => target.delete_accounts(ctx).map(Ok)?,
        "delete_remote" => target.remove(ctx, false)?,
        "delete_both" => target.remove(ctx, true)?,
        "add_account" => {
            "new_found".clone_into(&mut risk);
            target.add_account(ctx)?
        }
        "change_password" => target.change_password(ctx)?,
        "change_password_add" => target.change_password_add(ctx)?,
        _ => Ok(()),
    };
    match handled {
        Err(Complaint(text)) => Ok(Reply::value(StatusCode::BAD_REQUEST, &Value::String(text))),
        Ok(()) => settle(ctx, &target, &action, &risk, data.get("comment")),
    }
}

/// Unlike elsewhere, only the id itself is understood.
fn read_asset(ctx: &Context<'_>, form: &mut Form<'_>) -> Result<Option<String>, Refusal> {
    match form.raw("asset") {
        None => form.refuse("asset", &Message::Required),
        Some(Value::Null) => form.refuse("asset", &Message::NotNull),
        Some(Value::Bool(_)) => form.refuse("asset", &Message::PkType("bool")),
        Some(pk) => match python::uuid(pk) {
            Some(id) if ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [&id])? => return Ok(Some(id)),
            Some(_) => form.refuse("asset", &Message::NoSuchPk(python::text(pk))),
            None => form.refuse("asset", &Message::NotAUuid(python::text(pk))),
        },
    }
    Ok(None)
}

/// A plain choice, which has to be there; with `open` it may be null or empty.
fn read_choice(form: &mut Form<'_>, key: &str, choices: &Choices, open: bool) -> Option<String> {
    let message = match form.raw(key) {
        None => Message::Required,
        Some(Value::Null) if open => return Some(String::new()),
        Some(Value::Null) => Message::NotNull,
        Some(given) => match python::text(given) {
            empty if empty.is_empty() && open => return Some(empty),
            known if choices.has(&known) => return Some(known),
            other => Message::NotAChoice(other),
        },
    };
    form.refuse(key, &message);
    None
}

/// Notes in the risk what was done, and shows it; without a risk, an empty one is shown.
fn settle(ctx: &mut Context<'_>, target: &Target, action: &str, risk: &str, comment: Option<&Value>) -> Answer {
    let sql = format!(
        "{SELECT} WHERE a.asset_id = ?1 AND a.username = ?2 AND (?3 = '' OR a.risk = ?3) ORDER BY a.id LIMIT 1"
    );
    let found = ctx.one(&sql, [&target.asset, &target.username, risk], read)?;
    let Some(found) = found else {
        let nothing = json!({ "id": null, "asset": null, "username": "", "status": null, "details": null });
        return Ok(Reply::ok(&nothing));
    };
    let status = match action {
        "ignore" => "2",
        "reopen" => "0",
        _ => "1",
    };
    let user = ctx.user()?;
    let username: String =
        ctx.db.query_row("SELECT username FROM users WHERE id = ?1", [&user.id], |row| row.get(0))?;
    let mut detail = risks::detail("process", ctx.clock.now());
    detail["processor"] = format!("{}({})", user.name, username).into();
    if let Some(comment) = comment.filter(|comment| python::truthy(comment)) {
        detail["comment"] = comment.clone();
    }
    detail["action"] = action.into();
    detail["status"] = status.into();
    let mut details: Vec<Value> = serde_json::from_str(&found.details).unwrap_or_default();
    details.push(detail);
    let sql = "UPDATE risks SET status = ?2, details = ?3 WHERE id = ?1";
    ctx.run(sql, params![found.id, status, Value::from(details).to_string()])?;
    let found = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [&found.id], read)?;
    let found = found.ok_or_else(|| Refusal::no_object(MODEL))?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ALL, |o| write(ctx, o, &found))))
}

const FAILED: &str = "Execution failed: failed";

impl Target {
    fn gathered(&self, ctx: &Context<'_>, change: &str) -> Result<(), Refusal> {
        let sql = format!("UPDATE gathered_accounts SET {change} WHERE asset_id = ?1 AND username = ?2");
        ctx.run(&sql, [&self.asset, &self.username])?;
        Ok(())
    }

    fn delete_accounts(&self, ctx: &Context<'_>) -> Result<(), Refusal> {
        for table in ["accounts", "gathered_accounts"] {
            let sql = format!("DELETE FROM {table} WHERE asset_id = ?1 AND username = ?2");
            ctx.run(&sql, [&self.asset, &self.username])?;
        }
        Ok(())
    }

    fn remove(&self, ctx: &mut Context<'_>, both: bool) -> Handled {
        let done = at_once::remove(ctx, &self.asset, &self.username, both)?;
        Ok(if done { Ok(()) } else { Err(Complaint::refusal(FAILED)) })
    }

    /// The account of the user, made if there is none.
    fn account(
        &self,
        ctx: &mut Context<'_>,
        name: &str,
        secret: Option<&str>,
    ) -> Result<Result<String, Complaint>, Refusal> {
        let sql = "SELECT id FROM accounts WHERE asset_id = ?1 AND username = ?2 ORDER BY name";
        let found: Vec<String> = ctx.all(sql, [&self.asset, &self.username], |row| row.get(0))?;
        match found.as_slice() {
            [account] => return Ok(Ok(account.clone())),
            [] => {}
            more => {
                let text = format!("get() returned more than one Account -- it returned {}!", more.len());
                return Ok(Err(Complaint(text)));
            }
        }
        let (id, ties) = (ctx.random.uuid(), (ctx.random.tie(), ctx.random.tie()));
        let (user, now) = (ctx.user()?.clone(), ctx.clock.stamp());
        let made = ctx.run(
            "INSERT OR IGNORE INTO accounts (id, org_id, asset_id, name, username, secret_type, secret, version, source,
                connectivity, privileged, is_active, secret_reset, date_created, date_updated, created_by, comment, tie_a,
                tie_b)
             SELECT ?1, org_id, id, ?3, ?4, 'password', ?5, 0, 'collected', '-', 0, 1, 1, ?6, ?6, ?7, '', ?8, ?9
             FROM assets WHERE id = ?2",
            params![id, self.asset, name, self.username, secret, now, user.name, ties.0, ties.1],
        )?;
        if made == 0 {
            return Ok(Err(Complaint(ctx.say(&Message::AccountExists))));
        }
        secret::remember(ctx.db, ctx.profile, &id, now, Some(&user.id))?;
        Ok(Ok(id))
    }

    fn add_account(&self, ctx: &mut Context<'_>) -> Handled {
        let account = match self.account(ctx, &self.username, None)? {
            Ok(account) => account,
            Err(complaint) => return Ok(Err(complaint)),
        };
        self.gathered(ctx, "present = 1, status = '1'")?;
        let sql = "UPDATE risks SET account_id = ?3 WHERE asset_id = ?1 AND username = ?2 AND risk = 'new_found'";
        let known = ctx.run(sql, [&self.asset, &self.username, &account])?;
        Ok(if known > 0 { Ok(()) } else { Err(Complaint("'NoneType' object has no attribute 'account'".to_owned())) })
    }

    fn change_password(&self, ctx: &mut Context<'_>) -> Handled {
        let sql = "SELECT id FROM accounts WHERE asset_id = ?1 AND username = ?2 AND secret_type = 'password'";
        let account: Option<String> = ctx.one(sql, [&self.asset, &self.username], |row| row.get(0))?;
        let Some(account) = account else { return Ok(Err(Complaint::refusal("Account not found"))) };
        let done = at_once::change(ctx, &self.asset, &account)?;
        Ok(if done { Ok(()) } else { Err(Complaint::refusal(FAILED)) })
    }

    fn change_password_add(&self, ctx: &mut Context<'_>) -> Handled {
        let secret = ctx.random.token(30);
        let name = format!("{}-password", self.username);
        let account = match self.account(ctx, &name, Some(&secret))? {
            Ok(account) => account,
            Err(complaint) => return Ok(Err(complaint)),
        };
        if !at_once::push(ctx, &self.asset, &account)? {
            return Ok(Err(Complaint::refusal(FAILED)));
        }
        self.gathered(ctx, "present = 1, status = '1'").map(Ok)
    }
}
