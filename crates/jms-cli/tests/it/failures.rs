//! What goes wrong, how it reads, and its exit code.

use std::{fmt::Write, fs, os::unix::fs::PermissionsExt};

use crate::home::{Home, snapshot};

#[test]
fn each_failure_says_what_to_do() {
    let home = Home::new();
    let mut text = String::new();
    for (arguments, code) in [
        (vec!["account", "list"], 2),
        (vec!["--sandbox", "account", "get", "nobody@web-01"], 3),
        (vec!["--sandbox", "account", "get", "deploy@nowhere"], 3),
        (vec!["--sandbox", "account", "get", "deploy"], 2),
        (vec!["--sandbox", "account", "get", "99999999-9999-4999-8999-999999999999"], 3),
        (vec!["--sandbox", "account", "create", "deploy", "--asset", "web-01"], 5),
        (vec!["--sandbox", "account", "create", "x", "--asset", "web-01", "--secret-from", "prompt"], 2),
        (vec!["--sandbox", "account", "list", "--type", "linus"], 2),
        (vec!["--sandbox", "change-secret", "run", "weekly"], 3),
        (vec!["--sandbox", "change-secret", "create", "x", "--account", "app", "--cron", "*/5 * * * *"], 2),
        (vec!["--sandbox", "change-secret", "create", "x", "--account", "app", "--cron", "0 0 * * 7"], 2),
        (vec!["--sandbox", "change-secret", "create", "x", "--account", "app", "--every", "0"], 2),
        (vec!["--sandbox", "change-secret", "create", "x", "--account", "app", "--length", "40"], 2),
        (
            vec![
                "--sandbox",
                "change-secret",
                "create",
                "x",
                "--account",
                "app",
                "--length",
                "36",
                "--server-version",
                "3.10",
            ],
            2,
        ),
        (vec!["--sandbox", "change-secret", "run", "weekly-linux", "--wait", "--deadline", "0"], 10),
        (vec!["--sandbox", "execution", "wait", "not-an-id"], 2),
        (vec!["--sandbox", "backup", "create", "x", "--recipient", "nobody"], 3),
        (vec!["crontab", "check", "0 3 * *"], 2),
        (vec!["crontab", "next", "0 3 * * *", "--tz", "Mars"], 2),
        (vec!["--profile", "prod", "account", "list"], 2),
        (vec!["--sandbox", "--profile", "prod", "account", "list"], 2),
        (vec!["sandbox", "serve", "--listen", "0.0.0.0:0"], 1),
    ] {
        let ran = home.run(&arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {}", ran.err);
        assert_eq!(ran.out, "", "{arguments:?}: nothing but data is on standard output");
        writeln!(text, "$ jms {}\n{}", arguments.join(" "), ran.err).unwrap();
    }
    snapshot(&home, "failures", &text);
}

#[test]
fn the_environment_and_the_config_file_are_read_and_checked() {
    let home = Home::new();
    let with = |variables: &[(&str, &str)]| {
        let output = home.command(&["account", "list"]).envs(variables.iter().copied()).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let url = ("JMS_URL", "https://jumpserver.invalid");
    for (variables, says) in [
        (vec![url], "no credentials"),
        (vec![url, ("JMS_TOKEN", "canary"), ("JMS_PRIVATE_TOKEN", "canary")], "more than one kind of credentials"),
        (vec![url, ("JMS_USERNAME", "admin")], "the password is not"),
        (vec![("JMS_URL", "http://10.0.0.1"), ("JMS_TOKEN", "canary")], "in clear text"),
        (vec![("JMS_URL", "jumpserver.invalid"), ("JMS_TOKEN", "canary")], "it has no scheme"),
    ] {
        let (code, err) = with(&variables);
        assert!(code == 2 && err.contains(says) && !err.contains("canary"), "{err}");
    }

    let file = home.config_file();
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "[profiles.default]\nurl = \"https://jumpserver.invalid\"\ntoken = \"canary\"\n").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let open = home.run(&["account", "list"]);
    assert!(open.code == 2 && open.err.contains("chmod 600") && !open.err.contains("canary"), "{}", open.err);
    let other = home.run(&["--profile", "prod", "account", "list"]);
    assert!(other.code == 2, "{}", other.err);
}

#[test]
fn whoever_stops_reading_is_no_failure() {
    let home = Home::new();
    let mut child =
        home.command(&["--sandbox", "account", "list"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
}
