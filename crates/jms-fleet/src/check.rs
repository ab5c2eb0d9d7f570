//! What is wrong with the rows of a job as they stand.

use jms_domain::{Dialect, Invalid, NewBulkAccounts};

use crate::{
    Job,
    index::Index,
    job::Work,
    outcome::{Failure, FailureKind},
};

/// A row that is wrong as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrongRow {
    /// The row, counted from 0.
    pub row: usize,
    /// What is wrong with it.
    pub failure: Failure,
    /// What the row has in common with another one, if that is what is wrong.
    pub repeats: Option<Repeated>,
}

/// What two rows of a job must not have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repeated {
    /// What it is, such as a name on an asset.
    pub what: String,
    /// The first row that has it, counted from 0.
    pub first: usize,
}

impl Job {
    /// The rows that a server of this version would refuse, change or fail over, and those that are there twice: all of them,
    /// in order, with one thing for each. Nothing is sent.
    pub fn check(&self, dialect: Dialect) -> Vec<WrongRow> {
        let mut wrong = Wrong::default();
        match &self.0 {
            Work::Create(accounts) => {
                wrong.invalid(accounts.iter().map(|account| account.check(dialect)));
                wrong.repeated(accounts, |account| account.id, |account| of_id(account.id));
                let on = |text: &str, asset| format!("`{text}` on asset {asset}");
                wrong.repeated(
                    accounts,
                    |account| Some((account.asset, account.name.as_str())),
                    |account| format!("the name {}", on(&account.name, account.asset)),
                );
                wrong.repeated(
                    accounts,
                    |account| Some((account.asset, account.username.as_str(), account.secret_type.as_str())),
                    |account| format!("the user name {}", on(&account.username, account.asset)),
                );
            }
            Work::Update(updates) => {
                wrong.invalid(updates.iter().map(|(_, update)| update.check(dialect)));
                wrong.repeated(updates, |(id, _)| Some(*id), |(id, _)| of_id(Some(id)));
            }
            Work::Delete(accounts) => wrong.repeated(accounts, |id| Some(*id), |id| of_id(Some(id))),
            Work::OnAssets(accounts, _) => {
                // Keys go alone, see `create_on_assets`.
                let first = accounts.assets.iter().copied().take(1).collect();
                let alone = NewBulkAccounts { assets: first, ..(**accounts).clone() }.check(dialect);
                wrong.invalid(accounts.assets.iter().map(|_| alone.clone()));
                wrong.repeated(&accounts.assets, |id| Some(*id), |id| format!("asset {id}"));
            }
        }
        wrong.done()
    }
}

fn of_id(id: Option<impl ToString>) -> String {
    format!("account {}", id.map(|id| id.to_string()).unwrap_or_default())
}

/// What is wrong with rows, what was found first before what was found later.
#[derive(Default)]
struct Wrong {
    rows: Vec<WrongRow>,
}

impl Wrong {
    fn invalid(&mut self, checked: impl Iterator<Item = Result<(), Invalid>>) {
        let wrong = |(row, checked): (usize, Result<(), Invalid>)| {
            checked.err().map(|invalid| WrongRow { row, failure: Failure::from(&invalid), repeats: None })
        };
        self.rows.extend(checked.enumerate().filter_map(wrong));
    }

    /// Rows without a key have nothing in common.
    fn repeated<'a, T, K: Ord + 'a>(
        &mut self,
        rows: &'a [T],
        key: impl Fn(&'a T) -> Option<K>,
        what: impl Fn(&'a T) -> String,
    ) {
        for (first, row) in Index::new(rows, &key).repeated(&key) {
            let Some(given) = rows.get(row).filter(|given| key(given).is_some()) else { continue };
            let what = what(given);
            // People count from 1.
            let text = format!("{what} stands in row {} already", first + 1);
            let failure = Failure::new(FailureKind::Invalid, text);
            self.rows.push(WrongRow { row, failure, repeats: Some(Repeated { what, first }) });
        }
    }

    /// One thing for each row.
    fn done(mut self) -> Vec<WrongRow> {
        self.rows.sort_by_key(|wrong| wrong.row);
        self.rows.dedup_by_key(|wrong| wrong.row);
        self.rows
    }
}
