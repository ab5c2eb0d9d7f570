//! Cutting a selection into waves.
//!
//! An automation takes user names and assets, and changes every account that has one of the names on one of the assets. So
//! the accounts of a wave are chosen such that this product has nobody else in it: no account outside the selection, and none
//! that was changed already. A place of the product may be empty.

use std::collections::{BTreeMap, HashMap, HashSet};

use jms_domain::{Account, AccountId, AssetId, SecretType};

/// How many accounts are tried for a wave: the rest would only be looked at in vain, again and again.
const TRIED: usize = 2_000;

/// Who has which user name on which asset, of one kind of secret.
#[derive(Debug, Default)]
pub(super) struct Neighbours(HashMap<AssetId, HashMap<String, Vec<AccountId>>>);

/// An account that may be in a wave.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) row: usize,
    pub(super) account: AccountId,
    pub(super) asset: AssetId,
    /// As [`folded`].
    pub(super) name: String,
}

/// A user name as databases compare it that do not tell capitals apart: what is different then is different everywhere.
pub(super) fn folded(username: &str) -> String {
    username.to_lowercase()
}

impl Neighbours {
    /// These are all accounts of these assets; those of another kind of secret are nobody's neighbours.
    pub(super) fn read(&mut self, assets: &[AssetId], accounts: &[Account], secret_type: &SecretType) {
        for asset in assets {
            self.0.insert(*asset, HashMap::new());
        }
        for account in accounts.iter().filter(|account| account.secret_type == *secret_type) {
            let names = self.0.entry(account.asset.id).or_default();
            names.entry(folded(&account.username)).or_default().push(account.id);
        }
    }

    fn at(&self, asset: AssetId, name: &str) -> &[AccountId] {
        self.0.get(&asset).and_then(|names| names.get(name)).map_or(&[], Vec::as_slice)
    }

    /// Whether these names on these assets are nobody's but these accounts'.
    pub(super) fn are_all(&self, wave: &[Candidate]) -> bool {
        let accounts: HashSet<AccountId> = wave.iter().map(|candidate| candidate.account).collect();
        let names: HashSet<&str> = wave.iter().map(|candidate| candidate.name.as_str()).collect();
        let assets: HashSet<AssetId> = wave.iter().map(|candidate| candidate.asset).collect();
        assets.iter().all(|asset| names.iter().all(|name| self.at(*asset, name).iter().all(|id| accounts.contains(id))))
    }
}

/// The accounts that are in no wave so far, in their order. Whoever comes into one is taken out, so that however many waves
/// there are, nobody is looked at for all of them.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    /// By row, which is their order.
    rows: BTreeMap<usize, Candidate>,
    known: HashMap<AccountId, usize>,
    /// Rows that cannot be changed without somebody else.
    stuck: Vec<usize>,
}

impl Extend<Candidate> for Candidates {
    fn extend<T: IntoIterator<Item = Candidate>>(&mut self, candidates: T) {
        for candidate in candidates {
            self.known.insert(candidate.account, candidate.row);
            self.rows.insert(candidate.row, candidate);
        }
    }
}

impl FromIterator<Candidate> for Candidates {
    fn from_iter<T: IntoIterator<Item = Candidate>>(candidates: T) -> Self {
        let mut all = Self::default();
        all.extend(candidates);
        all
    }
}

/// What is in a wave so far.
#[derive(Default)]
struct Wave<'a> {
    rows: Vec<usize>,
    accounts: HashSet<AccountId>,
    names: HashSet<&'a str>,
    assets: HashSet<AssetId>,
}

