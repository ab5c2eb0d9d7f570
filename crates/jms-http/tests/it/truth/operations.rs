//! Each operation by its name: through the endpoints, and through the ports.

use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountId, AccountReplacement, AccountUpdate, AssetFilter, AssetId, BackupPlanFilter,
        BackupPlanId, BackupPlanUpdate, ChangeSecretAutomationId, ChangeSecretFilter, ChangeSecretUpdate, Dialect,
        DirectoryFilter, Error, ExecutionId, NewAccount, NewBackupPlan, NewChangeSecretAutomation, NewSecret,
        PageRequest, PasswordRules, RecordFilter, Schedule, Secret, SecretChange, SecretType,
        ports::{
            Accounts, Assets, BackupExecutions, BackupPlans, ChangeSecretAutomations, ChangeSecretExecutions, Nodes,
            Organisations, Users,
        },
    },
    raw::{Operation, Raw, types, wire::SecretText},
};
use serde_json::Value;

use crate::scripted::Scripted;

const ID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

/// The operations that ports stand on. Answers of the others are read by `jms-gen`'s own tests.
const BEHIND_PORTS: [&str; 34] = [
    "accounts_list",
    "accounts_create",
    "accounts_get",
    "accounts_replace",
    "accounts_update",
    "accounts_delete",
    "account_secrets_get",
    "account_secret_histories_list",
    "change_secret_automations_list",
    "change_secret_automations_create",
    "change_secret_automations_get",
    "change_secret_automations_replace",
    "change_secret_automations_update",
    "change_secret_automations_delete",
    "change_secret_executions_list",
    "change_secret_executions_create",
    "change_secret_executions_get",
    "change_secret_records_list",
    "account_backup_plans_list",
    "account_backup_plans_create",
    "account_backup_plans_get",
    "account_backup_plans_replace",
    "account_backup_plans_update",
    "account_backup_plans_delete",
    "account_backup_executions_list",
    "account_backup_executions_create",
    "account_backup_executions_get",
    "authentication_token_create",
    "users_profile_get",
    "assets_list",
    "nodes_list",
    "users_list",
    "organisations_list",
    "organisations_current_get",
];

/// The operation behind a port that a recorded request is.
pub(super) fn of(recorded: &jms_truth::Recorded) -> Option<&'static str> {
    let request = &recorded.request;
    let found = Operation::of(&request.method.parse().ok()?, &request.path)?;
    BEHIND_PORTS.contains(&found.id).then_some(found.id)
}

/// Calls an endpoint, and writes its value as JSON again.
#[expect(clippy::default_trait_access, reason = "a table: the argument's type says no more than the operation")]
pub(super) async fn generated(raw: &Raw, operation: &str) -> Result<Value, Error> {
    macro_rules! dispatch {
        ($($id:ident($($argument:expr),*);)*) => {
            match operation {
                $(stringify!($id) => {
                    let answer = raw.$id($($argument),*).await?;
                    Ok(serde_json::to_value(answer.value).unwrap())
                })*
                other => panic!("no dispatch for {other}: add it"),
            }
        };
    }
    let account: AccountId = ID.parse().unwrap();
    let asset: AssetId = ID.parse().unwrap();
    let automation: ChangeSecretAutomationId = ID.parse().unwrap();
    let plan: BackupPlanId = ID.parse().unwrap();
    let execution: ExecutionId = ID.parse().unwrap();
    let password = SecretText(Secret::new("secret").unwrap());
    let (random, kind) = (jms_http::domain::SecretStrategy::Random, SecretType::Password);
    let new_automation =
        || types::ChangeSecretAutomationCreate::new(Value::Null, String::new(), random.clone(), kind.clone());
    let whole_automation =
        || types::ChangeSecretAutomationReplace::new(Value::Null, String::new(), random.clone(), kind.clone());
    dispatch! {
        accounts_list(&Default::default());
        accounts_create(&types::AccountCreate::new(asset).into());
        accounts_get(&account, &Default::default());
        accounts_replace(&account, &types::AccountReplace::new(asset));
        accounts_update(&account, &Default::default());
        accounts_delete(&account);
        account_secrets_get(&account, &Default::default());
        account_secret_histories_list(&account, &Default::default());
        change_secret_automations_list(&Default::default());
        change_secret_automations_create(&new_automation().into());
        change_secret_automations_get(&automation);
        change_secret_automations_replace(&automation, &whole_automation());
        change_secret_automations_update(&automation, &Default::default());
        change_secret_automations_delete(&automation);
        change_secret_executions_list(&Default::default());
        change_secret_executions_create(&types::ExecutionCreate { automation });
        change_secret_executions_get(&execution);
        change_secret_records_list(&Default::default());
        account_backup_plans_list(&Default::default());
        account_backup_plans_create(&types::BackupPlanCreate::new(String::new()).into());
        account_backup_plans_get(&plan);
        account_backup_plans_replace(&plan, &types::BackupPlanReplace::new(String::new()));
        account_backup_plans_update(&plan, &Default::default());
        account_backup_plans_delete(&plan);
        account_backup_executions_list(&Default::default());
        account_backup_executions_create(&Default::default());
        account_backup_executions_get(&execution);
        authentication_token_create(&types::TokenCreate { username: String::new(), password });
        users_profile_get();
        assets_list(&Default::default());
        nodes_list(&Default::default());
        users_list(&Default::default());
        organisations_list(&Default::default());
        organisations_current_get();
    }
}

/// Calls the method of a port that is the operation.
pub(super) async fn domain(script: &Scripted, dialect: Dialect, operation: &str) -> Result<(), Error> {
    let builder = JumpServer::builder().transport(script.clone()).dialect(dialect);
    let client = builder.token(Secret::new("token").unwrap()).build().unwrap();
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
                $(stringify!($id) => $call.await.map(drop),)*
                other => panic!("no dispatch for {other}: add it"),
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
