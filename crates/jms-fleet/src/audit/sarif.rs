//! A report in SARIF 2.1.0. Objects of a server have no files, so that they are logical locations.

use serde_json::{Value, json};

use super::{Audit, Finding, Rule};

pub(super) fn log(audit: &Audit) -> Value {
    let rules = Rule::ALL.map(|rule| {
        json!({
            "id": rule.as_str(),
            "shortDescription": { "text": rule.title() },
            "help": { "text": rule.help() },
            "defaultConfiguration": { "level": rule.severity().as_str() },
        })
    });
    let skipped = audit.skipped.iter().map(|skipped| {
        json!({
            "level": "warning",
            "message": { "text": skipped.reason },
            "associatedRule": { "id": skipped.rule.as_str() },
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "jms", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "invocations": [{
                "executionSuccessful": true,
                "endTimeUtc": audit.date.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
                "toolExecutionNotifications": skipped.collect::<Vec<_>>(),
            }],
            "results": audit.findings.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

fn result(finding: &Finding) -> Value {
    let Finding { rule, severity, object, detail } = finding;
    json!({
        "ruleId": rule.as_str(),
        "level": severity.as_str(),
        "message": { "text": format!("{} {}: {}: {detail}", object.kind, object.name, rule.title()) },
        "locations": [{
            "logicalLocations": [{ "name": object.name, "fullyQualifiedName": format!("{}/{}", object.kind, object.id), "kind": "resource" }],
        }],
        // The same finding of another day is the same one.
        "partialFingerprints": { "rule/v1": format!("{rule}/{}", object.id) },
    })
}
