//! The automations of a client and their runs, kind by kind.

use jms_domain::{AccountBackup, ChangeSecret};

use crate::{
    JumpServer,
    adapters::{AutomationsClient, ExecutionsClient},
};

impl JumpServer {
    /// Change-secret automations.
    pub fn change_secret_automations(&self) -> AutomationsClient<ChangeSecret> {
        AutomationsClient::new(self.clone())
    }

    /// Runs of change-secret automations, and their records.
    pub fn change_secret_executions(&self) -> ExecutionsClient<ChangeSecret> {
        ExecutionsClient::new(self.clone())
    }

    /// Account-backup plans.
    pub fn backup_plans(&self) -> AutomationsClient<AccountBackup> {
        AutomationsClient::new(self.clone())
    }

    /// Runs of account-backup plans.
    pub fn backup_executions(&self) -> ExecutionsClient<AccountBackup> {
        ExecutionsClient::new(self.clone())
    }
}
