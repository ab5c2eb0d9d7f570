//! Creating and changing account-backup plans.

use crate::{AssetType, Dialect, Invalid, Schedule, Secret, UserId, text};

/// An account-backup plan to be made, whose backups go by mail.
///
/// ```
/// use jms_domain::{AssetType, Hours, NewBackupPlan, Schedule};
///
/// let plan = NewBackupPlan {
///     schedule: Schedule::Every(Hours::new(24)?),
///     ..NewBackupPlan::new("nightly", [AssetType::Linux, AssetType::Mysql])
/// };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewBackupPlan {
    /// Its name, unique in its organisation; at most 128 characters.
    pub name: String,
    /// The types of the assets whose accounts are backed up.
    pub types: Vec<AssetType>,
    /// The first part of the recipients. Nobody gets the backup if there is nobody here, and its runs succeed all the
    /// same on 4.10 (source: facts of 4.10.16, section 10).
    pub recipients_part_one: Vec<UserId>,
    /// The second part of the recipients.
    pub recipients_part_two: Vec<UserId>,
    /// Whether the password of the backup is divided between the two parts of the recipients.
    pub is_password_divided: bool,
    /// The password of the backup file.
    pub zip_encrypt_password: Option<Secret>,
    /// When it runs by itself.
    pub schedule: Schedule,
    /// Whether it can run by its schedule. Not on 3.10, where it always can.
    pub is_active: bool,
    /// A remark.
    pub comment: String,
}

impl NewBackupPlan {
    /// An active plan for the accounts of assets of these types, run by hand, without recipients.
    pub fn new(name: impl Into<String>, types: impl IntoIterator<Item = AssetType>) -> Self {
        Self {
            name: name.into(),
            types: types.into_iter().collect(),
            recipients_part_one: Vec::new(),
            recipients_part_two: Vec::new(),
            is_password_divided: true,
            zip_encrypt_password: None,
            schedule: Schedule::Manual,
            is_active: true,
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid`] for texts and crontabs that it would refuse or change, and for what it does not know.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        self.schedule.check(dialect)?;
        check_is_active((!self.is_active).then_some(false), dialect)
    }
}

/// A change of an account-backup plan.
///
/// Only what is set is sent, and the schedule always, for a change without it wipes it on 4.10 (source: facts of
/// 4.10.16, trap 3).
#[derive(Debug, Clone)]
pub struct BackupPlanUpdate {
    /// When it runs by itself.
    pub schedule: Schedule,
    /// Its name.
    pub name: Option<String>,
    /// The types of the assets whose accounts are backed up.
    pub types: Option<Vec<AssetType>>,
    /// The first part of the recipients.
    pub recipients_part_one: Option<Vec<UserId>>,
    /// The second part of the recipients.
    pub recipients_part_two: Option<Vec<UserId>>,
    /// Whether the password of the backup is divided between the two parts of the recipients.
    pub is_password_divided: Option<bool>,
    /// The password of the backup file.
    pub zip_encrypt_password: Option<Secret>,
    /// Whether it can run by its schedule. Not on 3.10.
    pub is_active: Option<bool>,
    /// A remark.
    pub comment: Option<String>,
}

impl BackupPlanUpdate {
    /// A change of nothing but the schedule, which may be the one that it has
    /// ([`StoredSchedule::effective`](crate::StoredSchedule::effective)).
    pub const fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            name: None,
            types: None,
            recipients_part_one: None,
            recipients_part_two: None,
            is_password_divided: None,
            zip_encrypt_password: None,
            is_active: None,
            comment: None,
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewBackupPlan::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if let Some(name) = &self.name {
            text::check("name", name)?;
        }
        self.schedule.check(dialect)?;
        check_is_active(self.is_active, dialect)
    }
}

/// All of an account-backup plan: what it shall be after a replacement.
///
/// The server gives a default to some fields that a replacement leaves out, so there is no leaving out here; it is made
/// like a new one.
pub type BackupPlanReplacement = NewBackupPlan;

fn check_is_active(is_active: Option<bool>, dialect: Dialect) -> Result<(), Invalid> {
    match is_active {
        Some(_) => {
            dialect.must_have_v4("backup plans that can be switched off (`is_active`)", "use the schedule `manual`")
        }
        None => Ok(()),
    }
}
