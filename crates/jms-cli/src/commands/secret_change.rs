//! New secrets, as kinds of automation take them that give accounts one.

use jms_http::domain::{NewKey, NewSecret, PasswordRules, SecretChange, SecretType, StoredPasswordRules};

use crate::{args::SecretFields, failure::Failure, output::Cell, secrets};

/// What is to be set, if anything was said of it.
pub(super) fn new_secret(fields: &SecretFields) -> Result<Option<SecretChange>, Failure> {
    let SecretFields { ssh_keys, secret_from, rules } = fields;
    if let Some(way) = ssh_keys {
        let key = match secret_from {
            Some(from) => {
                NewKey::Specific { key: secrets::read(from, "private key", &SecretType::SshKey)?, passphrase: None }
            }
            None => NewKey::Random,
        };
        return Ok(Some(SecretChange::SshKey { key, strategy: (*way).into() }));
    }
    if let Some(from) = secret_from {
        let secret = secrets::read(from, "password", &SecretType::Password)?;
        return Ok(Some(SecretChange::Password(NewSecret::Specific(secret))));
    }
    Ok(rules.rules()?.map(|rules| SecretChange::Password(NewSecret::Random(rules))))
}

pub(super) fn random_passwords() -> SecretChange {
    SecretChange::Password(NewSecret::Random(PasswordRules::default()))
}

/// How long random passwords become.
pub(super) fn length(rules: &StoredPasswordRules) -> Cell {
    rules.length.map(|length| format!("{length} characters")).unwrap_or_default().into()
}
