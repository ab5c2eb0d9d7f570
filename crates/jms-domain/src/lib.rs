//! The vocabulary of JumpServer's account administration.
//!
//! Types that cannot say what the server would refuse, misunderstand or break over ([`Crontab`], [`Schedule`],
//! [`PasswordRules`], [`SecretChange`], …); what the server answers, open to what newer ones may add; the one [`Error`];
//! and the [`ports`] through which a program asks. No HTTP, no runtime: `jms-http` has those.
//!
//! # Requests and answers
//! Values that a caller writes are checked when they are made, or by their `check` for one server version
//! ([`Dialect`]); the client calls it before anything is sent. Values that a server sends are never refused for what
//! they say: what need not be valid there is called `Stored…`.
//!
//! # Features
//! * `mock`: a `mockall` mock of every port.

mod access_key;
mod account;
mod application;
mod asset;
mod auto_config;
mod automation;
mod backup;
mod change_secret;
mod check_account;
mod choice;
mod crontab;
mod dashboard;
mod dialect;
mod directory;
mod engine;
mod error;
mod execution;
mod gather_account;
mod gathered;
mod host;
mod id;
mod invalid;
mod kind;
mod label;
mod named;
mod organisation;
mod outcome;
mod page;
mod password_rules;
mod patch;
mod platform;
pub mod ports;
mod push_account;
mod record;
mod recovery;
mod risk;
mod schedule;
mod second_factor;
mod secret;
mod settings;
mod target;
mod task;
mod template;
mod text;
mod time;
mod under_way;
mod user;
mod virtual_account;
mod wait;
mod zone;

pub use access_key::{AccessKey, AccessKeyUpdate, NewAccessKey};
pub use account::{
    Account, AccountAsset, AccountFilter, AccountReplacement, AccountSecret, AccountSource, AccountTask, AccountUpdate,
    BulkAccountOutcome, BulkAccountRow, BulkAccountState, BulkAccountsFrom, ChangeSecretStatus, Connectivity, Label,
    NewAccount, NewBulkAccounts, OnInvalid, SecretHistory, SecretType, SharedAccount, SuFromOf, UsernameQuery,
    check_account_updates, check_ids, check_new_accounts,
};
pub use application::{
    AccountOf, AccountSelection, AccountSelectionType, AttributeMatch, AttributeRule, FetchedSecret,
    IntegrationApplication, IntegrationApplicationFilter, IntegrationApplicationReplacement,
    IntegrationApplicationUpdate, IntegrationSdk, NewIntegrationApplication, SdkLanguage, StoredAccountSelection,
    WantedAccount,
};
pub use asset::{Asset, AssetAccount, AssetCategory, AssetFilter, AssetKind, AssetType, Node, Protocol};
pub use auto_config::AutoConfig;
pub use backup::{
    BackupExecution, BackupPlan, BackupPlanFilter, BackupPlanReplacement, BackupPlanUpdate, BackupType, NewBackupPlan,
};
pub use change_secret::{
    ChangeSecretAutomation, ChangeSecretExecution, ChangeSecretFilter, ChangeSecretReplacement, ChangeSecretUpdate,
    NewChangeSecretAutomation, NewKey, NewSecret, SecretChange, SecretStrategy, SshKeyStrategy,
};
pub use check_account::{
    CheckAccountAutomation, CheckAccountExecution, CheckAccountFilter, CheckAccountReplacement, CheckAccountUpdate,
    NewCheckAccountAutomation,
};
pub use choice::UnknownValue;
pub use crontab::{Crontab, Runs};
pub use dashboard::{ChangeSecretFigures, DayFigure, PamFigures, TypeFigure};
pub use dialect::{Detected, Dialect, Evidence, Feature};
pub use directory::{
    CurrentOrganisation, DirectoryFilter, LoginToken, Messengers, Organisation, PhoneNumber, Profile,
    ResourceStatistics, Role, User, UserOrganisation,
};
pub use engine::{CheckEngine, CheckEngineSlug};
pub use error::{Delivery, Error, ErrorKind, Hint, Message, Progress, Result, messages};
pub use execution::{Execution, ExecutionAutomation, ExecutionStatus, Snapshot, Started, Trigger};
pub use gather_account::{
    GatherAccountAutomation, GatherAccountExecution, GatherAccountFilter, GatherAccountReplacement,
    GatherAccountUpdate, NewGatherAccountAutomation,
};
pub use gathered::{GatheredAccount, GatheredDeletion, GatheredFilter};
pub use host::{HostUpdate, NewHost};
pub use id::{
    AccessKeyId, AccountCheckEngineId, AccountId, AccountRiskId, AccountTemplateId, AssetId, BackupPlanId,
    CeleryTaskId, ChangeSecretAutomationId, CheckAccountAutomationId, ExecutionId, GatherAccountAutomationId,
    GatheredAccountId, GroupId, IntegrationApplicationId, LabelId, NodeId, OrgId, PlatformId, PushAccountAutomationId,
    PushAccountRecordId, RecordId, RoleId, UserId, VirtualAccountId, ZoneId,
};
pub use invalid::Invalid;
pub use kind::{
    AccountBackup, AnyId, ChangeSecret, CheckAccount, GatherAccount, Kind, NoRecord, PushAccount, Recorded, Request,
    Targeted,
};
pub use label::{LabelEntry, LabelFilter};
pub use named::{AccountRef, Named, PlatformRef};
pub use organisation::NewOrganisation;
pub use outcome::{ChangeSecretOutcome, Outcome, Verdict};
pub use page::{Cursor, Identified, Page, PageRequest, PartialRow, Walk};
pub use password_rules::{PasswordRules, StoredPasswordRules};
pub use patch::Patch;
pub use platform::{Platform, PlatformFilter, PlatformProtocol};
pub use push_account::{
    NewPushAccountAutomation, PushAccountAutomation, PushAccountExecution, PushAccountFilter, PushAccountReplacement,
    PushAccountUpdate,
};
pub use record::{ChangeSecretRecord, PushAccountRecord, Record, RecordFilter, RecordStatus};
pub use recovery::{RecordSecret, RestoreConflict, Restored};
pub use risk::{AccountRisk, AssetRisks, FindingStatus, HandleRisk, RiskAction, RiskDetail, RiskFilter, RiskKind};
pub use schedule::{Hours, Schedule, StoredSchedule};
pub use second_factor::{Code, ConfirmType, SecondFactor};
pub use secret::{Secret, StoredSecret};
pub use settings::{Health, Measure, Settings};
pub use target::TargetAsset;
pub use task::{PeriodTask, TaskExecution, TaskLog};
pub use template::{
    AccountTemplate, AccountTemplateFilter, AccountTemplateRef, AccountTemplateReplacement, AccountTemplateSecret,
    AccountTemplateUpdate, NewAccountTemplate, TemplateSecret,
};
pub use time::{NotATime, ServerTime};
pub use under_way::AccountInChange;
pub use user::{GroupUser, NewUser, Permissions, UserFilter, UserGroup, UserUpdate};
pub use virtual_account::{VirtualAccount, VirtualAccountFilter, VirtualAccountUpdate, VirtualAlias};
pub use wait::{Step, Wait, Waiting};
pub use zone::Zone;
