//! The assets and nodes of automations.

use std::future::Future;

use async_trait::async_trait;
use jms_domain::{
    AssetId, ChangeSecret, CheckAccount, Error, ErrorKind, GatherAccount, NodeId, Page, PageRequest, PushAccount,
    Result, TargetAsset, Targeted, messages, ports::Targets,
};
use jms_gen::{Raw, types};

use super::{
    AutomationsClient,
    kinds::{Endpoints, ask},
};
use crate::{Rows, requests::limit_and_offset};

/// Names are unique in an organisation, and there is no date to go by.
const BY_NAME: &str = "name";

/// Whether something is added or removed.
#[derive(Debug, Clone, Copy)]
pub enum Change {
    Add,
    Remove,
}

/// The endpoints of the assets and nodes of a kind.
///
/// Public for the compiler only: it stands in bounds of public types.
pub trait TargetEndpoints: Endpoints + Targeted {
    fn list_targets(
        raw: &Raw,
        automation: Self::Id,
        page: PageRequest,
    ) -> impl Future<Output = Result<Page<TargetAsset>>> + Send;

    fn change_assets(
        raw: &Raw,
        automation: Self::Id,
        change: Change,
        assets: &[AssetId],
    ) -> impl Future<Output = Result<()>> + Send;

    fn change_nodes(
        raw: &Raw,
        automation: Self::Id,
        change: Change,
        nodes: &[NodeId],
    ) -> impl Future<Output = Result<()>> + Send;
}

impl<K: TargetEndpoints> AutomationsClient<K> {
    /// All assets that take part in an automation, by name, walked to the end.
    pub fn target_rows(&self, automation: K::Id) -> Rows<TargetAsset> {
        let automations = self.clone();
        Rows::new(move |page| {
            let automations = automations.clone();
            async move { automations.targets(automation, page).await }
        })
    }
}

#[async_trait]
impl<K: TargetEndpoints> Targets<K> for AutomationsClient<K> {
    async fn targets(&self, automation: K::Id, page: PageRequest) -> Result<Page<TargetAsset>> {
        K::check_targets(self.0.dialect())?;
        K::list_targets(self.0.raw(), automation, page).await
    }

    async fn add_assets(&self, automation: K::Id, assets: &[AssetId]) -> Result<()> {
        K::check_targets(self.0.dialect())?;
        K::change_assets(self.0.raw(), automation, Change::Add, assets).await
    }

    async fn remove_assets(&self, automation: K::Id, assets: &[AssetId]) -> Result<()> {
        K::check_targets(self.0.dialect())?;
        K::change_assets(self.0.raw(), automation, Change::Remove, assets).await
    }

    async fn add_nodes(&self, automation: K::Id, nodes: &[NodeId]) -> Result<()> {
        K::check_targets(self.0.dialect())?;
        K::change_nodes(self.0.raw(), automation, Change::Add, nodes).await
    }

    async fn remove_nodes(&self, automation: K::Id, nodes: &[NodeId]) -> Result<()> {
        K::check_targets(self.0.dialect())?;
        K::change_nodes(self.0.raw(), automation, Change::Remove, nodes).await
    }
}

/// The server answers 200 to what it refuses, too, and says so in the body (source: recordings 4.10.16,
/// `change_secret_automations`, "asset add unknown").
fn refused(error: Option<types::FieldError>, operation: &'static str) -> Result<()> {
    let Some(error) = error else { return Ok(()) };
    let said = serde_json::to_value(error).map(|error| messages(&error)).unwrap_or_default();
    Err(Error::new(ErrorKind::Validation).with_operation(operation).with_messages(said))
}

fn action(change: Change) -> Option<String> {
    let action = match change {
        Change::Add => "add",
        Change::Remove => "remove",
    };
    Some(action.to_owned())
}

macro_rules! target_endpoints {
    ($(
        $kind:ident {
            list: $list:ident($query:ident); add: $add:ident; remove: $remove:ident; assets: $assets:expr;
            nodes: $change_nodes:ident($nodes_query:ident, $nodes:expr); changed: $changed:ident;
        }
    )*) => {$(
        impl TargetEndpoints for $kind {
            async fn list_targets(raw: &Raw, automation: Self::Id, page: PageRequest) -> Result<Page<TargetAsset>> {
                let (limit, offset) = limit_and_offset(page);
                let order = Some(BY_NAME.to_owned());
                let query = types::$query { limit, offset, order, ..types::$query::default() };
                ask!(raw.$list(&automation, &query))
            }

            async fn change_assets(
                raw: &Raw,
                automation: Self::Id,
                change: Change,
                assets: &[AssetId],
            ) -> Result<()> {
                let body = $assets(assets);
                let (answer, operation) = match change {
                    Change::Add => (raw.$add(&automation, &body).await?, stringify!($add)),
                    Change::Remove => (raw.$remove(&automation, &body).await?, stringify!($remove)),
                };
                let types::$changed { error, msg: _ } = answer.value;
                refused(error, operation)
            }

            async fn change_nodes(raw: &Raw, automation: Self::Id, change: Change, nodes: &[NodeId]) -> Result<()> {
                let query = types::$nodes_query { action: action(change) };
                let answer = raw.$change_nodes(&automation, &query, &$nodes(nodes)).await?;
                let types::$changed { error, msg: _ } = answer.value;
                refused(error, stringify!($change_nodes))
            }
        }
    )*};
}

fn texts<Id: ToString>(ids: &[Id]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

target_endpoints! {
    ChangeSecret {
        list: change_secret_assets_list(ChangeSecretAssetsListQuery);
        add: change_secret_assets_add;
        remove: change_secret_assets_remove;
        assets: |ids| types::ChangeSecretAssets { assets: Some(types::ChangeSecretAssetsAssets::Array(texts(ids))) };
        nodes: change_secret_nodes_change(ChangeSecretNodesChangeQuery, |ids| {
            types::ChangeSecretNodes { nodes: Some(types::ChangeSecretNodesNodes::Array(texts(ids))) }
        });
        changed: ChangeSecretTargetsChanged;
    }

    PushAccount {
        list: push_account_assets_list(PushAccountAssetsListQuery);
        add: push_account_assets_add;
        remove: push_account_assets_remove;
        assets: |ids: &[AssetId]| types::PushAccountAssetsInput { assets: Some(ids.to_vec()) };
        nodes: push_account_nodes_change(PushAccountNodesChangeQuery, |ids: &[NodeId]| {
            types::PushAccountNodesInput { nodes: Some(ids.to_vec()) }
        });
        changed: PushAccountMembersChanged;
    }

    GatherAccount {
        list: gather_account_assets_list(GatherAccountAssetsListQuery);
        add: gather_account_assets_add;
        remove: gather_account_assets_remove;
        assets: |ids: &[AssetId]| types::GatherAccountAssetsInput { assets: Some(ids.to_vec()) };
        nodes: gather_account_nodes_update(GatherAccountNodesUpdateQuery, |ids: &[NodeId]| {
            types::GatherAccountNodesInput { nodes: Some(ids.to_vec()) }
        });
        changed: GatherAccountMembersAnswer;
    }

    CheckAccount {
        list: check_account_assets_list(CheckAccountAssetsListQuery);
        add: check_account_assets_add;
        remove: check_account_assets_remove;
        assets: |ids: &[AssetId]| types::CheckAccountAssetsInput { assets: Some(ids.to_vec()) };
        nodes: check_account_nodes_change(CheckAccountNodesChangeQuery, |ids: &[NodeId]| {
            types::CheckAccountNodesInput { nodes: Some(ids.to_vec()) }
        });
        changed: CheckAccountMembersChanged;
    }
}
