//! Each operation that a port stands on, by its name.

use jms_http::testing::Scripted;
use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountId, AccountReplacement, AccountSelection, AccountTask, AccountTemplateFilter,
        AccountTemplateId, AccountTemplateReplacement, AccountTemplateUpdate, AccountUpdate, AssetFilter, AssetId,
        BackupPlanFilter, BackupPlanId, BackupPlanUpdate, ChangeSecretAutomationId, ChangeSecretFilter,
        ChangeSecretUpdate, Dialect, DirectoryFilter, Error, ExecutionId, IntegrationApplicationFilter,
        IntegrationApplicationId, IntegrationApplicationUpdate, NewAccount, NewAccountTemplate, NewBackupPlan,
        NewBulkAccounts, NewChangeSecretAutomation, NewIntegrationApplication, NewSecret, OrgId, PageRequest,
        PasswordRules, RecordFilter, Schedule, SdkLanguage, Secret, SecretChange, SecretType, SharedAccount, SuFromOf,
        TemplateSecret, UsernameQuery, VirtualAccountFilter, VirtualAccountId, VirtualAccountUpdate, WantedAccount,
        ports::{
            AccountTemplates, Accounts, AccountsInBulk, Assets, BackupExecutions, BackupPlans, ChangeSecretAutomations,
            ChangeSecretExecutions, IntegrationApplications, Nodes, Organisations, Users, VirtualAccounts,
        },
    },
};

use serde_json::Value;

const ID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

