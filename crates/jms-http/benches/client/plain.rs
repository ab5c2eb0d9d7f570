//! An account as somebody would write it by hand: the fields of [`jms_http::domain::Account`], read by serde alone. What
//! automations can do (`C`) would be a map.

use jms_http::domain::{
    AccountId, AccountRef, AccountSource, AssetCategory, AssetId, AssetType, ChangeSecretStatus, Connectivity, LabelId,
    OrgId, PlatformRef, SecretType, ServerTime,
};
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and then dropped")]
pub(crate) struct Page<C> {
    pub(crate) count: u64,
    pub(crate) results: Vec<Account<C>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and then dropped")]
pub(crate) struct Account<C> {
    id: AccountId,
    name: String,
    username: String,
    asset: Asset<C>,
    secret_type: Choice<SecretType>,
    has_secret: Option<bool>,
    spec_info: Option<Map<String, Value>>,
    version: i64,
    privileged: bool,
    is_active: bool,
    secret_reset: Option<bool>,
    su_from: Option<AccountRef>,
    labels: Vec<Label>,
    source: Choice<AccountSource>,
    source_id: Option<String>,
    ds: Option<Value>,
    login_by: Option<String>,
    connectivity: Choice<Connectivity>,
    change_secret_status: Option<ChangeSecretStatus>,
    org_id: OrgId,
    org_name: String,
    date_created: ServerTime,
    date_updated: ServerTime,
    date_last_login: Option<ServerTime>,
    date_verified: Option<ServerTime>,
    date_change_secret: Option<ServerTime>,
    created_by: Option<String>,
    comment: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and then dropped")]
struct Asset<C> {
    id: AssetId,
    name: String,
    address: String,
    #[serde(rename = "type")]
    kind: Choice<AssetType>,
    category: Choice<AssetCategory>,
    platform: PlatformRef,
    auto_config: C,
}

/// A value of an enumeration; its label is not wanted.
#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and then dropped")]
struct Choice<T> {
    value: T,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and then dropped")]
struct Label {
    id: Option<LabelId>,
    name: String,
    value: String,
    color: Option<String>,
}
