//! `jms report`: what is wrong with accounts, automations and plans.

use jms_fleet::{Audit, AuditOptions, Finding};
use jms_http::JumpServer;

use crate::{
    args::{FailOn, Global, Report, ReportForm},
    failure::Failure,
    files,
    output::{self, Cell, Column, Row, column, wide},
};

impl Row for Finding {
    const COLUMNS: &'static [Column] =
        &[column("SEVERITY"), column("RULE"), column("OBJECT"), column("NAME"), column("DETAIL"), wide("ID")];

    fn cells(&self) -> Vec<Cell> {
        let Self { rule, severity, object, detail, .. } = self;
        vec![
            severity.as_str().into(),
            rule.as_str().into(),
            object.kind.into(),
            object.name.as_str().into(),
            detail.as_str().into(),
            object.id.as_str().into(),
        ]
    }

    fn name(&self) -> String {
        self.object.name.clone()
    }
}

pub(super) async fn run(report: &Report, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let Report { max_age, compare_secrets, form, out, fail_on } = report;
    let options = AuditOptions { max_age_days: *max_age, compare_secrets: *compare_secrets };
    let audit = Audit::of(client, &options).await?;
    match form {
        None => output::list(&global.output, &audit.findings)?,
        Some(form) => {
            let text = match form {
                ReportForm::Html => audit.to_html(),
                ReportForm::Sarif => format!("{:#}\n", audit.to_sarif()),
                ReportForm::Junit => audit.to_junit(),
            };
            match out {
                Some(file) => files::write_private(file, text.as_bytes())?,
                None => output::print(&text)?,
            }
        }
    }
    for skipped in &audit.skipped {
        output::note(&format!("{} was not looked into: {}", skipped.rule, skipped.reason));
    }
    let fails = |finding: &&Finding| {
        fail_on.iter().any(|on| match *on {
            FailOn::Severity(least) => finding.severity >= least,
            FailOn::Rule(rule) => finding.rule == rule,
        })
    };
    let mut rules: Vec<_> = audit.findings.iter().filter(fails).map(|finding| finding.rule.as_str()).collect();
    rules.dedup();
    if rules.is_empty() { Ok(()) } else { Err(Failure::Found { rules: rules.join(", ") }) }
}
