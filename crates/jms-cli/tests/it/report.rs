//! `jms report`: what it finds on the sandbox, in each form, and when it fails.

use std::collections::BTreeMap;

use quick_xml::events::Event;
use serde_json::Value;
use serde_sarif::sarif::Sarif;

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
    let written: Value = serde_json::from_str(&ran.out).unwrap();
    let log: Sarif = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(serde_json::to_value(&log).unwrap(), written, "there is more in it than SARIF has");
    let run = &log.runs[0];
    let rules: Vec<_> = run.tool.driver.rules.iter().flatten().map(|rule| rule.id.as_str()).collect();
    let results = run.results.as_ref().unwrap();
    assert_eq!(results.len(), home.json(&["report"]).as_array().unwrap().len());
    assert!(results.iter().all(|result| rules.contains(&result.rule_id.as_deref().unwrap())), "{rules:?}");
}

#[test]
fn junit_counts_what_it_has() {
    let ran = Home::new().sandbox(&["report", "--as", "junit"]);
    let mut reader = quick_xml::Reader::from_str(&ran.out);
    let mut counted = BTreeMap::new();
    let mut said = BTreeMap::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) | Event::Empty(element) => {
                let name = element.name().0.to_owned();
                for attribute in element.attributes() {
                    let attribute = attribute.unwrap();
                    let key = attribute.key.0.to_owned();
                    let value = attribute.value.into_owned();
                    said.insert((name.clone(), key), value);
                }
                *counted.entry(name).or_insert(0) += 1;
            }
            Event::Eof => break,
            _ => {}
        }
    }
    for (attribute, element) in [("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")] {
        let said = &said[&("testsuite".to_owned(), attribute.to_owned())];
        assert_eq!(*said, counted.get(element).copied().unwrap_or(0).to_string(), "{element}: {}", ran.out);
    }
}
