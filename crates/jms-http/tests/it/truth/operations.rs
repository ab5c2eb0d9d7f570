//! Each operation that a port stands on, by its name.

use jms_http::testing::Scripted;
use std::{fmt::Debug, str::FromStr};

use jms_http::{
    JumpServer,
    domain::{
        AccessKeyUpdate, AccountFilter, AccountId, AccountReplacement, AccountUpdate, AssetFilter, AssetId,
        BackupPlanFilter, BackupPlanId, BackupPlanUpdate, ChangeSecretAutomationId, ChangeSecretFilter,
        ChangeSecretUpdate, CheckAccountAutomationId, CheckAccountFilter, CheckAccountUpdate, CheckEngineSlug, Dialect,
        DirectoryFilter, Error, ExecutionId, FindingStatus, GatherAccountAutomationId, GatherAccountFilter,
        GatherAccountUpdate, GatheredDeletion, GatheredFilter, HandleRisk, HostUpdate, LabelFilter, NewAccount,
        NewBackupPlan, NewChangeSecretAutomation, NewCheckAccountAutomation, NewGatherAccountAutomation, NewHost,
        NewPushAccountAutomation, NewSecret, NewUser, OrgId, PageRequest, PasswordRules, PlatformFilter, PlatformId,
        PushAccountAutomationId, PushAccountFilter, PushAccountRecordId, PushAccountUpdate, RecordFilter, RecordId,
        RiskAction, RiskFilter, RiskKind, Schedule, Secret, SecretChange, SecretType, UserFilter, UserUpdate,
        ports::{
            AccessKeys, AccountRisks, Accounts, Assets, Automations, ChangesUnderWay, CheckEngines, Dashboards,
            Executions, FailedChanges, GatheredAccounts, Labels, Nodes, Organisations, Platforms, Records, System,
            Targets, Tasks, UserGroups, Users, Zones,
        },
    },
};

/// Any id of any kind.
fn id<Id: FromStr<Err: Debug>>() -> Id {
    ID.parse().unwrap()
}

const ID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