/// Calls the method of a port that is the operation; nothing if no port stands on it.
pub(super) async fn domain(
    script: &Scripted,
    dialect: Dialect,
    operation: &str,
    body: &Value,
) -> Option<Result<(), Error>> {
    let builder = JumpServer::builder().transport(script.clone()).dialect(dialect);
    let client = builder.token(Secret::new("token").unwrap()).org(OrgId::ROOT).build().unwrap();
    let secret = Secret::new("secret").unwrap();
    let application = JumpServer::builder().transport(script.clone()).dialect(dialect).org(OrgId::ROOT);
    let application = application.integration_application(ID.parse().unwrap(), secret).build().unwrap();
    let page = PageRequest::default();
    let account: AccountId = ID.parse().unwrap();
    let asset: AssetId = ID.parse().unwrap();
    let automation: ChangeSecretAutomationId = ID.parse().unwrap();
    let plan: BackupPlanId = ID.parse().unwrap();
    let execution: ExecutionId = ID.parse().unwrap();
    let passwords = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
    let new_automation = NewChangeSecretAutomation::new("name", ["root"], passwords);
    let replacement = AccountReplacement {
        asset,
        name: "root".to_owned(),
        username: "root".to_owned(),
        secret_type: SecretType::Password,
        privileged: false,
        is_active: true,
        secret_reset: true,
        su_from: None,
        comment: String::new(),
    };
    let bulk = NewBulkAccounts::new(vec![asset], SharedAccount::new("root"));
    let updates: Vec<_> = ids(body).map(|id| (id, AccountUpdate::default())).collect();
    let task = AccountTask::Verify { accounts: vec![account], assets: Vec::new() };
    let template: AccountTemplateId = ID.parse().unwrap();
    let template_replacement = AccountTemplateReplacement {
        name: "root".to_owned(),
        username: "root".to_owned(),
        secret: TemplateSecret::Password(NewSecret::Random(PasswordRules::default())),
        push_params: serde_json::Map::new(),
        platforms: Vec::new(),
        su_from: None,
        privileged: false,
        is_active: true,
        auto_push: false,
        comment: String::new(),
    };
    let templates = AccountTemplateFilter::default();
    let virtual_account: VirtualAccountId = ID.parse().unwrap();
    let app: IntegrationApplicationId = ID.parse().unwrap();
    let new_application = NewIntegrationApplication::new("name", AccountSelection::All);
    macro_rules! dispatch {
        ($($id:ident: $call:expr;)*) => {
            match operation {
                $(stringify!($id) => Some($call.await.map(drop)),)*
                _ => None,
            }
        };
    }
    dispatch! {
        accounts_list: client.accounts().list(&AccountFilter::default(), page);
        accounts_create: client.accounts().create(&NewAccount::new(asset, "root"));
        accounts_get: client.accounts().get(account);
        accounts_replace: client.accounts().replace(account, &replacement);
        accounts_update: client.accounts().update(account, &AccountUpdate::default());
        accounts_delete: client.accounts().delete(account);
        accounts_bulk_create: client.accounts().create_on_assets(&bulk);
        accounts_bulk_update: client.accounts().update_all(&updates);
        accounts_tasks_create: client.accounts().run_task(&task);
        accounts_su_from_accounts: client.accounts().su_from_accounts(SuFromOf::Account(account));
        accounts_username_suggestions: client.accounts().suggest_usernames(&UsernameQuery::default());
        accounts_copy_to_assets: client.accounts().copy_to_assets(account, &[asset]);
        accounts_move_to_assets: client.accounts().move_to_assets(account, &[asset]);
        account_secrets_list: client.accounts().secrets(&AccountFilter::default(), page);
        account_secrets_get: client.accounts().secret(account);
        account_secret_histories_list: client.accounts().secret_history(account, page);
        change_secret_automations_list: client.change_secret_automations().list(&ChangeSecretFilter::default(), page);
        change_secret_automations_create: client.change_secret_automations().create(&new_automation);
        change_secret_automations_get: client.change_secret_automations().get(automation);
        change_secret_automations_replace: client.change_secret_automations().replace(automation, &new_automation);
        change_secret_automations_update:
            client.change_secret_automations().update(automation, &ChangeSecretUpdate::default());
        change_secret_automations_delete: client.change_secret_automations().delete(automation);
        change_secret_executions_list: client.change_secret_executions().list(page);
        change_secret_executions_create: client.change_secret_executions().start(automation);
        change_secret_executions_get: client.change_secret_executions().get(execution);
        change_secret_records_list: client.change_secret_executions().records(&RecordFilter::default(), page);
        account_backup_plans_list: client.backup_plans().list(&BackupPlanFilter::default(), page);
        account_backup_plans_create: client.backup_plans().create(&NewBackupPlan::new("name", []));
        account_backup_plans_get: client.backup_plans().get(plan);
        account_backup_plans_replace: client.backup_plans().replace(plan, &NewBackupPlan::new("name", []));
        account_backup_plans_update: client.backup_plans().update(plan, &BackupPlanUpdate::new(Schedule::Manual));
        account_backup_plans_delete: client.backup_plans().delete(plan);
        account_backup_executions_list: client.backup_executions().list(page);
        account_backup_executions_create: client.backup_executions().start(plan);
        account_backup_executions_get: client.backup_executions().get(execution);
        account_templates_list: client.account_templates().list(&templates, page);
        account_templates_create: client.account_templates().create(&NewAccountTemplate::new("root"));
        account_templates_get: client.account_templates().get(template);
        account_templates_replace: client.account_templates().replace(template, &template_replacement);
        account_templates_update: client.account_templates().update(template, &AccountTemplateUpdate::default());
        account_templates_su_from: client.account_templates().su_from_templates(None);
        account_templates_sync_accounts: client.account_templates().sync_accounts(template);
        account_template_secrets_list: client.account_templates().secrets(&templates, page);
        account_template_secrets_get: client.account_templates().secret(template);
        virtual_accounts_list: client.virtual_accounts().list(&VirtualAccountFilter::default(), page);
        virtual_accounts_get: client.virtual_accounts().get(virtual_account);
        virtual_accounts_update:
            client.virtual_accounts().update(virtual_account, &VirtualAccountUpdate::default());
        integration_applications_list:
            client.integration_applications().list(&IntegrationApplicationFilter::default(), page);
        integration_applications_create: client.integration_applications().create(&new_application);
        integration_applications_get: client.integration_applications().get(app);
        integration_applications_replace: client.integration_applications().replace(app, &new_application);
        integration_applications_update:
            client.integration_applications().update(app, &IntegrationApplicationUpdate::default());
        integration_applications_secret_get: client.integration_applications().secret(app);
        integration_applications_account_secret_get:
            application.integration_applications().account_secret(&WantedAccount::Id(account));
        integration_applications_sdks_get: client.integration_applications().sdk(&SdkLanguage::Python);
        authentication_token_create: client.log_in("admin", &Secret::new("secret").unwrap());
        users_profile_get: client.users().me();
        assets_list: client.assets().list(&AssetFilter::default(), page);
        nodes_list: client.nodes().list(&DirectoryFilter::default(), page);
        users_list: client.users().list(&DirectoryFilter::default(), page);
        organisations_list: client.organisations().list(&DirectoryFilter::default(), page);
        organisations_current_get: client.organisations().current();
    }
}

/// The ids of the rows of an answer.
fn ids(body: &Value) -> impl Iterator<Item = AccountId> {
    body.as_array().into_iter().flatten().filter_map(|row| row["id"].as_str()?.parse().ok())
}
