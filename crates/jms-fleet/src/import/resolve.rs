//! From rows of files to rows of jobs: names of assets become ids.

use std::{
    collections::{HashMap, HashSet},
    path::PathBuf,
    sync::Arc,
};

use futures_util::{StreamExt, TryStreamExt};
use jms_domain::{
    AccountId, AccountUpdate, Asset, AssetFilter, AssetId, Dialect, Error, Invalid, NewAccount, Patch, SecretType,
};
use jms_http::Rows;
use uuid::Uuid;

use super::{AssetName, Import, ImportedAccount, Problem};
use crate::{
    Fleet, Job,
    check::{Repeated, WrongRow},
};

/// Stands for an asset that was not found, while the rest of its row is checked.
const NO_ASSET: AssetId = AssetId::new(Uuid::nil());

/// A job that was made from a file, and where its rows stand.
#[derive(Debug)]
#[must_use = "it may have problems"]
#[non_exhaustive]
pub struct Planned {
    /// The job; a row of it for each row of the file in which nothing is wrong that only a file can have, in order.
    pub job: Job,
    /// The lines on which its rows begin.
    pub lines: Vec<u64>,
    /// What the file calls its accounts: `NAME@ASSET`, in the same order.
    pub names: Vec<String>,
    /// What is wrong. Nothing is to be sent if there is anything.
    pub problems: Vec<Problem>,
}

/// What is known of a file but the job.
struct Plan {
    path: PathBuf,
    dialect: Dialect,
    lines: Vec<u64>,
    names: Vec<String>,
    problems: Vec<Problem>,
}

impl Plan {
    fn new(path: PathBuf, dialect: Dialect, rows: usize, problems: Vec<Problem>) -> Self {
        Self { path, dialect, lines: Vec::with_capacity(rows), names: Vec::with_capacity(rows), problems }
    }

    fn problem(&mut self, line: u64, field: Option<&str>, text: impl Into<String>) {
        self.problems.push(Problem::new(&self.path, line, field, text));
    }

    /// What was found, or a problem of this field.
    fn found<T>(&mut self, line: u64, field: &str, found: Result<T, String>) -> Option<T> {
        found.map_err(|text| self.problem(line, Some(field), text)).ok()
    }

    /// A row that is left out of the job, because of a problem that was told: what is wrong with it besides is told, too.
    fn left_out(&mut self, line: u64, checked: Result<(), Invalid>) {
        if let Err(invalid) = checked {
            self.problem(line, None, invalid.to_string());
        }
    }

    /// The next row of the job.
    fn row(&mut self, line: u64, name: String) {
        self.lines.push(line);
        self.names.push(name);
    }

    fn done(mut self, job: Job) -> Planned {
        for WrongRow { row, failure, repeats } in job.check(self.dialect) {
            let line_of = |row: usize| self.lines.get(row).copied().unwrap_or_default();
            let text = match repeats {
                Some(Repeated { what, first }) => format!("{what} stands in line {} already", line_of(first)),
                None => failure.to_string(),
            };
            self.problem(line_of(row), None, text);
        }
        let Self { path: _, dialect: _, lines, names, mut problems } = self;
        problems.sort_by_key(|problem| problem.line);
        Planned { job, lines, names, problems }
    }
}

/// Rows in their order, of which those that were taken take no room any more: each becomes a row of the job, and twice as many
/// would be in memory otherwise.
struct Released(Vec<ImportedAccount>);

impl Released {
    /// Room is given back after so many.
    const AT_ONCE: usize = 8192;

    fn new(mut rows: Vec<ImportedAccount>) -> Self {
        rows.reverse();
        Self(rows)
    }
}

impl Iterator for Released {
    type Item = ImportedAccount;

    fn next(&mut self) -> Option<ImportedAccount> {
        let next = self.0.pop();
        if self.0.len().is_multiple_of(Self::AT_ONCE) {
            self.0.shrink_to_fit();
        }
        next
    }
}

/// Assets by what people call them.
#[derive(Default)]
struct Assets {
    ids: HashSet<AssetId>,
    by_name: HashMap<String, Vec<AssetId>>,
    by_address: HashMap<String, Vec<AssetId>>,
}

impl Assets {
    fn add(&mut self, asset: Asset) {
        self.ids.insert(asset.id);
        self.by_name.entry(asset.name).or_default().push(asset.id);
        self.by_address.entry(asset.address).or_default().push(asset.id);
    }

    fn find(&self, name: &AssetName) -> Result<AssetId, String> {
        match name {
            AssetName::Id(id) | AssetName::Exported { id, .. } if self.ids.contains(id) => Ok(*id),
            AssetName::Id(id) => Err(format!("there is no asset with the id {id}, or this user cannot see it")),
            // The id is that of another server, or of an asset that was made again.
            AssetName::Exported { id, name } => one(self.by_name.get(name), name).unwrap_or_else(|| {
                Err(format!("there is no asset `{name}`, nor one with the id {id}, or this user cannot see it"))
            }),
            AssetName::Name(name) => one(self.by_name.get(name).or_else(|| self.by_address.get(name)), name)
                .unwrap_or_else(|| Err(format!("there is no asset `{name}`, or this user cannot see it"))),
        }
    }
}

