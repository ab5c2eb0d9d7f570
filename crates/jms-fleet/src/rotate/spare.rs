//! Accounts that no automation changes, told before one starts: servers leave them alone without a word.

use std::fmt;

use jms_domain::{Account, AssetType, Connectivity, Dialect, Feature, NewSecret, SecretChange, SecretType};
use serde::{Deserialize, Serialize};

use crate::named::named;

/// User names whose secrets the server changes by no automation (source: facts of 4.10.16, section 9).
const SUPERUSERS: [&str; 2] = ["root", "administrator"];

named! {
    /// Why an account of the selection is left out.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum SpareReason {
        /// It has another kind of secret than is changed.
        OtherSecretType = "other_secret_type",
        /// It has no user name, or one with a blank around it: automations mean accounts by their user names.
        Nameless = "nameless",
        /// It is privileged.
        Privileged = "privileged",
        /// It is called root or administrator.
        Superuser = "superuser",
        /// Its secret is not to be changed, `secret_reset`.
        NotToBeChanged = "not_to_be_changed",
        /// The server logs in with it to change the others of its asset, or with another account of the same user name.
        LoginAccount = "login_account",
        /// Automations, or changing secrets, are switched off for the platform of its asset.
        AutomationsOff = "automations_off",
        /// It has an SSH key, and its asset runs Windows.
        KeyOnWindows = "key_on_windows",
        /// The given password has a `>` or `^` in it, and its asset runs Windows. From 4.10.8 to 4.10.18.
        PasswordOnWindows = "password_on_windows",
        /// No automation can mean it without an account that is not to be changed: one of the same asset whose user name differs
        /// in capitals only, which some databases take for the same.
        Entangled = "entangled",
    }
}

impl SpareReason {
    const fn text(self) -> &'static str {
        match self {
            Self::OtherSecretType => "it has another kind of secret",
            Self::Nameless => "no automation can name it: its user name is empty, or has a blank around it",
            Self::Privileged => "it is privileged",
            Self::Superuser => "it is called root or administrator",
            Self::NotToBeChanged => "its secret is not to be changed (`secret_reset`)",
            Self::LoginAccount => "the server logs in to the asset with it",
            Self::AutomationsOff => "changing secrets is switched off for its platform",
            Self::KeyOnWindows => "SSH keys are not changed on Windows",
            Self::PasswordOnWindows => "this server sets no password with > or ^ on Windows",
            Self::Entangled => "it cannot be told apart from an account that is not selected",
        }
    }
}

impl fmt::Display for SpareReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

/// Why no automation for this kind of secret changes an account, as far as the account itself tells, as servers do by default
/// (source: `apps/accounts/automations/base/manager.py` of v4.10.16; facts of 4.10.16, section 9).
pub(crate) fn by_itself(account: &Account, secret_type: &SecretType) -> Option<SpareReason> {
    if account.secret_type != *secret_type {
        Some(SpareReason::OtherSecretType)
    } else if account.username.is_empty() || account.username.trim() != account.username {
        Some(SpareReason::Nameless)
    } else if account.privileged {
        Some(SpareReason::Privileged)
    } else if SUPERUSERS.contains(&account.username.as_str()) {
        Some(SpareReason::Superuser)
    } else if account.secret_reset == Some(false) {
        Some(SpareReason::NotToBeChanged)
    } else {
        None
    }
}

/// The same, with what the platform and the other accounts of its asset tell (source: `apps/ops/ansible/inventory.py`, and
/// `apps/accounts/automations/base/manager.py` of v4.10.16, which is `…/change_secret/manager.py` of v3.10.20).
pub(super) fn on_its_asset(
    account: &Account,
    change: &SecretChange,
    dialect: Dialect,
    login: Option<&str>,
) -> Option<SpareReason> {
    by_itself(account, &change.secret_type()).or_else(|| {
        if is_off(account, "change_secret_enabled") {
            Some(SpareReason::AutomationsOff)
        } else if login == Some(account.username.as_str()) {
            Some(SpareReason::LoginAccount)
        } else if account.asset.kind == AssetType::Windows {
            on_windows(change, dialect)
        } else {
            None
        }
    })
}

/// Whether something is switched off for the platform of an account, or all automations are. Each is on if the server does not
/// say.
pub(super) fn is_off(account: &Account, setting: &str) -> bool {
    let is_off = |setting: &str| account.asset.auto_config.get(setting).is_some_and(|on| on == false);
    is_off("ansible_enabled") || is_off(setting)
}

/// Why such a secret is not set on Windows. Random passwords of those versions have none of the characters.
fn on_windows(change: &SecretChange, dialect: Dialect) -> Option<SpareReason> {
    match change {
        SecretChange::SshKey { .. } => Some(SpareReason::KeyOnWindows),
        SecretChange::Password(NewSecret::Specific(given))
            if dialect.has(Feature::WindowsPasswordsChecked) && given.expose().contains(['>', '^']) =>
        {
            Some(SpareReason::PasswordOnWindows)
        }
        _ => None,
    }
}

