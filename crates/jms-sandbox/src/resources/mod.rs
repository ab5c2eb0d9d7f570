//! What the server keeps, and the operations on it.

pub(crate) mod access_keys;
pub(crate) mod accounts;
pub(crate) mod assets;
pub(crate) mod automations;
pub(crate) mod executions;
pub(crate) mod labelled;
pub(crate) mod labels;
pub(crate) mod list;
pub(crate) mod login;
pub(crate) mod nodes;
pub(crate) mod objects;
pub(crate) mod orgs;
pub(crate) mod password_rules;
pub(crate) mod profile;
pub(crate) mod records;
pub(crate) mod secrets;
pub(crate) mod selections;
pub(crate) mod settings;
pub(crate) mod tasks;
pub(crate) mod templates;
pub(crate) mod users;
pub(crate) mod virtual_accounts;
