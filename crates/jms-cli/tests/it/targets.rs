//! The assets and nodes of automations, one by one.

use std::process::Stdio;

use crate::{
    home::{Home, Ran, snapshot, transcript},
    scripted::Scripted,
    transcripts::{NOBODY, session},
};

#[test]
fn assets_and_nodes_come_and_go() {
    let home = Home::new();
    assert_eq!(home.sandbox(&["push", "create", "mine", "--account", "deploy", "--asset", "web-01"]).code, 0);
    for (noun, name) in [("change-secret", "weekly-linux"), ("push", "mine")] {
        session(
            &home,
            &format!("{}_targets", noun.replace('-', "_")),
            &[
                &[noun, "nodes", "list", name],
                &[noun, "nodes", "list", name, "-o", "json"],
                &[noun, "nodes", "add", name, "/DEFAULT/network"],
                &[noun, "nodes", "list", name, "-o", "wide"],
                &[noun, "nodes", "remove", name, "/DEFAULT/network"],
                &[noun, "nodes", "remove", name, "/DEFAULT/nowhere"],
                &[noun, "nodes", "add", name],
                &[noun, "nodes", "list", "nothing"],
                &[noun, "assets", "add", name, "pg-01", "10.0.1.12"],
                &[noun, "assets", "list", name],
                &[noun, "assets", "list", name, "-o", "json", "--jq", ".[].name"],
                &[noun, "assets", "remove", name, "pg-01", "10.0.1.12"],
                &[noun, "assets", "list", name, "-o", "name"],
                &[noun, "assets", "add", name, NOBODY],
                &[noun, "assets", "remove", name, "nowhere"],
                &[noun, "assets", "list", "nothing"],
            ],
        );
    }
}

#[test]
fn what_a_version_lacks_is_said() {
    let home = Home::new();
    for noun in ["gather", "check"] {
        assert_eq!(home.sandbox(&[noun, "create", "mine", "--asset", "web-01", "--node", "/DEFAULT/linux"]).code, 0);
        session(
            &home,
            &format!("{noun}_targets"),
            &[
                &[noun, "nodes", "list", "mine"],
                &[noun, "nodes", "list", "mine", "-o", "json"],
                &[noun, "nodes", "list", "nothing"],
                &[noun, "nodes", "add", "mine", "/DEFAULT/linux"],
                &[noun, "nodes", "remove", "mine", "/DEFAULT/linux"],
                &[noun, "assets", "list", "mine"],
                &[noun, "assets", "add", "mine", "web-02"],
                &[noun, "assets", "remove", "mine", "web-02"],
            ],
        );
    }
}

/// What a server of 4.10.19 answers, which the sandbox does not imitate.
fn newest(method: &str, path: &str) -> String {
    match method {
        "GET" if path.ends_with("/assets/") => {
            format!(
                r#"{{"count": 1, "next": null, "previous": null, "results": [{{"id": "{NOBODY}", "name": "web-01", "address": "10.0.1.11"}}]}}"#
            )
        }
        _ => r#"{"msg": "ok"}"#.to_owned(),
    }
}

#[test]
fn gathers_and_checks_of_the_newest_version_are_changed_one_by_one() {
    let (home, server) = (Home::new(), Scripted::new(newest));
    let mut text = String::new();
    for noun in ["gather", "check"] {
        for line in [
            &[noun, "assets", "list", NOBODY][..],
            &[noun, "assets", "list", NOBODY, "-o", "json"],
            &[noun, "assets", "add", NOBODY, NOBODY],
            &[noun, "assets", "remove", NOBODY, NOBODY],
            &[noun, "nodes", "add", NOBODY, NOBODY],
            &[noun, "nodes", "remove", NOBODY, NOBODY],
        ] {
            let line = [line, &["--server-version", "4.10.19"]].concat();
            let mut command = home.command(&line);
            command.env("JMS_URL", server.url()).env("JMS_PRIVATE_TOKEN", "token");
            text += &transcript(&line, &Ran::of(command.stdin(Stdio::null()).output().unwrap()));
        }
    }
    text += &server.requests().join("\n");
    snapshot(&home, "targets_of_the_newest_version", &text);
}
