//! Each operation that a port stands on, by its name.

use jms_http::testing::Scripted;
use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountId, AccountReplacement, AccountUpdate, AssetFilter, AssetId, BackupPlanFilter,
        BackupPlanId, BackupPlanUpdate, ChangeSecretAutomationId, ChangeSecretFilter, ChangeSecretUpdate, Dialect,
        DirectoryFilter, Error, ExecutionId, NewAccount, NewBackupPlan, NewChangeSecretAutomation, NewSecret, OrgId,
        PageRequest, PasswordRules, RecordFilter, Schedule, Secret, SecretChange, SecretType,
        ports::{Accounts, Assets, Automations, Executions, Nodes, Organisations, Users},
    },
};

const ID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

/// Calls the method of a port that is the operation; nothing if no port stands on it.
pub(super) async fn domain(script: &Scripted, dialect: Dialect, operation: &str) -> Option<Result<(), Error>> {
    let builder = JumpServer::builder().transport(script.clone()).dialect(dialect);
    let client = builder.token(Secret::new("token").unwrap()).org(OrgId::ROOT).build().unwrap();
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
        authentication_token_create: client.log_in("admin", &Secret::new("secret").unwrap());
        users_profile_get: client.users().me();
        assets_list: client.assets().list(&AssetFilter::default(), page);
        nodes_list: client.nodes().list(&DirectoryFilter::default(), page);
        users_list: client.users().list(&DirectoryFilter::default(), page);
        organisations_list: client.organisations().list(&DirectoryFilter::default(), page);
        organisations_current_get: client.organisations().current();
    }
}
