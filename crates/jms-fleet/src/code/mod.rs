//! Accounts as code: files say which accounts, templates, automations and backup plans there should be; a plan tells what differs;
//! applying it makes it so.

mod actual;
mod apply;
mod build;
mod checks;
mod compare;
mod desired;
mod export;
mod given;
mod kind;
mod mark;
mod names;
mod owner;
mod plan;
mod planner;
mod read;
mod requests;
mod resolve;
mod schedule;
mod schema;
mod secret;
mod sending;
mod steps;
mod value;
mod yaml;

pub use apply::{Applied, AppliedChange, ApplyError};
pub use desired::{CodeError, CodeOptions, Desired, ObjectKey};
pub use export::{CodeExport, LeftOut};
pub use kind::CodeKind;
pub use owner::{NoOwner, Owner};
pub use plan::{Change, ChangeAction, FieldChange, Plan, PlanOptions};
pub use schema::code_schema;
pub use secret::{LocalSecrets, MistypedReference, SecretReference, SecretSource, without_line_end};
