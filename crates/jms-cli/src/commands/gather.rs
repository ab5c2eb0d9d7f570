//! `jms gather`.

use jms_http::{
    JumpServer,
    domain::{
        GatherAccount, GatherAccountAutomation, GatherAccountFilter, GatherAccountUpdate, NewGatherAccountAutomation,
    },
};

use crate::{
    args::{ByName, GatherFields, NothingAtStake},
    failure::Failure,
    kinds::{KindName, Noun},
    names,
    output::{self, Cell, Column, Row},
};

use super::automation::{change, columns, common, fill, given, look_up};

impl Noun for GatherAccount {
    const NOUN: KindName = KindName::Gather;
    const PLURAL: &'static str = "automations";
    const CREATES: &'static str = "Make an automation; run by hand, and no accounts made, unless told otherwise";

    type Filters = ByName;
    type Creation = GatherFields;
    type Change = GatherFields;
    type Deletion = NothingAtStake;

    fn filter(ByName { search }: ByName) -> GatherAccountFilter {
        GatherAccountFilter { search, ..GatherAccountFilter::default() }
    }

    async fn create(
        name: String,
        GatherFields { automation, recipients, sync, check_risk }: GatherFields,
        client: &JumpServer,
    ) -> Result<NewGatherAccountAutomation, Failure> {
        let mut new = NewGatherAccountAutomation::new(name);
        fill!(new, look_up(automation, client).await?);
        new.recipients = names::users(client, &recipients).await?;
        new.is_sync_account = sync.unwrap_or(new.is_sync_account);
        new.check_risk = check_risk.unwrap_or(new.check_risk);
        Ok(new)
    }

    async fn change(
        name: Option<String>,
        GatherFields { automation: fields, recipients, sync, check_risk }: GatherFields,
        automation: &GatherAccountAutomation,
        client: &JumpServer,
    ) -> Result<GatherAccountUpdate, Failure> {
        let said = look_up(fields, client).await?;
        let mut update =
            GatherAccountUpdate { name, ..GatherAccountUpdate::new(said.or_as_it_is(&automation.schedule)?) };
        change!(update, said);
        update.recipients = given(names::users(client, &recipients).await?);
        update.is_sync_account = sync;
        update.check_risk = check_risk;
        Ok(update)
    }

    fn lines(automation: &GatherAccountAutomation) -> Vec<(&'static str, Cell)> {
        common!(automation).lines([
            ("assets", output::named(automation.assets.as_deref())),
            ("nodes", output::named(automation.nodes.as_deref())),
            ("makes accounts", output::yes(automation.is_sync_account)),
            ("finds risks", output::yes(automation.check_risk.unwrap_or_default())),
            ("recipients", output::named(automation.recipients.as_deref())),
        ])
    }
}

impl Row for GatherAccountAutomation {
    const COLUMNS: &'static [Column] = columns!("MAKES ACCOUNTS", "FINDS RISKS");

    fn cells(&self) -> Vec<Cell> {
        let risks = self.check_risk.unwrap_or_default();
        common!(self).cells([output::yes(self.is_sync_account), output::yes(risks)])
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
