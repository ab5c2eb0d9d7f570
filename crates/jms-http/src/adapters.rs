//! The resources of a client: each a port of the vocabulary over the endpoints.

mod accounts;
mod backup;
mod change_secret;
mod directory;

pub use accounts::AccountsClient;
pub use backup::{BackupExecutionsClient, BackupPlansClient};
pub use change_secret::{ChangeSecretAutomationsClient, ChangeSecretExecutionsClient};
pub use directory::{AssetsClient, NodesClient, OrganisationsClient, UsersClient};
