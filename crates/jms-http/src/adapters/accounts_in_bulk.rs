//! Many accounts in one request.

use std::collections::HashMap;

use async_trait::async_trait;
use jms_domain::{
    Account, AccountFilter, AccountId, AccountTask, AccountUpdate, AssetId, BulkAccountOutcome, CeleryTaskId, Error,
    ErrorKind, Invalid, NewAccount, NewBulkAccounts, PageRequest, Result, check_account_updates, check_ids,
    check_new_accounts,
    ports::{Accounts, AccountsInBulk},
};
use jms_gen::{
    operations,
    types::{AccountBulkPatchBody, AccountClearSecret, AccountCopyTargets, AccountsBulkDeleteQuery},
    wire::OneOrMany,
};
use uuid::Uuid;

use super::AccountsClient;
use crate::{
    answers::{many_values, value},
    requests::{account_bulk_create, account_bulk_patch, account_create, account_task_create, joined},
    unknown::{create_all_once, deleted_all},
};

/// How many accounts are looked up by their ids at once.
const LOOKED_UP: u32 = 100;

impl AccountsClient {
    /// All of these accounts, in this order.
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) if none of them is there, [`IncompleteList`](ErrorKind::IncompleteList) if
    /// some are not.
    async fn by_ids(&self, ids: &[AccountId]) -> Result<Vec<Account>> {
        let mut found = Vec::with_capacity(ids.len());
        for ids in ids.chunks(LOOKED_UP as usize) {
            let filter = AccountFilter { ids: ids.to_vec(), ..AccountFilter::default() };
            found.extend(self.list(&filter, PageRequest::first(LOOKED_UP)).await?.items);
        }
        if found.is_empty() {
            return Err(Error::new(ErrorKind::NotFound));
        }
        in_order(ids, found).ok_or_else(|| {
            let problem = format!("not all of the {} accounts are there", ids.len());
            Error::new(ErrorKind::IncompleteList { problem })
        })
    }
}

/// The accounts with these ids, in this order; none if one of them lacks.
fn in_order(ids: &[AccountId], accounts: Vec<Account>) -> Option<Vec<Account>> {
    let mut by_id: HashMap<_, _> = accounts.into_iter().map(|account| (account.id, account)).collect();
    ids.iter().map(|id| by_id.remove(id)).collect()
}

/// The accounts of an answer, in the order in which they were named; the server has an order of its own.
fn answered(ids: &[AccountId], accounts: Vec<Account>, operation: &'static str) -> Result<Vec<Account>> {
    in_order(ids, accounts).ok_or_else(|| {
        let problem = "one of the accounts is missing".to_owned();
        Error::new(ErrorKind::Decode { path: ".".to_owned(), problem }).with_operation(operation)
    })
}

fn copy_targets(assets: &[AssetId]) -> Result<AccountCopyTargets> {
    if assets.is_empty() {
        let problem = "there is nothing to copy the account to";
        return Err(Invalid::Empty { of: "asset", problem }.into());
    }
    Ok(AccountCopyTargets { assets: Some(assets.to_vec()) })
}

#[async_trait]
impl AccountsInBulk for AccountsClient {
    async fn create_on_assets(&self, accounts: &NewBulkAccounts) -> Result<BulkAccountOutcome> {
        accounts.check(self.0.dialect())?;
        match self.0.raw().accounts_bulk_create(&account_bulk_create(accounts)).await {
            Err(lost) if lost.is_outcome_unknown() => {
                Err(lost.with_message("sent again so that existing accounts are skipped, it makes what is missing"))
            }
            answer => value(answer?, operations::ACCOUNTS_BULK_CREATE.id),
        }
    }

    async fn create_all(&self, accounts: &[NewAccount]) -> Result<Vec<Account>> {
        if accounts.is_empty() {
            return Ok(Vec::new());
        }
        let accounts: Vec<NewAccount> = accounts
            .iter()
            .map(|account| {
                let id = account.id.unwrap_or_else(|| AccountId::new(Uuid::new_v4()));
                NewAccount { id: Some(id), ..account.clone() }
            })
            .collect();
        check_new_accounts(&accounts, self.0.dialect())?;
        let ids: Vec<AccountId> = accounts.iter().filter_map(|account| account.id).collect();
        let body = OneOrMany::Many(accounts.iter().map(account_create).collect());
        let operation = operations::ACCOUNTS_CREATE.id;
        let create = async || {
            let made: Vec<Account> = many_values(self.0.raw().accounts_create(&body).await?, operation)?;
            answered(&ids, made, operation)
        };
        let made = create_all_once(&ids, || Box::pin(create()), || Box::pin(self.by_ids(&ids))).await?;
        for account in &made {
            self.0.check_made(account.id, account.org_id)?;
        }
        Ok(made)
    }

    async fn update_all(&self, updates: &[(AccountId, AccountUpdate)]) -> Result<Vec<Account>> {
        if updates.is_empty() {
            return Ok(Vec::new());
        }
        check_account_updates(updates, self.0.dialect())?;
        let body = updates.iter().map(|(id, update)| account_bulk_patch(*id, update)).collect();
        let operation = operations::ACCOUNTS_BULK_UPDATE.id;
        let answer = self.0.raw().accounts_bulk_update(&AccountBulkPatchBody(body)).await?;
        let ids: Vec<AccountId> = updates.iter().map(|(id, _)| *id).collect();
        answered(&ids, value(answer, operation)?, operation)
    }

    async fn delete_all(&self, ids: &[AccountId]) -> Result<()> {
        check_ids("accounts", ids)?;
        // Without ids the request would be for the whole collection (source: facts of 4.10.16, trap 6).
        let Some(joined) = joined(ids) else { return Ok(()) };
        let query = AccountsBulkDeleteQuery { ids: Some(joined), ..AccountsBulkDeleteQuery::default() };
        let answer = self.0.raw().accounts_bulk_delete(&query).await;
        let any_left = async {
            let filter = AccountFilter { ids: ids.to_vec(), ..AccountFilter::default() };
            Ok(!self.list(&filter, PageRequest::first(1)).await?.items.is_empty())
        };
        deleted_all(answer, Box::pin(any_left)).await
    }

    async fn run_task(&self, task: &AccountTask) -> Result<CeleryTaskId> {
        task.check()?;
        let answer = self.0.raw().accounts_tasks_create(&account_task_create(task)).await?;
        value(answer, operations::ACCOUNTS_TASKS_CREATE.id)
    }

    async fn clear_secrets(&self, ids: &[AccountId]) -> Result<()> {
        if ids.is_empty() {
            return Ok(());
        }
        let body = AccountClearSecret { account_ids: Some(ids.to_vec()) };
        self.0.raw().accounts_clear_secret(&body).await.map(drop)
    }

    async fn copy_to_assets(&self, id: AccountId, assets: &[AssetId]) -> Result<BulkAccountOutcome> {
        Account::check_copies(self.0.dialect())?;
        let answer = self.0.raw().accounts_copy_to_assets(&id, &copy_targets(assets)?).await?;
        value(answer, operations::ACCOUNTS_COPY_TO_ASSETS.id)
    }

    async fn move_to_assets(&self, id: AccountId, assets: &[AssetId]) -> Result<BulkAccountOutcome> {
        Account::check_copies(self.0.dialect())?;
        let answer = self.0.raw().accounts_move_to_assets(&id, &copy_targets(assets)?).await?;
        value(answer, operations::ACCOUNTS_MOVE_TO_ASSETS.id)
    }
}
