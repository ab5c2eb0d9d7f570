//! Creating and changing check-account automations.

use crate::{AssetId, CheckEngineSlug, Dialect, Invalid, NodeId, Schedule, UserId, text};

/// A check-account automation to be made. Since 4.8.
///
/// ```
/// use jms_domain::{CheckEngineSlug, NewCheckAccountAutomation, NodeId};
///
/// let linux: NodeId = "6550fa5a-3db5-4fb8-86c3-e569a376b069".parse()?;
/// let automation = NewCheckAccountAutomation {
///     nodes: vec![linux],
///     ..NewCheckAccountAutomation::new("passwords", [CheckEngineSlug::AccountSecret, CheckEngineSlug::AccountRepeat])
/// };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewCheckAccountAutomation {
    /// Its name, unique in its organisation; at most 128 characters.
    pub name: String,
    /// What is checked; at least one thing.
    pub engines: Vec<CheckEngineSlug>,
    /// The assets whose accounts are checked.
    pub assets: Vec<AssetId>,
    /// The nodes whose assets are meant, too.
    pub nodes: Vec<NodeId>,
    /// Who gets the report.
    pub recipients: Vec<UserId>,
    /// When it runs by itself.
    pub schedule: Schedule,
    /// Whether it can run by its schedule.
    pub is_active: bool,
    /// A remark.
    pub comment: String,
}

impl NewCheckAccountAutomation {
    /// An active automation that checks this, run by hand, without assets, nodes and recipients.
    pub fn new(name: impl Into<String>, engines: impl IntoIterator<Item = CheckEngineSlug>) -> Self {
        Self {
            name: name.into(),
            engines: engines.into_iter().collect(),
            assets: Vec::new(),
            nodes: Vec::new(),
            recipients: Vec::new(),
            schedule: Schedule::Manual,
            is_active: true,
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid`] for texts and crontabs that it would refuse or change, and for an automation that checks nothing.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        check_engines(&self.engines)?;
        self.schedule.check(dialect)
    }
}

/// A change of a check-account automation.
///
/// Only what is set is sent, and the schedule always, for a change without it wipes it on 4.10 (source: facts of
/// 4.10.16, trap 3).
#[derive(Debug, Clone)]
pub struct CheckAccountUpdate {
    /// When it runs by itself.
    pub schedule: Schedule,
    /// Its name.
    pub name: Option<String>,
    /// What is checked; at least one thing.
    pub engines: Option<Vec<CheckEngineSlug>>,
    /// The assets whose accounts are checked.
    pub assets: Option<Vec<AssetId>>,
    /// The nodes whose assets are meant, too.
    pub nodes: Option<Vec<NodeId>>,
    /// Who gets the report.
    pub recipients: Option<Vec<UserId>>,
    /// Whether it can run by its schedule.
    pub is_active: Option<bool>,
    /// A remark.
    pub comment: Option<String>,
}

impl CheckAccountUpdate {
    /// A change of nothing but the schedule, which may be the one that it has
    /// ([`StoredSchedule::effective`](crate::StoredSchedule::effective)).
    pub const fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            name: None,
            engines: None,
            assets: None,
            nodes: None,
            recipients: None,
            is_active: None,
            comment: None,
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewCheckAccountAutomation::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if let Some(name) = &self.name {
            text::check("name", name)?;
        }
        if let Some(engines) = &self.engines {
            check_engines(engines)?;
        }
        self.schedule.check(dialect)
    }
}

/// All of a check-account automation: what it shall be after a replacement.
///
/// The server gives a default to some fields that a replacement leaves out, so there is no leaving out here; it is made
/// like a new one.
pub type CheckAccountReplacement = NewCheckAccountAutomation;

/// Before 4.10.19 the server takes an automation without engines, whose runs succeed and check nothing.
fn check_engines(engines: &[CheckEngineSlug]) -> Result<(), Invalid> {
    if engines.is_empty() {
        let problem = "an automation that checks nothing is of no use: name at least one";
        return Err(Invalid::Text { of: "engines", given: String::new(), problem });
    }
    Ok(())
}
