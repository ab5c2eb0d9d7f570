//! Automations, plans and templates by their names.
//!
//! Their lists do not tell all of them from 4.10.17 on, so that only id and name are given here.

use std::{fmt, future::Future, hash::Hash, str::FromStr};

use jms_domain::{
    AccountTemplateId, BackupPlanId, ChangeSecretAutomationId, CheckAccountAutomationId, GatherAccountAutomationId,
    Named, Page, PageRequest, PushAccountAutomationId, Result,
};
use jms_gen::types::{
    AccountBackupPlansListQuery, AccountTemplatesListQuery, ChangeSecretAutomationsListQuery,
    CheckAccountAutomationsListQuery, GatherAccountAutomationsListQuery, PushAccountAutomationsListQuery,
};

use super::{LOOKED_THROUGH, Resolver, choose::choose};
use crate::{
    JumpServer, Rows,
    requests::{OLDEST_FIRST, limit_and_offset},
};

/// A kind of automation, plan or template that is found by its name: the type of its ids says which.
pub trait AutomationKind: Copy + Eq + Hash + fmt::Debug + fmt::Display + FromStr + Send + Sync + 'static {
    /// What it is called in errors.
    const WHAT: &'static str;

    /// A page of those with this name, or of all.
    #[doc(hidden)]
    fn list(
        client: &JumpServer,
        name: Option<String>,
        page: PageRequest,
    ) -> impl Future<Output = Result<Page<Named<Self>>>> + Send;
}

macro_rules! kinds {
    ($($id:ident, $what:literal: $list:ident($query:ident);)*) => {$(
        impl AutomationKind for $id {
            const WHAT: &'static str = $what;

            async fn list(client: &JumpServer, name: Option<String>, page: PageRequest) -> Result<Page<Named<Self>>> {
                let (limit, offset) = limit_and_offset(page);
                let query = $query {
                    name,
                    order: Some(OLDEST_FIRST.to_owned()),
                    limit,
                    offset,
                    ..$query::default()
                };
                let page = Page::from(client.raw().$list(&query).await?.value);
                Ok(page.map(|row| Named { id: row.id, name: row.name.unwrap_or_default() }))
            }
        }
    )*};
}

kinds! {
    ChangeSecretAutomationId, "change-secret automation": change_secret_automations_list(ChangeSecretAutomationsListQuery);
    PushAccountAutomationId, "push-account automation": push_account_automations_list(PushAccountAutomationsListQuery);
    GatherAccountAutomationId, "gather-account automation":
        gather_account_automations_list(GatherAccountAutomationsListQuery);
    CheckAccountAutomationId, "check-account automation": check_account_automations_list(CheckAccountAutomationsListQuery);
    BackupPlanId, "account-backup plan": account_backup_plans_list(AccountBackupPlansListQuery);
    AccountTemplateId, "account template": account_templates_list(AccountTemplatesListQuery);
}

impl Resolver {
    /// The automation, plan or template with this name, or with this id, which is not looked up.
    ///
    /// ```
    /// # use jms_http::{JumpServer, domain::{ChangeSecretAutomationId, ChangeSecretFilter, Secret}};
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let first = &client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await?[0];
    /// let id: ChangeSecretAutomationId = client.resolve().automation(&first.name).await?;
    /// assert_eq!(id, first.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Resolver`].
    pub async fn automation<Id: AutomationKind>(&self, given: &str) -> Result<Id> {
        if let Ok(id) = given.parse() {
            return Ok(id);
        }
        let (client, name) = (self.0.clone(), given.to_owned());
        let rows = Rows::new(move |page| {
            let (client, name) = (client.clone(), name.clone());
            async move { Id::list(&client, Some(name), page).await }
        });
        let mut found: Vec<Named<Id>> = rows.all().await?;
        // From 4.10.19 on the filter takes capitals and small letters for the same.
        found.retain(|named| named.name == given);
        let near = async || {
            let page = Id::list(&self.0, None, PageRequest::first(LOOKED_THROUGH)).await?;
            Ok(page.items.into_iter().map(|named| named.name).collect())
        };
        choose(Id::WHAT, given, found, |named| named.name.clone(), |named| named.id, near).await.map(|named| named.id)
    }
}
