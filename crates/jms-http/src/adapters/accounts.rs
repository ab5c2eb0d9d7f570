//! Accounts.

use async_trait::async_trait;
use jms_domain::{
    Account, AccountFilter, AccountId, AccountReplacement, AccountSecret, AccountUpdate, Error, ErrorKind, NewAccount,
    Page, PageRequest, PartialRow, Result, SecretHistory, SuFromOf, UsernameQuery, ports::Accounts,
};
use jms_gen::{
    operations,
    types::{AccountSecretHistoriesListQuery, AccountSecretsGetQuery, AccountsGetQuery, AccountsSuFromAccountsQuery},
};
use uuid::Uuid;

use crate::{
    JumpServer, Rows,
    answers::{one_value, value},
    requests::{
        OLDEST_FIRST, account_create, account_patch, account_replace, account_secrets_query, accounts_query,
        limit_and_offset, username_suggestions,
    },
    unknown::{create_once, deleted},
};

/// Accounts and their secrets, of one client; from [`JumpServer::accounts`].
#[derive(Debug, Clone)]
pub struct AccountsClient(pub(crate) JumpServer);

impl AccountsClient {
    /// All accounts that fit, the oldest first, walked to the end.
    pub fn rows(&self, filter: AccountFilter) -> Rows<Account> {
        let accounts = self.clone();
        Rows::new(move |page| {
            let (accounts, filter) = (accounts.clone(), filter.clone());
            async move { accounts.list(&filter, page).await }
        })
    }

    /// All accounts that fit, with these fields of each only: much less to carry for a long list.
    ///
    /// Fields that the server does not know are left out of the answer, without a word.
    pub fn partial_rows(&self, filter: AccountFilter, fields: &[&str]) -> Rows<PartialRow<AccountId>> {
        let accounts = self.clone();
        let fields = format!("id,{}", fields.join(","));
        Rows::new(move |page| {
            let (accounts, filter, fields) = (accounts.clone(), filter.clone(), fields.clone());
            async move {
                accounts.check(&filter, page).await?;
                let mut query = accounts_query(&filter, page, accounts.0.dialect().await?);
                query.fields = Some(fields);
                let rows = value(accounts.0.raw().accounts_list(&query).await?, operations::ACCOUNTS_LIST.id)?;
                accounts.0.check_org(page, None).await?;
                Ok(rows)
            }
        })
    }

    /// All accounts that fit with their secrets, the oldest first, walked to the end: for exports.
    pub fn secret_rows(&self, filter: AccountFilter) -> Rows<AccountSecret> {
        let accounts = self.clone();
        Rows::new(move |page| {
            let (accounts, filter) = (accounts.clone(), filter.clone());
            async move { accounts.secrets(&filter, page).await }
        })
    }

    /// All secrets that an account had before, the newest version first.
    pub fn secret_history_rows(&self, id: AccountId) -> Rows<SecretHistory> {
        let accounts = self.clone();
        Rows::new(move |page| {
            let accounts = accounts.clone();
            async move { accounts.secret_history(id, page).await }
        })
    }

    /// Checks that the server will honour a filter.
    async fn check(&self, filter: &AccountFilter, page: PageRequest) -> Result<()> {
        filter.check(self.0.dialect().await?)?;
        self.0.check_node(filter.node, page, operations::ACCOUNTS_LIST.id).await
    }

    /// The error of a change: the server fails with 500 over a name that another account of the asset has, where it refuses a
    /// creation with 400 (source: recordings of both servers, `accounts`, "PATCH name taken"; facts of 4.10.16, section 17).
    /// Nothing is changed then, so it is looked for afterwards, when there is reason to.
    async fn over_a_taken_name(&self, failed: Error, id: AccountId, name: Option<&str>) -> Error {
        let Some(name) = name.filter(|_| failed.status() == Some(500)) else { return failed };
        match self.has_another(id, name).await {
            Ok(true) => failed.with_kind(ErrorKind::AlreadyExists).with_message(format!(
                "another account of the asset has the name `{name}`, over which the server fails"
            )),
            // That the look-up failed, too, says nothing about the change.
            Ok(false) | Err(_) => failed,
        }
    }

    async fn has_another(&self, id: AccountId, name: &str) -> Result<bool> {
        let asset = Some(self.get(id).await?.asset.id);
        let accounts = self.rows(AccountFilter { asset, ..AccountFilter::default() }).all().await?;
        Ok(accounts.iter().any(|account| account.id != id && account.name == name))
    }
}

