//! Making it so.
//!
//! What is deleted goes first, for it may have the names of what comes: automations and plans before accounts and templates. Then
//! comes what others need: templates, accounts, automations, plans. Accounts go in jobs, by lists; of the others there are few.
//!
//! There is no file of what was done so far: a plan is read from the server each time, names are unique there, and secrets are sent
//! only with what is made. So whatever ends an apply, the next one finds what is left, and does nothing twice.

use serde::Serialize;
use thiserror::Error;

use super::{
    desired::in_order,
    kind::CodeKind,
    plan::{ChangeAction, Plan},
    secret::{SecretSource, Secrets},
    steps::{Apply, Halt},
};
use crate::{Ended, Failure, Fleet, FleetError, Options, Problem, RowState};

/// How an apply ended, with a result for each change.
#[derive(Debug)]
#[must_use = "changes may have failed"]
#[non_exhaustive]
pub struct Applied {
    /// What became of each change, in the order of the plan.
    pub changes: Vec<AppliedChange>,
    /// How it ended.
    pub ended: Ended,
    /// How many requests for changes were sent.
    pub requests: usize,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppliedChange {
    /// What was to be done.
    pub action: ChangeAction,
    /// What kind of object it is.
    pub kind: CodeKind,
    /// Its name.
    pub name: String,
    /// What became of it.
    pub state: RowState,
    /// Why it failed.
    pub failure: Option<Failure>,
}

/// Why nothing was applied.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// Something is wrong with the files, or a secret that they name cannot be read. Nothing was sent.
    #[error("problems in the files: {}; the first: {}", problems.len(), problems.first().map(ToString::to_string).unwrap_or_default())]
    Problems {
        /// What is wrong, in order.
        problems: Vec<Problem>,
    },
    /// A job could not be run.
    #[error(transparent)]
    Fleet(#[from] FleetError),
}

impl Applied {
    /// Whether all is as files say.
    pub fn is_success(&self) -> bool {
        matches!(self.ended, Ended::Finished) && self.changes.iter().all(|change| change.state.is_ok())
    }

    /// How many changes are in this state.
    pub fn count(&self, state: RowState) -> usize {
        self.changes.iter().filter(|change| change.state == state).count()
    }
}

impl Fleet {
    /// Does what a plan says. Its secrets are read first, each once, and only those that are sent: those of new objects, and of
    /// automations and templates that get another kind of secret or other rules.
    ///
    /// It can be ended anywhere, and by anything: another plan then has what is left. An automation that is to be deleted, and
    /// whose records may hold the only copy of a secret, stays and has failed
    /// ([`FailureKind::RecordsAtStake`](crate::FailureKind::RecordsAtStake)); the rest is done.
    ///
    /// ```
    /// use jms_fleet::{CodeOptions, Desired, Fleet, LocalSecrets, Options, PlanOptions};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = jms_fleet::domain::Secret::new(sandbox.credentials().private_token)?;
    /// # let client = jms_http::JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// std::fs::write(folder.path().join("web.yaml"), "accounts:\n- {assets: [web-01, web-02], username: robot}\n")?;
    /// let fleet = Fleet::new(&client);
    /// let plan = fleet.plan(Desired::read(folder.path(), &CodeOptions::default())?, &PlanOptions::default()).await?;
    /// assert!(plan.problems.is_empty());
    /// assert_eq!(plan.changes[0].name, "robot@web-01");
    ///
    /// let applied = fleet.apply(&plan, &LocalSecrets, &Options::default()).await?;
    /// assert!(applied.is_success());
    ///
    /// let plan = fleet.plan(Desired::read(folder.path(), &CodeOptions::default())?, &PlanOptions::default()).await?;
    /// assert!(plan.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ApplyError::Problems`] if something is wrong with the files or their secrets. What the server refuses is in the result.
    pub async fn apply(
        &self,
        plan: &Plan,
        secrets: &dyn SecretSource,
        options: &Options,
    ) -> Result<Applied, ApplyError> {
        if !plan.problems.is_empty() {
            return Err(ApplyError::Problems { problems: plan.problems.clone() });
        }
        let secrets = read_secrets(plan, secrets).await?;
        let mut apply = Apply::new(self, plan, secrets, options);
        let ended = match apply.work().await {
            Ok(()) => Ended::Finished,
            Err(Halt::Ended(ended)) => ended,
            Err(Halt::Fleet(error)) => return Err(error.into()),
        };
        Ok(apply.done(ended))
    }
}

/// Reads the secrets that will be sent.
async fn read_secrets(plan: &Plan, source: &dyn SecretSource) -> Result<Secrets, ApplyError> {
    let mut secrets = Secrets::default();
    let mut problems = Vec::new();
    for change in &plan.changes {
        let Some(entry) = change.entry.and_then(|index| plan.desired.entries.get(index)) else { continue };
        for (field, _, reference) in &entry.source.secrets {
            if change.has(field)
                && let Err(problem) = secrets.read(reference, source).await
            {
                problems.push(entry.source.problem(field, problem));
            }
        }
    }
    // The same account on several assets is in one place of a file.
    let problems = in_order(problems);
    if problems.is_empty() { Ok(secrets) } else { Err(ApplyError::Problems { problems }) }
}
