//! What is to be done, row by row.

use std::fmt;

use jms_domain::{
    AccountId, AccountUpdate, AssetId, BulkAccountsFrom, Invalid, NewAccount, NewBulkAccounts, Patch, Secret,
    SecretType, SharedAccount,
};
use serde::Serialize;
use uuid::Uuid;

pub(crate) use crate::digest::Digest;
use crate::{
    digest::Fields,
    named::{named, shown_by_name},
};

/// What an account is in a body, its texts left aside.
const FRAME: usize = 320;

/// A job: the same thing for each of many rows.
///
/// ```
/// use jms_fleet::{Job, JobKind, domain::{AccountId, AccountUpdate}};
///
/// let account: AccountId = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse()?;
/// let retire = AccountUpdate { is_active: Some(false), ..AccountUpdate::default() };
/// let job = Job::update(vec![(account, retire)]);
/// assert_eq!((job.kind(), job.rows()), (JobKind::UpdateAccounts, 1));
/// # Ok::<(), jms_fleet::domain::Invalid>(())
/// ```
#[derive(Clone)]
pub struct Job(pub(crate) Work);

#[derive(Clone)]
pub(crate) enum Work {
    Create(Vec<NewAccount>),
    Update(Vec<(AccountId, AccountUpdate)>),
    Delete(Vec<AccountId>),
    OnAssets(Box<NewBulkAccounts>, SharedAccount),
}

named! {
    /// What kind of job it is.
    #[derive(Serialize)]
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum JobKind {
        /// Making accounts.
        CreateAccounts = "create_accounts",
        /// Changing accounts.
        UpdateAccounts = "update_accounts",
        /// Deleting accounts.
        DeleteAccounts = "delete_accounts",
        /// Making the same account on many assets.
        CreateOnAssets = "create_on_assets",
    }
}

shown_by_name!(JobKind);

impl Job {
    /// Makes these accounts. Those without an id get one, which the journal keeps.
    pub fn create(accounts: Vec<NewAccount>) -> Self {
        Self(Work::Create(accounts))
    }

    /// Changes these accounts.
    pub fn update(updates: Vec<(AccountId, AccountUpdate)>) -> Self {
        Self(Work::Update(updates))
    }

    /// Deletes these accounts, their records and the history of their secrets. Those that are not there are as good as
    /// deleted.
    pub fn delete(accounts: Vec<AccountId>) -> Self {
        Self(Work::Delete(accounts))
    }

    /// Makes the same account on many assets; a row is an asset.
    ///
    /// An account with an SSH key is made by lists of accounts, which the server checks before it makes any: over many assets
    /// it would drop a bad key with the error of the first one, and make the others without a secret (source: facts of 4.10.16,
    /// section 7).
    ///
    /// # Errors
    /// [`Invalid::Together`] for accounts from templates and for nodes, whose rows would not be known before, and for an SSH
    /// key together with what lists cannot say: a user name to switch from, or new values for accounts that exist.
    pub fn create_on_assets(accounts: NewBulkAccounts) -> Result<Self, Invalid> {
        let problem = |what, problem| Err(Invalid::Together { what, problem });
        let BulkAccountsFrom::Fields(shared) = accounts.from.clone() else {
            return problem("a job of accounts from templates", "its accounts are not known before; send them at once");
        };
        if !accounts.nodes.is_empty() {
            return problem(
                "a job on nodes",
                "its assets are not known before; list the assets of the nodes, and name them",
            );
        }
        if is_key(&shared) && shared.su_from_username.is_some() {
            return problem(
                "an SSH key with a user name to switch from",
                "make the accounts first, and change them then",
            );
        }
        if is_key(&shared) && accounts.on_invalid == jms_domain::OnInvalid::Update {
            return problem("an SSH key for accounts that exist", "change those accounts by their ids");
        }
        Ok(Self(Work::OnAssets(Box::new(accounts), shared)))
    }

    /// What kind of job it is.
    pub fn kind(&self) -> JobKind {
        match &self.0 {
            Work::Create(_) => JobKind::CreateAccounts,
            Work::Update(_) => JobKind::UpdateAccounts,
            Work::Delete(_) => JobKind::DeleteAccounts,
            Work::OnAssets(..) => JobKind::CreateOnAssets,
        }
    }

    /// How many rows it has.
    pub fn rows(&self) -> usize {
        match &self.0 {
            Work::Create(accounts) => accounts.len(),
            Work::Update(updates) => updates.len(),
            Work::Delete(accounts) => accounts.len(),
            Work::OnAssets(accounts, _) => accounts.assets.len(),
        }
    }

    /// The id of the object that a row is about, if it was given.
    pub(crate) fn id(&self, row: usize) -> Option<Uuid> {
        match &self.0 {
            Work::Create(accounts) => accounts.get(row)?.id.map(AccountId::uuid),
            Work::Update(updates) => updates.get(row).map(|(id, _)| id.uuid()),
            Work::Delete(accounts) => accounts.get(row).map(|id| id.uuid()),
            Work::OnAssets(accounts, _) => accounts.assets.get(row).map(|id| id.uuid()),
        }
    }

