//! `jms rotate`: what it says before, meanwhile and after, on both dialects, and each of its mistakes.

use std::fs;

use crate::{
    home::{Home, Ran, snapshot, transcript},
    pty::Terminal,
    served::Served,
};

#[test]
fn a_rotation_is_planned_done_and_gone_on_with() {
    let home = Home::new();
    let path = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    let (one, two, none) = (path("one.rotation"), path("two.rotation"), path("none.rotation"));
    let mut text = String::new();
    for line in [
        &["rotate", "--username", "deploy", "--dry-run"][..],
        &["rotate", "deploy@web-01", "root@web-01", "app@web-01", "--length", "24", "--journal", &one, "--yes"],
        &["rotate", "--resume", &one, "-o", "json", "--jq", ".[0]"],
        &["rotate", "--username", "deploy", "--wave", "2", "--journal", &two, "--yes"],
        &["rotate", "--resume", &two, "--dry-run", "--columns", "account,asset,state"],
        &["rotate", "--resume", &two, "--max-failures", "50%", "-o", "csv", "--columns", "asset,state,verified"],
        &["rotate", "--resume", &two, "--retry-failed", "--no-verify", "--columns", "asset,state,wave"],
        // Nobody gets a new secret.
        &["rotate", "root@web-01", "admin@switch-01", "--yes"],
        // Mistakes.
        &["rotate"],
        &["rotate", "deploy@web-01", "--username", "deploy"],
        &["rotate", "nobody@web-01", "--yes"],
        &["rotate", "deploy@web-01"],
        &["rotate", "deploy@web-01", "--journal", &one, "--yes"],
        &["rotate", "deploy@web-01", "--max-failures", "many"],
        &["rotate", "--resume", &none],
        &["rotate", "--resume", &one, "--length", "30"],
        &["rotate", "--resume", &one, "--username", "deploy"],
    ] {
        let line = [line, &["--no-progress"]].concat();
        text += &transcript(&line, &home.sandbox(&line));
    }
    snapshot(&home, "session_rotate", &text);
}

#[test]
fn a_given_secret_is_given_again() {
    let (home, theirs) = (Home::new(), Home::new());
    // Nobody answers the start.
    let served =
        Served::with(&theirs, &["--memory", "--fault", "reset-before,on=change_secret_executions_create,times=1"]);
    let journal = home.path().join("given.rotation");
    let journal = journal.to_str().unwrap();
    let secret = home.path().join("secret");
    fs::write(&secret, "Given-to-all-1").unwrap();
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    fs::set_permissions(&secret, mode).unwrap();
    let from = format!("file:{}", secret.display());
    let on = |arguments: &[&str]| Ran::of(served.command(&home, arguments).output().unwrap());
    let begin = ["rotate", "app@web-01", "deploy@web-01", "--secret-from", &from, "--journal", journal, "--yes"];
    let ran = on(&begin);
    assert!(ran.code == 0 && ran.err.contains("new secrets: 2, failed: 0"), "{}", ran.text());
    assert!(
        ran.err.contains("wave 1, a canary: 1 account") && ran.err.contains("app@web-01: changed"),
        "{}",
        ran.text()
    );
    assert_eq!(on(&["account", "secret", "app@web-01"]).out, "Given-to-all-1\n");
    let ran = on(&["rotate", "--resume", journal]);
    assert!(ran.code == 2 && ran.err.contains("Give it again, by --secret-from."), "{}", ran.text());
    let ran = on(&["rotate", "--resume", journal, "--secret-from", &from]);
    assert_eq!(ran.code, 0, "{}", ran.text());
}

#[test]
fn it_works_on_3_10() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory", "--as", "3.10"]);
    let journal = home.path().join("old.rotation");
    let line = ["rotate", "--username", "app", "--type", "linux", "--max-failures", "100%", "--server-version", "3.10"];
    let line = [&line[..], &["--yes", "--no-progress", "-o", "csv", "--columns", "asset,state,verified", "--journal"]]
        .concat();
    let line = [&line[..], &[journal.to_str().unwrap()]].concat();
    let ran = Ran::of(served.command(&home, &line).output().unwrap());
    let expected = "asset,state,verified\nbatch-01,changed,passed\nlegacy-01,failed,\nweb-01,changed,passed\n\
                    web-02,changed,passed\nweb-03,changed,passed\n";
    assert_eq!((ran.code, ran.out.as_str()), (8, expected), "{}", ran.text());
}

