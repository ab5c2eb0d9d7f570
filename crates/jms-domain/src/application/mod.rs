//! Integration applications: programs that fetch secrets of accounts by themselves.

mod request;
mod selection;

pub use request::{
    AccountOf, IntegrationApplicationReplacement, IntegrationApplicationUpdate, NewIntegrationApplication,
    WantedAccount,
};
pub use selection::{AccountSelection, AccountSelectionType, AttributeMatch, AttributeRule, StoredAccountSelection};

use serde::Serialize;

use crate::{
    Dialect, IntegrationApplicationId, Invalid, OrgId, Secret, ServerTime, choice::open_enums, dialect::only_on_4_10,
};

open_enums! {
    /// A language that there is sample code for.
    SdkLanguage ("language of sample code") {
        /// Python.
        Python = "python",
        /// Java.
        Java = "java",
        /// Go.
        Go = "go",
        /// JavaScript, for Node.js.
        Node = "node",
        /// Shell, with curl.
        Curl = "curl",
    }
}

/// An integration application. Since 4.8.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IntegrationApplication {
    /// Its id, which is also the key id of its signatures.
    pub id: IntegrationApplicationId,
    /// Its name, unique in its organisation.
    pub name: String,
    /// The path of its picture.
    pub logo: Option<String>,
    /// The accounts that it may have.
    pub accounts: StoredAccountSelection,
    /// How many they are.
    pub accounts_amount: u64,
    /// Where its requests may come from: `*`, addresses, networks and ranges. Empty is nowhere.
    pub ip_group: Vec<String>,
    /// Whether its requests are admitted.
    pub is_active: bool,
    /// When it fetched something last.
    pub date_last_used: Option<ServerTime>,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was made.
    pub date_created: ServerTime,
    /// When it was changed last.
    pub date_updated: ServerTime,
    /// A remark.
    pub comment: String,
}

/// Which integration applications to list: those that fit every field that is set. Filters by column come with 4.10.19
/// only; servers before it ignore them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IntegrationApplicationFilter {
    /// Applications with all of these words somewhere in their name or remark; in either case.
    pub search: Option<String>,
}

/// The secret of an account, as an application gets it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FetchedSecret {
    /// The application that asked.
    pub application: IntegrationApplicationId,
    /// The secret. `None` if the account has none, **and** if the server shows secrets to nobody: it does not tell
    /// which.
    pub secret: Option<Secret>,
}

/// How a program fetches secrets as an integration application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct IntegrationSdk {
    /// The manual, in Markdown. Empty where there is none in the language of the request.
    pub readme: String,
    /// The program.
    pub code: String,
}

impl IntegrationApplication {
    /// An active application for all accounts, from everywhere: for tests and fakes.
    pub fn new(id: IntegrationApplicationId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            logo: None,
            accounts: StoredAccountSelection::default(),
            accounts_amount: 0,
            ip_group: vec!["*".to_owned()],
            is_active: true,
            date_last_used: None,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_created: ServerTime::default(),
            date_updated: ServerTime::default(),
            comment: String::new(),
        }
    }

    /// Checks that a server of this version has integration applications.
    ///
    /// # Errors
    /// [`Invalid::Version`] on 3.10.
    pub fn check_server(dialect: Dialect) -> Result<(), Invalid> {
        only_on_4_10(dialect, "integration applications", "let the program read secrets by an access key")
    }
}

impl FetchedSecret {
    /// What an application got.
    pub const fn new(application: IntegrationApplicationId, secret: Option<Secret>) -> Self {
        Self { application, secret }
    }
}

impl IntegrationSdk {
    /// A manual and a program.
    pub fn new(readme: impl Into<String>, code: impl Into<String>) -> Self {
        Self { readme: readme.into(), code: code.into() }
    }
}
