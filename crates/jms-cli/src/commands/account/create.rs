//! `jms account create`: on one asset, or on many.

use std::process::ExitCode;

use jms_fleet::{Fleet, Job, RowReport};
use jms_http::{
    JumpServer,
    domain::{AssetFilter, AssetId, NewAccount, NewBulkAccounts, SharedAccount, ports::Accounts},
};

use super::show;
use crate::{
    args::{AccountFields, Global, NewAccounts},
    commands::jobs::{self, Several},
    failure::Failure,
    names, secrets,
};

pub(super) async fn run(new: NewAccounts, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    if let ([asset], [], None) = (&new.assets[..], &new.nodes[..], &new.job.journal) {
        let account = of_one(&new, names::asset(client, asset).await?, client).await?;
        show(global, &client.accounts().create(&account).await?)?;
        return Ok(ExitCode::SUCCESS);
    }
    let begun = match &new.job.journal {
        Some(path) => jobs::unfinished(path)?,
        None => None,
    };
    let assets: Vec<(AssetId, String)> = match &begun {
        // What is in a node may be others by now.
        Some(journal) => {
            let named = names::assets(client, &new.assets).await?;
            if !named.is_empty() {
                let (named, id) = (named.into_iter().collect(), |row: &RowReport| AssetId::new(row.object));
                jobs::check_named(journal, &named, id, |_| !new.nodes.is_empty())?;
            }
            jobs::tell_how_far(journal);
            let ids = journal.results().map(|row| AssetId::new(row.object));
            ids.map(|id| (id, id.to_string())).collect()
        }
        None => assets(&new, client).await?,
    };
    let NewAccounts { username, existing, secret_type, push_now, fields, job, .. } = new;
    let AccountFields { name, secret_from, privileged, active, su_from, comment } = fields;
    if su_from.as_ref().is_some_and(|su_from| su_from.contains('@')) {
        return Err(Failure::usage(
            "an account to switch from is on one asset, and there are several",
            "Give --su-from its user name alone, which is the same on all of them.",
        ));
    }
    let mut account = SharedAccount::new(username);
    account.name = name.unwrap_or(account.name);
    account.privileged = privileged.unwrap_or(account.privileged);
    account.is_active = active.unwrap_or(account.is_active);
    account.secret_type = secret_type;
    account.push_now = push_now;
    account.su_from_username = su_from;
    if let Some(from) = secret_from {
        account.secret = Some(secrets::read(&from, "secret", &account.secret_type)?);
    }
    let called = account.name.clone();
    let (ids, names): (Vec<_>, Vec<_>) =
        assets.into_iter().map(|(id, asset)| (id, format!("{called}@{asset}"))).unzip();
    let accounts = NewBulkAccounts {
        on_invalid: existing.into(),
        comment: comment.unwrap_or_default(),
        ..NewBulkAccounts::new(ids, account)
    };
    let several = Several {
        global,
        fleet: Fleet::new(client),
        fields: &job,
        what: "create",
        expected: ("create", Vec::new()),
        question: None,
        rest: "With --existing skip the same command does the rest. With --journal FILE a job goes on where it was.",
    };
    several.run(Job::create_on_assets(accounts)?, &names, begun).await
}

async fn of_one(new: &NewAccounts, asset: AssetId, client: &JumpServer) -> Result<NewAccount, Failure> {
    let mut account = NewAccount::new(asset, &new.username);
    account.secret_type = new.secret_type.clone();
    account.push_now = new.push_now;
    let AccountFields { name, secret_from, privileged, active, su_from, comment } = &new.fields;
    account.name = name.clone().unwrap_or(account.name);
    account.privileged = privileged.unwrap_or(account.privileged);
    account.is_active = active.unwrap_or(account.is_active);
    account.comment = comment.clone().unwrap_or_default();
    if let Some(su_from) = su_from {
        account.su_from = Some(names::account(client, su_from).await?.id);
    }
    if let Some(from) = secret_from {
        account.secret = Some(secrets::read(from, "secret", &account.secret_type)?);
    }
    Ok(account)
}

/// The assets that were named, and those of the nodes, each once.
async fn assets(new: &NewAccounts, client: &JumpServer) -> Result<Vec<(AssetId, String)>, Failure> {
    let mut assets = Vec::new();
    for given in &new.assets {
        if let Ok(id) = given.parse() {
            assets.push((id, given.clone()));
        } else {
            let asset = client.resolve().asset(given).await?;
            assets.push((asset.id, asset.name));
        }
    }
    for node in &new.nodes {
        let filter = AssetFilter { node: Some(names::node(client, node).await?), ..AssetFilter::default() };
        let found = client.assets().rows(filter).page_size(1000).all().await?;
        assets.extend(found.into_iter().map(|asset| (asset.id, asset.name)));
    }
    let mut seen = std::collections::HashSet::new();
    assets.retain(|(id, _)| seen.insert(*id));
    if assets.is_empty() {
        let hint = "`jms asset list` lists assets.".to_owned();
        return Err(Failure::NotFound { problem: "there are no assets in these nodes".to_owned(), hint: Some(hint) });
    }
    Ok(assets)
}
