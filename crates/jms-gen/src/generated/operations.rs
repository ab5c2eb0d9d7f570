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
/// `PUT /api/v1/accounts/accounts/`
pub static ACCOUNTS_BULK_REPLACE: Operation = Operation {
    id: "accounts_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/accounts/",
    tag: "accounts",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/accounts/`
pub static ACCOUNTS_BULK_UPDATE: Operation = Operation {
    id: "accounts_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/accounts/",
    tag: "accounts",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/accounts/`
pub static ACCOUNTS_BULK_DELETE: Operation = Operation {
    id: "accounts_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/accounts/",
    tag: "accounts",
    idempotent: true,
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
/// `POST /api/v1/accounts/accounts/bulk/`
pub static ACCOUNTS_BULK_CREATE: Operation = Operation {
    id: "accounts_bulk_create",
    method: Method::POST,
    path: "/api/v1/accounts/accounts/bulk/",
    tag: "accounts",
    idempotent: false,
};
/// `POST /api/v1/accounts/accounts/tasks/`
pub static ACCOUNTS_TASKS_CREATE: Operation = Operation {
    id: "accounts_tasks_create",
    method: Method::POST,
    path: "/api/v1/accounts/accounts/tasks/",
    tag: "accounts",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/accounts/clear-secret/`
pub static ACCOUNTS_CLEAR_SECRET: Operation = Operation {
    id: "accounts_clear_secret",
    method: Method::PATCH,
    path: "/api/v1/accounts/accounts/clear-secret/",
    tag: "accounts",
    idempotent: false,
};
/// `GET /api/v1/accounts/accounts/su-from-accounts/`
pub static ACCOUNTS_SU_FROM_ACCOUNTS: Operation = Operation {
    id: "accounts_su_from_accounts",
    method: Method::GET,
    path: "/api/v1/accounts/accounts/su-from-accounts/",
    tag: "accounts",
    idempotent: true,
};
/// `POST /api/v1/accounts/accounts/username-suggestions/`
pub static ACCOUNTS_USERNAME_SUGGESTIONS: Operation = Operation {
    id: "accounts_username_suggestions",
    method: Method::POST,
    path: "/api/v1/accounts/accounts/username-suggestions/",
    tag: "accounts",
    idempotent: false,
};
/// `GET /api/v1/accounts/accounts/chat/`
pub static ACCOUNTS_CHAT: Operation = Operation {
    id: "accounts_chat",
    method: Method::GET,
    path: "/api/v1/accounts/accounts/chat/",
    tag: "accounts",
    idempotent: true,
};
/// `POST /api/v1/accounts/accounts/{id}/copy-to-assets/`
pub static ACCOUNTS_COPY_TO_ASSETS: Operation = Operation {
    id: "accounts_copy_to_assets",
    method: Method::POST,
    path: "/api/v1/accounts/accounts/{id}/copy-to-assets/",
    tag: "accounts",
    idempotent: false,
};
/// `POST /api/v1/accounts/accounts/{id}/move-to-assets/`
pub static ACCOUNTS_MOVE_TO_ASSETS: Operation = Operation {
    id: "accounts_move_to_assets",
    method: Method::POST,
    path: "/api/v1/accounts/accounts/{id}/move-to-assets/",
    tag: "accounts",
    idempotent: false,
};
/// `GET /api/v1/accounts/account-secrets/`
pub static ACCOUNT_SECRETS_LIST: Operation = Operation {
    id: "account_secrets_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-secrets/",
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
/// `GET /api/v1/accounts/virtual-accounts/`
pub static VIRTUAL_ACCOUNTS_LIST: Operation = Operation {
    id: "virtual_accounts_list",
    method: Method::GET,
    path: "/api/v1/accounts/virtual-accounts/",
    tag: "virtual-accounts",
    idempotent: true,
};
/// `POST /api/v1/accounts/virtual-accounts/`
pub static VIRTUAL_ACCOUNTS_CREATE: Operation = Operation {
    id: "virtual_accounts_create",
    method: Method::POST,
    path: "/api/v1/accounts/virtual-accounts/",
    tag: "virtual-accounts",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/virtual-accounts/`
pub static VIRTUAL_ACCOUNTS_BULK_DELETE: Operation = Operation {
    id: "virtual_accounts_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/virtual-accounts/",
    tag: "virtual-accounts",
    idempotent: true,
};
/// `GET /api/v1/accounts/virtual-accounts/{id}/`
pub static VIRTUAL_ACCOUNTS_GET: Operation = Operation {
    id: "virtual_accounts_get",
    method: Method::GET,
    path: "/api/v1/accounts/virtual-accounts/{id}/",
    tag: "virtual-accounts",
    idempotent: true,
};
/// `PUT /api/v1/accounts/virtual-accounts/{id}/`
pub static VIRTUAL_ACCOUNTS_REPLACE: Operation = Operation {
    id: "virtual_accounts_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/virtual-accounts/{id}/",
    tag: "virtual-accounts",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/virtual-accounts/{id}/`
pub static VIRTUAL_ACCOUNTS_UPDATE: Operation = Operation {
    id: "virtual_accounts_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/virtual-accounts/{id}/",
    tag: "virtual-accounts",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/virtual-accounts/{id}/`
pub static VIRTUAL_ACCOUNTS_DELETE: Operation = Operation {
    id: "virtual_accounts_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/virtual-accounts/{id}/",
    tag: "virtual-accounts",
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
pub static ALL: [&Operation; 53usize] = [
    &ACCOUNTS_LIST,
    &ACCOUNTS_CREATE,
    &ACCOUNTS_BULK_REPLACE,
    &ACCOUNTS_BULK_UPDATE,
    &ACCOUNTS_BULK_DELETE,
    &ACCOUNTS_GET,
    &ACCOUNTS_REPLACE,
    &ACCOUNTS_UPDATE,
    &ACCOUNTS_DELETE,
    &ACCOUNTS_BULK_CREATE,
    &ACCOUNTS_TASKS_CREATE,
    &ACCOUNTS_CLEAR_SECRET,
    &ACCOUNTS_SU_FROM_ACCOUNTS,
    &ACCOUNTS_USERNAME_SUGGESTIONS,
    &ACCOUNTS_CHAT,
    &ACCOUNTS_COPY_TO_ASSETS,
    &ACCOUNTS_MOVE_TO_ASSETS,
    &ACCOUNT_SECRETS_LIST,
    &ACCOUNT_SECRETS_GET,
    &ACCOUNT_SECRET_HISTORIES_LIST,
    &VIRTUAL_ACCOUNTS_LIST,
    &VIRTUAL_ACCOUNTS_CREATE,
    &VIRTUAL_ACCOUNTS_BULK_DELETE,
    &VIRTUAL_ACCOUNTS_GET,
    &VIRTUAL_ACCOUNTS_REPLACE,
    &VIRTUAL_ACCOUNTS_UPDATE,
    &VIRTUAL_ACCOUNTS_DELETE,
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
