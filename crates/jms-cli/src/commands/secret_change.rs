//! New secrets, as kinds of automation take them that give accounts one.

use jms_http::domain::{NewKey, NewSecret, PasswordRules, SecretChange, SecretType, StoredPasswordRules};

use crate::{
    args::{CharacterClass, SecretFields},
    failure::Failure,
    output::Cell,
    secrets,
};

/// What is to be set, if anything was said of it.
pub(super) fn new_secret(fields: &SecretFields) -> Result<Option<SecretChange>, Failure> {
    let SecretFields { ssh_keys, secret_from, length, without, exclude_symbols } = fields;
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
    if length.is_none() && without.is_empty() && exclude_symbols.is_none() {
        return Ok(None);
    }
    let mut rules = length.map_or_else(|| Ok(PasswordRules::default()), PasswordRules::new)?;
    for class in without {
        rules = match class {
            CharacterClass::Lowercase => rules.with_lowercase(false),
            CharacterClass::Uppercase => rules.with_uppercase(false),
            CharacterClass::Digits => rules.with_digits(false),
            CharacterClass::Symbols => rules.with_symbols(false),
        }?;
    }
    if let Some(symbols) = exclude_symbols {
        rules = rules.excluding(symbols)?;
    }
    Ok(Some(SecretChange::Password(NewSecret::Random(rules))))
}

pub(super) fn random_passwords() -> SecretChange {
    SecretChange::Password(NewSecret::Random(PasswordRules::default()))
}

/// How long random passwords become.
pub(super) fn length(rules: &StoredPasswordRules) -> Cell {
    rules.length.map(|length| format!("{length} characters")).unwrap_or_default().into()
}
