// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! Types of requests and answers, as they are on the wire.

///An account. Only `id` is sure to be there, as callers may choose fields. A whole row has every field of its server version but `spec_info` and `has_secret`, which only a single account has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Account {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<AccountAsset>,
    ///How the last change of the secret ended; null when there was none. A plain string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_status: ::std::option::Option<::jms_domain::ChangeSecretStatus>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::Connectivity>,
    >,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Last change of the secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_change_secret: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last login with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last successful test.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_verified: ::std::option::Option<::jms_domain::ServerTime>,
    ///The directory service it comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ds: ::std::option::Option<::serde_json::Value>,
    ///It has a secret. Only in a single account, not in lists, creations or updates.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_secret: ::std::option::Option<bool>,
    pub id: ::jms_domain::AccountId,
    ///It may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///How it was used last, as the server shows it; null in every recording.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_by: ::std::option::Option<::std::string::String>,
    ///Name, unique on its asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///It administers its asset. Secure mode never rotates it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Automations may change its secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretType>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<crate::wire::Labeled<::jms_domain::AccountSource>>,
    ///Id of the template or other source. Every PUT and PATCH sets it to null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///Only in a single account, not in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The account to log in with before switching to this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<::jms_domain::AccountRef>,
    ///Login name; cannot be changed later.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Counts the changes of the secret. A request may set it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///The asset of an account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountAsset {
    ///Host name, IP address or URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_config: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::AssetCategory>,
    >,
    pub id: ::jms_domain::AssetId,
    ///Name of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::jms_domain::PlatformRef>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::wire::Labeled<::jms_domain::AssetType>>,
}
///What `account_backup_executions_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountBackupExecutionsListQuery {
    ///Exact name of the plan. 3.10 ignores it.
    #[serde(
        rename = "automation__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub automation_name: ::std::option::Option<::std::string::String>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///This run; malformed: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::ExecutionId>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Runs of this plan, in 3.10; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_id: ::std::option::Option<::jms_domain::BackupPlanId>,
    ///Exact name of the plan, in 3.10.
    #[serde(
        rename = "plan__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_name: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Who started it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<::jms_domain::Trigger>,
}
///What `account_backup_plans_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountBackupPlansListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///Accounts as a bare array, whatever the number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AccountBatch(pub ::std::vec::Vec<Account>);
impl ::std::ops::Deref for AccountBatch {
    type Target = ::std::vec::Vec<Account>;
    fn deref(&self) -> &::std::vec::Vec<Account> {
        &self.0
    }
}
impl ::std::convert::From<AccountBatch> for ::std::vec::Vec<Account> {
    fn from(value: AccountBatch) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<Account>> for AccountBatch {
    fn from(value: ::std::vec::Vec<Account>) -> Self {
        Self(value)
    }
}
///One account for many assets. With `on_invalid: update`, 4.10 writes the defaults of `privileged`, `is_active` and `secret_reset` to accounts that are there, if these fields are absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountBulkCreate {
    ///Ids of assets, nothing but ids. 4.10 leaves unknown ones out, and breaks (500) over malformed ones, objects and null; 3.10 requires the field and answers 400 to any bad id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The account may be used; true when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Name, unique on each asset; the username without it. Null or empty is a 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Ids of nodes whose assets are meant too, with all below. Malformed ones, objects and null are a 500. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<AccountBulkNodes>,
    ///`error` when absent. Null is like `error`, but answers 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_invalid: ::std::option::Option<::std::string::String>,
    ///Parameters for pushing; never sent back. Null is a 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of an SSH key, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///The account administers its asset; false when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Push the accounts to their assets now, if they are not from a template; false when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_now: ::std::option::Option<bool>,
    ///The secret, at most 40960 characters; trimmed. The same for all assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///Automations may change its secret; true when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///`password` when absent. An asset that has no protocol for the type gets an `error` row.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Where the account comes from, `local` when absent. Any text is taken, also one that is no source; null makes every row an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///Id of the template or other source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///Username of the account to log in with before switching to this one. Where the asset has no such account it is left out without a word. With a template it does not count.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from_username: ::std::option::Option<::std::string::String>,
    ///Id of a template to take name, username, type, secret, `privileged` and `is_active` from, instead of the fields here; since 4.10.13 also a list of ids, for one account per template. Null and empty mean none. Unknown: 400. Malformed: 400 in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: ::std::option::Option<::serde_json::Value>,
    ///Login name. Without it, and without a template, every row is the error `'username'`. Later versions (4.10.17 and up) refuse some characters in it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///Nodes: their ids.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum AccountBulkNodes {
    Array(::std::vec::Vec<::jms_domain::NodeId>),
    String(::std::string::String),
}
impl ::std::convert::From<::std::vec::Vec<::jms_domain::NodeId>> for AccountBulkNodes {
    fn from(value: ::std::vec::Vec<::jms_domain::NodeId>) -> Self {
        Self::Array(value)
    }
}
///One account in a list for PATCH, found by `id` or `pk`: what to change; the rest stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountBulkPatch {
    ///The asset that has the account. A malformed uuid is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Which account. Without it and without `pk`: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///It may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique on the asset. One that is taken is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_invalid: ::std::option::Option<::std::string::String>,
    ///Parameters for pushing; never sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of an SSH key, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///The same as `id`, which counts where both are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::AccountId>,
    ///It administers its asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Push the account to its asset now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_now: ::std::option::Option<bool>,
    ///The new secret, at most 40960 characters; trimmed. Null, empty or absent keeps the old one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///Automations may change its secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Changing it to a type that the same username has already is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///`local` when absent. Null is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::jms_domain::AccountSource>,
    ///Has no effect: every update sets it to null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///The account to log in with before switching to this one. Any account is taken, also one of another asset or this one itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<::jms_domain::AccountId>,
    ///Silently ignored: a username cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Sets the counter of changes; leave it alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///The accounts to change, each with its `id`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AccountBulkPatchBody(pub ::std::vec::Vec<AccountBulkPatch>);
