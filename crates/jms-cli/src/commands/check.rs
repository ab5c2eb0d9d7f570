//! `jms check`.

use jms_http::{
    JumpServer,
    domain::{
        CheckAccount, CheckAccountAutomation, CheckAccountFilter, CheckAccountUpdate, CheckEngineSlug,
        NewCheckAccountAutomation,
    },
};

use crate::{
    args::{ByName, CheckFields, NothingAtStake},
    failure::Failure,
    kinds::{KindName, Noun},
    names,
    output::{self, Cell, Column, Row},
};

use super::automation::{change, columns, common, fill, given, look_up, usernames};

impl Noun for CheckAccount {
    const NOUN: KindName = KindName::Check;
    const PLURAL: &'static str = "automations";
    const CREATES: &'static str = "Make an automation; everything is checked, and run by hand, unless told otherwise";

    type Filters = ByName;
    type Creation = CheckFields;
    type Change = CheckFields;
    type Deletion = NothingAtStake;

    fn filter(ByName { search }: ByName) -> CheckAccountFilter {
        CheckAccountFilter { search, ..CheckAccountFilter::default() }
    }

    async fn create(
        name: String,
        CheckFields { engines, automation, recipients }: CheckFields,
        client: &JumpServer,
    ) -> Result<NewCheckAccountAutomation, Failure> {
        let engines = match engines.as_slice() {
            [] => CheckEngineSlug::KNOWN.to_vec(),
            named => named.iter().map(|engine| (*engine).into()).collect(),
        };
        let mut new = NewCheckAccountAutomation::new(name, engines);
        fill!(new, look_up(automation, client).await?);
        new.recipients = names::users(client, &recipients).await?;
        Ok(new)
    }

    async fn change(
        name: Option<String>,
        CheckFields { engines, automation: fields, recipients }: CheckFields,
        automation: &CheckAccountAutomation,
        client: &JumpServer,
    ) -> Result<CheckAccountUpdate, Failure> {
        let said = look_up(fields, client).await?;
        let mut update =
            CheckAccountUpdate { name, ..CheckAccountUpdate::new(said.or_as_it_is(&automation.schedule)?) };
        change!(update, said);
        update.engines = given(engines.into_iter().map(CheckEngineSlug::from).collect());
        update.recipients = given(names::users(client, &recipients).await?);
        Ok(update)
    }

    fn lines(automation: &CheckAccountAutomation) -> Vec<(&'static str, Cell)> {
        common!(automation).lines([
            ("engines", usernames(&automation.engines)),
            ("assets", output::named(automation.assets.as_deref())),
            ("nodes", output::named(automation.nodes.as_deref())),
            ("recipients", output::named(automation.recipients.as_deref())),
        ])
    }
}

impl Row for CheckAccountAutomation {
    const COLUMNS: &'static [Column] = columns!("ENGINES");

    fn cells(&self) -> Vec<Cell> {
        common!(self).cells([usernames(&self.engines)])
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
