//! Accounts that are made from templates.

use serde_json::{Map, Value, json};

use crate::{
    http::{context::Context, reply::Refusal},
    messages::Message,
    python,
    resources::templates::Template,
};

/// Why there is no template.
#[derive(Debug)]
pub(super) enum Unusable {
    /// There is none of the id.
    Unknown,
    /// The text is no id.
    Malformed(String),
    /// A value of this type names no template.
    Other(&'static str),
    /// The template cannot make its secret.
    Unmakeable,
    Internal(rusqlite::Error),
}

impl From<rusqlite::Error> for Unusable {
    fn from(error: rusqlite::Error) -> Self {
        Self::Internal(error)
    }
}

impl Unusable {
    /// What a request for one account is answered with.
    pub(super) fn refusal(self, ctx: &Context<'_>) -> Refusal {
        match self {
            Self::Unknown => Refusal::Invalid(json!({ "template": ctx.say(&Message::TemplateNotFound) })),
            Self::Malformed(_) | Self::Other(_) | Self::Unmakeable => Refusal::Fault,
            Self::Internal(error) => Refusal::Internal(error),
        }
    }
}

/// Takes what a body says about its template out of it, and puts what the template says of accounts into it, whatever the body
/// says of the same. None if the body names no template.
pub(super) fn fill(ctx: &mut Context<'_>, data: &mut Map<String, Value>) -> Result<Option<Template>, Unusable> {
    let Some(named) = data.remove("template").filter(python::truthy) else { return Ok(None) };
    let id = match &named {
        Value::String(text) => python::uuid_of(text).ok_or_else(|| Unusable::Malformed(text.clone()))?,
        other => return Err(Unusable::Other(python::type_name(other))),
    };
    let template = Template::seen(ctx, &id)?.ok_or(Unusable::Unknown)?;
    let secret = template.secret(ctx.random).map_err(|_| Unusable::Unmakeable)?;
    for (key, value) in [
        ("name", Value::from(template.name.as_str())),
        ("username", Value::from(template.username.as_str())),
        ("secret_type", Value::from(template.secret_type.as_str())),
        ("secret", Value::from(secret)),
        ("privileged", Value::Bool(template.privileged)),
        ("is_active", Value::Bool(template.is_active)),
        ("params", template.push_params.clone()),
        ("push_now", Value::Bool(template.auto_push)),
        ("source", Value::from("template")),
        ("source_id", Value::from(template.id.as_str())),
    ] {
        data.insert(key.to_owned(), value);
    }
    Ok(Some(template))
}

/// The same for a body about one account, which also learns from whom the account switches.
pub(super) fn fill_one(ctx: &mut Context<'_>, data: &mut Map<String, Value>) -> Result<(), Refusal> {
    let Some(template) = fill(ctx, data).map_err(|unusable| unusable.refusal(ctx))? else { return Ok(()) };
    let Some(asset) = data.get("asset").filter(|asset| python::truthy(asset) && !asset.is_array()) else {
        return Ok(());
    };
    let asset = python::uuid(asset).ok_or_else(|| Refusal::no_object("Object"))?;
    if !ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [&asset])? {
        return Err(Refusal::no_object("Asset"));
    }
    let su_from = template.su_from_account(ctx, &asset)?;
    data.insert("su_from".to_owned(), Value::from(su_from));
    Ok(())
}

/// Accounts that one request has made from several templates switch from each other as their templates do.
pub(super) fn link(ctx: &Context<'_>, made: &[String]) -> rusqlite::Result<()> {
    let from = "SELECT f.id FROM templates t JOIN accounts f ON f.source_id = t.su_from_id AND f.source = 'template'
        WHERE t.id = a.source_id AND f.asset_id = a.asset_id AND f.id IN (SELECT value FROM json_each(?1))";
    let sql = format!(
        "UPDATE accounts AS a SET su_from_id = ({from}) WHERE a.source = 'template'
            AND a.id IN (SELECT value FROM json_each(?1)) AND EXISTS ({from})"
    );
    ctx.run(&sql, [Value::from(made).to_string()]).map(|_| ())
}
