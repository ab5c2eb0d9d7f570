//! The resources of a client: each a port of the vocabulary over the endpoints.

mod accounts;
mod accounts_in_bulk;
mod applications;
mod automations;
mod directory;
mod executions;
mod kinds;
mod templates;
mod virtual_accounts;

pub use accounts::AccountsClient;
pub use applications::IntegrationApplicationsClient;
pub use automations::AutomationsClient;
pub use directory::{AssetsClient, NodesClient, OrganisationsClient, UsersClient};
pub use executions::ExecutionsClient;
pub use templates::AccountTemplatesClient;
pub use virtual_accounts::VirtualAccountsClient;
