// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! Types of requests and answers, as they are on the wire.

///A key that signs requests for a user. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccessKey {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it signed last, to the minute or so; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_used: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::AccessKeyId,
    ///Where it may be used from; empty is nowhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Its signatures are admitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
}
///A new access key. What is sent here has no effect.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccessKeyCreate {
    ///Checked and ignored: a new key may be used from everywhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Ignored: a new key is active.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
}
///The new access key, with its secret.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccessKeyCreated {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Null for a new key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_used: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::AccessKeyId,
    ///Where it may be used from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Its signatures are admitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///The secret, 36 characters. It is never shown again.
    pub secret: crate::wire::SecretText,
}
///What to change of an access key; the rest is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccessKeyPatch {
    ///Where it may be used from. An empty list admits nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether its signatures are admitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
}
///What may be written of an access key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccessKeyReplace {
    ///Where it may be used from; `["*"]` when absent. An empty list admits nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether its signatures are admitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
}
///What `access_keys_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccessKeysListQuery {
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
    ///Start of the id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
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
    pub auto_config: ::std::option::Option<::jms_domain::AutoConfig>,
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
///One condition on the accounts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountAttributeRule {
    ///How to compare; `exact` when absent. Unknown words count as `exact`.
    #[serde(rename = "match", skip_serializing_if = "::std::option::Option::is_none")]
    pub match_: ::std::option::Option<::jms_domain::AttributeMatch>,
    ///Column of the account, such as `username`; `asset` takes ids of assets. Not checked.
    pub name: ::std::string::String,
    ///What to compare with; for some ways a list.
    pub value: ::serde_json::Value,
}
///What `account_backup_executions_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountBackupExecutionsListQuery {
    ///Runs of this plan; malformed: 400. Ignored in 3.10, and from 4.10.2 to 4.10.18.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_id: ::std::option::Option<::jms_domain::BackupPlanId>,
    ///Exact name of the plan. 3.10 ignores it, and so does 4.10.19, where the key is `automation_name`.
    #[serde(
        rename = "automation__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub automation_name: ::std::option::Option<::std::string::String>,
    ///Runs that started within the last so many days; `1` means since midnight. Not a number: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///**Does the same as `days`**, against its name. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///This run; malformed: 400. Ignored before 4.10.14.
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
    ///Runs in this state; unknown: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::ExecutionStatus>,
    ///Who started it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<::jms_domain::Trigger>,
}
///What `account_backup_plans_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountBackupPlansBulkDeleteQuery {
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Exact name; since 4.10.19 upper and lower case are the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
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
///What `account_backup_plans_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountBackupPlansListQuery {
    ///Plans that back up to there; unknown: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<::jms_domain::BackupType>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///This plan; malformed: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::BackupPlanId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name; since 4.10.19 upper and lower case are the same.
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
    pub on_invalid: ::std::option::Option<::jms_domain::OnInvalid>,
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
    pub on_invalid: ::std::option::Option<::jms_domain::OnInvalid>,
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
    pub on_invalid: ::std::option::Option<::jms_domain::OnInvalid>,
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
    ///Name of the account; null where the body has neither `name` nor `username`.
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
    pub state: ::jms_domain::BulkAccountState,
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
///What the server noted about the change; empty when nothing is noted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountChangeNote {
    ///The run, while it is changing the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_id: ::std::option::Option<::jms_domain::ExecutionId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}
