//! Where a new secret comes from.

use crate::{Dialect, Feature, Invalid, PasswordRules, Secret, SecretType, choice::open_enums};

open_enums! {
    /// Where new secrets come from, as it stands in answers. In requests it follows from [`NewSecret`].
    SecretStrategy ("strategy for secrets") {
        /// One that was given.
        Specific = "specific",
        /// The server makes one for each account.
        Random = "random",
    }

    /// What happens to the SSH keys that an account has already.
    SshKeyStrategy ("strategy for SSH keys") {
        /// Keys that JumpServer put there are replaced; others stay.
        ReplaceOwn = "set_jms",
        /// All of them are replaced.
        ReplaceAll = "set",
        /// The new one is added. Until 4.7.
        Add = "add",
    }
}

/// The secret that an automation sets: its kind, and where it comes from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SecretChange {
    /// Passwords.
    Password(NewSecret),
    /// SSH keys.
    SshKey {
        /// The new key.
        key: NewKey,
        /// What happens to the keys that are there.
        strategy: SshKeyStrategy,
    },
}

/// Where a new password comes from.
#[derive(Debug, Clone)]
pub enum NewSecret {
    /// All accounts get this one.
    Specific(Secret),
    /// The server makes one for each account.
    Random(PasswordRules),
}

/// Where a new SSH key comes from.
#[derive(Debug, Clone)]
pub enum NewKey {
    /// All accounts get this private key.
    Specific {
        /// The private key.
        key: Secret,
        /// Its passphrase, if it has one.
        passphrase: Option<Secret>,
    },
    /// The server makes one for each account.
    Random,
}

impl NewSecret {
    /// Where it comes from, as it is sent.
    pub(crate) const fn strategy(&self) -> SecretStrategy {
        match self {
            Self::Specific(_) => SecretStrategy::Specific,
            Self::Random(_) => SecretStrategy::Random,
        }
    }

    /// Checks that a server of this version takes it.
    pub(crate) fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        match self {
            Self::Specific(secret) => secret.check(),
            Self::Random(rules) => rules.check(dialect),
        }
    }
}

impl NewKey {
    /// Where it comes from, as it is sent.
    pub(crate) const fn strategy(&self) -> SecretStrategy {
        match self {
            Self::Specific { .. } => SecretStrategy::Specific,
            Self::Random => SecretStrategy::Random,
        }
    }

    /// Checks that the server takes it.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        match self {
            Self::Specific { key, passphrase } => {
                key.check()?;
                passphrase.as_ref().map_or(Ok(()), Secret::check_passphrase)
            }
            Self::Random => Ok(()),
        }
    }
}

impl SecretChange {
    /// The kind of secrets that are changed.
    pub const fn secret_type(&self) -> SecretType {
        match self {
            Self::Password(_) => SecretType::Password,
            Self::SshKey { .. } => SecretType::SshKey,
        }
    }

    /// Where they come from, as it is sent.
    pub const fn strategy(&self) -> SecretStrategy {
        match self {
            Self::Password(secret) => secret.strategy(),
            Self::SshKey { key, .. } => key.strategy(),
        }
    }

    /// Checks that a server of this version takes it.
    ///
    /// # Errors
    /// [`Invalid::PasswordLength`] for passwords that are too long for it, [`Invalid::Version`] for adding keys from 4.8 on,
    /// [`Invalid::Secret`] for secrets that it would change, and for a passphrase of more than 512 characters.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        match self {
            Self::Password(secret) => secret.check(dialect),
            Self::SshKey { key, strategy } => {
                if *strategy == SshKeyStrategy::Add {
                    dialect.require(Feature::AppendedSshKeys)?;
                }
                key.check()
            }
        }
    }
}
