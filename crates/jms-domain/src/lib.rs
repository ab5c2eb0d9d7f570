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

mod account;
mod asset;
mod backup;
mod change_secret;
mod choice;
mod crontab;
mod dialect;
mod directory;
mod error;
mod execution;
mod id;
mod invalid;
mod named;
mod page;
mod password_rules;
mod patch;
pub mod ports;
mod schedule;
mod second_factor;
mod secret;
mod text;
mod time;
mod wait;

pub use account::{
    Account, AccountAsset, AccountFilter, AccountReplacement, AccountSecret, AccountSource, AccountUpdate,
    ChangeSecretStatus, Connectivity, Label, NewAccount, SecretHistory, SecretType,
};
pub use asset::{Asset, AssetCategory, AssetFilter, AssetType, Node, Protocol};
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
pub use dialect::{Detected, Dialect, Evidence, Feature};
pub use directory::{
    CurrentOrganisation, DirectoryFilter, LoginToken, Messengers, Organisation, PhoneNumber, Profile,
    ResourceStatistics, Role, User, UserOrganisation,
};
pub use error::{Delivery, Error, ErrorKind, Message, Progress, Result, messages};
pub use execution::{Execution, ExecutionAutomation, ExecutionStatus, Snapshot, Started, Trigger};
pub use id::{
    AccessKeyId, AccountCheckEngineId, AccountId, AccountRiskId, AccountTemplateId, AssetId, BackupPlanId,
    CeleryTaskId, ChangeSecretAutomationId, CheckAccountAutomationId, ExecutionId, GatherAccountAutomationId,
    GatheredAccountId, GroupId, IntegrationApplicationId, LabelId, NodeId, OrgId, PlatformId, PushAccountAutomationId,
    PushAccountRecordId, RecordId, RoleId, UserId, VirtualAccountId, ZoneId,
};
pub use invalid::Invalid;
pub use named::{AccountRef, Named, PlatformRef};
pub use page::{Cursor, Identified, Page, PageRequest, PartialRow, Walk};
pub use password_rules::{PasswordRules, StoredPasswordRules};
pub use patch::Patch;
pub use schedule::{Hours, Schedule, StoredSchedule};
pub use second_factor::{Code, ConfirmType, SecondFactor};
pub use secret::{Secret, StoredSecret};
pub use time::{NotATime, ServerTime};
pub use wait::Wait;