///An engine that looks for risks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountCheckEngine {
    ///What it does, in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::AccountCheckEngineId,
    ///Name, in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub slug: ::std::option::Option<::std::string::String>,
}
///What `account_check_engines_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountCheckEnginesListQuery {
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Text within the name, in the language of the answer, case-sensitive. 4.10.19 sends all rows whatever it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
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
    pub state: ::jms_domain::BulkAccountState,
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
    pub on_invalid: ::std::option::Option<::jms_domain::OnInvalid>,
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
///Figures about accounts; only those that were asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountFigures {
    ///Risks: account deleted on the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_account_deleted_accounts: ::std::option::Option<i64>,
    ///Accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_accounts: ::std::option::Option<i64>,
    ///Risks: authorised keys changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_authorized_keys_changed_accounts: ::std::option::Option<i64>,
    ///Accounts whose last test reached them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_connectivity_ok_accounts: ::std::option::Option<i64>,
    ///Backup plans.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_backup_account_automation: ::std::option::Option<i64>,
    ///Automations that change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secret_automation: ::std::option::Option<i64>,
    ///Automations that find accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_gathered_account_automation: ::std::option::Option<i64>,
    ///Integration applications.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_integration_application: ::std::option::Option<i64>,
    ///Automations that push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_push_account_automation: ::std::option::Option<i64>,
    ///Accounts by type of asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_type_to_accounts: ::std::option::Option<
        ::std::vec::Vec<AccountTypeFigure>,
    >,
    ///Risks: groups changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_groups_changed_accounts: ::std::option::Option<i64>,
    ///Risks: leaked password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_leaked_password_accounts: ::std::option::Option<i64>,
    ///Risks: no login for a long time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_long_time_no_login_accounts: ::std::option::Option<i64>,
    ///Risks: password not changed for a long time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_long_time_password_accounts: ::std::option::Option<i64>,
    ///Risks: newly found account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_new_found_accounts: ::std::option::Option<i64>,
    ///Accounts that are not privileged.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_ordinary_accounts: ::std::option::Option<i64>,
    ///Risks: password expired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_password_expired_accounts: ::std::option::Option<i64>,
    ///Privileged accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_privileged_accounts: ::std::option::Option<i64>,
    ///Risks: password used more than once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_repeated_password_accounts: ::std::option::Option<i64>,
    ///Accounts whose secret may be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_secret_reset_accounts: ::std::option::Option<i64>,
    ///Risks: sudoers changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_sudoers_changed_accounts: ::std::option::Option<i64>,
    ///Active accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_valid_accounts: ::std::option::Option<i64>,
    ///Risks: weak password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_weak_password_accounts: ::std::option::Option<i64>,
    ///Accounts made since Monday.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_week_add_accounts: ::std::option::Option<i64>,
}
///An account that waits for a change of its secret, or is in the middle of one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountInChange {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::Named<::jms_domain::AssetId>>,
    pub id: ::jms_domain::AccountId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<AccountChangeNote>,
    ///Seconds until the server forgets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ttl: ::std::option::Option<i64>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
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
    pub on_invalid: ::std::option::Option<::jms_domain::OnInvalid>,
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
    pub on_invalid: ::std::option::Option<::jms_domain::OnInvalid>,
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
///A risk: what was found about a username on an asset. There is one of a kind.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountRisk {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::Named<::jms_domain::AssetId>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Its history, oldest first; when found again, cut to the first and last five.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::std::vec::Vec<AccountRiskDetail>>,
    pub id: ::jms_domain::AccountRiskId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///Login name; need not be an account here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///An asset with the numbers of its risks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountRiskAsset {
    ///Host name, address or URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::AssetId,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Name of its platform: a plain string here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk_summary: ::std::option::Option<AccountRiskSummary>,
    ///All risks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk_total: ::std::option::Option<i64>,
}
///One thing that happened to a risk: found, found again, handled. What is there depends on it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountRiskDetail {
    ///How it was handled.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    ///What was said about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::serde_json::Value>,
    ///The moment that is too long ago, in ISO 8601: of the last login, the last change, the expiry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<::std::string::String>,
    ///When, in ISO 8601 with microseconds: `2026-11-21T22:14:06.557239+00:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datetime: ::std::option::Option<::std::string::String>,
    ///What changed on the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub diff: ::std::option::Option<::serde_json::Value>,
    ///Who handled it, as `Name(username)`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub processor: ::std::option::Option<::std::string::String>,
    ///The status that it got then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///What happened; absent for what a discovery found.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///Which risk, and what to do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountRiskHandle {
    pub action: ::std::string::String,
    ///Its asset: a plain id only.
    pub asset: ::jms_domain::AssetId,
    ///Noted in `details`; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::serde_json::Value>,
    ///Kind of the risk; null or empty means any one of the username. With `add_account` it is always `new_found`.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub risk: ::std::option::Option<::std::string::String>,
    ///Login name of the risk.
    pub username: ::std::string::String,
}
///The risk as it is now; when there is none, `risk` and `date_created` are absent and the rest empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountRiskHandled {
    ///Its asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::Named<::jms_domain::AssetId>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Its history.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::std::vec::Vec<AccountRiskDetail>>,
    ///Null when there is no such risk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountRiskId>,
    ///Its kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///What became of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///How many risks there are of each kind.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountRiskSummary {
    ///Risks of kind `account_deleted`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_deleted_count: ::std::option::Option<i64>,
    ///Risks of kind `authorized_keys_changed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorized_keys_changed_count: ::std::option::Option<i64>,
    ///Risks of kind `groups_changed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups_changed_count: ::std::option::Option<i64>,
    ///Risks of kind `leaked_password`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub leaked_password_count: ::std::option::Option<i64>,
    ///Risks of kind `long_time_no_login`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_no_login_count: ::std::option::Option<i64>,
    ///Risks of kind `long_time_password`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_time_password_count: ::std::option::Option<i64>,
    ///Risks of kind `new_found`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_found_count: ::std::option::Option<i64>,
    ///Risks of kind `password_expired`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_expired_count: ::std::option::Option<i64>,
    ///Risks of kind `repeated_password`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repeated_password_count: ::std::option::Option<i64>,
    ///Risks of kind `sudoers_changed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sudoers_changed_count: ::std::option::Option<i64>,
    ///Risks of kind `weak_password`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub weak_password_count: ::std::option::Option<i64>,
}
///What `account_risks_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountRisksBulkDeleteQuery {
    ///Risks on this asset. Malformed: 400; unknown: 400, no rows since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Exact name of the asset. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Only rows created within the last so many days. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only this risk. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountRiskId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///**An unknown node is ignored**: all rows come. Risks on the assets of this node and those below.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::jms_domain::NodeId>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Kind of the risk; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///What became of it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Exact username. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `account_risks_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountRisksListQuery {
    ///Risks on this asset. Malformed: 400; unknown: 400, no rows since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Exact name of the asset. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Only rows created within the last so many days. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only this risk. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountRiskId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///**An unknown node is ignored**: all rows come. Risks on the assets of this node and those below.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::jms_domain::NodeId>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending: `asset`, `risk`, `status`, `username`, `date_created`; unknown ones are ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Kind of the risk; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub risk: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///What became of it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Exact username. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
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
///The accounts that an application may have. `{}` is **all of them**. `ids` has only those that exist still.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountSelection {
    ///Conditions, of which all must hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attrs: ::std::option::Option<::std::vec::Vec<AccountAttributeRule>>,
    ///Ids of the accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::vec::Vec<::jms_domain::AccountId>>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AccountSelectionType>,
}
///A choice of accounts. Unknown ids are dropped in silence. An object without `type` is a 500.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountSelectionGiven {
    ///Conditions, of which all must hold; needed by `attrs`, and not empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attrs: ::std::option::Option<::std::vec::Vec<AccountAttributeRule>>,
    ///Ids of the accounts; needed by `ids`, and not empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::vec::Vec<::jms_domain::AccountId>>,
    ///`all`, `ids` or `attrs`; anything else is a 400.
    #[serde(rename = "type")]
    pub type_: ::jms_domain::AccountSelectionType,
}
///The accounts that an application may have. **What is empty means all of them**: an empty list, text or object.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum AccountSelectionInput {
    AccountSelectionGiven(AccountSelectionGiven),
    Array(::std::vec::Vec<::serde_json::Value>),
    String(::std::string::String),
}
impl ::std::convert::From<AccountSelectionGiven> for AccountSelectionInput {
    fn from(value: AccountSelectionGiven) -> Self {
        Self::AccountSelectionGiven(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for AccountSelectionInput {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
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
///What accounts are made from. Only `id` is sure to be there, as callers may choose fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTemplate {
    ///Accounts made from it are pushed to their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_push: ::std::option::Option<bool>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::AccountTemplateId,
    ///The accounts may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRules>,
    ///Platforms that `push_params` are for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platforms: ::std::option::Option<::std::vec::Vec<::jms_domain::PlatformRef>>,
    ///The accounts administer their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Parameters for pushing, by the playbook; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_params: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretStrategy>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretType>,
    >,
    ///Only in a single template, not in lists, creations or updates.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The template whose account logs in before switching to this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<AccountTemplateRef>,
    ///Login name of the accounts; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A template of a list to change: its id and what to change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplateBulkPatch {
    ///Push accounts made from it to their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_push: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The template; `pk` does as well. Neither: 400. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///The accounts may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords. All kinds of characters off is a 500 with `random`. Replaces the whole object and fills in nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///The same as `id`, which wins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Platforms that `push_params` are for; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platforms: ::std::option::Option<::std::vec::Vec<::jms_domain::PlatformId>>,
    ///The accounts administer their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Parameters for pushing, by the playbook; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_params: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///Where the secret comes from; `random` knows passwords and SSH keys only (others: 500).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///What the secret is. Send it along with an SSH key: without it the key is stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::AccountTemplateId>,
    >,
    ///Login name of the accounts. Since 4.10.17 some characters are refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A template of a list to replace: its id and the whole template.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTemplateBulkReplace {
    ///Push accounts made from it to their assets. **`false` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_push: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The template; `pk` does as well. Neither: 400. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///The accounts may be used. **`true` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords. All kinds of characters off is a 500 with `random`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///The same as `id`, which wins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Platforms that `push_params` are for; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platforms: ::std::option::Option<::std::vec::Vec<::jms_domain::PlatformId>>,
    ///The accounts administer their assets. **`false` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Parameters for pushing, by the playbook; stored unchecked. **`{}` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_params: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///Where the secret comes from; `random` knows passwords and SSH keys only (others: 500). **`specific` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///What the secret is. **`password` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::AccountTemplateId>,
    >,
    ///Login name of the accounts. Since 4.10.17 some characters are refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A new account template. Only `name` is required.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTemplateCreate {
    ///Push accounts made from it to their assets. `false` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_push: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///The accounts may be used. `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Passphrase of an SSH key, at most 512 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///For random passwords. All kinds of characters off is a 500 with `random`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///Platforms that `push_params` are for. Platforms have integers for ids.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platforms: ::std::option::Option<::std::vec::Vec<::jms_domain::PlatformId>>,
    ///The accounts administer their assets. `false` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Parameters for pushing, by the playbook; stored unchecked. `{}` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_params: ::std::option::Option<::serde_json::Value>,
    ///The secret, at most 40960 characters; trimmed. Ignored with `random`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///Where the secret comes from; `random` knows passwords and SSH keys only (others: 500). `specific` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///What the secret is. `password` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///The template whose account logs in before switching to this one; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Login name of the accounts. Since 4.10.17 some characters are refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What to change; the rest stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplatePatch {
    ///Push accounts made from it to their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_push: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The accounts may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords. All kinds of characters off is a 500 with `random`. Replaces the whole object and fills in nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///Platforms that `push_params` are for; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platforms: ::std::option::Option<::std::vec::Vec<::jms_domain::PlatformId>>,
    ///The accounts administer their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Parameters for pushing, by the playbook; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_params: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///Where the secret comes from; `random` knows passwords and SSH keys only (others: 500).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///What the secret is. Send it along with an SSH key: without it the key is stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::AccountTemplateId>,
    >,
    ///Login name of the accounts. Since 4.10.17 some characters are refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A template that another one points to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTemplateRef {
    pub id: ::jms_domain::AccountTemplateId,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///The whole template. Type, strategy, `push_params` and the booleans are **reset** when absent; the rest is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTemplateReplace {
    ///Push accounts made from it to their assets. **`false` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_push: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///The accounts may be used. **`true` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords. All kinds of characters off is a 500 with `random`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///Platforms that `push_params` are for; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platforms: ::std::option::Option<::std::vec::Vec<::jms_domain::PlatformId>>,
    ///The accounts administer their assets. **`false` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Parameters for pushing, by the playbook; stored unchecked. **`{}` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_params: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///Where the secret comes from; `random` knows passwords and SSH keys only (others: 500). **`specific` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///What the secret is. **`password` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::AccountTemplateId>,
    >,
    ///Login name of the accounts. Since 4.10.17 some characters are refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A template together with its secret. Only `id` is sure to be there, as callers may choose fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTemplateSecret {
    ///Accounts made from it are pushed to their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_push: ::std::option::Option<bool>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::AccountTemplateId,
    ///The accounts may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRules>,
    ///Platforms that `push_params` are for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platforms: ::std::option::Option<::std::vec::Vec<::jms_domain::PlatformRef>>,
    ///The accounts administer their assets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Parameters for pushing, by the playbook; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_params: ::std::option::Option<::serde_json::Value>,
    ///The secret; null when there is none. `<REDACTED>` when the server hides secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretStrategy>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::SecretType>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The template whose account logs in before switching to this one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_from: ::std::option::Option<AccountTemplateRef>,
    ///Login name of the accounts; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `account_template_secrets_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplateSecretsGetQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
}
///What `account_template_secrets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplateSecretsListQuery {
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
    ///The template with this id; malformed: 400. Earlier versions ignore it and send all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
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
    ///Protocols such as `ssh,mysql`, separated by commas: templates with a type of secret that one of them takes. Only unknown ones: templates with a password.
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
    ///Exact login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///The task was queued.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountTemplateSyncStarted {
    ///Id of the Celery task. It has no execution.
    pub task: ::uuid::Uuid,
}
///What `account_templates_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplatesBulkDeleteQuery {
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///The template with this id; malformed: 400. Earlier versions ignore it and send all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Protocols such as `ssh,mysql`, separated by commas: templates with a type of secret that one of them takes. Only unknown ones: templates with a password.
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
    ///Exact login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `account_templates_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplatesGetQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
}
///What `account_templates_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplatesListQuery {
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
    ///The template with this id; malformed: 400. Earlier versions ignore it and send all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
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
    ///Protocols such as `ssh,mysql`, separated by commas: templates with a type of secret that one of them takes. Only unknown ones: templates with a password.
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
    ///Exact login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `account_templates_su_from` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTemplatesSuFromQuery {
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
    ///The template with this id; malformed: 400. Earlier versions ignore it and send all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Protocols such as `ssh,mysql`, separated by commas: templates with a type of secret that one of them takes. Only unknown ones: templates with a password.
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
    ///The template that is to switch. Without it all templates are listed; malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template_id: ::std::option::Option<::jms_domain::AccountTemplateId>,
    ///Exact login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///How many accounts there are on assets of one type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountTypeFigure {
    ///The name of the type, for people; the type itself when it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
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
///Whose state to forget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountsInChangeForget {
    ///Ids of accounts; one may stand without a list.
    pub account_ids: AccountsInChangeForgetAccountIds,
}
///Ids of accounts; one may stand without a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum AccountsInChangeForgetAccountIds {
    Array(::std::vec::Vec<::jms_domain::AccountId>),
    AccountId(::jms_domain::AccountId),
}
impl ::std::convert::From<::std::vec::Vec<::jms_domain::AccountId>>
for AccountsInChangeForgetAccountIds {
    fn from(value: ::std::vec::Vec<::jms_domain::AccountId>) -> Self {
        Self::Array(value)
    }
}
impl ::std::convert::From<::jms_domain::AccountId> for AccountsInChangeForgetAccountIds {
    fn from(value: ::jms_domain::AccountId) -> Self {
        Self::AccountId(value)
    }
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
///What `ansible_logs_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AnsibleLogsGetQuery {
    ///The `mark` of the answer before; without one, or with one that has expired, from the start.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<::std::string::String>,
}
///An asset of any category. Only `id` is sure to be there. What only one category has is in rows of its own path (`/databases/`, `/webs/` …), not in those of `/assets/`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Asset {
    ///Its accounts, with some of their fields and without secrets. Only in a single asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::std::vec::Vec<Account>>,
    ///Accounts on it, those of its directory services included.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts_amount: ::std::option::Option<i64>,
    ///Host name, IP address or URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Take any certificate. Databases only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_invalid_cert: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_config: ::std::option::Option<::jms_domain::AutoConfig>,
    ///How the login form is filled in. Websites only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub autofill: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///CA certificate; empty when none. Databases only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ca_cert: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::AssetCategory>,
    >,
    ///Client certificate; empty when none. Databases only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_cert: ::std::option::Option<::std::string::String>,
    ///Private key of the client certificate, **in clear text**; empty when none. Databases only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_key: ::std::option::Option<crate::wire::SecretText>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connectivity: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::Connectivity>,
    >,
    ///Who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Values of the fields that its platform adds. Custom assets only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Created; null in old rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last test.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_verified: ::std::option::Option<::jms_domain::ServerTime>,
    ///Database to connect to. Databases only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_name: ::std::option::Option<::std::string::String>,
    ///Directory services that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub directory_services: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Its zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::serde_json::Value>,
    ///Domain of the directory, such as `example.com`. Directory services only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name: ::std::option::Option<::std::string::String>,
    ///What was found out about it: vendor, memory and the like. In rows of hosts, in a single asset and in `/nodes/{id}/assets/`.
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
    ///Where the password goes, such as `name=password`. Websites only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_selector: ::std::option::Option<::std::string::String>,
    ///How strict TLS is with PostgreSQL. Databases only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pg_ssl_mode: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::jms_domain::PlatformRef>,
    ///Protocols and ports.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<AssetProtocol>>,
    ///HTTP proxy towards the service; empty when none. GPT assets only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy: ::std::option::Option<::std::string::String>,
    ///Steps of the login, a list. Websites only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub script: ::std::option::Option<::serde_json::Value>,
    ///What only its category has, such as `db_name`. Not in every list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_info: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The button, such as `id=login_button`. Websites only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub submit_selector: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::wire::Labeled<::jms_domain::AssetType>>,
    ///Connect with TLS. Databases only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub use_ssl: ::std::option::Option<bool>,
    ///Where the username goes, such as `name=username`. Websites only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username_selector: ::std::option::Option<::std::string::String>,
    ///Its zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::serde_json::Value>,
}
///An account to make together with its asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetAccountCreate {
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Name; the username without it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Passphrase of an SSH key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<crate::wire::SecretText>,
    ///It administers the asset; false when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub privileged: ::std::option::Option<bool>,
    ///Push the account to the asset now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_now: ::std::option::Option<bool>,
    ///The secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///`password` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Id of an account template to take username and secret from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: ::std::option::Option<::serde_json::Value>,
    ///Login name. 3.10 requires it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `asset_categories_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetCategoriesListQuery {
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
}
///A category of assets and its types.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetCategoryEntry {
    ///Name, in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Types of the category. Without a licence some are missing, in 3.10 most databases.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub types: ::std::option::Option<::std::vec::Vec<AssetTypeEntry>>,
    pub value: ::jms_domain::AssetCategory,
}
///A protocol that assets of a type may have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetConstraintProtocol {
    ///It is offered first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<bool>,
    ///Such as `ssh`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Usual port.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    ///The port is part of the address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port_from_addr: ::std::option::Option<bool>,
    ///It must be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<bool>,
    ///Types of secrets that it takes, such as `password`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Settings with their usual values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub setting: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Needs a licence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub xpack: ::std::option::Option<bool>,
}
///What platforms of a type may be set to. Everything may be missing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetConstraints {
    ///What automations can do: `ansible_enabled`, `ansible_config`, and for each task `TASK_enabled` with the playbooks `TASK_methods` (lists of `{id, name}`); tasks are those of `auto_config`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The usual charset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charset: ::std::option::Option<::std::string::String>,
    ///A charset can be chosen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charset_enabled: ::std::option::Option<bool>,
    ///Can be reached through gateways.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_enabled: ::std::option::Option<bool>,
    ///Can belong to a directory service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ds_enabled: ::std::option::Option<bool>,
    ///Can be reached through gateways.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Protocols that it may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<AssetConstraintProtocol>>,
    ///Users can be switched.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_enabled: ::std::option::Option<bool>,
    ///Ways to switch users, such as `sudo`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_methods: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///What `asset_constraints_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetConstraintsGetQuery {
    ///Category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Type. Without it: 500.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
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
///A protocol of an asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetProtocolInput {
    ///Such as `ssh`.
    pub name: ::std::string::String,
    ///TCP port.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
}
///What `asset_protocols_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetProtocolsListQuery {
    ///Text within value or label. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
}
///A type of assets, and what it can do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AssetTypeEntry {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub constraints: ::std::option::Option<AssetConstraints>,
    ///Name, in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    pub value: ::jms_domain::AssetType,
}
///All types of all categories.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AssetTypes(pub ::std::vec::Vec<AssetTypeEntry>);
impl ::std::ops::Deref for AssetTypes {
    type Target = ::std::vec::Vec<AssetTypeEntry>;
    fn deref(&self) -> &::std::vec::Vec<AssetTypeEntry> {
        &self.0
    }
}
impl ::std::convert::From<AssetTypes> for ::std::vec::Vec<AssetTypeEntry> {
    fn from(value: AssetTypes) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<AssetTypeEntry>> for AssetTypes {
    fn from(value: ::std::vec::Vec<AssetTypeEntry>) -> Self {
        Self(value)
    }
}
///What `assets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AssetsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///What `authentication_confirm_check` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AuthenticationConfirmCheckQuery {
    ///How strong it must be; `password` when absent. An unknown one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub confirm_type: ::std::option::Option<::std::string::String>,
}
///What `authentication_confirm_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AuthenticationConfirmGetQuery {
    ///How strong it must be; `password` when absent. An unknown one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub confirm_type: ::std::option::Option<::std::string::String>,
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
///What to change of one plan in a list: `id` (or `pk`), the changes, and the whole schedule.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BackupPlanPatchItem {
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
    ///Id of the plan to write.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::BackupPlanId>,
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
    ///The same as `id`, which wins; one of the two is needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::BackupPlanId>,
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
///A whole plan in a list: `id` (or `pk`) and what a PUT on one has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BackupPlanReplaceItem {
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
    ///Id of the plan to write.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::BackupPlanId>,
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
    ///The same as `id`, which wins; one of the two is needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::BackupPlanId>,
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
///What `celery_logs_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CeleryLogsGetQuery {
    ///The `mark` of the answer before; without one, or with one that has expired, from the start.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<::std::string::String>,
}
///State of a Celery task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CeleryResult {
    pub id: ::jms_domain::ExecutionId,
    ///What the task gave back; null for all that deals with accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::serde_json::Value>,
    pub state: ::std::string::String,
}
///A kind of Celery task. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CeleryTask {
    ///When it was queued last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_publish: ::std::option::Option<::jms_domain::ServerTime>,
    ///The schedule is on; only of scheduled tasks, in the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    ///The schedule, as a crontab or for people; only of scheduled tasks, in the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exec_cycle: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::CeleryTaskId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<CeleryTaskMeta>,
    ///Technical name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///When it runs next, `2026/11/22 05:40:13`, in the zone of the server and **without naming it**; only of scheduled tasks, in the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_exec_time: ::std::option::Option<::std::string::String>,
    ///How the last runs ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<CeleryTaskSummary>,
}
///About a kind of task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CeleryTaskMeta {
    ///Name for people, in the language of the answer; null when the server no longer has the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///What it is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Queue of the workers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue: ::std::option::Option<::std::string::String>,
}
///How often a kind of task ran; empty when never.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CeleryTaskSummary {
    ///Runs that ended without an exception.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<i64>,
    ///Runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
}
///What `celery_tasks_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CeleryTasksListQuery {
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Part of the name for people, in the language of the answer; case counts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///In 4.10 the same as `name`; in 3.10 part of the id or of the technical name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///An asset that takes part in a change-secret automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretAsset {
    ///Address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::AssetId,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///The assets that an automation names.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretAssetIds {
    ///Their ids.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    pub id: ::jms_domain::ChangeSecretAutomationId,
}
///Assets to add or to remove.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretAssets {
    ///Ids of the assets, as a list of plain ids. Absent or empty, nothing is done. Anything else, a bare text too, is answered by 200 with `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<ChangeSecretAssetsAssets>,
}
///Ids of the assets, as a list of plain ids. Absent or empty, nothing is done. Anything else, a bare text too, is answered by 200 with `error`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ChangeSecretAssetsAssets {
    Array(::std::vec::Vec<::std::string::String>),
    String(::std::string::String),
}
impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
for ChangeSecretAssetsAssets {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}
///What `change_secret_assets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretAssetsListQuery {
    ///Exact address; since 4.10.19 upper and lower case are the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///This asset; malformed: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name; since 4.10.19 upper and lower case are the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending: `id`, `name`, `address`; others are ignored. Without it there is no order: page with `order=name`, as names are unique in an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
}
///A plan that changes the secrets of accounts, on a schedule or when asked. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretAutomation {
    ///Usernames, as a list; stored unchecked, so anything may be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    ///How many assets are named; in lists only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets_amount: ::std::option::Option<i64>,
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
    ///Nodes whose assets take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::NodeId>>,
    >,
    ///How many nodes are named; in lists only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_amount: ::std::option::Option<i64>,
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
    ///Who gets the report. Not in lists since 4.10.19.
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
    ///The secret for `specific`; never sent back. Without it the automation is accepted and every run fails (400 since 4.10.19).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    pub secret_strategy: ::jms_domain::SecretStrategy,
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it servers until 4.10.18 answer 500.
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What to change; the rest stays. `password_rules` without `secret_type` is a 500 until 4.10.18.
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
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it servers until 4.10.18 answer 500.
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
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it servers until 4.10.18 answer 500.
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What `change_secret_automations_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretAutomationsBulkDeleteQuery {
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Exact name; since 4.10.19 upper and lower case are the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
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
///What `change_secret_automations_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretAutomationsListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///This automation; malformed: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::ChangeSecretAutomationId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name; since 4.10.19 upper and lower case are the same.
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
///What `change_secret_dashboard_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretDashboardGetQuery {
    ///Ask for everything.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::std::string::String>,
    ///Ask for: accounts changed and not changed, by day.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_success_and_failure_metrics: ::std::option::Option<::std::string::String>,
    ///How many days back executions and the daily figures go; `1` when absent, meaning since midnight. Not an integer: 500, when these are asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<i64>,
    ///Ask for: assets that take part in automations, by name or through nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secret_assets: ::std::option::Option<::std::string::String>,
    ///Ask for: executions of the last `days`, in all and by outcome.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secret_status: ::std::option::Option<::std::string::String>,
    ///Ask for: automations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secrets: ::std::option::Option<::std::string::String>,
    ///Ask for: what runs now. The server asks its workers, and keeps the figures for 60 seconds; until 4.10.18 the same ones for all organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_ongoing_change_secret: ::std::option::Option<::std::string::String>,
    ///Ask for: automations with a schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_periodic_change_secrets: ::std::option::Option<
        ::std::string::String,
    >,
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
    ///Runs of this automation; malformed: 400. Ignored from 4.10.2 to 4.10.18.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_id: ::std::option::Option<::jms_domain::ChangeSecretAutomationId>,
    ///Exact name of the automation. Ignored since 4.10.19, where the key is `automation_name`.
    #[serde(
        rename = "automation__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub automation_name: ::std::option::Option<::std::string::String>,
    ///Runs that started within the last so many days; `1` means since midnight. Not a number: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///**Does the same as `days`**, against its name. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///This run; malformed: 400. Ignored before 4.10.14.
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
    ///Runs in this state; unknown: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::ExecutionStatus>,
    ///Who started it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<::jms_domain::Trigger>,
}
///Figures about changes of secrets; only those that were asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretFigures {
    ///The days, oldest first, as month and day: `11-22`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dates_metrics_date: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Records that failed on each of these days.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dates_metrics_total_count_failed: ::std::option::Option<::std::vec::Vec<i64>>,
    ///Records that succeeded on each of these days.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dates_metrics_total_count_success: ::std::option::Option<::std::vec::Vec<i64>>,
    ///Assets that take part in automations, by name or through nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secret_assets: ::std::option::Option<i64>,
    ///Executions that began in these days.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secret_executions: ::std::option::Option<i64>,
    ///Automations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secrets: ::std::option::Option<i64>,
    ///Those with the state `failed` or `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_failed_change_secret_executions: ::std::option::Option<i64>,
    ///Executions that run now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_ongoing_change_secret: ::std::option::Option<i64>,
    ///Accounts that these name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_ongoing_change_secret_accounts: ::std::option::Option<i64>,
    ///Assets that these name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_ongoing_change_secret_assets: ::std::option::Option<i64>,
    ///Automations with a schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_periodic_change_secrets: ::std::option::Option<i64>,
    ///Those with the state `success`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_success_change_secret_executions: ::std::option::Option<i64>,
}
///The nodes that an automation names.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretNodeIds {
    pub id: ::jms_domain::ChangeSecretAutomationId,
    ///Their ids.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
}
///Nodes to add or to remove.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretNodes {
    ///Ids of the nodes, as a list of plain ids. Absent or empty, nothing is done. Anything else, a bare text too, is answered by 200 with `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<ChangeSecretNodesNodes>,
}
///What `change_secret_nodes_change` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretNodesChangeQuery {
    ///What to do; any other value, and its absence, is an `error` in an answer 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
}
///Ids of the nodes, as a list of plain ids. Absent or empty, nothing is done. Anything else, a bare text too, is answered by 200 with `error`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ChangeSecretNodesNodes {
    Array(::std::vec::Vec<::std::string::String>),
    String(::std::string::String),
}
impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
for ChangeSecretNodesNodes {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}
///What `change_secret_nodes_put` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretNodesPutQuery {
    ///What to do; any other value, and its absence, is an `error` in an answer 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
}
///What to change of one automation in a list: `id` (or `pk`) and the changes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretPatchItem {
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
    ///Id of the automation to write.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::ChangeSecretAutomationId>,
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
    ///The same as `id`, which wins; one of the two is needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::ChangeSecretAutomationId>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it servers until 4.10.18 answer 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
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
    ///When the verification ended; null when it did not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_verified: ::std::option::Option<::jms_domain::ServerTime>,
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
    ///Why the verification failed; empty otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verification_error: ::std::option::Option<::std::string::String>,
    ///How the verification of the new secret ended; empty when it was never asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verification_status: ::std::option::Option<::std::string::String>,
}
///The secrets of a record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretRecordSecret {
    pub id: ::jms_domain::RecordId,
    ///The secret that was to be set; null when there was none to set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_secret: ::std::option::Option<crate::wire::SecretText>,
    ///The secret before the change; null when the account had none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub old_secret: ::std::option::Option<crate::wire::SecretText>,
}
///What `change_secret_records_dashboard` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretRecordsDashboardQuery {
    ///Text within the username; since 4.10.19 the whole username.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_username: ::std::option::Option<::std::string::String>,
    ///Records of this asset; unknown: 400 until 4.10.18, no rows since.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Text within the name of the asset; since 4.10.19 the whole name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Records that were finished within the last so many days; `1` means since midnight. Not a number: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///**Does the same as `days`**, against its name. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Records of this run. Malformed: 500 in 3.10, no rows until 4.10.18, 400 since.
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
    ///How it ended. Unknown: no rows, 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::RecordStatus>,
}
///What `change_secret_records_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretRecordsListQuery {
    ///Text within the username; since 4.10.19 the whole username.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_username: ::std::option::Option<::std::string::String>,
    ///Records of this asset; unknown: 400 until 4.10.18, no rows since.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Text within the name of the asset; since 4.10.19 the whole name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Records that were finished within the last so many days; `1` means since midnight. Not a number: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///**Does the same as `days`**, against its name. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Records of this run. Malformed: 500 in 3.10, no rows until 4.10.18, 400 since.
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
    ///How it ended. Unknown: no rows, 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::RecordStatus>,
}
///A whole automation in a list: `id` (or `pk`) and what a PUT on one has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChangeSecretReplaceItem {
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
    ///Id of the automation to write.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::ChangeSecretAutomationId>,
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
    ///The same as `id`, which wins; one of the two is needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::ChangeSecretAutomationId>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    pub secret_strategy: ::jms_domain::SecretStrategy,
    ///`password` or `ssh_key`. Always send it together with `password_rules`: without it servers until 4.10.18 answer 500.
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What `change_secret_status_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretStatusListQuery {
    ///Text within the name of the asset; since 4.10.19 the whole name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Accounts that this run is changing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_id: ::std::option::Option<::jms_domain::ExecutionId>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///This account; malformed: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AccountId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
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
    ///Accounts in this state. Unknown: no rows, 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Exact username; since 4.10.19 upper and lower case are the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///Whether assets or nodes were changed: `msg` when they were, `error` when not.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeSecretTargetsChanged {
    ///What is wrong, as a text or by field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<FieldError>,
    ///`ok`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
}
///An asset that takes part.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckAccountAsset {
    ///Host name, address or URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::AssetId,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///Which assets. Nothing happens without `assets`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountAssetsInput {
    ///Ids of assets: plain ids only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
}
///What `check_account_assets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountAssetsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Only this asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending: `name`, `address`; unknown ones are ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
}
///A plan that looks at the accounts of assets for risks, on a schedule or when asked. It reads what the server stores and does not go to the assets. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckAccountAutomation {
    ///Stored unchecked, and without effect.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    ///How many assets are named; only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets_amount: ::std::option::Option<i64>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it runs; empty without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///What it checks: a list of the slugs of engines. An empty text or object may be there too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engines: ::std::option::Option<::serde_json::Value>,
    ///How often it ran.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub executed_amount: ::std::option::Option<i64>,
    pub id: ::jms_domain::CheckAccountAutomationId,
    ///Hours between runs; null when there is a crontab or no schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///The schedule is on. A run by hand works all the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///It runs on its schedule. May be true without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///When it ran last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_execution_date: ::std::option::Option<::jms_domain::ServerTime>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::NodeId>>,
    >,
    ///How many nodes are named; only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_amount: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///The schedule for people; `-` when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub periodic_display: ::std::option::Option<::std::string::String>,
    ///Who gets the report. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::UserId>>,
    >,
    ///`check_account`; a plain string here.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///Changes of automations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct CheckAccountAutomationBulkPatch(
    pub ::std::vec::Vec<CheckAccountAutomationPatchItem>,
);
impl ::std::ops::Deref for CheckAccountAutomationBulkPatch {
    type Target = ::std::vec::Vec<CheckAccountAutomationPatchItem>;
    fn deref(&self) -> &::std::vec::Vec<CheckAccountAutomationPatchItem> {
        &self.0
    }
}
impl ::std::convert::From<CheckAccountAutomationBulkPatch>
for ::std::vec::Vec<CheckAccountAutomationPatchItem> {
    fn from(value: CheckAccountAutomationBulkPatch) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<CheckAccountAutomationPatchItem>>
for CheckAccountAutomationBulkPatch {
    fn from(value: ::std::vec::Vec<CheckAccountAutomationPatchItem>) -> Self {
        Self(value)
    }
}
///Whole automations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct CheckAccountAutomationBulkReplace(
    pub ::std::vec::Vec<CheckAccountAutomationReplaceItem>,
);
impl ::std::ops::Deref for CheckAccountAutomationBulkReplace {
    type Target = ::std::vec::Vec<CheckAccountAutomationReplaceItem>;
    fn deref(&self) -> &::std::vec::Vec<CheckAccountAutomationReplaceItem> {
        &self.0
    }
}
impl ::std::convert::From<CheckAccountAutomationBulkReplace>
for ::std::vec::Vec<CheckAccountAutomationReplaceItem> {
    fn from(value: CheckAccountAutomationBulkReplace) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<CheckAccountAutomationReplaceItem>>
for CheckAccountAutomationBulkReplace {
    fn from(value: ::std::vec::Vec<CheckAccountAutomationReplaceItem>) -> Self {
        Self(value)
    }
}
///A new check automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckAccountAutomationCreate {
    ///Stored unchecked, and without effect. All accounts of the assets are checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///When to run. Null together with an `interval` is a 500: send an empty string for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    ///What to check, as a list of the slugs of engines. An unknown one is a 400, a number a 500. None, and none given, is accepted and checks nothing; a 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engines: ::std::option::Option<::serde_json::Value>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::CheckAccountAutomationId>,
    ///Hours between runs. Dropped when a `crontab` is there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it runs on its schedule. True when absent, and then a `crontab` or an `interval` must be in the request. False drops both.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Who gets the report by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///What to change; the rest stays, but for the schedule: see `is_periodic`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountAutomationPatch {
    ///Stored unchecked, and without effect. All accounts of the assets are checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///What to check, as a list of the slugs of engines. An unknown one is a 400, a number a 500, none a 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engines: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it runs on its schedule. **Without it the schedule is emptied**, also when `crontab` or `interval` is sent; true needs one of them in the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Who gets the report by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///What to change of one automation of a list; `id` or `pk` says which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountAutomationPatchItem {
    ///Stored unchecked, and without effect. All accounts of the assets are checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///What to check, as a list of the slugs of engines. An unknown one is a 400, a number a 500, none a 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engines: ::std::option::Option<::serde_json::Value>,
    ///The automation to change. Or name it with `pk`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::CheckAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it runs on its schedule. **Without it the schedule is emptied**, also when `crontab` or `interval` is sent; true needs one of them in the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///The same as `id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::CheckAccountAutomationId>,
    ///Who gets the report by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///The whole automation. Absent `is_active` and `is_periodic` become true, absent `engines` and `accounts` empty; assets, nodes, recipients and comment are kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckAccountAutomationReplace {
    ///Stored unchecked, and without effect. All accounts of the assets are checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///What to check, as a list of the slugs of engines. An unknown one is a 400, a number a 500. **Absent empties it** (a 400 since 4.10.19).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engines: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it runs on its schedule. True when absent, and then a `crontab` or an `interval` must be in the request. False drops both.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Who gets the report by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///One whole automation of a list; `id` or `pk` says which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckAccountAutomationReplaceItem {
    ///Stored unchecked, and without effect. All accounts of the assets are checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///What to check, as a list of the slugs of engines. An unknown one is a 400, a number a 500. **Absent empties it** (a 400 since 4.10.19).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engines: ::std::option::Option<::serde_json::Value>,
    ///The automation to change. Or name it with `pk`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::CheckAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it runs on its schedule. True when absent, and then a `crontab` or an `interval` must be in the request. False drops both.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///The same as `id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::CheckAccountAutomationId>,
    ///Who gets the report by mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///What `check_account_automations_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountAutomationsBulkDeleteQuery {
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///What `check_account_automations_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountAutomationsListQuery {
    ///Only rows created within the last so many days. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
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
///One run of a check automation. `success` means that it ran, not that nothing was found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckAccountExecution {
    ///Null when the run was started without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<AutomationRef>,
    ///When it ended; null before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it began; null while it waits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_start: ::std::option::Option<::jms_domain::ServerTime>,
    ///Seconds it took, as a decimal string such as `0.31`.
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
///What to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CheckAccountExecutionCreate {
    ///The automation to run. Missing: 500; null, unknown or malformed: 400. An automation of another kind is accepted and its execution never appears.
    pub automation: ::jms_domain::CheckAccountAutomationId,
}
///What `check_account_executions_adhoc` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountExecutionsAdhocQuery {
    ///The asset. Missing: 400; unknown: 404; malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
}
///What `check_account_executions_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountExecutionsListQuery {
    ///Runs of this automation; malformed: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_id: ::std::option::Option<::uuid::Uuid>,
    ///Exact name of the automation. 4.10.19 ignores it: there the key is `automation_name`.
    #[serde(
        rename = "automation__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub automation_name: ::std::option::Option<::std::string::String>,
    ///Only what began within the last so many days; `1` means since midnight. Not a number: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///The same as `days`: the server does not look at the name.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///This run; malformed: 400.
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
    ///State of the run; unknown: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::ExecutionStatus>,
    ///Who started it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<::jms_domain::Trigger>,
}
///`msg` when it is done, `error` when not.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountMembersChanged {
    ///What is wrong, by field or as one message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<FieldError>,
    ///`ok`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
}
///What `check_account_nodes_change` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountNodesChangeQuery {
    ///`add` or `remove`. Anything else, and none: 200 with an `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
}
///Which nodes. Nothing happens without `nodes`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CheckAccountNodesInput {
    ///Ids of nodes: plain ids only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
}
///What `clouds_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CloudsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///A confirmation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConfirmCreate {
    pub confirm_type: ::std::string::String,
    ///Kind of second factor; needed by `mfa`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_type: ::std::option::Option<::std::string::String>,
    ///The password, or the code of the second factor; `relogin` needs none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_key: ::std::option::Option<crate::wire::SecretText>,
}
///One way to confirm.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConfirmWay {
    ///The user has not set it up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disabled: ::std::option::Option<bool>,
    ///Name for people, in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///`password`, or the kind of second factor, to be sent as `mfa_type`.
    pub name: ::std::string::String,
    ///What to show in an empty input field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub placeholder: ::std::option::Option<::std::string::String>,
}
///How a user can confirm who they are.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConfirmWays {
    pub confirm_type: ::std::string::String,
    ///What to choose from; empty for `relogin`.
    pub content: ::std::vec::Vec<ConfirmWay>,
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
///What `customs_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CustomsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///What `databases_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DatabasesListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///What `devices_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DevicesListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///What `directories_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectoriesListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///What `domains_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DomainsListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
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
///What is wrong with a field: usually a list of messages, at times a bare message, or an object for nested fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum FieldError {
    String(::std::string::String),
    Array(::std::vec::Vec<FieldError>),
    FieldErrors(FieldErrors),
}
impl ::std::convert::From<::std::vec::Vec<FieldError>> for FieldError {
    fn from(value: ::std::vec::Vec<FieldError>) -> Self {
        Self::Array(value)
    }
}
impl ::std::convert::From<FieldErrors> for FieldError {
    fn from(value: FieldErrors) -> Self {
        Self::FieldErrors(value)
    }
}
///Errors by field; `non_field_errors` for those of none.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct FieldErrors(
    pub ::std::collections::BTreeMap<::std::string::String, FieldError>,
);
impl ::std::ops::Deref for FieldErrors {
    type Target = ::std::collections::BTreeMap<::std::string::String, FieldError>;
    fn deref(&self) -> &::std::collections::BTreeMap<::std::string::String, FieldError> {
        &self.0
    }
}
impl ::std::convert::From<FieldErrors>
for ::std::collections::BTreeMap<::std::string::String, FieldError> {
    fn from(value: FieldErrors) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, FieldError>,
> for FieldErrors {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, FieldError>,
    ) -> Self {
        Self(value)
    }
}
///What `gateways_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatewaysListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///An asset that takes part in an automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatherAccountAsset {
    ///Host name, IP address or URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::AssetId,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///The assets to add or to remove.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountAssetsInput {
    ///Plain ids. Without them nothing is done, which is `ok`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
}
///What `gather_account_assets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountAssetsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
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
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
}
///A plan that finds the accounts that assets have, on a schedule or when asked. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatherAccountAutomation {
    ///Has no effect on what is gathered; stored unchecked, so anything may be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    ///Assets named. Only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets_amount: ::std::option::Option<i64>,
    ///Look for risks in what is found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_risk: ::std::option::Option<bool>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Name of the user who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///When it runs. Without one: empty in 4.10, null or empty in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///How often it ran.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub executed_amount: ::std::option::Option<i64>,
    pub id: ::jms_domain::GatherAccountAutomationId,
    ///Hours between runs; null when none, in 4.10 also beside a crontab.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///The schedule is on. A run by hand works all the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///It runs on its schedule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Make accounts of all that is found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_sync_account: ::std::option::Option<bool>,
    ///When it ran last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_execution_date: ::std::option::Option<::jms_domain::ServerTime>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::NodeId>>,
    >,
    ///Nodes named. Only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_amount: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///The schedule for people; `-` when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub periodic_display: ::std::option::Option<::std::string::String>,
    ///Who gets the report. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::UserId>>,
    >,
    ///`gather_accounts`; a plain string here.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///An automation of a list to change: its id and what to change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountAutomationBulkPatch {
    ///Has no effect on what is gathered; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Look for risks in what is found. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_risk: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///The automation; `pk` does as well. Neither: 400. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Always send it in 4.10, with its schedule: without it the schedule is wiped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Make accounts of all that is found, without secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_sync_account: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///The same as `id`, which wins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///An automation of a list to replace: its id and the whole automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatherAccountAutomationBulkReplace {
    ///Has no effect on what is gathered; stored unchecked. `[]` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Look for risks in what is found. 3.10 ignores it. **`true` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_risk: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///The automation; `pk` does as well. Neither: 400. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on. **`true` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///**True when absent** in 4.10, false in 3.10. True needs `crontab` or `interval` in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Make accounts of all that is found, without secrets. **`false` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_sync_account: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///The same as `id`, which wins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///A new gather-account automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatherAccountAutomationCreate {
    ///Has no effect on what is gathered; stored unchecked. `[]` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Look for risks in what is found. 3.10 ignores it. `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_risk: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///When to run; wins over `interval`, which 4.10 then drops. Null is a 500 in 4.10 with a schedule: send an empty string for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
    ///Hours between runs; 24 when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///Whether the schedule is on. `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///True when absent in 4.10, false in 3.10. True needs `crontab` or `interval` in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Make accounts of all that is found, without secrets. `false` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_sync_account: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///What to change; the rest stays, but for the schedule in 4.10.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountAutomationPatch {
    ///Has no effect on what is gathered; stored unchecked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Look for risks in what is found. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_risk: ::std::option::Option<bool>,
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
    ///Always send it in 4.10, with its schedule: without it the schedule is wiped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Make accounts of all that is found, without secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_sync_account: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///The whole automation. Booleans, `accounts` and `interval` go back to their defaults when absent; the rest is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatherAccountAutomationReplace {
    ///Has no effect on what is gathered; stored unchecked. `[]` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Look for risks in what is found. 3.10 ignores it. **`true` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_risk: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on. **`true` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///**True when absent** in 4.10, false in 3.10. True needs `crontab` or `interval` in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///Make accounts of all that is found, without secrets. **`false` when absent**: PUT resets it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_sync_account: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///Nodes whose assets take part; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///Who gets the report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<::jms_domain::UserId>>,
}
///What `gather_account_automations_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountAutomationsBulkDeleteQuery {
    ///The automation with this id; malformed: no rows. Earlier versions ignore it and send all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
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
///What `gather_account_automations_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountAutomationsGetQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
}
///What `gather_account_automations_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountAutomationsListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///The automation with this id; malformed: no rows. Earlier versions ignore it and send all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
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
///One run of a gather-account automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatherAccountExecution {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<crate::wire::AutomationLink>,
    ///When it ended; null before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it began; null while it waits in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_start: ::std::option::Option<::jms_domain::ServerTime>,
    ///Seconds it took, as a decimal string such as `9.22`.
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
///What to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatherAccountExecutionCreate {
    ///The automation to run. Missing: 500. Null or malformed: 400 in 4.10; 3.10 answers 500 to null. An automation of another kind is accepted and its execution never appears.
    pub automation: ::jms_domain::GatherAccountAutomationId,
}
///What `gather_account_executions_adhoc` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountExecutionsAdhocQuery {
    ///The asset. Missing: 400; unknown: 404; malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
}
///What `gather_account_executions_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountExecutionsListQuery {
    ///Runs of this automation. Heeded in 3.10, ignored from 4.8 to 4.10.18, heeded again since.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_id: ::std::option::Option<::jms_domain::GatherAccountAutomationId>,
    ///Exact name of the automation. 4.10.19 and later call it `automation_name` and ignore this key.
    #[serde(
        rename = "automation__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub automation_name: ::std::option::Option<::std::string::String>,
    ///Only runs that started within the last so many days; `1` means today. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///The same as `days` here, in spite of its name. 3.10 ignores it.
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
    ///How it ended. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::ExecutionStatus>,
    ///Who started it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<::jms_domain::Trigger>,
}
///`msg` when it worked, `error` when it did not.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountMembersAnswer {
    ///What was wrong: by field, or one message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<FieldError>,
    ///`ok`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
}
///The nodes to add or to remove.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountNodesInput {
    ///Plain ids. Without them nothing is done, which is `ok`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
}
///What `gather_account_nodes_update` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatherAccountNodesUpdateQuery {
    ///`add` or `remove`. Anything else, or nothing: 200 with an `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
}
///An account that was found on an asset. Only `id` is sure to be there, as callers may choose fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatheredAccount {
    ///Where the last login came from; empty when not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address_last_login: ::std::option::Option<::std::string::String>,
    ///The asset that has it; `auto_config` only in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<AccountAsset>,
    ///Last login on the asset; null when not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///What else the asset told, by its type: `groups`, `sudoers`, `authorized_keys` on Unix; `can_login`, `superuser` on PostgreSQL; `create_date`, `is_disabled`, `default_database_name` on SQLServer; `uid`, `account_status`, `roles` and others on Oracle; nothing on most others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub id: ::jms_domain::GatheredAccountId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///JumpServer has an account for it. In 3.10: it is on the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub present: ::std::option::Option<bool>,
    ///It is on the asset, by the last run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_present: ::std::option::Option<bool>,
    ///What somebody thinks of it. Runs set it back to pending when it is gone or has no account, and to confirmed when it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///Login name; unique on its asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A row of a list to change: its id and what to change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatheredAccountBulkPatch {
    ///Where the last login came from, at most 39 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address_last_login: ::std::option::Option<::std::string::String>,
    ///The asset that has the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::ServerTime>,
    >,
    ///The row; `pk` does as well. Neither: 400. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatheredAccountId>,
    ///The same as `id`, which wins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::GatheredAccountId>,
    ///The account is there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub present: ::std::option::Option<bool>,
    ///Login name, at most 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A row of a list to replace: its id and the whole row.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatheredAccountBulkReplace {
    ///Where the last login came from, at most 39 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address_last_login: ::std::option::Option<::std::string::String>,
    ///The asset that has the account.
    pub asset: ::jms_domain::AssetId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::ServerTime>,
    >,
    ///The row; `pk` does as well. Neither: 400. Malformed: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatheredAccountId>,
    ///The same as `id`, which wins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::GatheredAccountId>,
    ///The account is there. `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub present: ::std::option::Option<bool>,
    ///Login name, at most 32 characters.
    pub username: ::std::string::String,
}
///A row to store by hand, up to 4.7.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatheredAccountCreate {
    ///Where the last login came from, at most 39 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address_last_login: ::std::option::Option<::std::string::String>,
    ///The asset that has the account.
    pub asset: ::jms_domain::AssetId,
    ///Last login on the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<::jms_domain::ServerTime>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatheredAccountId>,
    ///The account is there. `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub present: ::std::option::Option<bool>,
    ///Login name, at most 32 characters.
    pub username: ::std::string::String,
}
///What to change; the rest stays. Since 4.8 only `asset` is read.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatheredAccountPatch {
    ///Where the last login came from, at most 39 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address_last_login: ::std::option::Option<::std::string::String>,
    ///The asset that has the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::ServerTime>,
    >,
    ///The account is there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub present: ::std::option::Option<bool>,
    ///Login name, at most 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A whole row, up to 4.7.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatheredAccountReplace {
    ///Where the last login came from, at most 39 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address_last_login: ::std::option::Option<::std::string::String>,
    ///The asset that has the account.
    pub asset: ::jms_domain::AssetId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_login: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::ServerTime>,
    >,
    ///The account is there. `true` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub present: ::std::option::Option<bool>,
    ///Login name, at most 32 characters.
    pub username: ::std::string::String,
}
///Which gathered accounts, and their new status.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatheredAccountStatusBody {
    ///The gathered accounts.
    pub ids: ::std::vec::Vec<::jms_domain::GatheredAccountId>,
    ///The new status; `0` when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}
