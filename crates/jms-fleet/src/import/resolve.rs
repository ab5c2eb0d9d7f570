//! From rows of files to rows of jobs: names of assets become ids.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use futures_util::{StreamExt, TryStreamExt};
use jms_domain::{
    AccountId, AccountUpdate, Asset, AssetFilter, AssetId, Dialect, Error, NewAccount, Patch, SecretType,
};
use jms_http::Rows;

use super::{AssetName, Import, ImportedAccount, Problem};
use crate::{Fleet, Job, WrongRow};

/// A job that was made from a file, and where its rows stand.
#[derive(Debug)]
#[must_use = "it may have problems"]
#[non_exhaustive]
pub struct Planned {
    /// The job; a row of it for each row of the file, in order.
    pub job: Job,
    /// The lines on which its rows begin.
    pub lines: Vec<u64>,
    /// What the file calls its accounts: `NAME@ASSET`, in the same order.
    pub names: Vec<String>,
    /// What is wrong. Nothing is to be sent if there is anything.
    pub problems: Vec<Problem>,
}

/// Where rows stand, and what they are called.
struct Called {
    lines: Vec<u64>,
    names: Vec<String>,
}

impl Called {
    fn of(rows: &[ImportedAccount]) -> Self {
        Self { lines: Vec::with_capacity(rows.len()), names: Vec::with_capacity(rows.len()) }
    }

    fn add(&mut self, row: &mut ImportedAccount) {
        self.lines.push(row.line);
        self.names.push(std::mem::take(&mut row.called));
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
        let name = match name {
            AssetName::Id(id) if self.ids.contains(id) => return Ok(*id),
            AssetName::Id(id) => return Err(format!("there is no asset with the id {id}, or this user cannot see it")),
            AssetName::Name(name) => name,
        };
        let found = self.by_name.get(name).or_else(|| self.by_address.get(name));
        match found.map(Vec::as_slice) {
            Some([one]) => Ok(*one),
            Some(several) => Err(format!("`{name}` may be any of {} assets: write an id", several.len())),
            None => Err(format!("there is no asset `{name}`, or this user cannot see it")),
        }
    }
}

impl Fleet {
    /// The job that makes the accounts of a file. All assets are read once, and not one for each row.
    ///
    /// # Errors
    /// If the assets cannot be read. Rows that are wrong, such as those on assets that there are not, are in
    /// [`Planned::problems`], together with those of the import.
    pub async fn plan_creation(&self, import: Import) -> Result<Planned, Error> {
        let assets = self.assets().await?;
        let Import { path, accounts: rows, mut problems, wrong } = import;
        for (line, asset) in &wrong {
            let problem = |text| Problem::new(&path, *line, Some("asset"), text);
            problems.extend(assets.find(asset).err().map(problem));
        }
        let (mut accounts, mut called) = (Vec::with_capacity(rows.len()), Called::of(&rows));
        for mut row in rows {
            let mut problem = |field: &str, text| problems.push(Problem::new(&path, row.line, Some(field), text));
            let asset = assets.find(&row.asset).map_err(|text| problem("asset", text)).ok();
            let su_from = su_from(&row).map_err(|text| problem("su_from", text)).ok();
            called.add(&mut row);
            if let (Some(asset), Some(su_from)) = (asset, su_from) {
                accounts.push(new_account(row, asset, su_from));
            }
        }
        self.planned(Job::create(accounts), called, problems, &path).await
    }

    /// The job that changes the accounts of a file to what it says of them. Each row needs the id of its account; what it
    /// leaves out stays as it is, and so does the user name, which no server changes.
    ///
    /// # Errors
    /// If the server's version cannot be found out. Rows that are wrong are in [`Planned::problems`].
    pub async fn plan_update(&self, import: Import) -> Result<Planned, Error> {
        let Import { path, accounts: rows, mut problems, wrong: _ } = import;
        let (mut updates, mut called) = (Vec::with_capacity(rows.len()), Called::of(&rows));
        for mut row in rows {
            let mut problem = |field: &str, text| problems.push(Problem::new(&path, row.line, Some(field), text));
            if row.id.is_none() {
                problem("id", "it is missing: a change needs the id of its account".to_owned());
            }
            let su_from = su_from(&row).map_err(|text| problem("su_from", text)).ok();
            called.add(&mut row);
            if let (Some(id), Some(su_from)) = (row.id, su_from) {
                updates.push((id, update(row, su_from)));
            }
        }
        self.planned(Job::update(updates), called, problems, &path).await
    }

    async fn planned(
        &self,
        job: Job,
        Called { lines, names }: Called,
        mut problems: Vec<Problem>,
        path: &std::path::Path,
    ) -> Result<Planned, Error> {
        let dialect: Dialect = self.client.dialect().await?;
        // Rows and lines go together only where no row was left out; the others have their problem already.
        if job.rows() == lines.len() {
            for WrongRow { row, failure } in job.check(dialect) {
                let line = lines.get(row).copied().unwrap_or_default();
                problems.push(Problem::new(path, line, None, failure.to_string()));
            }
        }
        problems.sort_by_key(|problem| problem.line);
        Ok(Planned { job, lines, names, problems })
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
        labels: None,
        comment: row.comment,
    }
}
