//! Each operation that the ports of bulk accounts, templates, virtual accounts and applications stand on.

use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountId, AccountSelection, AccountTask, AccountTemplateFilter, AccountTemplateId,
        AccountTemplateReplacement, AccountTemplateUpdate, AccountUpdate, AssetId, Dialect, Error,
        IntegrationApplicationFilter, IntegrationApplicationId, IntegrationApplicationUpdate, NewAccountTemplate,
        NewBulkAccounts, NewIntegrationApplication, NewSecret, OrgId, PageRequest, PasswordRules, SdkLanguage, Secret,
        SharedAccount, SuFromOf, TemplateSecret, UsernameQuery, VirtualAccountFilter, VirtualAccountId,
        VirtualAccountUpdate, WantedAccount,
        ports::{AccountTemplates, Accounts, AccountsInBulk, IntegrationApplications, VirtualAccounts},
    },
    testing::Scripted,
};
use serde_json::{Map, Value};

const ID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

macro_rules! dispatch {
    ($operation:ident; $($id:ident: $call:expr;)*) => {
        match $operation {
            $(stringify!($id) => Some($call.await.map(drop)),)*
            _ => None,
        }
    };
}

/// Calls the method of a port that is the operation; nothing if none of these ports stands on it.
pub(super) async fn domain(
    script: &Scripted,
    dialect: Dialect,
    operation: &str,
    body: &Value,
) -> Option<Result<(), Error>> {
    let secret = || Secret::new("secret").unwrap();
    let builder = || JumpServer::builder().transport(script.clone()).dialect(dialect).org(OrgId::ROOT);
    let client = builder().token(secret()).build().unwrap();
    match accounts(&client, operation, body).await {
        None => {}
        found => return found,
    }
    match templates(&client, operation).await {
        None => {}
        found => return found,
    }
    let application = builder().integration_application(ID.parse().unwrap(), secret()).build().unwrap();
    applications(&client, &application, operation).await
}

async fn accounts(client: &JumpServer, operation: &str, body: &Value) -> Option<Result<(), Error>> {
    let account: AccountId = ID.parse().unwrap();
    let asset: AssetId = ID.parse().unwrap();
    let bulk = NewBulkAccounts::new(vec![asset], SharedAccount::new("root"));
    // The answer has the accounts that were asked for.
    let ids = body.as_array().into_iter().flatten().filter_map(|row| row["id"].as_str()?.parse().ok());
    let updates: Vec<_> = ids.map(|id| (id, AccountUpdate::default())).collect();
    let task = AccountTask::Verify { accounts: vec![account], assets: Vec::new() };
    let (filter, page) = (AccountFilter::default(), PageRequest::default());
    let accounts = client.accounts();
    dispatch! { operation;
        accounts_bulk_create: accounts.create_on_assets(&bulk);
        accounts_bulk_update: accounts.update_all(&updates);
        accounts_tasks_create: accounts.run_task(&task);
        accounts_su_from_accounts: accounts.su_from_accounts(SuFromOf::Account(account));
        accounts_username_suggestions: accounts.suggest_usernames(&UsernameQuery::default());
        accounts_copy_to_assets: accounts.copy_to_assets(account, &[asset]);
        accounts_move_to_assets: accounts.move_to_assets(account, &[asset]);
        account_secrets_list: accounts.secrets(&filter, page);
    }
}

async fn templates(client: &JumpServer, operation: &str) -> Option<Result<(), Error>> {
    let template: AccountTemplateId = ID.parse().unwrap();
    let replacement = AccountTemplateReplacement {
        name: "root".to_owned(),
        username: "root".to_owned(),
        secret: TemplateSecret::Password(NewSecret::Random(PasswordRules::default())),
        push_params: Map::new(),
        platforms: Vec::new(),
        su_from: None,
        privileged: false,
        is_active: true,
        auto_push: false,
        comment: String::new(),
    };
    let (filter, page) = (AccountTemplateFilter::default(), PageRequest::default());
    let templates = client.account_templates();
    dispatch! { operation;
        account_templates_list: templates.list(&filter, page);
        account_templates_create: templates.create(&NewAccountTemplate::new("root"));
        account_templates_get: templates.get(template);
        account_templates_replace: templates.replace(template, &replacement);
        account_templates_update: templates.update(template, &AccountTemplateUpdate::default());
        account_templates_su_from: templates.su_from_templates(None);
        account_templates_sync_accounts: templates.sync_accounts(template);
        account_template_secrets_list: templates.secrets(&filter, page);
        account_template_secrets_get: templates.secret(template);
    }
}

async fn applications(client: &JumpServer, itself: &JumpServer, operation: &str) -> Option<Result<(), Error>> {
    let virtual_account: VirtualAccountId = ID.parse().unwrap();
    let id: IntegrationApplicationId = ID.parse().unwrap();
    let new = NewIntegrationApplication::new("name", AccountSelection::All);
    let page = PageRequest::default();
    let (virtual_accounts, applications) = (client.virtual_accounts(), client.integration_applications());
    dispatch! { operation;
        virtual_accounts_list: virtual_accounts.list(&VirtualAccountFilter::default(), page);
        virtual_accounts_get: virtual_accounts.get(virtual_account);
        virtual_accounts_update: virtual_accounts.update(virtual_account, &VirtualAccountUpdate::default());
        integration_applications_list: applications.list(&IntegrationApplicationFilter::default(), page);
        integration_applications_create: applications.create(&new);
        integration_applications_get: applications.get(id);
        integration_applications_replace: applications.replace(id, &new);
        integration_applications_update: applications.update(id, &IntegrationApplicationUpdate::default());
        integration_applications_secret_get: applications.secret(id);
        integration_applications_account_secret_get:
            itself.integration_applications().account_secret(&WantedAccount::Id(ID.parse().unwrap()));
        integration_applications_sdks_get: applications.sdk(&SdkLanguage::Python);
    }
}
