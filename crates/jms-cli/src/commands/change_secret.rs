//! `jms change-secret`.

use jms_http::{
    JumpServer,
    domain::{ChangeSecret, ChangeSecretAutomation, ChangeSecretFilter, ChangeSecretUpdate, NewChangeSecretAutomation},
};

use crate::{
    args::{BySecretType, ChangeSecretChange, ChangeSecretCreation, ChangeSecretFields, RecordsAtStake},
    failure::Failure,
    kinds::{KindName, Noun},
    names,
    output::{self, Cell, Column, Row},
};

use super::{
    automation::{change, columns, common, fill, given, look_up, usernames},
    secret_change::{length, new_secret, random_passwords},
};

impl Noun for ChangeSecret {
    const NOUN: KindName = KindName::ChangeSecret;
    const PLURAL: &'static str = "automations";
    const CREATES: &'static str =
        "Make an automation; random passwords of 16 characters, run by hand, unless told otherwise";

    type Filters = BySecretType;
    type Creation = ChangeSecretCreation;
    type Change = ChangeSecretChange;
    type Deletion = RecordsAtStake;

    fn filter(BySecretType { search, secret_type }: BySecretType) -> ChangeSecretFilter {
        ChangeSecretFilter { search, secret_type, ..ChangeSecretFilter::default() }
    }

    async fn create(
        name: String,
        ChangeSecretCreation { accounts, fields }: ChangeSecretCreation,
        client: &JumpServer,
    ) -> Result<NewChangeSecretAutomation, Failure> {
        let ChangeSecretFields { automation, recipients, check, secret } = fields;
        let secret = new_secret(&secret)?.unwrap_or_else(random_passwords);
        let mut new = NewChangeSecretAutomation::new(name, accounts, secret);
        fill!(new, look_up(automation, client).await?);
        new.recipients = names::users(client, &recipients).await?;
        new.check_conn_after_change = check.unwrap_or(new.check_conn_after_change);
        Ok(new)
    }

    async fn change(
        name: Option<String>,
        ChangeSecretChange { accounts, fields }: ChangeSecretChange,
        _: &ChangeSecretAutomation,
        client: &JumpServer,
    ) -> Result<ChangeSecretUpdate, Failure> {
        let ChangeSecretFields { automation, recipients, check, secret } = fields;
        let mut update = ChangeSecretUpdate { name, accounts: given(accounts), ..ChangeSecretUpdate::default() };
        update.secret = new_secret(&secret)?;
        let said = look_up(automation, client).await?;
        update.schedule.clone_from(&said.schedule);
        change!(update, said);
        update.recipients = given(names::users(client, &recipients).await?);
        update.check_conn_after_change = check;
        Ok(update)
    }

    fn lines(automation: &ChangeSecretAutomation) -> Vec<(&'static str, Cell)> {
        common!(automation).lines([
            ("accounts", usernames(&automation.accounts)),
            ("assets", output::named(automation.assets.as_deref())),
            ("nodes", output::named(automation.nodes.as_deref())),
            ("secret", format!("{} {}", automation.secret_strategy, automation.secret_type).into()),
            ("length", length(&automation.password_rules)),
            ("recipients", output::named(automation.recipients.as_deref())),
        ])
    }
}

impl Row for ChangeSecretAutomation {
    const COLUMNS: &'static [Column] = columns!("ACCOUNTS", "SECRET");

    fn cells(&self) -> Vec<Cell> {
        let secret = format!("{} {}", self.secret_strategy, self.secret_type);
        common!(self).cells([usernames(&self.accounts), secret.into()])
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
