//! Account-backup plans: which accounts are sent to whom, and when.

mod request;

pub use request::{BackupPlanReplacement, BackupPlanUpdate, NewBackupPlan};

use serde::Serialize;
use serde_json::Value;

use crate::{
    AssetId, BackupPlanId, Execution, Named, NodeId, OrgId, ServerTime, StoredSchedule, UserId, choice::open_enums,
};

open_enums! {
    /// Where a backup goes.
    BackupType ("type of backups") {
        /// By mail.
        Email = "email",
        /// To a storage, by SFTP.
        ObjectStorage = "object_storage",
    }
}

/// A run of an account-backup plan.
pub type BackupExecution = Execution<BackupPlanId>;

/// An account-backup plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BackupPlan {
    /// Its id.
    pub id: BackupPlanId,
    /// Its name, unique in its organisation.
    pub name: String,
    /// The types of the assets whose accounts are backed up. A list of types; but the server stores any JSON unchecked.
    pub types: Value,
    /// Where the backup goes.
    pub backup_type: BackupType,
    /// The first part of the recipients of a mailed backup.
    pub recipients_part_one: Vec<Named<UserId>>,
    /// The second part of them.
    pub recipients_part_two: Vec<Named<UserId>>,
    /// Whether the password of a mailed backup is divided between the two parts.
    pub is_password_divided_by_email: bool,
    /// The first part of the storages of a stored backup.
    pub obj_recipients_part_one: Vec<Value>,
    /// The second part of them.
    pub obj_recipients_part_two: Vec<Value>,
    /// Whether the password of a stored backup is divided between the two parts.
    pub is_password_divided_by_obj_storage: bool,
    /// When it runs by itself.
    #[serde(flatten)]
    pub schedule: StoredSchedule,
    /// Whether it can run by its schedule. Since 4.10.
    pub is_active: Option<bool>,
    /// User names; a field that backups share with automations. Since 4.10. The server stores any JSON unchecked.
    pub accounts: Option<Value>,
    /// Assets; a field that backups share with automations. Since 4.10.
    pub assets: Option<Vec<Named<AssetId>>>,
    /// Nodes; a field that backups share with automations. Since 4.10.
    pub nodes: Option<Vec<Named<NodeId>>>,
    /// Always `backup_account`. Since 4.10.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// How often it has run.
    pub executed_amount: u64,
    /// When it ran last. Since 4.10.
    pub last_execution_date: Option<ServerTime>,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was made.
    pub date_created: ServerTime,
    /// When it was changed last.
    pub date_updated: ServerTime,
    /// The name of the user who made it.
    pub created_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// Which account-backup plans to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BackupPlanFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// Plans with all of these words somewhere in their name; in either case.
    pub search: Option<String>,
}

impl BackupPlan {
    /// An active plan by mail, run by hand, for nothing and nobody: for tests and fakes.
    pub fn new(id: BackupPlanId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            types: Value::Array(Vec::new()),
            backup_type: BackupType::Email,
            recipients_part_one: Vec::new(),
            recipients_part_two: Vec::new(),
            is_password_divided_by_email: true,
            obj_recipients_part_one: Vec::new(),
            obj_recipients_part_two: Vec::new(),
            is_password_divided_by_obj_storage: true,
            schedule: StoredSchedule::from_answer(false, None, None, "-".to_owned()),
            is_active: Some(true),
            accounts: None,
            assets: None,
            nodes: None,
            kind: None,
            executed_amount: 0,
            last_execution_date: None,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_created: ServerTime::default(),
            date_updated: ServerTime::default(),
            created_by: None,
            comment: String::new(),
        }
    }
}
