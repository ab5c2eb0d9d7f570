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
/// `POST /api/v1/accounts/accounts/render-to-json/`
pub static ACCOUNTS_RENDER_TO_JSON: Operation = Operation {
    id: "accounts_render_to_json",
    method: Method::POST,
    path: "/api/v1/accounts/accounts/render-to-json/",
    tag: "accounts",
    idempotent: false,
};
/// `PUT /api/v1/accounts/accounts/render-to-json/`
pub static ACCOUNTS_RENDER_TO_JSON_UPDATE: Operation = Operation {
    id: "accounts_render_to_json_update",
    method: Method::PUT,
    path: "/api/v1/accounts/accounts/render-to-json/",
    tag: "accounts",
    idempotent: true,
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
/// `GET /api/v1/accounts/account-templates/`
pub static ACCOUNT_TEMPLATES_LIST: Operation = Operation {
    id: "account_templates_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-templates/",
    tag: "account-templates",
    idempotent: true,
};
/// `POST /api/v1/accounts/account-templates/`
pub static ACCOUNT_TEMPLATES_CREATE: Operation = Operation {
    id: "account_templates_create",
    method: Method::POST,
    path: "/api/v1/accounts/account-templates/",
    tag: "account-templates",
    idempotent: false,
};
/// `PUT /api/v1/accounts/account-templates/`
pub static ACCOUNT_TEMPLATES_BULK_REPLACE: Operation = Operation {
    id: "account_templates_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/account-templates/",
    tag: "account-templates",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/account-templates/`
pub static ACCOUNT_TEMPLATES_BULK_UPDATE: Operation = Operation {
    id: "account_templates_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/account-templates/",
    tag: "account-templates",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/account-templates/`
pub static ACCOUNT_TEMPLATES_BULK_DELETE: Operation = Operation {
    id: "account_templates_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/account-templates/",
    tag: "account-templates",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-templates/su-from-account-templates/`
pub static ACCOUNT_TEMPLATES_SU_FROM: Operation = Operation {
    id: "account_templates_su_from",
    method: Method::GET,
    path: "/api/v1/accounts/account-templates/su-from-account-templates/",
    tag: "account-templates",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-templates/{id}/`
pub static ACCOUNT_TEMPLATES_GET: Operation = Operation {
    id: "account_templates_get",
    method: Method::GET,
    path: "/api/v1/accounts/account-templates/{id}/",
    tag: "account-templates",
    idempotent: true,
};
/// `PUT /api/v1/accounts/account-templates/{id}/`
pub static ACCOUNT_TEMPLATES_REPLACE: Operation = Operation {
    id: "account_templates_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/account-templates/{id}/",
    tag: "account-templates",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/account-templates/{id}/`
pub static ACCOUNT_TEMPLATES_UPDATE: Operation = Operation {
    id: "account_templates_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/account-templates/{id}/",
    tag: "account-templates",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/account-templates/{id}/`
pub static ACCOUNT_TEMPLATES_DELETE: Operation = Operation {
    id: "account_templates_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/account-templates/{id}/",
    tag: "account-templates",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/account-templates/{id}/sync-related-accounts/`
pub static ACCOUNT_TEMPLATES_SYNC_ACCOUNTS: Operation = Operation {
    id: "account_templates_sync_accounts",
    method: Method::PATCH,
    path: "/api/v1/accounts/account-templates/{id}/sync-related-accounts/",
    tag: "account-templates",
    idempotent: false,
};
/// `GET /api/v1/accounts/account-template-secrets/`
pub static ACCOUNT_TEMPLATE_SECRETS_LIST: Operation = Operation {
    id: "account_template_secrets_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-template-secrets/",
    tag: "account-templates",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-template-secrets/{id}/`
pub static ACCOUNT_TEMPLATE_SECRETS_GET: Operation = Operation {
    id: "account_template_secrets_get",
    method: Method::GET,
    path: "/api/v1/accounts/account-template-secrets/{id}/",
    tag: "account-templates",
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
/// `PUT /api/v1/accounts/change-secret-automations/`
pub static CHANGE_SECRET_AUTOMATIONS_BULK_REPLACE: Operation = Operation {
    id: "change_secret_automations_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/change-secret-automations/",
    tag: "change-secret",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/change-secret-automations/`
pub static CHANGE_SECRET_AUTOMATIONS_BULK_UPDATE: Operation = Operation {
    id: "change_secret_automations_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/change-secret-automations/",
    tag: "change-secret",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/change-secret-automations/`
pub static CHANGE_SECRET_AUTOMATIONS_BULK_DELETE: Operation = Operation {
    id: "change_secret_automations_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/change-secret-automations/",
    tag: "change-secret",
    idempotent: true,
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
/// `GET /api/v1/accounts/change-secret-executions/{id}/report/`
pub static CHANGE_SECRET_EXECUTIONS_REPORT: Operation = Operation {
    id: "change_secret_executions_report",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-executions/{id}/report/",
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
/// `GET /api/v1/accounts/change-secret-records/dashboard/`
pub static CHANGE_SECRET_RECORDS_DASHBOARD: Operation = Operation {
    id: "change_secret_records_dashboard",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-records/dashboard/",
    tag: "change-secret",
    idempotent: true,
};
/// `POST /api/v1/accounts/change-secret-records/execute/`
pub static CHANGE_SECRET_RECORDS_EXECUTE: Operation = Operation {
    id: "change_secret_records_execute",
    method: Method::POST,
    path: "/api/v1/accounts/change-secret-records/execute/",
    tag: "change-secret",
    idempotent: false,
};
/// `POST /api/v1/accounts/change-secret-records/restore/`
pub static CHANGE_SECRET_RECORDS_RESTORE: Operation = Operation {
    id: "change_secret_records_restore",
    method: Method::POST,
    path: "/api/v1/accounts/change-secret-records/restore/",
    tag: "change-secret",
    idempotent: false,
};
/// `POST /api/v1/accounts/change-secret-records/verify/`
pub static CHANGE_SECRET_RECORDS_VERIFY: Operation = Operation {
    id: "change_secret_records_verify",
    method: Method::POST,
    path: "/api/v1/accounts/change-secret-records/verify/",
    tag: "change-secret",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/change-secret-records/{id}/ignore-fail/`
pub static CHANGE_SECRET_RECORDS_IGNORE_FAIL: Operation = Operation {
    id: "change_secret_records_ignore_fail",
    method: Method::PATCH,
    path: "/api/v1/accounts/change-secret-records/{id}/ignore-fail/",
    tag: "change-secret",
    idempotent: false,
};
/// `GET /api/v1/accounts/change-secret-records/{id}/secret/`
pub static CHANGE_SECRET_RECORDS_SECRET: Operation = Operation {
    id: "change_secret_records_secret",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-records/{id}/secret/",
    tag: "change-secret",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret-status/`
pub static CHANGE_SECRET_STATUS_LIST: Operation = Operation {
    id: "change_secret_status_list",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-status/",
    tag: "change-secret",
    idempotent: true,
};
/// `DELETE /api/v1/accounts/change-secret-status/`
pub static CHANGE_SECRET_STATUS_BULK_DELETE: Operation = Operation {
    id: "change_secret_status_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/change-secret-status/",
    tag: "change-secret",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret-status/{id}/`
pub static CHANGE_SECRET_STATUS_GET: Operation = Operation {
    id: "change_secret_status_get",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-status/{id}/",
    tag: "change-secret",
    idempotent: true,
};
/// `DELETE /api/v1/accounts/change-secret-status/{id}/`
pub static CHANGE_SECRET_STATUS_DELETE: Operation = Operation {
    id: "change_secret_status_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/change-secret-status/{id}/",
    tag: "change-secret",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret/{id}/asset/add/`
pub static CHANGE_SECRET_ASSETS_ADD_GET: Operation = Operation {
    id: "change_secret_assets_add_get",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret/{id}/asset/add/",
    tag: "change-secret",
    idempotent: true,
};
/// `PUT /api/v1/accounts/change-secret/{id}/asset/add/`
pub static CHANGE_SECRET_ASSETS_ADD_PUT: Operation = Operation {
    id: "change_secret_assets_add_put",
    method: Method::PUT,
    path: "/api/v1/accounts/change-secret/{id}/asset/add/",
    tag: "change-secret",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/change-secret/{id}/asset/add/`
pub static CHANGE_SECRET_ASSETS_ADD: Operation = Operation {
    id: "change_secret_assets_add",
    method: Method::PATCH,
    path: "/api/v1/accounts/change-secret/{id}/asset/add/",
    tag: "change-secret",
    idempotent: false,
};
/// `GET /api/v1/accounts/change-secret/{id}/asset/remove/`
pub static CHANGE_SECRET_ASSETS_REMOVE_GET: Operation = Operation {
    id: "change_secret_assets_remove_get",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret/{id}/asset/remove/",
    tag: "change-secret",
    idempotent: true,
};
/// `PUT /api/v1/accounts/change-secret/{id}/asset/remove/`
pub static CHANGE_SECRET_ASSETS_REMOVE_PUT: Operation = Operation {
    id: "change_secret_assets_remove_put",
    method: Method::PUT,
    path: "/api/v1/accounts/change-secret/{id}/asset/remove/",
    tag: "change-secret",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/change-secret/{id}/asset/remove/`
pub static CHANGE_SECRET_ASSETS_REMOVE: Operation = Operation {
    id: "change_secret_assets_remove",
    method: Method::PATCH,
    path: "/api/v1/accounts/change-secret/{id}/asset/remove/",
    tag: "change-secret",
    idempotent: false,
};
/// `GET /api/v1/accounts/change-secret/{id}/assets/`
pub static CHANGE_SECRET_ASSETS_LIST: Operation = Operation {
    id: "change_secret_assets_list",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret/{id}/assets/",
    tag: "change-secret",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret/{id}/nodes/`
pub static CHANGE_SECRET_NODES_GET: Operation = Operation {
    id: "change_secret_nodes_get",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret/{id}/nodes/",
    tag: "change-secret",
    idempotent: true,
};
/// `PUT /api/v1/accounts/change-secret/{id}/nodes/`
pub static CHANGE_SECRET_NODES_PUT: Operation = Operation {
    id: "change_secret_nodes_put",
    method: Method::PUT,
    path: "/api/v1/accounts/change-secret/{id}/nodes/",
    tag: "change-secret",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/change-secret/{id}/nodes/`
pub static CHANGE_SECRET_NODES_CHANGE: Operation = Operation {
    id: "change_secret_nodes_change",
    method: Method::PATCH,
    path: "/api/v1/accounts/change-secret/{id}/nodes/",
    tag: "change-secret",
    idempotent: false,
};
/// `GET /api/v1/accounts/push-account-automations/`
pub static PUSH_ACCOUNT_AUTOMATIONS_LIST: Operation = Operation {
    id: "push_account_automations_list",
    method: Method::GET,
    path: "/api/v1/accounts/push-account-automations/",
    tag: "push-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/push-account-automations/`
pub static PUSH_ACCOUNT_AUTOMATIONS_CREATE: Operation = Operation {
    id: "push_account_automations_create",
    method: Method::POST,
    path: "/api/v1/accounts/push-account-automations/",
    tag: "push-account",
    idempotent: false,
};
/// `PUT /api/v1/accounts/push-account-automations/`
pub static PUSH_ACCOUNT_AUTOMATIONS_BULK_REPLACE: Operation = Operation {
    id: "push_account_automations_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/push-account-automations/",
    tag: "push-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/push-account-automations/`
pub static PUSH_ACCOUNT_AUTOMATIONS_BULK_UPDATE: Operation = Operation {
    id: "push_account_automations_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/push-account-automations/",
    tag: "push-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/push-account-automations/`
pub static PUSH_ACCOUNT_AUTOMATIONS_BULK_DELETE: Operation = Operation {
    id: "push_account_automations_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/push-account-automations/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account-automations/{id}/`
pub static PUSH_ACCOUNT_AUTOMATIONS_GET: Operation = Operation {
    id: "push_account_automations_get",
    method: Method::GET,
    path: "/api/v1/accounts/push-account-automations/{id}/",
    tag: "push-account",
    idempotent: true,
};
/// `PUT /api/v1/accounts/push-account-automations/{id}/`
pub static PUSH_ACCOUNT_AUTOMATIONS_REPLACE: Operation = Operation {
    id: "push_account_automations_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/push-account-automations/{id}/",
    tag: "push-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/push-account-automations/{id}/`
pub static PUSH_ACCOUNT_AUTOMATIONS_UPDATE: Operation = Operation {
    id: "push_account_automations_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/push-account-automations/{id}/",
    tag: "push-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/push-account-automations/{id}/`
pub static PUSH_ACCOUNT_AUTOMATIONS_DELETE: Operation = Operation {
    id: "push_account_automations_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/push-account-automations/{id}/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account-executions/`
pub static PUSH_ACCOUNT_EXECUTIONS_LIST: Operation = Operation {
    id: "push_account_executions_list",
    method: Method::GET,
    path: "/api/v1/accounts/push-account-executions/",
    tag: "push-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/push-account-executions/`
pub static PUSH_ACCOUNT_EXECUTIONS_CREATE: Operation = Operation {
    id: "push_account_executions_create",
    method: Method::POST,
    path: "/api/v1/accounts/push-account-executions/",
    tag: "push-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/push-account-executions/{id}/`
pub static PUSH_ACCOUNT_EXECUTIONS_GET: Operation = Operation {
    id: "push_account_executions_get",
    method: Method::GET,
    path: "/api/v1/accounts/push-account-executions/{id}/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account-executions/{id}/report/`
pub static PUSH_ACCOUNT_EXECUTIONS_REPORT: Operation = Operation {
    id: "push_account_executions_report",
    method: Method::GET,
    path: "/api/v1/accounts/push-account-executions/{id}/report/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account-records/`
pub static PUSH_ACCOUNT_RECORDS_LIST: Operation = Operation {
    id: "push_account_records_list",
    method: Method::GET,
    path: "/api/v1/accounts/push-account-records/",
    tag: "push-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/push-account-records/execute/`
pub static PUSH_ACCOUNT_RECORDS_EXECUTE: Operation = Operation {
    id: "push_account_records_execute",
    method: Method::POST,
    path: "/api/v1/accounts/push-account-records/execute/",
    tag: "push-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/push-account-records/{id}/secret/`
pub static PUSH_ACCOUNT_RECORDS_SECRET: Operation = Operation {
    id: "push_account_records_secret",
    method: Method::GET,
    path: "/api/v1/accounts/push-account-records/{id}/secret/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account/{id}/assets/`
pub static PUSH_ACCOUNT_ASSETS_LIST: Operation = Operation {
    id: "push_account_assets_list",
    method: Method::GET,
    path: "/api/v1/accounts/push-account/{id}/assets/",
    tag: "push-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/push-account/{id}/asset/add/`
pub static PUSH_ACCOUNT_ASSETS_ADD: Operation = Operation {
    id: "push_account_assets_add",
    method: Method::PATCH,
    path: "/api/v1/accounts/push-account/{id}/asset/add/",
    tag: "push-account",
    idempotent: false,
};
/// `PUT /api/v1/accounts/push-account/{id}/asset/add/`
pub static PUSH_ACCOUNT_ASSETS_ADD_PUT: Operation = Operation {
    id: "push_account_assets_add_put",
    method: Method::PUT,
    path: "/api/v1/accounts/push-account/{id}/asset/add/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account/{id}/asset/add/`
pub static PUSH_ACCOUNT_ASSET_ADD_READ: Operation = Operation {
    id: "push_account_asset_add_read",
    method: Method::GET,
    path: "/api/v1/accounts/push-account/{id}/asset/add/",
    tag: "push-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/push-account/{id}/asset/remove/`
pub static PUSH_ACCOUNT_ASSETS_REMOVE: Operation = Operation {
    id: "push_account_assets_remove",
    method: Method::PATCH,
    path: "/api/v1/accounts/push-account/{id}/asset/remove/",
    tag: "push-account",
    idempotent: false,
};
/// `PUT /api/v1/accounts/push-account/{id}/asset/remove/`
pub static PUSH_ACCOUNT_ASSETS_REMOVE_PUT: Operation = Operation {
    id: "push_account_assets_remove_put",
    method: Method::PUT,
    path: "/api/v1/accounts/push-account/{id}/asset/remove/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account/{id}/asset/remove/`
pub static PUSH_ACCOUNT_ASSET_REMOVE_READ: Operation = Operation {
    id: "push_account_asset_remove_read",
    method: Method::GET,
    path: "/api/v1/accounts/push-account/{id}/asset/remove/",
    tag: "push-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/push-account/{id}/nodes/`
pub static PUSH_ACCOUNT_NODES_CHANGE: Operation = Operation {
    id: "push_account_nodes_change",
    method: Method::PATCH,
    path: "/api/v1/accounts/push-account/{id}/nodes/",
    tag: "push-account",
    idempotent: false,
};
/// `PUT /api/v1/accounts/push-account/{id}/nodes/`
pub static PUSH_ACCOUNT_NODES_CHANGE_PUT: Operation = Operation {
    id: "push_account_nodes_change_put",
    method: Method::PUT,
    path: "/api/v1/accounts/push-account/{id}/nodes/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/push-account/{id}/nodes/`
pub static PUSH_ACCOUNT_NODES_READ: Operation = Operation {
    id: "push_account_nodes_read",
    method: Method::GET,
    path: "/api/v1/accounts/push-account/{id}/nodes/",
    tag: "push-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/gather-account-automations/`
pub static GATHER_ACCOUNT_AUTOMATIONS_LIST: Operation = Operation {
    id: "gather_account_automations_list",
    method: Method::GET,
    path: "/api/v1/accounts/gather-account-automations/",
    tag: "gather-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/gather-account-automations/`
pub static GATHER_ACCOUNT_AUTOMATIONS_CREATE: Operation = Operation {
    id: "gather_account_automations_create",
    method: Method::POST,
    path: "/api/v1/accounts/gather-account-automations/",
    tag: "gather-account",
    idempotent: false,
};
/// `PUT /api/v1/accounts/gather-account-automations/`
pub static GATHER_ACCOUNT_AUTOMATIONS_BULK_REPLACE: Operation = Operation {
    id: "gather_account_automations_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/gather-account-automations/",
    tag: "gather-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/gather-account-automations/`
pub static GATHER_ACCOUNT_AUTOMATIONS_BULK_UPDATE: Operation = Operation {
    id: "gather_account_automations_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/gather-account-automations/",
    tag: "gather-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/gather-account-automations/`
pub static GATHER_ACCOUNT_AUTOMATIONS_BULK_DELETE: Operation = Operation {
    id: "gather_account_automations_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/gather-account-automations/",
    tag: "gather-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/gather-account-automations/{id}/`
pub static GATHER_ACCOUNT_AUTOMATIONS_GET: Operation = Operation {
    id: "gather_account_automations_get",
    method: Method::GET,
    path: "/api/v1/accounts/gather-account-automations/{id}/",
    tag: "gather-account",
    idempotent: true,
};
/// `PUT /api/v1/accounts/gather-account-automations/{id}/`
pub static GATHER_ACCOUNT_AUTOMATIONS_REPLACE: Operation = Operation {
    id: "gather_account_automations_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/gather-account-automations/{id}/",
    tag: "gather-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/gather-account-automations/{id}/`
pub static GATHER_ACCOUNT_AUTOMATIONS_UPDATE: Operation = Operation {
    id: "gather_account_automations_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/gather-account-automations/{id}/",
    tag: "gather-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/gather-account-automations/{id}/`
pub static GATHER_ACCOUNT_AUTOMATIONS_DELETE: Operation = Operation {
    id: "gather_account_automations_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/gather-account-automations/{id}/",
    tag: "gather-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/gather-account/{id}/assets/`
pub static GATHER_ACCOUNT_ASSETS_LIST: Operation = Operation {
    id: "gather_account_assets_list",
    method: Method::GET,
    path: "/api/v1/accounts/gather-account/{id}/assets/",
    tag: "gather-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/gather-account/{id}/asset/add/`
pub static GATHER_ACCOUNT_ASSETS_ADD: Operation = Operation {
    id: "gather_account_assets_add",
    method: Method::PATCH,
    path: "/api/v1/accounts/gather-account/{id}/asset/add/",
    tag: "gather-account",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/gather-account/{id}/asset/remove/`
pub static GATHER_ACCOUNT_ASSETS_REMOVE: Operation = Operation {
    id: "gather_account_assets_remove",
    method: Method::PATCH,
    path: "/api/v1/accounts/gather-account/{id}/asset/remove/",
    tag: "gather-account",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/gather-account/{id}/nodes/`
pub static GATHER_ACCOUNT_NODES_UPDATE: Operation = Operation {
    id: "gather_account_nodes_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/gather-account/{id}/nodes/",
    tag: "gather-account",
    idempotent: false,
};
/// `POST /api/v1/accounts/gather-account-executions/`
pub static GATHER_ACCOUNT_EXECUTIONS_CREATE: Operation = Operation {
    id: "gather_account_executions_create",
    method: Method::POST,
    path: "/api/v1/accounts/gather-account-executions/",
    tag: "gather-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/gather-account-executions/`
pub static GATHER_ACCOUNT_EXECUTIONS_LIST: Operation = Operation {
    id: "gather_account_executions_list",
    method: Method::GET,
    path: "/api/v1/accounts/gather-account-executions/",
    tag: "gather-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/gather-account-executions/adhoc/`
pub static GATHER_ACCOUNT_EXECUTIONS_ADHOC: Operation = Operation {
    id: "gather_account_executions_adhoc",
    method: Method::GET,
    path: "/api/v1/accounts/gather-account-executions/adhoc/",
    tag: "gather-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/gather-account-executions/{id}/`
pub static GATHER_ACCOUNT_EXECUTIONS_GET: Operation = Operation {
    id: "gather_account_executions_get",
    method: Method::GET,
    path: "/api/v1/accounts/gather-account-executions/{id}/",
    tag: "gather-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/gather-account-executions/{id}/report/`
pub static GATHER_ACCOUNT_EXECUTIONS_REPORT: Operation = Operation {
    id: "gather_account_executions_report",
    method: Method::GET,
    path: "/api/v1/accounts/gather-account-executions/{id}/report/",
    tag: "gather-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/gathered-accounts/`
pub static GATHERED_ACCOUNTS_LIST: Operation = Operation {
    id: "gathered_accounts_list",
    method: Method::GET,
    path: "/api/v1/accounts/gathered-accounts/",
    tag: "gather-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/gathered-accounts/`
pub static GATHERED_ACCOUNTS_CREATE: Operation = Operation {
    id: "gathered_accounts_create",
    method: Method::POST,
    path: "/api/v1/accounts/gathered-accounts/",
    tag: "gather-account",
    idempotent: false,
};
/// `PUT /api/v1/accounts/gathered-accounts/`
pub static GATHERED_ACCOUNTS_BULK_REPLACE: Operation = Operation {
    id: "gathered_accounts_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/gathered-accounts/",
    tag: "gather-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/gathered-accounts/`
pub static GATHERED_ACCOUNTS_BULK_UPDATE: Operation = Operation {
    id: "gathered_accounts_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/gathered-accounts/",
    tag: "gather-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/gathered-accounts/`
pub static GATHERED_ACCOUNTS_BULK_DELETE: Operation = Operation {
    id: "gathered_accounts_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/gathered-accounts/",
    tag: "gather-account",
    idempotent: true,
};
/// `PUT /api/v1/accounts/gathered-accounts/status/`
pub static GATHERED_ACCOUNTS_SET_STATUS: Operation = Operation {
    id: "gathered_accounts_set_status",
    method: Method::PUT,
    path: "/api/v1/accounts/gathered-accounts/status/",
    tag: "gather-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/gathered-accounts/sync-accounts/`
pub static GATHERED_ACCOUNTS_SYNC: Operation = Operation {
    id: "gathered_accounts_sync",
    method: Method::POST,
    path: "/api/v1/accounts/gathered-accounts/sync-accounts/",
    tag: "gather-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/gathered-accounts/{id}/`
pub static GATHERED_ACCOUNTS_GET: Operation = Operation {
    id: "gathered_accounts_get",
    method: Method::GET,
    path: "/api/v1/accounts/gathered-accounts/{id}/",
    tag: "gather-account",
    idempotent: true,
};
/// `PUT /api/v1/accounts/gathered-accounts/{id}/`
pub static GATHERED_ACCOUNTS_REPLACE: Operation = Operation {
    id: "gathered_accounts_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/gathered-accounts/{id}/",
    tag: "gather-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/gathered-accounts/{id}/`
pub static GATHERED_ACCOUNTS_UPDATE: Operation = Operation {
    id: "gathered_accounts_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/gathered-accounts/{id}/",
    tag: "gather-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/gathered-accounts/{id}/`
pub static GATHERED_ACCOUNTS_DELETE: Operation = Operation {
    id: "gathered_accounts_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/gathered-accounts/{id}/",
    tag: "gather-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/gathered-accounts/{id}/details/`
pub static GATHERED_ACCOUNTS_DETAILS: Operation = Operation {
    id: "gathered_accounts_details",
    method: Method::GET,
    path: "/api/v1/accounts/gathered-accounts/{id}/details/",
    tag: "gather-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/check-account-automations/`
pub static CHECK_ACCOUNT_AUTOMATIONS_LIST: Operation = Operation {
    id: "check_account_automations_list",
    method: Method::GET,
    path: "/api/v1/accounts/check-account-automations/",
    tag: "check-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/check-account-automations/`
pub static CHECK_ACCOUNT_AUTOMATIONS_CREATE: Operation = Operation {
    id: "check_account_automations_create",
    method: Method::POST,
    path: "/api/v1/accounts/check-account-automations/",
    tag: "check-account",
    idempotent: false,
};
/// `PUT /api/v1/accounts/check-account-automations/`
pub static CHECK_ACCOUNT_AUTOMATIONS_BULK_REPLACE: Operation = Operation {
    id: "check_account_automations_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/check-account-automations/",
    tag: "check-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/check-account-automations/`
pub static CHECK_ACCOUNT_AUTOMATIONS_BULK_UPDATE: Operation = Operation {
    id: "check_account_automations_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/check-account-automations/",
    tag: "check-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/check-account-automations/`
pub static CHECK_ACCOUNT_AUTOMATIONS_BULK_DELETE: Operation = Operation {
    id: "check_account_automations_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/check-account-automations/",
    tag: "check-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/check-account-automations/{id}/`
pub static CHECK_ACCOUNT_AUTOMATIONS_GET: Operation = Operation {
    id: "check_account_automations_get",
    method: Method::GET,
    path: "/api/v1/accounts/check-account-automations/{id}/",
    tag: "check-account",
    idempotent: true,
};
/// `PUT /api/v1/accounts/check-account-automations/{id}/`
pub static CHECK_ACCOUNT_AUTOMATIONS_REPLACE: Operation = Operation {
    id: "check_account_automations_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/check-account-automations/{id}/",
    tag: "check-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/check-account-automations/{id}/`
pub static CHECK_ACCOUNT_AUTOMATIONS_UPDATE: Operation = Operation {
    id: "check_account_automations_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/check-account-automations/{id}/",
    tag: "check-account",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/check-account-automations/{id}/`
pub static CHECK_ACCOUNT_AUTOMATIONS_DELETE: Operation = Operation {
    id: "check_account_automations_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/check-account-automations/{id}/",
    tag: "check-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/check-account-executions/`
pub static CHECK_ACCOUNT_EXECUTIONS_LIST: Operation = Operation {
    id: "check_account_executions_list",
    method: Method::GET,
    path: "/api/v1/accounts/check-account-executions/",
    tag: "check-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/check-account-executions/`
pub static CHECK_ACCOUNT_EXECUTIONS_CREATE: Operation = Operation {
    id: "check_account_executions_create",
    method: Method::POST,
    path: "/api/v1/accounts/check-account-executions/",
    tag: "check-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/check-account-executions/adhoc/`
pub static CHECK_ACCOUNT_EXECUTIONS_ADHOC: Operation = Operation {
    id: "check_account_executions_adhoc",
    method: Method::GET,
    path: "/api/v1/accounts/check-account-executions/adhoc/",
    tag: "check-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/check-account-executions/{id}/`
pub static CHECK_ACCOUNT_EXECUTIONS_GET: Operation = Operation {
    id: "check_account_executions_get",
    method: Method::GET,
    path: "/api/v1/accounts/check-account-executions/{id}/",
    tag: "check-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/check-account-executions/{id}/report/`
pub static CHECK_ACCOUNT_EXECUTIONS_REPORT: Operation = Operation {
    id: "check_account_executions_report",
    method: Method::GET,
    path: "/api/v1/accounts/check-account-executions/{id}/report/",
    tag: "check-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/check-account/{id}/assets/`
pub static CHECK_ACCOUNT_ASSETS_LIST: Operation = Operation {
    id: "check_account_assets_list",
    method: Method::GET,
    path: "/api/v1/accounts/check-account/{id}/assets/",
    tag: "check-account",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/check-account/{id}/asset/add/`
pub static CHECK_ACCOUNT_ASSETS_ADD: Operation = Operation {
    id: "check_account_assets_add",
    method: Method::PATCH,
    path: "/api/v1/accounts/check-account/{id}/asset/add/",
    tag: "check-account",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/check-account/{id}/asset/remove/`
pub static CHECK_ACCOUNT_ASSETS_REMOVE: Operation = Operation {
    id: "check_account_assets_remove",
    method: Method::PATCH,
    path: "/api/v1/accounts/check-account/{id}/asset/remove/",
    tag: "check-account",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/check-account/{id}/nodes/`
pub static CHECK_ACCOUNT_NODES_CHANGE: Operation = Operation {
    id: "check_account_nodes_change",
    method: Method::PATCH,
    path: "/api/v1/accounts/check-account/{id}/nodes/",
    tag: "check-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/account-check-engines/`
pub static ACCOUNT_CHECK_ENGINES_LIST: Operation = Operation {
    id: "account_check_engines_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-check-engines/",
    tag: "check-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-risks/`
pub static ACCOUNT_RISKS_LIST: Operation = Operation {
    id: "account_risks_list",
    method: Method::GET,
    path: "/api/v1/accounts/account-risks/",
    tag: "check-account",
    idempotent: true,
};
/// `DELETE /api/v1/accounts/account-risks/`
pub static ACCOUNT_RISKS_BULK_DELETE: Operation = Operation {
    id: "account_risks_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/account-risks/",
    tag: "check-account",
    idempotent: true,
};
/// `GET /api/v1/accounts/account-risks/assets/`
pub static ACCOUNT_RISKS_ASSETS: Operation = Operation {
    id: "account_risks_assets",
    method: Method::GET,
    path: "/api/v1/accounts/account-risks/assets/",
    tag: "check-account",
    idempotent: true,
};
/// `POST /api/v1/accounts/account-risks/handle/`
pub static ACCOUNT_RISKS_HANDLE: Operation = Operation {
    id: "account_risks_handle",
    method: Method::POST,
    path: "/api/v1/accounts/account-risks/handle/",
    tag: "check-account",
    idempotent: false,
};
/// `GET /api/v1/accounts/account-risks/{id}/`
pub static ACCOUNT_RISKS_GET: Operation = Operation {
    id: "account_risks_get",
    method: Method::GET,
    path: "/api/v1/accounts/account-risks/{id}/",
    tag: "check-account",
    idempotent: true,
};
/// `DELETE /api/v1/accounts/account-risks/{id}/`
pub static ACCOUNT_RISKS_DELETE: Operation = Operation {
    id: "account_risks_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/account-risks/{id}/",
    tag: "check-account",
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
/// `PUT /api/v1/accounts/account-backup-plans/`
pub static ACCOUNT_BACKUP_PLANS_BULK_REPLACE: Operation = Operation {
    id: "account_backup_plans_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/account-backup-plans/",
    tag: "account-backup",
    idempotent: true,
};
/// `PATCH /api/v1/accounts/account-backup-plans/`
pub static ACCOUNT_BACKUP_PLANS_BULK_UPDATE: Operation = Operation {
    id: "account_backup_plans_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/account-backup-plans/",
    tag: "account-backup",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/account-backup-plans/`
pub static ACCOUNT_BACKUP_PLANS_BULK_DELETE: Operation = Operation {
    id: "account_backup_plans_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/account-backup-plans/",
    tag: "account-backup",
    idempotent: true,
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
/// `GET /api/v1/accounts/account-backup-plan-executions/{id}/report/`
pub static ACCOUNT_BACKUP_EXECUTIONS_REPORT: Operation = Operation {
    id: "account_backup_executions_report",
    method: Method::GET,
    path: "/api/v1/accounts/account-backup-plan-executions/{id}/report/",
    tag: "account-backup",
    idempotent: true,
};
/// `GET /api/v1/accounts/integration-applications/`
pub static INTEGRATION_APPLICATIONS_LIST: Operation = Operation {
    id: "integration_applications_list",
    method: Method::GET,
    path: "/api/v1/accounts/integration-applications/",
    tag: "integration-applications",
    idempotent: true,
};
/// `POST /api/v1/accounts/integration-applications/`
pub static INTEGRATION_APPLICATIONS_CREATE: Operation = Operation {
    id: "integration_applications_create",
    method: Method::POST,
    path: "/api/v1/accounts/integration-applications/",
    tag: "integration-applications",
    idempotent: false,
};
/// `PUT /api/v1/accounts/integration-applications/`
pub static INTEGRATION_APPLICATIONS_BULK_REPLACE: Operation = Operation {
    id: "integration_applications_bulk_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/integration-applications/",
    tag: "integration-applications",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/integration-applications/`
pub static INTEGRATION_APPLICATIONS_BULK_UPDATE: Operation = Operation {
    id: "integration_applications_bulk_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/integration-applications/",
    tag: "integration-applications",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/integration-applications/`
pub static INTEGRATION_APPLICATIONS_BULK_DELETE: Operation = Operation {
    id: "integration_applications_bulk_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/integration-applications/",
    tag: "integration-applications",
    idempotent: true,
};
/// `GET /api/v1/accounts/integration-applications/account-secret/`
pub static INTEGRATION_APPLICATIONS_ACCOUNT_SECRET_GET: Operation = Operation {
    id: "integration_applications_account_secret_get",
    method: Method::GET,
    path: "/api/v1/accounts/integration-applications/account-secret/",
    tag: "integration-applications",
    idempotent: true,
};
/// `GET /api/v1/accounts/integration-applications/sdks/`
pub static INTEGRATION_APPLICATIONS_SDKS_GET: Operation = Operation {
    id: "integration_applications_sdks_get",
    method: Method::GET,
    path: "/api/v1/accounts/integration-applications/sdks/",
    tag: "integration-applications",
    idempotent: true,
};
/// `GET /api/v1/accounts/integration-applications/{id}/`
pub static INTEGRATION_APPLICATIONS_GET: Operation = Operation {
    id: "integration_applications_get",
    method: Method::GET,
    path: "/api/v1/accounts/integration-applications/{id}/",
    tag: "integration-applications",
    idempotent: true,
};
/// `PUT /api/v1/accounts/integration-applications/{id}/`
pub static INTEGRATION_APPLICATIONS_REPLACE: Operation = Operation {
    id: "integration_applications_replace",
    method: Method::PUT,
    path: "/api/v1/accounts/integration-applications/{id}/",
    tag: "integration-applications",
    idempotent: false,
};
/// `PATCH /api/v1/accounts/integration-applications/{id}/`
pub static INTEGRATION_APPLICATIONS_UPDATE: Operation = Operation {
    id: "integration_applications_update",
    method: Method::PATCH,
    path: "/api/v1/accounts/integration-applications/{id}/",
    tag: "integration-applications",
    idempotent: false,
};
/// `DELETE /api/v1/accounts/integration-applications/{id}/`
pub static INTEGRATION_APPLICATIONS_DELETE: Operation = Operation {
    id: "integration_applications_delete",
    method: Method::DELETE,
    path: "/api/v1/accounts/integration-applications/{id}/",
    tag: "integration-applications",
    idempotent: true,
};
/// `GET /api/v1/accounts/integration-applications/{id}/refresh-secret/`
pub static INTEGRATION_APPLICATIONS_REFRESH_SECRET: Operation = Operation {
    id: "integration_applications_refresh_secret",
    method: Method::GET,
    path: "/api/v1/accounts/integration-applications/{id}/refresh-secret/",
    tag: "integration-applications",
    idempotent: false,
};
/// `GET /api/v1/accounts/integration-applications/{id}/secret/`
pub static INTEGRATION_APPLICATIONS_SECRET_GET: Operation = Operation {
    id: "integration_applications_secret_get",
    method: Method::GET,
    path: "/api/v1/accounts/integration-applications/{id}/secret/",
    tag: "integration-applications",
    idempotent: true,
};
/// `GET /api/v1/accounts/change-secret-dashboard/`
pub static CHANGE_SECRET_DASHBOARD_GET: Operation = Operation {
    id: "change_secret_dashboard_get",
    method: Method::GET,
    path: "/api/v1/accounts/change-secret-dashboard/",
    tag: "dashboards",
    idempotent: true,
};
/// `GET /api/v1/accounts/pam-dashboard/`
pub static PAM_DASHBOARD_GET: Operation = Operation {
    id: "pam_dashboard_get",
    method: Method::GET,
    path: "/api/v1/accounts/pam-dashboard/",
    tag: "dashboards",
    idempotent: true,
};
/// `GET /api/v1/authentication/access-keys/`
pub static ACCESS_KEYS_LIST: Operation = Operation {
    id: "access_keys_list",
    method: Method::GET,
    path: "/api/v1/authentication/access-keys/",
    tag: "authentication",
    idempotent: true,
};
/// `POST /api/v1/authentication/access-keys/`
pub static ACCESS_KEYS_CREATE: Operation = Operation {
    id: "access_keys_create",
    method: Method::POST,
    path: "/api/v1/authentication/access-keys/",
    tag: "authentication",
    idempotent: false,
};
/// `GET /api/v1/authentication/access-keys/{id}/`
pub static ACCESS_KEYS_GET: Operation = Operation {
    id: "access_keys_get",
    method: Method::GET,
    path: "/api/v1/authentication/access-keys/{id}/",
    tag: "authentication",
    idempotent: true,
};
/// `PUT /api/v1/authentication/access-keys/{id}/`
pub static ACCESS_KEYS_REPLACE: Operation = Operation {
    id: "access_keys_replace",
    method: Method::PUT,
    path: "/api/v1/authentication/access-keys/{id}/",
    tag: "authentication",
    idempotent: true,
};
/// `PATCH /api/v1/authentication/access-keys/{id}/`
pub static ACCESS_KEYS_UPDATE: Operation = Operation {
    id: "access_keys_update",
    method: Method::PATCH,
    path: "/api/v1/authentication/access-keys/{id}/",
    tag: "authentication",
    idempotent: false,
};
/// `DELETE /api/v1/authentication/access-keys/{id}/`
pub static ACCESS_KEYS_DELETE: Operation = Operation {
    id: "access_keys_delete",
    method: Method::DELETE,
    path: "/api/v1/authentication/access-keys/{id}/",
    tag: "authentication",
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
/// `GET /api/v1/authentication/confirm/`
pub static AUTHENTICATION_CONFIRM_GET: Operation = Operation {
    id: "authentication_confirm_get",
    method: Method::GET,
    path: "/api/v1/authentication/confirm/",
    tag: "authentication",
    idempotent: true,
};
/// `POST /api/v1/authentication/confirm/`
pub static AUTHENTICATION_CONFIRM_CREATE: Operation = Operation {
    id: "authentication_confirm_create",
    method: Method::POST,
    path: "/api/v1/authentication/confirm/",
    tag: "authentication",
    idempotent: false,
};
/// `GET /api/v1/authentication/confirm/check/`
pub static AUTHENTICATION_CONFIRM_CHECK: Operation = Operation {
    id: "authentication_confirm_check",
    method: Method::GET,
    path: "/api/v1/authentication/confirm/check/",
    tag: "authentication",
    idempotent: true,
};
/// `POST /api/v1/authentication/mfa/challenge/`
pub static AUTHENTICATION_MFA_CHALLENGE_CREATE: Operation = Operation {
    id: "authentication_mfa_challenge_create",
    method: Method::POST,
    path: "/api/v1/authentication/mfa/challenge/",
    tag: "authentication",
    idempotent: false,
};
/// `POST /api/v1/authentication/tokens/`
pub static AUTHENTICATION_TOKEN_ALIAS_CREATE: Operation = Operation {
    id: "authentication_token_alias_create",
    method: Method::POST,
    path: "/api/v1/authentication/tokens/",
    tag: "authentication",
    idempotent: false,
};
/// `GET /api/v1/assets/assets/`
pub static ASSETS_LIST: Operation = Operation {
    id: "assets_list",
    method: Method::GET,
    path: "/api/v1/assets/assets/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/assets/{id}/`
pub static ASSETS_GET: Operation = Operation {
    id: "assets_get",
    method: Method::GET,
    path: "/api/v1/assets/assets/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/hosts/`
pub static HOSTS_LIST: Operation = Operation {
    id: "hosts_list",
    method: Method::GET,
    path: "/api/v1/assets/hosts/",
    tag: "assets",
    idempotent: true,
};
/// `POST /api/v1/assets/hosts/`
pub static HOSTS_CREATE: Operation = Operation {
    id: "hosts_create",
    method: Method::POST,
    path: "/api/v1/assets/hosts/",
    tag: "assets",
    idempotent: false,
};
/// `GET /api/v1/assets/hosts/{id}/`
pub static HOSTS_GET: Operation = Operation {
    id: "hosts_get",
    method: Method::GET,
    path: "/api/v1/assets/hosts/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `PUT /api/v1/assets/hosts/{id}/`
pub static HOSTS_REPLACE: Operation = Operation {
    id: "hosts_replace",
    method: Method::PUT,
    path: "/api/v1/assets/hosts/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `PATCH /api/v1/assets/hosts/{id}/`
pub static HOSTS_UPDATE: Operation = Operation {
    id: "hosts_update",
    method: Method::PATCH,
    path: "/api/v1/assets/hosts/{id}/",
    tag: "assets",
    idempotent: false,
};
/// `DELETE /api/v1/assets/hosts/{id}/`
pub static HOSTS_DELETE: Operation = Operation {
    id: "hosts_delete",
    method: Method::DELETE,
    path: "/api/v1/assets/hosts/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/devices/`
pub static DEVICES_LIST: Operation = Operation {
    id: "devices_list",
    method: Method::GET,
    path: "/api/v1/assets/devices/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/devices/{id}/`
pub static DEVICES_GET: Operation = Operation {
    id: "devices_get",
    method: Method::GET,
    path: "/api/v1/assets/devices/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/databases/`
pub static DATABASES_LIST: Operation = Operation {
    id: "databases_list",
    method: Method::GET,
    path: "/api/v1/assets/databases/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/databases/{id}/`
pub static DATABASES_GET: Operation = Operation {
    id: "databases_get",
    method: Method::GET,
    path: "/api/v1/assets/databases/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/webs/`
pub static WEBS_LIST: Operation = Operation {
    id: "webs_list",
    method: Method::GET,
    path: "/api/v1/assets/webs/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/webs/{id}/`
pub static WEBS_GET: Operation = Operation {
    id: "webs_get",
    method: Method::GET,
    path: "/api/v1/assets/webs/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/clouds/`
pub static CLOUDS_LIST: Operation = Operation {
    id: "clouds_list",
    method: Method::GET,
    path: "/api/v1/assets/clouds/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/clouds/{id}/`
pub static CLOUDS_GET: Operation = Operation {
    id: "clouds_get",
    method: Method::GET,
    path: "/api/v1/assets/clouds/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/customs/`
pub static CUSTOMS_LIST: Operation = Operation {
    id: "customs_list",
    method: Method::GET,
    path: "/api/v1/assets/customs/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/customs/{id}/`
pub static CUSTOMS_GET: Operation = Operation {
    id: "customs_get",
    method: Method::GET,
    path: "/api/v1/assets/customs/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/directories/`
pub static DIRECTORIES_LIST: Operation = Operation {
    id: "directories_list",
    method: Method::GET,
    path: "/api/v1/assets/directories/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/directories/{id}/`
pub static DIRECTORIES_GET: Operation = Operation {
    id: "directories_get",
    method: Method::GET,
    path: "/api/v1/assets/directories/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/gpts/`
pub static GPTS_LIST: Operation = Operation {
    id: "gpts_list",
    method: Method::GET,
    path: "/api/v1/assets/gpts/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/gpts/{id}/`
pub static GPTS_GET: Operation = Operation {
    id: "gpts_get",
    method: Method::GET,
    path: "/api/v1/assets/gpts/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/gateways/`
pub static GATEWAYS_LIST: Operation = Operation {
    id: "gateways_list",
    method: Method::GET,
    path: "/api/v1/assets/gateways/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/gateways/{id}/`
pub static GATEWAYS_GET: Operation = Operation {
    id: "gateways_get",
    method: Method::GET,
    path: "/api/v1/assets/gateways/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/categories/`
pub static ASSET_CATEGORIES_LIST: Operation = Operation {
    id: "asset_categories_list",
    method: Method::GET,
    path: "/api/v1/assets/categories/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/categories/types/`
pub static ASSET_TYPES_LIST: Operation = Operation {
    id: "asset_types_list",
    method: Method::GET,
    path: "/api/v1/assets/categories/types/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/categories/constraints/`
pub static ASSET_CONSTRAINTS_GET: Operation = Operation {
    id: "asset_constraints_get",
    method: Method::GET,
    path: "/api/v1/assets/categories/constraints/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/protocols/`
pub static ASSET_PROTOCOLS_LIST: Operation = Operation {
    id: "asset_protocols_list",
    method: Method::GET,
    path: "/api/v1/assets/protocols/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/zones/`
pub static ZONES_LIST: Operation = Operation {
    id: "zones_list",
    method: Method::GET,
    path: "/api/v1/assets/zones/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/zones/{id}/`
pub static ZONES_GET: Operation = Operation {
    id: "zones_get",
    method: Method::GET,
    path: "/api/v1/assets/zones/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/domains/`
pub static DOMAINS_LIST: Operation = Operation {
    id: "domains_list",
    method: Method::GET,
    path: "/api/v1/assets/domains/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/domains/{id}/`
pub static DOMAINS_GET: Operation = Operation {
    id: "domains_get",
    method: Method::GET,
    path: "/api/v1/assets/domains/{id}/",
    tag: "assets",
    idempotent: true,
};
/// `GET /api/v1/assets/nodes/`
pub static NODES_LIST: Operation = Operation {
    id: "nodes_list",
    method: Method::GET,
    path: "/api/v1/assets/nodes/",
    tag: "nodes",
    idempotent: true,
};
/// `GET /api/v1/assets/nodes/{id}/`
pub static NODES_GET: Operation = Operation {
    id: "nodes_get",
    method: Method::GET,
    path: "/api/v1/assets/nodes/{id}/",
    tag: "nodes",
    idempotent: true,
};
/// `GET /api/v1/assets/nodes/{id}/assets/`
pub static NODES_ASSETS_LIST: Operation = Operation {
    id: "nodes_assets_list",
    method: Method::GET,
    path: "/api/v1/assets/nodes/{id}/assets/",
    tag: "nodes",
    idempotent: true,
};
/// `GET /api/v1/assets/nodes/{id}/children/`
pub static NODES_CHILDREN_LIST: Operation = Operation {
    id: "nodes_children_list",
    method: Method::GET,
    path: "/api/v1/assets/nodes/{id}/children/",
    tag: "nodes",
    idempotent: true,
};
/// `GET /api/v1/assets/nodes/children/tree/`
pub static NODES_TREE_GET: Operation = Operation {
    id: "nodes_tree_get",
    method: Method::GET,
    path: "/api/v1/assets/nodes/children/tree/",
    tag: "nodes",
    idempotent: true,
};
/// `GET /api/v1/assets/platforms/`
pub static PLATFORMS_LIST: Operation = Operation {
    id: "platforms_list",
    method: Method::GET,
    path: "/api/v1/assets/platforms/",
    tag: "platforms",
    idempotent: true,
};
/// `GET /api/v1/assets/platforms/{id}/`
pub static PLATFORMS_GET: Operation = Operation {
    id: "platforms_get",
    method: Method::GET,
    path: "/api/v1/assets/platforms/{id}/",
    tag: "platforms",
    idempotent: true,
};
/// `GET /api/v1/users/users/`
pub static USERS_LIST: Operation = Operation {
    id: "users_list",
    method: Method::GET,
    path: "/api/v1/users/users/",
    tag: "users",
    idempotent: true,
};
/// `POST /api/v1/users/users/`
pub static USERS_CREATE: Operation = Operation {
    id: "users_create",
    method: Method::POST,
    path: "/api/v1/users/users/",
    tag: "users",
    idempotent: false,
};
/// `GET /api/v1/users/users/{id}/`
pub static USERS_GET: Operation = Operation {
    id: "users_get",
    method: Method::GET,
    path: "/api/v1/users/users/{id}/",
    tag: "users",
    idempotent: true,
};
/// `PATCH /api/v1/users/users/{id}/`
pub static USERS_UPDATE: Operation = Operation {
    id: "users_update",
    method: Method::PATCH,
    path: "/api/v1/users/users/{id}/",
    tag: "users",
    idempotent: false,
};
/// `DELETE /api/v1/users/users/{id}/`
pub static USERS_DELETE: Operation = Operation {
    id: "users_delete",
    method: Method::DELETE,
    path: "/api/v1/users/users/{id}/",
    tag: "users",
    idempotent: true,
};
/// `GET /api/v1/users/groups/`
pub static USER_GROUPS_LIST: Operation = Operation {
    id: "user_groups_list",
    method: Method::GET,
    path: "/api/v1/users/groups/",
    tag: "users",
    idempotent: true,
};
/// `GET /api/v1/users/groups/{id}/`
pub static USER_GROUPS_GET: Operation = Operation {
    id: "user_groups_get",
    method: Method::GET,
    path: "/api/v1/users/groups/{id}/",
    tag: "users",
    idempotent: true,
};
/// `GET /api/v1/users/profile/`
pub static USERS_PROFILE_GET: Operation = Operation {
    id: "users_profile_get",
    method: Method::GET,
    path: "/api/v1/users/profile/",
    tag: "users",
    idempotent: true,
};
/// `GET /api/v1/users/profile/permissions/`
pub static USERS_PROFILE_PERMISSIONS_GET: Operation = Operation {
    id: "users_profile_permissions_get",
    method: Method::GET,
    path: "/api/v1/users/profile/permissions/",
    tag: "users",
    idempotent: true,
};
/// `GET /api/v1/orgs/orgs/`
pub static ORGANISATIONS_LIST: Operation = Operation {
    id: "organisations_list",
    method: Method::GET,
    path: "/api/v1/orgs/orgs/",
    tag: "organisations",
    idempotent: true,
};
/// `POST /api/v1/orgs/orgs/`
pub static ORGANISATIONS_CREATE: Operation = Operation {
    id: "organisations_create",
    method: Method::POST,
    path: "/api/v1/orgs/orgs/",
    tag: "organisations",
    idempotent: false,
};
/// `GET /api/v1/orgs/orgs/{id}/`
pub static ORGANISATIONS_GET: Operation = Operation {
    id: "organisations_get",
    method: Method::GET,
    path: "/api/v1/orgs/orgs/{id}/",
    tag: "organisations",
    idempotent: true,
};
/// `DELETE /api/v1/orgs/orgs/{id}/`
pub static ORGANISATIONS_DELETE: Operation = Operation {
    id: "organisations_delete",
    method: Method::DELETE,
    path: "/api/v1/orgs/orgs/{id}/",
    tag: "organisations",
    idempotent: true,
};
/// `GET /api/v1/orgs/orgs/current/`
pub static ORGANISATIONS_CURRENT_GET: Operation = Operation {
    id: "organisations_current_get",
    method: Method::GET,
    path: "/api/v1/orgs/orgs/current/",
    tag: "organisations",
    idempotent: true,
};
/// `GET /api/v1/labels/labels/`
pub static LABELS_LIST: Operation = Operation {
    id: "labels_list",
    method: Method::GET,
    path: "/api/v1/labels/labels/",
    tag: "organisations",
    idempotent: true,
};
/// `GET /api/v1/labels/labels/{id}/`
pub static LABELS_GET: Operation = Operation {
    id: "labels_get",
    method: Method::GET,
    path: "/api/v1/labels/labels/{id}/",
    tag: "organisations",
    idempotent: true,
};
/// `GET /api/v1/ops/ansible/job-execution/{id}/log/`
pub static ANSIBLE_LOGS_GET: Operation = Operation {
    id: "ansible_logs_get",
    method: Method::GET,
    path: "/api/v1/ops/ansible/job-execution/{id}/log/",
    tag: "tasks",
    idempotent: true,
};
/// `GET /api/v1/ops/celery/period-tasks/`
pub static PERIOD_TASKS_LIST: Operation = Operation {
    id: "period_tasks_list",
    method: Method::GET,
    path: "/api/v1/ops/celery/period-tasks/",
    tag: "tasks",
    idempotent: true,
};
/// `GET /api/v1/ops/celery/period-tasks/{name}/`
pub static PERIOD_TASKS_GET: Operation = Operation {
    id: "period_tasks_get",
    method: Method::GET,
    path: "/api/v1/ops/celery/period-tasks/{name}/",
    tag: "tasks",
    idempotent: true,
};
/// `PATCH /api/v1/ops/celery/period-tasks/{name}/`
pub static PERIOD_TASKS_UPDATE: Operation = Operation {
    id: "period_tasks_update",
    method: Method::PATCH,
    path: "/api/v1/ops/celery/period-tasks/{name}/",
    tag: "tasks",
    idempotent: false,
};
/// `GET /api/v1/ops/celery/task/{name}/task-execution/{id}/log/`
pub static CELERY_LOGS_GET: Operation = Operation {
    id: "celery_logs_get",
    method: Method::GET,
    path: "/api/v1/ops/celery/task/{name}/task-execution/{id}/log/",
    tag: "tasks",
    idempotent: true,
};
/// `GET /api/v1/ops/celery/task/{name}/task-execution/{id}/result/`
pub static CELERY_RESULTS_GET: Operation = Operation {
    id: "celery_results_get",
    method: Method::GET,
    path: "/api/v1/ops/celery/task/{name}/task-execution/{id}/result/",
    tag: "tasks",
    idempotent: true,
};
/// `GET /api/v1/ops/task-executions/`
pub static TASK_EXECUTIONS_LIST: Operation = Operation {
    id: "task_executions_list",
    method: Method::GET,
    path: "/api/v1/ops/task-executions/",
    tag: "tasks",
    idempotent: true,
};
/// `POST /api/v1/ops/task-executions/`
pub static TASK_EXECUTIONS_CREATE: Operation = Operation {
    id: "task_executions_create",
    method: Method::POST,
    path: "/api/v1/ops/task-executions/",
    tag: "tasks",
    idempotent: false,
};
/// `GET /api/v1/ops/task-executions/{id}/`
pub static TASK_EXECUTIONS_GET: Operation = Operation {
    id: "task_executions_get",
    method: Method::GET,
    path: "/api/v1/ops/task-executions/{id}/",
    tag: "tasks",
    idempotent: true,
};
/// `GET /api/v1/ops/tasks/`
pub static CELERY_TASKS_LIST: Operation = Operation {
    id: "celery_tasks_list",
    method: Method::GET,
    path: "/api/v1/ops/tasks/",
    tag: "tasks",
    idempotent: true,
};
/// `GET /api/v1/ops/tasks/{id}/`
pub static CELERY_TASKS_GET: Operation = Operation {
    id: "celery_tasks_get",
    method: Method::GET,
    path: "/api/v1/ops/tasks/{id}/",
    tag: "tasks",
    idempotent: true,
};
/// `DELETE /api/v1/ops/tasks/{id}/`
pub static CELERY_TASKS_DELETE: Operation = Operation {
    id: "celery_tasks_delete",
    method: Method::DELETE,
    path: "/api/v1/ops/tasks/{id}/",
    tag: "tasks",
    idempotent: true,
};
/// `GET /api/docs/`
pub static SERVER_DOCS_GET: Operation = Operation {
    id: "server_docs_get",
    method: Method::GET,
    path: "/api/docs/",
    tag: "system",
    idempotent: true,
};
/// `GET /api/health/`
pub static HEALTH_GET: Operation = Operation {
    id: "health_get",
    method: Method::GET,
    path: "/api/health/",
    tag: "system",
    idempotent: true,
};
/// `GET /api/swagger.json`
pub static SERVER_SCHEMA_GET: Operation = Operation {
    id: "server_schema_get",
    method: Method::GET,
    path: "/api/swagger.json",
    tag: "system",
    idempotent: true,
};
/// `POST /api/v1/common/resources/cache/`
pub static RESOURCE_CACHE_CREATE: Operation = Operation {
    id: "resource_cache_create",
    method: Method::POST,
    path: "/api/v1/common/resources/cache/",
    tag: "system",
    idempotent: false,
};
/// `GET /api/v1/settings/public/`
pub static SETTINGS_PUBLIC_GET: Operation = Operation {
    id: "settings_public_get",
    method: Method::GET,
    path: "/api/v1/settings/public/",
    tag: "system",
    idempotent: true,
};
/// `GET /api/v1/settings/public/open/`
pub static SETTINGS_PUBLIC_OPEN_GET: Operation = Operation {
    id: "settings_public_open_get",
    method: Method::GET,
    path: "/api/v1/settings/public/open/",
    tag: "system",
    idempotent: true,
};
/// `GET /api/v1/settings/server-info/`
pub static SERVER_INFO_GET: Operation = Operation {
    id: "server_info_get",
    method: Method::GET,
    path: "/api/v1/settings/server-info/",
    tag: "system",
    idempotent: true,
};
/// `GET /api/v1/settings/setting/`
pub static SETTINGS_GET: Operation = Operation {
    id: "settings_get",
    method: Method::GET,
    path: "/api/v1/settings/setting/",
    tag: "system",
    idempotent: true,
};
/// Every operation.
pub static ALL: [&Operation; 272usize] = [
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
    &ACCOUNTS_RENDER_TO_JSON,
    &ACCOUNTS_RENDER_TO_JSON_UPDATE,
    &ACCOUNTS_CHAT,
    &ACCOUNTS_COPY_TO_ASSETS,
    &ACCOUNTS_MOVE_TO_ASSETS,
    &ACCOUNT_SECRETS_LIST,
    &ACCOUNT_SECRETS_GET,
    &ACCOUNT_SECRET_HISTORIES_LIST,
    &ACCOUNT_TEMPLATES_LIST,
    &ACCOUNT_TEMPLATES_CREATE,
    &ACCOUNT_TEMPLATES_BULK_REPLACE,
    &ACCOUNT_TEMPLATES_BULK_UPDATE,
    &ACCOUNT_TEMPLATES_BULK_DELETE,
    &ACCOUNT_TEMPLATES_SU_FROM,
    &ACCOUNT_TEMPLATES_GET,
    &ACCOUNT_TEMPLATES_REPLACE,
    &ACCOUNT_TEMPLATES_UPDATE,
    &ACCOUNT_TEMPLATES_DELETE,
    &ACCOUNT_TEMPLATES_SYNC_ACCOUNTS,
    &ACCOUNT_TEMPLATE_SECRETS_LIST,
    &ACCOUNT_TEMPLATE_SECRETS_GET,
    &VIRTUAL_ACCOUNTS_LIST,
    &VIRTUAL_ACCOUNTS_CREATE,
    &VIRTUAL_ACCOUNTS_BULK_DELETE,
    &VIRTUAL_ACCOUNTS_GET,
    &VIRTUAL_ACCOUNTS_REPLACE,
    &VIRTUAL_ACCOUNTS_UPDATE,
    &VIRTUAL_ACCOUNTS_DELETE,
    &CHANGE_SECRET_AUTOMATIONS_LIST,
    &CHANGE_SECRET_AUTOMATIONS_CREATE,
    &CHANGE_SECRET_AUTOMATIONS_BULK_REPLACE,
    &CHANGE_SECRET_AUTOMATIONS_BULK_UPDATE,
    &CHANGE_SECRET_AUTOMATIONS_BULK_DELETE,
    &CHANGE_SECRET_AUTOMATIONS_GET,
    &CHANGE_SECRET_AUTOMATIONS_REPLACE,
    &CHANGE_SECRET_AUTOMATIONS_UPDATE,
    &CHANGE_SECRET_AUTOMATIONS_DELETE,
    &CHANGE_SECRET_EXECUTIONS_CREATE,
    &CHANGE_SECRET_EXECUTIONS_LIST,
    &CHANGE_SECRET_EXECUTIONS_GET,
    &CHANGE_SECRET_EXECUTIONS_REPORT,
    &CHANGE_SECRET_RECORDS_LIST,
    &CHANGE_SECRET_RECORDS_DASHBOARD,
    &CHANGE_SECRET_RECORDS_EXECUTE,
    &CHANGE_SECRET_RECORDS_RESTORE,
    &CHANGE_SECRET_RECORDS_VERIFY,
    &CHANGE_SECRET_RECORDS_IGNORE_FAIL,
    &CHANGE_SECRET_RECORDS_SECRET,
    &CHANGE_SECRET_STATUS_LIST,
    &CHANGE_SECRET_STATUS_BULK_DELETE,
    &CHANGE_SECRET_STATUS_GET,
    &CHANGE_SECRET_STATUS_DELETE,
    &CHANGE_SECRET_ASSETS_ADD_GET,
    &CHANGE_SECRET_ASSETS_ADD_PUT,
    &CHANGE_SECRET_ASSETS_ADD,
    &CHANGE_SECRET_ASSETS_REMOVE_GET,
    &CHANGE_SECRET_ASSETS_REMOVE_PUT,
    &CHANGE_SECRET_ASSETS_REMOVE,
    &CHANGE_SECRET_ASSETS_LIST,
    &CHANGE_SECRET_NODES_GET,
    &CHANGE_SECRET_NODES_PUT,
    &CHANGE_SECRET_NODES_CHANGE,
    &PUSH_ACCOUNT_AUTOMATIONS_LIST,
    &PUSH_ACCOUNT_AUTOMATIONS_CREATE,
    &PUSH_ACCOUNT_AUTOMATIONS_BULK_REPLACE,
    &PUSH_ACCOUNT_AUTOMATIONS_BULK_UPDATE,
    &PUSH_ACCOUNT_AUTOMATIONS_BULK_DELETE,
    &PUSH_ACCOUNT_AUTOMATIONS_GET,
    &PUSH_ACCOUNT_AUTOMATIONS_REPLACE,
    &PUSH_ACCOUNT_AUTOMATIONS_UPDATE,
    &PUSH_ACCOUNT_AUTOMATIONS_DELETE,
    &PUSH_ACCOUNT_EXECUTIONS_LIST,
    &PUSH_ACCOUNT_EXECUTIONS_CREATE,
    &PUSH_ACCOUNT_EXECUTIONS_GET,
    &PUSH_ACCOUNT_EXECUTIONS_REPORT,
    &PUSH_ACCOUNT_RECORDS_LIST,
    &PUSH_ACCOUNT_RECORDS_EXECUTE,
    &PUSH_ACCOUNT_RECORDS_SECRET,
    &PUSH_ACCOUNT_ASSETS_LIST,
    &PUSH_ACCOUNT_ASSETS_ADD,
    &PUSH_ACCOUNT_ASSETS_ADD_PUT,
    &PUSH_ACCOUNT_ASSET_ADD_READ,
    &PUSH_ACCOUNT_ASSETS_REMOVE,
    &PUSH_ACCOUNT_ASSETS_REMOVE_PUT,
    &PUSH_ACCOUNT_ASSET_REMOVE_READ,
    &PUSH_ACCOUNT_NODES_CHANGE,
    &PUSH_ACCOUNT_NODES_CHANGE_PUT,
    &PUSH_ACCOUNT_NODES_READ,
    &GATHER_ACCOUNT_AUTOMATIONS_LIST,
    &GATHER_ACCOUNT_AUTOMATIONS_CREATE,
    &GATHER_ACCOUNT_AUTOMATIONS_BULK_REPLACE,
    &GATHER_ACCOUNT_AUTOMATIONS_BULK_UPDATE,
    &GATHER_ACCOUNT_AUTOMATIONS_BULK_DELETE,
    &GATHER_ACCOUNT_AUTOMATIONS_GET,
    &GATHER_ACCOUNT_AUTOMATIONS_REPLACE,
    &GATHER_ACCOUNT_AUTOMATIONS_UPDATE,
    &GATHER_ACCOUNT_AUTOMATIONS_DELETE,
    &GATHER_ACCOUNT_ASSETS_LIST,
    &GATHER_ACCOUNT_ASSETS_ADD,
    &GATHER_ACCOUNT_ASSETS_REMOVE,
    &GATHER_ACCOUNT_NODES_UPDATE,
    &GATHER_ACCOUNT_EXECUTIONS_CREATE,
    &GATHER_ACCOUNT_EXECUTIONS_LIST,
    &GATHER_ACCOUNT_EXECUTIONS_ADHOC,
    &GATHER_ACCOUNT_EXECUTIONS_GET,
    &GATHER_ACCOUNT_EXECUTIONS_REPORT,
    &GATHERED_ACCOUNTS_LIST,
    &GATHERED_ACCOUNTS_CREATE,
    &GATHERED_ACCOUNTS_BULK_REPLACE,
    &GATHERED_ACCOUNTS_BULK_UPDATE,
    &GATHERED_ACCOUNTS_BULK_DELETE,
    &GATHERED_ACCOUNTS_SET_STATUS,
    &GATHERED_ACCOUNTS_SYNC,
    &GATHERED_ACCOUNTS_GET,
    &GATHERED_ACCOUNTS_REPLACE,
    &GATHERED_ACCOUNTS_UPDATE,
    &GATHERED_ACCOUNTS_DELETE,
    &GATHERED_ACCOUNTS_DETAILS,
    &CHECK_ACCOUNT_AUTOMATIONS_LIST,
    &CHECK_ACCOUNT_AUTOMATIONS_CREATE,
    &CHECK_ACCOUNT_AUTOMATIONS_BULK_REPLACE,
    &CHECK_ACCOUNT_AUTOMATIONS_BULK_UPDATE,
    &CHECK_ACCOUNT_AUTOMATIONS_BULK_DELETE,
    &CHECK_ACCOUNT_AUTOMATIONS_GET,
    &CHECK_ACCOUNT_AUTOMATIONS_REPLACE,
    &CHECK_ACCOUNT_AUTOMATIONS_UPDATE,
    &CHECK_ACCOUNT_AUTOMATIONS_DELETE,
    &CHECK_ACCOUNT_EXECUTIONS_LIST,
    &CHECK_ACCOUNT_EXECUTIONS_CREATE,
    &CHECK_ACCOUNT_EXECUTIONS_ADHOC,
    &CHECK_ACCOUNT_EXECUTIONS_GET,
    &CHECK_ACCOUNT_EXECUTIONS_REPORT,
    &CHECK_ACCOUNT_ASSETS_LIST,
    &CHECK_ACCOUNT_ASSETS_ADD,
    &CHECK_ACCOUNT_ASSETS_REMOVE,
    &CHECK_ACCOUNT_NODES_CHANGE,
    &ACCOUNT_CHECK_ENGINES_LIST,
    &ACCOUNT_RISKS_LIST,
    &ACCOUNT_RISKS_BULK_DELETE,
    &ACCOUNT_RISKS_ASSETS,
    &ACCOUNT_RISKS_HANDLE,
    &ACCOUNT_RISKS_GET,
    &ACCOUNT_RISKS_DELETE,
    &ACCOUNT_BACKUP_PLANS_LIST,
    &ACCOUNT_BACKUP_PLANS_CREATE,
    &ACCOUNT_BACKUP_PLANS_BULK_REPLACE,
    &ACCOUNT_BACKUP_PLANS_BULK_UPDATE,
    &ACCOUNT_BACKUP_PLANS_BULK_DELETE,
    &ACCOUNT_BACKUP_PLANS_GET,
    &ACCOUNT_BACKUP_PLANS_REPLACE,
    &ACCOUNT_BACKUP_PLANS_UPDATE,
    &ACCOUNT_BACKUP_PLANS_DELETE,
    &ACCOUNT_BACKUP_EXECUTIONS_CREATE,
    &ACCOUNT_BACKUP_EXECUTIONS_LIST,
    &ACCOUNT_BACKUP_EXECUTIONS_GET,
    &ACCOUNT_BACKUP_EXECUTIONS_REPORT,
    &INTEGRATION_APPLICATIONS_LIST,
    &INTEGRATION_APPLICATIONS_CREATE,
    &INTEGRATION_APPLICATIONS_BULK_REPLACE,
    &INTEGRATION_APPLICATIONS_BULK_UPDATE,
    &INTEGRATION_APPLICATIONS_BULK_DELETE,
    &INTEGRATION_APPLICATIONS_ACCOUNT_SECRET_GET,
    &INTEGRATION_APPLICATIONS_SDKS_GET,
    &INTEGRATION_APPLICATIONS_GET,
    &INTEGRATION_APPLICATIONS_REPLACE,
    &INTEGRATION_APPLICATIONS_UPDATE,
    &INTEGRATION_APPLICATIONS_DELETE,
    &INTEGRATION_APPLICATIONS_REFRESH_SECRET,
    &INTEGRATION_APPLICATIONS_SECRET_GET,
    &CHANGE_SECRET_DASHBOARD_GET,
    &PAM_DASHBOARD_GET,
    &ACCESS_KEYS_LIST,
    &ACCESS_KEYS_CREATE,
    &ACCESS_KEYS_GET,
    &ACCESS_KEYS_REPLACE,
    &ACCESS_KEYS_UPDATE,
    &ACCESS_KEYS_DELETE,
    &AUTHENTICATION_TOKEN_CREATE,
    &AUTHENTICATION_CONFIRM_GET,
    &AUTHENTICATION_CONFIRM_CREATE,
    &AUTHENTICATION_CONFIRM_CHECK,
    &AUTHENTICATION_MFA_CHALLENGE_CREATE,
    &AUTHENTICATION_TOKEN_ALIAS_CREATE,
    &ASSETS_LIST,
    &ASSETS_GET,
    &HOSTS_LIST,
    &HOSTS_CREATE,
    &HOSTS_GET,
    &HOSTS_REPLACE,
    &HOSTS_UPDATE,
    &HOSTS_DELETE,
    &DEVICES_LIST,
    &DEVICES_GET,
    &DATABASES_LIST,
    &DATABASES_GET,
    &WEBS_LIST,
    &WEBS_GET,
    &CLOUDS_LIST,
    &CLOUDS_GET,
    &CUSTOMS_LIST,
    &CUSTOMS_GET,
    &DIRECTORIES_LIST,
    &DIRECTORIES_GET,
    &GPTS_LIST,
    &GPTS_GET,
    &GATEWAYS_LIST,
    &GATEWAYS_GET,
    &ASSET_CATEGORIES_LIST,
    &ASSET_TYPES_LIST,
    &ASSET_CONSTRAINTS_GET,
    &ASSET_PROTOCOLS_LIST,
    &ZONES_LIST,
    &ZONES_GET,
    &DOMAINS_LIST,
    &DOMAINS_GET,
    &NODES_LIST,
    &NODES_GET,
    &NODES_ASSETS_LIST,
    &NODES_CHILDREN_LIST,
    &NODES_TREE_GET,
    &PLATFORMS_LIST,
    &PLATFORMS_GET,
    &USERS_LIST,
    &USERS_CREATE,
    &USERS_GET,
    &USERS_UPDATE,
    &USERS_DELETE,
    &USER_GROUPS_LIST,
    &USER_GROUPS_GET,
    &USERS_PROFILE_GET,
    &USERS_PROFILE_PERMISSIONS_GET,
    &ORGANISATIONS_LIST,
    &ORGANISATIONS_CREATE,
    &ORGANISATIONS_GET,
    &ORGANISATIONS_DELETE,
    &ORGANISATIONS_CURRENT_GET,
    &LABELS_LIST,
    &LABELS_GET,
    &ANSIBLE_LOGS_GET,
    &PERIOD_TASKS_LIST,
    &PERIOD_TASKS_GET,
    &PERIOD_TASKS_UPDATE,
    &CELERY_LOGS_GET,
    &CELERY_RESULTS_GET,
    &TASK_EXECUTIONS_LIST,
    &TASK_EXECUTIONS_CREATE,
    &TASK_EXECUTIONS_GET,
    &CELERY_TASKS_LIST,
    &CELERY_TASKS_GET,
    &CELERY_TASKS_DELETE,
    &SERVER_DOCS_GET,
    &HEALTH_GET,
    &SERVER_SCHEMA_GET,
    &RESOURCE_CACHE_CREATE,
    &SETTINGS_PUBLIC_GET,
    &SETTINGS_PUBLIC_OPEN_GET,
    &SERVER_INFO_GET,
    &SETTINGS_GET,
];
