//! `jms report`: what it finds on the sandbox, in each form, and when it fails.

use crate::{
    home::{Home, Ran, snapshot, transcript},
    served::Served,
};

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
        &["report", "--compare-secrets", "--fail-on", "change-failed,too-old", "-o", "name"],
        &["report", "--fail-on", "note,nothing-changed", "-o", "name"],
        &["report", "--fail-on", "everything"],
    ] {
        text += &transcript(line, &home.sandbox(line));
    }
    snapshot(&home, "session_report", &text);
}

#[test]
fn what_could_not_be_looked_into_is_no_success() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory", "--mfa"]);
    let on = |arguments: &[&str]| {
        let mut command = home.command(arguments);
        command.env("JMS_URL", served.told("url")).env("JMS_PRIVATE_TOKEN", served.told("private_token"));
        Ran::of(command.output().unwrap())
    };
    let ran = on(&["report", "--compare-secrets", "--fail-on", "shared-secret", "-o", "name"]);
    assert!(ran.code == 11 && ran.err.contains("shared-secret (not looked into)"), "{}", ran.text());
    let ran = on(&["report", "--fail-on", "shared-secret"]);
    assert!(ran.code == 2 && ran.out.is_empty(), "{}", ran.text());
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
