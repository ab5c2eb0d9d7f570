//! What a rotation will do, before it does anything.

use std::collections::{BTreeSet, HashMap, HashSet};

use jms_domain::{Account, AccountFilter, AssetId, Dialect, Error, Named, SecretChange};
use serde::Serialize;

use super::{
    RotatedAccount, RotationState, SpareReason,
    cut::{Candidate, Candidates, Neighbours, folded},
    secret::WantedSecret,
    spare::{login, on_its_asset},
};
use crate::{Fleet, work::AT_ONCE};

/// New secrets for a selection of accounts: what is set, and in which steps.
#[derive(Debug, Clone)]
pub struct Rotation {
    /// What is set.
    pub secret: SecretChange,
    /// How many accounts come first; if one of them fails, nobody else is touched. One that cannot be changed without another
    /// brings that along.
    pub canary: usize,
    /// How many accounts are changed at once, at most; at least one.
    pub wave: usize,
}

impl Rotation {
    /// One canary, then waves of 20.
    pub const fn new(secret: SecretChange) -> Self {
        Self { secret, canary: 1, wave: 20 }
    }
}

/// What a rotation will do.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct RotationPlan {
    /// The accounts: first those that get a new secret, in the order in which they do, then those that are left alone, with the
    /// reason.
    pub accounts: Vec<RotatedAccount>,
    /// The waves, as they come if nothing fails.
    pub waves: Vec<PlannedWave>,
    #[serde(skip)]
    pub(super) secret: WantedSecret,
    #[serde(skip)]
    pub(super) most: usize,
}

/// Accounts that get their new secrets at once, by one run of one automation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlannedWave {
    /// Whether it is one of canaries.
    pub canary: bool,
    /// Its accounts, by their places among [`RotationPlan::accounts`].
    pub accounts: Vec<usize>,
}

impl RotationPlan {
    /// The accounts that get a new secret.
    pub fn changed(&self) -> impl Iterator<Item = &RotatedAccount> {
        self.accounts.iter().filter(|account| account.state != RotationState::Spared)
    }

    /// The accounts that are left alone.
    pub fn spared(&self) -> impl Iterator<Item = &RotatedAccount> {
        self.accounts.iter().filter(|account| account.state == RotationState::Spared)
    }
}

impl Fleet {
    /// Plans new secrets for these accounts. Nothing is changed: only the other accounts of their assets are read.
    ///
    /// Left alone is whoever the server would pass over in silence, and whoever could not be changed without somebody who
    /// was not selected; each with its reason.
    ///
    /// # Errors
    /// If the server would not take such a secret, or the accounts cannot be read.
    pub async fn plan_rotation(&self, wanted: &Rotation, selection: Vec<Account>) -> Result<RotationPlan, Error> {
        let dialect = self.dialect().await?;
        wanted.secret.check(dialect)?;
        let secret_type = wanted.secret.secret_type();
        let mut seen = HashSet::new();
        let mut selection: Vec<Account> = selection.into_iter().filter(|account| seen.insert(account.id)).collect();
        selection.sort_by(|a, b| (&a.username, &a.asset.name, a.id).cmp(&(&b.username, &b.asset.name, b.id)));
        let assets: Vec<AssetId> =
            selection.iter().map(|account| account.asset.id).collect::<BTreeSet<_>>().into_iter().collect();
        let all = self.accounts_on(&assets).await?;
        let mut on_asset: HashMap<AssetId, Vec<&Account>> = HashMap::new();
        for account in &all {
            on_asset.entry(account.asset.id).or_default().push(account);
        }
        let logins: HashMap<AssetId, &str> =
            on_asset.iter().filter_map(|(asset, accounts)| Some((*asset, login(accounts.iter().copied())?))).collect();
        let spared =
            |account: &Account| on_its_asset(account, &wanted.secret, dialect, logins.get(&account.asset.id).copied());
        let mut neighbours = Neighbours::default();
        neighbours.read(&assets, &all, &secret_type);

        let (changed, mut left_alone): (Vec<Account>, Vec<(Account, SpareReason)>) = {
            let (mut changed, mut left_alone) = (Vec::new(), Vec::new());
            for account in selection {
                match spared(&account) {
                    Some(reason) => left_alone.push((account, reason)),
                    None => changed.push(account),
                }
            }
            (changed, left_alone)
        };
        let candidates = changed.iter().enumerate().map(|(row, account)| candidate(row, account)).collect();
        let cut = cut(candidates, &neighbours, wanted.canary, wanted.wave.max(1));
        // In the order in which they are changed: so rows are numbered from now on.
        let mut rows: HashMap<usize, Account> = changed.into_iter().enumerate().collect();
        let (mut accounts, mut waves) = (Vec::new(), Vec::new());
        for ((is_canary, wave), number) in cut.into_iter().zip(1..) {
            let first = accounts.len();
            for row in wave {
                if let Some(account) = rows.remove(&row) {
                    let (canary, wave) = (is_canary, Some(number));
                    accounts.push(RotatedAccount { canary, wave, ..row_of(&account, RotationState::Planned, None) });
                }
            }
            waves.push(PlannedWave { canary: is_canary, accounts: (first..accounts.len()).collect() });
        }
        let mut entangled: Vec<(usize, Account)> = rows.into_iter().collect();
        entangled.sort_by_key(|(row, _)| *row);
        left_alone.extend(entangled.into_iter().map(|(_, account)| (account, SpareReason::Entangled)));
        let spared = left_alone.iter().map(|(account, reason)| row_of(account, RotationState::Spared, Some(*reason)));
        accounts.extend(spared);
        Ok(RotationPlan { accounts, waves, secret: WantedSecret::of(&wanted.secret), most: wanted.wave.max(1) })
    }

    /// All accounts of these assets.
    pub(super) async fn accounts_on(&self, assets: &[AssetId]) -> Result<Vec<Account>, Error> {
        let mut found = Vec::new();
        for some in assets.chunks(AT_ONCE as usize) {
            let filter = AccountFilter { assets: some.to_vec(), ..AccountFilter::default() };
            found.extend(self.ports.rows(filter).all().await?);
        }
        Ok(found)
    }

    pub(super) async fn dialect(&self) -> Result<Dialect, Error> {
        self.client.dialect().await
    }
}

fn candidate(row: usize, account: &Account) -> Candidate {
    Candidate { row, account: account.id, asset: account.asset.id, name: folded(&account.username) }
}

/// All waves: first those of canaries, of which there are as many as wanted, or more if one cannot be changed without another.
fn cut(mut left: Candidates, neighbours: &Neighbours, canaries: usize, most: usize) -> Vec<(bool, Vec<usize>)> {
    let (mut missing, mut waves) = (canaries, Vec::new());
    while missing > 0
        && let Some(wave) = left.next_wave(neighbours, missing)
    {
        missing = missing.saturating_sub(wave.len());
        waves.push((true, wave));
    }
    while let Some(wave) = left.next_wave(neighbours, most) {
        waves.push((false, wave));
    }
    waves
}

fn row_of(account: &Account, state: RotationState, spared: Option<SpareReason>) -> RotatedAccount {
    RotatedAccount {
        account: account.id,
        username: account.username.clone(),
        asset: Named { id: account.asset.id, name: account.asset.name.clone() },
        state,
        verified: None,
        spared,
        canary: false,
        wave: None,
        execution: None,
        detail: None,
    }
}