///Which gathered accounts to make accounts of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatheredAccountSync {
    ///The gathered accounts.
    pub gathered_account_ids: ::std::vec::Vec<::jms_domain::GatheredAccountId>,
}
///What `gathered_accounts_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatheredAccountsBulkDeleteQuery {
    ///Accounts of this asset. Malformed: 500, 400 since 4.10.19.
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
    ///The row with this id; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatheredAccountId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Accounts of the assets under this node. **An unknown node is dropped: all rows come back.** Malformed: the same in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
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
    ///`0`, `1` or `2`; the words for them give no rows. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Exact login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `gathered_accounts_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatheredAccountsDeleteQuery {
    ///The asset of the account to remove. **Not checked against the row**: send that of the row.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::AssetId>,
    ///Delete the account that JumpServer has by `asset` and `username` as well; none: 404, several: 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_delete_account: ::std::option::Option<bool>,
    ///Remove the account from the asset first. Needs `asset` and `username`. A run that fails is a 400, and the row stays.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_delete_remote: ::std::option::Option<bool>,
    ///The username of the account to remove. Another one than that of the row: 404.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `gathered_accounts_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatheredAccountsGetQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
}
///What `gathered_accounts_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GatheredAccountsListQuery {
    ///Accounts of this asset. Malformed: 500, 400 since 4.10.19.
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
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///The row with this id; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::GatheredAccountId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///The same as `node_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Accounts of the assets under this node. **An unknown node is dropped: all rows come back.** Malformed: the same in 4.10, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
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
    ///`0`, `1` or `2`; the words for them give no rows. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    ///Exact login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///What `gpts_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GptsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///A group in a request: its id, or an object with `pk` or `id`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum GroupInput {
    Variant0(::jms_domain::GroupId),
    Variant1 { pk: ::jms_domain::GroupId },
    Variant2 { id: ::jms_domain::GroupId },
}
impl ::std::convert::From<::jms_domain::GroupId> for GroupInput {
    fn from(value: ::jms_domain::GroupId) -> Self {
        Self::Variant0(value)
    }
}
///A user of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GroupUser {
    pub id: ::jms_domain::UserId,
    ///Not a person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_service_account: ::std::option::Option<bool>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///Health of a server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Health {
    ///The database answers, and has users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_status: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_time: ::std::option::Option<HealthMeasure>,
    ///Redis keeps what it is given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redis_status: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redis_time: ::std::option::Option<HealthMeasure>,
    ///Database and Redis answer.
    pub status: bool,
    ///Time of the server, in seconds since 1970.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<i64>,
}
///Seconds that the answer took, or the error as text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum HealthMeasure {
    Number(f64),
    String(::std::string::String),
}
impl ::std::fmt::Display for HealthMeasure {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::String(x) => x.fmt(f),
        }
    }
}
impl ::std::convert::From<f64> for HealthMeasure {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
///A new host.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct HostCreate {
    ///Accounts to make on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::std::vec::Vec<AssetAccountCreate>>,
    ///Host name or IP address; not checked.
    pub address: ::std::string::String,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Directory services that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub directory_services: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::AssetId>,
    >,
    ///Its zone; dropped in silence when the platform has no zones. Ignored from 4.10.0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<ZoneInput>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation.
    pub name: ::std::string::String,
    ///Nodes to hang it under; without them the root.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///The same by path, such as `/DEFAULT/linux`; missing nodes are made. The path begins with the name of the root, which 3.10 calls `Default`: another one is made below it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_display: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Platform. Unknown: 400. One that is not of hosts: 400 in 4.10, accepted in 3.10.
    pub platform: PlatformInput,
    ///Protocols and ports; without them those that the platform sets. One that the platform requires must be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<AssetProtocolInput>>,
    ///Its zone; dropped in silence when the platform has no gateways.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<ZoneInput>,
}
///What to change of a host. Accounts are not touched.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct HostPatch {
    ///Host name or IP address; not checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Directory services that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub directory_services: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::AssetId>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<NullableZoneInput>,
    ///It may be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes to hang it under, instead of those it has; an empty list means the root.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///The same by path, such as `/DEFAULT/linux`; missing nodes are made. The path begins with the name of the root, which 3.10 calls `Default`: another one is made below it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_display: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Platform. Unknown: 400. One that is not of hosts: 400 in 4.10, accepted in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<PlatformInput>,
    ///Protocols and ports, instead of those it has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<AssetProtocolInput>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<NullableZoneInput>,
}
///The whole host. Accounts are not touched.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct HostReplace {
    ///Host name or IP address; not checked.
    pub address: ::std::string::String,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Directory services that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub directory_services: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::AssetId>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<NullableZoneInput>,
    ///True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Name, unique in the organisation.
    pub name: ::std::string::String,
    ///Nodes to hang it under; an empty list means the root.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
    ///The same by path, such as `/DEFAULT/linux`; missing nodes are made. The path begins with the name of the root, which 3.10 calls `Default`: another one is made below it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_display: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Platform. Unknown: 400. One that is not of hosts: 400 in 4.10, accepted in 3.10.
    pub platform: PlatformInput,
    ///Protocols and ports. Send them: absent ones count as none, which is refused when the platform requires one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<AssetProtocolInput>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<NullableZoneInput>,
}
///What `hosts_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct HostsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///The secret of an account, for an application.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationAccountSecret {
    ///Id of the **application** that asked, not of the account.
    pub id: ::jms_domain::IntegrationApplicationId,
    ///The secret of the account. Null when the server hides secrets (4.10.14 and later), and when the account has none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
}
///An application that fetches secrets by itself. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationApplication {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<AccountSelection>,
    ///How many accounts it may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts_amount: ::std::option::Option<i64>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it fetched something last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_last_used: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::IntegrationApplicationId,
    ///Where its requests may come from; empty is nowhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Its requests are admitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Path of its picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logo: ::std::option::Option<::std::string::String>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
}
///Changes, one per application; an empty list is fine. An object instead of a list is a 400.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct IntegrationApplicationBulkPatch(
    pub ::std::vec::Vec<IntegrationApplicationBulkPatchItem>,
);
impl ::std::ops::Deref for IntegrationApplicationBulkPatch {
    type Target = ::std::vec::Vec<IntegrationApplicationBulkPatchItem>;
    fn deref(&self) -> &::std::vec::Vec<IntegrationApplicationBulkPatchItem> {
        &self.0
    }
}
impl ::std::convert::From<IntegrationApplicationBulkPatch>
for ::std::vec::Vec<IntegrationApplicationBulkPatchItem> {
    fn from(value: IntegrationApplicationBulkPatch) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<IntegrationApplicationBulkPatchItem>>
for IntegrationApplicationBulkPatch {
    fn from(value: ::std::vec::Vec<IntegrationApplicationBulkPatchItem>) -> Self {
        Self(value)
    }
}
///What to change of the application `id` (or `pk`).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationApplicationBulkPatchItem {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<AccountSelectionInput>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::IntegrationApplicationId>,
    ///Where its requests may come from. An empty list admits nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether its requests are admitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The same as `id`; one of the two is needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::IntegrationApplicationId>,
}
///Whole applications. An object instead of a list is a 400.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct IntegrationApplicationBulkReplace(
    pub ::std::vec::Vec<IntegrationApplicationBulkReplaceItem>,
);
impl ::std::ops::Deref for IntegrationApplicationBulkReplace {
    type Target = ::std::vec::Vec<IntegrationApplicationBulkReplaceItem>;
    fn deref(&self) -> &::std::vec::Vec<IntegrationApplicationBulkReplaceItem> {
        &self.0
    }
}
impl ::std::convert::From<IntegrationApplicationBulkReplace>
for ::std::vec::Vec<IntegrationApplicationBulkReplaceItem> {
    fn from(value: IntegrationApplicationBulkReplace) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<IntegrationApplicationBulkReplaceItem>>
for IntegrationApplicationBulkReplace {
    fn from(value: ::std::vec::Vec<IntegrationApplicationBulkReplaceItem>) -> Self {
        Self(value)
    }
}
///A whole application and the `id` (or `pk`) of the one that it replaces.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationApplicationBulkReplaceItem {
    pub accounts: AccountSelectionInput,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::IntegrationApplicationId>,
    ///Where its requests may come from; `["*"]` when absent. An empty list admits nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether its requests are admitted; true when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
    ///The same as `id`; one of the two is needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::IntegrationApplicationId>,
}
///The applications as they are now.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct IntegrationApplicationBulkUpdated(
    pub ::std::vec::Vec<IntegrationApplication>,
);
impl ::std::ops::Deref for IntegrationApplicationBulkUpdated {
    type Target = ::std::vec::Vec<IntegrationApplication>;
    fn deref(&self) -> &::std::vec::Vec<IntegrationApplication> {
        &self.0
    }
}
impl ::std::convert::From<IntegrationApplicationBulkUpdated>
for ::std::vec::Vec<IntegrationApplication> {
    fn from(value: IntegrationApplicationBulkUpdated) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<IntegrationApplication>>
for IntegrationApplicationBulkUpdated {
    fn from(value: ::std::vec::Vec<IntegrationApplication>) -> Self {
        Self(value)
    }
}
///A new integration application.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationApplicationCreate {
    pub accounts: AccountSelectionInput,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::IntegrationApplicationId>,
    ///Where its requests may come from; `["*"]` when absent. An empty list admits nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether its requests are admitted. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
}
///What to change; the rest is kept, but for the secret. Sending `id` is a 500.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationApplicationPatch {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<AccountSelectionInput>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Where its requests may come from. An empty list admits nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether its requests are admitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///The whole application. Absent `ip_group` becomes `["*"]`, absent `is_active` becomes true; the comment is kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationApplicationReplace {
    pub accounts: AccountSelectionInput,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Where its requests may come from; `["*"]` when absent. An empty list admits nobody.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether its requests are admitted; true when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Name, unique in the organisation; trimmed.
    pub name: ::std::string::String,
}
///What an integration application signs with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationApplicationSecret {
    pub id: ::jms_domain::IntegrationApplicationId,
    ///The secret, 36 characters.
    pub secret: crate::wire::SecretText,
}
///The secret was replaced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationApplicationSecretRefreshed {
    pub id: ::jms_domain::IntegrationApplicationId,
    ///The same for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
}
///What `integration_applications_account_secret_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationApplicationsAccountSecretGetQuery {
    ///Exact **name** of the account, which need not be its username.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::std::string::String>,
    ///Id of the account; enough by itself, and the other keys are then ignored. Malformed is a 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<::jms_domain::AccountId>,
    ///Exact name of the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::std::string::String>,
    ///Id of the asset; wins over `asset`. Malformed is a 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
}
///What `integration_applications_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationApplicationsBulkDeleteQuery {
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///What `integration_applications_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationApplicationsGetQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
}
///What `integration_applications_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationApplicationsListQuery {
    ///Exact comment. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only this one. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::IntegrationApplicationId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only active ones, or only others. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name. Ignored before 4.10.19.
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
///What `integration_applications_sdks_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationApplicationsSdksGetQuery {
    ///Programming language; `python` when absent. An unknown one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::jms_domain::SdkLanguage>,
}
///A sample for one programming language.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IntegrationSdk {
    ///The program.
    pub code: ::std::string::String,
    ///The manual, in Markdown; empty when there is none in the language of the answer.
    pub readme: ::std::string::String,
}
///A label of the organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LabelEntry {
    ///Colour; empty when none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<::std::string::String>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::LabelId,
    ///Name, without `:` and `,`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///How many things have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub res_count: ::std::option::Option<i64>,
    ///Value, without `:` and `,`. Name and value together are unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
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
///What `labels_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LabelsListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
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
    ///Exact value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
