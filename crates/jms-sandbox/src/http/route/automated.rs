//! The URLs of automations, of their runs, and of what these leave behind.

use super::{COLLECTION, DETAIL, Endpoint, READ, RUNS};
use crate::{
    auth::permission::Access::{self, Accounts, Licensed},
    resources::{
        automations::{
            self, Type,
            backup::Backup,
            change_secret::{ChangeSecret, PushAccount},
            check::Check,
            gather::Gather,
            targets,
        },
        dashboards, engines, executions, gathered, records, risks, secret_status,
    },
};

/// A collection of automations.
const fn automations<T: Type>(pattern: &'static str, access: Access) -> Endpoint {
    Endpoint::new(pattern, access, COLLECTION)
        .get(automations::list::<T>)
        .post(automations::create::<T>)
        .put(automations::bulk_change::<T>)
        .patch(automations::bulk_change::<T>)
        .delete(automations::bulk_delete::<T>)
}

/// One automation.
const fn automation<T: Type>(pattern: &'static str, access: Access) -> Endpoint {
    Endpoint::new(pattern, access, DETAIL)
        .get(automations::retrieve::<T>)
        .put(automations::change::<T>)
        .patch(automations::change::<T>)
        .delete(automations::delete::<T>)
}

/// The runs of automations.
const fn runs<T: Type>(pattern: &'static str, access: Access) -> Endpoint {
    Endpoint::new(pattern, access, RUNS).get(executions::list::<T>).post(executions::run::<T>)
}

/// One run.
const fn run<T: Type>(pattern: &'static str, access: Access) -> Endpoint {
    Endpoint::new(pattern, access, READ).get(executions::retrieve::<T>)
}

/// The report of a run, for people; 3.10 has none.
const fn report<T: Type>(pattern: &'static str, access: Access) -> Endpoint {
    Endpoint::new(pattern, access, READ).get(executions::report::<T>).allow_v3(None)
}

/// Changes of what an automation is about. 3.10 shows it here, too.
const fn target(pattern: &'static str) -> Endpoint {
    Endpoint::new(pattern, Accounts, "PATCH").allow_v3(Some("GET, PUT, PATCH, HEAD, OPTIONS"))
}

const fn added_assets<T: Type>(pattern: &'static str) -> Endpoint {
    target(pattern).get(targets::shown_assets::<T>).put(targets::add_assets::<T>).patch(targets::add_assets::<T>)
}

const fn removed_assets<T: Type>(pattern: &'static str) -> Endpoint {
    target(pattern).get(targets::shown_assets::<T>).put(targets::remove_assets::<T>).patch(targets::remove_assets::<T>)
}

const fn nodes<T: Type>(pattern: &'static str) -> Endpoint {
    target(pattern).get(targets::shown_nodes::<T>).put(targets::nodes::<T>).patch(targets::nodes::<T>)
}

