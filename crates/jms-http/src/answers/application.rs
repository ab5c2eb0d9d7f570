//! Integration applications.

use jms_domain::{
    AttributeMatch, AttributeRule, FetchedSecret, IntegrationApplication, IntegrationSdk, Secret,
    StoredAccountSelection,
};
use jms_gen::types;

use super::{FromWire, Missing, amount, need};

impl FromWire<types::IntegrationApplication> for IntegrationApplication {
    fn from_wire(wire: types::IntegrationApplication) -> Result<Self, Missing> {
        let types::IntegrationApplication {
            id,
            name,
            logo,
            accounts,
            ip_group,
            accounts_amount,
            org_id,
            org_name,
            is_active,
            date_last_used,
            date_created,
            date_updated,
            comment,
        } = wire;
        let mut application = Self::new(id, need(name, "name")?);
        application.logo = logo;
        application.accounts = StoredAccountSelection::from_wire(need(accounts, "accounts")?)?;
        application.ip_group = need(ip_group, "ip_group")?;
        application.accounts_amount = amount(need(accounts_amount, "accounts_amount")?);
        application.org_id = need(org_id, "org_id")?;
        application.org_name = need(org_name, "org_name")?;
        application.is_active = need(is_active, "is_active")?;
        application.date_last_used = date_last_used;
        application.date_created = need(date_created, "date_created")?;
        application.date_updated = need(date_updated, "date_updated")?;
        application.comment = need(comment, "comment")?;
        Ok(application)
    }
}

impl FromWire<types::AccountSelection> for StoredAccountSelection {
    fn from_wire(wire: types::AccountSelection) -> Result<Self, Missing> {
        let types::AccountSelection { type_, ids, attrs } = wire;
        let rule = |rule| {
            let types::AccountAttributeRule { name, match_, value } = rule;
            // What is not said is compared so.
            AttributeRule { name, how: match_.unwrap_or(AttributeMatch::Exact), value }
        };
        let attrs = attrs.unwrap_or_default().into_iter().map(rule).collect();
        Ok(Self::from_answer(type_, ids.unwrap_or_default(), attrs))
    }
}

impl FromWire<types::IntegrationApplicationSecret> for Secret {
    fn from_wire(wire: types::IntegrationApplicationSecret) -> Result<Self, Missing> {
        let types::IntegrationApplicationSecret { id: _, secret } = wire;
        Ok(secret.into())
    }
}

impl FromWire<types::IntegrationApplicationSecretRefreshed> for () {
    fn from_wire(wire: types::IntegrationApplicationSecretRefreshed) -> Result<Self, Missing> {
        // That it was done, which the status says.
        let types::IntegrationApplicationSecretRefreshed { id: _, msg: _ } = wire;
        Ok(())
    }
}

impl FromWire<types::IntegrationAccountSecret> for FetchedSecret {
    fn from_wire(wire: types::IntegrationAccountSecret) -> Result<Self, Missing> {
        let types::IntegrationAccountSecret { id, secret } = wire;
        Ok(Self::new(id, secret.map(Into::into)))
    }
}

impl FromWire<types::IntegrationSdk> for IntegrationSdk {
    fn from_wire(wire: types::IntegrationSdk) -> Result<Self, Missing> {
        let types::IntegrationSdk { readme, code } = wire;
        Ok(Self::new(readme, code))
    }
}
