//! Accounts: who can log in to which asset, and by what secret.

mod bulk;
mod filter;
mod hints;
mod many;
mod request;
mod task;

pub use bulk::{
    BulkAccountOutcome, BulkAccountRow, BulkAccountState, BulkAccountsFrom, NewBulkAccounts, OnInvalid, SharedAccount,
};
pub use filter::AccountFilter;
pub use hints::{SuFromOf, UsernameQuery};
pub use many::{check_account_updates, check_ids, check_new_accounts};
pub use request::{AccountReplacement, AccountUpdate, NewAccount};
pub use task::AccountTask;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    AccountId, AccountRef, AssetCategory, AssetId, AssetType, AutoConfig, Identified, Invalid, LabelId, OrgId,
    PlatformId, PlatformRef, ServerTime, StoredSecret, UserId, choice::open_enums, text,
};

open_enums! {
    /// What kind of secret an account has.
    SecretType ("type of secret") {
        /// A password.
        Password = "password",
        /// A private SSH key.
        SshKey = "ssh_key",
        /// An access key, of a cloud for example.
        AccessKey = "access_key",
        /// A token.
        Token = "token",
        /// An API key.
        ApiKey = "api_key",
    }

    /// How an account came to be known.
    AccountSource ("source of accounts") {
        /// Somebody entered it.
        Local = "local",
        /// It was found on the asset.
        Collected = "collected",
        /// It was made from a template.
        Template = "template",
    }

    /// Whether the last test of an account could log in.
    Connectivity ("connectivity") {
        /// It was not tested.
        NotTested = "-",
        /// It cannot be tested. Since 4.10.
        NotApplicable = "na",
        /// It could log in.
        Ok = "ok",
        /// It could not.
        Failed = "err",
        /// It could not, over RDP. Since 4.10.
        RdpError = "rdp_err",
        /// It was refused. Since 4.10.
        AuthenticationError = "auth_err",
        /// The password is wrong. Since 4.10.
        PasswordError = "password_err",
        /// The OpenSSH key is wrong. Since 4.10.
        OpensshKeyError = "openssh_key_err",
        /// NTLM failed. Since 4.10.
        NtlmError = "ntlm_err",
        /// A temporary file could not be made. Since 4.10.
        CreateTempError = "create_temp_err",
    }

    /// How the last change of an account's secret ended. Since 4.10.
    ChangeSecretStatus ("status of the last change") {
        /// The secret was changed.
        Success = "success",
        /// It was not.
        Failed = "failed",
        /// It has not ended.
        Pending = "pending",
    }
}

/// An account.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Its name, unique on its asset.
    pub name: String,
    /// The user name that it logs in with; may be empty.
    pub username: String,
    /// Where it logs in.
    pub asset: AccountAsset,
    /// The kind of its secret.
    pub secret_type: SecretType,
    /// Whether there is a secret; told by [`get`](crate::ports::Accounts::get) only.
    pub has_secret: Option<bool>,
    /// What is known of the secret, such as the fingerprint of a key; told by
    /// [`get`](crate::ports::Accounts::get) only, since 4.10.
    pub spec_info: Option<Map<String, Value>>,
    /// How often the secret was set.
    pub version: i64,
    /// Whether it may do everything on its asset. Automations do not change the secret of such an account.
    pub privileged: bool,
    /// Whether it can be used.
    pub is_active: bool,
    /// Whether automations may change its secret. Since 4.10.
    pub secret_reset: Option<bool>,
    /// The account to log in with first, and switch from.
    pub su_from: Option<AccountRef>,
    /// Its labels.
    pub labels: Vec<Label>,
    /// How it came to be known.
    pub source: AccountSource,
    /// What it was made from, such as a template. Every update empties it, at the server.
    pub source_id: Option<String>,
    /// The directory service that it belongs to. Since 4.10.
    pub directory_service: Option<Value>,
    /// Who logged in with it last. Since 4.10.
    pub login_by: Option<String>,
    /// Whether the last test could log in.
    pub connectivity: Connectivity,
    /// How the last change of its secret ended. Since 4.10; `None` if there was none.
    pub change_secret_status: Option<ChangeSecretStatus>,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was made.
    pub date_created: ServerTime,
    /// When it was changed last, by anybody.
    pub date_updated: ServerTime,
    /// When somebody logged in with it last. Since 4.10.
    pub date_last_login: Option<ServerTime>,
    /// When it was tested last. Since 4.10.
    pub date_verified: Option<ServerTime>,
    /// When its secret was changed last by an automation. Since 4.10.
    pub date_change_secret: Option<ServerTime>,
    /// The name of the user who made it; `None` if the server did.
    pub created_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// The asset of an account.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccountAsset {
    /// Its id.
    pub id: AssetId,
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: AssetType,
    /// Its category.
    pub category: AssetCategory,
    /// Its platform.
    pub platform: PlatformRef,
    /// What automations can do on it, and how: the settings of its platform.
    pub auto_config: AutoConfig,
}

