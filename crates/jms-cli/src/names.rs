//! Objects by what people call them: names, addresses, paths, or ids.

use jms_http::{
    JumpServer,
    domain::{
        Account, AccountTemplate, AssetId, IntegrationApplication, NodeId, OrgId, Platform, UserId,
        ports::AccountTemplates,
    },
};

use crate::{failure::Failure, kinds::Ports};

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

/// The id of the automation or plan with this name or id, which is not looked up.
pub(crate) async fn automation_id<K: Ports>(client: &JumpServer, given: &str) -> Result<K::Id, Failure> {
    K::check(client.dialect().await?)?;
    Ok(client.resolve().automation(given).await?)
}

/// The automation or plan with this name or id.
pub(crate) async fn automation<K: Ports>(client: &JumpServer, given: &str) -> Result<K::Automation, Failure> {
    let id = automation_id::<K>(client, given).await?;
    Ok(K::automations(client).get(id).await?)
}

/// The assets with these names, addresses or ids.
pub(crate) async fn assets(client: &JumpServer, given: &[String]) -> Result<Vec<AssetId>, Failure> {
    each(given, async |given| asset(client, given).await).await
}

/// The nodes with these paths, names or ids.
pub(crate) async fn nodes(client: &JumpServer, given: &[String]) -> Result<Vec<NodeId>, Failure> {
    each(given, async |given| node(client, given).await).await
}

/// The users with these user names or ids.
pub(crate) async fn users(client: &JumpServer, given: &[String]) -> Result<Vec<UserId>, Failure> {
    each(given, async |given| user(client, given).await).await
}

async fn each<Id>(given: &[String], find: impl AsyncFn(&str) -> Result<Id, Failure>) -> Result<Vec<Id>, Failure> {
    let mut ids = Vec::with_capacity(given.len());
    for given in given {
        ids.push(find(given).await?);
    }
    Ok(ids)
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
