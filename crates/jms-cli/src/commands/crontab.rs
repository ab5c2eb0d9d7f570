//! `jms crontab`.

use jms_http::{
    Rules,
    domain::{Crontab, Dialect},
};
use serde::Serialize;

use crate::{
    args::{CrontabCommand, Global},
    failure::Failure,
    output::{self, Cell, Column, Row, column},
};

pub(super) fn run(command: &CrontabCommand, global: &Global) -> Result<(), Failure> {
    let dialect = match global.server_version {
        Some(Rules::Of(dialect)) => dialect,
        // No server is asked here.
        Some(Rules::Detect) | None => Dialect::default(),
    };
    match command {
        CrontabCommand::Check { crontab } => {
            let crontab = Crontab::parse(crontab, dialect)?;
            let checked = Checked { crontab: crontab.to_string(), server_version: dialect.to_string(), runs: true };
            let says = format!("JumpServer {dialect} takes it and runs it");
            output::object(&global.output, &checked, &[(crontab.as_str(), says.into())])
        }
        CrontabCommand::Next { crontab, count, tz } => {
            let crontab = Crontab::parse(crontab, dialect)?;
            let zone = match tz {
                Some(name) => jiff::tz::TimeZone::get(name).map_err(|_| {
                    Failure::usage(format!("`{name}` is no time zone"), "Write its IANA name, such as Asia/Shanghai.")
                })?,
                None => jiff::tz::TimeZone::system(),
            };
            let runs: Vec<_> =
                crontab.runs_after(&jiff::Timestamp::now().to_zoned(zone)).take(*count).map(Run::at).collect();
            output::list(&global.output, &runs)
        }
    }
}

/// A crontab that was found good; one that was not is an error.
#[derive(Serialize)]
struct Checked {
    crontab: String,
    server_version: String,
    runs: bool,
}

#[derive(Serialize)]
struct Run {
    at: jiff::Timestamp,
    #[serde(skip)]
    local: jiff::Zoned,
}

impl Run {
    fn at(local: jiff::Zoned) -> Self {
        Self { at: local.timestamp(), local }
    }
}

impl Row for Run {
    const COLUMNS: &'static [Column] = &[column("RUN")];

    fn cells(&self) -> Vec<Cell> {
        vec![self.local.strftime("%a %Y-%m-%d %H:%M %z").to_string().into()]
    }

    fn name(&self) -> String {
        self.at.to_string()
    }
}