    /// What tells a row from others, its secrets left aside.
    pub(crate) fn digest(&self, row: usize) -> Digest {
        let fields = Fields::default().text(self.kind().as_str());
        match &self.0 {
            Work::Create(accounts) => accounts.get(row).map(|account| of_new(account, fields)),
            Work::Update(updates) => updates.get(row).map(|(id, update)| of_update(*id, update, fields)),
            Work::Delete(accounts) => accounts.get(row).map(|id| fields.text(&id.to_string())),
            Work::OnAssets(accounts, shared) => {
                accounts.assets.get(row).map(|asset| of_shared(*asset, accounts, shared, fields))
            }
        }
        .unwrap_or_default()
        .done()
    }

    /// The secrets of a row.
    pub(crate) fn secrets(&self, row: usize) -> Vec<&str> {
        let (secret, passphrase) = match &self.0 {
            Work::Create(accounts) => match accounts.get(row) {
                Some(account) => (&account.secret, &account.passphrase),
                None => return Vec::new(),
            },
            Work::Update(updates) => match updates.get(row) {
                Some((_, update)) => (&update.secret, &update.passphrase),
                None => return Vec::new(),
            },
            Work::Delete(_) => return Vec::new(),
            Work::OnAssets(_, shared) => (&shared.secret, &shared.passphrase),
        };
        secret.iter().chain(passphrase).map(Secret::expose).collect()
    }

    /// About how many bytes a row takes in a body.
    pub(crate) fn weight(&self, row: usize) -> usize {
        let secrets: usize = self.secrets(row).into_iter().map(str::len).sum();
        FRAME
            + secrets
            + match &self.0 {
                Work::Create(accounts) => accounts
                    .get(row)
                    .map_or(0, |account| account.name.len() + account.username.len() + account.comment.len()),
                Work::Update(updates) => updates.get(row).map_or(0, |(_, update)| {
                    update.name.as_ref().map_or(0, String::len) + update.comment.as_ref().map_or(0, String::len)
                }),
                Work::Delete(_) | Work::OnAssets(..) => 0,
            }
    }
}

/// Whether an account is to have an SSH key.
pub(crate) fn is_key(shared: &SharedAccount) -> bool {
    shared.secret_type == SecretType::SshKey && shared.secret.is_some()
}

fn of_new(account: &NewAccount, fields: Fields) -> Fields {
    let NewAccount {
        id,
        asset,
        name,
        username,
        secret_type,
        secret,
        passphrase,
        privileged,
        is_active,
        secret_reset,
        su_from,
        push_now,
        labels,
        comment,
    } = account;
    fields
        .maybe(*id)
        .text(&asset.to_string())
        .text(name)
        .text(username)
        .text(secret_type.as_str())
        .flag(secret.is_some())
        .flag(passphrase.is_some())
        .flag(*privileged)
        .flag(*is_active)
        .flag(*secret_reset)
        .maybe(*su_from)
        .flag(*push_now)
        .labels(labels)
        .text(comment)
}

fn of_update(id: AccountId, update: &AccountUpdate, fields: Fields) -> Fields {
    let AccountUpdate {
        name,
        secret_type,
        secret,
        passphrase,
        privileged,
        is_active,
        secret_reset,
        su_from,
        labels,
        comment,
    } = update;
    let su_from = match su_from {
        Patch::Keep => None,
        Patch::Clear => Some(String::new()),
        Patch::Set(account) => Some(account.to_string()),
    };
    fields
        .text(&id.to_string())
        .maybe(name.as_ref())
        .maybe(secret_type.as_ref())
        .flag(secret.is_some())
        .flag(passphrase.is_some())
        .maybe(*privileged)
        .maybe(*is_active)
        .maybe(*secret_reset)
        .maybe(su_from)
        .labels(labels.iter().flatten())
        .clears_labels(labels.as_ref().is_some_and(Vec::is_empty))
        .maybe(comment.as_ref())
}

fn of_shared(asset: AssetId, accounts: &NewBulkAccounts, shared: &SharedAccount, fields: Fields) -> Fields {
    let NewBulkAccounts { assets: _, nodes: _, from: _, on_invalid, secret_reset, comment } = accounts;
    let SharedAccount {
        name,
        username,
        secret_type,
        secret,
        passphrase,
        privileged,
        is_active,
        su_from_username,
        push_now,
    } = shared;
    fields
        .text(&asset.to_string())
        .text(on_invalid.as_str())
        .flag(*secret_reset)
        .text(comment)
        .text(name)
        .text(username)
        .text(secret_type.as_str())
        .flag(secret.is_some())
        .flag(passphrase.is_some())
        .flag(*privileged)
        .flag(*is_active)
        .maybe(su_from_username.as_ref())
        .flag(*push_now)
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("kind", &self.kind()).field("rows", &self.rows()).finish_non_exhaustive()
    }
}
