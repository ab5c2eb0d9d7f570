//! A wave whose start was not answered: whether it runs.

use std::time::Duration;

use jms_domain::{ChangeSecretExecution, ChangeSecretUpdate, ports::Automations as _};
use serde_json::Value;

use super::engine::{Engine, Halt};

/// When it is looked for, one after the other. A run is there before it changes anything, in the moment in which a worker has read
/// whom its automation means (source: `execute` in `apps/assets/models/automations/base.py` of v3.10.20 and v4.10.16).
const LOOKS: [Duration; 3] = [Duration::ZERO, Duration::from_secs(1), Duration::from_secs(2)];

impl Engine<'_> {
    /// Looks for the run of a wave. If there is none, there never will be one that changes anything, and its accounts are
    /// planned again.
    ///
    /// The start may still be on its way, or wait for a worker. So the automation first loses its user names, for good: whom a
    /// run is about is read when a worker takes it, and one that is taken from now on is about nobody. One that was taken
    /// before can be seen.
    pub(super) async fn look_for_its_run(&mut self, wave: u32) -> Result<(), Halt> {
        let Some(automation) = self.journal.wave(wave).and_then(|wave| wave.automation) else { return Ok(()) };
        let nobody = ChangeSecretUpdate { accounts: Some(Vec::new()), ..ChangeSecretUpdate::default() };
        match self.fleet.client.change_secret_automations().update(automation, &nobody).await {
            Ok(_) => {}
            Err(error) if error.is_not_found() => {
                let why = "its automation was deleted while it was not known whether it ran";
                let settled = self.unknown(wave, why);
                return self.finish(wave, &settled);
            }
            Err(error) => return Err(error.into()),
        }
        let name = self.journal.automation_name(wave);
        for pause in LOOKS {
            self.fleet.clock.sleep(pause).await;
            let runs = self.fleet.client.change_secret_executions().of(automation, &name).await?;
            if let Some(run) = runs.iter().find(|run| is_about_somebody(run)) {
                return Ok(self.journal.started(wave, run.id)?);
            }
        }
        Ok(self.journal.void(wave)?)
    }
}

/// Whether a run is about any account. One of which that cannot be told is.
fn is_about_somebody(run: &ChangeSecretExecution) -> bool {
    !matches!(&run.snapshot.accounts, Some(Value::Array(accounts)) if accounts.is_empty())
}
