//! A page for a browser, complete in itself.

use maud::{DOCTYPE, Markup, html};

use super::{Audit, Rule, Severity};

/// The bar of the rule with the most findings, in units of the drawing.
const WIDEST: usize = 320;

const STYLE: &str = "
:root { color-scheme: light dark; --error: #c5221f; --warning: #b06000; --note: #5f6368; --line: #8884 }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .3rem .8rem .3rem 0; vertical-align: top }
tr + tr td { border-top: 1px solid var(--line) } code { font-size: 90% }
.error { color: var(--error) } .warning { color: var(--warning) } .note { color: var(--note) }
.bar.error { fill: var(--error) } .bar.warning { fill: var(--warning) } .bar.note { fill: var(--note) }
svg text { font-size: 13px; fill: currentColor } h2 { margin-top: 2rem }
";

pub(super) fn page(audit: &Audit) -> String {
    let looked_at = audit.looked_at;
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                // Nothing is loaded, whatever a name may hold.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { "Accounts of " (audit.server) }
                style { (maud::PreEscaped(STYLE)) }
            }
            body {
                h1 { "Accounts of " (audit.server) }
                p {
                    (audit.date.strftime("%Y-%m-%d %H:%M UTC")) ": "
                    (looked_at.accounts) " accounts, " (looked_at.change_secret_automations) " change-secret automations and "
                    (looked_at.backup_plans) " backup plans were looked at. "
                    @if audit.findings.is_empty() { "Nothing was found." } @else { (audit.findings.len()) " findings." }
                }
                (chart(audit))
                @for (rule, count) in audit.broken() { (section(audit, rule, count)) }
                @if !audit.skipped.is_empty() {
                    h2 { "Not looked into" }
                    ul { @for skipped in &audit.skipped { li { code { (skipped.rule) } ": " (skipped.reason) } } }
                }
            }
        }
    };
    page.into_string()
}

/// A bar for each rule that was looked into.
fn chart(audit: &Audit) -> Markup {
    let counts: Vec<_> = audit.broken().collect();
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1);
    let height = counts.len() * 24;
    html! {
        svg role="img" aria-label="Findings by rule" width="100%" height=(height) viewBox={ "0 0 640 " (height) }
            preserveAspectRatio="xMinYMin" {
            @for (row, (rule, count)) in counts.iter().enumerate() {
                text x="0" y=(row * 24 + 16) { (rule) }
                rect class={ "bar " (rule.severity()) } x="150" y=(row * 24 + 4) width=((count * WIDEST / most).max(2)) height="16" {}
                text x=(160 + (count * WIDEST / most).max(2)) y=(row * 24 + 16) { (count) }
            }
        }
    }
}

fn section(audit: &Audit, rule: Rule, count: usize) -> Markup {
    let severity: Severity = rule.severity();
    html! {
        h2 id=(rule) { span class=(severity) { (severity) } ": " (rule.title()) " (" (count) ")" }
        p { (rule.help()) }
        table {
            tr { th { "object" } th { "name" } th { "what" } th { "id" } }
            @for finding in audit.findings.iter().filter(|finding| finding.rule == rule) {
                tr {
                    td { (finding.object.kind) } td { (finding.object.name) } td { (finding.detail) }
                    td { code { (finding.object.id) } }
                }
            }
        }
    }
}
