//! Every command as a person and a program see it, and with each of its mistakes: what the coverage test counts.

use std::fs;

use crate::{
    home::{Home, snapshot, transcript},
    served::Served,
};

pub(crate) const NOBODY: &str = "99999999-9999-4999-8999-999999999999";

/// Runs these commands on the sandbox one after the other, and keeps all that they say.
pub(crate) fn session(home: &Home, name: &str, commands: &[&[&str]]) {
    let mut text = String::new();
    for command in commands {
        text += &transcript(command, &home.sandbox(command));
    }
    snapshot(home, &format!("session_{name}"), &text);
}

#[test]
fn accounts() {
    let home = Home::new();
    let secret = ["--sandbox", "account", "update", "deploy@web-01", "--secret-from", "stdin"];
    for text in ["Canary-Former-1", "Canary-Present-1"] {
        assert_eq!(home.run_with(text, &secret).code, 0);
    }
    session(
        &home,
        "account",
        &[
            &["account", "list", "--asset", "web-01"],
            &["account", "list", "--asset", "web-01", "--username", "root", "-o", "json"],
            &["account", "list", "--asset", "nowhere"],
            &["account", "list", "--node", "/DEFAULT/nowhere"],
            &["account", "get", "root@web-01"],
            &["account", "get", "root@web-01", "-o", "json"],
            &["account", "get", "nobody@web-01"],
            &["account", "create", "robot", "--asset", "web-01"],
            &["account", "create", "other", "--asset", "web-01", "-o", "json"],
            &["account", "create", "robot", "--asset", "web-01"],
            &["account", "create", "x", "--asset", "web-01", "--secret-from", "prompt"],
            &["account", "update", "robot@web-01", "--comment", "mine"],
            &["account", "update", "robot@web-01", "--active", "false", "-o", "json"],
            &["account", "update", "nobody@web-01", "--comment", "mine"],
            &["account", "update", "robot@web-01", "--no-su-from", "--su-from", "root@web-01"],
            &["account", "secret", "deploy@web-01"],
            &["account", "secret", "deploy@web-01", "-o", "json"],
            &["account", "secret", "nobody@web-01"],
            &["account", "secret", "robot@web-01"],
            &["account", "history", "deploy@web-01"],
            &["account", "history", "deploy@web-01", "-o", "json"],
            &["account", "history", "nobody@web-01"],
            &["account", "delete", "robot@web-01"],
            &["account", "delete", "robot@web-01", "--yes"],
            &["account", "delete", "robot@web-01", "--yes"],
        ],
    );
}

#[test]
fn change_secrets() {
    let home = Home::new();
    session(
        &home,
        "change_secret",
        &[
            &["change-secret", "list"],
            &["change-secret", "list", "-o", "json"],
            &["change-secret", "list", "--secret-type", "none"],
            &["change-secret", "get", "weekly-linux"],
            &["change-secret", "get", "weekly-linux", "-o", "json"],
            &["change-secret", "get", "weekly"],
            &["change-secret", "create", "mine", "--account", "deploy", "--asset", "web-01"],
            &["change-secret", "create", "other", "--account", "app", "--asset", "web-01", "-o", "json"],
            &["change-secret", "create", "mine", "--account", "deploy", "--asset", "web-01"],
            &["change-secret", "create", "x"],
            &["change-secret", "create", "x", "--account", "app", "--length", "99"],
            &["change-secret", "update", "mine", "--cron", "30 2 * * sun"],
            &["change-secret", "update", "mine", "--length", "20", "-o", "json"],
            &["change-secret", "update", "mine", "--cron", "nightly"],
            &["change-secret", "run", "mine", "--wait"],
            &["change-secret", "run", "mine", "--wait", "--no-progress", "-o", "csv"],
            &["change-secret", "run", "mine", "--wait", "-o", "json", "--jq", ".verdict"],
            &["change-secret", "run", "nothing"],
            &["change-secret", "delete", "mine"],
            &["change-secret", "delete", "mine", "--yes"],
            &["change-secret", "delete", "mine", "--yes"],
        ],
    );
}

#[test]
fn backups() {
    let home = Home::new();
    session(
        &home,
        "backup",
        &[
            &["backup", "list"],
            &["backup", "list", "-o", "json"],
            &["backup", "list", "-o", "pdf"],
            &["backup", "get", "nightly-backup"],
            &["backup", "get", "nightly-backup", "-o", "json"],
            &["backup", "get", "nightly"],
            &["backup", "create", "mine", "--type", "linux", "--recipient", "admin"],
            &["backup", "create", "other", "--type", "linux", "--recipient", "admin", "-o", "json"],
            &["backup", "create", "mine", "--type", "linux", "--recipient", "admin"],
            &["backup", "update", "mine", "--every", "12"],
            &["backup", "update", "mine", "--comment", "twice a day", "-o", "json"],
            &["backup", "update", "nothing", "--every", "12"],
            &["backup", "run", "mine", "--wait"],
            &["backup", "run", "mine", "-o", "json"],
            &["backup", "run", "nothing"],
            &["backup", "delete", "mine"],
            &["backup", "delete", "mine", "--yes"],
            &["backup", "delete", "mine", "--yes"],
        ],
    );
}

