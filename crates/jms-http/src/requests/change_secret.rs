//! Change-secret automations.

use jms_domain::{
    ChangeSecretReplacement, ChangeSecretUpdate, NewChangeSecretAutomation, NewKey, NewSecret, PasswordRules, Secret,
    SecretChange, SshKeyStrategy,
};
use jms_gen::{
    types::{
        ChangeSecretAutomationCreate, ChangeSecretAutomationPatch, ChangeSecretAutomationReplace, PasswordRulesInput,
    },
    wire::{Nullable, SecretText},
};
use serde_json::Value;

use super::ScheduleKeys;

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

pub(crate) fn automation_create(automation: &NewChangeSecretAutomation) -> ChangeSecretAutomationCreate {
    let NewChangeSecretAutomation {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        recipients,
        params,
        comment,
    } = automation.clone();
    let ScheduleKeys { is_periodic, crontab, interval } = ScheduleKeys::of(&schedule);
    let keys = SecretKeys::of(&secret);
    ChangeSecretAutomationCreate {
        assets: Some(assets),
        nodes: Some(nodes),
        secret: keys.secret.map(SecretText),
        passphrase: keys.passphrase.map(SecretText),
        password_rules: keys.rules,
        ssh_key_change_strategy: keys.strategy_for_keys,
        is_periodic: Some(is_periodic),
        crontab: Some(crontab),
        interval,
        is_active: Some(is_active),
        check_conn_after_change: Some(check_conn_after_change),
        recipients: Some(recipients),
        params: Some(Value::Object(params)),
        comment: Some(comment),
        ..ChangeSecretAutomationCreate::new(accounts.into(), name, secret.strategy(), secret.secret_type())
    }
}

pub(crate) fn automation_patch(update: &ChangeSecretUpdate) -> ChangeSecretAutomationPatch {
    let ChangeSecretUpdate {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        recipients,
        params,
        comment,
    } = update.clone();
    let (is_periodic, crontab, interval) = ScheduleKeys::of_change(schedule.as_ref());
    let keys = secret.as_ref().map(SecretKeys::of).unwrap_or_default();
    ChangeSecretAutomationPatch {
        name,
        accounts: accounts.map(Into::into),
        assets,
        nodes,
        secret_type: secret.as_ref().map(SecretChange::secret_type),
        secret_strategy: secret.as_ref().map(SecretChange::strategy),
        secret: keys.secret.map(|secret| Nullable::Value(SecretText(secret))),
        passphrase: keys.passphrase.map(SecretText),
        password_rules: keys.rules,
        ssh_key_change_strategy: keys.strategy_for_keys,
        is_periodic,
        crontab,
        interval,
        is_active,
        check_conn_after_change,
        recipients,
        params: params.map(Value::Object),
        comment,
    }
}

pub(crate) fn automation_replace(replacement: &ChangeSecretReplacement) -> ChangeSecretAutomationReplace {
    let schedule = ScheduleKeys::of(&replacement.schedule);
    let (is_periodic, crontab, interval) = schedule.nullable();
    let ChangeSecretAutomationCreate {
        accounts,
        assets,
        check_conn_after_change,
        comment,
        is_active,
        name,
        nodes,
        params,
        passphrase,
        password_rules,
        recipients,
        secret,
        secret_strategy,
        secret_type,
        ssh_key_change_strategy,
        ..
    } = automation_create(replacement);
    ChangeSecretAutomationReplace {
        accounts,
        assets,
        check_conn_after_change,
        comment,
        crontab: Some(crontab),
        interval: Some(interval),
        is_active,
        is_periodic: Some(is_periodic),
        name,
        nodes,
        params,
        passphrase,
        password_rules,
        recipients,
        secret: secret.map(Nullable::Value),
        secret_strategy,
        secret_type,
        ssh_key_change_strategy,
    }
}