#[test]
fn a_person_is_asked_and_ctrl_c_says_how_to_go_on() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory", "--speed", "manual"]);
    let reach = [("JMS_URL", served.told("url")), ("JMS_PRIVATE_TOKEN", served.told("private_token"))];
    let journal = home.path().join("asked.rotation");
    let journal = journal.to_str().unwrap();
    let begin = ["rotate", "deploy@web-01", "root@web-01", "--journal", journal];
    let mut terminal = Terminal::new(&home, &reach, &begin);
    terminal.until("Type `yes` to go on:");
    assert!(terminal.printed().contains("root@web-01: it is privileged"), "{}", terminal.printed());
    terminal.press("no\r");
    assert_eq!(terminal.end(), 2);
    assert!(!home.path().join("asked.rotation").exists(), "nothing was begun");

    let mut terminal = Terminal::new(&home, &reach, &begin);
    terminal.until("Type `yes` to go on:");
    terminal.press("yes\r");
    terminal.until("waiting for a worker");
    terminal.press("\u{3}");
    assert_eq!(terminal.end(), 130, "{}", terminal.text());
    let text = terminal.text().replace('\n', "");
    assert!(text.contains("jms rotate --resume"), "{text}");
    // The run that was started goes on; it is followed, and no other is started.
    let mut terminal = Terminal::new(&home, &reach, &["rotate", "--resume", journal, "--deadline", "0"]);
    assert_eq!(terminal.end(), 10, "{}", terminal.text());
}

#[test]
fn a_canary_of_which_nobody_can_tell_ends_it_for_good() {
    let (home, theirs) = (Home::new(), Home::new());
    let lost = "reset-after,on=change_secret_executions_create,times=1";
    let unseen = "status=403,on=change_secret_automations_update,times=1";
    let served = Served::with(&theirs, &["--memory", "--fault", lost, "--fault", unseen]);
    let on = |arguments: &[&str]| Ran::of(served.command(&home, arguments).output().unwrap());
    let journal = home.path().join("lost.rotation");
    let journal = journal.to_str().unwrap();
    let ran = on(&["rotate", "app@web-01", "deploy@web-01", "--journal", journal, "--yes"]);
    assert!(ran.code != 0 && ran.err.contains("goes on: what was started is looked for first"), "{}", ran.text());
    // Its automation is deleted before that.
    let name = on(&["change-secret", "list", "--search", "jms rotate", "-o", "json", "--jq", ".[0].name"]).out;
    let ran = on(&["change-secret", "delete", name.trim().trim_matches('"'), "--with-records", "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.text());
    for line in [&["rotate", "--resume", journal][..], &["rotate", "--resume", journal, "--retry-failed"]] {
        let ran = on(line);
        let end = "nobody can tell what became of the canary app@web-01, so this rotation cannot go on";
        assert!(ran.code == 8 && ran.err.contains(end) && !ran.err.contains("--retry-failed"), "{}", ran.text());
    }
}

/// Every line of the page that begins with `jms ` is run, one after the other.
#[test]
fn the_page_about_rotations_is_right() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/rotate.md");
    let home = Home::new();
    let mut count = 0;
    for line in fs::read_to_string(page).unwrap().lines().filter_map(|line| line.strip_prefix("jms ")) {
        let (line, code) = line.split_once("  # exit code ").unwrap_or((line, "0"));
        let words = shlex::split(line).unwrap();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let ran = Ran::of(home.command(&words).current_dir(home.path()).output().unwrap());
        assert_eq!(ran.code.to_string(), code, "jms {line}\n{}", ran.text());
        count += 1;
    }
    assert!(count > 5, "{count} lines");
}
