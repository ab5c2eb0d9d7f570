// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! How the JSON answer of each operation is read.

use super::reread;
/// By the name of the operation.
pub(super) const READERS: &[(&str, super::Reread)] = &[
    (
        "accounts_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Account>>,
    ),
    (
        "accounts_create",
        reread::<jms_http::raw::wire::OneOrMany<jms_http::raw::types::Account>>,
    ),
    ("accounts_bulk_replace", reread::<jms_http::raw::types::AccountBatch>),
    ("accounts_bulk_update", reread::<jms_http::raw::types::AccountBatch>),
    ("accounts_get", reread::<jms_http::raw::types::Account>),
    ("accounts_replace", reread::<jms_http::raw::types::Account>),
    ("accounts_update", reread::<jms_http::raw::types::Account>),
    ("accounts_bulk_create", reread::<jms_http::raw::types::AccountBulkResults>),
    ("accounts_tasks_create", reread::<jms_http::raw::types::TaskStarted>),
    ("accounts_su_from_accounts", reread::<jms_http::raw::types::AccountBatch>),
    (
        "accounts_username_suggestions",
        reread::<jms_http::raw::types::UsernameSuggestions>,
    ),
    ("accounts_render_to_json", reread::<jms_http::raw::types::RenderedTable>),
    ("accounts_render_to_json_update", reread::<jms_http::raw::types::RenderedTable>),
    ("accounts_chat", reread::<jms_http::raw::types::Account>),
    ("accounts_copy_to_assets", reread::<jms_http::raw::types::AccountCopyResults>),
    ("accounts_move_to_assets", reread::<jms_http::raw::types::AccountCopyResults>),
    (
        "account_secrets_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::AccountSecret>>,
    ),
    ("account_secrets_get", reread::<jms_http::raw::types::AccountSecret>),
    (
        "account_secret_histories_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::SecretHistory>>,
    ),
    (
        "account_templates_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::AccountTemplate>>,
    ),
    (
        "account_templates_create",
        reread::<jms_http::raw::wire::OneOrMany<jms_http::raw::types::AccountTemplate>>,
    ),
    (
        "account_templates_bulk_replace",
        reread::<::std::vec::Vec<jms_http::raw::types::AccountTemplate>>,
    ),
    (
        "account_templates_bulk_update",
        reread::<::std::vec::Vec<jms_http::raw::types::AccountTemplate>>,
    ),
    (
        "account_templates_su_from",
        reread::<::std::vec::Vec<jms_http::raw::types::AccountTemplate>>,
    ),
    ("account_templates_get", reread::<jms_http::raw::types::AccountTemplate>),
    ("account_templates_replace", reread::<jms_http::raw::types::AccountTemplate>),
    ("account_templates_update", reread::<jms_http::raw::types::AccountTemplate>),
    (
        "account_templates_sync_accounts",
        reread::<jms_http::raw::types::AccountTemplateSyncStarted>,
    ),
    (
        "account_template_secrets_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::AccountTemplateSecret>,
        >,
    ),
    (
        "account_template_secrets_get",
        reread::<jms_http::raw::types::AccountTemplateSecret>,
    ),
    (
        "virtual_accounts_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::VirtualAccount>>,
    ),
    (
        "virtual_accounts_create",
        reread::<jms_http::raw::wire::OneOrMany<jms_http::raw::types::VirtualAccount>>,
    ),
    ("virtual_accounts_get", reread::<jms_http::raw::types::VirtualAccount>),
    ("virtual_accounts_replace", reread::<jms_http::raw::types::VirtualAccount>),
    ("virtual_accounts_update", reread::<jms_http::raw::types::VirtualAccount>),
    (
        "change_secret_automations_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::ChangeSecretAutomation>,
        >,
    ),
    (
        "change_secret_automations_create",
        reread::<
            jms_http::raw::wire::OneOrMany<jms_http::raw::types::ChangeSecretAutomation>,
        >,
    ),
    (
        "change_secret_automations_bulk_replace",
        reread::<::std::vec::Vec<jms_http::raw::types::ChangeSecretAutomation>>,
    ),
    (
        "change_secret_automations_bulk_update",
        reread::<::std::vec::Vec<jms_http::raw::types::ChangeSecretAutomation>>,
    ),
    (
        "change_secret_automations_get",
        reread::<jms_http::raw::types::ChangeSecretAutomation>,
    ),
    (
        "change_secret_automations_replace",
        reread::<jms_http::raw::types::ChangeSecretAutomation>,
    ),
    (
        "change_secret_automations_update",
        reread::<jms_http::raw::types::ChangeSecretAutomation>,
    ),
    ("change_secret_executions_create", reread::<jms_http::raw::types::TaskStarted>),
    (
        "change_secret_executions_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::ChangeSecretExecution>,
        >,
    ),
    (
        "change_secret_executions_get",
        reread::<jms_http::raw::types::ChangeSecretExecution>,
    ),
    (
        "change_secret_records_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::ChangeSecretRecord>>,
    ),
    (
        "change_secret_records_dashboard",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::ChangeSecretRecord>>,
    ),
    ("change_secret_records_execute", reread::<jms_http::raw::types::TaskStarted>),
    ("change_secret_records_restore", reread::<jms_http::raw::types::RecordsRestored>),
    ("change_secret_records_verify", reread::<jms_http::raw::types::TaskStarted>),
    (
        "change_secret_records_secret",
        reread::<jms_http::raw::types::ChangeSecretRecordSecret>,
    ),
    (
        "change_secret_status_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::AccountInChange>>,
    ),
    ("change_secret_status_get", reread::<jms_http::raw::types::AccountInChange>),
    (
        "change_secret_assets_add_get",
        reread::<jms_http::raw::types::ChangeSecretAssetIds>,
    ),
    (
        "change_secret_assets_add_put",
        reread::<jms_http::raw::types::ChangeSecretTargetsChanged>,
    ),
    (
        "change_secret_assets_add",
        reread::<jms_http::raw::types::ChangeSecretTargetsChanged>,
    ),
    (
        "change_secret_assets_remove_get",
        reread::<jms_http::raw::types::ChangeSecretAssetIds>,
    ),
    (
        "change_secret_assets_remove_put",
        reread::<jms_http::raw::types::ChangeSecretTargetsChanged>,
    ),
    (
        "change_secret_assets_remove",
        reread::<jms_http::raw::types::ChangeSecretTargetsChanged>,
    ),
    (
        "change_secret_assets_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::ChangeSecretAsset>>,
    ),
    ("change_secret_nodes_get", reread::<jms_http::raw::types::ChangeSecretNodeIds>),
    (
        "change_secret_nodes_put",
        reread::<jms_http::raw::types::ChangeSecretTargetsChanged>,
    ),
    (
        "change_secret_nodes_change",
        reread::<jms_http::raw::types::ChangeSecretTargetsChanged>,
    ),
    (
        "push_account_automations_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::PushAccountAutomation>,
        >,
    ),
    (
        "push_account_automations_create",
        reread::<
            jms_http::raw::wire::OneOrMany<jms_http::raw::types::PushAccountAutomation>,
        >,
    ),
    (
        "push_account_automations_bulk_replace",
        reread::<::std::vec::Vec<jms_http::raw::types::PushAccountAutomation>>,
    ),
    (
        "push_account_automations_bulk_update",
        reread::<::std::vec::Vec<jms_http::raw::types::PushAccountAutomation>>,
    ),
    (
        "push_account_automations_get",
        reread::<jms_http::raw::types::PushAccountAutomation>,
    ),
    (
        "push_account_automations_replace",
        reread::<jms_http::raw::types::PushAccountAutomation>,
    ),
    (
        "push_account_automations_update",
        reread::<jms_http::raw::types::PushAccountAutomation>,
    ),
    (
        "push_account_executions_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::PushAccountExecution>,
        >,
    ),
    ("push_account_executions_create", reread::<jms_http::raw::types::TaskStarted>),
    (
        "push_account_executions_get",
        reread::<jms_http::raw::types::PushAccountExecution>,
    ),
    (
        "push_account_records_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::PushAccountRecord>>,
    ),
    ("push_account_records_execute", reread::<jms_http::raw::types::TaskStarted>),
    (
        "push_account_records_secret",
        reread::<jms_http::raw::types::PushAccountRecordSecret>,
    ),
    (
        "push_account_assets_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::PushAccountAsset>>,
    ),
    (
        "push_account_assets_add",
        reread::<jms_http::raw::types::PushAccountMembersChanged>,
    ),
    (
        "push_account_assets_add_put",
        reread::<jms_http::raw::types::PushAccountMembersChanged>,
    ),
    (
        "push_account_asset_add_read",
        reread::<jms_http::raw::types::PushAccountAssetsNamed>,
    ),
    (
        "push_account_assets_remove",
        reread::<jms_http::raw::types::PushAccountMembersChanged>,
    ),
    (
        "push_account_assets_remove_put",
        reread::<jms_http::raw::types::PushAccountMembersChanged>,
    ),
    (
        "push_account_asset_remove_read",
        reread::<jms_http::raw::types::PushAccountAssetsNamed>,
    ),
    (
        "push_account_nodes_change",
        reread::<jms_http::raw::types::PushAccountMembersChanged>,
    ),
    (
        "push_account_nodes_change_put",
        reread::<jms_http::raw::types::PushAccountMembersChanged>,
    ),
    ("push_account_nodes_read", reread::<jms_http::raw::types::PushAccountNodesNamed>),
    (
        "gather_account_automations_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::GatherAccountAutomation>,
        >,
    ),
    (
        "gather_account_automations_create",
        reread::<
            jms_http::raw::wire::OneOrMany<jms_http::raw::types::GatherAccountAutomation>,
        >,
    ),
    (
        "gather_account_automations_bulk_replace",
        reread::<::std::vec::Vec<jms_http::raw::types::GatherAccountAutomation>>,
    ),
    (
        "gather_account_automations_bulk_update",
        reread::<::std::vec::Vec<jms_http::raw::types::GatherAccountAutomation>>,
    ),
    (
        "gather_account_automations_get",
        reread::<jms_http::raw::types::GatherAccountAutomation>,
    ),
    (
        "gather_account_automations_replace",
        reread::<jms_http::raw::types::GatherAccountAutomation>,
    ),
    (
        "gather_account_automations_update",
        reread::<jms_http::raw::types::GatherAccountAutomation>,
    ),
    (
        "gather_account_assets_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::GatherAccountAsset>>,
    ),
    (
        "gather_account_assets_add",
        reread::<jms_http::raw::types::GatherAccountMembersAnswer>,
    ),
    (
        "gather_account_assets_remove",
        reread::<jms_http::raw::types::GatherAccountMembersAnswer>,
    ),
    (
        "gather_account_nodes_update",
        reread::<jms_http::raw::types::GatherAccountMembersAnswer>,
    ),
    ("gather_account_executions_create", reread::<jms_http::raw::types::TaskStarted>),
    (
        "gather_account_executions_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::GatherAccountExecution>,
        >,
    ),
    (
        "gather_account_executions_get",
        reread::<jms_http::raw::types::GatherAccountExecution>,
    ),
    (
        "gathered_accounts_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::GatheredAccount>>,
    ),
    (
        "gathered_accounts_create",
        reread::<jms_http::raw::wire::OneOrMany<jms_http::raw::types::GatheredAccount>>,
    ),
    (
        "gathered_accounts_bulk_replace",
        reread::<::std::vec::Vec<jms_http::raw::types::GatheredAccount>>,
    ),
    (
        "gathered_accounts_bulk_update",
        reread::<::std::vec::Vec<jms_http::raw::types::GatheredAccount>>,
    ),
    ("gathered_accounts_get", reread::<jms_http::raw::types::GatheredAccount>),
    ("gathered_accounts_replace", reread::<jms_http::raw::types::GatheredAccount>),
    ("gathered_accounts_update", reread::<jms_http::raw::types::GatheredAccount>),
    (
        "gathered_accounts_details",
        reread::<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    ),
    (
        "check_account_automations_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::CheckAccountAutomation>,
        >,
    ),
    (
        "check_account_automations_create",
        reread::<
            jms_http::raw::wire::OneOrMany<jms_http::raw::types::CheckAccountAutomation>,
        >,
    ),
    (
        "check_account_automations_bulk_replace",
        reread::<::std::vec::Vec<jms_http::raw::types::CheckAccountAutomation>>,
    ),
    (
        "check_account_automations_bulk_update",
        reread::<::std::vec::Vec<jms_http::raw::types::CheckAccountAutomation>>,
    ),
    (
        "check_account_automations_get",
        reread::<jms_http::raw::types::CheckAccountAutomation>,
    ),
    (
        "check_account_automations_replace",
        reread::<jms_http::raw::types::CheckAccountAutomation>,
    ),
    (
        "check_account_automations_update",
        reread::<jms_http::raw::types::CheckAccountAutomation>,
    ),
    (
        "check_account_executions_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::CheckAccountExecution>,
        >,
    ),
    ("check_account_executions_create", reread::<jms_http::raw::types::TaskStarted>),
    (
        "check_account_executions_get",
        reread::<jms_http::raw::types::CheckAccountExecution>,
    ),
    (
        "check_account_assets_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::CheckAccountAsset>>,
    ),
    (
        "check_account_assets_add",
        reread::<jms_http::raw::types::CheckAccountMembersChanged>,
    ),
    (
        "check_account_assets_remove",
        reread::<jms_http::raw::types::CheckAccountMembersChanged>,
    ),
    (
        "check_account_nodes_change",
        reread::<jms_http::raw::types::CheckAccountMembersChanged>,
    ),
    (
        "account_check_engines_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::AccountCheckEngine>>,
    ),
    (
        "account_risks_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::AccountRisk>>,
    ),
    (
        "account_risks_assets",
        reread::<::std::vec::Vec<jms_http::raw::types::AccountRiskAsset>>,
    ),
    ("account_risks_handle", reread::<jms_http::raw::types::AccountRiskHandled>),
    ("account_risks_get", reread::<jms_http::raw::types::AccountRisk>),
    (
        "account_backup_plans_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::BackupPlan>>,
    ),
    (
        "account_backup_plans_create",
        reread::<jms_http::raw::wire::OneOrMany<jms_http::raw::types::BackupPlan>>,
    ),
    (
        "account_backup_plans_bulk_replace",
        reread::<::std::vec::Vec<jms_http::raw::types::BackupPlan>>,
    ),
    (
        "account_backup_plans_bulk_update",
        reread::<::std::vec::Vec<jms_http::raw::types::BackupPlan>>,
    ),
    ("account_backup_plans_get", reread::<jms_http::raw::types::BackupPlan>),
    ("account_backup_plans_replace", reread::<jms_http::raw::types::BackupPlan>),
    ("account_backup_plans_update", reread::<jms_http::raw::types::BackupPlan>),
    ("account_backup_executions_create", reread::<jms_http::raw::types::TaskStarted>),
    (
        "account_backup_executions_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::BackupExecution>>,
    ),
    ("account_backup_executions_get", reread::<jms_http::raw::types::BackupExecution>),
    (
        "integration_applications_list",
        reread::<
            jms_http::raw::wire::Listing<jms_http::raw::types::IntegrationApplication>,
        >,
    ),
    (
        "integration_applications_create",
        reread::<
            jms_http::raw::wire::OneOrMany<jms_http::raw::types::IntegrationApplication>,
        >,
    ),
    (
        "integration_applications_bulk_replace",
        reread::<jms_http::raw::types::IntegrationApplicationBulkUpdated>,
    ),
    (
        "integration_applications_bulk_update",
        reread::<jms_http::raw::types::IntegrationApplicationBulkUpdated>,
    ),
    (
        "integration_applications_account_secret_get",
        reread::<jms_http::raw::types::IntegrationAccountSecret>,
    ),
    (
        "integration_applications_sdks_get",
        reread::<jms_http::raw::types::IntegrationSdk>,
    ),
    (
        "integration_applications_get",
        reread::<jms_http::raw::types::IntegrationApplication>,
    ),
    (
        "integration_applications_replace",
        reread::<jms_http::raw::types::IntegrationApplication>,
    ),
    (
        "integration_applications_update",
        reread::<jms_http::raw::types::IntegrationApplication>,
    ),
    (
        "integration_applications_refresh_secret",
        reread::<jms_http::raw::types::IntegrationApplicationSecretRefreshed>,
    ),
    (
        "integration_applications_secret_get",
        reread::<jms_http::raw::types::IntegrationApplicationSecret>,
    ),
    ("change_secret_dashboard_get", reread::<jms_http::raw::types::ChangeSecretFigures>),
    ("pam_dashboard_get", reread::<jms_http::raw::types::AccountFigures>),
    (
        "access_keys_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::AccessKey>>,
    ),
    ("access_keys_create", reread::<jms_http::raw::types::AccessKeyCreated>),
    ("access_keys_get", reread::<jms_http::raw::types::AccessKey>),
    ("access_keys_replace", reread::<jms_http::raw::types::AccessKey>),
    ("access_keys_update", reread::<jms_http::raw::types::AccessKey>),
    ("authentication_token_create", reread::<jms_http::raw::types::TokenCreated>),
    ("authentication_confirm_get", reread::<jms_http::raw::types::ConfirmWays>),
    ("authentication_confirm_create", reread::<::std::string::String>),
    ("authentication_confirm_check", reread::<::std::string::String>),
    (
        "authentication_mfa_challenge_create",
        reread::<jms_http::raw::types::MfaChallengeDone>,
    ),
    ("authentication_token_alias_create", reread::<jms_http::raw::types::TokenCreated>),
    ("assets_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>),
    ("assets_get", reread::<jms_http::raw::types::Asset>),
    ("hosts_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>),
    ("hosts_create", reread::<jms_http::raw::types::Asset>),
    ("hosts_get", reread::<jms_http::raw::types::Asset>),
    ("hosts_replace", reread::<jms_http::raw::types::Asset>),
    ("hosts_update", reread::<jms_http::raw::types::Asset>),
    (
        "devices_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>,
    ),
    ("devices_get", reread::<jms_http::raw::types::Asset>),
    (
        "databases_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>,
    ),
    ("databases_get", reread::<jms_http::raw::types::Asset>),
    ("webs_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>),
    ("webs_get", reread::<jms_http::raw::types::Asset>),
    ("clouds_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>),
    ("clouds_get", reread::<jms_http::raw::types::Asset>),
    (
        "customs_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>,
    ),
    ("customs_get", reread::<jms_http::raw::types::Asset>),
    (
        "directories_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>,
    ),
    ("directories_get", reread::<jms_http::raw::types::Asset>),
    ("gpts_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>),
    ("gpts_get", reread::<jms_http::raw::types::Asset>),
    (
        "gateways_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>,
    ),
    ("gateways_get", reread::<jms_http::raw::types::Asset>),
    (
        "asset_categories_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::AssetCategoryEntry>>,
    ),
    ("asset_types_list", reread::<jms_http::raw::types::AssetTypes>),
    ("asset_constraints_get", reread::<jms_http::raw::types::AssetConstraints>),
    ("asset_protocols_list", reread::<jms_http::raw::types::Protocols>),
    ("zones_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Zone>>),
    ("zones_get", reread::<jms_http::raw::types::Zone>),
    ("domains_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Zone>>),
    ("domains_get", reread::<jms_http::raw::types::Zone>),
    ("nodes_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Node>>),
    ("nodes_get", reread::<jms_http::raw::types::Node>),
    (
        "nodes_assets_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Asset>>,
    ),
    (
        "nodes_children_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Node>>,
    ),
    ("nodes_tree_get", reread::<jms_http::raw::types::NodeTree>),
    (
        "platforms_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Platform>>,
    ),
    ("platforms_get", reread::<jms_http::raw::types::Platform>),
    ("users_list", reread::<jms_http::raw::wire::Listing<jms_http::raw::types::User>>),
    ("users_create", reread::<jms_http::raw::types::User>),
    ("users_get", reread::<jms_http::raw::types::User>),
    ("users_update", reread::<jms_http::raw::types::User>),
    (
        "user_groups_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::UserGroup>>,
    ),
    ("user_groups_get", reread::<jms_http::raw::types::UserGroup>),
    ("users_profile_get", reread::<jms_http::raw::types::UserProfile>),
    ("users_profile_permissions_get", reread::<jms_http::raw::types::UserPermissions>),
    (
        "organisations_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::Organisation>>,
    ),
    ("organisations_create", reread::<jms_http::raw::types::Organisation>),
    ("organisations_get", reread::<jms_http::raw::types::Organisation>),
    ("organisations_current_get", reread::<jms_http::raw::types::CurrentOrganisation>),
    (
        "labels_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::LabelEntry>>,
    ),
    ("labels_get", reread::<jms_http::raw::types::LabelEntry>),
    ("ansible_logs_get", reread::<jms_http::raw::types::TaskLog>),
    (
        "period_tasks_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::PeriodTask>>,
    ),
    ("period_tasks_get", reread::<jms_http::raw::types::PeriodTask>),
    ("period_tasks_update", reread::<jms_http::raw::types::PeriodTask>),
    ("celery_logs_get", reread::<jms_http::raw::types::TaskLog>),
    ("celery_results_get", reread::<jms_http::raw::types::CeleryResult>),
    (
        "task_executions_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::TaskExecution>>,
    ),
    ("task_executions_create", reread::<jms_http::raw::types::TaskExecutionCreated>),
    ("task_executions_get", reread::<jms_http::raw::types::TaskExecution>),
    (
        "celery_tasks_list",
        reread::<jms_http::raw::wire::Listing<jms_http::raw::types::CeleryTask>>,
    ),
    ("celery_tasks_get", reread::<jms_http::raw::types::CeleryTask>),
    ("health_get", reread::<jms_http::raw::types::Health>),
    (
        "server_schema_get",
        reread::<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    ),
    ("resource_cache_create", reread::<jms_http::raw::types::ResourceCacheCreated>),
    (
        "settings_public_get",
        reread::<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    ),
    (
        "settings_public_open_get",
        reread::<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    ),
    ("server_info_get", reread::<jms_http::raw::types::ServerInfo>),
    (
        "settings_get",
        reread::<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    ),
];