#[async_trait]
impl Accounts for AccountsClient {
    async fn list(&self, filter: &AccountFilter, page: PageRequest) -> Result<Page<Account>> {
        self.check(filter, page).await?;
        let query = accounts_query(filter, page, self.0.dialect().await?);
        let accounts: Page<Account> = value(self.0.raw().accounts_list(&query).await?, operations::ACCOUNTS_LIST.id)?;
        self.0.check_org(page, accounts.items.iter().map(|account| account.org_id)).await?;
        Ok(accounts)
    }

    async fn create(&self, account: &NewAccount) -> Result<Account> {
        account.check(self.0.dialect().await?)?;
        let id = account.id.unwrap_or_else(|| AccountId::new(Uuid::new_v4()));
        let body = account_create(&NewAccount { id: Some(id), ..account.clone() }).into();
        let create = async || one_value(self.0.raw().accounts_create(&body).await?, operations::ACCOUNTS_CREATE.id);
        let made = create_once(id, || Box::pin(create()), || self.get(id)).await?;
        self.0.check_made(id, made.org_id)?;
        Ok(made)
    }

    async fn get(&self, id: AccountId) -> Result<Account> {
        let query = AccountsGetQuery::default();
        value(self.0.raw().accounts_get(&id, &query).await?, operations::ACCOUNTS_GET.id)
    }

    async fn update(&self, id: AccountId, update: &AccountUpdate) -> Result<Account> {
        update.check(self.0.dialect().await?)?;
        let body = account_patch(update);
        match self.0.raw().accounts_update(&id, &body).await {
            Ok(answer) => value(answer, operations::ACCOUNTS_UPDATE.id),
            Err(failed) => Err(self.over_a_taken_name(failed, id, update.name.as_deref()).await),
        }
    }

    async fn replace(&self, id: AccountId, replacement: &AccountReplacement) -> Result<Account> {
        replacement.check(self.0.dialect().await?)?;
        let body = account_replace(replacement);
        match self.0.raw().accounts_replace(&id, &body).await {
            Ok(answer) => value(answer, operations::ACCOUNTS_REPLACE.id),
            Err(failed) => Err(self.over_a_taken_name(failed, id, Some(&replacement.name)).await),
        }
    }

    async fn delete(&self, id: AccountId) -> Result<()> {
        deleted(self.0.raw().accounts_delete(&id).await)
    }

    async fn secret(&self, id: AccountId) -> Result<AccountSecret> {
        let query = AccountSecretsGetQuery::default();
        value(self.0.raw().account_secrets_get(&id, &query).await?, operations::ACCOUNT_SECRETS_GET.id)
    }

    async fn secrets(&self, filter: &AccountFilter, page: PageRequest) -> Result<Page<AccountSecret>> {
        self.check(filter, page).await?;
        let query = account_secrets_query(filter, page, self.0.dialect().await?);
        let answer = self.0.raw().account_secrets_list(&query).await?;
        let secrets: Page<AccountSecret> = value(answer, operations::ACCOUNT_SECRETS_LIST.id)?;
        self.0.check_org(page, secrets.items.iter().map(|secret| secret.account.org_id)).await?;
        Ok(secrets)
    }

    async fn su_from_accounts(&self, of: SuFromOf) -> Result<Vec<Account>> {
        let (account, asset) = match of {
            SuFromOf::Account(account) => (Some(account), None),
            SuFromOf::Asset(asset) => (None, Some(asset)),
        };
        let order = Some(OLDEST_FIRST.to_owned());
        let query = AccountsSuFromAccountsQuery { account, asset, order, ..AccountsSuFromAccountsQuery::default() };
        let answer = self.0.raw().accounts_su_from_accounts(&query).await?;
        value(answer, operations::ACCOUNTS_SU_FROM_ACCOUNTS.id)
    }

    async fn suggest_usernames(&self, query: &UsernameQuery) -> Result<Vec<String>> {
        let answer = self.0.raw().accounts_username_suggestions(&username_suggestions(query)).await?;
        value(answer, operations::ACCOUNTS_USERNAME_SUGGESTIONS.id)
    }

    async fn secret_history(&self, id: AccountId, page: PageRequest) -> Result<Page<SecretHistory>> {
        let (limit, offset) = limit_and_offset(page);
        let order = Some("-version".to_owned());
        let query =
            AccountSecretHistoriesListQuery { limit, offset, order, ..AccountSecretHistoriesListQuery::default() };
        let answer = self.0.raw().account_secret_histories_list(&id, &query).await?;
        value(answer, operations::ACCOUNT_SECRET_HISTORIES_LIST.id)
    }
}
