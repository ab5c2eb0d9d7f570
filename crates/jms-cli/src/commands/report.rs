//! `jms report`: what is wrong with accounts, automations and plans.

use jms_fleet::{Audit, AuditOptions, Finding, Rule};
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
    if fail_on.contains(&FailOn::Rule(Rule::SharedSecret)) && !compare_secrets {
        let problem = format!("`{}` is not looked into without --compare-secrets", Rule::SharedSecret);
        return Err(Failure::usage(problem, "Say --compare-secrets, too, or do not fail on it."));
    }
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
    let fails = |rule: Rule| {
        fail_on.iter().any(|on| match *on {
            FailOn::Severity(least) => rule.severity() >= least,
            FailOn::Rule(named) => rule == named,
        })
    };
    let found = audit.broken().map(|(rule, _)| rule).filter(|rule| fails(*rule)).map(|rule| rule.to_string());
    // Of what could not be looked into nobody knows that all is well.
    let unknown = audit.skipped.iter().filter(|skipped| fails(skipped.rule));
    let unknown = unknown.filter(|skipped| *compare_secrets || skipped.rule != Rule::SharedSecret);
    let unknown = unknown.map(|skipped| format!("{} (not looked into)", skipped.rule));
    let rules: Vec<_> = found.chain(unknown).collect();
    if rules.is_empty() { Ok(()) } else { Err(Failure::Found { rules: rules.join(", ") }) }
}
