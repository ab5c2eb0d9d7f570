//! The resources of a client: each a port of the vocabulary over the endpoints.

mod accounts;
mod accounts_in_bulk;
mod ad_hoc;
mod applications;
mod at_stake;
mod automations;
mod directory;
mod executions;
mod kinds;
mod records;
mod targets;
mod templates;
mod under_way;
mod virtual_accounts;

pub use accounts::AccountsClient;
pub use applications::IntegrationApplicationsClient;
pub use automations::AutomationsClient;
pub use directory::{AssetsClient, NodesClient, OrganisationsClient, UsersClient};
pub use executions::ExecutionsClient;
pub use records::RecordsClient;
pub use templates::AccountTemplatesClient;
pub use under_way::ChangesUnderWayClient;
pub use virtual_accounts::VirtualAccountsClient;