impl Candidates {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len() + self.stuck.len()
    }

    /// Takes out the next wave, of at most so many, or of those that cannot be changed without each other; none if none of them
    /// can be changed without somebody else.
    pub(super) fn next_wave(&mut self, neighbours: &Neighbours, most: usize) -> Option<Vec<usize>> {
        let (mut wave, mut stuck) = (Wave::default(), Vec::new());
        let mut tried = 0;
        for candidate in self.rows.values() {
            if wave.rows.len() >= most || tried >= TRIED {
                break;
            }
            // Until there is a first one, nothing is tried in vain.
            tried += usize::from(!wave.rows.is_empty());
            if wave.accounts.contains(&candidate.account) {
                continue;
            }
            let Some(with) = self.needed(candidate, &wave, neighbours) else {
                // Whoever cannot be alone now never can: nobody comes in who was not one of these.
                if wave.rows.is_empty() {
                    stuck.push(candidate.row);
                }
                continue;
            };
            if !wave.rows.is_empty() && wave.rows.len() + with.len() > most {
                continue;
            }
            for added in with {
                wave.rows.push(added.row);
                wave.accounts.insert(added.account);
            }
            wave.names.insert(&candidate.name);
            wave.assets.insert(candidate.asset);
        }
        let mut rows = wave.rows;
        rows.sort_unstable();
        for row in rows.iter().chain(&stuck) {
            if let Some(gone) = self.rows.remove(row) {
                self.known.remove(&gone.account);
            }
        }
        self.stuck.extend(stuck);
        (!rows.is_empty()).then_some(rows)
    }

    /// Takes out those that are in no wave.
    pub(super) fn take_rest(&mut self) -> Vec<usize> {
        self.known.clear();
        let mut rest = std::mem::take(&mut self.stuck);
        rest.extend(std::mem::take(&mut self.rows).into_keys());
        rest.sort_unstable();
        rest
    }

    /// Who comes into a wave with a candidate; none if that is somebody who is not to be changed.
    fn needed(&self, candidate: &Candidate, wave: &Wave<'_>, neighbours: &Neighbours) -> Option<Vec<&Candidate>> {
        let Candidate { asset, name, .. } = candidate;
        let own = [(*asset, name.as_str())];
        let of_name = wave.assets.iter().filter(|other| *other != asset).map(|other| (*other, name.as_str()));
        let on_asset = wave.names.iter().filter(|other| *other != name).map(|other| (*asset, *other));
        let places = own.into_iter().chain(of_name).chain(on_asset);
        let accounts = places.flat_map(|(asset, name)| neighbours.at(asset, name));
        let candidate = |account| self.rows.get(self.known.get(account)?);
        accounts.filter(|account| !wave.accounts.contains(account)).map(candidate).collect()
    }
}

#[cfg(test)]
mod tests {
    use jms_domain::AccountAsset;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn asset(number: u8) -> AssetId {
        AssetId::new(Uuid::from_u128(number.into()))
    }

    /// Accounts by asset and user name, and whether each is selected.
    fn fleet(accounts: &[(u8, &str, bool)]) -> (Vec<Candidate>, Neighbours) {
        let made: Vec<(Account, bool)> = accounts
            .iter()
            .zip(1_000_u128..)
            .map(|((on, name, selected), id)| {
                let on = AccountAsset::new(asset(*on), format!("asset-{on}"), "10.0.0.1");
                (Account::new(AccountId::new(Uuid::from_u128(id)), *name, on), *selected)
            })
            .collect();
        let mut neighbours = Neighbours::default();
        let all: Vec<Account> = made.iter().map(|(account, _)| account.clone()).collect();
        neighbours.read(&[], &all, &SecretType::Password);
        let candidate = |(row, (account, _)): (usize, &(Account, bool))| Candidate {
            row,
            account: account.id,
            asset: account.asset.id,
            name: folded(&account.username),
        };
        let candidates = made.iter().enumerate().filter(|(_, (_, selected))| *selected).map(candidate).collect();
        (candidates, neighbours)
    }

