//! `jms check`.

use clap::{Args, ValueEnum};
use jms_http::domain::CheckEngineSlug;

use super::AutomationFields;

/// What an automation has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct CheckFields {
    /// What is checked; a new automation without it checks everything. Several times for several.
    #[arg(long = "engine", value_enum, value_name = "ENGINE")]
    pub(crate) engines: Vec<Engine>,
    #[command(flatten)]
    pub(crate) automation: AutomationFields,
    /// User who gets the report: user name or id. Several times for several.
    #[arg(long = "recipient", value_name = "USER")]
    pub(crate) recipients: Vec<String>,
}

/// What is checked, by the names that the server has for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    /// The accounts that were found on assets.
    #[value(name = "check_gathered_account")]
    Gathered,
    /// The strength and age of secrets.
    #[value(name = "check_account_secret")]
    Secret,
    /// Secrets that several accounts have.
    #[value(name = "check_account_repeat")]
    Repeat,
    /// Secrets that are known to have leaked.
    #[value(name = "check_account_leak")]
    Leak,
}

impl From<Engine> for CheckEngineSlug {
    fn from(engine: Engine) -> Self {
        match engine {
            Engine::Gathered => Self::GatheredAccount,
            Engine::Secret => Self::AccountSecret,
            Engine::Repeat => Self::AccountRepeat,
            Engine::Leak => Self::AccountLeak,
        }
    }
}