/// The one that was found, if any was.
fn one(found: Option<&Vec<AssetId>>, name: &str) -> Option<Result<AssetId, String>> {
    Some(match found?[..] {
        [one] => Ok(one),
        ref several => Err(format!("`{name}` may be any of {} assets: write an id", several.len())),
    })
}

impl Fleet {
    /// The job that makes the accounts of a file. All assets are read once, and not one for each row.
    ///
    /// # Errors
    /// If the assets cannot be read. Rows that are wrong, such as those on assets that there are not, are in
    /// [`Planned::problems`], together with those of the import.
    pub async fn plan_creation(&self, import: Import) -> Result<Planned, Error> {
        let (assets, dialect) = (self.assets().await?, self.client.dialect().await?);
        let Import { path, accounts: rows, problems, wrong } = import;
        let (mut plan, mut accounts) = (Plan::new(path, dialect, rows.len(), problems), Vec::with_capacity(rows.len()));
        for (line, asset) in &wrong {
            plan.found(*line, "asset", assets.find(asset));
        }
        for row in Released::new(rows) {
            let (line, name) = (row.line, row.called());
            let asset = plan.found(line, "asset", assets.find(&row.asset));
            let su_from = plan.found(line, "su_from", su_from(&row));
            let is_right = asset.is_some() && su_from.is_some();
            let account = new_account(row, asset.unwrap_or(NO_ASSET), su_from.flatten());
            if is_right {
                plan.row(line, name);
                accounts.push(account);
            } else {
                plan.left_out(line, account.check(dialect));
            }
        }
        drop(assets);
        Ok(plan.done(Job::create(accounts)))
    }

    /// The job that changes the accounts of a file to what it says of them. Each row needs the id of its account; what it
    /// leaves out stays as it is, and so does the user name, which no server changes.
    ///
    /// # Errors
    /// If the server's version cannot be found out. Rows that are wrong are in [`Planned::problems`].
    pub async fn plan_update(&self, import: Import) -> Result<Planned, Error> {
        let dialect = self.client.dialect().await?;
        let Import { path, accounts: rows, problems, wrong: _ } = import;
        let (mut plan, mut updates) = (Plan::new(path, dialect, rows.len(), problems), Vec::with_capacity(rows.len()));
        for row in Released::new(rows) {
            let (line, name) = (row.line, row.called());
            let id = row.id.ok_or_else(|| "it is missing: a change needs the id of its account".to_owned());
            let id = plan.found(line, "id", id);
            let pushed = plan.found(line, "push_now", not_pushed(&row));
            let su_from = plan.found(line, "su_from", su_from(&row));
            let is_right = pushed.is_some() && su_from.is_some();
            let update = update(row, su_from.flatten());
            match id.filter(|_| is_right) {
                Some(id) => {
                    plan.row(line, name);
                    updates.push((id, update));
                }
                None => plan.left_out(line, update.check(dialect)),
            }
        }
        Ok(plan.done(Job::update(updates)))
    }

    async fn assets(&self) -> Result<Assets, Error> {
        let port = Arc::clone(&self.ports.assets);
        let rows = Rows::new(move |page| {
            let port = Arc::clone(&port);
            async move { port.list(&AssetFilter::default(), page).await }
        });
        let assets = rows.page_size(1000).items().boxed();
        assets
            .try_fold(Assets::default(), async |mut assets, asset| {
                assets.add(asset);
                Ok(assets)
            })
            .await
    }
}

fn su_from(row: &ImportedAccount) -> Result<Option<AccountId>, String> {
    let parse = |text: &String| text.parse().map_err(|_| "write the id of the account to switch from".to_owned());
    row.su_from.as_ref().map(parse).transpose()
}

fn not_pushed(row: &ImportedAccount) -> Result<(), String> {
    match row.push_now {
        Some(true) => {
            Err("only new accounts are pushed at once: leave it out, and push it by an automation".to_owned())
        }
        _ => Ok(()),
    }
}

fn new_account(row: ImportedAccount, asset: AssetId, su_from: Option<AccountId>) -> NewAccount {
    let new = NewAccount::new(asset, row.username);
    NewAccount {
        id: row.id,
        name: row.name.unwrap_or_else(|| new.username.clone()),
        secret_type: row.secret_type.unwrap_or(SecretType::Password),
        secret: row.secret,
        passphrase: row.passphrase,
        privileged: row.privileged.unwrap_or(new.privileged),
        is_active: row.is_active.unwrap_or(new.is_active),
        secret_reset: row.secret_reset.unwrap_or(new.secret_reset),
        su_from,
        push_now: row.push_now.unwrap_or(new.push_now),
        labels: row.labels.unwrap_or_default(),
        comment: row.comment.unwrap_or_default(),
        ..new
    }
}

fn update(row: ImportedAccount, su_from: Option<AccountId>) -> AccountUpdate {
    AccountUpdate {
        name: row.name,
        secret_type: row.secret_type,
        secret: row.secret,
        passphrase: row.passphrase,
        privileged: row.privileged,
        is_active: row.is_active,
        secret_reset: row.secret_reset,
        su_from: su_from.map_or(Patch::Keep, Patch::Set),
        labels: row.labels,
        comment: row.comment,
    }
}