    /// All waves, one after the other, and what is left.
    fn waves(candidates: &[Candidate], neighbours: &Neighbours, most: usize) -> (Vec<Vec<usize>>, Vec<usize>) {
        let mut left: Candidates = candidates.iter().cloned().collect();
        let mut waves = Vec::new();
        while let Some(wave) = left.next_wave(neighbours, most) {
            let chosen: Vec<_> = candidates.iter().filter(|candidate| wave.contains(&candidate.row)).cloned().collect();
            assert!(neighbours.are_all(&chosen), "{wave:?} means somebody else");
            waves.push(wave);
        }
        (waves, left.take_rest())
    }

    #[test]
    fn a_wave_brings_in_whoever_its_product_means() {
        let (candidates, neighbours) = fleet(&[(1, "a", true), (2, "a", true), (1, "b", true), (2, "b", true)]);
        assert_eq!(waves(&candidates, &neighbours, 4).0, [[0, 1, 2, 3]]);
        assert_eq!(waves(&candidates, &neighbours, 3).0, [[0, 1], [2, 3]]);
        assert_eq!(waves(&candidates, &neighbours, 1).0.len(), 4);
    }

    #[test]
    fn whoever_is_not_selected_is_not_meant() {
        let (candidates, neighbours) = fleet(&[(1, "a", true), (2, "b", true), (2, "a", false)]);
        assert_eq!(waves(&candidates, &neighbours, 10).0, [[0], [1]]);
    }

    #[test]
    fn capitals_are_not_told_apart() {
        let (candidates, neighbours) = fleet(&[(1, "deploy", true), (1, "Deploy", true)]);
        assert_eq!(waves(&candidates, &neighbours, 1).0, [[0, 1]]);
        let (candidates, neighbours) = fleet(&[(1, "deploy", true), (1, "Deploy", false)]);
        assert_eq!(waves(&candidates, &neighbours, 1), (vec![], vec![0]));
    }

    /// If everybody was looked at for every wave, this would take many minutes.
    #[test]
    fn however_many_there_are_nobody_is_looked_at_for_every_wave() {
        let candidate = |row: usize| Candidate {
            row,
            account: AccountId::new(Uuid::from_u128(row as u128)),
            asset: AssetId::new(Uuid::from_u128(row as u128)),
            name: "deploy".to_owned(),
        };
        let mut neighbours = Neighbours::default();
        for row in 0..100_000 {
            let Candidate { account, asset, name, .. } = candidate(row);
            neighbours.0.entry(asset).or_default().insert(name, vec![account]);
        }
        // The first ones cannot be told apart from somebody else.
        for row in 0..20_000 {
            let somebody = AccountId::new(Uuid::new_v4());
            neighbours.0.get_mut(&candidate(row).asset).unwrap().get_mut("deploy").unwrap().push(somebody);
        }
        let mut left: Candidates = (0..100_000).map(candidate).collect();
        let mut waves = 0;
        while let Some(wave) = left.next_wave(&neighbours, 20) {
            assert_eq!(wave.len(), 20);
            waves += 1;
        }
        assert_eq!((waves, left.take_rest().len()), (4_000, 20_000));
    }

    proptest! {
        #[test]
        fn everybody_is_in_one_wave_and_nobody_else(
            places in prop::collection::btree_map((0_u8..6, "[a-e]"), any::<bool>(), 1..30), most in 1_usize..8,
        ) {
            let accounts: Vec<_> = places.iter().map(|((on, name), selected)| (*on, name.as_str(), *selected)).collect();
            let (candidates, neighbours) = fleet(&accounts);
            let mut wanted: Vec<usize> = candidates.iter().map(|candidate| candidate.row).collect();
            let (waves, left) = waves(&candidates, &neighbours, most);
            prop_assert!(left.is_empty() && waves.iter().all(|wave| wave.len() <= most));
            let mut rows: Vec<usize> = waves.concat();
            rows.sort_unstable();
            wanted.sort_unstable();
            prop_assert_eq!(rows, wanted);
        }
    }
}
