//! Runs, what they did to each account, and automations of the kinds whose runs they are: as a person and a program see
//! them, and with each of their mistakes.

use serde_json::Value;

use crate::{
    home::{Home, Ran},
    served::Served,
    transcripts::{NOBODY, session},
};

#[test]
fn executions() {
    let home = Home::new();
    let started = home.json(&["change-secret", "run", "weekly-linux"]);
    let execution = started["execution"].as_str().unwrap();
    session(
        &home,
        "execution",
        &[
            &["execution", "wait", execution],
            &["execution", "wait", execution, "-o", "json"],
            &["execution", "wait", execution, "--kind", "change-secret", "--no-progress", "-o", "csv"],
            &["execution", "wait", execution, "--kind", "push", "--deadline", "0"],
            &["execution", "wait", NOBODY],
            &["execution", "wait", NOBODY, "--kind", "backup", "--deadline", "0"],
            &["execution", "list", "--columns", "automation,trigger,status"],
            &["execution", "list", "-o", "json"],
            &["execution", "list", "--kind", "backup"],
            &["execution", "list", "--kind", "risk"],
            &["execution", "list", "--kind", "check", "--server-version", "3.10"],
            &["execution", "list", "--columns", "name"],
            &["execution", "get", execution],
            &["execution", "get", execution, "-o", "json"],
            &["execution", "get", execution, "--kind", "gather"],
            &["execution", "get", NOBODY],
            &["execution", "report", execution],
            &["execution", "report", execution, "-o", "json"],
            &["execution", "report", execution, "--server-version", "3.10"],
            &["execution", "log", execution],
            &["execution", "log", execution, "-o", "json"],
            &["execution", "log", NOBODY],
            &["execution", "log", execution, "--server-version", "4.10.19"],
        ],
    );
}

#[test]
fn the_kind_of_a_run_is_found_out() {
    let home = Home::new();
    let make = |line: &[&str]| assert_eq!(home.sandbox(line).code, 0, "{line:?}");
    make(&["push", "create", "mine", "--account", "deploy", "--asset", "web-01"]);
    make(&["gather", "create", "mine", "--asset", "web-01"]);
    make(&["check", "create", "mine", "--asset", "web-01"]);
    for (noun, name) in [
        ("change-secret", "weekly-linux"),
        ("push", "mine"),
        ("gather", "mine"),
        ("check", "mine"),
        ("backup", "nightly-backup"),
    ] {
        let started = home.json(&[noun, "run", name]);
        let execution = started["execution"].as_str().unwrap();
        let waited = home.sandbox(&["execution", "wait", execution, "-o", "json"]);
        assert_eq!(waited.code, 0, "{noun}: {}", waited.err);
        assert_eq!(home.json(&["execution", "get", execution])["kind"], noun);
        let listed = home.json(&["execution", "list", "--kind", noun]);
        assert_eq!(listed.as_array().unwrap().len(), 1, "{noun}");
    }
}

#[test]
fn records() {
    let home = Home::new();
    let create = ["change-secret", "create", "app", "--account", "app", "--asset", "web-01", "--asset", "legacy-01"];
    assert_eq!(home.sandbox(&create).code, 0);
    let started = home.json(&["change-secret", "run", "app"]);
    let execution = started["execution"].as_str().unwrap();
    assert_eq!(home.sandbox(&["execution", "wait", execution]).code, 8, "one of the hosts is dead");
    let records = home.json(&["record", "list", "--execution", execution]);
    let of = |status: &str| {
        let found = records.as_array().unwrap().iter().find(|record| record["status"] == status);
        found.unwrap()["id"].as_str().unwrap()
    };
    let (changed, failed) = (of("success"), of("failed"));
    session(
        &home,
        "record",
        &[
            &["record", "list"],
            &["record", "list", "--execution", execution, "--status", "failed", "-o", "json"],
            &["record", "list", "--asset", "web-01", "--days", "1", "-o", "wide"],
            &["record", "list", "--unmended"],
            &["record", "list", "--unmended", "--server-version", "3.10"],
            &["record", "list", "--unmended", "--kind", "push"],
            &["record", "list", "--kind", "push"],
            &["record", "list", "--execution", "x"],
            &["record", "list", "--status", "broken"],
            &["record", "list", "--asset", "nowhere"],
            &["record", "secret", NOBODY],
            &["record", "secret", changed, "--kind", "push"],
            &["record", "secret", changed, "--out", "x", "-o", "json"],
            &["record", "retry", failed],
            &["record", "retry", failed, "-o", "json"],
            &["record", "retry", "--execution", execution],
            &["record", "retry", "--execution", execution, "--wait"],
            &["record", "retry", "--execution", NOBODY],
            &["record", "retry", NOBODY],
            &["record", "retry", failed, "--wait"],
            &["record", "retry"],
            &["record", "retry", failed, "--kind", "push"],
            &["record", "ignore", failed],
            &["record", "ignore", failed, "--yes"],
            &["record", "ignore", NOBODY, "--yes"],
            &["record", "ignore", failed, "--yes", "--server-version", "3.10"],
            &["record", "list", "--unmended"],
        ],
    );
    let good = home.json(&["change-secret", "run", "weekly-linux"]);
    let good = good["execution"].as_str().unwrap();
    assert_eq!(home.sandbox(&["execution", "wait", good]).code, 0);
    let nothing = home.sandbox(&["record", "retry", "--execution", good, "--wait"]);
    assert!(
        nothing.code == 0 && nothing.out.is_empty() && nothing.err.contains("nothing failed"),
        "{}",
        nothing.text()
    );
}

