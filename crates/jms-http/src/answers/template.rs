//! Account templates.

use jms_domain::{AccountTemplate, AccountTemplateRef, AccountTemplateSecret, StoredPasswordRules, StoredSecret};
use jms_gen::types;

use super::{FromWire, Missing, need, need_value, regroup};

impl FromWire<types::AccountTemplate> for AccountTemplate {
    fn from_wire(wire: types::AccountTemplate) -> Result<Self, Missing> {
        let types::AccountTemplate {
            id,
            name,
            username,
            secret_type,
            secret_strategy,
            password_rules,
            push_params,
            platforms,
            su_from,
            labels,
            spec_info,
            org_id,
            org_name,
            privileged,
            is_active,
            auto_push,
            date_created,
            date_updated,
            created_by,
            comment,
        } = wire;
        let mut template = Self::new(id, need(username, "username")?);
        template.name = need(name, "name")?;
        template.secret_type = need_value(secret_type, "secret_type")?;
        template.secret_strategy = need_value(secret_strategy, "secret_strategy")?;
        template.password_rules = StoredPasswordRules::from_wire(need(password_rules, "password_rules")?)?;
        template.push_params = need(push_params, "push_params")?;
        template.platforms = need(platforms, "platforms")?;
        let su_from = su_from.map(AccountTemplateRef::from_wire).transpose();
        template.su_from = su_from.map_err(|missing| missing.within("su_from"))?;
        template.labels = need(labels, "labels")?.into_iter().map(Into::into).collect();
        template.spec_info = spec_info;
        template.org_id = need(org_id, "org_id")?;
        template.org_name = need(org_name, "org_name")?;
        template.privileged = need(privileged, "privileged")?;
        template.is_active = need(is_active, "is_active")?;
        template.auto_push = need(auto_push, "auto_push")?;
        template.date_created = need(date_created, "date_created")?;
        template.date_updated = need(date_updated, "date_updated")?;
        template.created_by = created_by;
        template.comment = need(comment, "comment")?;
        Ok(template)
    }
}

impl FromWire<types::AccountTemplateRef> for AccountTemplateRef {
    fn from_wire(wire: types::AccountTemplateRef) -> Result<Self, Missing> {
        let types::AccountTemplateRef { id, name, username } = wire;
        Ok(Self { id, name: need(name, "name")?, username: need(username, "username")? })
    }
}

impl FromWire<types::AccountTemplateSecret> for AccountTemplateSecret {
    fn from_wire(wire: types::AccountTemplateSecret) -> Result<Self, Missing> {
        regroup!(wire: AccountTemplateSecret {
            id, name, username, secret_type, secret_strategy, password_rules, push_params, platforms, su_from, labels,
            spec_info, org_id, org_name, privileged, is_active, auto_push, date_created, date_updated, created_by,
            comment,
        } with { secret } as AccountTemplate {});
        Ok(Self::new(AccountTemplate::from_wire(wire)?, StoredSecret::from_answer(secret.map(Into::into))))
    }
}
