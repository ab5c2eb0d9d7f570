//! The resources of a client: each a port of the vocabulary over the endpoints.

mod accounts;
mod ad_hoc;
mod at_stake;
mod automations;
mod directory;
mod executions;
mod kinds;
mod records;
mod targets;
mod under_way;

pub use accounts::AccountsClient;
pub use automations::AutomationsClient;
pub use directory::{AssetsClient, NodesClient, OrganisationsClient, UsersClient};
pub use executions::ExecutionsClient;
pub use records::RecordsClient;
pub use under_way::ChangesUnderWayClient;
