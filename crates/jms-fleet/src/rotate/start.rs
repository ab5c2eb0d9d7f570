//! Starting a wave: once, and for nobody but its accounts.

use std::collections::BTreeSet;

use jms_domain::{
    AssetId, ChangeSecretAutomation, ChangeSecretAutomationId, ChangeSecretFilter, Error, ErrorKind,
    NewChangeSecretAutomation,
    ports::{Automations as _, Executions as _},
};

use super::{
    RotationState,
    engine::{Engine, Halt, assets, candidate},
    journal::Settled,
};
use crate::stored::texts;

impl Engine<'_> {
    /// Starts a wave, unless it means somebody else by now.
    pub(super) async fn start(&mut self, wave: u32, again: bool) -> Result<(), Halt> {
        let assets = assets(self.journal.left_of(wave).map(|(_, row)| row));
        let present = self.look_around(&assets).await?;
        let gone = self.journal.left_of(wave).filter(|(_, row)| !present.contains(&row.account));
        let gone: Vec<Settled> = gone
            .map(|(row, _)| (row, RotationState::NotChanged, Some("it is not there any more".to_owned())))
            .collect();
        if !gone.is_empty() {
            self.journal.settle(&gone, None)?;
        }
        let left: Vec<_> = self.journal.left_of(wave).map(candidate).collect();
        if left.is_empty() || !self.neighbours.are_all(&left) {
            return Ok(self.journal.void(wave)?);
        }
        let Some(automation) = self.automation(wave, again).await? else { return Ok(self.journal.void(wave)?) };
        self.journal.starting(wave, automation)?;
        match self.fleet.client.change_secret_executions().start(automation).await {
            Ok(started) => Ok(self.journal.started(wave, started.execution)?),
            Err(error) if certainly_not_started(&error) => {
                self.journal.unstarted(wave)?;
                Err(error.into())
            }
            // It may have been started: that is looked for.
            Err(_) => Ok(()),
        }
    }

    /// The automation of a wave. Making it changes nothing, and there is one of its name at the most. None if that one was made
    /// before, and means others than those that are left: who is gone by now may be there again under another id.
    async fn automation(&mut self, wave: u32, again: bool) -> Result<Option<ChangeSecretAutomationId>, Error> {
        let name = self.journal.automation_name(wave);
        let left: Vec<_> = self.journal.left_of(wave).map(|(_, row)| row).collect();
        let names: BTreeSet<String> = left.iter().map(|row| row.username.clone()).collect();
        let assets = assets(left.into_iter());
        let port = self.fleet.client.change_secret_automations();
        let find = async || -> Result<_, Error> {
            let filter = ChangeSecretFilter { name: Some(name.clone()), ..ChangeSecretFilter::default() };
            let found = port.rows(filter).all().await?.into_iter().find(|automation| automation.name == name);
            // Rows of lists do not tell all of it on newer servers.
            match found {
                Some(found) => port.get(found.id).await.map(Some),
                None => Ok(None),
            }
        };
        let if_it_fits = |made: ChangeSecretAutomation| means(&made, &names, &assets).then_some(made.id);
        if again && let Some(made) = find().await? {
            return Ok(if_it_fits(made));
        }
        let new = NewChangeSecretAutomation {
            assets: assets.clone(),
            comment: "Made by jms rotate. Its records are kept with it.".to_owned(),
            ..NewChangeSecretAutomation::new(name.clone(), names.iter().cloned(), self.secret.clone())
        };
        match port.create(&new).await {
            Ok(made) => Ok(Some(made.id)),
            // A request of a run before that broke off came late.
            Err(error) if error.is_already_exists() => find().await?.map(if_it_fits).ok_or(error),
            Err(error) => Err(error),
        }
    }
}

/// Whether an automation is about these user names on these assets, and nothing else.
fn means(made: &ChangeSecretAutomation, names: &BTreeSet<String>, assets: &[AssetId]) -> bool {
    let on: Option<BTreeSet<AssetId>> = made.assets.as_ref().map(|on| on.iter().map(|asset| asset.id).collect());
    let of: Option<BTreeSet<&str>> = texts(&made.accounts).map(|of| of.into_iter().collect());
    of.is_some_and(|of| of.into_iter().eq(names))
        && on.is_some_and(|on| on.iter().eq(assets))
        && made.nodes.as_ref().is_some_and(Vec::is_empty)
}

/// Whether an automation was certainly not started. A server that fails may have handed the task to its workers before.
fn certainly_not_started(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Invalid(_)
            | ErrorKind::Config
            | ErrorKind::Validation
            | ErrorKind::NotFound
            | ErrorKind::Forbidden
            | ErrorKind::Unauthenticated
            | ErrorKind::ConfirmationRequired { .. }
            | ErrorKind::Throttled { .. }
            | ErrorKind::RedirectRefused { .. }
            | ErrorKind::Unreachable
            | ErrorKind::NotSupported
    )
}
