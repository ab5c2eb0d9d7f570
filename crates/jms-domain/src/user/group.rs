//! Groups of users.

use serde::Serialize;

use crate::{GroupId, Label, OrgId, ServerTime, UserId};

/// A group of users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UserGroup {
    /// Its id.
    pub id: GroupId,
    /// Its name, unique in its organisation.
    pub name: String,
    /// Its users; told of one group only.
    pub users: Option<Vec<GroupUser>>,
    /// How many users it has; told in lists only.
    pub users_amount: Option<u64>,
    /// Its labels.
    pub labels: Vec<Label>,
    /// Its organisation; `None` for the one group that belongs to the installation, which only the root organisation shows.
    pub org_id: Option<OrgId>,
    /// The name of its organisation.
    pub org_name: Option<String>,
    /// When it was made.
    pub date_created: Option<ServerTime>,
    /// The name of the user who made it.
    pub created_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// A user of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GroupUser {
    /// Their id.
    pub id: UserId,
    /// Their name; on servers that write it so, with the user name in brackets.
    pub name: String,
    /// Whether they stand for a program.
    pub is_service_account: Option<bool>,
}

impl UserGroup {
    /// A group without users: for tests and fakes.
    pub fn new(id: GroupId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            users: None,
            users_amount: None,
            labels: Vec::new(),
            org_id: Some(OrgId::DEFAULT),
            org_name: Some("DEFAULT".to_owned()),
            date_created: None,
            created_by: None,
            comment: String::new(),
        }
    }
}

impl GroupUser {
    /// A user: for tests and fakes.
    pub fn new(id: UserId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), is_service_account: None }
    }
}
