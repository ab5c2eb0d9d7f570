//! What files can describe: the kinds of objects, and the fields of each. Reader and JSON Schema go by this table alone.

use std::fmt;

use jms_domain::{AssetType, SecretStrategy, SecretType, SshKeyStrategy};
use serde::Serialize;

/// A kind of objects that files describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CodeKind {
    /// Account templates.
    AccountTemplate,
    /// Accounts.
    Account,
    /// Change-secret automations.
    ChangeSecretAutomation,
    /// Push-account automations.
    PushAccountAutomation,
    /// Account-backup plans.
    AccountBackupPlan,
}

impl CodeKind {
    /// All of them, in the order in which they are made: what others need comes first.
    pub const ALL: [Self; 5] = [
        Self::AccountTemplate,
        Self::Account,
        Self::ChangeSecretAutomation,
        Self::PushAccountAutomation,
        Self::AccountBackupPlan,
    ];

    /// Its name in JSON and tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccountTemplate => "account_template",
            Self::Account => "account",
            Self::ChangeSecretAutomation => "change_secret_automation",
            Self::PushAccountAutomation => "push_account_automation",
            Self::AccountBackupPlan => "account_backup_plan",
        }
    }

    /// The key of its list in files.
    pub const fn list(self) -> &'static str {
        match self {
            Self::AccountTemplate => "account_templates",
            Self::Account => "accounts",
            Self::ChangeSecretAutomation => "change_secret_automations",
            Self::PushAccountAutomation => "push_account_automations",
            Self::AccountBackupPlan => "account_backup_plans",
        }
    }

    /// Its fields.
    pub(super) const fn fields(self) -> &'static [Field] {
        match self {
            Self::AccountTemplate => TEMPLATE,
            Self::Account => ACCOUNT,
            Self::ChangeSecretAutomation => CHANGE_SECRET,
            Self::PushAccountAutomation => PUSH,
            Self::AccountBackupPlan => BACKUP,
        }
    }

    /// One of its fields.
    pub(super) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}

impl fmt::Display for CodeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A field of a kind.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) about: &'static str,
}

/// What can stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A name: not empty, at most 128 characters, and no blanks around it.
    Name,
    /// A name, or nothing (`null`).
    NameOrNothing,
    /// A text of at most 128 characters, which may be empty.
    Text,
    /// A remark: any text.
    Remark,
    /// A remark that has the mark of the owner as its last line at the server.
    MarkedRemark,
    /// True or false.
    Flag,
    /// Names; the order means nothing.
    Names,
    /// One of these.
    Choice(&'static [&'static str]),
    /// Some of these; the order means nothing.
    Choices(&'static [&'static str]),
    /// Where a secret is.
    Secret,
    /// How passwords are made.
    Rules,
    /// A crontab.
    Crontab,
    /// A number of hours.
    Hours,
    /// Any map.
    Map,
}

/// The type of secrets where nobody says one, as servers have it.
pub(super) const DEFAULT_SECRET_TYPE: &str = "password";

const CHANGED_TYPES: &[&str] = &["password", "ssh_key"];

const fn field(name: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { name, shape, about }
}

const NAME: Field = field("name", Shape::Name, "Its name.");
const IS_ACTIVE: Field = field("is_active", Shape::Flag, "Whether it can be used.");
const COMMENT: Field = field("comment", Shape::Remark, "A remark.");
const MARKED_COMMENT: Field = field("comment", Shape::MarkedRemark, "A remark.");
const PASSPHRASE: Field = field("passphrase", Shape::Secret, "Where the passphrase of the SSH key is.");
const STRATEGY: Field = field(
    "secret_strategy",
    Shape::Choice(SecretStrategy::NAMES),
    "Where secrets come from; follows from `secret` or `password_rules`, where one of them is there.",
);
const RULES: Field = field("password_rules", Shape::Rules, "How random passwords are made.");
const CRONTAB: Field = field("crontab", Shape::Crontab, "It runs by this crontab.");
const INTERVAL: Field = field("interval", Shape::Hours, "It runs again and again after so many hours.");
const IS_PERIODIC: Field =
    field("is_periodic", Shape::Flag, "False for what runs only when somebody starts it; else it follows.");
