//! Fleets.
mod audit;

pub use audit::{Audit, AuditOptions, Finding, LookedAt, Object, Rule, Severity, Skipped};
pub use jms_domain as domain;
