//! Which accounts an integration application may have.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{AccountId, Invalid, choice::open_enums};

open_enums! {
    /// How accounts are chosen, as it stands in answers. In requests it follows from [`AccountSelection`].
    AccountSelectionType ("way of choosing accounts") {
        /// All of the organisation.
        All = "all",
        /// By their ids.
        Ids = "ids",
        /// By conditions.
        Attributes = "attrs",
    }

    /// How a column is compared with a value.
    AttributeMatch ("way of comparing") {
        /// Equal; the value `*` is all.
        Exact = "exact",
        /// Not equal.
        Not = "not",
        /// One of a list.
        In = "in",
        /// Contains it.
        Contains = "contains",
        /// Begins with it.
        StartsWith = "startswith",
        /// Ends with it.
        EndsWith = "endswith",
        /// Matches a regular expression.
        Regex = "regex",
        /// In one of these addresses, networks and ranges.
        IpIn = "ip_in",
        /// Related to one of a list.
        RelatedToOne = "m2m",
        /// Related to all of a list.
        RelatedToAll = "m2m_all",
        /// Greater.
        Greater = "gt",
        /// Greater or equal.
        GreaterOrEqual = "gte",
        /// Less.
        Less = "lt",
        /// Less or equal.
        LessOrEqual = "lte",
    }
}

/// The accounts that an integration application shall have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountSelection {
    /// All accounts of the organisation, also those that are made later.
    All,
    /// These. Ids that do not exist are dropped by the server, without a word.
    Ids(Vec<AccountId>),
    /// Those for which all of these conditions hold, also those that are made later.
    Attributes(Vec<AttributeRule>),
}

/// One condition on accounts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AttributeRule {
    /// A column of accounts, such as `username`; `asset` takes ids of assets. The server does not check it.
    pub name: String,
    /// How it is compared.
    #[serde(rename = "match")]
    pub how: AttributeMatch,
    /// With what; for some ways a list.
    pub value: Value,
}

impl AccountSelection {
    /// Checks that it chooses something.
    ///
    /// # Errors
    /// [`Invalid::Empty`] for no ids and no conditions: the server takes what is empty for **all accounts** in some
    /// forms (source: recordings 4.10.16, `integration_applications`, "create accounts=list"), and nobody means it so.
    pub fn check(&self) -> Result<(), Invalid> {
        let problem = "an application for no accounts is of no use, and one for all is to be asked for by that name";
        match self {
            Self::Ids(ids) if ids.is_empty() => Err(Invalid::Empty { of: "account", problem }),
            Self::Attributes(rules) if rules.is_empty() => Err(Invalid::Empty { of: "condition on accounts", problem }),
            Self::All | Self::Ids(_) | Self::Attributes(_) => Ok(()),
        }
    }
}

impl AttributeRule {
    /// A condition that the column is equal to this.
    pub fn exact(name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self { name: name.into(), how: AttributeMatch::Exact, value: value.into() }
    }
}

/// The accounts that an integration application has, as the server has stored it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[non_exhaustive]
pub struct StoredAccountSelection {
    /// How they are chosen; `None` is all.
    #[serde(rename = "type")]
    pub kind: Option<AccountSelectionType>,
    /// Those of the ids that exist still.
    pub ids: Vec<AccountId>,
    /// The conditions.
    pub attrs: Vec<AttributeRule>,
}

impl StoredAccountSelection {
    /// What an answer has of it.
    pub const fn from_answer(
        kind: Option<AccountSelectionType>,
        ids: Vec<AccountId>,
        attrs: Vec<AttributeRule>,
    ) -> Self {
        Self { kind, ids, attrs }
    }
}
