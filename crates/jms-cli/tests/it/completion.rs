//! What shells are told.

use std::{fs, os::unix::fs::PermissionsExt};

use crate::{
    home::{Home, Ran},
    served::Served,
};

/// What the shell fish would be told for this line, whose last word is being written.
fn completions(home: &Home, variables: &[(&str, &str)], line: &[&str]) -> Vec<String> {
    let mut command = home.command(&[&["--", "jms"], line].concat());
    command.env("JMS_COMPLETE", "fish").envs(variables.iter().copied());
    let ran = Ran::of(command.output().unwrap());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn each_shell_has_a_script() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = home.run(&["completion", shell]);
        assert!(ran.code == 0 && ran.out.contains("JMS_COMPLETE"), "{shell}: {}", ran.text());
    }
}

#[test]
fn commands_options_values_and_names_are_completed() {
    let home = Home::new();
    let on = |line: &[&str]| completions(&home, &[], line);
    assert!(on(&["acc"]).contains(&"account".to_owned()));
    assert!(on(&["account", "list", "--secret"]).contains(&"--secret-type".to_owned()));
    assert_eq!(on(&["account", "list", "-o", "js"]), ["json", "jsonl"]);
    assert_eq!(on(&["--sandbox", "account", "get", "root@web-0"]), ["root@web-01", "root@web-02", "root@web-03"]);
    assert_eq!(on(&["--sandbox", "account", "list", "--asset", "my"]), ["mysql-01"]);
    assert_eq!(on(&["--sandbox", "change-secret", "run", "w"]), ["weekly-linux"]);
    assert_eq!(on(&["--sandbox", "backup", "run", "n"]), ["nightly-backup"]);
    assert_eq!(on(&["--sandbox", "change-secret", "assets", "add", "weekly-linux", "pg"]), ["pg-01"]);
    assert!(on(&["--sandbox", "push", "run", "w"]).is_empty(), "names are those of the noun");
    assert_eq!(on(&["execution", "list", "--kind", "ch"]), ["change-secret", "check"]);
    assert_eq!(on(&["--sandbox", "template", "secret", "d"]), ["deploy"]);
    assert_eq!(on(&["--sandbox", "platform", "get", "Switch"]), ["SwitchNoAnsible"]);
    assert_eq!(on(&["risk", "handle", "x", "delete-"]), ["delete-remote", "delete-account", "delete-both"]);
    assert!(on(&["spec", "show", "accounts_l"]).contains(&"accounts_list".to_owned()));
    assert!(on(&["account", "get", "root"]).is_empty(), "no server, no names, no noise");
}

#[test]
fn names_are_kept_for_minutes_without_secrets() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory"]);
    let (url, token) = (served.told("url").to_owned(), served.told("private_token").to_owned());
    let variables = [("JMS_URL", url.as_str()), ("JMS_PRIVATE_TOKEN", token.as_str())];
    let ask = || completions(&home, &variables, &["account", "list", "--asset", "web"]);
    let first = ask();
    assert_eq!(first.len(), 3);
    let files: Vec<_> =
        fs::read_dir(home.path().join(".cache/jms")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    let mode = fs::metadata(&files[0]).unwrap().permissions().mode();
    let text = fs::read_to_string(&files[0]).unwrap();
    assert_eq!(mode & 0o777, 0o600);
    assert!(text.contains("web-01") && !text.contains(&token));
    drop(served);
    assert_eq!(ask(), first, "the server is gone, and the names are still known");
}
