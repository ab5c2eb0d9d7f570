//! What the user that a client is logged in as may do, and where.

use serde::Serialize;

use crate::{Profile, UserOrganisation};

/// What the user that the client is logged in as may do in its organisation, and in which organisations.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Permissions {
    /// What they may do, such as `accounts.add_account`.
    pub perms: Vec<String>,
    /// The organisations that they administer.
    pub console_orgs: Vec<UserOrganisation>,
    /// The organisations whose accounts they administer. Since 4.10; on 3.10 those that they administer.
    pub pam_orgs: Vec<UserOrganisation>,
    /// The organisations that they audit.
    pub audit_orgs: Vec<UserOrganisation>,
    /// The organisations that they work in.
    pub workbench_orgs: Vec<UserOrganisation>,
}

impl Permissions {
    /// Whether they may do this, such as `accounts.view_accountsecret`.
    pub fn allow(&self, perm: &str) -> bool {
        self.perms.iter().any(|allowed| allowed == perm)
    }

    /// All organisations that they have to do with, each once.
    pub fn organisations(&self) -> Vec<&UserOrganisation> {
        let all = [&self.console_orgs, &self.pam_orgs, &self.audit_orgs, &self.workbench_orgs];
        let mut found: Vec<&UserOrganisation> = Vec::new();
        for organisation in all.into_iter().flatten() {
            if found.iter().all(|known| known.id != organisation.id) {
                found.push(organisation);
            }
        }
        found
    }
}

impl From<Profile> for Permissions {
    /// What the profile of 3.10 tells; that of 4.10 has none of it.
    fn from(profile: Profile) -> Self {
        let console_orgs = profile.console_orgs.unwrap_or_default();
        Self {
            perms: profile.perms.unwrap_or_default(),
            pam_orgs: console_orgs.clone(),
            console_orgs,
            audit_orgs: profile.audit_orgs.unwrap_or_default(),
            workbench_orgs: profile.workbench_orgs.unwrap_or_default(),
        }
    }
}
