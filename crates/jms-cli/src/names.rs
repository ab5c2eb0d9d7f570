//! Objects by what people call them: names, addresses, paths, or ids.

use jms_http::{
    JumpServer,
    domain::{
        Account, AccountTemplate, AssetId, BackupPlan, ChangeSecretAutomation, IntegrationApplication, NodeId, OrgId,
        Platform, UserId,
        ports::{AccountTemplates, Automations},
    },
};

use crate::failure::Failure;

/// What people call an account.
pub(crate) fn called(account: &Account) -> String {
    format!("{}@{}", account.name, account.asset.name)
}

/// The account `NAME@ASSET` or with this id.
pub(crate) async fn account(client: &JumpServer, given: &str) -> Result<Account, Failure> {
    Ok(client.resolve().account(given).await?)
}

/// The account with this name, user name or id on an asset.
pub(crate) async fn account_on(client: &JumpServer, asset: AssetId, given: &str) -> Result<Account, Failure> {
    Ok(client.resolve().account_on(asset, given).await?)
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

/// The organisation with this name or id.
pub(crate) async fn organisation(client: &JumpServer, given: &str) -> Result<OrgId, Failure> {
    match given.parse() {
        Ok(id) => Ok(id),
        Err(_) => Ok(client.resolve().organisation(given).await?.id),
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

/// The account template with this name or id.
pub(crate) async fn template(client: &JumpServer, given: &str) -> Result<AccountTemplate, Failure> {
    let id = client.resolve().automation(given).await?;
    Ok(client.account_templates().get(id).await?)
}

/// The integration application with this name or id.
pub(crate) async fn application(client: &JumpServer, given: &str) -> Result<IntegrationApplication, Failure> {
    Ok(client.resolve().application(given).await?)
}

/// The platform with this name or number.
pub(crate) async fn platform(client: &JumpServer, given: &str) -> Result<Platform, Failure> {
    Ok(client.resolve().platform(given).await?)
}