#[test]
fn directories() {
    let home = Home::new();
    session(
        &home,
        "directory",
        &[
            &["asset", "list", "--type", "linux"],
            &["asset", "list", "--address", "10.0.1.11", "-o", "json"],
            &["asset", "list", "--type", "linus"],
            &["node", "list"],
            &["node", "list", "-o", "json"],
            &["node", "list", "--search"],
            &["user", "list", "--search", "operator"],
            &["user", "list", "--search", "operator", "-o", "json"],
            &["user", "list", "--columns", "nmae"],
            &["org", "list"],
            &["org", "list", "-o", "json"],
            &["org", "list", "--columns", "id", "-o", "json"],
        ],
    );
}

#[test]
fn what_needs_no_server() {
    let home = Home::new();
    session(
        &home,
        "local",
        &[
            &["crontab", "check", "30 2 * * sun"],
            &["crontab", "check", "30 2 * * sun", "-o", "json"],
            &["crontab", "check", "30 2 * *"],
            &["crontab", "next", "0 0 29 2 *", "-n", "2", "--tz", "UTC"],
            &["crontab", "next", "0 0 29 2 *", "-n", "2", "--tz", "UTC", "-o", "json"],
            &["crontab", "next", "0 0 29 2 *", "--tz", "Mars"],
            &["spec", "list", "--search", "histories"],
            &["spec", "list", "--search", "histories", "-o", "json"],
            &["spec", "list", "--jq", "nothing"],
            &["spec", "show", "health_get"],
            &["spec", "show", "health_get", "-o", "json", "--jq", ".operationId"],
            &["spec", "show", "healthy"],
            &["completion", "fish"],
            &["completion", "tcsh"],
            &["man", "crontab", "check"],
            &["man", "crontab", "nothing"],
            &["help", "exit-codes"],
            &["help", "crontab", "check"],
            &["help", "crontb"],
        ],
    );
}

#[test]
fn requests_and_the_sandbox() {
    let home = Home::new();
    session(
        &home,
        "api",
        &[
            &["api", "GET", "/api/v1/accounts/accounts/?limit=1&name=nobody"],
            &["api", "GET", "/api/v1/accounts/accounts/?limit=1&name=nobody", "-o", "json", "--jq", ".count"],
            &["api", "GET", "/api/v1/accounts/nothing/"],
            &["doctor"],
            &["doctor", "-o", "json"],
            &["doctor", "--org", NOBODY],
            &["auth", "status"],
            &["auth", "status", "-o", "json"],
            &["auth", "status", "--org", "x"],
            &["auth", "login"],
        ],
    );
    let mut text = String::new();
    for command in [
        &["sandbox", "reset"][..],
        &["sandbox", "reset", "now"],
        &["sandbox", "serve", "--listen", "0.0.0.0:0"],
        &["sandbox", "record", "--from", "nowhere", "--out", "x.yaml"],
    ] {
        text += &transcript(command, &home.run(command));
    }
    snapshot(&home, "session_sandbox", &text);
}

#[test]
fn logging_in_and_recording() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory", "--seed", "1"]);
    let login = ["auth", "login", "--url", served.told("url"), "--username", "admin", "--password-from", "stdin"];
    let mut text = transcript(&login, &home.run_with(served.told("password"), &login));
    let file = home.path().join("theirs.yaml");
    let record = ["sandbox", "record", "--from", "default", "--out", file.to_str().unwrap()];
    text += &transcript(&record, &home.run(&record));
    assert!(fs::read_to_string(&file).unwrap().contains("web-01"));
    for command in [
        &["doctor"][..],
        &["profile", "list"],
        &["profile", "list", "-o", "json"],
        &["profile", "list", "--columns", "nothing"],
        &["profile", "show"],
        &["profile", "show", "-o", "json"],
        &["profile", "show", "nobody"],
        &["profile", "use", "default"],
        &["profile", "use", "nobody"],
        &["profile", "use", "default", "--dry-run"],
        &["auth", "logout"],
        &["auth", "logout", "--profile", "nobody"],
        &["auth", "logout", "--dry-run"],
        &["auth", "status"],
    ] {
        text += &transcript(command, &home.run(command));
    }
    snapshot(&home, "session_served", &text);
}

#[test]
fn references() {
    let home = Home::new();
    let (template, broken) = (home.path().join("app.conf.tpl"), home.path().join("broken.tpl"));
    fs::write(&template, "user = {{ jms://web-01/deploy/username }}\n").unwrap();
    fs::write(&broken, "user = {{ jms://web-01 }}\n").unwrap();
    let (template, broken) = (template.to_str().unwrap(), broken.to_str().unwrap());
    session(
        &home,
        "references",
        &[
            &["read", "jms://web-01/deploy/username"],
            &["read", "jms://web-01/deploy/username", "-o", "json"],
            &["read", "jms://web-01/deploy/username", "-o", "csv"],
            &["read", "jms://web-01/nobody"],
            &["inject", template],
            &["inject", broken],
            &["run", "--env", "WHO=jms://web-01/deploy/username", "--", "sh", "-c", "echo $WHO"],
            &["run", "--env", "WHO=jms://web-01/nobody", "--", "true"],
        ],
    );
}
