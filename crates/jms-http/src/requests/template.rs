//! Account templates.

use jms_domain::{
    AccountTemplateFilter, AccountTemplateReplacement, AccountTemplateUpdate, NewAccountTemplate, NewKey, NewSecret,
    PageRequest, Patch, Secret, SecretStrategy, SecretType, TemplateSecret,
};
use jms_gen::{
    types::{
        AccountTemplateCreate, AccountTemplatePatch, AccountTemplateReplace, AccountTemplateSecretsListQuery,
        AccountTemplatesListQuery, PasswordRulesInput,
    },
    wire::{Nullable, SecretText},
};
use serde_json::Value;

use super::{
    OLDEST_FIRST,
    account::{label_texts, secret_text},
    limit_and_offset,
    secret_automation::rules_input,
};

/// The query of a list of templates. There are two such lists, whose filters are the same.
macro_rules! query {
    ($query:ident, $filter:ident, $page:ident) => {{
        let AccountTemplateFilter { name, username, search } = $filter.clone();
        let (limit, offset) = limit_and_offset($page);
        let order = Some(OLDEST_FIRST.to_owned());
        $query { name, username, search, order, limit, offset, ..$query::default() }
    }};
}

pub(crate) fn templates_query(filter: &AccountTemplateFilter, page: PageRequest) -> AccountTemplatesListQuery {
    query!(AccountTemplatesListQuery, filter, page)
}

pub(crate) fn template_secrets_query(
    filter: &AccountTemplateFilter,
    page: PageRequest,
) -> AccountTemplateSecretsListQuery {
    query!(AccountTemplateSecretsListQuery, filter, page)
}

/// The keys of a template's secret.
struct SecretKeys {
    secret_type: Option<SecretType>,
    strategy: Option<SecretStrategy>,
    secret: Option<Secret>,
    passphrase: Option<Secret>,
    rules: Option<PasswordRulesInput>,
}

impl SecretKeys {
    fn of(secret: Option<&TemplateSecret>) -> Self {
        let mut keys = Self {
            secret_type: secret.map(TemplateSecret::secret_type),
            strategy: secret.map(TemplateSecret::strategy),
            secret: None,
            passphrase: None,
            rules: None,
        };
        match secret {
            Some(TemplateSecret::Password(NewSecret::Random(rules))) => keys.rules = Some(rules_input(rules)),
            Some(TemplateSecret::SshKey(NewKey::Specific { key, passphrase })) => {
                keys.secret = Some(key.clone());
                keys.passphrase.clone_from(passphrase);
            }
            Some(
                TemplateSecret::Password(NewSecret::Specific(secret))
                | TemplateSecret::AccessKey(secret)
                | TemplateSecret::Token(secret)
                | TemplateSecret::ApiKey(secret),
            ) => keys.secret = Some(secret.clone()),
            // `TemplateSecret` may grow; the client and it are released together.
            _ => {}
        }
        keys
    }
}

pub(crate) fn template_create(template: &NewAccountTemplate) -> AccountTemplateCreate {
    let NewAccountTemplate {
        id,
        name,
        username,
        secret,
        push_params,
        platforms,
        su_from,
        privileged,
        is_active,
        auto_push,
        labels,
        comment,
    } = template.clone();
    let keys = SecretKeys::of(secret.as_ref());
    AccountTemplateCreate {
        id,
        username: Some(username),
        secret_type: keys.secret_type,
        secret_strategy: keys.strategy,
        secret: keys.secret.map(SecretText),
        passphrase: keys.passphrase.map(SecretText),
        password_rules: keys.rules,
        push_params: Some(Value::Object(push_params)),
        platforms: Some(platforms),
        su_from,
        privileged: Some(privileged),
        is_active: Some(is_active),
        auto_push: Some(auto_push),
        labels: Some(labels).filter(|labels| !labels.is_empty()).map(label_texts),
        comment: Some(comment),
        ..AccountTemplateCreate::new(name)
    }
}

pub(crate) fn template_patch(update: &AccountTemplateUpdate) -> AccountTemplatePatch {
    let AccountTemplateUpdate {
        name,
        username,
        secret,
        push_params,
        platforms,
        su_from,
        privileged,
        is_active,
        auto_push,
        labels,
        comment,
    } = update.clone();
    let keys = SecretKeys::of(secret.as_ref());
    AccountTemplatePatch {
        name,
        username,
        secret_type: keys.secret_type,
        secret_strategy: keys.strategy,
        secret: keys.secret.map(secret_text),
        passphrase: keys.passphrase.map(secret_text),
        password_rules: keys.rules,
        push_params: push_params.map(Value::Object),
        platforms,
        su_from: Nullable::from_patch(su_from),
        privileged,
        is_active,
        auto_push,
        labels: labels.map(label_texts),
        comment,
    }
}

pub(crate) fn template_replace(replacement: &AccountTemplateReplacement) -> AccountTemplateReplace {
    let AccountTemplateReplacement {
        name,
        username,
        secret,
        push_params,
        platforms,
        su_from,
        privileged,
        is_active,
        auto_push,
        comment,
    } = replacement.clone();
    let keys = SecretKeys::of(Some(&secret));
    AccountTemplateReplace {
        username: Some(username),
        secret_type: keys.secret_type,
        secret_strategy: keys.strategy,
        secret: keys.secret.map(secret_text),
        passphrase: keys.passphrase.map(secret_text),
        password_rules: keys.rules,
        push_params: Some(Value::Object(push_params)),
        platforms: Some(platforms),
        su_from: Nullable::from_patch(su_from.map_or(Patch::Clear, Patch::Set)),
        privileged: Some(privileged),
        is_active: Some(is_active),
        auto_push: Some(auto_push),
        comment: Some(comment),
        ..AccountTemplateReplace::new(name)
    }
}
