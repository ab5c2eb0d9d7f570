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
mod assets;
mod backup;
mod change_secret;
mod dashboards;
mod gathered;
mod organisations;
mod places;
mod risks;
mod system;
mod tasks;
mod users;

pub use access_keys::AccessKeysClient;
pub use accounts::AccountsClient;
pub use assets::AssetsClient;
pub use backup::{BackupExecutionsClient, BackupPlansClient};
pub use change_secret::{ChangeSecretAutomationsClient, ChangeSecretExecutionsClient};
pub use dashboards::DashboardsClient;
pub use gathered::GatheredAccountsClient;
pub use organisations::OrganisationsClient;
pub use places::{LabelsClient, NodesClient, PlatformsClient, ZonesClient};
pub use risks::{AccountRisksClient, CheckEnginesClient};
pub use system::SystemClient;
pub use tasks::TasksClient;
pub use users::{UserGroupsClient, UsersClient};
