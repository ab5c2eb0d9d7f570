//! The resources of a client: each a port of the vocabulary over the endpoints.

mod accounts;
mod automations;
mod directory;
mod executions;
mod kinds;

pub use accounts::AccountsClient;
pub use automations::AutomationsClient;
pub use directory::{AssetsClient, NodesClient, OrganisationsClient, UsersClient};
pub use executions::ExecutionsClient;
