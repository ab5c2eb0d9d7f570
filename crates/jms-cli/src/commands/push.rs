//! `jms push`.

use jms_http::{
    JumpServer,
    domain::{
        ExecutionStatus, NewPushAccountAutomation, PushAccount, PushAccountAutomation, PushAccountFilter,
        PushAccountUpdate, Verdict,
    },
};

use crate::{
    args::{BySecretType, NothingAtStake, PushChange, PushCreation, PushFields},
    failure::Failure,
    kinds::{KindName, Noun},
    output::{self, Cell, Column, Row},
};

use super::{
    automation::{change, columns, common, fill, given, look_up, usernames},
    secret_change::{length, new_secret, random_passwords},
};

impl Noun for PushAccount {
    const NOUN: KindName = KindName::Push;
    const PLURAL: &'static str = "automations";
    const CREATES: &'static str = "Make an automation; random passwords of 16 characters for accounts without a secret, run by \
                                   hand, unless told otherwise";

    type Filters = BySecretType;
    type Creation = PushCreation;
    type Change = PushChange;
    type Deletion = NothingAtStake;

    fn filter(BySecretType { search, secret_type }: BySecretType) -> PushAccountFilter {
        PushAccountFilter { search, secret_type, ..PushAccountFilter::default() }
    }

    async fn create(
        name: String,
        PushCreation { accounts, fields }: PushCreation,
        client: &JumpServer,
    ) -> Result<NewPushAccountAutomation, Failure> {
        let PushFields { automation, check, secret } = fields;
        let secret = new_secret(&secret)?.unwrap_or_else(random_passwords);
        let mut new = NewPushAccountAutomation::new(name, accounts, secret);
        fill!(new, look_up(automation, client).await?);
        new.check_conn_after_change = check.unwrap_or(new.check_conn_after_change);
        Ok(new)
    }

    async fn change(
        name: Option<String>,
        PushChange { accounts, fields }: PushChange,
        _: &PushAccountAutomation,
        client: &JumpServer,
    ) -> Result<PushAccountUpdate, Failure> {
        let PushFields { automation, check, secret } = fields;
        let mut update = PushAccountUpdate { name, accounts: given(accounts), ..PushAccountUpdate::default() };
        update.secret = new_secret(&secret)?;
        let said = look_up(automation, client).await?;
        update.schedule.clone_from(&said.schedule);
        change!(update, said);
        update.check_conn_after_change = check;
        Ok(update)
    }

    fn lines(automation: &PushAccountAutomation) -> Vec<(&'static str, Cell)> {
        common!(automation).lines([
            ("accounts", usernames(&automation.accounts)),
            ("assets", output::named(automation.assets.as_deref())),
            ("nodes", output::named(automation.nodes.as_deref())),
            ("secret", format!("{} {}", automation.secret_strategy, automation.secret_type).into()),
            ("length", length(&automation.password_rules)),
        ])
    }

    fn summary(verdict: Verdict, done: usize, all: usize, status: &ExecutionStatus) -> String {
        match verdict {
            Verdict::Changed => format!("{done} accounts pushed"),
            Verdict::NothingChanged => "the run ended well and pushed no account".to_owned(),
            _ => format!("{done} of {all} accounts pushed; the run is `{status}`"),
        }
    }
}

impl Row for PushAccountAutomation {
    const COLUMNS: &'static [Column] = columns!("ACCOUNTS", "SECRET");

    fn cells(&self) -> Vec<Cell> {
        let secret = format!("{} {}", self.secret_strategy, self.secret_type);
        common!(self).cells([usernames(&self.accounts), secret.into()])
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