impl ::std::ops::Deref for AccountBulkPatchBody {
    type Target = ::std::vec::Vec<AccountBulkPatch>;
    fn deref(&self) -> &::std::vec::Vec<AccountBulkPatch> {
        &self.0
    }
}
impl ::std::convert::From<AccountBulkPatchBody> for ::std::vec::Vec<AccountBulkPatch> {
    fn from(value: AccountBulkPatchBody) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<AccountBulkPatch>> for AccountBulkPatchBody {
    fn from(value: ::std::vec::Vec<AccountBulkPatch>) -> Self {
        Self(value)
    }
}
///One account in a list for PUT, found by `id` or `pk`. What is absent is **reset** for `privileged`, `is_active` and `secret_reset`, and kept for the rest.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountBulkReplace {
    ///The asset that has the account. A malformed uuid is a 500.
    pub asset: ::jms_domain::AssetId,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Which account. Without it and without `pk`: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///**True when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique on the asset. One that is taken is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_invalid: ::std::option::Option<::std::string::String>,
    ///Parameters for pushing; never sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of an SSH key, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///The same as `id`, which counts where both are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::AccountId>,
    ///**False when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Push the account to its asset now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_now: ::std::option::Option<bool>,
    ///The new secret, at most 40960 characters; trimmed. Null, empty or absent keeps the old one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///**True when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Changing it to a type that the same username has already is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///`local` when absent. Null is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::jms_domain::AccountSource>,
    ///Has no effect: every update sets it to null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///The account to log in with before switching to this one. Any account is taken, also one of another asset or this one itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<::jms_domain::AccountId>,
    ///Taken from the account: another value is silently ignored. 3.10 requires it to be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Sets the counter of changes; leave it alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///The accounts to replace, each with its `id`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AccountBulkReplaceBody(pub ::std::vec::Vec<AccountBulkReplace>);
impl ::std::ops::Deref for AccountBulkReplaceBody {
    type Target = ::std::vec::Vec<AccountBulkReplace>;
    fn deref(&self) -> &::std::vec::Vec<AccountBulkReplace> {
        &self.0
    }
}
impl ::std::convert::From<AccountBulkReplaceBody>
for ::std::vec::Vec<AccountBulkReplace> {
    fn from(value: AccountBulkReplaceBody) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<AccountBulkReplace>>
for AccountBulkReplaceBody {
    fn from(value: ::std::vec::Vec<AccountBulkReplace>) -> Self {
        Self(value)
    }
}
///What became of one asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountBulkResult {
    ///Name of the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::std::string::String>,
    ///Name and address of the asset, `name(address)`; there is no id.
    pub asset: ::std::string::String,
    ///Something was written. Not in rows with an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub changed: ::std::option::Option<bool>,
    ///What is wrong, for people; it may be the raw text of a database error. Only in rows with an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    pub state: ::std::string::String,
}
///One row for each asset (and each template), errors first.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AccountBulkResults(pub ::std::vec::Vec<AccountBulkResult>);
impl ::std::ops::Deref for AccountBulkResults {
    type Target = ::std::vec::Vec<AccountBulkResult>;
    fn deref(&self) -> &::std::vec::Vec<AccountBulkResult> {
        &self.0
    }
}
impl ::std::convert::From<AccountBulkResults> for ::std::vec::Vec<AccountBulkResult> {
    fn from(value: AccountBulkResults) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<AccountBulkResult>> for AccountBulkResults {
    fn from(value: ::std::vec::Vec<AccountBulkResult>) -> Self {
        Self(value)
    }
}
///Which accounts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountClearSecret {
    ///The accounts; absent means none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_ids: ::std::option::Option<::std::vec::Vec<::jms_domain::AccountId>>,
}
///What became of one asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountCopyResult {
    ///Name and address of the asset, `name(address)`; there is no id.
    pub asset: ::std::string::String,
    ///What is wrong, for people. Only in rows with an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    pub state: ::std::string::String,
}
///One row for each asset that is known.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AccountCopyResults(pub ::std::vec::Vec<AccountCopyResult>);
impl ::std::ops::Deref for AccountCopyResults {
    type Target = ::std::vec::Vec<AccountCopyResult>;
    fn deref(&self) -> &::std::vec::Vec<AccountCopyResult> {
        &self.0
    }
}
impl ::std::convert::From<AccountCopyResults> for ::std::vec::Vec<AccountCopyResult> {
    fn from(value: AccountCopyResults) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<AccountCopyResult>> for AccountCopyResults {
    fn from(value: ::std::vec::Vec<AccountCopyResult>) -> Self {
        Self(value)
    }
}
///Where the account goes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountCopyTargets {
    ///Ids of the assets; absent or unknown ones do nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
}
///A new account. Only `asset` is required (and `username` in 3.10).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountCreate {
    ///The asset that has the account. Send the bare id: an object without `name` is a 500 in 4.10. A malformed uuid is a 500.
    pub asset: ::jms_domain::AssetId,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise. Lets you find out whether a creation whose answer was lost happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique on the asset; the username without it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_invalid: ::std::option::Option<::std::string::String>,
    ///Parameters for pushing; never sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of an SSH key, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///False when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Push the account to its asset now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_now: ::std::option::Option<bool>,
    ///The secret, at most 40960 characters; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///Automations may change its secret; true when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///`password` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///`local` when absent. Null is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::jms_domain::AccountSource>,
    ///Id of the template or other source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///The account to log in with before switching to this one. Any account is taken, also one of another asset or this one itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<::jms_domain::AccountId>,
    ///Id of an account template to take username and secret from. A malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: ::std::option::Option<::serde_json::Value>,
    ///Login name. 3.10 requires it. Later versions (4.10.17 and up) refuse some characters in it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Sets the counter of changes; leave it alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///What to change; the rest stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountPatch {
    ///The asset that has the account. A malformed uuid is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///It may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique on the asset. One that is taken is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_invalid: ::std::option::Option<::std::string::String>,
    ///Parameters for pushing; never sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of an SSH key, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///It administers its asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Push the account to its asset now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_now: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///Automations may change its secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Changing it to a type that the same username has already is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///`local` when absent. Null is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::jms_domain::AccountSource>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<crate::wire::Nullable<::jms_domain::AccountId>>,
    ///Silently ignored: a username cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Sets the counter of changes; leave it alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///The whole account. What is absent is **reset** for `privileged`, `is_active` and `secret_reset`, and kept for the rest. Needs `name` or `username` beside `asset`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountReplace {
    ///The asset that has the account. A malformed uuid is a 500.
    pub asset: ::jms_domain::AssetId,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///**True when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique on the asset. One that is taken is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_invalid: ::std::option::Option<::std::string::String>,
    ///Parameters for pushing; never sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of an SSH key, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///**False when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Push the account to its asset now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_now: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///**True when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Changing it to a type that the same username has already is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///`local` when absent. Null is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::jms_domain::AccountSource>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<crate::wire::Nullable<::jms_domain::AccountId>>,
    ///Taken from the account: another value is silently ignored. 3.10 requires it to be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Sets the counter of changes; leave it alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///Only `id` is sure to be there, as callers may choose fields. An account together with its secret.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountSecret {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<AccountAsset>,
    ///How the last change of the secret ended; null when there was none. A plain string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_status: ::std::option::Option<::jms_domain::ChangeSecretStatus>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::Connectivity>,
    >,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Last change of the secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_change_secret: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last login with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last successful test.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_verified: ::std::option::Option<::jms_domain::ServerTime>,
    ///The directory service it comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ds: ::std::option::Option<::serde_json::Value>,
    pub id: ::jms_domain::AccountId,
    ///It may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///How it was used last, as the server shows it; null in every recording.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_by: ::std::option::Option<::std::string::String>,
    ///Name, unique on its asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///It administers its asset. Secure mode never rotates it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///The secret; null when there is none. `<REDACTED>` when the server hides secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///Automations may change its secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretType>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<crate::wire::Labeled<::jms_domain::AccountSource>>,
    ///Id of the template or other source. Every PUT and PATCH sets it to null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The account to log in with before switching to this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<::jms_domain::AccountRef>,
    ///Login name; cannot be changed later.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Counts the changes of the secret. A request may set it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///What `account_secret_histories_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountSecretHistoriesListQuery {
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///What `account_secrets_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountSecretsGetQuery {
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
}
///What `account_secrets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountSecretsListQuery {
    ///Exact address of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Accounts of this asset. Unknown: 404 in 4.10, no rows in 3.10. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    ///The same as `asset`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Exact name of the asset. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Accounts of this asset: one id, in spite of the key. Several or a malformed one: no rows in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::string::String>,
    ///Rules in base64 of JSON, as the server stores them for applications. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Outcome of the last test; unknown: 400. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<::jms_domain::Connectivity>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether it has a secret. **3.10 answers 500 to every value**; 4.10 ignores what is no boolean.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_secret: ::std::option::Option<bool>,
    ///Exact name of the account, in spite of the key: the way to filter by name in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hostname: ::std::option::Option<::std::string::String>,
    ///The account with this id; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Accounts that this application may read; malformed: 500. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integrationapplication: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Only accounts used lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_accessed: ::std::option::Option<bool>,
    ///Only accounts found lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_discovery: ::std::option::Option<bool>,
    ///Only accounts whose last change of the secret failed lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_change_failed: ::std::option::Option<bool>,
    ///Only accounts with a recent change of the secret, failed ones too. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_changed: ::std::option::Option<bool>,
    ///Only accounts updated lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_updated: ::std::option::Option<bool>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Only accounts not rotated for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_change_secret: ::std::option::Option<bool>,
    ///Only accounts not used for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_login: ::std::option::Option<bool>,
    ///Only accounts not tested for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_verified: ::std::option::Option<bool>,
    ///Exact name. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The same as `node_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Accounts of the assets under this node. **An unknown node is dropped: all accounts come back.** Malformed: the same in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    ///The same as `node_id`, in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Platform of the asset, by number; a name is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::jms_domain::PlatformId>,
    ///Privileged ones, or the others; what is no boolean is ignored. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Accounts with this risk, such as `weak_password`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Whether automations may change the secret. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Type of the secret; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Id of the template or other source. There is no filter `source` in 4.10.16.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Type of the asset.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Exact login name, case-sensitive.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A task, and the accounts that it is for. Nothing but ids is taken, objects are a 400.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTaskCreate {
    ///Accounts to verify or push; does not count for `remove`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::std::vec::Vec<::jms_domain::AccountId>>,
    pub action: ::std::string::String,
    ///All accounts of these assets as well; does not count for `remove`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Found accounts (`gathered-accounts`) to remove from their assets; counts for `remove` only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    ///Parameters for `push`; any JSON is taken, but null is a 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
}
///What `accounts_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountsBulkDeleteQuery {
    ///Exact address of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Accounts of this asset. Unknown: 404 in 4.10, no rows in 3.10. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    ///The same as `asset`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Exact name of the asset. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Accounts of this asset: one id, in spite of the key. Several or a malformed one: no rows in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::string::String>,
    ///Rules in base64 of JSON, as the server stores them for applications. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Outcome of the last test; unknown: 400. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<::jms_domain::Connectivity>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Whether it has a secret. **3.10 answers 500 to every value**; 4.10 ignores what is no boolean.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_secret: ::std::option::Option<bool>,
    ///Exact name of the account, in spite of the key: the way to filter by name in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hostname: ::std::option::Option<::std::string::String>,
    ///The account with this id; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Accounts that this application may read; malformed: 500. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integrationapplication: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Only accounts used lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_accessed: ::std::option::Option<bool>,
    ///Only accounts found lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_discovery: ::std::option::Option<bool>,
    ///Only accounts whose last change of the secret failed lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_change_failed: ::std::option::Option<bool>,
    ///Only accounts with a recent change of the secret, failed ones too. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_changed: ::std::option::Option<bool>,
    ///Only accounts updated lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_updated: ::std::option::Option<bool>,
    ///Only accounts not rotated for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_change_secret: ::std::option::Option<bool>,
    ///Only accounts not used for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_login: ::std::option::Option<bool>,
    ///Only accounts not tested for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_verified: ::std::option::Option<bool>,
    ///Exact name. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The same as `node_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Accounts of the assets under this node. **An unknown node is dropped: all accounts come back.** Malformed: the same in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    ///The same as `node_id`, in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::string::String>,
    ///Platform of the asset, by number; a name is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::jms_domain::PlatformId>,
    ///Privileged ones, or the others; what is no boolean is ignored. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Accounts with this risk, such as `weak_password`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Whether automations may change the secret. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Type of the secret; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Id of the template or other source. There is no filter `source` in 4.10.16.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Type of the asset.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Exact login name, case-sensitive.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `accounts_chat` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountsChatQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
}
///What `accounts_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountsGetQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
}
///What `accounts_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountsListQuery {
    ///Exact address of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Accounts of this asset. Unknown: 404 in 4.10, no rows in 3.10. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    ///The same as `asset`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Exact name of the asset. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Accounts of this asset: one id, in spite of the key. Several or a malformed one: no rows in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::string::String>,
    ///Rules in base64 of JSON, as the server stores them for applications. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Outcome of the last test; unknown: 400. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<::jms_domain::Connectivity>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether it has a secret. **3.10 answers 500 to every value**; 4.10 ignores what is no boolean.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_secret: ::std::option::Option<bool>,
    ///Exact name of the account, in spite of the key: the way to filter by name in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hostname: ::std::option::Option<::std::string::String>,
    ///The account with this id; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Accounts that this application may read; malformed: 500. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integrationapplication: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Only accounts used lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_accessed: ::std::option::Option<bool>,
    ///Only accounts found lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_discovery: ::std::option::Option<bool>,
    ///Only accounts whose last change of the secret failed lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_change_failed: ::std::option::Option<bool>,
    ///Only accounts with a recent change of the secret, failed ones too. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_changed: ::std::option::Option<bool>,
    ///Only accounts updated lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_updated: ::std::option::Option<bool>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Only accounts not rotated for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_change_secret: ::std::option::Option<bool>,
    ///Only accounts not used for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_login: ::std::option::Option<bool>,
    ///Only accounts not tested for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_verified: ::std::option::Option<bool>,
    ///Exact name. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The same as `node_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Accounts of the assets under this node. **An unknown node is dropped: all accounts come back.** Malformed: the same in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    ///The same as `node_id`, in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Platform of the asset, by number; a name is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::jms_domain::PlatformId>,
    ///Privileged ones, or the others; what is no boolean is ignored. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Accounts with this risk, such as `weak_password`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Whether automations may change the secret. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Type of the secret; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Id of the template or other source. There is no filter `source` in 4.10.16.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Type of the asset.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Exact login name, case-sensitive.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `accounts_su_from_accounts` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountsSuFromAccountsQuery {
    ///The account that is to switch; wins over `asset`. Unknown: 404; malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::jms_domain::AccountId>,
    ///The asset whose accounts to list. Unknown: 404; malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    ///Rules in base64 of JSON, as the server stores them for applications. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Outcome of the last test; unknown: 400. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<::jms_domain::Connectivity>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Whether it has a secret. **3.10 answers 500 to every value**; 4.10 ignores what is no boolean.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_secret: ::std::option::Option<bool>,
    ///Exact name of the account, in spite of the key: the way to filter by name in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hostname: ::std::option::Option<::std::string::String>,
    ///The account with this id; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Accounts that this application may read; malformed: 500. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integrationapplication: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Only accounts used lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_accessed: ::std::option::Option<bool>,
    ///Only accounts found lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_discovery: ::std::option::Option<bool>,
    ///Only accounts whose last change of the secret failed lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_change_failed: ::std::option::Option<bool>,
    ///Only accounts with a recent change of the secret, failed ones too. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_secret_changed: ::std::option::Option<bool>,
    ///Only accounts updated lately. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_updated: ::std::option::Option<bool>,
    ///Only accounts not rotated for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_change_secret: ::std::option::Option<bool>,
    ///Only accounts not used for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_login: ::std::option::Option<bool>,
    ///Only accounts not tested for long. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_verified: ::std::option::Option<bool>,
    ///Exact name. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Privileged ones, or the others; what is no boolean is ignored. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Accounts with this risk, such as `weak_password`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Whether automations may change the secret. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_reset: ::std::option::Option<bool>,
    ///Type of the secret; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Id of the template or other source. There is no filter `source` in 4.10.16.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Exact login name, case-sensitive.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///An asset of any category. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Asset {
    ///Accounts on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts_amount: ::std::option::Option<i64>,
    ///Host name, IP address or URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_config: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::AssetCategory>,
    >,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::Connectivity>,
    >,
    ///Who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last successful test.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_verified: ::std::option::Option<::jms_domain::ServerTime>,
    ///Directory services that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub directory_services: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Its zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::serde_json::Value>,
    ///What was found out about it. Not in every list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gathered_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub id: ::jms_domain::AssetId,
    ///It may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes that it hangs under.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::NodeId>>,
    >,
    ///Paths of its nodes, such as `/Default/linux`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_display: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::jms_domain::PlatformRef>,
    ///Protocols and ports.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<AssetProtocol>>,
    ///What only its category has, such as `db_name`. Not in every list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::wire::Labeled<::jms_domain::AssetType>>,
    ///Its zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::serde_json::Value>,
}
///A protocol of an asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetProtocol {
    ///Such as `ssh`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///TCP port.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
}
///What `assets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetsListQuery {
    ///Address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///This asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::jms_domain::NodeId>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Platform, by number or by name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with this protocol, such as `ssh`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Type.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
}
///The automation or plan of a run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AutomationRef {
    ///Id of the automation or plan.
    pub id: ::uuid::Uuid,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///One run of a backup plan. The two servers have different fields, each marked.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BackupExecution {
    ///The plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<AutomationRef>,
    ///When it ended; null before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_start: ::std::option::Option<::jms_domain::ServerTime>,
    ///Seconds it took, as a decimal string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::ExecutionId,
    ///It ended well. **False while it runs, too.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_success: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///The plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plan: ::std::option::Option<::jms_domain::BackupPlanId>,
    ///Null while it runs, `-` when it ended well, else what went wrong (`Not Found Recipients`). The only sign of the end in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub snapshot: ::std::option::Option<BackupSnapshot>,
    ///State of the run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::ExecutionStatus>,
    >,
    ///Seconds it took.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timedelta: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<crate::wire::Labeled<::jms_domain::Trigger>>,
}
///What to run: `automation` since 4.8, `plan` before; exactly the one that the server knows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BackupExecutionCreate {
    ///The plan to run. An id of another kind of automation is accepted and its execution never appears.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<::jms_domain::BackupPlanId>,
    ///The plan to run, until 4.7. Sent to 4.10 instead of `automation` it is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plan: ::std::option::Option<::jms_domain::BackupPlanId>,
}
///A plan that writes the accounts of some asset types into an encrypted file and sends it. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BackupPlan {
    ///Stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::BackupType>,
    >,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it runs. Without one: empty in 4.10, null in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///How often it ran.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub executed_amount: ::std::option::Option<i64>,
    pub id: ::jms_domain::BackupPlanId,
    ///Hours between runs; null when none. A crontab wins over it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///The schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Halves are mailed to different people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_email: ::std::option::Option<bool>,
    ///Halves go to different storages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_obj_storage: ::std::option::Option<bool>,
    ///It runs on its schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///When it ran last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_execution_date: ::std::option::Option<::jms_domain::ServerTime>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::NodeId>>,
    >,
    ///Storages that get the first half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_one: ::std::option::Option<
        ::std::vec::Vec<::serde_json::Value>,
    >,
    ///Storages that get the second half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_two: ::std::option::Option<
        ::std::vec::Vec<::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///The schedule for people; `-` when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub periodic_display: ::std::option::Option<::std::string::String>,
    ///Who gets the first half by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_one: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::UserId>>,
    >,
    ///Who gets the second half by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_two: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::UserId>>,
    >,
    ///`backup_account`; a plain string here.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Asset types to back up, as a list of strings; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub types: ::std::option::Option<::serde_json::Value>,
}
///A new backup plan.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BackupPlanCreate {
    ///Stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Where the backup goes; `email` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<::jms_domain::BackupType>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///When to run; wins over `interval`. Null is a 500 in 4.10: send an empty string for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::BackupPlanId>,
    ///Hours between runs; 24 when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Mail halves to different people. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_email: ::std::option::Option<bool>,
    ///Send halves to different storages. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_obj_storage: ::std::option::Option<bool>,
    ///True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Storages that get the first half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_one: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    ///Storages that get the second half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_two: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    ///Who gets the first half by mail. This, not `recipients`, names the receivers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_one: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::UserId>,
    >,
    ///Who gets the second half by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_two: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::UserId>,
    >,
    ///Asset types to back up, as a list of strings such as `["linux", "mysql"]`. Stored unchecked: a misspelt type backs up nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub types: ::std::option::Option<::serde_json::Value>,
    ///Password of the file; never sent back, though 3.10 shows it in clear text in executions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_encrypt_password: ::std::option::Option<crate::wire::SecretText>,
}
///What to change. Name the whole schedule (`is_periodic` with `crontab` or `interval`) in every PATCH: 4.10 wipes what is not named.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BackupPlanPatch {
    ///Stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Where the backup goes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<::jms_domain::BackupType>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Mail halves to different people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_email: ::std::option::Option<bool>,
    ///Send halves to different storages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_obj_storage: ::std::option::Option<bool>,
    ///**Always send it together with `crontab` or `interval`**: 4.10 wipes the schedule of a plan when it is absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Storages that get the first half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_one: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    ///Storages that get the second half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_two: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    ///Who gets the first half by mail. This, not `recipients`, names the receivers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_one: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::UserId>,
    >,
    ///Who gets the second half by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_two: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::UserId>,
    >,
    ///Asset types to back up, as a list of strings such as `["linux", "mysql"]`. Stored unchecked: a misspelt type backs up nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub types: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_encrypt_password: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
}
///The whole plan. A schedule is needed unless `is_periodic` is false.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BackupPlanReplace {
    ///Stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Where the backup goes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<::jms_domain::BackupType>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Mail halves to different people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_email: ::std::option::Option<bool>,
    ///Send halves to different storages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_obj_storage: ::std::option::Option<bool>,
    ///True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Storages that get the first half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_one: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    ///Storages that get the second half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_two: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    ///Who gets the first half by mail. This, not `recipients`, names the receivers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_one: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::UserId>,
    >,
    ///Who gets the second half by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_two: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::UserId>,
    >,
    ///Asset types to back up, as a list of strings such as `["linux", "mysql"]`. Stored unchecked: a misspelt type backs up nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub types: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_encrypt_password: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
}
///The plan as it was when the run began. 4.10 has a summary; 3.10 the whole plan, its password in clear text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BackupSnapshot {
    ///Accounts named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_amount: ::std::option::Option<i64>,
    ///A plain string here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<::jms_domain::BackupType>,
    ///Its comment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the user who made the plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Its schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    ///The plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::BackupPlanId>,
    ///Its interval.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///Halves were mailed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_email: ::std::option::Option<bool>,
    ///Halves were stored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_divided_by_obj_storage: ::std::option::Option<bool>,
    ///It ran on a schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name of the plan then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_amount: ::std::option::Option<i64>,
    ///Receivers: id to name and whether they have an encryption password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_one: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    ///Receivers: id to name and whether they have an encryption password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_recipients_part_two: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Receivers: id to name and whether they have an encryption password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_one: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    ///Receivers: id to name and whether they have an encryption password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients_part_two: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///Asset types.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub types: ::std::option::Option<::serde_json::Value>,
    ///Password of the file, **in clear text**.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip_encrypt_password: ::std::option::Option<crate::wire::SecretText>,
}
///A plan that changes the secrets of accounts, on a schedule or when asked. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretAutomation {
    ///Usernames, as a list; stored unchecked, so anything may be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part. Not in lists since 4.10.17.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    ///Test the new secret after the change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_conn_after_change: ::std::option::Option<bool>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it runs. Without one: empty in 4.10, null in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///How often it ran.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub executed_amount: ::std::option::Option<i64>,
    pub id: ::jms_domain::ChangeSecretAutomationId,
    ///Hours between runs; null when none. A crontab wins over it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///The schedule is on. A run by hand works all the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///It runs on its schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///When it ran last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_execution_date: ::std::option::Option<::jms_domain::ServerTime>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part. Not in lists since 4.10.17.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::NodeId>>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///Parameters of the playbook; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRules>,
    ///The schedule for people; `-` when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub periodic_display: ::std::option::Option<::std::string::String>,
    ///Who gets the report. Not in lists since 4.10.17.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::UserId>>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretStrategy>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretType>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SshKeyStrategy>,
    >,
    ///`change_secret`; a plain string here.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///A new change-secret automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretAutomationCreate {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked, and a username that no asset has is passed over in silence.
    pub accounts: ::serde_json::Value,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the change. True when absent. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_conn_after_change: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///When to run; wins over `interval`. Null is a 500 in 4.10: send an empty string for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::ChangeSecretAutomationId>,
    ///Hours between runs; 24 when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///True when absent in 4.10, false in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Parameters of the playbook; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of the key in `secret`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///For random passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
    ///The secret for `specific`; never sent back. Without it the automation is accepted and every run fails (400 since 4.10.17).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    pub secret_strategy: ::jms_domain::SecretStrategy,
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it the server answers 500.
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What to change; the rest stays. `password_rules` without `secret_type` is a 500.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretAutomationPatch {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked, and a username that no asset has is passed over in silence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the change. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_conn_after_change: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it runs on its schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Parameters of the playbook; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of the key in `secret`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///For random passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it the server answers 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///The whole automation. Absent `is_active` and `check_conn_after_change` become true, absent `params` becomes `{}`; schedule, assets, nodes, recipients and comment are kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretAutomationReplace {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked, and a username that no asset has is passed over in silence.
    pub accounts: ::serde_json::Value,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the change. True when absent. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_conn_after_change: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Absent keeps it; true needs a schedule in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Parameters of the playbook; stored unchecked. `{}` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::serde_json::Value>,
    ///Passphrase of the key in `secret`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///For random passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    pub secret_strategy: ::jms_domain::SecretStrategy,
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it the server answers 500.
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What `change_secret_automations_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretAutomationsListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Where the new secret comes from; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///Type of the secret; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///One run of a change-secret automation. `success` may mean that nothing was changed (no such username, privileged account, other secret type, Ansible off): read the records.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretExecution {
    ///Null for the retry of single records.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<crate::wire::AutomationLink>,
    ///When it ended; null before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it began; null while it waits in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_start: ::std::option::Option<::jms_domain::ServerTime>,
    ///Seconds it took, as a decimal string such as `10.78`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::ExecutionId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub snapshot: ::std::option::Option<ExecutionSnapshot>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::ExecutionStatus>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<crate::wire::Labeled<::jms_domain::Trigger>>,
}
///What `change_secret_executions_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretExecutionsListQuery {
    ///Exact name of the automation.
    #[serde(
        rename = "automation__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub automation_name: ::std::option::Option<::std::string::String>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///This run; malformed: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::ExecutionId>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Who started it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<::jms_domain::Trigger>,
}
///What one run did to one account. Gone when the account or the automation is deleted, and with it the only copy of a new secret that may be in force.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretRecord {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::jms_domain::AccountRef>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::Named<::jms_domain::AssetId>>,
    ///When this account was done; null while `pending`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    ///What Ansible said. Stays after a retry that succeeded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution: ::std::option::Option<ExecutionRef>,
    pub id: ::jms_domain::RecordId,
    ///`status` is `success`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_success: ::std::option::Option<bool>,
    ///A plain string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::RecordStatus>,
}
///What `change_secret_records_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretRecordsListQuery {
    ///Text within the username.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_username: ::std::option::Option<::std::string::String>,
    ///Records of this asset; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Text within the name of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Records of this run. Malformed: no rows in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_id: ::std::option::Option<::jms_domain::ExecutionId>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///This record; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::RecordId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///How it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::RecordStatus>,
}
///The organisation that the server works in for this request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CurrentOrganisation {
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::OrgId,
    ///It is the default one.
    pub is_default: bool,
    ///It stands for all (GLOBAL).
    pub is_root: bool,
    ///It is SYSTEM.
    pub is_system: bool,
    ///Name.
    pub name: ::std::string::String,
}
///What to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExecutionCreate {
    ///The automation to run. Missing, null or malformed: 500 or 400 by version. An automation of another kind is accepted and its execution never appears.
    pub automation: ::jms_domain::ChangeSecretAutomationId,
}
///The run of a record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ExecutionRef {
    pub id: ::jms_domain::ExecutionId,
}
///The automation as it was when the run began.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ExecutionSnapshot {
    ///Accounts that were chosen: a list of ids, as far as the automation had names that exist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_amount: ::std::option::Option<i64>,
    ///Its comment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the automation then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_amount: ::std::option::Option<i64>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
}
///A label.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LabelRef {
    ///Colour; empty when none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::LabelId,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Value of the label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
