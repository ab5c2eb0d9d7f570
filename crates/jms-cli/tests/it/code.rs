//! `jms plan`, `jms apply` and `jms export`.

use std::{fs, os::unix::fs::PermissionsExt};

use crate::home::{Home, Ran, snapshot, transcript};

const FILES: &str = "accounts:
- {assets: [web-01, web-02], username: robot, secret: 'env:ROBOT', comment: made by files}
- {asset: web-01, username: reader, su_from: robot, secret: 'cmd:printf %s \"from a command\"'}
account_backup_plans:
- {name: weekly-code, types: [linux], recipients_part_one: [admin], crontab: 0 4 * * sun}
";

fn on(home: &Home, arguments: &[&str]) -> Ran {
    let mut command = home.command(&[&["--sandbox"], arguments].concat());
    Ran::of(command.env("ROBOT", "Canary-Robot-1").env("PATH", "/usr/bin:/bin").output().unwrap())
}

#[test]
fn what_files_say_is_planned_applied_and_exported() {
    let home = Home::new();
    let (code, wrong, out) = (home.path().join("code"), home.path().join("wrong"), home.path().join("out"));
    let empty = home.path().join("empty");
    for folder in [&code, &wrong, &empty] {
        fs::create_dir(folder).unwrap();
    }
    fs::write(code.join("all.yaml"), FILES).unwrap();
    let mistakes = "accounts:\n- {asset: web-1, username: x, secret: Canary-Clear-1}\n- {asset: web-01, username: x, colour: red}\n";
    fs::write(wrong.join("wrong.yaml"), mistakes).unwrap();
    let path = |path: &std::path::Path| path.to_string_lossy().into_owned();
    let (code, wrong, out, empty) = (path(&code), path(&wrong), path(&out), path(&empty));
    let mut text = String::new();
    for line in [
        &["plan", "-f", &code][..],
        &["plan", "-f", &code, "-o", "json", "--jq", ".[0]"],
        &["plan", "-f", &wrong],
        &["plan", "-f", &out],
        &["plan", "-f", &empty],
        &["apply", "-f", &wrong, "--yes"],
        &["apply", "-f", &code],
        &["apply", "-f", &code, "--dry-run"],
        &["apply", "-f", &code, "--yes"],
        &["apply", "-f", &code, "--yes", "-o", "json"],
        &["plan", "-f", &code],
        &["plan", "-f", &code, "--prune", "-o", "json"],
        &["account", "update", "robot@web-01", "--comment", "by hand"],
        &["plan", "-f", &code, "--adopt", "-o", "wide"],
        &["export", "--as-code", &out],
        &["export", "--as-code", &out],
        &["export", "--as-code", &out, "--dry-run"],
        &["export", "--as-code", &empty, "--owner", "the web team"],
        &["plan", "-f", &out, "--prune"],
    ] {
        text += &transcript(line, &on(&home, line));
    }
    fs::remove_dir_all(&out).unwrap();
    let line = ["export", "--as-code", &out, "-o", "json"];
    text += &transcript(&line, &on(&home, &line));
    assert!(!text.contains("Canary") && !text.contains("from a command"), "{text}");
    snapshot(&home, "session_code", &text);
    let secret = on(&home, &["account", "secret", "reader@web-01"]);
    assert_eq!(secret.out, "from a command\n", "{}", secret.err);
}

