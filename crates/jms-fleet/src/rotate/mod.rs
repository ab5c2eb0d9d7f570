//! New secrets for many accounts, with care: a canary first, then waves, each verified before the next, and nothing changed
//! twice.

mod cut;
mod doubt;
mod engine;
mod journal;
mod options;
mod plan;
mod report;
mod row;
mod secret;
pub(crate) mod spare;
mod start;
mod verify;

use jms_domain::SecretChange;

use self::{engine::Engine, secret::WantedSecret};
pub use self::{
    journal::RotationJournal,
    options::{FailureLimit, RotationNews, RotationOptions, TellRotation},
    plan::{PlannedWave, Rotation, RotationPlan},
    report::{RotationEnd, RotationReport},
    row::{RotatedAccount, RotationState, Verification},
    spare::SpareReason,
};
use crate::{Fleet, FleetError};

impl Fleet {
    /// Does what is left of a rotation, and writes each step into its journal before and after.
    ///
    /// Each wave is an automation of its own, which is started once. After a crash, a lost answer or a dropped future, another
    /// run with the same journal looks for the run of the wave that was about to be started, and follows it or makes sure
    /// that there never is one; so no account is left out, and none changed twice. The automations stay, and with them
    /// their records, which after a failure may hold the only copy of a secret.
    ///
    /// ```
    /// use jms_fleet::{Fleet, Rotation, RotationJournal, RotationOptions, RotationState};
    /// use jms_fleet::domain::{AccountFilter, NewSecret, PasswordRules, Secret, SecretChange};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("deploy.rotation");
    /// # let sandbox = jms_sandbox::Sandbox::builder().clock(jms_sandbox::Clock::fast(100.0)).build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = jms_http::JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let filter = AccountFilter { search: Some("deploy web".into()), ..AccountFilter::default() };
    /// let selection = client.accounts().rows(filter).all().await?;
    ///
    /// let fleet = Fleet::new(&client);
    /// let secret = SecretChange::Password(NewSecret::Random(PasswordRules::new(24)?));
    /// let plan = fleet.plan_rotation(&Rotation::new(secret.clone()), selection).await?;
    /// for account in plan.spared() {
    ///     println!("{}@{} is left alone: {:?}", account.username, account.asset.name, account.spared);
    /// }
    ///
    /// let mut journal = RotationJournal::begin(&path, &plan, &fleet.place())?;
    /// let report = fleet.rotate(&mut journal, &secret, &RotationOptions::default()).await?;
    /// assert!(report.is_success(), "{report:?}");
    /// assert_eq!(report.count(RotationState::Changed), plan.changed().count());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`FleetError::OtherPlace`] and [`FleetError::OtherSecret`] if the journal is not that of this rotation here,
    /// [`FleetError::Journal`] if it cannot be written. What the server says is in the report.
    pub async fn rotate(
        &self,
        journal: &mut RotationJournal,
        secret: &SecretChange,
        options: &RotationOptions,
    ) -> Result<RotationReport, FleetError> {
        let place = self.place();
        if *journal.place() != place {
            return Err(FleetError::OtherPlace { journal: journal.place().clone(), given: place });
        }
        if journal.secret != WantedSecret::of(secret) {
            return Err(FleetError::OtherSecret);
        }
        let dialect = self.dialect().await.map_err(FleetError::Server)?;
        if options.retry_failed {
            journal.retry()?;
        }
        let ended = Engine::new(self, journal, secret, options, dialect).run().await?;
        Ok(RotationReport::of(journal, ended))
    }
}
