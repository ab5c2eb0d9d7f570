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
mod asset;
mod backup;
mod change_secret;
mod choice;
mod crontab;
mod dashboard;
mod dialect;
mod directory;
mod engine;
mod error;
mod execution;
mod gathered;
mod host;
mod id;
mod invalid;
mod label;
mod named;
mod organisation;
mod page;
mod password_rules;
mod patch;
mod platform;
pub mod ports;
mod risk;
mod schedule;
mod secret;
mod settings;
mod task;
mod text;
mod time;
mod user;
mod wait;
mod zone;

pub use access_key::{AccessKey, AccessKeyUpdate, NewAccessKey};
pub use account::{
    Account, AccountAsset, AccountFilter, AccountReplacement, AccountSecret, AccountSource, AccountUpdate,
    ChangeSecretStatus, Connectivity, Label, NewAccount, SecretHistory, SecretType,
};
pub use asset::{Asset, AssetAccount, AssetCategory, AssetFilter, AssetKind, AssetType, Node, Protocol};
pub use backup::{
    BackupExecution, BackupPlan, BackupPlanFilter, BackupPlanReplacement, BackupPlanUpdate, BackupType, NewBackupPlan,
};
pub use change_secret::{
    ChangeSecretAutomation, ChangeSecretExecution, ChangeSecretFilter, ChangeSecretOutcome, ChangeSecretRecord,
    ChangeSecretReplacement, ChangeSecretUpdate, NewChangeSecretAutomation, NewKey, NewSecret, RecordFilter,
    RecordStatus, SecretChange, SecretStrategy, SshKeyStrategy, Verdict,
};
pub use choice::UnknownValue;
pub use crontab::{Crontab, Runs};
pub use dashboard::{ChangeSecretFigures, DayFigure, PamFigures, TypeFigure};
pub use dialect::Dialect;
pub use directory::{
    CurrentOrganisation, DirectoryFilter, LoginToken, Messengers, Organisation, PhoneNumber, Profile,
    ResourceStatistics, Role, User, UserOrganisation,
};
pub use engine::{CheckEngine, CheckEngineSlug};
pub use error::{Delivery, Error, ErrorKind, Message, Progress, Result, messages};
pub use execution::{Execution, ExecutionAutomation, ExecutionStatus, Snapshot, Started, Trigger};
pub use gathered::{GatheredAccount, GatheredDeletion, GatheredFilter};
pub use host::{HostUpdate, NewHost};
pub use id::{
    AccessKeyId, AccountCheckEngineId, AccountId, AccountRiskId, AccountTemplateId, AssetId, BackupPlanId,
    CeleryTaskId, ChangeSecretAutomationId, CheckAccountAutomationId, ExecutionId, GatherAccountAutomationId,
    GatheredAccountId, GroupId, IntegrationApplicationId, LabelId, NodeId, OrgId, PlatformId, PushAccountAutomationId,
    PushAccountRecordId, RecordId, RoleId, UserId, VirtualAccountId, ZoneId,
};
pub use invalid::Invalid;
pub use label::{LabelEntry, LabelFilter};
pub use named::{AccountRef, Named, PlatformRef};
pub use organisation::NewOrganisation;
pub use page::{Cursor, Identified, Page, PageRequest, PartialRow, Walk};
pub use password_rules::{PasswordRules, StoredPasswordRules};
pub use patch::Patch;
pub use platform::{Platform, PlatformFilter, PlatformProtocol};
pub use risk::{AccountRisk, AssetRisks, FindingStatus, HandleRisk, RiskAction, RiskDetail, RiskFilter, RiskKind};
pub use schedule::{Hours, Schedule, StoredSchedule};
pub use secret::{Secret, StoredSecret};
pub use settings::{Health, Measure, Settings};
pub use task::{PeriodTask, TaskExecution, TaskLog};
pub use time::{NotATime, ServerTime};
pub use user::{GroupUser, NewUser, Permissions, UserFilter, UserGroup, UserUpdate};
pub use wait::Wait;
pub use zone::Zone;