/// The user name that the server logs in to an asset with, of whose accounts these are all: that of a privileged one, then of one
/// whose last test went well, then of the one that was changed last (source: `apps/ops/ansible/inventory.py` of v3.10.20 and
/// v4.10.16).
pub(super) fn login<'a>(accounts: impl Iterator<Item = &'a Account>) -> Option<&'a str> {
    let score = |account: &Account| match account.connectivity {
        Connectivity::Ok => 2,
        Connectivity::NotTested => 1,
        _ => 0,
    };
    let rank = |account: &&Account| (account.privileged, score(account), account.date_updated.timestamp());
    accounts.filter(|account| account.is_active).max_by_key(rank).map(|account| account.username.as_str())
}

#[cfg(test)]
mod tests {
    use jms_domain::{AccountAsset, NewKey, PasswordRules, Secret, SshKeyStrategy};
    use uuid::Uuid;

    use super::*;

    fn account(username: &str) -> Account {
        let asset = AccountAsset::new(jms_domain::AssetId::new(Uuid::from_u128(1)), "web-01", "10.0.0.1");
        Account::new(jms_domain::AccountId::new(Uuid::new_v4()), username, asset)
    }

    fn but(mut account: Account, change: impl FnOnce(&mut Account)) -> Account {
        change(&mut account);
        account
    }

    #[test]
    fn each_reason_is_found() {
        let random = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
        let reason = |account: &Account| on_its_asset(account, &random, Dialect::V4_10, Some("ansible"));
        assert_eq!(reason(&account("deploy")), None);
        assert_eq!(reason(&account("root")), Some(SpareReason::Superuser));
        assert_eq!(reason(&account("ansible")), Some(SpareReason::LoginAccount));
        assert_eq!(reason(&but(account("admin"), |admin| admin.privileged = true)), Some(SpareReason::Privileged));
        let kept = but(account("legacy"), |kept| kept.secret_reset = Some(false));
        assert_eq!(reason(&kept), Some(SpareReason::NotToBeChanged));
        let key = but(account("deploy"), |key| key.secret_type = SecretType::SshKey);
        assert_eq!(reason(&key), Some(SpareReason::OtherSecretType));
        let windows = but(key, |key| key.asset.kind = AssetType::Windows);
        let keys = SecretChange::SshKey { key: NewKey::Random, strategy: SshKeyStrategy::ReplaceOwn };
        assert_eq!(on_its_asset(&windows, &keys, Dialect::V4_10, None), Some(SpareReason::KeyOnWindows));
        for username in ["", " deploy", "deploy "] {
            assert_eq!(reason(&account(username)), Some(SpareReason::Nameless), "{username:?}");
        }
        let config = r#"{"ansible_enabled": true, "change_secret_enabled": false}"#;
        let off = but(account("deploy"), |off| off.asset.auto_config = serde_json::from_str(config).unwrap());
        assert_eq!(reason(&off), Some(SpareReason::AutomationsOff));
        for reason in SpareReason::ALL {
            assert_eq!(SpareReason::named(reason.as_str()), Some(*reason));
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
        }
    }

    #[test]
    fn some_versions_refuse_some_given_passwords_on_windows() {
        let windows = but(account("deploy"), |windows| windows.asset.kind = AssetType::Windows);
        for (text, version, refused) in [
            ("a>b", "4.10.8", true),
            ("a^b", "4.10.18", true),
            ("a<b", "4.10.16", false),
            ("a>b", "4.10.7", false),
            ("a>b", "4.10.19", false),
        ] {
            let given = SecretChange::Password(NewSecret::Specific(Secret::new(text).unwrap()));
            let reason = |account| on_its_asset(account, &given, version.parse().unwrap(), None);
            assert_eq!(reason(&windows), refused.then_some(SpareReason::PasswordOnWindows), "{text} on {version}");
            assert_eq!(reason(&account("deploy")), None);
        }
        let random = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
        assert_eq!(on_its_asset(&windows, &random, Dialect::V4_10, None), None);
    }

    #[test]
    fn the_server_logs_in_as_a_privileged_account_first() {
        let tested = but(account("tested"), |tested| tested.connectivity = Connectivity::Ok);
        let admin = but(account("admin"), |admin| admin.privileged = true);
        let off = but(admin.clone(), |off| off.is_active = false);
        assert_eq!(login([&account("a"), &tested].into_iter()), Some("tested"));
        assert_eq!(login([&tested, &admin].into_iter()), Some("admin"));
        assert_eq!(login([&tested, &off].into_iter()), Some("tested"));
        assert_eq!(login([].into_iter()), None);
    }
}