/// Calls the method of a port that is the operation; nothing if no port stands on it.
pub(super) async fn domain(script: &Scripted, dialect: Dialect, operation: &str) -> Option<Result<(), Error>> {
    let builder = JumpServer::builder().transport(script.clone()).dialect(dialect);
    let client = builder.token(Secret::new("token").unwrap()).org(OrgId::ROOT).build().unwrap();
    // Before it creates a host on 3.10, the client reads the platform.
    let builder = JumpServer::builder().transport(script.clone()).token(Secret::new("token").unwrap());
    let newer = builder.org(OrgId::ROOT).build().unwrap();
    let page = PageRequest::default();
    let account: AccountId = ID.parse().unwrap();
    let asset: AssetId = ID.parse().unwrap();
    let automation: ChangeSecretAutomationId = ID.parse().unwrap();
    let plan: BackupPlanId = ID.parse().unwrap();
    let execution: ExecutionId = ID.parse().unwrap();
    let (record, push_record): (RecordId, PushAccountRecordId) = (ID.parse().unwrap(), ID.parse().unwrap());
    let push: PushAccountAutomationId = ID.parse().unwrap();
    let gather: GatherAccountAutomationId = ID.parse().unwrap();
    let check: CheckAccountAutomationId = ID.parse().unwrap();
    let passwords = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
    let new_push = NewPushAccountAutomation::new("name", ["root"], passwords.clone());
    let new_automation = NewChangeSecretAutomation::new("name", ["root"], passwords);
    let new_gather = NewGatherAccountAutomation::new("name");
    let new_check = NewCheckAccountAutomation::new("name", [CheckEngineSlug::AccountSecret]);
    let platform = PlatformId::new(1);
    let ignore = HandleRisk::new(asset, "root", RiskKind::NewFound, RiskAction::Ignore);
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
        change_secret_automations_delete: client.change_secret_automations().delete_with_records(automation);
        change_secret_executions_list: client.change_secret_executions().list(page);
        change_secret_executions_create: client.change_secret_executions().start(automation);
        change_secret_executions_get: client.change_secret_executions().get(execution);
        change_secret_records_list: client.change_secret_executions().records(&RecordFilter::default(), page);
        change_secret_records_dashboard: FailedChanges::list(&client.change_secret_records(), page);
        change_secret_records_execute: client.change_secret_records().retry(&[record]);
        change_secret_records_secret: client.change_secret_records().secret(record);
        change_secret_status_list: client.changes_under_way().list(page);
        change_secret_assets_list: client.change_secret_automations().targets(automation, page);
        push_account_automations_list: client.push_account_automations().list(&PushAccountFilter::default(), page);
        push_account_automations_create: client.push_account_automations().create(&new_push);
        push_account_automations_get: client.push_account_automations().get(push);
        push_account_automations_replace: client.push_account_automations().replace(push, &new_push);
        push_account_automations_update: client.push_account_automations().update(push, &PushAccountUpdate::default());
        push_account_automations_delete: client.push_account_automations().delete(push);
        push_account_executions_list: client.push_account_executions().list(page);
        push_account_executions_create: client.push_account_executions().start(push);
        push_account_executions_get: client.push_account_executions().get(execution);
        push_account_records_list: client.push_account_executions().records(&RecordFilter::default(), page);
        push_account_records_execute: client.push_account_records().retry(&[push_record]);
        push_account_records_secret: client.push_account_records().secret(push_record);
        push_account_assets_list: client.push_account_automations().targets(push, page);
        gather_account_automations_list:
            client.gather_account_automations().list(&GatherAccountFilter::default(), page);
        gather_account_automations_create: client.gather_account_automations().create(&new_gather);
        gather_account_automations_get: client.gather_account_automations().get(gather);
        gather_account_automations_replace: client.gather_account_automations().replace(gather, &new_gather);
        gather_account_automations_update:
            client.gather_account_automations().update(gather, &GatherAccountUpdate::new(Schedule::Manual));
        gather_account_automations_delete: client.gather_account_automations().delete(gather);
        gather_account_executions_list: client.gather_account_executions().list(page);
        gather_account_executions_create: client.gather_account_executions().start(gather);
        gather_account_executions_get: client.gather_account_executions().get(execution);
        check_account_automations_list: client.check_account_automations().list(&CheckAccountFilter::default(), page);
        check_account_automations_create: client.check_account_automations().create(&new_check);
        check_account_automations_get: client.check_account_automations().get(check);
        check_account_automations_replace: client.check_account_automations().replace(check, &new_check);
        check_account_automations_update:
            client.check_account_automations().update(check, &CheckAccountUpdate::new(Schedule::Manual));
        check_account_automations_delete: client.check_account_automations().delete(check);
        check_account_executions_list: client.check_account_executions().list(page);
        check_account_executions_create: client.check_account_executions().start(check);
        check_account_executions_get: client.check_account_executions().get(execution);
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
        assets_get: client.assets().get(asset);
        asset_types_list: client.assets().kinds();
        asset_protocols_list: client.assets().protocols();
        hosts_create: newer.assets().create_host(&NewHost::new("name", "address", platform));
        hosts_update: client.assets().update_host(asset, &HostUpdate::default());
        hosts_delete: client.assets().delete_host(asset);
        nodes_get: client.nodes().get(id());
        nodes_children_list: client.nodes().children(id(), false, page);
        platforms_list: client.platforms().list(&PlatformFilter::default(), page);
        platforms_get: client.platforms().get(platform);
        zones_list: client.zones().list(&DirectoryFilter::default(), page);
        zones_get: client.zones().get(id());
        domains_list: client.zones().list(&DirectoryFilter::default(), page);
        domains_get: client.zones().get(id());
        labels_list: client.labels().list(&LabelFilter::default(), page);
        labels_get: client.labels().get(id());
        users_create: client.users().create(&NewUser::new("name", "name@example.com"));
        users_get: client.users().get(id());
        users_update: client.users().update(id(), &UserUpdate::default());
        users_delete: client.users().delete(id());
        user_groups_list: client.user_groups().list(&DirectoryFilter::default(), page);
        user_groups_get: client.user_groups().get(id());
        users_profile_permissions_get: client.users().permissions();
        organisations_get: client.organisations().get(id());
        organisations_delete: client.organisations().delete(id());
        access_keys_list: client.access_keys().list(page);
        access_keys_create: client.access_keys().create();
        access_keys_update: client.access_keys().update(id(), &AccessKeyUpdate::default());
        access_keys_delete: client.access_keys().delete(id());
        account_risks_list: client.account_risks().list(&RiskFilter::default(), page);
        account_risks_get: client.account_risks().get(id());
        account_risks_handle: client.account_risks().handle(&ignore);
        account_risks_delete: client.account_risks().delete(id());
        account_risks_assets: client.account_risks().assets();
        account_check_engines_list: client.check_engines().list(page);
        gathered_accounts_list: client.gathered_accounts().list(&GatheredFilter::default(), page);
        gathered_accounts_get: client.gathered_accounts().get(id());
        gathered_accounts_details: client.gathered_accounts().details(id());
        gathered_accounts_set_status: client.gathered_accounts().set_status(&[], &FindingStatus::Pending);
        gathered_accounts_sync: client.gathered_accounts().sync(&[]);
        gathered_accounts_delete: client.gathered_accounts().delete(id(), GatheredDeletion::Note);
        pam_dashboard_get: client.dashboards().pam();
        change_secret_dashboard_get: client.dashboards().change_secret(1);
        settings_public_get: client.system().public_settings();
        settings_get: client.system().settings("security");
        health_get: client.system().health();
        server_info_get: client.system().time();
        period_tasks_list: client.tasks().periodic(page);
        period_tasks_get: client.tasks().periodic_task("name");
        period_tasks_update: client.tasks().enable("name", true);
        task_executions_list: client.tasks().executions(page);
        task_executions_get: client.tasks().execution(execution);
        users_list: client.users().list(&UserFilter::default(), page);
        organisations_list: client.organisations().list(&DirectoryFilter::default(), page);
        organisations_current_get: client.organisations().current();
    }
}