///A node of the asset tree. The root is called `Default` in 3.10 and `DEFAULT` in 4.10.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Node {
    ///Path, such as `/Default/linux`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub full_value: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::NodeId,
    ///Place in the tree, such as `1:3`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///The same as `value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///Name of the node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
///What `nodes_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NodesListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///This node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::NodeId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Place in the tree.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
///A value to set, or null to clear it: Boolean.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct NullableBoolean(pub ::std::option::Option<bool>);
impl ::std::ops::Deref for NullableBoolean {
    type Target = ::std::option::Option<bool>;
    fn deref(&self) -> &::std::option::Option<bool> {
        &self.0
    }
}
impl ::std::convert::From<NullableBoolean> for ::std::option::Option<bool> {
    fn from(value: NullableBoolean) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<bool>> for NullableBoolean {
    fn from(value: ::std::option::Option<bool>) -> Self {
        Self(value)
    }
}
///An organisation. Community servers know extra ones and never use them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Organisation {
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::OrgId,
    ///Made by the server itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub internal: ::std::option::Option<bool>,
    ///It is the default one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_default: ::std::option::Option<bool>,
    ///It stands for all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_root: ::std::option::Option<bool>,
    ///Name; the default one is `Default` in 3.10 and `DEFAULT` in 4.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_statistics: ::std::option::Option<OrganisationStatistics>,
}
///What an organisation has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OrganisationStatistics {
    ///Asset permissions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_perms_amount: ::std::option::Option<i64>,
    ///Assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets_amount: ::std::option::Option<i64>,
    ///Zones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domains_amount: ::std::option::Option<i64>,
    ///Groups.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups_amount: ::std::option::Option<i64>,
    ///Nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_amount: ::std::option::Option<i64>,
    ///Users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users_amount: ::std::option::Option<i64>,
    ///Zones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zones_amount: ::std::option::Option<i64>,
}
///What `organisations_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OrganisationsListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///How random passwords are made. After a PATCH only the keys that it had are there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PasswordRules {
    ///Digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub digit: ::std::option::Option<bool>,
    ///Symbols not to use, at most 16.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_symbols: ::std::option::Option<::std::string::String>,
    ///How long the password is: 8 to 36, in 3.10 8 to 30.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub length: ::std::option::Option<i64>,
    ///Lower-case letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lowercase: ::std::option::Option<bool>,
    ///Symbols.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub symbol: ::std::option::Option<bool>,
    ///Upper-case letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uppercase: ::std::option::Option<bool>,
}
///How to make random passwords. `{}` is enough on create. A PATCH replaces the whole object and fills in nothing. All kinds of characters off is accepted, and no password can then be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PasswordRulesInput {
    ///Digits. On create and PUT `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub digit: ::std::option::Option<bool>,
    ///Symbols not to use, at most 16.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_symbols: ::std::option::Option<::std::string::String>,
    ///How long the password is: 8 to 36, in 3.10 8 to 30. On create and PUT `16` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub length: ::std::option::Option<i64>,
    ///Lower-case letters. On create and PUT `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lowercase: ::std::option::Option<bool>,
    ///Symbols. On create and PUT `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub symbol: ::std::option::Option<bool>,
    ///Upper-case letters. On create and PUT `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uppercase: ::std::option::Option<bool>,
}
///A role of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoleRef {
    ///Name in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Id of the role.
    pub id: ::uuid::Uuid,
    ///Name that does not change, such as `OrgAdmin`; organisation roles only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///A former secret of an account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SecretHistory {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub history_date: ::std::option::Option<::jms_domain::ServerTime>,
    ///Who changed it; null for an automation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub history_user: ::std::option::Option<::jms_domain::UserId>,
    pub id: u64,
    ///The secret that was in force then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretType>,
    >,
    ///The counter of changes at that time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i64>,
}
///A run was queued. Its execution is 404 until a worker takes it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskStarted {
    ///Id of the Celery task, and of the execution that it makes.
    pub task: ::jms_domain::ExecutionId,
}
///A login.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TokenCreate {
    ///Password.
    pub password: crate::wire::SecretText,
    ///Login name.
    pub username: ::std::string::String,
}
///A token. A second login from the same address gives the same token with a new expiry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TokenCreated {
    ///When it expires: 24 hours from now unless changed (`TOKEN_EXPIRATION`).
    pub date_expired: ::jms_domain::ServerTime,
    ///`Bearer`.
    pub keyword: ::std::string::String,
    ///The bearer token, 36 characters.
    pub token: crate::wire::SecretText,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<UserProfile>,
}
///A user. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct User {
    ///Path of the picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar_url: ::std::option::Option<::std::string::String>,
    ///May log in with a key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub can_public_key_auth: ::std::option::Option<bool>,
    ///Free text; null or empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Last use of an access key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_api_key_last_used: ::std::option::Option<::jms_domain::ServerTime>,
    ///When the user expires.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_expired: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_joined: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last change of the password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_password_last_updated: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///Id at DingTalk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dingtalk_id: ::std::option::Option<::std::string::String>,
    ///Mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///Id at FeiShu.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub feishu_id: ::std::option::Option<::std::string::String>,
    ///Groups.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    pub id: ::jms_domain::UserId,
    ///Active.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Expired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_expired: ::std::option::Option<bool>,
    ///A face is registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_face_code_set: ::std::option::Option<bool>,
    ///Has never logged in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_first_login: ::std::option::Option<bool>,
    ///Administrator of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_org_admin: ::std::option::Option<bool>,
    ///One-time passwords are set up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_otp_secret_key_bound: ::std::option::Option<bool>,
    ///Not a person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_service_account: ::std::option::Option<bool>,
    ///System administrator.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_superuser: ::std::option::Option<bool>,
    ///Active and not expired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_valid: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Id at Lark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lark_id: ::std::option::Option<::std::string::String>,
    ///Last login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_login: ::std::option::Option<::jms_domain::ServerTime>,
    ///Locked after wrong passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_blocked: ::std::option::Option<bool>,
    ///MFA is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_enabled: ::std::option::Option<bool>,
    ///MFA is forced.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_force_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_level: ::std::option::Option<crate::wire::Labeled<i64>>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Must change the password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub need_update_password: ::std::option::Option<bool>,
    ///Roles in this organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_roles: ::std::option::Option<::std::vec::Vec<RoleRef>>,
    ///Roles by organisation: names to lists of role names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgs_roles: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_strategy: ::std::option::Option<
        crate::wire::Labeled<::std::string::String>,
    >,
    ///Phone number; null when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::serde_json::Value>,
    ///Id at Slack.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub slack_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///Roles in the whole system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system_roles: ::std::option::Option<::std::vec::Vec<RoleRef>>,
    ///Who changed it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_by: ::std::option::Option<::std::string::String>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///WeChat; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wechat: ::std::option::Option<::std::string::String>,
    ///Id at WeCom.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wecom_id: ::std::option::Option<::std::string::String>,
}
///An organisation that the user may use.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserOrg {
    pub id: ::jms_domain::OrgId,
    ///It is the default one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_default: ::std::option::Option<bool>,
    ///It stands for all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_root: ::std::option::Option<bool>,
    ///It is SYSTEM.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_system: ::std::option::Option<bool>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///The user who asks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserProfile {
    ///Organisations to audit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub audit_orgs: ::std::option::Option<::std::vec::Vec<UserOrg>>,
    ///Path of the picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar_url: ::std::option::Option<::std::string::String>,
    ///May log in with a key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub can_public_key_auth: ::std::option::Option<bool>,
    ///Free text; null or empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Organisations to administer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub console_orgs: ::std::option::Option<::std::vec::Vec<UserOrg>>,
    ///Who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Last use of an access key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_api_key_last_used: ::std::option::Option<::jms_domain::ServerTime>,
    ///When the user expires.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_expired: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_joined: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last change of the password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_password_last_updated: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///Id at DingTalk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dingtalk_id: ::std::option::Option<::std::string::String>,
    ///Mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///Id at FeiShu.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub feishu_id: ::std::option::Option<::std::string::String>,
    ///Groups.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Where the guide is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guide_url: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::UserId,
    ///Active.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Expired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_expired: ::std::option::Option<bool>,
    ///A face is registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_face_code_set: ::std::option::Option<bool>,
    ///Has never logged in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_first_login: ::std::option::Option<bool>,
    ///Administrator of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_org_admin: ::std::option::Option<bool>,
    ///One-time passwords are set up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_otp_secret_key_bound: ::std::option::Option<bool>,
    ///Not a person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_service_account: ::std::option::Option<bool>,
    ///System administrator.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_superuser: ::std::option::Option<bool>,
    ///Active and not expired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_valid: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Language of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lang: ::std::option::Option<::std::string::String>,
    ///Id at Lark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lark_id: ::std::option::Option<::std::string::String>,
    ///Last login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_login: ::std::option::Option<::jms_domain::ServerTime>,
    ///Locked after wrong passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_blocked: ::std::option::Option<bool>,
    ///MFA is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_enabled: ::std::option::Option<bool>,
    ///MFA is forced.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_force_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_level: ::std::option::Option<crate::wire::Labeled<i64>>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Must change the password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub need_update_password: ::std::option::Option<bool>,
    ///Roles in this organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_roles: ::std::option::Option<::std::vec::Vec<RoleRef>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_strategy: ::std::option::Option<
        crate::wire::Labeled<::std::string::String>,
    >,
    ///Permissions, such as `accounts.add_account`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub perms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Phone number; null when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::serde_json::Value>,
    ///Comment of the public key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key_comment: ::std::option::Option<::std::string::String>,
    ///Fingerprint of the public key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key_hash_md5: ::std::option::Option<::std::string::String>,
    ///How messages reach the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub receive_backends: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Id at Slack.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub slack_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///Roles in the whole system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system_roles: ::std::option::Option<::std::vec::Vec<RoleRef>>,
    ///Who changed it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_by: ::std::option::Option<::std::string::String>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///WeChat; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wechat: ::std::option::Option<::std::string::String>,
    ///Id at WeCom.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wecom_id: ::std::option::Option<::std::string::String>,
    ///Organisations to work in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workbench_orgs: ::std::option::Option<::std::vec::Vec<UserOrg>>,
}
///Which usernames to suggest; all keys may be absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsernameSuggestionQuery {
    ///Only of accounts on these assets. Malformed is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Only of accounts on assets under these nodes, and on `assets`. Malformed is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///A part of the username, case-insensitive.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///At most ten usernames.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct UsernameSuggestions(pub ::std::vec::Vec<::std::string::String>);
