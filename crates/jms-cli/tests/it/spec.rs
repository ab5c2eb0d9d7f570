//! `jms spec`: the document on the command line.

use crate::home::{Home, snapshot};

#[test]
fn operations_are_listed_and_searched() {
    let home = Home::new();
    let all = home.run(&["spec", "list"]);
    assert!(all.code == 0 && all.out.lines().count() > 150, "{}", all.err);
    snapshot(&home, "spec_list", &home.run(&["spec", "list", "--search", "histories"]).text());
    let tagged = home.run(&["spec", "list", "--tag", "dashboards", "-o", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&tagged.out).unwrap();
    assert!(rows.as_array().unwrap().iter().all(|row| row["tag"] == "dashboards"));
}

#[test]
fn an_operation_is_shown_in_both_languages() {
    let home = Home::new();
    snapshot(&home, "spec_show", &home.run(&["spec", "show", "change_secret_executions_create"]).text());
    let line = "POST /api/v1/accounts/change-secret-executions/";
    snapshot(&home, "spec_show_zh", &home.run(&["spec", "show", line, "--lang", "zh"]).text());
    let json = home.run(&["spec", "show", line, "-o", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&json["method"], &json["operationId"]), (&"POST".into(), &"change_secret_executions_create".into()));
}

#[test]
fn a_misspelt_operation_is_guessed() {
    let home = Home::new();
    let ran = home.run(&["spec", "show", "acounts_list"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("Did you mean accounts_list?"), "{}", ran.err);
}
