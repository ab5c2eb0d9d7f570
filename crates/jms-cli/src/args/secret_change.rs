//! What kinds of automation share that give accounts a new secret.

use clap::{Args, ValueEnum};
use jms_http::domain::{SecretType, SshKeyStrategy};

use crate::secrets::ReadFrom;

use super::PasswordRuleFields;

/// Which of them to list.
#[derive(Debug, Args)]
pub(crate) struct BySecretType {
    /// Only with these words in their name.
    #[arg(long, value_name = "WORDS")]
    pub(crate) search: Option<String>,
    /// Only for this kind of secrets.
    #[arg(long, value_name = "TYPE")]
    pub(crate) secret_type: Option<SecretType>,
}

/// What is set.
#[derive(Debug, Args)]
#[command(next_help_heading = "New secrets")]
pub(crate) struct SecretFields {
    /// Change SSH keys, not passwords, in this way.
    #[arg(long, value_enum, value_name = "WAY", conflicts_with_all = ["length", "without", "exclude_symbols"])]
    pub(crate) ssh_keys: Option<SshKeyWay>,
    /// Set one given secret: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
    #[arg(long, value_name = "WHERE", conflicts_with_all = ["length", "without", "exclude_symbols"])]
    pub(crate) secret_from: Option<ReadFrom>,
    #[command(flatten)]
    pub(crate) rules: PasswordRuleFields,
}

/// A class of characters of passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CharacterClass {
    Lowercase,
    Uppercase,
    Digits,
    Symbols,
}

/// What happens to the SSH keys that are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SshKeyWay {
    /// Replace those that JumpServer put there.
    ReplaceOwn,
    /// Replace all of them.
    ReplaceAll,
    /// Add the new one; until 4.7.
    Add,
}

impl From<SshKeyWay> for SshKeyStrategy {
    fn from(way: SshKeyWay) -> Self {
        match way {
            SshKeyWay::ReplaceOwn => Self::ReplaceOwn,
            SshKeyWay::ReplaceAll => Self::ReplaceAll,
            SshKeyWay::Add => Self::Add,
        }
    }
}
