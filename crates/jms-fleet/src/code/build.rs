//! The request for an object, of whatever kind.

use jms_domain::{
    AccountTemplateUpdate, AccountUpdate, AssetId, BackupPlanUpdate, ChangeSecretUpdate, Dialect, Invalid, NewAccount,
    NewAccountTemplate, NewBackupPlan, NewChangeSecretAutomation, NewPushAccountAutomation, PushAccountUpdate,
};

use super::{
    given::{Given, Sendable},
    kind::CodeKind,
    requests,
};

/// What is sent for an object.
#[derive(Debug)]
pub(super) enum Request {
    NewAccount(NewAccount),
    Account(AccountUpdate),
    NewTemplate(NewAccountTemplate),
    Template(AccountTemplateUpdate),
    NewChangeSecret(NewChangeSecretAutomation),
    ChangeSecret(ChangeSecretUpdate),
    NewPush(NewPushAccountAutomation),
    Push(PushAccountUpdate),
    NewBackup(NewBackupPlan),
    Backup(BackupPlanUpdate),
}

impl Request {
    /// The request that makes an object; only an account has an asset.
    pub(super) fn create(kind: CodeKind, given: &Given<'_>, name: &str, asset: AssetId) -> Sendable<Self> {
        Ok(match kind {
            CodeKind::Account => Self::NewAccount(requests::new_account(given, asset, name)?),
            CodeKind::AccountTemplate => Self::NewTemplate(requests::new_template(given, name)?),
            CodeKind::ChangeSecretAutomation => Self::NewChangeSecret(requests::new_change_secret(given, name)?),
            CodeKind::PushAccountAutomation => Self::NewPush(requests::new_push(given, name)?),
            CodeKind::AccountBackupPlan => Self::NewBackup(requests::new_backup(given, name)?),
        })
    }

    /// The request that changes an object.
    pub(super) fn update(kind: CodeKind, given: &Given<'_>) -> Sendable<Self> {
        Ok(match kind {
            CodeKind::Account => Self::Account(requests::account_update(given)?),
            CodeKind::AccountTemplate => Self::Template(requests::template_update(given)?),
            CodeKind::ChangeSecretAutomation => Self::ChangeSecret(requests::change_secret_update(given)?),
            CodeKind::PushAccountAutomation => Self::Push(requests::push_update(given)?),
            CodeKind::AccountBackupPlan => Self::Backup(requests::backup_update(given)?),
        })
    }

    /// Checks that a server of this version takes it as it is.
    pub(super) fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        match self {
            Self::NewAccount(request) => request.check(dialect),
            Self::Account(request) => request.check(dialect),
            Self::NewTemplate(request) => request.check(dialect),
            Self::Template(request) => request.check(dialect),
            Self::NewChangeSecret(request) => request.check(dialect),
            Self::ChangeSecret(request) => request.check(dialect),
            Self::NewPush(request) => request.check(dialect),
            Self::Push(request) => request.check(dialect),
            Self::NewBackup(request) => request.check(dialect),
            Self::Backup(request) => request.check(dialect),
        }
    }
}
