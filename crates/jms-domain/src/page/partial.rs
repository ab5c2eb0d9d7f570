//! Rows of which only some fields were asked for.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use super::Identified;

/// A row with its id and the fields that were asked for, by their names on the wire.
///
/// Lists of whole rows are large: a thousand accounts are 1.6 MB, and 80 kB by id and names alone (source: facts of
/// 4.10.16). Values of enumerations stand here without their labels, and fields that are empty not at all.
#[derive(Clone, PartialEq, Serialize)]
pub struct PartialRow<Id> {
    /// Its id.
    pub id: Id,
    /// The other fields.
    #[serde(flatten)]
    pub fields: Map<String, Value>,
}

impl<Id> PartialRow<Id> {
    /// A text among the fields.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field)?.as_str()
    }
}

impl<Id: fmt::Debug> fmt::Debug for PartialRow<Id> {
    /// The names of the fields only: a secret may be among them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.fields.keys().collect();
        f.debug_struct("PartialRow").field("id", &self.id).field("fields", &names).finish()
    }
}

impl<Id: Copy + Eq + std::hash::Hash + fmt::Debug + Send + Sync + 'static> Identified for PartialRow<Id> {
    type Id = Id;

    fn id(&self) -> Id {
        self.id
    }
}
