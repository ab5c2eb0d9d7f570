// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `dashboards`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// Read figures about changes of secrets
    ///
    /// Only the figures that are asked for: `{}` when nothing is. A key counts when it has any value, so `0` and `false` ask, too; unknown keys are ignored. `all=1` asks for everything.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-dashboard/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_dashboard_get(
        &self,
        query: &types::ChangeSecretDashboardGetQuery,
    ) -> Result<Answer<types::ChangeSecretFigures>> {
        let client = self.client(&operations::CHANGE_SECRET_DASHBOARD_GET);
        finish(&client, client.change_secret_dashboard_get(query).await)
    }
    /// Read figures about accounts
    ///
    /// Only the figures that are asked for: `{}` when nothing is. A key counts when it has any value, so `0` and `false` ask, too; unknown keys are ignored. `all=1` asks for everything. Needs the permission to see the PAM console; no licence.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/pam-dashboard/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn pam_dashboard_get(
        &self,
        query: &types::PamDashboardGetQuery,
    ) -> Result<Answer<types::AccountFigures>> {
        let client = self.client(&operations::PAM_DASHBOARD_GET);
        finish(&client, client.pam_dashboard_get(query).await)
    }
}