///The code of a second factor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MfaChallenge {
    ///The code.
    pub code: crate::wire::SecretText,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///That the code was right.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MfaChallengeDone {
    ///Always `ok`.
    pub msg: ::std::string::String,
}
///Whether a user needs MFA: 0 off, 1 on, 2 forced; the number, or an object with `value`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum MfaLevelInput {
    Integer(i64),
    Object {
        ///0, 1 or 2.
        value: i64,
    },
}
impl ::std::convert::From<i64> for MfaLevelInput {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
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
///The tree as a flat list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct NodeTree(pub ::std::vec::Vec<TreeNode>);
impl ::std::ops::Deref for NodeTree {
    type Target = ::std::vec::Vec<TreeNode>;
    fn deref(&self) -> &::std::vec::Vec<TreeNode> {
        &self.0
    }
}
impl ::std::convert::From<NodeTree> for ::std::vec::Vec<TreeNode> {
    fn from(value: NodeTree) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<TreeNode>> for NodeTree {
    fn from(value: ::std::vec::Vec<TreeNode>) -> Self {
        Self(value)
    }
}
///What `nodes_assets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NodesAssetsListQuery {
    ///Anything but empty: assets of all nodes below as well.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
}
///What `nodes_children_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NodesChildrenListQuery {
    ///`all` for all nodes below, not only those directly below; anything else does nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
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
///What `nodes_tree_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NodesTreeGetQuery {
    ///`all` for all nodes below, not only those directly below.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::std::string::String>,
    ///`0` to leave the number of assets out of the names. 3.10 always has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_amount: ::std::option::Option<::std::string::String>,
    ///`1` for the assets of the node as well; for the root only together with `search`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::string::String>,
    ///What is below this node, without the node itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::NodeId>,
    ///The same by key, such as `1:3`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///Only nodes with this text in their name, and the nodes above them; with `assets=1` assets with it in name or address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
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
///A value to set, or null to clear it: PhoneInput.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct NullablePhoneInput(pub ::std::option::Option<PhoneInput>);
impl ::std::ops::Deref for NullablePhoneInput {
    type Target = ::std::option::Option<PhoneInput>;
    fn deref(&self) -> &::std::option::Option<PhoneInput> {
        &self.0
    }
}
impl ::std::convert::From<NullablePhoneInput> for ::std::option::Option<PhoneInput> {
    fn from(value: NullablePhoneInput) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<PhoneInput>> for NullablePhoneInput {
    fn from(value: ::std::option::Option<PhoneInput>) -> Self {
        Self(value)
    }
}
///A value to set, or null to clear it: ZoneInput.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct NullableZoneInput(pub ::std::option::Option<ZoneInput>);
impl ::std::ops::Deref for NullableZoneInput {
    type Target = ::std::option::Option<ZoneInput>;
    fn deref(&self) -> &::std::option::Option<ZoneInput> {
        &self.0
    }
}
impl ::std::convert::From<NullableZoneInput> for ::std::option::Option<ZoneInput> {
    fn from(value: NullableZoneInput) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<ZoneInput>> for NullableZoneInput {
    fn from(value: ::std::option::Option<ZoneInput>) -> Self {
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
    ///Created.
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
///A new organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OrganisationCreate {
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name, unique in 4.10. 3.10 makes a second one of the same name.
    pub name: ::std::string::String,
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
///What `pam_dashboard_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PamDashboardGetQuery {
    ///Ask for everything.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: account deleted on the asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_account_deleted_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: authorised keys changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_authorized_keys_changed_accounts: ::std::option::Option<
        ::std::string::String,
    >,
    ///Ask for: accounts whose last test reached them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_connectivity_ok_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: backup plans.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_backup_account_automation: ::std::option::Option<
        ::std::string::String,
    >,
    ///Ask for: automations that change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_change_secret_automation: ::std::option::Option<
        ::std::string::String,
    >,
    ///Ask for: automations that find accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_gathered_account_automation: ::std::option::Option<
        ::std::string::String,
    >,
    ///Ask for: integration applications.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_integration_application: ::std::option::Option<
        ::std::string::String,
    >,
    ///Ask for: automations that push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_push_account_automation: ::std::option::Option<
        ::std::string::String,
    >,
    ///Ask for: accounts by type of asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count_type_to_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: groups changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_groups_changed_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: leaked password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_leaked_password_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: no login for a long time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_long_time_no_login_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: password not changed for a long time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_long_time_password_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: newly found account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_new_found_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: accounts that are not privileged. Answered only together with `total_accounts` and `total_privileged_accounts`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_ordinary_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: password expired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_password_expired_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: privileged accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_privileged_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: password used more than once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_repeated_password_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: accounts whose secret may be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_secret_reset_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: sudoers changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_sudoers_changed_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: active accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_valid_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: risks: weak password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_weak_password_accounts: ::std::option::Option<::std::string::String>,
    ///Ask for: accounts made since Monday.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_week_add_accounts: ::std::option::Option<::std::string::String>,
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
///A scheduled task. It has no id: its name is unique.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PeriodTask {
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    ///When the scheduler started it last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_run_at: ::std::option::Option<::jms_domain::ServerTime>,
    ///Name.
    pub name: ::std::string::String,
    ///Technical name of the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task: ::std::option::Option<::std::string::String>,
    ///How often the scheduler started it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_run_count: ::std::option::Option<i64>,
}
///The one thing that can be changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PeriodTaskPatch {
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
}
///What `period_tasks_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PeriodTasksListQuery {
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
}
///A phone number in a request: text such as `+8613800000000` (a number without country code is taken for Chinese), or code and number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum PhoneInput {
    String(::std::string::String),
    PhoneNumber(PhoneNumber),
}
impl ::std::convert::From<PhoneNumber> for PhoneInput {
    fn from(value: PhoneNumber) -> Self {
        Self::PhoneNumber(value)
    }
}
///A phone number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PhoneNumber {
    ///Country code, such as `+86`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///The number without it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
}
///A platform: what assets of one kind have in common. Platforms belong to no organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Platform {
    ///Assets of this platform. Only in a single platform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    ///How many assets use it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets_amount: ::std::option::Option<i64>,
    ///What automations may do.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<::jms_domain::AutoConfig>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<
        crate::wire::Labeled<::jms_domain::AssetCategory>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charset: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Who made it; null for some internal ones of 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Fields that custom assets of this platform have in `custom_info`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields: ::std::option::Option<::std::vec::Vec<PlatformCustomField>>,
    ///Created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Last change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    ///Assets can be reached through gateways.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_enabled: ::std::option::Option<bool>,
    ///Assets can belong to a directory service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ds_enabled: ::std::option::Option<bool>,
    ///Assets can be reached through gateways.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    pub id: ::jms_domain::PlatformId,
    ///Made by the server itself: cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub internal: ::std::option::Option<bool>,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Name, unique, without blanks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Protocols.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<PlatformProtocol>>,
    ///Users can be switched.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_enabled: ::std::option::Option<bool>,
    ///How users are switched; null when not set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub su_method: ::std::option::Option<crate::wire::Labeled<::std::string::String>>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::wire::Labeled<::jms_domain::AssetType>>,
    ///Who changed it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_by: ::std::option::Option<::std::string::String>,
}
///A field that a platform adds to its assets.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PlatformCustomField {
    ///What may be chosen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub choices: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Usual value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<::serde_json::Value>,
    ///Hint for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub help_text: ::std::option::Option<::std::string::String>,
    ///Name for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Key in `custom_info`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Type of the value, such as `str`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///A platform in a request: its number, or an object with `pk` or `id`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum PlatformInput {
    Variant0(::jms_domain::PlatformId),
    Variant1 { pk: ::jms_domain::PlatformId },
    Variant2 { id: ::jms_domain::PlatformId },
}
impl ::std::convert::From<::jms_domain::PlatformId> for PlatformInput {
    fn from(value: ::jms_domain::PlatformId) -> Self {
        Self::Variant0(value)
    }
}
///A protocol of a platform.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PlatformProtocol {
    ///New assets get it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<bool>,
    ///Number of the row.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<i64>,
    ///Such as `ssh`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Usual port.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    ///The port is part of the address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port_from_addr: ::std::option::Option<bool>,
    ///The main one: assets must have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary: ::std::option::Option<bool>,
    ///Users see it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public: ::std::option::Option<bool>,
    ///Assets must have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<bool>,
    ///Types of secrets that it takes, such as `password`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Settings.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub setting: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
