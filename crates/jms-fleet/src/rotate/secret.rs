//! What is set in a rotation, as its journal keeps it: without any secret.

use jms_domain::{Invalid, NewKey, NewSecret, PasswordRules, Secret, SecretChange, SecretType, SshKeyStrategy};
use serde::{Deserialize, Serialize};

/// What is set, without the secret if one was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum WantedSecret {
    RandomPasswords {
        length: u8,
        lowercase: bool,
        uppercase: bool,
        digit: bool,
        symbol: bool,
        exclude_symbols: String,
    },
    GivenPassword,
    RandomKeys {
        strategy: SshKeyStrategy,
    },
    GivenKey {
        strategy: SshKeyStrategy,
    },
    /// Of a kind that only a newer version of this program knows.
    #[serde(other)]
    Other,
}

impl WantedSecret {
    pub(super) fn of(change: &SecretChange) -> Self {
        match change {
            SecretChange::Password(NewSecret::Random(rules)) => Self::RandomPasswords {
                length: rules.length(),
                lowercase: rules.lowercase(),
                uppercase: rules.uppercase(),
                digit: rules.digit(),
                symbol: rules.symbol(),
                exclude_symbols: rules.exclude_symbols().to_owned(),
            },
            SecretChange::Password(NewSecret::Specific(_)) => Self::GivenPassword,
            SecretChange::SshKey { key: NewKey::Random, strategy } => Self::RandomKeys { strategy: strategy.clone() },
            SecretChange::SshKey { key: NewKey::Specific { .. }, strategy } => {
                Self::GivenKey { strategy: strategy.clone() }
            }
            _ => Self::Other,
        }
    }

    /// The same once more, if nothing of it is a secret.
    pub(super) fn random(&self) -> Result<Option<SecretChange>, Invalid> {
        Ok(match self {
            Self::RandomPasswords { length, lowercase, uppercase, digit, symbol, exclude_symbols } => {
                let rules = PasswordRules::new((*length).into())?
                    .with_lowercase(*lowercase)?
                    .with_uppercase(*uppercase)?
                    .with_digits(*digit)?
                    .with_symbols(*symbol)?
                    .excluding(exclude_symbols.as_str())?;
                Some(SecretChange::Password(NewSecret::Random(rules)))
            }
            Self::RandomKeys { strategy } => {
                Some(SecretChange::SshKey { key: NewKey::Random, strategy: strategy.clone() })
            }
            Self::GivenPassword | Self::GivenKey { .. } | Self::Other => None,
        })
    }

    /// The kind of secret.
    pub(super) const fn secret_type(&self) -> SecretType {
        match self {
            Self::RandomKeys { .. } | Self::GivenKey { .. } => SecretType::SshKey,
            Self::RandomPasswords { .. } | Self::GivenPassword | Self::Other => SecretType::Password,
        }
    }
}

/// The secrets that are given, and are in no journal: also not if a server repeats one.
pub(super) fn given(change: &SecretChange) -> Vec<&str> {
    let given: [Option<&Secret>; 2] = match change {
        SecretChange::Password(NewSecret::Specific(secret)) => [Some(secret), None],
        SecretChange::SshKey { key: NewKey::Specific { key, passphrase }, .. } => [Some(key), passphrase.as_ref()],
        _ => [None, None],
    };
    given.into_iter().flatten().map(Secret::expose).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_random_comes_back_and_no_secret_is_kept() {
        let rules = PasswordRules::new(20).unwrap().with_symbols(false).unwrap().with_lowercase(false).unwrap();
        let random = SecretChange::Password(NewSecret::Random(rules));
        let keys = SecretChange::SshKey { key: NewKey::Random, strategy: SshKeyStrategy::ReplaceAll };
        for change in [random, keys] {
            let kept = serde_json::to_string(&WantedSecret::of(&change)).unwrap();
            let read: WantedSecret = serde_json::from_str(&kept).unwrap();
            let back = read.random().unwrap().unwrap();
            assert_eq!(WantedSecret::of(&back), WantedSecret::of(&change));
            assert_eq!(read.secret_type(), change.secret_type());
        }
        let given = SecretChange::Password(NewSecret::Specific(Secret::new("canary-of-all").unwrap()));
        let kept = serde_json::to_string(&WantedSecret::of(&given)).unwrap();
        assert!(!kept.contains("canary"), "{kept}");
        assert!(WantedSecret::of(&given).random().unwrap().is_none());
    }
}
