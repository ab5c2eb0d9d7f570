//! What each command does.

use crate::home::{Home, snapshot};

#[test]
fn the_main_job_rotates_the_seeded_fleet() {
    let home = Home::new();
    let secret = || home.sandbox(&["account", "secret", "deploy@web-01"]).out;
    let before = secret();
    let run = home.sandbox(&["change-secret", "run", "weekly-linux", "--wait"]);
    snapshot(&home, "change_secret_run", &run.text());
    assert_eq!(run.code, 0);
    assert_eq!(run.out.lines().filter(|line| line.contains("success")).count(), 8);
    let after = secret();
    assert!(before != after && before.len() > 8 && after.len() > 8);
    for secret in [&before, &after] {
        assert!(!run.text().contains(secret.trim()), "a rotation shows no secret");
    }
}

#[test]
fn lists_are_tables_for_people_and_json_for_programs() {
    let home = Home::new();
    for command in [
        ["account", "list"],
        ["change-secret", "list"],
        ["backup", "list"],
        ["asset", "list"],
        ["node", "list"],
        ["user", "list"],
        ["org", "list"],
    ] {
        let table = home.sandbox(&command);
        snapshot(&home, &format!("{}_list", command[0].replace('-', "_")), &table.text());
        let rows = home.json(&command);
        assert_eq!(rows.as_array().unwrap().len(), table.out.lines().count() - 1, "{command:?}");
    }
    for command in [["execution", "list"], ["record", "list"], ["push", "list"], ["gather", "list"], ["check", "list"]]
    {
        assert_eq!(home.json(&command).as_array().unwrap().len(), 0);
    }
}

#[test]
fn an_account_lives_and_dies() {
    let home = Home::new();
    let create = [
        "--sandbox",
        "account",
        "create",
        "robot",
        "--asset",
        "web-02",
        "--secret-from",
        "stdin",
        "--comment",
        "made by a test",
    ];
    let made = home.run_with("correct horse\n", &create);
    snapshot(&home, "account_create", &made.text());
    assert_eq!(home.sandbox(&["account", "secret", "robot@web-02"]).out, "correct horse\n");
    assert_eq!(home.json(&["account", "secret", "robot@10.0.1.12"])["secret"], "correct horse");

    let update =
        ["--sandbox", "account", "update", "robot@web-02", "--su-from", "root@web-02", "--secret-from", "stdin"];
    assert_eq!(home.run_with("battery staple", &update).code, 0);
    let account = home.json(&["account", "get", "robot@web-02"]);
    assert_eq!((&account["su_from"]["username"], &account["comment"]), (&"root".into(), &"made by a test".into()));
    let cleared = home.json(&["account", "update", "robot@web-02", "--no-su-from", "--active", "false"]);
    assert!(cleared["su_from"].is_null() && cleared["is_active"] == false);
    assert_eq!(home.json(&["account", "history", "robot@web-02"]).as_array().unwrap().len(), 1);

    let unconfirmed = home.sandbox(&["account", "delete", "robot@web-02"]);
    snapshot(&home, "account_delete_unconfirmed", &unconfirmed.text());
    assert_eq!(home.sandbox(&["account", "delete", "robot@web-02", "--yes"]).code, 0);
    assert_eq!(home.sandbox(&["account", "get", "robot@web-02"]).code, 3);
}

#[test]
fn an_automation_lives_and_runs_and_dies() {
    let home = Home::new();
    let made = home.sandbox(&[
        "change-secret",
        "create",
        "app only",
        "--account",
        "app",
        "--node",
        "/DEFAULT/linux",
        "--asset",
        "pg-01",
        "--length",
        "24",
        "--without",
        "symbols",
        "--cron",
        "30 2 * * sun",
        "--recipient",
        "operator",
    ]);
    snapshot(&home, "change_secret_create", &made.text());
    let automation = home.json(&["change-secret", "update", "app only", "--every", "12", "--comment", "twice a day"]);
    assert_eq!((&automation["crontab"], &automation["interval"]), (&serde_json::Value::Null, &12.into()));
    assert_eq!(automation["password_rules"]["length"], 24, "what is not named stays");

    let started = home.json(&["change-secret", "run", "app only"]);
    let execution = started["execution"].as_str().unwrap();
    let waited = home.sandbox(&["execution", "wait", execution]);
    assert_eq!(waited.code, 8, "one of the hosts is dead: {}", waited.text());
    let records = home.json(&["record", "list", "--execution", execution]);
    assert!(records.as_array().unwrap().iter().any(|record| record["status"] == "failed"));
    let refused = home.sandbox(&["change-secret", "delete", "app only", "--yes"]);
    assert!(
        refused.code == 2 && refused.err.contains("--with-records"),
        "a record may hold the only copy: {}",
        refused.err
    );
    assert_eq!(home.sandbox(&["change-secret", "delete", "app only", "--yes", "--with-records"]).code, 0);
    assert_eq!(home.sandbox(&["change-secret", "get", "app only"]).code, 3);
}

#[test]
fn a_plan_lives_and_runs_and_dies() {
    let home = Home::new();
    let made = home.sandbox(&["backup", "create", "hourly", "--type", "linux", "--every", "1", "--recipient", "admin"]);
    snapshot(&home, "backup_create", &made.text());
    let plan = home.json(&["backup", "update", "hourly", "--name", "two-hourly"]);
    assert_eq!((&plan["is_periodic"], &plan["interval"]), (&true.into(), &1.into()), "the schedule is not wiped");
    let run = home.sandbox(&["backup", "run", "nightly-backup", "--wait"]);
    snapshot(&home, "backup_run", &run.text());
    assert_eq!(home.sandbox(&["backup", "delete", "two-hourly", "--yes"]).code, 0);
}

#[test]
fn crontabs_need_no_server() {
    let home = Home::new();
    snapshot(&home, "crontab_check", &home.run(&["crontab", "check", "30 2 * * sun"]).text());
    let old = home.run(&["crontab", "check", "*/5 * * * *", "--server-version", "3.10", "-o", "json"]);
    assert_eq!((old.code, old.out.contains("\"runs\": true")), (0, true));
    let next = home.run(&["crontab", "next", "0 0 29 2 *", "-n", "3", "--tz", "UTC"]);
    assert_eq!(next.out.lines().filter(|line| line.contains("-02-29 00:00 +0000")).count(), 3, "{}", next.text());
}

#[test]
fn the_sandbox_keeps_its_state_until_it_is_reset() {
    let home = Home::new();
    assert_eq!(home.sandbox(&["account", "delete", "portal@intranet", "--yes"]).code, 0);
    assert_eq!(home.sandbox(&["account", "get", "portal@intranet"]).code, 3);
    assert_eq!(home.run(&["sandbox", "reset"]).code, 0);
    assert_eq!(home.sandbox(&["account", "get", "portal@intranet"]).code, 0);
    let state = home.path().join(".local/state/jms");
    let open = std::fs::metadata(state.join("sandbox.sqlite")).unwrap();
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&open.permissions()) & 0o777, 0o600);
}

#[test]
fn status_tells_who_and_where() {
    let home = Home::new();
    snapshot(&home, "auth_status", &home.sandbox(&["auth", "status"]).text());
}
