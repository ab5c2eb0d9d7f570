//! What a new sandbox starts with.

use std::fmt;

use serde_json::Value;

use crate::credentials::Credentials;

mod anonymous;
mod dump;
mod fixture;
mod platforms;

/// The start state of a sandbox: users, assets, accounts, plans.
///
/// It comes from a fixture that people write ([`Self::from_yaml`]), from the answers of a real server ([`Self::from_dump`]), from a
/// file with either ([`Self::open`]), or is the small one that everything is tried on ([`Self::demo`]).
#[derive(Clone, Default)]
pub struct Fleet {
    pub(crate) users: Vec<User>,
    pub(crate) access_keys: Vec<AccessKey>,
    pub(crate) private_tokens: Vec<(String, String)>,
    pub(crate) platforms: Vec<Platform>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) assets: Vec<Asset>,
    pub(crate) labels: Vec<Label>,
    pub(crate) templates: Vec<Template>,
    pub(crate) accounts: Vec<Account>,
    pub(crate) automations: Vec<Automation>,
}

impl Fleet {
    /// The same fleet, whose users have these passwords and whose administrator has this token and key.
    pub(crate) fn with_credentials(mut self, credentials: &Credentials) -> Self {
        for user in &mut self.users {
            user.password = credentials.password(&user.username).map(str::to_owned);
        }
        if !self.private_tokens.iter().any(|(username, _)| *username == credentials.admin) {
            self.private_tokens.push((credentials.admin.clone(), credentials.private_token.clone()));
        }
        if !self.access_keys.iter().any(|key| key.username == credentials.admin) {
            self.access_keys.push(AccessKey {
                username: credentials.admin.clone(),
                id: credentials.access_key_id.clone(),
                secret: credentials.access_key_secret.clone(),
            });
        }
        self
    }
}

impl fmt::Debug for Fleet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Counts only: a fleet holds secrets.
        f.debug_struct("Fleet")
            .field("users", &self.users.len())
            .field("assets", &self.assets.len())
            .field("accounts", &self.accounts.len())
            .field("automations", &self.automations.len())
            .finish_non_exhaustive()
    }
}

/// When and by whom something was made; a new sandbox fills in the present.
#[derive(Clone, Default)]
pub(crate) struct Made {
    pub(crate) id: Option<String>,
    pub(crate) created: Option<i64>,
    pub(crate) updated: Option<i64>,
    pub(crate) by: Option<String>,
}

#[derive(Clone)]
pub(crate) struct User {
    pub(crate) made: Made,
    pub(crate) username: String,
    pub(crate) name: String,
    pub(crate) email: String,
    /// Random if it is not given.
    pub(crate) password: Option<String>,
    pub(crate) system_role: String,
    pub(crate) org_role: String,
    pub(crate) is_active: bool,
    pub(crate) expires: Option<i64>,
    pub(crate) last_login: Option<i64>,
}

/// An access key: `(user, id, secret)`.
#[derive(Clone)]
pub(crate) struct AccessKey {
    pub(crate) username: String,
    pub(crate) id: String,
    pub(crate) secret: String,
}

#[derive(Clone)]
pub(crate) struct Platform {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) category: String,
    pub(crate) kind: String,
    pub(crate) auto_config: Value,
    /// What else answers show of it: protocols, and the like.
    pub(crate) details: Value,
}

#[derive(Clone)]
pub(crate) struct Node {
    pub(crate) made: Made,
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) full_value: String,
}

#[derive(Clone)]
pub(crate) struct Asset {
    pub(crate) made: Made,
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) platform: i64,
    /// Full values of its nodes.
    pub(crate) nodes: Vec<String>,
    pub(crate) protocols: Value,
    pub(crate) spec: Value,
    pub(crate) is_active: bool,
    pub(crate) comment: String,
    pub(crate) target: Target,
}

/// How the machine behind an asset answers when a secret is changed on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Target {
    /// As it should.
    #[default]
    Reachable,
    /// Nothing listens there.
    Dead,
    /// It refuses the password of the account that logs in.
    WrongPassword,
}

impl Target {
    pub(crate) const ALL: [Self; 3] = [Self::Reachable, Self::Dead, Self::WrongPassword];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Reachable => "reachable",
            Self::Dead => "dead",
            Self::WrongPassword => "wrong-password",
        }
    }

    pub(crate) fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.code() == code)
    }
}

#[derive(Clone)]
pub(crate) struct Label {
    pub(crate) made: Made,
    pub(crate) name: String,
    pub(crate) value: String,
}

#[derive(Clone)]
pub(crate) struct Template {
    pub(crate) made: Made,
    pub(crate) name: String,
    pub(crate) username: String,
    pub(crate) secret_type: String,
    pub(crate) secret: Secret,
    pub(crate) secret_strategy: String,
    pub(crate) password_rules: Value,
    pub(crate) auto_push: bool,
    pub(crate) push_params: Value,
    pub(crate) platforms: Vec<i64>,
    pub(crate) privileged: bool,
    pub(crate) is_active: bool,
    /// Id of the template that its accounts switch from.
    pub(crate) su_from: Option<String>,
    /// `(name, value)`.
    pub(crate) labels: Vec<(String, String)>,
    pub(crate) comment: String,
}

#[derive(Clone)]
pub(crate) struct Account {
    pub(crate) made: Made,
    /// Name of the asset.
    pub(crate) asset: String,
    pub(crate) name: String,
    pub(crate) username: String,
    pub(crate) secret_type: String,
    pub(crate) secret: Secret,
    pub(crate) source: String,
    pub(crate) source_id: Option<String>,
    /// That of a new account of the profile if it is not given.
    pub(crate) version: Option<i64>,
    pub(crate) connectivity: String,
    pub(crate) change_secret_status: Option<String>,
    pub(crate) privileged: bool,
    pub(crate) is_active: bool,
    pub(crate) secret_reset: bool,
    /// Id of the account it switches from.
    pub(crate) su_from: Option<String>,
    /// `(name, value)`.
    pub(crate) labels: Vec<(String, String)>,
    pub(crate) comment: String,
}

/// The secret that an account or a template starts with.
#[derive(Clone)]
pub(crate) enum Secret {
    None,
    Random,
    Given(String),
}

#[derive(Clone)]
pub(crate) struct Automation {
    pub(crate) made: Made,
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) is_periodic: bool,
    pub(crate) crontab: Option<String>,
    pub(crate) interval: Option<i64>,
    pub(crate) is_active: bool,
    pub(crate) accounts: Value,
    pub(crate) options: Value,
    pub(crate) comment: String,
    /// `(field, name of the object)`: assets by name, nodes by full value, recipients by username.
    pub(crate) links: Vec<(&'static str, String)>,
}

/// Options of a change-secret automation that random passwords of this length replace.
pub(crate) fn random_passwords(length: i64) -> Value {
    serde_json::json!({
        "secret_type": "password",
        "secret_strategy": "random",
        "secret": null,
        "password_rules": {
            "length": length, "lowercase": true, "uppercase": true, "digit": true, "symbol": true, "exclude_symbols": ""
        },
        "ssh_key_change_strategy": "set_jms",
        "params": {},
        "check_conn_after_change": true
    })
}

/// Options of a backup plan that mails accounts of these types.
pub(crate) fn backup_of(types: &Value) -> Value {
    serde_json::json!({
        "types": types,
        "backup_type": "email",
        "is_password_divided_by_email": true,
        "is_password_divided_by_obj_storage": true,
        "zip_encrypt_password": null
    })
}
