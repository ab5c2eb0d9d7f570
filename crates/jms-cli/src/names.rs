//! Objects by what people call them: names, addresses, paths, or ids.

use jms_http::{
    JumpServer,
    domain::{Account, AssetId, BackupPlan, ChangeSecretAutomation, NodeId, UserId, ports::Automations},
};

use crate::failure::Failure;

/// The account `NAME@ASSET` or with this id.
pub(crate) async fn account(client: &JumpServer, given: &str) -> Result<Account, Failure> {
    Ok(client.resolve().account(given).await?)
}

/// The asset with this name, address or id.
pub(crate) async fn asset(client: &JumpServer, given: &str) -> Result<AssetId, Failure> {
    match given.parse() {
        Ok(id) => Ok(id),
        Err(_) => Ok(client.resolve().asset(given).await?.id),
    }
}

/// The node with this path, name or id.
pub(crate) async fn node(client: &JumpServer, given: &str) -> Result<NodeId, Failure> {
    match given.parse() {
        Ok(id) => Ok(id),
        Err(_) => Ok(client.resolve().node(given).await?.id),
    }
}

/// The user with this user name or id.
pub(crate) async fn user(client: &JumpServer, given: &str) -> Result<UserId, Failure> {
    match given.parse() {
        Ok(id) => Ok(id),
        Err(_) => Ok(client.resolve().user(given).await?.id),
    }
}

/// The change-secret automation with this name or id.
pub(crate) async fn automation(client: &JumpServer, given: &str) -> Result<ChangeSecretAutomation, Failure> {
    let id = client.resolve().automation(given).await?;
    Ok(client.change_secret_automations().get(id).await?)
}

/// The account-backup plan with this name or id.
pub(crate) async fn plan(client: &JumpServer, given: &str) -> Result<BackupPlan, Failure> {
    let id = client.resolve().automation(given).await?;
    Ok(client.backup_plans().get(id).await?)
}
