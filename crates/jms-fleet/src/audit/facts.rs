//! What an audit goes by: everything is read once, in lists.

use std::collections::{HashMap, HashSet};

use jms_domain::{
    Account, AccountFilter, AccountId, Asset, AssetFilter, AssetId, BackupPlan, BackupPlanFilter,
    ChangeSecretAutomation, ChangeSecretExecution, ChangeSecretFilter, DirectoryFilter, Error, ExecutionStatus, Node,
    NodeId, PageRequest, RecordFilter, ServerTime,
    ports::{Automations as _, Executions as _},
};
use jms_http::JumpServer;

use super::{Rule, Skipped, reason};

/// What an audit goes by.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) accounts: Vec<Account>,
    /// How each account's secret was changed.
    pub(super) changes: HashMap<AccountId, Changes>,
    pub(super) rotations: Vec<Rotation>,
    pub(super) plans: Vec<BackupPlan>,
    pub(super) skipped: Vec<Skipped>,
}

/// An automation, with what it is for and how its last run ended.
pub(super) struct Rotation {
    pub(super) automation: ChangeSecretAutomation,
    /// Its assets, and those in and below its nodes; `None` if they could not be told.
    pub(super) assets: Option<HashSet<AssetId>>,
    /// Its last run, if it was a success and left no records.
    pub(super) idle_run: Option<ChangeSecretExecution>,
}

/// How the secret of an account was changed by automations.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// When it last was.
    pub(super) worked: Option<ServerTime>,
    /// Whether the last attempt failed.
    pub(super) failed: bool,
}

impl Facts {
    pub(super) async fn read(client: &JumpServer) -> Result<Self, Error> {
        let accounts = client.accounts().rows(AccountFilter::default()).all().await?;
        let mut facts = Self { accounts, ..Self::default() };
        match client.backup_plans().rows(BackupPlanFilter::default()).all().await {
            Ok(plans) => facts.plans = plans,
            Err(error) => {
                facts.skip(&[Rule::NoRecipients, Rule::NotBackedUp, Rule::NeverRuns, Rule::SwitchedOff], &error);
            }
        }
        if let Err(error) = facts.read_changes(client).await {
            facts.skip(&[Rule::ChangeFailed, Rule::NeverRotated, Rule::TooOld], &error);
        }
        match rotations(client).await {
            Ok(rotations) => facts.rotations = rotations,
            Err(error) => {
                let rules = [Rule::FindsNoAccount, Rule::NothingChanged, Rule::NeverRuns, Rule::SwitchedOff];
                facts.skip(&rules, &error);
            }
        }
        Ok(facts)
    }

    /// 4.10 tells it with the accounts; before, only records do.
    async fn read_changes(&mut self, client: &JumpServer) -> Result<(), Error> {
        use jms_domain::ChangeSecretStatus::Failed;

        let told = |account: &Account| {
            let (worked, failed) = (account.date_change_secret, account.change_secret_status.as_ref() == Some(&Failed));
            (account.id, Changes { worked, failed })
        };
        self.changes = self.accounts.iter().map(told).collect();
        if self.changes.values().any(|changes| *changes != Changes::default()) {
            return Ok(());
        }
        // The oldest come first, so that the last one stays.
        for record in client.change_secret_records().rows(RecordFilter::default()).all().await? {
            let Some(changes) = record.account.and_then(|account| self.changes.get_mut(&account.id)) else { continue };
            changes.failed = !record.is_success;
            if record.is_success {
                changes.worked = record.date_finished.or(changes.worked);
            }
        }
        Ok(())
    }

    fn skip(&mut self, rules: &[Rule], error: &Error) {
        for rule in rules {
            // Automations and plans share some, and one reason is enough.
            if self.skipped.iter().all(|skipped| skipped.rule != *rule) {
                self.skipped.push(Skipped { rule: *rule, reason: reason(error) });
            }
        }
    }
}

async fn rotations(client: &JumpServer) -> Result<Vec<Rotation>, Error> {
    let port = client.change_secret_automations();
    let mut all = Vec::new();
    let listed = port.rows(ChangeSecretFilter::default()).all().await?;
    if listed.is_empty() {
        return Ok(all);
    }
    let tree = Tree::read(client).await?;
    // The oldest come first, so that the last one stays.
    let runs = client.change_secret_executions().rows().all().await?;
    let last: HashMap<_, _> = runs.iter().filter_map(|run| Some((run.automation.as_ref()?.id, run))).collect();
    for row in listed {
        let last = last.get(&row.id).copied();
        // Newer servers leave assets and nodes out of lists.
        let automation = if row.assets.is_none() || row.nodes.is_none() { port.get(row.id).await? } else { row };
        let idle_run = idle(client, last).await?;
        all.push(Rotation { assets: tree.assets(&automation), automation, idle_run });
    }
    Ok(all)
}

/// This run, if it was a success without records.
async fn idle(
    client: &JumpServer,
    run: Option<&ChangeSecretExecution>,
) -> Result<Option<ChangeSecretExecution>, Error> {
    let Some(run) = run.filter(|run| run.status == ExecutionStatus::Success) else { return Ok(None) };
    let of_run = RecordFilter { execution: Some(run.id), ..RecordFilter::default() };
    let records = client.change_secret_executions().records(&of_run, PageRequest::first(1)).await?;
    Ok(records.items.is_empty().then(|| run.clone()))
}

/// Which assets hang below which nodes.
struct Tree {
    keys: HashMap<NodeId, String>,
    assets: Vec<Asset>,
}

impl Tree {
    async fn read(client: &JumpServer) -> Result<Self, Error> {
        let nodes = client.nodes().rows(DirectoryFilter::default()).all().await?;
        let keys = nodes.into_iter().map(|Node { id, key, .. }| (id, key)).collect();
        Ok(Self { keys, assets: client.assets().rows(AssetFilter::default()).all().await? })
    }

    fn assets(&self, automation: &ChangeSecretAutomation) -> Option<HashSet<AssetId>> {
        let named = automation.assets.as_ref()?.iter().map(|asset| asset.id);
        let nodes = automation.nodes.as_ref()?;
        let keys = nodes.iter().map(|node| self.keys.get(&node.id).map(String::as_str)).collect::<Option<Vec<_>>>()?;
        let below = |asset: &&Asset| {
            let mut own = asset.nodes.iter().filter_map(|node| self.keys.get(&node.id));
            own.any(|own| keys.iter().any(|key| is_below(own, key)))
        };
        Some(named.chain(self.assets.iter().filter(below).map(|asset| asset.id)).collect())
    }
}

/// Whether a node of this key is that other one, or hangs below it.
fn is_below(key: &str, other: &str) -> bool {
    key.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}