impl ::std::ops::Deref for UsernameSuggestions {
    type Target = ::std::vec::Vec<::std::string::String>;
    fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<UsernameSuggestions>
for ::std::vec::Vec<::std::string::String> {
    fn from(value: UsernameSuggestions) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
for UsernameSuggestions {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self(value)
    }
}
///What `users_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersListQuery {
    ///Mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///This user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::UserId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A virtual account. All fields but `secret_from_login` follow from its alias.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct VirtualAccount {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::string::String>,
    ///What it is for, in the language of the answer; cannot be set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: VirtualAccountId,
    ///The name for people, in the language of the answer. Do not parse it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether the password that the user logged in with serves as the secret, where the asset has none for the account. Counts for `@USER` only, and needs `CACHE_LOGIN_PASSWORD_ENABLED` on the server. Null at first, which means no.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_from_login: ::std::option::Option<bool>,
    ///No username, but words for people that explain it, in the language of the answer; empty for `@ANON` and `@SPEC`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A new virtual account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountCreate {
    ///Which one; those that the server knows are all taken (500), others are a 400. Empty when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<VirtualAccountId>,
    ///Whether to take the secret of the login; null when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_from_login: ::std::option::Option<bool>,
}
///Id of a virtual account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct VirtualAccountId(pub ::uuid::Uuid);
impl ::std::ops::Deref for VirtualAccountId {
    type Target = ::uuid::Uuid;
    fn deref(&self) -> &::uuid::Uuid {
        &self.0
    }
}
impl ::std::convert::From<VirtualAccountId> for ::uuid::Uuid {
    fn from(value: VirtualAccountId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::uuid::Uuid> for VirtualAccountId {
    fn from(value: ::uuid::Uuid) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for VirtualAccountId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for VirtualAccountId {
    type Err = <::uuid::Uuid as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for VirtualAccountId {
    type Error = <::uuid::Uuid as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for VirtualAccountId {
    type Error = <::uuid::Uuid as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///What to change; the rest stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountPatch {
    ///What it stands for: unknown is a 400, one that is taken a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_from_login: ::std::option::Option<NullableBoolean>,
}
///A virtual account; what is absent stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountReplace {
    ///What it stands for: unknown is a 400, one that is taken a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_from_login: ::std::option::Option<NullableBoolean>,
}
///What `virtual_accounts_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountsBulkDeleteQuery {
    ///Only the one with this alias; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///What `virtual_accounts_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountsListQuery {
    ///Only the one with this alias; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
impl Account {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountId) -> Self {
        Self {
            id,
            asset: None,
            change_secret_status: None,
            comment: None,
            connectivity: None,
            created_by: None,
            date_change_secret: None,
            date_created: None,
            date_last_login: None,
            date_updated: None,
            date_verified: None,
            ds: None,
            has_secret: None,
            is_active: None,
            labels: None,
            login_by: None,
            name: None,
            org_id: None,
            org_name: None,
            privileged: None,
            secret_reset: None,
            secret_type: None,
            source: None,
            source_id: None,
            spec_info: None,
            su_from: None,
            username: None,
            version: None,
        }
    }
}
impl AccountAsset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            address: None,
            auto_config: None,
            category: None,
            name: None,
            platform: None,
            type_: None,
        }
    }
}
impl AccountBulkReplace {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::jms_domain::AssetId) -> Self {
        Self {
            asset,
            comment: None,
            id: None,
            is_active: None,
            labels: None,
            name: None,
            on_invalid: None,
            params: None,
            passphrase: None,
            pk: None,
            privileged: None,
            push_now: None,
            secret: None,
            secret_reset: None,
            secret_type: None,
            source: None,
            source_id: None,
            su_from: None,
            username: None,
            version: None,
        }
    }
}
impl AccountBulkResult {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::std::string::String, state: ::std::string::String) -> Self {
        Self {
            asset,
            state,
            account: None,
            changed: None,
            error: None,
        }
    }
}
impl AccountCopyResult {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::std::string::String, state: ::std::string::String) -> Self {
        Self { asset, state, error: None }
    }
}
impl AccountCreate {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::jms_domain::AssetId) -> Self {
        Self {
            asset,
            comment: None,
            id: None,
            is_active: None,
            labels: None,
            name: None,
            on_invalid: None,
            params: None,
            passphrase: None,
            privileged: None,
            push_now: None,
            secret: None,
            secret_reset: None,
            secret_type: None,
            source: None,
            source_id: None,
            su_from: None,
            template: None,
            username: None,
            version: None,
        }
    }
}
impl AccountReplace {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::jms_domain::AssetId) -> Self {
        Self {
            asset,
            comment: None,
            is_active: None,
            labels: None,
            name: None,
            on_invalid: None,
            params: None,
            passphrase: None,
            privileged: None,
            push_now: None,
            secret: None,
            secret_reset: None,
            secret_type: None,
            source: None,
            source_id: None,
            su_from: None,
            username: None,
            version: None,
        }
    }
}
impl AccountSecret {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountId) -> Self {
        Self {
            id,
            asset: None,
            change_secret_status: None,
            comment: None,
            connectivity: None,
            created_by: None,
            date_change_secret: None,
            date_created: None,
            date_last_login: None,
            date_updated: None,
            date_verified: None,
            ds: None,
            is_active: None,
            labels: None,
            login_by: None,
            name: None,
            org_id: None,
            org_name: None,
            privileged: None,
            secret: None,
            secret_reset: None,
            secret_type: None,
            source: None,
            source_id: None,
            spec_info: None,
            su_from: None,
            username: None,
            version: None,
        }
    }
}
impl AccountTaskCreate {
    /// With what is required; everything else is left out.
    pub fn new(action: ::std::string::String) -> Self {
        Self {
            action,
            accounts: None,
            assets: None,
            gather_accounts: None,
            params: None,
        }
    }
}
impl Asset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            accounts_amount: None,
            address: None,
            auto_config: None,
            category: None,
            comment: None,
            connectivity: None,
            created_by: None,
            date_created: None,
            date_updated: None,
            date_verified: None,
            directory_services: None,
            domain: None,
            gathered_info: None,
            is_active: None,
            labels: None,
            name: None,
            nodes: None,
            nodes_display: None,
            org_id: None,
            org_name: None,
            platform: None,
            protocols: None,
            spec_info: None,
            type_: None,
            zone: None,
        }
    }
}
impl AutomationRef {
    /// With what is required; everything else is left out.
    pub fn new(id: ::uuid::Uuid) -> Self {
        Self { id, name: None }
    }
}
impl BackupExecution {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ExecutionId) -> Self {
        Self {
            id,
            automation: None,
            date_finished: None,
            date_start: None,
            duration: None,
            is_success: None,
            org_id: None,
            plan: None,
            reason: None,
            snapshot: None,
            status: None,
            timedelta: None,
            trigger: None,
        }
    }
}
impl BackupPlan {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::BackupPlanId) -> Self {
        Self {
            id,
            accounts: None,
            assets: None,
            backup_type: None,
            comment: None,
            created_by: None,
            crontab: None,
            date_created: None,
            date_updated: None,
            executed_amount: None,
            interval: None,
            is_active: None,
            is_password_divided_by_email: None,
            is_password_divided_by_obj_storage: None,
            is_periodic: None,
            last_execution_date: None,
            name: None,
            nodes: None,
            obj_recipients_part_one: None,
            obj_recipients_part_two: None,
            org_id: None,
            org_name: None,
            periodic_display: None,
            recipients_part_one: None,
            recipients_part_two: None,
            type_: None,
            types: None,
        }
    }
}
impl BackupPlanCreate {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            backup_type: None,
            comment: None,
            crontab: None,
            id: None,
            interval: None,
            is_active: None,
            is_password_divided_by_email: None,
            is_password_divided_by_obj_storage: None,
            is_periodic: None,
            nodes: None,
            obj_recipients_part_one: None,
            obj_recipients_part_two: None,
            recipients_part_one: None,
            recipients_part_two: None,
            types: None,
            zip_encrypt_password: None,
        }
    }
}
impl BackupPlanReplace {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            backup_type: None,
            comment: None,
            crontab: None,
            interval: None,
            is_active: None,
            is_password_divided_by_email: None,
            is_password_divided_by_obj_storage: None,
            is_periodic: None,
            nodes: None,
            obj_recipients_part_one: None,
            obj_recipients_part_two: None,
            recipients_part_one: None,
            recipients_part_two: None,
            types: None,
            zip_encrypt_password: None,
        }
    }
}
impl ChangeSecretAutomation {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ChangeSecretAutomationId) -> Self {
        Self {
            id,
            accounts: None,
            assets: None,
            check_conn_after_change: None,
            comment: None,
            created_by: None,
            crontab: None,
            date_created: None,
            date_updated: None,
            executed_amount: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            last_execution_date: None,
            name: None,
            nodes: None,
            org_id: None,
            org_name: None,
            params: None,
            password_rules: None,
            periodic_display: None,
            recipients: None,
            secret_strategy: None,
            secret_type: None,
            ssh_key_change_strategy: None,
            type_: None,
        }
    }
}
impl ChangeSecretAutomationCreate {
    /// With what is required; everything else is left out.
    pub fn new(
        accounts: ::serde_json::Value,
        name: ::std::string::String,
        secret_strategy: ::jms_domain::SecretStrategy,
        secret_type: ::jms_domain::SecretType,
    ) -> Self {
        Self {
            accounts,
            name,
            secret_strategy,
            secret_type,
            assets: None,
            check_conn_after_change: None,
            comment: None,
            crontab: None,
            id: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            nodes: None,
            params: None,
            passphrase: None,
            password_rules: None,
            recipients: None,
            secret: None,
            ssh_key_change_strategy: None,
        }
    }
}
impl ChangeSecretAutomationReplace {
    /// With what is required; everything else is left out.
    pub fn new(
        accounts: ::serde_json::Value,
        name: ::std::string::String,
        secret_strategy: ::jms_domain::SecretStrategy,
        secret_type: ::jms_domain::SecretType,
    ) -> Self {
        Self {
            accounts,
            name,
            secret_strategy,
            secret_type,
            assets: None,
            check_conn_after_change: None,
            comment: None,
            crontab: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            nodes: None,
            params: None,
            passphrase: None,
            password_rules: None,
            recipients: None,
            secret: None,
            ssh_key_change_strategy: None,
        }
    }
}
impl ChangeSecretExecution {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ExecutionId) -> Self {
        Self {
            id,
            automation: None,
            date_finished: None,
            date_start: None,
            duration: None,
            snapshot: None,
            status: None,
            trigger: None,
        }
    }
}
impl ChangeSecretRecord {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::RecordId) -> Self {
        Self {
            id,
            account: None,
            asset: None,
            date_finished: None,
            error: None,
            execution: None,
            is_success: None,
            status: None,
        }
    }
}
impl CurrentOrganisation {
    /// With what is required; everything else is left out.
    pub fn new(
        id: ::jms_domain::OrgId,
        is_default: bool,
        is_root: bool,
        is_system: bool,
        name: ::std::string::String,
    ) -> Self {
        Self {
            id,
            is_default,
            is_root,
            is_system,
            name,
            comment: None,
        }
    }
}
impl LabelRef {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::LabelId) -> Self {
        Self {
            id,
            color: None,
            name: None,
            value: None,
        }
    }
}
impl Node {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::NodeId) -> Self {
        Self {
            id,
            full_value: None,
            key: None,
            name: None,
            org_id: None,
            org_name: None,
            value: None,
        }
    }
}
impl Organisation {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::OrgId) -> Self {
        Self {
            id,
            comment: None,
            created_by: None,
            date_created: None,
            internal: None,
            is_default: None,
            is_root: None,
            name: None,
            resource_statistics: None,
        }
    }
}
impl RoleRef {
    /// With what is required; everything else is left out.
    pub fn new(id: ::uuid::Uuid) -> Self {
        Self {
            id,
            display_name: None,
            name: None,
        }
    }
}
impl SecretHistory {
    /// With what is required; everything else is left out.
    pub fn new(id: u64) -> Self {
        Self {
            id,
            history_date: None,
            history_user: None,
            secret: None,
            secret_type: None,
            version: None,
        }
    }
}
impl TokenCreated {
    /// With what is required; everything else is left out.
    pub fn new(
        date_expired: ::jms_domain::ServerTime,
        keyword: ::std::string::String,
        token: crate::wire::SecretText,
    ) -> Self {
        Self {
            date_expired,
            keyword,
            token,
            user: None,
        }
    }
}
impl User {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::UserId) -> Self {
        Self {
            id,
            avatar_url: None,
            can_public_key_auth: None,
            comment: None,
            created_by: None,
            date_api_key_last_used: None,
            date_expired: None,
            date_joined: None,
            date_password_last_updated: None,
            date_updated: None,
            dingtalk_id: None,
            email: None,
            feishu_id: None,
            groups: None,
            is_active: None,
            is_expired: None,
            is_face_code_set: None,
            is_first_login: None,
            is_org_admin: None,
            is_otp_secret_key_bound: None,
            is_service_account: None,
            is_superuser: None,
            is_valid: None,
            labels: None,
            lark_id: None,
            last_login: None,
            login_blocked: None,
            mfa_enabled: None,
            mfa_force_enabled: None,
            mfa_level: None,
            name: None,
            need_update_password: None,
            org_roles: None,
            orgs_roles: None,
            password_strategy: None,
            phone: None,
            slack_id: None,
            source: None,
            system_roles: None,
            updated_by: None,
            username: None,
            wechat: None,
            wecom_id: None,
        }
    }
}
impl UserOrg {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::OrgId) -> Self {
        Self {
            id,
            is_default: None,
            is_root: None,
            is_system: None,
            name: None,
        }
    }
}
impl UserProfile {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::UserId) -> Self {
        Self {
            id,
            audit_orgs: None,
            avatar_url: None,
            can_public_key_auth: None,
            comment: None,
            console_orgs: None,
            created_by: None,
            date_api_key_last_used: None,
            date_expired: None,
            date_joined: None,
            date_password_last_updated: None,
            date_updated: None,
            dingtalk_id: None,
            email: None,
            feishu_id: None,
            groups: None,
            guide_url: None,
            is_active: None,
            is_expired: None,
            is_face_code_set: None,
            is_first_login: None,
            is_org_admin: None,
            is_otp_secret_key_bound: None,
            is_service_account: None,
            is_superuser: None,
            is_valid: None,
            labels: None,
            lang: None,
            lark_id: None,
            last_login: None,
            login_blocked: None,
            mfa_enabled: None,
            mfa_force_enabled: None,
            mfa_level: None,
            name: None,
            need_update_password: None,
            org_roles: None,
            password_strategy: None,
            perms: None,
            phone: None,
            public_key_comment: None,
            public_key_hash_md5: None,
            receive_backends: None,
            slack_id: None,
            source: None,
            system_roles: None,
            updated_by: None,
            username: None,
            wechat: None,
            wecom_id: None,
            workbench_orgs: None,
        }
    }
}
impl VirtualAccount {
    /// With what is required; everything else is left out.
    pub fn new(id: VirtualAccountId) -> Self {
        Self {
            id,
            alias: None,
            comment: None,
            date_created: None,
            date_updated: None,
            name: None,
            secret_from_login: None,
            username: None,
        }
    }
}