#[test]
fn secrets_are_read_from_everywhere_or_nothing_is_sent() {
    let home = Home::new();
    let code = home.path().join("code");
    fs::create_dir(&code).unwrap();
    let key = code.join("key");
    fs::write(&key, "Canary-File-1\n").unwrap();
    fs::write(
        code.join("a.yaml"),
        "accounts:\n- {asset: web-01, username: a, secret: 'file:key'}\n- {asset: web-01, username: b, secret: 'jms://web-01/nobody'}\n\
         - {asset: web-01, username: c, secret: 'cmd:false'}\n- {asset: web-01, username: d, secret: 'cmd:no-such-command x'}\n",
    )
    .unwrap();
    let apply = ["apply", "-f", &code.to_string_lossy(), "--yes"];
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    let ran = on(&home, &apply);
    assert!(ran.code == 1 && ran.out.is_empty(), "{}", ran.text());
    for said in [
        "others can read",
        "a.yaml:3: secret: ",
        "`false` failed",
        "`no-such-command` cannot be run",
        "problems in the files: 4",
    ] {
        assert!(ran.err.contains(said), "{said}: {}", ran.err);
    }
    assert_eq!(on(&home, &["account", "get", "a@web-01"]).code, 3, "nothing was sent");

    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    let stored = ["--sandbox", "account", "update", "deploy@web-01", "--secret-from", "stdin"];
    assert_eq!(home.run_with("Canary-Stored-1", &stored).code, 0);
    fs::write(
        code.join("a.yaml"),
        "accounts:\n- {asset: web-01, username: a, secret: 'file:key'}\n- {asset: web-01, username: b, secret: 'jms://web-01/deploy'}\n",
    )
    .unwrap();
    assert_eq!(on(&home, &apply).code, 0);
    assert_eq!(on(&home, &["account", "secret", "a@web-01"]).out, "Canary-File-1\n");
    assert_eq!(on(&home, &["account", "secret", "b@web-01"]).out, "Canary-Stored-1\n");
}

/// Neither a file nor a server can say lines of ours, or talk to the terminal.
#[test]
fn no_text_forges_a_line() {
    let home = Home::new();
    let code = home.path().join("code");
    fs::create_dir(&code).unwrap();
    let files = "accounts:\n- {asset: web-01, username: a, comment: \"x\\nerror: forged\\e[2J\"}\n";
    fs::write(code.join("a.yaml"), files).unwrap();
    let folder = code.to_string_lossy();
    for (text, code) in [(files.to_owned(), 2), (files.replace("web-01", "\"web\\nerror: forged\\e[2J\""), 1)] {
        fs::write(home.path().join("code/a.yaml"), text).unwrap();
        let ran = on(&home, &["apply", "-f", &folder]);
        assert!(ran.code == code && ran.err.contains(" error: forged [2J"), "{}", ran.text());
        assert!(!ran.err.contains("\nerror: forged") && !ran.err.contains('\u{1b}'), "{}", ran.text());
    }
}

#[test]
fn a_server_that_is_away_hides_nothing_that_is_wrong_with_files() {
    let home = Home::new();
    let code = home.path().join("code");
    fs::create_dir(&code).unwrap();
    fs::write(code.join("a.yaml"), "accounts:\n- {asset: web-01, username: a, colour: red}\n").unwrap();
    let arguments = ["plan", "-f", &code.to_string_lossy()];
    let ran = Ran::of(
        home.command(&arguments)
            .env("JMS_URL", "http://127.0.0.1:9")
            .env("JMS_PRIVATE_TOKEN", "Canary-Token-1")
            .output()
            .unwrap(),
    );
    assert_eq!(ran.code, 6, "{}", ran.text());
    assert!(ran.err.contains("a.yaml:2: colour: there is no such field"), "{}", ran.text());
}

#[test]
fn an_automation_whose_records_are_at_stake_stops_nothing_and_says_what_to_do() {
    let home = Home::new();
    let code = home.path().join("code");
    fs::create_dir(&code).unwrap();
    fs::write(code.join("a.yaml"), "accounts:\n- {asset: web-01, username: robot}\n").unwrap();
    let dead = ["change-secret", "create", "dead", "--account", "app", "--asset", "legacy-01"];
    assert_eq!(home.sandbox(&[&dead[..], &["--comment", "managed-by:jms"]].concat()).code, 0);
    assert_eq!(home.sandbox(&["change-secret", "run", "dead", "--wait"]).code, 8);
    let ran = home.sandbox(&["apply", "-f", &code.to_string_lossy(), "--prune", "--yes"]);
    assert!(ran.code == 5 && ran.out.contains("robot@web-01  created"), "{}", ran.text());
    assert!(ran.err.contains("1 changes failed, 0 were not tried"), "{}", ran.text());
    assert!(ran.err.contains("--with-records") && !ran.err.contains("Apply once more"), "{}", ran.text());
}
