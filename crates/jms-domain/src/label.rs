//! Labels: the names and values that objects can be marked with.

use serde::Serialize;

use crate::{LabelId, OrgId, ServerTime};

/// A label of an organisation, which many objects may have. The one of an object is a [`Label`](crate::Label).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LabelEntry {
    /// Its id.
    pub id: LabelId,
    /// Its key, without `:` and `,`. Key and value together are unique in the organisation.
    pub name: String,
    /// Its value, without `:` and `,`.
    pub value: String,
    /// Its colour. Since 4.10.
    pub color: Option<String>,
    /// How many objects have it.
    pub res_count: Option<u64>,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was made.
    pub date_created: Option<ServerTime>,
    /// When it was changed last.
    pub date_updated: Option<ServerTime>,
    /// A remark.
    pub comment: String,
}

/// Which labels to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LabelFilter {
    /// The key, in full.
    pub name: Option<String>,
    /// The value, in full.
    pub value: Option<String>,
    /// Those with all of these words somewhere in their key or value; in either case.
    pub search: Option<String>,
}

impl LabelEntry {
    /// A label: for tests and fakes.
    pub fn new(id: LabelId, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            value: value.into(),
            color: None,
            res_count: None,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_created: None,
            date_updated: None,
            comment: String::new(),
        }
    }
}