const RUNS: Field = field("is_active", Shape::Flag, "Whether it can run by its schedule.");
const ASSETS: Field = field("assets", Shape::Names, "The names of the assets.");
const NODES: Field = field("nodes", Shape::Names, "The full paths of nodes, whose assets are meant, too.");
const CHANGED_TYPE: Field = field("secret_type", Shape::Choice(CHANGED_TYPES), "The kind of the secrets.");
const KEY_STRATEGY: Field = field(
    "ssh_key_change_strategy",
    Shape::Choice(SshKeyStrategy::NAMES),
    "What happens to the SSH keys that are there.",
);
const CHECKED: Field = field("check_conn_after_change", Shape::Flag, "Whether new secrets are tested. Since 4.8.");
const PARAMS: Field = field("params", Shape::Map, "Settings of the methods of platforms, by the name of the method.");

const ACCOUNT: &[Field] = &[
    field("asset", Shape::Name, "The name of its asset."),
    field("assets", Shape::Names, "The names of several assets, each of which gets such an account."),
    field("name", Shape::Name, "Its name, unique on its asset; without one, its user name."),
    field("username", Shape::Text, "What it logs in as. It cannot be changed later."),
    field("secret_type", Shape::Choice(SecretType::NAMES), "The kind of its secret. It cannot be changed later."),
    field("secret", Shape::Secret, "Where its secret is. It is set when the account is made, and not compared later."),
    PASSPHRASE,
    field("privileged", Shape::Flag, "Whether it may do everything on its asset."),
    IS_ACTIVE,
    field("secret_reset", Shape::Flag, "Whether automations may change its secret. Since 4.8."),
    field("su_from", Shape::NameOrNothing, "The name of the account on the same asset to log in with first."),
    COMMENT,
];

const TEMPLATE: &[Field] = &[
    NAME,
    field("username", Shape::Text, "The user name of its accounts."),
    field("secret_type", Shape::Choice(SecretType::NAMES), "The kind of their secrets."),
    STRATEGY,
    field("secret", Shape::Secret, "Where the secret is. It is set with the template, and not compared later."),
    PASSPHRASE,
    RULES,
    field("privileged", Shape::Flag, "Whether its accounts may do everything on their assets."),
    field("is_active", Shape::Flag, "Whether its accounts can be used."),
    field("auto_push", Shape::Flag, "Whether its accounts are pushed to their assets at once."),
    field("push_params", Shape::Map, "Settings of the methods by which platforms push accounts."),
    field("platforms", Shape::Names, "The names of the platforms that these settings are for."),
    field("su_from", Shape::NameOrNothing, "The name of the template whose account logs in first."),
    COMMENT,
];

const CHANGE_SECRET: &[Field] = &[
    NAME,
    field("accounts", Shape::Names, "The user names of the accounts that get a new secret."),
    ASSETS,
    NODES,
    CHANGED_TYPE,
    STRATEGY,
    field("secret", Shape::Secret, "Where the secret is that all of them get. It is not compared later."),
    PASSPHRASE,
    RULES,
    KEY_STRATEGY,
    CRONTAB,
    INTERVAL,
    IS_PERIODIC,
    RUNS,
    CHECKED,
    field("recipients", Shape::Names, "The user names of those who get a mail about its runs."),
    PARAMS,
    MARKED_COMMENT,
];

const PUSH: &[Field] = &[
    NAME,
    field("accounts", Shape::Names, "The user names of the accounts that are pushed."),
    ASSETS,
    NODES,
    CHANGED_TYPE,
    STRATEGY,
    field("secret", Shape::Secret, "Where the secret is of accounts that have none. It is not compared later."),
    PASSPHRASE,
    RULES,
    KEY_STRATEGY,
    CRONTAB,
    INTERVAL,
    IS_PERIODIC,
    RUNS,
    CHECKED,
    PARAMS,
    MARKED_COMMENT,
];

const BACKUP: &[Field] = &[
    NAME,
    field("types", Shape::Choices(AssetType::NAMES), "The types of the assets whose accounts are backed up."),
    field("recipients_part_one", Shape::Names, "The user names of the first part of those who get it."),
    field("recipients_part_two", Shape::Names, "The user names of the second part of them."),
    field(
        "is_password_divided_by_email",
        Shape::Flag,
        "Whether the password of the backup is divided between the two parts.",
    ),
    field("zip_encrypt_password", Shape::Secret, "Where the password of the backup is. It is not compared later."),
    CRONTAB,
    INTERVAL,
    IS_PERIODIC,
    field("is_active", Shape::Flag, "Whether it can run by its schedule. Since 4.8."),
    MARKED_COMMENT,
];