/// A label of an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Label {
    /// Its id; `None` on 3.10, which does not tell.
    pub id: Option<LabelId>,
    /// Its key.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its colour; empty if it has none, `None` on 3.10.
    pub color: Option<String>,
}

/// An account together with its secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccountSecret {
    /// The account.
    pub account: Account,
    /// Its secret.
    pub secret: StoredSecret,
}

/// A secret that an account had before the one it has.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SecretHistory {
    /// Its number, unique in the installation.
    pub id: u64,
    /// The secret.
    pub secret: StoredSecret,
    /// Its kind.
    pub secret_type: SecretType,
    /// The version of the account that had it.
    pub version: i64,
    /// When the server wrote this entry.
    pub history_date: ServerTime,
    /// The user who set it; `None` if the server did.
    pub history_user: Option<UserId>,
}

impl Account {
    /// An active account with a password, named like its user: for tests and fakes.
    pub fn new(id: AccountId, username: impl Into<String>, asset: AccountAsset) -> Self {
        let username = username.into();
        Self {
            id,
            name: username.clone(),
            username,
            asset,
            secret_type: SecretType::Password,
            has_secret: None,
            spec_info: None,
            version: 0,
            privileged: false,
            is_active: true,
            secret_reset: Some(true),
            su_from: None,
            labels: Vec::new(),
            source: AccountSource::Local,
            source_id: None,
            directory_service: None,
            login_by: None,
            connectivity: Connectivity::NotTested,
            change_secret_status: None,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_created: ServerTime::default(),
            date_updated: ServerTime::default(),
            date_last_login: None,
            date_verified: None,
            date_change_secret: None,
            created_by: None,
            comment: String::new(),
        }
    }
}

impl AccountAsset {
    /// A Linux host: for tests and fakes.
    pub fn new(id: AssetId, name: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            address: address.into(),
            kind: AssetType::Linux,
            category: AssetCategory::Host,
            platform: PlatformRef { id: PlatformId::new(1), name: "Linux".to_owned(), kind: Some(AssetType::Linux) },
            auto_config: AutoConfig::default(),
        }
    }
}

impl Label {
    /// A label by its key and value: for requests, tests and fakes.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { id: None, name: name.into(), value: value.into(), color: None }
    }

    /// Checks that servers take it: they are sent `name:value` and read it back by its first colon; filters have commas between
    /// labels (source: servers v3.10.20 and v4.10.16, `LabelRelatedField` in `apps/common/serializers/fields.py`).
    ///
    /// # Errors
    /// [`Invalid::Text`] for keys and values that are empty, have a blank around them, or a `:` or `,` in them.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        for (of, text) in [("the key of a label", &self.name), ("the value of a label", &self.value)] {
            text::check(of, text)?;
            if text.contains([':', ',']) {
                let problem = "it contains `:` or `,`, by which servers tell labels apart";
                return Err(Invalid::Text { of, given: text.clone(), problem });
            }
        }
        Ok(())
    }
}

impl AccountSecret {
    /// An account with its secret.
    pub const fn new(account: Account, secret: StoredSecret) -> Self {
        Self { account, secret }
    }
}

impl Identified for AccountSecret {
    type Id = AccountId;

    fn id(&self) -> AccountId {
        self.account.id
    }
}

impl SecretHistory {
    /// A password that an account had: for tests and fakes.
    pub fn new(id: u64, version: i64, secret: StoredSecret) -> Self {
        Self {
            id,
            secret,
            secret_type: SecretType::Password,
            version,
            history_date: ServerTime::default(),
            history_user: None,
        }
    }
}
