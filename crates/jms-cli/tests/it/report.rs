//! `jms report`: what it finds on the sandbox, in each form, and when it fails.

use crate::home::{Home, snapshot, transcript};

#[test]
fn a_report_is_given_in_each_form() {
    let home = Home::new();
    let mut text = String::new();
    for line in [
        &["report"][..],
        &["report", "-o", "json", "--jq", ".[0]"],
        &["report", "--compare-secrets", "--max-age", "0", "--columns", "rule,name", "-o", "csv"],
        &["report", "--as", "junit"],
        &["report", "--as", "sarif", "--columns", "rule"],
        &["report", "--out", "report.html"],
        &["report", "--fail-on", "shared-secret", "-o", "name", "--no-pager"],
        &["report", "--fail-on", "note,nothing-changed", "-o", "name"],
        &["report", "--fail-on", "everything"],
    ] {
        text += &transcript(line, &home.sandbox(line));
    }
    snapshot(&home, "session_report", &text);
}

#[test]
fn sarif_is_what_its_readers_take() {
    let home = Home::new();
    let ran = home.sandbox(&["report", "--as", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let run = &log["runs"][0];
    let rules: Vec<_> = run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), home.json(&["report"]).as_array().unwrap().len());
    for result in results {
        assert!(rules.contains(&&result["ruleId"]), "{result}");
        assert!(["note", "warning", "error"].iter().any(|level| result["level"] == *level), "{result}");
    }
}