///What `platforms_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PlatformsListQuery {
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Beginning of the name, case-insensitive. 3.10 ignores it.
    #[serde(
        rename = "name__startswith",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub name_startswith: ::std::option::Option<::std::string::String>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
}
///A protocol.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ProtocolEntry {
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Such as `ssh`.
    pub value: ::std::string::String,
}
///The protocols that the server knows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Protocols(pub ::std::vec::Vec<ProtocolEntry>);
impl ::std::ops::Deref for Protocols {
    type Target = ::std::vec::Vec<ProtocolEntry>;
    fn deref(&self) -> &::std::vec::Vec<ProtocolEntry> {
        &self.0
    }
}
impl ::std::convert::From<Protocols> for ::std::vec::Vec<ProtocolEntry> {
    fn from(value: Protocols) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<ProtocolEntry>> for Protocols {
    fn from(value: ::std::vec::Vec<ProtocolEntry>) -> Self {
        Self(value)
    }
}
///An asset that takes part.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountAsset {
    ///Host name, address or URL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::AssetId,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///Which assets. Nothing happens without `assets`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountAssetsInput {
    ///Ids of assets: plain ids only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
}
///What `push_account_assets_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountAssetsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Only this asset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending: `name`, `address`; unknown ones are ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
}
///The assets that an automation names.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountAssetsNamed {
    ///Their ids.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    pub id: ::jms_domain::PushAccountAutomationId,
}
///A plan that pushes accounts to assets, on a schedule or when asked: it makes them there and sets their secrets. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountAutomation {
    ///Usernames, as a list; stored unchecked, so anything may be there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    ///How many assets are named; only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets_amount: ::std::option::Option<i64>,
    ///Test the secret after the push.
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
    pub id: ::jms_domain::PushAccountAutomationId,
    ///Hours between runs; null when none. A crontab wins over it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///The schedule is on. A run by hand works all the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///It runs on its schedule. Always false in the community edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_periodic: ::std::option::Option<bool>,
    ///When it ran last; null when never.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_execution_date: ::std::option::Option<::jms_domain::ServerTime>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Nodes whose assets take part. Not in lists since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::NodeId>>,
    >,
    ///How many nodes are named; only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes_amount: ::std::option::Option<i64>,
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
    ///`push_account`; a plain string here.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///Changes of automations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PushAccountAutomationBulkPatch(
    pub ::std::vec::Vec<PushAccountAutomationPatchItem>,
);
impl ::std::ops::Deref for PushAccountAutomationBulkPatch {
    type Target = ::std::vec::Vec<PushAccountAutomationPatchItem>;
    fn deref(&self) -> &::std::vec::Vec<PushAccountAutomationPatchItem> {
        &self.0
    }
}
impl ::std::convert::From<PushAccountAutomationBulkPatch>
for ::std::vec::Vec<PushAccountAutomationPatchItem> {
    fn from(value: PushAccountAutomationBulkPatch) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<PushAccountAutomationPatchItem>>
for PushAccountAutomationBulkPatch {
    fn from(value: ::std::vec::Vec<PushAccountAutomationPatchItem>) -> Self {
        Self(value)
    }
}
///Whole automations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PushAccountAutomationBulkReplace(
    pub ::std::vec::Vec<PushAccountAutomationReplaceItem>,
);
impl ::std::ops::Deref for PushAccountAutomationBulkReplace {
    type Target = ::std::vec::Vec<PushAccountAutomationReplaceItem>;
    fn deref(&self) -> &::std::vec::Vec<PushAccountAutomationReplaceItem> {
        &self.0
    }
}
impl ::std::convert::From<PushAccountAutomationBulkReplace>
for ::std::vec::Vec<PushAccountAutomationReplaceItem> {
    fn from(value: PushAccountAutomationBulkReplace) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<PushAccountAutomationReplaceItem>>
for PushAccountAutomationBulkReplace {
    fn from(value: ::std::vec::Vec<PushAccountAutomationReplaceItem>) -> Self {
        Self(value)
    }
}
///A new push automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountAutomationCreate {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked. A username that an asset lacks becomes an account of it when the automation runs.
    pub accounts: ::serde_json::Value,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the push. True when absent. 3.10 ignores it.
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
    pub id: ::std::option::Option<::jms_domain::PushAccountAutomationId>,
    ///Hours between runs; 24 when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<u32>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///True when absent in 4.10, and then a `crontab` or an `interval` must be in the request; false in 3.10. The community edition stores false whatever is sent.
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
    ///The secret for `specific`; never sent back. Dropped in silence with `random`. Missing with `specific`: accepted, a 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::SecretText>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    pub secret_strategy: ::jms_domain::SecretStrategy,
    ///`password` or `ssh_key`: which accounts take part. Always send it together with `password_rules`: without it the server answers 500 (4.10.19 takes what is stored).
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What to change; the rest stays. `password_rules` without `secret_type` is a 500 (not in 4.10.19).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountAutomationPatch {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked. A username that an asset lacks becomes an account of it when the automation runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the push. 3.10 ignores it.
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
    ///Whether it runs on its schedule; true needs a schedule in the same request. Always false in the community edition.
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
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///`password` or `ssh_key`: which accounts take part. Always send it together with `password_rules`: without it the server answers 500 (4.10.19 takes what is stored).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What to change of one automation of a list; `id` or `pk` says which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountAutomationPatchItem {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked. A username that an asset lacks becomes an account of it when the automation runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accounts: ::std::option::Option<::serde_json::Value>,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the push. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_conn_after_change: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///The automation to change. Or name it with `pk`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::PushAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Whether it runs on its schedule; true needs a schedule in the same request. Always false in the community edition.
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
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///The same as `id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::PushAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///`password` or `ssh_key`: which accounts take part. Always send it together with `password_rules`: without it the server answers 500 (4.10.19 takes what is stored).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///The whole automation. What is absent becomes what a new one has, but for `crontab`, assets, nodes, secret, rules and comment, which are kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountAutomationReplace {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked. A username that an asset lacks becomes an account of it when the automation runs.
    pub accounts: ::serde_json::Value,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the push. True when absent. 3.10 ignores it.
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
    ///**Absent it becomes true in 4.10 and false in 3.10.** True needs a `crontab` or an `interval` in the same request. Always false in the community edition.
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
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    pub secret_strategy: ::jms_domain::SecretStrategy,
    ///`password` or `ssh_key`: which accounts take part. Always send it together with `password_rules`: without it the server answers 500 (4.10.19 takes what is stored).
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///One whole automation of a list; `id` or `pk` says which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountAutomationReplaceItem {
    ///Usernames, as a list of strings (not ids). Anything is stored unchecked. A username that an asset lacks becomes an account of it when the automation runs.
    pub accounts: ::serde_json::Value,
    ///Assets that take part; none is fine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<::std::vec::Vec<::jms_domain::AssetId>>,
    ///Test the new secret after the push. True when absent. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_conn_after_change: ::std::option::Option<bool>,
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crontab: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    ///The automation to change. Or name it with `pk`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::PushAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<crate::wire::Nullable<u32>>,
    ///Whether the schedule is on. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///**Absent it becomes true in 4.10 and false in 3.10.** True needs a `crontab` or an `interval` in the same request. Always false in the community edition.
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
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passphrase: ::std::option::Option<
        crate::wire::Nullable<crate::wire::SecretText>,
    >,
    ///For random passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_rules: ::std::option::Option<PasswordRulesInput>,
    ///The same as `id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pk: ::std::option::Option<::jms_domain::PushAccountAutomationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    ///`random` needs `password_rules` for passwords, `specific` needs `secret`.
    pub secret_strategy: ::jms_domain::SecretStrategy,
    ///`password` or `ssh_key`: which accounts take part. Always send it together with `password_rules`: without it the server answers 500 (4.10.19 takes what is stored).
    pub secret_type: ::jms_domain::SecretType,
    ///What happens to the keys that are there; `set_jms` when absent (3.10: `add`). `add` is a 400 since 4.8.0, for passwords too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssh_key_change_strategy: ::std::option::Option<::jms_domain::SshKeyStrategy>,
}
///What `push_account_automations_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountAutomationsBulkDeleteQuery {
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Where new secrets come from; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///Type of the secret; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///What `push_account_automations_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountAutomationsListQuery {
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
    ///Where new secrets come from; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_strategy: ::std::option::Option<::jms_domain::SecretStrategy>,
    ///Type of the secret; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_type: ::std::option::Option<::jms_domain::SecretType>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
}
///One run of a push automation. `success` may mean that nothing was pushed, and in 3.10 says nothing at all: read the records.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountExecution {
    ///Null when the run was started without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation: ::std::option::Option<crate::wire::AutomationLink>,
    ///When it ended; null before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it began; null while it waits.
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
///What to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountExecutionCreate {
    ///The automation to run. Missing: 500; null or malformed: 500 or 400 by version. An automation of another kind is accepted and its execution never appears.
    pub automation: ::jms_domain::PushAccountAutomationId,
}
///What `push_account_executions_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountExecutionsListQuery {
    ///Runs of this automation; malformed: 400. 3.10 and 4.10.19 read it, 4.10.16 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_id: ::std::option::Option<::uuid::Uuid>,
    ///Exact name of the automation. 4.10.19 ignores it: there the key is `automation_name`.
    #[serde(
        rename = "automation__name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub automation_name: ::std::option::Option<::std::string::String>,
    ///Only what began within the last so many days; `1` means since midnight. Not a number: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///The same as `days`: the server does not look at the name. 3.10 ignores it.
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
    ///State of the run; unknown: 400. Ignored before 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::ExecutionStatus>,
    ///Who started it; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trigger: ::std::option::Option<::jms_domain::Trigger>,
}
///`msg` when it is done, `error` when not.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountMembersChanged {
    ///What is wrong, by field or as one message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<FieldError>,
    ///`ok`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
}
///What `push_account_nodes_change_put` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountNodesChangePutQuery {
    ///`add` or `remove`. Anything else, and none: 200 with an `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
}
///What `push_account_nodes_change` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountNodesChangeQuery {
    ///`add` or `remove`. Anything else, and none: 200 with an `error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
}
///Which nodes. Nothing happens without `nodes`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountNodesInput {
    ///Ids of nodes: plain ids only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
}
///The nodes that an automation names.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountNodesNamed {
    pub id: ::jms_domain::PushAccountAutomationId,
    ///Their ids.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<::std::vec::Vec<::jms_domain::NodeId>>,
}
///What one run did to one account. Seen no more when the account, the asset or the automation is deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountRecord {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::jms_domain::AccountRef>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset: ::std::option::Option<::jms_domain::Named<::jms_domain::AssetId>>,
    ///When this account was done; null while `pending`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    ///What Ansible said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution: ::std::option::Option<ExecutionRef>,
    pub id: ::jms_domain::PushAccountRecordId,
    ///`status` is `success`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_success: ::std::option::Option<bool>,
    ///A plain string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::RecordStatus>,
}
///The secrets of one record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountRecordSecret {
    pub id: ::jms_domain::PushAccountRecordId,
    ///The secret that was pushed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_secret: ::std::option::Option<crate::wire::SecretText>,
    ///The secret before; null when there was none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub old_secret: ::std::option::Option<crate::wire::SecretText>,
}
///Which records.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushAccountRecordsExecute {
    ///Ids of records, all of one run; malformed ones are a 500.
    pub record_ids: ::std::vec::Vec<::jms_domain::PushAccountRecordId>,
}
///What `push_account_records_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushAccountRecordsListQuery {
    ///Text within the username; the whole of it since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_username: ::std::option::Option<::std::string::String>,
    ///Records of this asset; unknown: 400, no rows since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_id: ::std::option::Option<::jms_domain::AssetId>,
    ///Text within the name of the asset; the whole name since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub asset_name: ::std::option::Option<::std::string::String>,
    ///Only what was done within the last so many days; `1` means since midnight. Not a number: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///The same as `days`: the server does not look at the name. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Records of this run. Malformed: no rows in 4.10.16, 400 in 4.10.19, 500 in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub execution_id: ::std::option::Option<::jms_domain::ExecutionId>,
    ///This record; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::PushAccountRecordId>,
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
    ///How it ended. Unknown: no rows, 400 since 4.10.19.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::jms_domain::RecordStatus>,
}
///Which records to retry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordsExecute {
    ///Ids of the records.
    pub record_ids: ::std::vec::Vec<::jms_domain::RecordId>,
}
///Which records to take into their accounts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordsRestore {
    ///Also those that were not verified with success, except while a verification runs. False when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force: ::std::option::Option<bool>,
    ///Ids of the records, at least one.
    pub record_ids: ::std::vec::Vec<::jms_domain::RecordId>,
}
///How many records were restored, and which could not be.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RecordsRestored {
    ///Accounts that had it already.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub already_synced: ::std::option::Option<i64>,
    ///Records whose account was changed otherwise since; left alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub conflicts: ::std::option::Option<::std::vec::Vec<RestoreConflict>>,
    ///Records left alone because they are not verified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub not_verified: ::std::option::Option<i64>,
    ///Accounts that got the new secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restored: ::std::option::Option<i64>,
}
///Which records to verify.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordsVerify {
    ///Ids of the records, at least one.
    pub record_ids: ::std::vec::Vec<::jms_domain::RecordId>,
}
///A table as the server read it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RenderedTable {
    ///The rows; a body that is no list and does not make the server fail comes back as it came.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    ///Columns of a CSV or XLSX table, each a pair of title and field; empty for JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
}
///What to keep.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ResourceCacheCreate {
    ///Ids of the objects, of one kind.
    pub resources: ::std::vec::Vec<::std::string::String>,
}
///The key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ResourceCacheCreated {
    ///What to send as `spm`; lives 5 minutes.
    pub spm: ::std::string::String,
}
///A record that does not fit its account any more.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RestoreConflict {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::jms_domain::AccountId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub record: ::std::option::Option<::jms_domain::RecordId>,
}
///A role in a request: its id, or an object with `pk` or `id`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum RoleInput {
    Variant0(::jms_domain::RoleId),
    Variant1 { pk: ::jms_domain::RoleId },
    Variant2 { id: ::jms_domain::RoleId },
}
impl ::std::convert::From<::jms_domain::RoleId> for RoleInput {
    fn from(value: ::jms_domain::RoleId) -> Self {
        Self::Variant0(value)
    }
}
///A role of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoleRef {
    ///Name in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    pub id: ::jms_domain::RoleId,
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
///About the server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ServerInfo {
    #[serde(rename = "CURRENT_TIME")]
    pub current_time: ::jms_domain::ServerTime,
}
///What `server_info_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ServerInfoGetQuery {
    ///Id of a valid connection token, instead of credentials.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
}
///A language of the server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ServerLanguage {
    ///What to send as `Accept-Language`.
    pub code: ::std::string::String,
    ///Its name, in itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Codes that mean the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub other_codes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///What `settings_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsGetQuery {
    ///Which ones; `basic` when absent and for system administrators also when unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
}
///What `settings_public_get` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsPublicGetQuery {
    ///Id of a valid connection token, instead of credentials.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
}
///Rows of a table, each an object by column.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct TableRows(
    pub ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
);
impl ::std::ops::Deref for TableRows {
    type Target = ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >;
    fn deref(
        &self,
    ) -> &::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > {
        &self.0
    }
}
impl ::std::convert::From<TableRows>
for ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>> {
    fn from(value: TableRows) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
> for TableRows {
    fn from(
        value: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    ) -> Self {
        Self(value)
    }
}
///A run of a Celery task. Only `id` is sure to be there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskExecution {
    ///Arguments by position, a list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub args: ::std::option::Option<::serde_json::Value>,
    ///When it ended; null before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_finished: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_published: ::std::option::Option<::jms_domain::ServerTime>,
    ///When it began; null before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_start: ::std::option::Option<::jms_domain::ServerTime>,
    ///There is a log of Ansible.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_ansible_log: ::std::option::Option<bool>,
    pub id: ::jms_domain::ExecutionId,
    ///It is a task of Ansible.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_ansible_task: ::std::option::Option<bool>,
    ///The task is over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_finished: ::std::option::Option<bool>,
    ///The task ended without an exception.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_success: ::std::option::Option<bool>,
    ///Arguments by name, such as the id of the automation as `pid`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kwargs: ::std::option::Option<::serde_json::Value>,
    ///Technical name of the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///State of the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    ///Name for people, in the language of the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
    ///Seconds that it took; null before the end.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_cost: ::std::option::Option<f64>,
    ///The same as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timedelta: ::std::option::Option<::std::string::String>,
}
///Nothing; the query says what to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct TaskExecutionCreate(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for TaskExecutionCreate {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<TaskExecutionCreate>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: TaskExecutionCreate) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for TaskExecutionCreate {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///The task was queued.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskExecutionCreated {
    pub task_id: ::jms_domain::ExecutionId,
}
///What `task_executions_create` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskExecutionsCreateQuery {
    ///Id of the former run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::jms_domain::ExecutionId>,
}
///What `task_executions_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskExecutionsListQuery {
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
    ///Part of the id; in 3.10 part of the name of the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Only runs of this kind of task (an id of `/ops/tasks/`). Unknown: 404.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::jms_domain::CeleryTaskId>,
}
///A piece of a log.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskLog {
    ///The text, with lines that end in `\r\n` and colours as ANSI sequences; or that there is no log, and then the other keys are missing.
    pub data: ::std::string::String,
    ///The log is over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: ::std::option::Option<bool>,
    ///Where to go on; lives 5 seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mark: ::std::option::Option<::std::string::String>,
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
///A node or an asset in the tree.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TreeNode {
    ///It cannot be chosen, being inactive. Assets only.
    #[serde(
        rename = "chkDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chk_disabled: ::std::option::Option<bool>,
    ///Icon. Assets only.
    #[serde(rename = "iconSkin", skip_serializing_if = "::std::option::Option::is_none")]
    pub icon_skin: ::std::option::Option<::std::string::String>,
    ///Key of the node such as `1:3`, or id of the asset.
    pub id: ::std::string::String,
    ///It is a node.
    #[serde(rename = "isParent", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_parent: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<TreeNodeMeta>,
    ///Name to show; that of a node ends with the number of its assets: `linux (3)`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Show it open.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub open: ::std::option::Option<bool>,
    ///`id` of the parent; empty for the root.
    #[serde(rename = "pId", skip_serializing_if = "::std::option::Option::is_none")]
    pub p_id: ::std::option::Option<::std::string::String>,
    ///Text to show beside it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}
