//! The resources of a client: each a port of the vocabulary over the endpoints.

/// `rows` of a resource whose list takes a filter.
macro_rules! rows {
    ($client:ident, $filter:ty, $row:ty, $what:literal) => {
        impl $client {
            #[doc = concat!("All ", $what, " that fit, walked to the end.")]
            pub fn rows(&self, filter: $filter) -> crate::Rows<$row> {
                let client = self.clone();
                crate::Rows::new(move |page| {
                    let (client, filter) = (client.clone(), filter.clone());
                    async move { client.list(&filter, page).await }
                })
            }
        }
    };
}

/// A walk over all pages that a method without a filter gives.
macro_rules! all_rows {
    ($client:ident, $rows:ident, $list:ident, $row:ty, $what:literal) => {
        impl $client {
            #[doc = concat!("All ", $what, ", walked to the end.")]
            pub fn $rows(&self) -> crate::Rows<$row> {
                let client = self.clone();
                crate::Rows::new(move |page| {
                    let client = client.clone();
                    async move { client.$list(page).await }
                })
            }
        }
    };
}

mod access_keys;
mod accounts;
mod accounts_in_bulk;
mod ad_hoc;
mod applications;
mod assets;
mod at_stake;
mod automations;
mod dashboards;
mod executions;
mod gathered;
mod kinds;
mod organisations;
mod places;
mod records;
mod risks;
mod system;
mod targets;
mod tasks;
mod templates;
mod under_way;
mod users;
mod virtual_accounts;

pub use access_keys::AccessKeysClient;
pub use accounts::AccountsClient;
pub use applications::IntegrationApplicationsClient;
pub use assets::AssetsClient;
pub use automations::AutomationsClient;
pub use dashboards::DashboardsClient;
pub use executions::ExecutionsClient;
pub use gathered::GatheredAccountsClient;
pub use organisations::OrganisationsClient;
pub use places::{LabelsClient, NodesClient, PlatformsClient, ZonesClient};
pub use records::RecordsClient;
pub use risks::{AccountRisksClient, CheckEnginesClient};
pub use system::SystemClient;
pub use tasks::TasksClient;
pub use templates::AccountTemplatesClient;
pub use under_way::ChangesUnderWayClient;
pub use users::{UserGroupsClient, UsersClient};
pub use virtual_accounts::VirtualAccountsClient;