#[test]
fn the_secrets_of_a_record_are_those_before_and_after() {
    let home = Home::new();
    let update = ["--sandbox", "account", "update", "deploy@web-01", "--secret-from", "stdin"];
    assert_eq!(home.run_with("Known-Before-1", &update).code, 0);
    let create = ["--sandbox", "change-secret", "create", "x", "--account", "deploy", "--asset", "web-01"];
    let given = [&create[..], &["--secret-from", "stdin"]].concat();
    assert_eq!(home.run_with("Known-After-2", &given).code, 0);
    let outcome = home.json(&["change-secret", "run", "x", "--wait"]);
    let record = outcome["records"][0]["id"].as_str().unwrap();
    session(
        &home,
        "record_secret",
        &[
            &["record", "secret", record],
            &["record", "secret", record, "-o", "json"],
            &["record", "secret", record, "--old", "--no-newline"],
            &["record", "secret", record, "--old", "-o", "csv"],
        ],
    );
    let file = home.path().join("secret");
    let ran = home.sandbox(&["record", "secret", record, "--out", file.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert_eq!(std::fs::read_to_string(file).unwrap(), "Known-After-2");
}

#[test]
fn pushes() {
    let home = Home::new();
    session(
        &home,
        "push",
        &[
            &["push", "create", "mine", "--account", "deploy", "--asset", "web-01"],
            &["push", "create", "other", "--account", "app", "--node", "/DEFAULT/linux", "-o", "json"],
            &["push", "create", "mine", "--account", "deploy"],
            &["push", "create", "x"],
            &["push", "list"],
            &["push", "list", "--search", "other", "-o", "json"],
            &["push", "list", "--secret-type", "none"],
            &["push", "get", "mine"],
            &["push", "get", "other", "-o", "json"],
            &["push", "get", "nothing"],
            &["push", "update", "mine", "--every", "12", "--account", "app"],
            &["push", "update", "mine", "--length", "20", "-o", "json"],
            &["push", "update", "mine", "--every", "0"],
            &["push", "run", "mine", "--wait"],
            &["push", "run", "mine", "--wait", "--no-progress", "-o", "json", "--jq", ".verdict"],
            &["push", "run", "mine", "-o", "json"],
            &["push", "run", "nothing"],
            &["push", "delete", "mine"],
            &["push", "delete", "mine", "--yes"],
            &["push", "delete", "mine", "--yes"],
        ],
    );
}

#[test]
fn a_push_that_reaches_nobody_says_so() {
    let home = Home::new();
    assert_eq!(home.sandbox(&["push", "create", "nobody", "--account", "nobody"]).code, 0);
    let ran = home.sandbox(&["push", "run", "nobody", "--wait", "--no-progress"]);
    assert_eq!((ran.code, ran.err.as_str()), (9, "the run ended well and pushed no account\n"));
}

#[test]
fn searches_for_accounts() {
    let home = Home::new();
    session(
        &home,
        "gather",
        &[
            &["gather", "create", "mine", "--asset", "web-01", "--every", "24", "--recipient", "operator"],
            &["gather", "create", "other", "--node", "/DEFAULT/linux", "--sync", "true", "-o", "json"],
            &["gather", "create", "mine"],
            &["gather", "list"],
            &["gather", "list", "-o", "json", "--jq", ".[].name"],
            &["gather", "list", "--columns", "accounts"],
            &["gather", "get", "mine"],
            &["gather", "get", "mine", "-o", "json"],
            &["gather", "get", "nothing"],
            &["gather", "update", "mine", "--comment", "the schedule stays"],
            &["gather", "update", "mine", "--check-risk", "false", "-o", "json"],
            &["gather", "update", "mine", "--check-risk", "false", "--server-version", "3.10"],
            &["gather", "run", "mine", "--wait"],
            &["gather", "run", "mine", "--wait", "-o", "json"],
            &["gather", "run", "nothing"],
            &["gather", "delete", "mine"],
            &["gather", "delete", "mine", "--yes"],
            &["gather", "delete", "mine", "--yes"],
        ],
    );
}

#[test]
fn checks() {
    let home = Home::new();
    session(
        &home,
        "check",
        &[
            &["check", "create", "mine", "--asset", "web-01", "--engine", "check_account_secret"],
            &["check", "create", "other", "--node", "/DEFAULT/linux", "-o", "json"],
            &["check", "create", "mine"],
            &["check", "create", "x", "--engine", "everything"],
            &["check", "list"],
            &["check", "list", "-o", "json", "--jq", ".[].engines"],
            &["check", "list", "--server-version", "3.10"],
            &["check", "get", "mine"],
            &["check", "get", "mine", "-o", "json"],
            &["check", "get", "nothing"],
            &["check", "update", "mine", "--engine", "check_account_leak", "--cron", "0 3 * * *"],
            &["check", "update", "mine", "--active", "false", "-o", "json"],
            &["check", "update", "mine", "--recipient", "nobody"],
            &["check", "run", "mine", "--wait"],
            &["check", "run", "mine", "--wait", "-o", "json"],
            &["check", "run", "nothing"],
            &["check", "delete", "mine"],
            &["check", "delete", "mine", "--yes"],
            &["check", "delete", "mine", "--yes"],
        ],
    );
}

#[test]
fn a_server_of_3_10_is_spoken_to_as_one() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--as", "3.10", "--memory", "--speed", "20"]);
    let run = |line: &[&str]| {
        let line = [line, &["--server-version", "3.10"]].concat();
        Ran::of(served.command(&home, &line).output().unwrap())
    };
    let json = |line: &[&str]| -> Value { serde_json::from_str(&run(&[line, &["-o", "json"]].concat()).out).unwrap() };
    assert_eq!(run(&["push", "create", "mine", "--account", "deploy", "--asset", "web-01"]).code, 0);
    let pushed = json(&["push", "run", "mine", "--wait"]);
    let record = pushed["records"][0]["id"].as_str().unwrap();
    let secret = run(&["record", "secret", record, "--kind", "push"]);
    assert!(secret.code == 0 && secret.out.trim().len() >= 8, "3.10 shows the secrets of pushes: {}", secret.err);

    assert_eq!(run(&["change-secret", "create", "app", "--account", "app", "--asset", "legacy-01"]).code, 0);
    let failed = run(&["change-secret", "run", "app", "--wait", "-o", "json"]);
    assert_eq!(failed.code, 8, "its status says success: {}", failed.text());
    let failed: Value = serde_json::from_str(&failed.out).unwrap();
    let execution = failed["execution"]["id"].as_str().unwrap();
    let retried = run(&["record", "retry", "--execution", execution, "--wait"]);
    assert!(retried.code == 8 && retried.err.contains("app@legacy-01: failed: "), "{}", retried.text());

    for (noun, name) in [("change-secret", "weekly-linux"), ("push", "mine"), ("backup", "nightly-backup")] {
        let started = json(&[noun, "run", name]);
        let execution = started["execution"].as_str().unwrap();
        let waited = run(&["execution", "wait", execution]);
        // Whether a backup reaches anybody is another question.
        assert!(waited.code == 0 || noun == "backup" && waited.code == 8, "{noun}: {}", waited.text());
        assert_eq!(json(&["execution", "get", execution])["kind"], noun);
    }
}
