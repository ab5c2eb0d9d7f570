//! Integration applications.

use jms_domain::{
    AccountOf, AccountSelection, AccountSelectionType, AttributeRule, IntegrationApplicationReplacement,
    IntegrationApplicationUpdate, NewIntegrationApplication, WantedAccount,
};
use jms_gen::types::{
    AccountAttributeRule, AccountSelectionGiven, AccountSelectionInput, IntegrationApplicationCreate,
    IntegrationApplicationPatch, IntegrationApplicationReplace, IntegrationApplicationsAccountSecretGetQuery,
};

fn selection(accounts: AccountSelection) -> AccountSelectionInput {
    let given = |kind| AccountSelectionGiven::new(kind);
    AccountSelectionInput::AccountSelectionGiven(match accounts {
        AccountSelection::Ids(ids) => AccountSelectionGiven { ids: Some(ids), ..given(AccountSelectionType::Ids) },
        AccountSelection::Attributes(rules) => {
            let rule = |AttributeRule { name, how, value }| AccountAttributeRule { name, match_: Some(how), value };
            let attrs = Some(rules.into_iter().map(rule).collect());
            AccountSelectionGiven { attrs, ..given(AccountSelectionType::Attributes) }
        }
        AccountSelection::All => given(AccountSelectionType::All),
        // `AccountSelection` may grow; the client and it are released together. An empty choice by ids chooses nothing.
        _ => AccountSelectionGiven { ids: Some(Vec::new()), ..given(AccountSelectionType::Ids) },
    })
}

pub(crate) fn application_create(application: &NewIntegrationApplication) -> IntegrationApplicationCreate {
    let NewIntegrationApplication { id, name, accounts, ip_group, is_active, comment } = application.clone();
    IntegrationApplicationCreate {
        id,
        ip_group: Some(ip_group),
        is_active: Some(is_active),
        comment: Some(comment),
        ..IntegrationApplicationCreate::new(selection(accounts), name)
    }
}

pub(crate) fn application_patch(update: &IntegrationApplicationUpdate) -> IntegrationApplicationPatch {
    let IntegrationApplicationUpdate { name, accounts, ip_group, is_active, comment } = update.clone();
    IntegrationApplicationPatch { name, accounts: accounts.map(selection), ip_group, is_active, comment }
}

pub(crate) fn application_replace(replacement: &IntegrationApplicationReplacement) -> IntegrationApplicationReplace {
    let NewIntegrationApplication { id: _, name, accounts, ip_group, is_active, comment } = replacement.clone();
    IntegrationApplicationReplace {
        ip_group: Some(ip_group),
        is_active: Some(is_active),
        comment: Some(comment),
        ..IntegrationApplicationReplace::new(selection(accounts), name)
    }
}

pub(crate) fn account_secret_query(wanted: &WantedAccount) -> IntegrationApplicationsAccountSecretGetQuery {
    let nothing = IntegrationApplicationsAccountSecretGetQuery::default();
    match wanted.clone() {
        WantedAccount::Id(id) => IntegrationApplicationsAccountSecretGetQuery { account_id: Some(id), ..nothing },
        WantedAccount::Named { account, of } => {
            let account = Some(account);
            match of {
                AccountOf::Asset(id) => {
                    IntegrationApplicationsAccountSecretGetQuery { account, asset_id: Some(id), ..nothing }
                }
                AccountOf::AssetNamed(name) => {
                    IntegrationApplicationsAccountSecretGetQuery { account, asset: Some(name), ..nothing }
                }
                // Both may grow; the client and they are released together. The server refuses a query without an
                // asset.
                _ => IntegrationApplicationsAccountSecretGetQuery { account, ..nothing },
            }
        }
        _ => nothing,
    }
}
