//! Making organisations.

use crate::{Invalid, OrgId, text};

/// An organisation to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOrganisation {
    /// Its id, for whoever must be able to look it up later, come what may; without one, the client chooses it.
    pub id: Option<OrgId>,
    /// Its name, at most 128 characters.
    pub name: String,
    /// A remark.
    pub comment: String,
}

impl NewOrganisation {
    /// An organisation of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { id: None, name: name.into(), comment: String::new() }
    }

    /// Checks that the server takes it as it is.
    ///
    /// # Errors
    /// [`Invalid::Text`] for a name that it would refuse or trim.
    pub fn check(&self) -> Result<(), Invalid> {
        text::check("name", &self.name)
    }
}