pub(super) static ENDPOINTS: &[Endpoint] = &[
    automations::<ChangeSecret>("v1/accounts/change-secret-automations/", Licensed),
    automation::<ChangeSecret>("v1/accounts/change-secret-automations/{}/", Licensed),
    Endpoint::new("v1/accounts/change-secret/{uuid}/assets/", Accounts, READ).get(targets::assets::<ChangeSecret>),
    added_assets::<ChangeSecret>("v1/accounts/change-secret/{uuid}/asset/add/"),
    removed_assets::<ChangeSecret>("v1/accounts/change-secret/{uuid}/asset/remove/"),
    nodes::<ChangeSecret>("v1/accounts/change-secret/{uuid}/nodes/"),
    runs::<ChangeSecret>("v1/accounts/change-secret-executions/", Licensed),
    run::<ChangeSecret>("v1/accounts/change-secret-executions/{}/", Licensed),
    report::<ChangeSecret>("v1/accounts/change-secret-executions/{}/report/", Licensed),
    Endpoint::new("v1/accounts/change-secret-records/", Licensed, READ).get(records::list::<ChangeSecret>),
    Endpoint::new("v1/accounts/change-secret-records/dashboard/", Licensed, READ)
        .get(records::dashboard)
        .allow_v3(None),
    Endpoint::new("v1/accounts/change-secret-records/execute/", Licensed, "POST, OPTIONS")
        .post(records::execute::<ChangeSecret>),
    Endpoint::new("v1/accounts/change-secret-records/{}/ignore-fail/", Licensed, "PATCH, OPTIONS")
        .patch(records::ignore_fail)
        .allow_v3(None),
    Endpoint::new("v1/accounts/change-secret-records/{}/secret/", Accounts, READ)
        .get(records::secret::<ChangeSecret>)
        .confirm("mfa", None),
    automations::<PushAccount>("v1/accounts/push-account-automations/", Accounts),
    automation::<PushAccount>("v1/accounts/push-account-automations/{}/", Accounts),
    Endpoint::new("v1/accounts/push-account/{uuid}/assets/", Accounts, READ).get(targets::assets::<PushAccount>),
    added_assets::<PushAccount>("v1/accounts/push-account/{uuid}/asset/add/"),
    removed_assets::<PushAccount>("v1/accounts/push-account/{uuid}/asset/remove/"),
    nodes::<PushAccount>("v1/accounts/push-account/{uuid}/nodes/"),
    runs::<PushAccount>("v1/accounts/push-account-executions/", Accounts),
    run::<PushAccount>("v1/accounts/push-account-executions/{}/", Accounts),
    report::<PushAccount>("v1/accounts/push-account-executions/{}/report/", Accounts),
    Endpoint::new("v1/accounts/push-account-records/", Accounts, READ).get(records::list::<PushAccount>),
    // 4.10 keeps no secrets of what it pushes.
    Endpoint::only_v3("v1/accounts/push-account-records/execute/", Accounts, "POST, OPTIONS")
        .post(records::execute::<PushAccount>),
    Endpoint::only_v3("v1/accounts/push-account-records/{}/secret/", Accounts, READ)
        .get(records::secret::<PushAccount>)
        .confirm("mfa", None),
    automations::<Backup>("v1/accounts/account-backup-plans/", Accounts),
    automation::<Backup>("v1/accounts/account-backup-plans/{}/", Accounts),
    runs::<Backup>("v1/accounts/account-backup-plan-executions/", Accounts).allow_v3(Some("GET, POST, OPTIONS")),
    run::<Backup>("v1/accounts/account-backup-plan-executions/{}/", Accounts).allow_v3(Some("GET, OPTIONS")),
    report::<Backup>("v1/accounts/account-backup-plan-executions/{}/report/", Accounts),
    automations::<Gather>("v1/accounts/gather-account-automations/", Accounts),
    automation::<Gather>("v1/accounts/gather-account-automations/{}/", Accounts),
    runs::<Gather>("v1/accounts/gather-account-executions/", Accounts),
    Endpoint::new("v1/accounts/gather-account-executions/adhoc/", Accounts, READ)
        .get(executions::gather_at_once)
        .allow_v3(None),
    run::<Gather>("v1/accounts/gather-account-executions/{}/", Accounts),
    report::<Gather>("v1/accounts/gather-account-executions/{}/report/", Accounts),
    Endpoint::new("v1/accounts/gathered-accounts/", Accounts, COLLECTION)
        .get(gathered::list)
        .post(gathered::create)
        .put(gathered::bulk_change)
        .patch(gathered::bulk_change)
        .delete(gathered::bulk_delete),
    Endpoint::new("v1/accounts/gathered-accounts/status/", Accounts, "PUT, OPTIONS")
        .put(gathered::status)
        .allow_v3(None),
    Endpoint::only_v3("v1/accounts/gathered-accounts/sync-accounts/", Accounts, "POST, OPTIONS")
        .post(gathered::sync_accounts),
    Endpoint::new("v1/accounts/gathered-accounts/{}/", Accounts, DETAIL)
        .get(gathered::retrieve)
        .put(gathered::change)
        .patch(gathered::change)
        .delete(gathered::delete),
    Endpoint::new("v1/accounts/gathered-accounts/{}/details/", Accounts, READ).get(gathered::details).allow_v3(None),
    automations::<Check>("v1/accounts/check-account-automations/", Licensed).allow_v3(None),
    automation::<Check>("v1/accounts/check-account-automations/{}/", Licensed).allow_v3(None),
    runs::<Check>("v1/accounts/check-account-executions/", Licensed).allow_v3(None),
    Endpoint::new("v1/accounts/check-account-executions/adhoc/", Licensed, READ)
        .get(executions::check_at_once)
        .allow_v3(None),
    run::<Check>("v1/accounts/check-account-executions/{}/", Licensed).allow_v3(None),
    report::<Check>("v1/accounts/check-account-executions/{}/report/", Licensed),
    Endpoint::new("v1/accounts/account-check-engines/", Licensed, "GET, OPTIONS").get(engines::list).allow_v3(None),
    Endpoint::new("v1/accounts/account-check-engines/{}/", Licensed, "GET, OPTIONS")
        .get(engines::retrieve)
        .allow_v3(None),
    Endpoint::new("v1/accounts/account-risks/", Licensed, COLLECTION)
        .get(risks::list)
        .post(risks::unchanged)
        .put(risks::unchanged)
        .patch(risks::unchanged)
        .delete(risks::bulk_delete)
        .allow_v3(None),
    Endpoint::new("v1/accounts/account-risks/assets/", Licensed, READ).get(risks::assets).allow_v3(None),
    Endpoint::new("v1/accounts/account-risks/handle/", Licensed, "POST, OPTIONS").post(risks::handle).allow_v3(None),
    Endpoint::new("v1/accounts/account-risks/{}/", Licensed, DETAIL)
        .get(risks::retrieve)
        .put(risks::unchanged)
        .patch(risks::unchanged)
        .delete(risks::delete)
        .allow_v3(None),
    Endpoint::new("v1/accounts/change-secret-status/", Licensed, "GET, DELETE, OPTIONS")
        .get(secret_status::list)
        .delete(secret_status::clear)
        .allow_v3(None),
    Endpoint::new("v1/accounts/change-secret-status/{}/", Licensed, "GET, DELETE, OPTIONS")
        .get(secret_status::find)
        .delete(secret_status::find)
        .allow_v3(None),
    Endpoint::new("v1/accounts/pam-dashboard/", Accounts, "GET").get(dashboards::pam).actions("GET").allow_v3(None),
    Endpoint::new("v1/accounts/change-secret-dashboard/", Licensed, "GET")
        .get(dashboards::change_secret)
        .actions("GET")
        .allow_v3(None),
];
