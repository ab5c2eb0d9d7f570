//! Automations that set secrets: they change them or push them, and are written alike.

use jms_domain::{NewKey, NewSecret, PasswordRules, Secret, SecretChange, SshKeyStrategy};
use jms_gen::types::PasswordRulesInput;

/// The keys of a secret to be set.
#[derive(Default)]
pub(super) struct SecretKeys {
    pub(super) secret: Option<Secret>,
    pub(super) passphrase: Option<Secret>,
    pub(super) rules: Option<PasswordRulesInput>,
    pub(super) strategy_for_keys: Option<SshKeyStrategy>,
}

impl SecretKeys {
    pub(super) fn of(change: &SecretChange) -> Self {
        match change {
            SecretChange::Password(NewSecret::Specific(secret)) => {
                Self { secret: Some(secret.clone()), ..Self::default() }
            }
            SecretChange::Password(NewSecret::Random(rules)) => {
                Self { rules: Some(rules_input(rules)), ..Self::default() }
            }
            SecretChange::SshKey { key: NewKey::Specific { key, passphrase }, strategy } => Self {
                secret: Some(key.clone()),
                passphrase: passphrase.clone(),
                strategy_for_keys: Some(strategy.clone()),
                ..Self::default()
            },
            SecretChange::SshKey { key: NewKey::Random, strategy } => {
                Self { strategy_for_keys: Some(strategy.clone()), ..Self::default() }
            }
            // `SecretChange` may grow; the client and it are released together.
            _ => Self::default(),
        }
    }
}

/// All of the rules: the server replaces the whole object by what it gets.
pub(super) fn rules_input(rules: &PasswordRules) -> PasswordRulesInput {
    PasswordRulesInput {
        length: Some(rules.length().into()),
        lowercase: Some(rules.lowercase()),
        uppercase: Some(rules.uppercase()),
        digit: Some(rules.digit()),
        symbol: Some(rules.symbol()),
        exclude_symbols: Some(rules.exclude_symbols().to_owned()),
    }
}

/// Writes what creates, changes and replaces the automations of a kind. `besides` are fields that the other kind lacks.
macro_rules! secret_automation {
    (
        create: $create:ident($new:ident) -> $created:ident; patch: $patch:ident($update:ident) -> $patched:ident;
        replace: $replace:ident($replacement:ident) -> $replaced:ident; besides: $($besides:ident),*;
        kept in a replacement: $($kept:ident),*; nullable in it: $($nullable:ident),*;
    ) => {
        pub(crate) fn $create(automation: &::jms_domain::$new) -> ::jms_gen::types::$created {
            let ::jms_domain::$new {
                name,
                accounts,
                assets,
                nodes,
                secret,
                schedule,
                is_active,
                check_conn_after_change,
                params,
                comment,
                $($besides),*
            } = automation.clone();
            let $crate::requests::ScheduleKeys { is_periodic, crontab, interval } =
                $crate::requests::ScheduleKeys::of(&schedule);
            let keys = $crate::requests::secret_automation::SecretKeys::of(&secret);
            ::jms_gen::types::$created {
                assets: Some(assets),
                nodes: Some(nodes),
                secret: keys.secret.map(::jms_gen::wire::SecretText),
                passphrase: keys.passphrase.map(::jms_gen::wire::SecretText),
                password_rules: keys.rules,
                ssh_key_change_strategy: keys.strategy_for_keys,
                is_periodic: Some(is_periodic),
                crontab: Some(crontab),
                interval,
                is_active: Some(is_active),
                check_conn_after_change: Some(check_conn_after_change),
                params: Some(::serde_json::Value::Object(params)),
                comment: Some(comment),
                $($besides: Some($besides),)*
                ..::jms_gen::types::$created::new(accounts.into(), name, secret.strategy(), secret.secret_type())
            }
        }

        pub(crate) fn $patch(update: &::jms_domain::$update) -> ::jms_gen::types::$patched {
            let ::jms_domain::$update {
                name,
                accounts,
                assets,
                nodes,
                secret,
                schedule,
                is_active,
                check_conn_after_change,
                params,
                comment,
                $($besides),*
            } = update.clone();
            let (is_periodic, crontab, interval) = $crate::requests::ScheduleKeys::of_change(schedule.as_ref());
            let keys =
                secret.as_ref().map($crate::requests::secret_automation::SecretKeys::of).unwrap_or_default();
            ::jms_gen::types::$patched {
                name,
                accounts: accounts.map(Into::into),
                assets,
                nodes,
                secret_type: secret.as_ref().map(::jms_domain::SecretChange::secret_type),
                secret_strategy: secret.as_ref().map(::jms_domain::SecretChange::strategy),
                secret: keys.secret.map(|secret| ::jms_gen::wire::SecretText(secret).into()),
                // One kind takes null for it and the other does not.
                passphrase: keys.passphrase.map(|passphrase| ::jms_gen::wire::SecretText(passphrase).into()),
                password_rules: keys.rules,
                ssh_key_change_strategy: keys.strategy_for_keys,
                is_periodic,
                crontab,
                interval,
                is_active,
                check_conn_after_change,
                params: params.map(::serde_json::Value::Object),
                comment,
                $($besides),*
            }
        }

        pub(crate) fn $replace(all: &::jms_domain::$replacement) -> ::jms_gen::types::$replaced {
            use ::jms_gen::types::{$created, $replaced};

            $crate::requests::replacement!($create(all): $created as $replaced {
                accounts, assets, check_conn_after_change, comment, is_active, name, nodes, params, password_rules,
                secret_strategy, secret_type, ssh_key_change_strategy, $($besides,)* $($kept,)*
            } nullable { $($nullable),* })
        }
    };
}

pub(super) use secret_automation;
