//! The automations of a client and their runs, kind by kind.

use jms_domain::{AccountBackup, ChangeSecret, CheckAccount, GatherAccount, PushAccount};

use crate::{
    JumpServer,
    adapters::{AutomationsClient, ChangesUnderWayClient, ExecutionsClient, RecordsClient},
};

impl JumpServer {
    /// Change-secret automations.
    pub fn change_secret_automations(&self) -> AutomationsClient<ChangeSecret> {
        AutomationsClient::new(self.clone())
    }

    /// Runs of change-secret automations.
    pub fn change_secret_executions(&self) -> ExecutionsClient<ChangeSecret> {
        ExecutionsClient::new(self.clone())
    }

    /// Records of change-secret automations: what runs did to each account.
    pub fn change_secret_records(&self) -> RecordsClient<ChangeSecret> {
        RecordsClient::new(self.clone())
    }

    /// Accounts whose secret is about to change. Since 4.10.2.
    pub fn changes_under_way(&self) -> ChangesUnderWayClient {
        ChangesUnderWayClient(self.clone())
    }

    /// Push-account automations.
    pub fn push_account_automations(&self) -> AutomationsClient<PushAccount> {
        AutomationsClient::new(self.clone())
    }

    /// Runs of push-account automations.
    pub fn push_account_executions(&self) -> ExecutionsClient<PushAccount> {
        ExecutionsClient::new(self.clone())
    }

    /// Records of push-account automations: what runs did to each account.
    pub fn push_account_records(&self) -> RecordsClient<PushAccount> {
        RecordsClient::new(self.clone())
    }

    /// Gather-account automations.
    pub fn gather_account_automations(&self) -> AutomationsClient<GatherAccount> {
        AutomationsClient::new(self.clone())
    }

    /// Runs of gather-account automations.
    pub fn gather_account_executions(&self) -> ExecutionsClient<GatherAccount> {
        ExecutionsClient::new(self.clone())
    }

    /// Check-account automations. Since 4.8.
    pub fn check_account_automations(&self) -> AutomationsClient<CheckAccount> {
        AutomationsClient::new(self.clone())
    }

    /// Runs of check-account automations. Since 4.8.
    pub fn check_account_executions(&self) -> ExecutionsClient<CheckAccount> {
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
