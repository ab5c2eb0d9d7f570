//! Values that a change can set to nothing.

use serde::{Deserialize, Serialize};

use jms_domain::Patch;

/// A value or `null`. In a change a field of type `Option<Nullable<T>>` can be left out, emptied or set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Nullable<T> {
    /// The value.
    Value(T),
    /// `null`.
    Null,
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> Nullable<T> {
    /// What a [`Patch`] sends.
    pub fn from_patch(patch: Patch<T>) -> Option<Self> {
        match patch {
            Patch::Keep => None,
            Patch::Clear => Some(Self::Null),
            Patch::Set(value) => Some(Self::Value(value)),
        }
    }
}
