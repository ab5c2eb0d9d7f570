// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The table of operations, in the order of the document.

use http::Method;
use crate::Operation;
/// `GET /api/v1/accounts/accounts/`
pub static ACCOUNTS_LIST: Operation = Operation {
    id: "accounts_list",
    method: Method::GET,
    path: "/api/v1/accounts/accounts/",
    tag: "accounts",
    idempotent: true,
};
/// `POST /api/v1/accounts/accounts/`
pub static ACCOUNTS_CREATE: Operation = Operation {
    id: "accounts_create",
    method: Method::POST,
    path: "/api/v1/accounts/accounts/",
    tag: "accounts",
    idempotent: false,
};
/// `GET /api/v1/accounts/accounts/{id}/`
pub static ACCOUNTS_GET: Operation = Operation {
    id: "accounts_get",
    method: Method::GET,
    path: "/api/v1/accounts/accounts/{id}/",
    tag: "accounts",
    idempotent: true,
};
/// `PUT /api/v1/accounts/accounts/{id}/`
pub static ACCOUNTS_REPLACE: Operation = Operation {
    id: "accounts_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/accounts/{id}/",
    tag: "accounts",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/accounts/{id}/`
pub static ACCOUNTS_UPDATE: Operation = Operation {
    id: "accounts_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/accounts/{id}/",
    tag: "accounts",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/accounts/{id}/`
pub static ACCOUNTS_DELETE: Operation = Operation {
    id: "accounts_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/accounts/{id}/",
    tag: "accounts",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-secrets/{id}/`
pub static ACCOUNT_SECRETS_GET: Operation = Operation {
    id: "account_secrets_get",
    method: Method::GET,
    path: "/api/v1/accounts/account-secrets/{id}/",
    tag: "accounts",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-secrets/{id}/histories/`
pub static ACCOUNT_SECRET_HISTORIES_LIST: Operation = Operation {
    id: "account_secret_histories_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-secrets/{id}/histories/",
    tag: "accounts",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret-automations/`
pub static CHANGE_SECRET_AUTOMATIONS_LIST: Operation = Operation {
    id: "change_secret_automations_list",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-automations/",
    tag: "change-secret",
    idempotent: true,
};
/// `POST /api/v1/accounts/change-secret-automations/`
pub static CHANGE_SECRET_AUTOMATIONS_CREATE: Operation = Operation {
    id: "change_secret_automations_create",
    method: Method::POST,
    path: "/api/v1/accounts/change-secret-automations/",
    tag: "change-secret",
    idempotent: false,
};
/// `GET /api/v1/accounts/change-secret-automations/{id}/`
pub static CHANGE_SECRET_AUTOMATIONS_GET: Operation = Operation {
    id: "change_secret_automations_get",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-automations/{id}/",
    tag: "change-secret",
    idempotent: true,
};
/// `PUT /api/v1/accounts/change-secret-automations/{id}/`
pub static CHANGE_SECRET_AUTOMATIONS_REPLACE: Operation = Operation {
    id: "change_secret_automations_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/change-secret-automations/{id}/",
    tag: "change-secret",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/change-secret-automations/{id}/`
pub static CHANGE_SECRET_AUTOMATIONS_UPDATE: Operation = Operation {
    id: "change_secret_automations_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/change-secret-automations/{id}/",
    tag: "change-secret",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/change-secret-automations/{id}/`
pub static CHANGE_SECRET_AUTOMATIONS_DELETE: Operation = Operation {
    id: "change_secret_automations_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/change-secret-automations/{id}/",
    tag: "change-secret",
    idempotent: true,
};
/// `POST /api/v1/accounts/change-secret-executions/`
pub static CHANGE_SECRET_EXECUTIONS_CREATE: Operation = Operation {
    id: "change_secret_executions_create",
    method: Method::POST,
    path: "/api/v1/accounts/change-secret-executions/",
    tag: "change-secret",
    idempotent: false,
};
/// `GET /api/v1/accounts/change-secret-executions/`
pub static CHANGE_SECRET_EXECUTIONS_LIST: Operation = Operation {
    id: "change_secret_executions_list",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-executions/",
    tag: "change-secret",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret-executions/{id}/`
pub static CHANGE_SECRET_EXECUTIONS_GET: Operation = Operation {
    id: "change_secret_executions_get",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-executions/{id}/",
    tag: "change-secret",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret-records/`
pub static CHANGE_SECRET_RECORDS_LIST: Operation = Operation {
    id: "change_secret_records_list",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-records/",
    tag: "change-secret",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-backup-plans/`
pub static ACCOUNT_BACKUP_PLANS_LIST: Operation = Operation {
    id: "account_backup_plans_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-backup-plans/",
    tag: "account-backup",
    idempotent: true,
};
/// `POST /api/v1/accounts/account-backup-plans/`
pub static ACCOUNT_BACKUP_PLANS_CREATE: Operation = Operation {
    id: "account_backup_plans_create",
    method: Method::POST,
    path: "/api/v1/accounts/account-backup-plans/",
    tag: "account-backup",
    idempotent: false,
};
/// `GET /api/v1/accounts/account-backup-plans/{id}/`
pub static ACCOUNT_BACKUP_PLANS_GET: Operation = Operation {
    id: "account_backup_plans_get",
    method: Method::GET,
    path: "/api/v1/accounts/account-backup-plans/{id}/",
    tag: "account-backup",
    idempotent: true,
};
/// `PUT /api/v1/accounts/account-backup-plans/{id}/`
pub static ACCOUNT_BACKUP_PLANS_REPLACE: Operation = Operation {
    id: "account_backup_plans_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/account-backup-plans/{id}/",
    tag: "account-backup",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/account-backup-plans/{id}/`
pub static ACCOUNT_BACKUP_PLANS_UPDATE: Operation = Operation {
    id: "account_backup_plans_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/account-backup-plans/{id}/",
    tag: "account-backup",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/account-backup-plans/{id}/`
pub static ACCOUNT_BACKUP_PLANS_DELETE: Operation = Operation {
    id: "account_backup_plans_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/account-backup-plans/{id}/",
    tag: "account-backup",
    idempotent: true,
};
/// `POST /api/v1/accounts/account-backup-plan-executions/`
pub static ACCOUNT_BACKUP_EXECUTIONS_CREATE: Operation = Operation {
    id: "account_backup_executions_create",
    method: Method::POST,
    path: "/api/v1/accounts/account-backup-plan-executions/",
    tag: "account-backup",
    idempotent: false,
};
/// `GET /api/v1/accounts/account-backup-plan-executions/`
pub static ACCOUNT_BACKUP_EXECUTIONS_LIST: Operation = Operation {
    id: "account_backup_executions_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-backup-plan-executions/",
    tag: "account-backup",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-backup-plan-executions/{id}/`
pub static ACCOUNT_BACKUP_EXECUTIONS_GET: Operation = Operation {
    id: "account_backup_executions_get",
    method: Method::GET,
    path: "/api/v1/accounts/account-backup-plan-executions/{id}/",
    tag: "account-backup",
    idempotent: true,
};
/// `POST /api/v1/authentication/auth/`
pub static AUTHENTICATION_TOKEN_CREATE: Operation = Operation {
    id: "authentication_token_create",
    method: Method::POST,
    path: "/api/v1/authentication/auth/",
    tag: "authentication",
    idempotent: false,
};
/// `GET /api/v1/assets/assets/`
pub static ASSETS_LIST: Operation = Operation {
    id: "assets_list",
    method: Method::GET,
    path: "/api/v1/assets/assets/",
    tag: "lookups",
    idempotent: true,
};
/// `GET /api/v1/assets/nodes/`
pub static NODES_LIST: Operation = Operation {
    id: "nodes_list",
    method: Method::GET,
    path: "/api/v1/assets/nodes/",
    tag: "lookups",
    idempotent: true,
};
/// `GET /api/v1/users/profile/`
pub static USERS_PROFILE_GET: Operation = Operation {
    id: "users_profile_get",
    method: Method::GET,
    path: "/api/v1/users/profile/",
    tag: "authentication",
    idempotent: true,
};
/// `GET /api/v1/users/users/`
pub static USERS_LIST: Operation = Operation {
    id: "users_list",
    method: Method::GET,
    path: "/api/v1/users/users/",
    tag: "lookups",
    idempotent: true,
};
/// `GET /api/v1/orgs/orgs/`
pub static ORGANISATIONS_LIST: Operation = Operation {
    id: "organisations_list",
    method: Method::GET,
    path: "/api/v1/orgs/orgs/",
    tag: "lookups",
    idempotent: true,
};
/// `GET /api/v1/orgs/orgs/current/`
pub static ORGANISATIONS_CURRENT_GET: Operation = Operation {
    id: "organisations_current_get",
    method: Method::GET,
    path: "/api/v1/orgs/orgs/current/",
    tag: "lookups",
    idempotent: true,
};
/// Every operation.
pub static ALL: [&Operation; 34usize] = [
    &ACCOUNTS_LIST,
    &ACCOUNTS_CREATE,
    &ACCOUNTS_GET,
    &ACCOUNTS_REPLACE,
    &ACCOUNTS_UPDATE,
    &ACCOUNTS_DELETE,
    &ACCOUNT_SECRETS_GET,
    &ACCOUNT_SECRET_HISTORIES_LIST,
    &CHANGE_SECRET_AUTOMATIONS_LIST,
    &CHANGE_SECRET_AUTOMATIONS_CREATE,
    &CHANGE_SECRET_AUTOMATIONS_GET,
    &CHANGE_SECRET_AUTOMATIONS_REPLACE,
    &CHANGE_SECRET_AUTOMATIONS_UPDATE,
    &CHANGE_SECRET_AUTOMATIONS_DELETE,
    &CHANGE_SECRET_EXECUTIONS_CREATE,
    &CHANGE_SECRET_EXECUTIONS_LIST,
    &CHANGE_SECRET_EXECUTIONS_GET,
    &CHANGE_SECRET_RECORDS_LIST,
    &ACCOUNT_BACKUP_PLANS_LIST,
    &ACCOUNT_BACKUP_PLANS_CREATE,
    &ACCOUNT_BACKUP_PLANS_GET,
    &ACCOUNT_BACKUP_PLANS_REPLACE,
    &ACCOUNT_BACKUP_PLANS_UPDATE,
    &ACCOUNT_BACKUP_PLANS_DELETE,
    &ACCOUNT_BACKUP_EXECUTIONS_CREATE,
    &ACCOUNT_BACKUP_EXECUTIONS_LIST,
    &ACCOUNT_BACKUP_EXECUTIONS_GET,
    &AUTHENTICATION_TOKEN_CREATE,
    &ASSETS_LIST,
    &NODES_LIST,
    &USERS_PROFILE_GET,
    &USERS_LIST,
    &ORGANISATIONS_LIST,
    &ORGANISATIONS_CURRENT_GET,
];
