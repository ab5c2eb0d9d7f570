//! Who may do what.

use http::Method;

use super::User;
use crate::{http::reply::Refusal, profile::Profile};

/// Who an operation is open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Everybody.
    Public,
    /// Every user.
    SignedIn,
    /// Administrators of the system or the organisation.
    Accounts,
    /// The same, with a licence.
    Licensed,
    /// The same as `Accounts`; integration applications may read.
    Applications,
    /// The same as `Accounts`; auditors may read.
    Lookups,
    /// Administrators of the system.
    System,
}

/// # Errors
/// 401 for nobody, 403 for a user who may not. A missing licence and a deactivated user look the same.
pub(crate) fn check(user: Option<&User>, access: Access, method: &Method, profile: Profile) -> Result<(), Refusal> {
    if access == Access::Public {
        return Ok(());
    }
    let user = user.ok_or_else(Refusal::not_authenticated)?;
    let administrator = user.system_admin || user.org_role == "OrgAdmin";
    let reads = *method == Method::GET || *method == Method::HEAD;
    let may = match access {
        // Everybody may ask what there is to do.
        Access::Licensed if *method == Method::OPTIONS => profile.licensed(),
        _ if *method == Method::OPTIONS => true,
        Access::Public | Access::SignedIn => true,
        Access::Accounts => administrator,
        Access::Licensed => administrator && profile.licensed(),
        Access::Applications => administrator || (reads && user.is_application),
        Access::Lookups => {
            // 3.10 refuses auditors here.
            administrator || (reads && user.org_role == "OrgAuditor" && !profile.is_v3())
        }
        Access::System => user.system_admin,
    };
    if may && user.is_active { Ok(()) } else { Err(Refusal::forbidden()) }
}
