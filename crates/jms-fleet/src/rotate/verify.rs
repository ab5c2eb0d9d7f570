//! Whether the server can log in with the new secrets.
//!
//! It is asked to test the accounts, and what came of it stands in them. From 4.8 on they tell when they were tested, and a test
//! that did not take place or could not reach the asset leaves that as it was; before, only the last result is told, so that one that
//! was good before and after proves nothing (source: facts of 4.10.16, section 7; differences of 3.10.20, section 2).

use jms_domain::{
    Account, AccountId, AccountTask, Connectivity, Error, ErrorKind, Execution, ExecutionId, ExecutionStatus, Feature,
    ports::{AccountsInBulk as _, Tasks as _},
};

use super::{
    RotationEnd, RotationNews, RotationState, Verification,
    engine::{Engine, Halt},
    spare::is_off,
};
use crate::work::AT_ONCE;

impl Engine<'_> {
    /// Has all new secrets tested that were not.
    pub(super) async fn verify(&mut self) -> Result<(), Halt> {
        if !self.options.verify {
            return Ok(());
        }
        let accounts = self.journal.accounts().iter().enumerate();
        let untested = accounts.filter(|(_, row)| row.state == RotationState::Changed && row.verified.is_none());
        let untested: Vec<(usize, AccountId)> = untested.map(|(row, known)| (row, known.account)).collect();
        for some in untested.chunks(AT_ONCE as usize) {
            let verified = self.tested(some).await?;
            self.journal.verified(&verified)?;
            self.dealt_with.extend(verified.iter().map(|(row, ..)| *row));
            for (row, ..) in verified {
                if let Some(account) = self.journal.accounts().get(row) {
                    self.options.tell(&RotationNews::Account(account));
                }
            }
        }
        Ok(())
    }

    async fn tested(
        &mut self,
        some: &[(usize, AccountId)],
    ) -> Result<Vec<(usize, Verification, Option<String>)>, Halt> {
        let ids: Vec<AccountId> = some.iter().map(|(_, id)| *id).collect();
        let before = self.fleet.ports.by_ids(&ids).await?;
        // Where a platform cannot, the server says nothing and does nothing.
        let can = |account: &Account| !is_off(account, "verify_account_enabled");
        let accounts: Vec<AccountId> = ids.iter().copied().filter(|id| before.get(id).is_some_and(can)).collect();
        let refused = if accounts.is_empty() { None } else { self.test(accounts).await? };
        let after = self.fleet.ports.by_ids(&ids).await?;
        let of_row = |(row, id): &(usize, AccountId)| {
            let (verification, detail) = match (before.get(id), after.get(id), &refused) {
                (Some(before), _, _) if !can(before) => {
                    (Verification::CannotTell, Some("its platform has no test of accounts".to_owned()))
                }
                (_, _, Some(refused)) => {
                    let refused = self.without_secret(format!("the server tests nothing: {refused}"));
                    (Verification::CannotTell, Some(refused))
                }
                (Some(before), Some(after), None) => self.judge(before, after),
                _ => (Verification::CannotTell, Some("it is not there any more".to_owned())),
            };
            (*row, verification, detail)
        };
        Ok(some.iter().map(of_row).collect())
    }

    fn judge(&self, before: &Account, after: &Account) -> (Verification, Option<String>) {
        let is_ok = after.connectivity == Connectivity::Ok;
        let said = || Some(format!("the server could not log in with the new secret: {}", after.connectivity));
        if self.dialect.has(Feature::TestDates) {
            return match (after.date_verified != before.date_verified, is_ok) {
                (true, true) => (Verification::Passed, None),
                (true, false) => (Verification::Failed, said()),
                (false, _) => (
                    Verification::Failed,
                    Some("the server gives no sign that it could log in with the new secret".to_owned()),
                ),
            };
        }
        match (before.connectivity == Connectivity::Ok, is_ok) {
            (false, true) => (Verification::Passed, None),
            (true, true) => (
                Verification::CannotTell,
                Some("the test before went well, too, and this server does not tell when it was".to_owned()),
            ),
            _ if after.connectivity == Connectivity::NotTested => {
                (Verification::CannotTell, Some("the server gives no sign of a test".to_owned()))
            }
            _ => (Verification::Failed, said()),
        }
    }

    /// Has accounts tested, and waits until that is over. Who may not ask for it is told.
    async fn test(&mut self, accounts: Vec<AccountId>) -> Result<Option<Error>, Halt> {
        let (client, clock) = (&self.fleet.client, &*self.fleet.clock);
        let task = AccountTask::Verify { accounts, assets: Vec::new() };
        // What is asked for twice is tested twice, which changes nothing.
        let mut asked = client.accounts().run_task(&task).await;
        if asked.as_ref().is_err_and(Error::is_outcome_unknown) {
            asked = client.accounts().run_task(&task).await;
        }
        let task = match asked {
            Ok(task) => ExecutionId::new(task.uuid()),
            Err(error) if *error.kind() == ErrorKind::Forbidden => return Ok(Some(error)),
            Err(error) => return Err(error.into()),
        };
        let poll = || async move {
            let found = client.tasks().execution(task).await?;
            let status = if found.is_finished { ExecutionStatus::Success } else { ExecutionStatus::Running };
            Ok(Execution::<ExecutionId>::new(task, status))
        };
        match self.options.wait.until_final(clock, task, poll).await {
            Ok(_) => Ok(None),
            Err(error) if matches!(error.kind(), ErrorKind::NotFinished { .. }) => {
                Err(Halt::End(RotationEnd::Waiting { execution: None, error }))
            }
            Err(error) => Err(error.into()),
        }
    }
}
