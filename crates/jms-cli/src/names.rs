//! Objects by what people call them: names, addresses, paths, or ids.

use std::str::FromStr;

use jms_http::{
    JumpServer,
    domain::{
        Account, AccountFilter, AccountId, Asset, AssetFilter, AssetId, BackupPlan, BackupPlanFilter,
        ChangeSecretAutomation, ChangeSecretFilter, DirectoryFilter, Node, NodeId, OrgId, Organisation, User, UserId,
        ports::{Accounts, Automations},
    },
};

use crate::failure::Failure;

/// The account `NAME@ASSET` or with this id.
pub(crate) async fn account(client: &JumpServer, given: &str) -> Result<Account, Failure> {
    if let Ok(id) = given.parse::<AccountId>() {
        return Ok(client.accounts().get(id).await?);
    }
    let Some((name, asset)) = given.rsplit_once('@').filter(|(name, asset)| !name.is_empty() && !asset.is_empty())
    else {
        return Err(Failure::usage(
            format!("`{given}` is no account"),
            "Write NAME@ASSET, such as deploy@web-01, or an id.",
        ));
    };
    account_of(client, self::asset(client, asset).await?, name, given).await
}

/// The account with this name, user name or id on an asset; a person gave it in these words.
pub(crate) async fn account_of(
    client: &JumpServer,
    asset: AssetId,
    name: &str,
    given: &str,
) -> Result<Account, Failure> {
    let accounts = client.accounts().rows(AccountFilter::from(asset)).all().await?;
    let id = name.parse::<AccountId>().ok();
    let called = |account: &Account| account.name == name || account.username == name || Some(account.id) == id;
    let shown = |account: &Account| {
        format!("{}@{} ({}, {})", account.name, account.asset.name, account.secret_type, account.id)
    };
    one("account", given, accounts, called, shown)
}

/// The asset with this name, address or id.
pub(crate) async fn asset(client: &JumpServer, given: &str) -> Result<AssetId, Failure> {
    if let Ok(id) = AssetId::from_str(given) {
        return Ok(id);
    }
    let filter = AssetFilter { search: Some(given.to_owned()), ..AssetFilter::default() };
    let assets = client.assets().rows(filter).all().await?;
    let called = |asset: &Asset| asset.name == given || asset.address == given;
    let shown = |asset: &Asset| format!("{} at {} ({})", asset.name, asset.address, asset.id);
    one("asset", given, assets, called, shown).map(|asset| asset.id)
}

/// The node with this path, name or id.
pub(crate) async fn node(client: &JumpServer, given: &str) -> Result<NodeId, Failure> {
    if let Ok(id) = NodeId::from_str(given) {
        return Ok(id);
    }
    // The search looks into names only, and paths have to be found, too.
    let nodes = client.nodes().rows(DirectoryFilter::default()).all().await?;
    let called = |node: &Node| node.name == given || node.full_value == given;
    one("node", given, nodes, called, |node| format!("{} ({})", node.full_value, node.id)).map(|node| node.id)
}

/// The user with this user name, name or id.
pub(crate) async fn user(client: &JumpServer, given: &str) -> Result<UserId, Failure> {
    if let Ok(id) = UserId::from_str(given) {
        return Ok(id);
    }
    let filter = DirectoryFilter { search: Some(given.to_owned()) };
    let users = client.users().rows(filter).all().await?;
    let called = |user: &User| user.username == given || user.name == given;
    one("user", given, users, called, |user| format!("{} ({})", user.username, user.id)).map(|user| user.id)
}

/// The organisation with this name or id.
pub(crate) async fn organisation(client: &JumpServer, given: &str) -> Result<OrgId, Failure> {
    if let Ok(id) = OrgId::from_str(given) {
        return Ok(id);
    }
    let organisations = client.organisations().rows(DirectoryFilter::default()).all().await?;
    let shown = |organisation: &Organisation| format!("{} ({})", organisation.name, organisation.id);
    let called = |organisation: &Organisation| organisation.name == given;
    one("organisation", given, organisations, called, shown).map(|organisation| organisation.id)
}

/// The change-secret automation with this name or id.
pub(crate) async fn automation(client: &JumpServer, given: &str) -> Result<ChangeSecretAutomation, Failure> {
    if let Ok(id) = given.parse() {
        return Ok(client.change_secret_automations().get(id).await?);
    }
    let filter = ChangeSecretFilter { search: Some(given.to_owned()), ..ChangeSecretFilter::default() };
    let automations = client.change_secret_automations().rows(filter).all().await?;
    let called = |automation: &ChangeSecretAutomation| automation.name == given;
    one("change-secret automation", given, automations, called, |automation| {
        format!("{} ({})", automation.name, automation.id)
    })
}

/// The account-backup plan with this name or id.
pub(crate) async fn plan(client: &JumpServer, given: &str) -> Result<BackupPlan, Failure> {
    if let Ok(id) = given.parse() {
        return Ok(client.backup_plans().get(id).await?);
    }
    let filter = BackupPlanFilter { search: Some(given.to_owned()), ..BackupPlanFilter::default() };
    let plans = client.backup_plans().rows(filter).all().await?;
    one("account-backup plan", given, plans, |plan| plan.name == given, |plan| format!("{} ({})", plan.name, plan.id))
}

/// The one that is called so.
fn one<T>(
    what: &str,
    given: &str,
    all: Vec<T>,
    called: impl Fn(&T) -> bool,
    shown: impl Fn(&T) -> String,
) -> Result<T, Failure> {
    let (mut found, others): (Vec<T>, Vec<T>) = all.into_iter().partition(|object| called(object));
    match (found.pop(), found.as_slice()) {
        (Some(only), []) => Ok(only),
        (Some(last), rest) => {
            let candidates: Vec<_> = rest.iter().map(&shown).chain([shown(&last)]).collect();
            Err(Failure::usage(
                format!("`{given}` is the name of {} {what}s", candidates.len()),
                format!("Give the id of one of them: {}.", candidates.join("; ")),
            ))
        }
        (None, _) => {
            let near: Vec<_> = others.iter().take(5).map(&shown).collect();
            let hint = (!near.is_empty()).then(|| format!("There is: {}.", near.join("; ")));
            Err(Failure::NotFound { problem: format!("there is no {what} `{given}`"), hint })
        }
    }
}
