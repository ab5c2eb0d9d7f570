//! The resources of a client: each a port of the vocabulary over the endpoints.

mod accounts;
mod accounts_in_bulk;
mod applications;
mod backup;
mod change_secret;
mod directory;
mod templates;
mod virtual_accounts;

pub use accounts::AccountsClient;
pub use applications::IntegrationApplicationsClient;
pub use backup::{BackupExecutionsClient, BackupPlansClient};
pub use change_secret::{ChangeSecretAutomationsClient, ChangeSecretExecutionsClient};
pub use directory::{AssetsClient, NodesClient, OrganisationsClient, UsersClient};
pub use templates::AccountTemplatesClient;
pub use virtual_accounts::VirtualAccountsClient;
