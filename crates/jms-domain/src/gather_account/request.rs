//! Creating and changing gather-account automations.

use crate::{AssetId, Dialect, Invalid, NodeId, Schedule, UserId, text};

/// A gather-account automation to be made.
///
/// ```
/// use jms_domain::{Hours, NewGatherAccountAutomation, NodeId, Schedule};
///
/// let linux: NodeId = "6550fa5a-3db5-4fb8-86c3-e569a376b069".parse()?;
/// let automation = NewGatherAccountAutomation {
///     nodes: vec![linux],
///     schedule: Schedule::Every(Hours::new(24)?),
///     ..NewGatherAccountAutomation::new("daily-linux")
/// };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewGatherAccountAutomation {
    /// Its name, unique in its organisation; at most 128 characters.
    pub name: String,
    /// The assets that are searched.
    pub assets: Vec<AssetId>,
    /// The nodes whose assets are searched, too.
    pub nodes: Vec<NodeId>,
    /// Whether accounts are made of all that is found, without secrets.
    pub is_sync_account: bool,
    /// Whether what is found is searched for risks. Not on 3.10, which knows no risks.
    pub check_risk: bool,
    /// Who gets the report.
    pub recipients: Vec<UserId>,
    /// When it runs by itself.
    pub schedule: Schedule,
    /// Whether it can run by its schedule.
    pub is_active: bool,
    /// A remark.
    pub comment: String,
}

impl NewGatherAccountAutomation {
    /// An active automation, run by hand, that makes no accounts and looks for risks where the server can, without
    /// assets, nodes and recipients.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            assets: Vec::new(),
            nodes: Vec::new(),
            is_sync_account: false,
            check_risk: true,
            recipients: Vec::new(),
            schedule: Schedule::Manual,
            is_active: true,
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid`] for texts and crontabs that it would refuse or change.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        self.schedule.check(dialect)
    }
}

/// A change of a gather-account automation.
///
/// Only what is set is sent, and the schedule always, for a change without it wipes it on 4.10 (source: facts of
/// 4.10.16, trap 3).
#[derive(Debug, Clone)]
pub struct GatherAccountUpdate {
    /// When it runs by itself.
    pub schedule: Schedule,
    /// Its name.
    pub name: Option<String>,
    /// The assets that are searched.
    pub assets: Option<Vec<AssetId>>,
    /// The nodes whose assets are searched, too.
    pub nodes: Option<Vec<NodeId>>,
    /// Whether accounts are made of all that is found, without secrets.
    pub is_sync_account: Option<bool>,
    /// Whether what is found is searched for risks. Not on 3.10.
    pub check_risk: Option<bool>,
    /// Who gets the report.
    pub recipients: Option<Vec<UserId>>,
    /// Whether it can run by its schedule.
    pub is_active: Option<bool>,
    /// A remark.
    pub comment: Option<String>,
}

impl GatherAccountUpdate {
    /// A change of nothing but the schedule, which may be the one that it has
    /// ([`StoredSchedule::effective`](crate::StoredSchedule::effective)).
    pub const fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            name: None,
            assets: None,
            nodes: None,
            is_sync_account: None,
            check_risk: None,
            recipients: None,
            is_active: None,
            comment: None,
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewGatherAccountAutomation::check`]; [`Invalid::Version`] for risks on 3.10.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if let Some(name) = &self.name {
            text::check("name", name)?;
        }
        self.schedule.check(dialect)?;
        match self.check_risk {
            Some(_) => dialect.must_have_v4("looking for risks (`check_risk`)", "leave it out"),
            None => Ok(()),
        }
    }
}

/// All of a gather-account automation: what it shall be after a replacement.
///
/// The server gives a default to some fields that a replacement leaves out, so there is no leaving out here; it is made
/// like a new one.
pub type GatherAccountReplacement = NewGatherAccountAutomation;
