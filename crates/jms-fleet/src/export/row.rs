//! An account as a row of a table.

use jms_domain::{Account, Secret, SecretType, ServerTime};

use crate::{TitleLanguage, column::Column};

/// What stands in a column.
pub(super) enum Value {
    Text(String),
    Flag(bool),
    Nothing,
}

/// What an account has in a column.
pub(super) fn value(account: &Account, secret: Option<&Secret>, column: Column) -> Value {
    let time = |time: Option<ServerTime>| maybe(time.as_ref());
    match column {
        Column::Id => text(&account.id),
        Column::Name => text(&account.name),
        Column::Username => text(&account.username),
        Column::SecretType => text(&account.secret_type),
        Column::Secret => maybe(secret.map(Secret::expose)),
        Column::Labels => {
            let labels: Vec<_> = account.labels.iter().map(|label| format!("{}:{}", label.name, label.value)).collect();
            text(&serde_json::Value::from(labels))
        }
        Column::SuFrom => maybe(account.su_from.as_ref().map(|from| format!("{}({})", from.name, from.id))),
        Column::Asset => Value::Text(format!("{}({})", account.asset.name, account.asset.id)),
        Column::Version => text(&account.version),
        Column::Source => text(&account.source),
        Column::SourceId => maybe(account.source_id.as_ref()),
        Column::LoginBy => maybe(account.login_by.as_ref()),
        Column::Connectivity => text(&account.connectivity),
        Column::ChangeSecretStatus => maybe(account.change_secret_status.as_ref()),
        Column::OrgName => text(&account.org_name),
        Column::Privileged => Value::Flag(account.privileged),
        Column::IsActive => Value::Flag(account.is_active),
        Column::SecretReset => account.secret_reset.map_or(Value::Nothing, Value::Flag),
        Column::DateCreated => text(&account.date_created),
        Column::DateUpdated => text(&account.date_updated),
        Column::DateLastLogin => time(account.date_last_login),
        Column::DateVerified => time(account.date_verified),
        Column::DateChangeSecret => time(account.date_change_secret),
        Column::CreatedBy => maybe(account.created_by.as_ref()),
        Column::Comment => text(&account.comment),
        // No server shows them.
        Column::Passphrase | Column::PushNow => Value::Nothing,
    }
}

fn text(value: &impl ToString) -> Value {
    Value::Text(value.to_string())
}

fn maybe(value: Option<impl ToString>) -> Value {
    value.map_or(Value::Nothing, |value| Value::Text(value.to_string()))
}

/// A cell of a spreadsheet, as the server's export writes it: `Yes` and `No` in every language, choices with their names, and
/// `-` for nothing (source: `apps/common/drf/renders/base.py` at v4.10.16). A secret that is not there is left empty, for `-`
/// could be one.
pub(super) fn cell(value: Value, column: Column, language: TitleLanguage) -> String {
    match value {
        Value::Text(text) if column == Column::SecretType => match secret_type(&text, language) {
            Some(name) => format!("{name}({text})"),
            None => text,
        },
        Value::Text(text) => text,
        Value::Flag(true) => "Yes".to_owned(),
        Value::Flag(false) => "No".to_owned(),
        Value::Nothing if column == Column::Secret => String::new(),
        Value::Nothing => "-".to_owned(),
    }
}

/// What the server calls a type of secret (source: recordings `accounts` of 4.10.16, "OPTIONS list", and
/// `apps/i18n/core/zh/LC_MESSAGES/django.po` at v4.10.16).
fn secret_type(value: &str, language: TitleLanguage) -> Option<&'static str> {
    let (english, chinese) = match value.parse().ok()? {
        SecretType::Password => ("Password", "密码"),
        SecretType::SshKey => ("SSH key", "SSH 密钥"),
        SecretType::AccessKey => ("Access key", "Access key"),
        SecretType::Token => ("Token", "令牌"),
        SecretType::ApiKey => ("API key", "API key"),
        _ => return None,
    };
    Some(if language == TitleLanguage::Chinese { chinese } else { english })
}
