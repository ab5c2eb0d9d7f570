//! Figures about accounts and about changes of secrets. Since 4.8.

use serde::Serialize;

use crate::{AssetType, RiskKind};

/// Figures about the accounts of an organisation. Those that the server does not give are `None`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct PamFigures {
    /// Accounts.
    pub accounts: Option<u64>,
    /// Privileged accounts.
    pub privileged_accounts: Option<u64>,
    /// The others.
    pub ordinary_accounts: Option<u64>,
    /// Active accounts.
    pub valid_accounts: Option<u64>,
    /// Accounts that automations may change the secret of.
    pub secret_reset_accounts: Option<u64>,
    /// Accounts whose last test could log in.
    pub connectivity_ok_accounts: Option<u64>,
    /// Accounts made since Monday.
    pub week_add_accounts: Option<u64>,
    /// Accounts by the type of their asset.
    pub accounts_by_type: Vec<TypeFigure>,
    /// Risks by their kind.
    pub risks: Vec<(RiskKind, u64)>,
    /// Change-secret automations.
    pub change_secret_automations: Option<u64>,
    /// Push-account automations.
    pub push_account_automations: Option<u64>,
    /// Gather-account automations.
    pub gather_account_automations: Option<u64>,
    /// Account-backup plans.
    pub backup_plans: Option<u64>,
    /// Integration applications.
    pub integration_applications: Option<u64>,
}

/// How many accounts there are on assets of a type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TypeFigure {
    /// The type.
    #[serde(rename = "type")]
    pub kind: AssetType,
    /// Its name for people, in the language of the request.
    pub label: String,
    /// The accounts.
    pub total: u64,
}

/// Figures about changes of secrets. Those that the server does not give are `None`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct ChangeSecretFigures {
    /// Change-secret automations.
    pub automations: Option<u64>,
    /// Those with a schedule.
    pub periodic_automations: Option<u64>,
    /// Assets that take part in them, by themselves or through nodes.
    pub assets: Option<u64>,
    /// Executions that began in the days that were asked for.
    pub executions: Option<u64>,
    /// Those that ended well.
    pub success_executions: Option<u64>,
    /// Those that failed.
    pub failed_executions: Option<u64>,
    /// Executions that run now. Up to a minute old, and before 4.10.18 of all organisations together.
    pub ongoing_executions: Option<u64>,
    /// Accounts that those name.
    pub ongoing_accounts: Option<u64>,
    /// Assets that those name.
    pub ongoing_assets: Option<u64>,
    /// Records by the day on which they ended, the oldest first.
    pub days: Vec<DayFigure>,
}

/// How many secrets were changed on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct DayFigure {
    /// Month and day: `11-22`.
    pub date: String,
    /// Records that ended well.
    pub success: u64,
    /// Records that failed.
    pub failed: u64,
}

impl TypeFigure {
    /// A figure: for tests and fakes.
    pub fn new(kind: AssetType, total: u64) -> Self {
        Self { label: kind.to_string(), kind, total }
    }
}