///More about a node or an asset.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TreeNodeData {
    ///Address. Assets only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Id of the node. Nodes only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::NodeId>,
    ///Place in the tree. Nodes only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///Name. Assets only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Name of the organisation. Assets only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///Type of the platform. Assets only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform_type: ::std::option::Option<::std::string::String>,
    ///It has SFTP. Assets only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sftp: ::std::option::Option<bool>,
    ///Name without the number. Nodes only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
///What it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TreeNodeMeta {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<TreeNodeData>,
    ///`node` or `asset`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///A user. Only `id` is sure to be there. Without a licence GET leaves out the ids at WeCom and the like, in 4.10 `is_org_admin` and `org_roles` too.
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
    ///It has public keys. Only in a single user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_public_keys: ::std::option::Option<bool>,
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
    ///Last login; null when there was none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_login: ::std::option::Option<::jms_domain::ServerTime>,
    ///Locked after wrong passwords.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_blocked: ::std::option::Option<bool>,
    ///Users who must confirm its logins. Only in a single user, and when set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_confirm_settings: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::UserId>,
    >,
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
    ///Roles by organisation: names to lists of role names. In the organisation GLOBAL only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgs_roles: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    ///How it gets a first password. Not in the answer to a PATCH.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_strategy: ::std::option::Option<
        crate::wire::Labeled<::std::string::String>,
    >,
    ///Phone number; null when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<PhoneNumber>,
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
///A new user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserCreate {
    ///Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///When it expires; in 70 years when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_expired: ::std::option::Option<::jms_domain::ServerTime>,
    ///Mail address, unique on the server.
    pub email: ::std::string::String,
    ///Groups.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<::std::vec::Vec<GroupInput>>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::UserId>,
    ///True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///0 when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_level: ::std::option::Option<MfaLevelInput>,
    ///Full name.
    pub name: ::std::string::String,
    ///Must change the password at the next login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub need_update_password: ::std::option::Option<bool>,
    ///Roles in this organisation; its user when absent or empty. Ignored likewise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_roles: ::std::option::Option<::std::vec::Vec<RoleInput>>,
    ///First password, at most 1024 characters; counts only with `password_strategy: custom`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::wire::SecretText>,
    ///`email` when absent: the user gets a link by mail, and `password` is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password_strategy: ::std::option::Option<::std::string::String>,
    ///Phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<PhoneInput>,
    ///SSH public key to log in with; never sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key: ::std::option::Option<::std::string::String>,
    ///`local` when absent. 4.10 without the extension pack knows `local`, `ldap` and `cas` only: 400 otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///Roles in the whole system; the system user when absent or empty. Ignored without the permission to give them, and for yourself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system_roles: ::std::option::Option<::std::vec::Vec<RoleInput>>,
    ///Login name, unique on the server.
    pub username: ::std::string::String,
    ///WeChat.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wechat: ::std::option::Option<::std::string::String>,
}
///A group of users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserGroup {
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Who made it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    ///Created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::GroupId,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the organisation. Empty for the group `Default` that 4.10 makes at its installation: GLOBAL alone shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::std::string::String>,
    ///Name of the organisation. Missing when `org_id` is empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
    ///Its users. Only in a single group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<::std::vec::Vec<GroupUser>>,
    ///How many users. Only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users_amount: ::std::option::Option<i64>,
}
///What `user_groups_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserGroupsListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
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
///What to change of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserPatch {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<crate::wire::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_expired: ::std::option::Option<
        crate::wire::Nullable<::jms_domain::ServerTime>,
    >,
    ///Mail address, unique on the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///Groups.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<::std::vec::Vec<GroupInput>>,
    ///Whether it may log in. Its tokens are refused (403) from then on. Ignored for yourself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Labels; they replace those that are there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Whether MFA is needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_level: ::std::option::Option<MfaLevelInput>,
    ///Full name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Must change the password at the next login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub need_update_password: ::std::option::Option<bool>,
    ///Roles in this organisation. Ignored likewise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_roles: ::std::option::Option<::std::vec::Vec<RoleInput>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::wire::Nullable<crate::wire::SecretText>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<NullablePhoneInput>,
    ///SSH public key to log in with; never sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key: ::std::option::Option<::std::string::String>,
    ///4.10 without the extension pack knows `local`, `ldap` and `cas` only: 400 otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///Roles in the whole system. Ignored without the permission to give them, and for yourself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system_roles: ::std::option::Option<::std::vec::Vec<RoleInput>>,
    ///Login name, unique on the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///WeChat.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wechat: ::std::option::Option<::std::string::String>,
}
///What the user who asks may do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserPermissions {
    ///Organisations to audit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub audit_orgs: ::std::option::Option<::std::vec::Vec<UserOrg>>,
    ///Organisations to administer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub console_orgs: ::std::option::Option<::std::vec::Vec<UserOrg>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::UserId>,
    ///Organisations whose accounts it may administer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pam_orgs: ::std::option::Option<::std::vec::Vec<UserOrg>>,
    ///Permissions in this organisation, such as `accounts.add_account`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub perms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Organisations to work in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workbench_orgs: ::std::option::Option<::std::vec::Vec<UserOrg>>,
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
    ///Last login; null when there was none.
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
    ///Roles by organisation: names to lists of role names. In the organisation GLOBAL only.
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
    ///Permissions, such as `accounts.add_account`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub perms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Phone number; null when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<PhoneNumber>,
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
    ///Rules in base64 of JSON, as the server stores them for user selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///All but members of this group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_group_id: ::std::option::Option<::jms_domain::GroupId>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Members of this group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::jms_domain::GroupId>,
    ///Members of the group with this name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<::std::string::String>,
    ///This user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::UserId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Expired, or the others. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_expired: ::std::option::Option<bool>,
    ///Whether the first login is still to come. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_first_login: ::std::option::Option<bool>,
    ///Whether it is locked after wrong passwords. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_login_blocked: ::std::option::Option<bool>,
    ///Whether there was no login for 30 days, or never one. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_long_time_no_login: ::std::option::Option<bool>,
    ///Whether the password is too old, or was never set. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_password_expired: ::std::option::Option<bool>,
    ///Active and not expired, or the others. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_valid: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///0 off, 1 on, 2 forced; unknown: 400. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mfa_level: ::std::option::Option<i64>,
    ///Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Users with this role in the organisation, by id or name; unknown: no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_roles: ::std::option::Option<::std::string::String>,
    ///The same as `search`. 3.10 ignores it and sends all rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<::std::string::String>,
    ///How the filters combine: `or`, `not`; all of them without it.
    #[serde(rename = "_rel", skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    ///Words that must all occur, separated by blanks or commas, case-insensitive; which columns are searched depends on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub search: ::std::option::Option<::std::string::String>,
    ///Where they are kept; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///Only the ids stored under this key of the resource cache; an unknown key gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spm: ::std::option::Option<::std::string::String>,
    ///Users with this role in the system, by id or name; unknown: no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system_roles: ::std::option::Option<::std::string::String>,
    ///Login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///A virtual account. All fields but `secret_from_login` follow from its alias.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct VirtualAccount {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::jms_domain::VirtualAlias>,
    ///What it is for, in the language of the answer; cannot be set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_updated: ::std::option::Option<::jms_domain::ServerTime>,
    pub id: ::jms_domain::VirtualAccountId,
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
    pub alias: ::std::option::Option<::jms_domain::VirtualAlias>,
    ///An id of your choice; the server makes one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::VirtualAccountId>,
    ///Whether to take the secret of the login; null when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_from_login: ::std::option::Option<bool>,
}
///What to change; the rest stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountPatch {
    ///What it stands for: unknown is a 400, one that is taken a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::jms_domain::VirtualAlias>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_from_login: ::std::option::Option<NullableBoolean>,
}
///A virtual account; what is absent stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountReplace {
    ///What it stands for: unknown is a 400, one that is taken a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::jms_domain::VirtualAlias>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_from_login: ::std::option::Option<NullableBoolean>,
}
///What `virtual_accounts_bulk_delete` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VirtualAccountsBulkDeleteQuery {
    ///Only the one with this alias; unknown: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::jms_domain::VirtualAlias>,
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
    pub alias: ::std::option::Option<::jms_domain::VirtualAlias>,
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
///What `webs_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebsListQuery {
    ///Exact address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    ///Together with `node`: `false` for assets of the node itself only, without those of nodes below. True when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<bool>,
    ///Rules in base64 of JSON, as the server stores them for asset selections; not base64 or not JSON: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attr_rules: ::std::option::Option<::std::string::String>,
    ///Category; an unknown one gives no rows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::jms_domain::AssetCategory>,
    ///Whether the platform can change secrets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub change_secret_enabled: ::std::option::Option<bool>,
    ///Only rows created within the last so many days. Not a number: 400 in 4.10, ignored in 3.10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<f64>,
    ///Only rows created before the last so many days. 3.10 ignores it.
    #[serde(rename = "days__lt", skip_serializing_if = "::std::option::Option::is_none")]
    pub days_lt: ::std::option::Option<f64>,
    ///Assets in this zone: its id, or text within its name. From 4.10.0 it is `zone`, and this is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain: ::std::option::Option<::std::string::String>,
    ///All but assets of this platform, by its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_platform: ::std::option::Option<::std::string::String>,
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Whether the platform has gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_accounts_enabled: ::std::option::Option<bool>,
    ///Whether the platform can gather facts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gather_facts_enabled: ::std::option::Option<bool>,
    ///This asset; malformed: 400.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::jms_domain::AssetId>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Assets with one of these addresses, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ips: ::std::option::Option<::std::string::String>,
    ///Active ones, or the others; what is no boolean is ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    ///Gateways, or all but gateways. 3.10 ignores it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_gateway: ::std::option::Option<bool>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
    ///Rows per page. Always send it: without it (also with 0, a negative or no number) the answer is a bare array, which 4.10 cuts at 200 rows without a sign. Above 1000, 4.10 answers 1000; 3.10 has neither cut nor cap.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    ///Exact name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Assets under this node (`node_id` is the same): its id, or its key such as `1:3`. **Unknown: all assets.**
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node: ::std::option::Option<::std::string::String>,
    ///Rows to skip; counts only together with `limit`. Anything but a number means 0. Beyond the end: no rows, status 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<i64>,
    ///Columns to sort by, separated by commas, `-` for descending; unknown ones are ignored (`ordering` is no key at all). Without it lists are sorted by `name` only and equal names come in any order, so that pages overlap and lose rows: page with `order=date_created`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    ///Whether the platform can be tested.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ping_enabled: ::std::option::Option<bool>,
    ///Platform, by number or by name. In 4.10 `Gateway` stands for all platforms whose name begins so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
    ///Assets with one of these protocols, such as `ssh`, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::string::String>,
    ///Whether the platform can push accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_account_enabled: ::std::option::Option<bool>,
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
    ///Type; an unknown one gives no rows.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::jms_domain::AssetType>,
    ///Whether the platform can verify accounts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verify_account_enabled: ::std::option::Option<bool>,
    ///Assets in this zone: its id, or text within its name. Up to 4.9.0 it is `domain`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone: ::std::option::Option<::std::string::String>,
}
///A zone: assets that are reached through gateways. 3.10 calls it domain.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Zone {
    ///Assets in it, gateways left out. Only in a single zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    ///How many assets, gateways left out. In 3.10 only in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assets_amount: ::std::option::Option<i64>,
    ///Free text; empty when unset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    ///Created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_created: ::std::option::Option<::jms_domain::ServerTime>,
    ///Its gateways.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateways: ::std::option::Option<
        ::std::vec::Vec<::jms_domain::Named<::jms_domain::AssetId>>,
    >,
    pub id: ::jms_domain::ZoneId,
    ///Labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<crate::wire::Label>>,
    ///Name, unique in the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::jms_domain::OrgId>,
    ///Name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_name: ::std::option::Option<::std::string::String>,
}
///A zone in a request: its id, or an object with `pk` or `id`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ZoneInput {
    Variant0(::jms_domain::ZoneId),
    Variant1 { pk: ::jms_domain::ZoneId },
    Variant2 { id: ::jms_domain::ZoneId },
}
impl ::std::convert::From<::jms_domain::ZoneId> for ZoneInput {
    fn from(value: ::jms_domain::ZoneId) -> Self {
        Self::Variant0(value)
    }
}
///What `zones_list` can be asked for. Nothing set asks for everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ZonesListQuery {
    ///Only these fields, separated by commas. Name `id` among them: rows without it are not what the schemas say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::std::string::String>,
    ///How much of each row: `mini` or `small`; anything else means all. A page of 1000 accounts is 1.6 MB in full, 170 kB small, 80 kB mini.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields_size: ::std::option::Option<::std::string::String>,
    ///Only these ids, separated by commas. Unknown ones are left out; a malformed one is a 500.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::string::String>,
    ///Only rows with this label, as `name:value`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::string::String>,
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
impl AccessKey {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccessKeyId) -> Self {
        Self {
            id,
            date_created: None,
            date_last_used: None,
            ip_group: None,
            is_active: None,
        }
    }
}
impl AccessKeyCreated {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccessKeyId, secret: crate::wire::SecretText) -> Self {
        Self {
            id,
            secret,
            date_created: None,
            date_last_used: None,
            ip_group: None,
            is_active: None,
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
impl AccountAttributeRule {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String, value: ::serde_json::Value) -> Self {
        Self { name, value, match_: None }
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
    pub fn new(
        asset: ::std::string::String,
        state: ::jms_domain::BulkAccountState,
    ) -> Self {
        Self {
            asset,
            state,
            account: None,
            changed: None,
            error: None,
        }
    }
}
impl AccountCheckEngine {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountCheckEngineId) -> Self {
        Self {
            id,
            comment: None,
            name: None,
            slug: None,
        }
    }
}
impl AccountCopyResult {
    /// With what is required; everything else is left out.
    pub fn new(
        asset: ::std::string::String,
        state: ::jms_domain::BulkAccountState,
    ) -> Self {
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
impl AccountInChange {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountId) -> Self {
        Self {
            id,
            asset: None,
            meta: None,
            ttl: None,
            username: None,
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
impl AccountRisk {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountRiskId) -> Self {
        Self {
            id,
            asset: None,
            date_created: None,
            details: None,
            risk: None,
            status: None,
            username: None,
        }
    }
}
impl AccountRiskAsset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            address: None,
            name: None,
            platform: None,
            risk_summary: None,
            risk_total: None,
        }
    }
}
impl AccountRiskHandle {
    /// With what is required; everything else is left out.
    pub fn new(
        action: ::std::string::String,
        asset: ::jms_domain::AssetId,
        username: ::std::string::String,
    ) -> Self {
        Self {
            action,
            asset,
            username,
            comment: None,
            risk: None,
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
impl AccountSelectionGiven {
    /// With what is required; everything else is left out.
    pub fn new(type_: ::jms_domain::AccountSelectionType) -> Self {
        Self {
            type_,
            attrs: None,
            ids: None,
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
impl AccountTemplate {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountTemplateId) -> Self {
        Self {
            id,
            auto_push: None,
            comment: None,
            created_by: None,
            date_created: None,
            date_updated: None,
            is_active: None,
            labels: None,
            name: None,
            org_id: None,
            org_name: None,
            password_rules: None,
            platforms: None,
            privileged: None,
            push_params: None,
            secret_strategy: None,
            secret_type: None,
            spec_info: None,
            su_from: None,
            username: None,
        }
    }
}
impl AccountTemplateBulkReplace {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            auto_push: None,
            comment: None,
            id: None,
            is_active: None,
            labels: None,
            passphrase: None,
            password_rules: None,
            pk: None,
            platforms: None,
            privileged: None,
            push_params: None,
            secret: None,
            secret_strategy: None,
            secret_type: None,
            su_from: None,
            username: None,
        }
    }
}
impl AccountTemplateCreate {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            auto_push: None,
            comment: None,
            id: None,
            is_active: None,
            labels: None,
            passphrase: None,
            password_rules: None,
            platforms: None,
            privileged: None,
            push_params: None,
            secret: None,
            secret_strategy: None,
            secret_type: None,
            su_from: None,
            username: None,
        }
    }
}
impl AccountTemplateRef {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountTemplateId) -> Self {
        Self {
            id,
            name: None,
            username: None,
        }
    }
}
impl AccountTemplateReplace {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            auto_push: None,
            comment: None,
            is_active: None,
            labels: None,
            passphrase: None,
            password_rules: None,
            platforms: None,
            privileged: None,
            push_params: None,
            secret: None,
            secret_strategy: None,
            secret_type: None,
            su_from: None,
            username: None,
        }
    }
}
impl AccountTemplateSecret {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AccountTemplateId) -> Self {
        Self {
            id,
            auto_push: None,
            comment: None,
            created_by: None,
            date_created: None,
            date_updated: None,
            is_active: None,
            labels: None,
            name: None,
            org_id: None,
            org_name: None,
            password_rules: None,
            platforms: None,
            privileged: None,
            push_params: None,
            secret: None,
            secret_strategy: None,
            secret_type: None,
            spec_info: None,
            su_from: None,
            username: None,
        }
    }
}
impl Asset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            accounts: None,
            accounts_amount: None,
            address: None,
            allow_invalid_cert: None,
            auto_config: None,
            autofill: None,
            ca_cert: None,
            category: None,
            client_cert: None,
            client_key: None,
            comment: None,
            connectivity: None,
            created_by: None,
            custom_info: None,
            date_created: None,
            date_updated: None,
            date_verified: None,
            db_name: None,
            directory_services: None,
            domain: None,
            domain_name: None,
            gathered_info: None,
            is_active: None,
            labels: None,
            name: None,
            nodes: None,
            nodes_display: None,
            org_id: None,
            org_name: None,
            password_selector: None,
            pg_ssl_mode: None,
            platform: None,
            protocols: None,
            proxy: None,
            script: None,
            spec_info: None,
            submit_selector: None,
            type_: None,
            use_ssl: None,
            username_selector: None,
            zone: None,
        }
    }
}
impl AssetCategoryEntry {
    /// With what is required; everything else is left out.
    pub fn new(value: ::jms_domain::AssetCategory) -> Self {
        Self {
            value,
            label: None,
            types: None,
        }
    }
}
impl AssetProtocolInput {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self { name, port: None }
    }
}
impl AssetTypeEntry {
    /// With what is required; everything else is left out.
    pub fn new(value: ::jms_domain::AssetType) -> Self {
        Self {
            value,
            category: None,
            constraints: None,
            label: None,
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
impl BackupPlanReplaceItem {
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
            pk: None,
            recipients_part_one: None,
            recipients_part_two: None,
            types: None,
            zip_encrypt_password: None,
        }
    }
}
impl CeleryResult {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ExecutionId, state: ::std::string::String) -> Self {
        Self { id, state, result: None }
    }
}
impl CeleryTask {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::CeleryTaskId) -> Self {
        Self {
            id,
            date_last_publish: None,
            enabled: None,
            exec_cycle: None,
            meta: None,
            name: None,
            next_exec_time: None,
            state: None,
            summary: None,
        }
    }
}
impl ChangeSecretAsset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            address: None,
            name: None,
        }
    }
}
impl ChangeSecretAssetIds {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ChangeSecretAutomationId) -> Self {
        Self { id, assets: None }
    }
}
impl ChangeSecretAutomation {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ChangeSecretAutomationId) -> Self {
        Self {
            id,
            accounts: None,
            assets: None,
            assets_amount: None,
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
            nodes_amount: None,
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
impl ChangeSecretNodeIds {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ChangeSecretAutomationId) -> Self {
        Self { id, nodes: None }
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
            date_verified: None,
            error: None,
            execution: None,
            is_success: None,
            status: None,
            verification_error: None,
            verification_status: None,
        }
    }
}
impl ChangeSecretRecordSecret {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::RecordId) -> Self {
        Self {
            id,
            new_secret: None,
            old_secret: None,
        }
    }
}
impl ChangeSecretReplaceItem {
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
            pk: None,
            recipients: None,
            secret: None,
            ssh_key_change_strategy: None,
        }
    }
}
impl CheckAccountAsset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            address: None,
            name: None,
        }
    }
}
impl CheckAccountAutomation {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::CheckAccountAutomationId) -> Self {
        Self {
            id,
            accounts: None,
            assets: None,
            assets_amount: None,
            comment: None,
            created_by: None,
            crontab: None,
            date_created: None,
            date_updated: None,
            engines: None,
            executed_amount: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            last_execution_date: None,
            name: None,
            nodes: None,
            nodes_amount: None,
            org_id: None,
            org_name: None,
            periodic_display: None,
            recipients: None,
            type_: None,
        }
    }
}
impl CheckAccountAutomationCreate {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            comment: None,
            crontab: None,
            engines: None,
            id: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            nodes: None,
            recipients: None,
        }
    }
}
impl CheckAccountAutomationReplace {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            comment: None,
            crontab: None,
            engines: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            nodes: None,
            recipients: None,
        }
    }
}
impl CheckAccountAutomationReplaceItem {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            comment: None,
            crontab: None,
            engines: None,
            id: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            nodes: None,
            pk: None,
            recipients: None,
        }
    }
}
impl CheckAccountExecution {
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
impl ConfirmCreate {
    /// With what is required; everything else is left out.
    pub fn new(confirm_type: ::std::string::String) -> Self {
        Self {
            confirm_type,
            mfa_type: None,
            secret_key: None,
        }
    }
}
impl ConfirmWay {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            disabled: None,
            display_name: None,
            placeholder: None,
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
impl GatherAccountAsset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            address: None,
            name: None,
        }
    }
}
impl GatherAccountAutomation {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::GatherAccountAutomationId) -> Self {
        Self {
            id,
            accounts: None,
            assets: None,
            assets_amount: None,
            check_risk: None,
            comment: None,
            created_by: None,
            crontab: None,
            date_created: None,
            date_updated: None,
            executed_amount: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            is_sync_account: None,
            last_execution_date: None,
            name: None,
            nodes: None,
            nodes_amount: None,
            org_id: None,
            org_name: None,
            periodic_display: None,
            recipients: None,
            type_: None,
        }
    }
}
impl GatherAccountAutomationBulkReplace {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            check_risk: None,
            comment: None,
            crontab: None,
            id: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            is_sync_account: None,
            nodes: None,
            pk: None,
            recipients: None,
        }
    }
}
impl GatherAccountAutomationCreate {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            check_risk: None,
            comment: None,
            crontab: None,
            id: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            is_sync_account: None,
            nodes: None,
            recipients: None,
        }
    }
}
impl GatherAccountAutomationReplace {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            accounts: None,
            assets: None,
            check_risk: None,
            comment: None,
            crontab: None,
            interval: None,
            is_active: None,
            is_periodic: None,
            is_sync_account: None,
            nodes: None,
            recipients: None,
        }
    }
}
impl GatherAccountExecution {
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
impl GatheredAccount {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::GatheredAccountId) -> Self {
        Self {
            id,
            address_last_login: None,
            asset: None,
            date_last_login: None,
            date_updated: None,
            detail: None,
            org_id: None,
            org_name: None,
            present: None,
            remote_present: None,
            status: None,
            username: None,
        }
    }
}
impl GatheredAccountBulkReplace {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::jms_domain::AssetId, username: ::std::string::String) -> Self {
        Self {
            asset,
            username,
            address_last_login: None,
            date_last_login: None,
            id: None,
            pk: None,
            present: None,
        }
    }
}
impl GatheredAccountCreate {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::jms_domain::AssetId, username: ::std::string::String) -> Self {
        Self {
            asset,
            username,
            address_last_login: None,
            date_last_login: None,
            id: None,
            present: None,
        }
    }
}
impl GatheredAccountReplace {
    /// With what is required; everything else is left out.
    pub fn new(asset: ::jms_domain::AssetId, username: ::std::string::String) -> Self {
        Self {
            asset,
            username,
            address_last_login: None,
            date_last_login: None,
            present: None,
        }
    }
}
impl GatheredAccountStatusBody {
    /// With what is required; everything else is left out.
    pub fn new(ids: ::std::vec::Vec<::jms_domain::GatheredAccountId>) -> Self {
        Self { ids, status: None }
    }
}
impl GroupUser {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::UserId) -> Self {
        Self {
            id,
            is_service_account: None,
            name: None,
        }
    }
}
impl Health {
    /// With what is required; everything else is left out.
    pub fn new(status: bool) -> Self {
        Self {
            status,
            db_status: None,
            db_time: None,
            redis_status: None,
            redis_time: None,
            time: None,
        }
    }
}
impl HostCreate {
    /// With what is required; everything else is left out.
    pub fn new(
        address: ::std::string::String,
        name: ::std::string::String,
        platform: PlatformInput,
    ) -> Self {
        Self {
            address,
            name,
            platform,
            accounts: None,
            comment: None,
            directory_services: None,
            domain: None,
            id: None,
            is_active: None,
            labels: None,
            nodes: None,
            nodes_display: None,
            protocols: None,
            zone: None,
        }
    }
}
impl HostReplace {
    /// With what is required; everything else is left out.
    pub fn new(
        address: ::std::string::String,
        name: ::std::string::String,
        platform: PlatformInput,
    ) -> Self {
        Self {
            address,
            name,
            platform,
            comment: None,
            directory_services: None,
            domain: None,
            is_active: None,
            labels: None,
            nodes: None,
            nodes_display: None,
            protocols: None,
            zone: None,
        }
    }
}
impl IntegrationAccountSecret {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::IntegrationApplicationId) -> Self {
        Self { id, secret: None }
    }
}
impl IntegrationApplication {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::IntegrationApplicationId) -> Self {
        Self {
            id,
            accounts: None,
            accounts_amount: None,
            comment: None,
            date_created: None,
            date_last_used: None,
            date_updated: None,
            ip_group: None,
            is_active: None,
            logo: None,
            name: None,
            org_id: None,
            org_name: None,
        }
    }
}
impl IntegrationApplicationBulkReplaceItem {
    /// With what is required; everything else is left out.
    pub fn new(accounts: AccountSelectionInput, name: ::std::string::String) -> Self {
        Self {
            accounts,
            name,
            comment: None,
            id: None,
            ip_group: None,
            is_active: None,
            pk: None,
        }
    }
}
impl IntegrationApplicationCreate {
    /// With what is required; everything else is left out.
    pub fn new(accounts: AccountSelectionInput, name: ::std::string::String) -> Self {
        Self {
            accounts,
            name,
            comment: None,
            id: None,
            ip_group: None,
            is_active: None,
        }
    }
}
impl IntegrationApplicationReplace {
    /// With what is required; everything else is left out.
    pub fn new(accounts: AccountSelectionInput, name: ::std::string::String) -> Self {
        Self {
            accounts,
            name,
            comment: None,
            ip_group: None,
            is_active: None,
        }
    }
}
impl IntegrationApplicationSecretRefreshed {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::IntegrationApplicationId) -> Self {
        Self { id, msg: None }
    }
}
impl LabelEntry {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::LabelId) -> Self {
        Self {
            id,
            color: None,
            comment: None,
            date_created: None,
            date_updated: None,
            name: None,
            org_id: None,
            org_name: None,
            res_count: None,
            value: None,
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
impl MfaChallenge {
    /// With what is required; everything else is left out.
    pub fn new(code: crate::wire::SecretText) -> Self {
        Self { code, type_: None }
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
impl OrganisationCreate {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            comment: None,
            id: None,
        }
    }
}
impl PeriodTask {
    /// With what is required; everything else is left out.
    pub fn new(name: ::std::string::String) -> Self {
        Self {
            name,
            description: None,
            enabled: None,
            last_run_at: None,
            task: None,
            total_run_count: None,
        }
    }
}
impl Platform {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::PlatformId) -> Self {
        Self {
            id,
            assets: None,
            assets_amount: None,
            automation: None,
            category: None,
            charset: None,
            comment: None,
            created_by: None,
            custom_fields: None,
            date_created: None,
            date_updated: None,
            domain_enabled: None,
            ds_enabled: None,
            gateway_enabled: None,
            internal: None,
            labels: None,
            name: None,
            protocols: None,
            su_enabled: None,
            su_method: None,
            type_: None,
            updated_by: None,
        }
    }
}
impl ProtocolEntry {
    /// With what is required; everything else is left out.
    pub fn new(value: ::std::string::String) -> Self {
        Self { value, label: None }
    }
}
impl PushAccountAsset {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::AssetId) -> Self {
        Self {
            id,
            address: None,
            name: None,
        }
    }
}
impl PushAccountAssetsNamed {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::PushAccountAutomationId) -> Self {
        Self { id, assets: None }
    }
}
impl PushAccountAutomation {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::PushAccountAutomationId) -> Self {
        Self {
            id,
            accounts: None,
            assets: None,
            assets_amount: None,
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
            nodes_amount: None,
            org_id: None,
            org_name: None,
            params: None,
            password_rules: None,
            periodic_display: None,
            secret_strategy: None,
            secret_type: None,
            ssh_key_change_strategy: None,
            type_: None,
        }
    }
}
impl PushAccountAutomationCreate {
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
            secret: None,
            ssh_key_change_strategy: None,
        }
    }
}
impl PushAccountAutomationReplace {
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
            secret: None,
            ssh_key_change_strategy: None,
        }
    }
}
impl PushAccountAutomationReplaceItem {
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
            pk: None,
            secret: None,
            ssh_key_change_strategy: None,
        }
    }
}
impl PushAccountExecution {
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
impl PushAccountNodesNamed {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::PushAccountAutomationId) -> Self {
        Self { id, nodes: None }
    }
}
impl PushAccountRecord {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::PushAccountRecordId) -> Self {
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
impl PushAccountRecordSecret {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::PushAccountRecordId) -> Self {
        Self {
            id,
            new_secret: None,
            old_secret: None,
        }
    }
}
impl RecordsRestore {
    /// With what is required; everything else is left out.
    pub fn new(record_ids: ::std::vec::Vec<::jms_domain::RecordId>) -> Self {
        Self { record_ids, force: None }
    }
}
impl RoleRef {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::RoleId) -> Self {
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
impl ServerLanguage {
    /// With what is required; everything else is left out.
    pub fn new(code: ::std::string::String) -> Self {
        Self {
            code,
            name: None,
            other_codes: None,
        }
    }
}
impl TaskExecution {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ExecutionId) -> Self {
        Self {
            id,
            args: None,
            date_finished: None,
            date_published: None,
            date_start: None,
            has_ansible_log: None,
            is_ansible_task: None,
            is_finished: None,
            is_success: None,
            kwargs: None,
            name: None,
            state: None,
            task_name: None,
            time_cost: None,
            timedelta: None,
        }
    }
}
impl TaskLog {
    /// With what is required; everything else is left out.
    pub fn new(data: ::std::string::String) -> Self {
        Self {
            data,
            end: None,
            mark: None,
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
impl TreeNode {
    /// With what is required; everything else is left out.
    pub fn new(id: ::std::string::String) -> Self {
        Self {
            id,
            chk_disabled: None,
            icon_skin: None,
            is_parent: None,
            meta: None,
            name: None,
            open: None,
            p_id: None,
            title: None,
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
            has_public_keys: None,
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
            login_confirm_settings: None,
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
impl UserCreate {
    /// With what is required; everything else is left out.
    pub fn new(
        email: ::std::string::String,
        name: ::std::string::String,
        username: ::std::string::String,
    ) -> Self {
        Self {
            email,
            name,
            username,
            comment: None,
            date_expired: None,
            groups: None,
            id: None,
            is_active: None,
            labels: None,
            mfa_level: None,
            need_update_password: None,
            org_roles: None,
            password: None,
            password_strategy: None,
            phone: None,
            public_key: None,
            source: None,
            system_roles: None,
            wechat: None,
        }
    }
}
impl UserGroup {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::GroupId) -> Self {
        Self {
            id,
            comment: None,
            created_by: None,
            date_created: None,
            labels: None,
            name: None,
            org_id: None,
            org_name: None,
            users: None,
            users_amount: None,
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
            orgs_roles: None,
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
    pub fn new(id: ::jms_domain::VirtualAccountId) -> Self {
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
impl Zone {
    /// With what is required; everything else is left out.
    pub fn new(id: ::jms_domain::ZoneId) -> Self {
        Self {
            id,
            assets: None,
            assets_amount: None,
            comment: None,
            date_created: None,
            gateways: None,
            labels: None,
            name: None,
            org_id: None,
            org_name: None,
        }
    }
}
