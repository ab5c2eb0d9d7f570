//! Jobs over thousands of accounts: few requests, a result for each row, and nothing done twice.
//!
//! A [`Job`] is the same thing for each of many rows: making accounts, changing or deleting them, or making one account on many
//! assets. [`Fleet::run`] sends its rows in lists of some seconds each, and keeps a [`Journal`]: before a list leaves, and after
//! its answer. After a crash, a lost answer or Ctrl-C, the same job with the same journal goes on: rows in doubt are looked up by
//! ids that the client chose, and only what was not done is sent again.
//!
//! # What a failure does
//! The server does a list whole or not at all. Where it says which rows it refuses, those fail, and the others are sent again;
//! where it does not, the list is halved until each bad row stands alone. The job stops at the first row that fails unless
//! [`Options::continue_on_error`] is set. What is not about a row, such as credentials that expired or a server that is away,
//! ends the run, and another one goes on.
//!
//! # Secrets
//! No secret is in the journal, nor a digest of one, which whoever has the file could try passwords against. So a job that is
//! taken up again is given its rows again, with their secrets, and that these are the same ones as before is the caller's care. A
//! secret that may have been set already is sent again only if the account shows that it was not changed since.
//!
//! # Rotations
//! [`Fleet::plan_rotation`] says how many accounts get new secrets, in which steps, and who is left alone; [`Fleet::rotate`] does
//! it: a canary first, then waves, each verified before the next. It has a journal of its own kind, [`RotationJournal`].
//! # Files
//! [`Import`] reads accounts from CSV, JSON lines, YAML and XLSX, and [`Fleet::export`] writes them; [`Seal`] encrypts such a file.
//!
//! # Reports
//! [`Audit::of`] reads an organisation and says what is wrong with its accounts, automations and backup plans.

mod audit;
mod check;
mod code;
mod column;
mod digest;
mod engine;
mod export;
mod fleet;
mod import;
mod index;
mod job;
mod journal;
mod named;
mod options;
mod outcome;
mod pace;
mod quote;
mod report;
mod rotate;
mod sealed;
mod secrets;
mod stored;
mod verdict;
mod work;

pub use audit::{Audit, AuditOptions, Finding, LookedAt, Object, Rule, Severity, Skipped};
pub use check::{Repeated, WrongRow};
pub use code::{
    Applied, AppliedChange, ApplyError, Change, ChangeAction, CodeError, CodeExport, CodeKind, CodeOptions, Desired,
    FieldChange, LeftOut, LocalSecrets, MistypedReference, NoOwner, ObjectKey, Owner, Plan, PlanOptions,
    SecretReference, SecretSource, code_schema, without_line_end,
};
pub use column::TitleLanguage;
pub use export::{ExportEncoding, ExportError, ExportOptions};
pub use fleet::{Fleet, FleetError};
pub use import::{
    AssetName, Import, ImportError, ImportOptions, ImportedAccount, Planned, Problem, Prospect, TableFormat,
    TextEncoding,
};
pub use jms_domain as domain;
pub use job::{Job, JobKind};
pub use journal::{Journal, JournalError, Place};
pub use options::{Options, Progress, Stop, Tell};
pub use outcome::{Failure, FailureKind, FailureMessage, RowState};
pub use report::{Ended, Ending, Report, RowReport};
pub use rotate::{
    FailureLimit, PlannedWave, RotatedAccount, Rotation, RotationEnd, RotationJournal, RotationNews, RotationOptions,
    RotationPlan, RotationReport, RotationState, SpareReason, TellRotation, Verification,
};
pub use sealed::{Seal, SealError, Sealed, SealedWriter, Unseal};
