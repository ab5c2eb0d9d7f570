//! `jms account import` and `export`, and the verbs that take many accounts.

use std::{fs, os::unix::fs::PermissionsExt};

use serde_json::json;

use crate::{
    home::{Home, Ran, snapshot, transcript},
    pty::Terminal,
    served::Served,
};

/// Runs these commands on the sandbox, with paths that begin with the home, and keeps all that they say.
fn session(home: &Home, name: &str, commands: &[&[&str]]) {
    let mut text = String::new();
    let at = home.path().to_str().unwrap().to_owned();
    for command in commands {
        let words: Vec<_> = command.iter().map(|word| word.replace("~/", &format!("{at}/"))).collect();
        let ran = home.sandbox(&words.iter().map(String::as_str).collect::<Vec<_>>());
        text += &transcript(command, &ran);
    }
    snapshot(home, &format!("session_{name}"), &text);
}

fn write(home: &Home, name: &str, text: &str) -> String {
    let path = home.path().join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A file of so many accounts.
fn rows(count: usize) -> String {
    let rows: Vec<_> = (0..count).map(|row| format!("web-01,row-{row}")).collect();
    format!("asset,username\n{}\n", rows.join("\n"))
}

#[test]
fn files_are_imported() {
    let home = Home::new();
    write(&home, "new.csv", "asset,username,comment\nweb-01,svc-1,one\nweb-02,svc-2,\"two\nlines\"\n");
    write(&home, "new.jsonl", "{\"asset\": \"web-01\", \"username\": \"svc-3\"}\n");
    write(&home, "there.csv", "asset,username\nweb-01,deploy\nweb-01,svc-4\nweb-02,svc-5\n");
    write(&home, "wrong.csv", "asset,username,secret,id\nnowhere,x,Canary-1,\nweb-01,y,,12\nweb-01,,,\n");
    write(&home, "empty.csv", "asset,username\n");
    write(&home, "a.txt", "asset,username\n");
    write(&home, "broken.csv.age", "age-encryption.org/v1\nnonsense");
    write(&home, "changes.yaml", "- {asset: web-01, username: x, comment: none}\n");
    session(
        &home,
        "import",
        &[
            &["account", "import", "~/new.csv"],
            &["account", "import", "~/new.csv", "--dry-run"],
            &["account", "import", "~/new.csv", "--dry-run", "-o", "json"],
            &["account", "import", "~/new.csv", "--yes"],
            &["account", "import", "~/new.csv", "--dry-run"],
            &["account", "import", "~/new.jsonl", "--yes", "-o", "json"],
            &["account", "import", "~/there.csv", "--yes"],
            &["account", "import", "~/there.csv", "--yes", "--continue-on-error"],
            &["account", "import", "~/there.csv", "--yes", "--retry-failed", "--continue-on-error", "-o", "csv"],
            &["account", "import", "~/new.csv", "--yes", "--journal", "~/there.csv.job"],
            &["account", "import", "~/there.csv", "--yes", "--org", "00000000-0000-0000-0000-000000000000"],
            &["account", "import", "~/new.csv", "--yes", "--journal", "~/new.jsonl"],
            &["account", "import", "~/wrong.csv", "--yes"],
            &["account", "import", "~/empty.csv", "--yes"],
            &["account", "import", "~/a.txt", "--yes"],
            &["account", "import", "~/nothing.csv", "--yes"],
            &["account", "import", "~/broken.csv.age", "--yes"],
            &["account", "import", "~/changes.yaml", "--mode", "update", "--yes"],
            &["account", "import", "-", "--yes"],
            &["account", "import", "-", "--format", "csv", "--dry-run"],
        ],
    );
    let mode = fs::metadata(home.path().join("there.csv.job")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!home.path().join("new.csv.job").exists(), "it goes when all is done");
}

#[test]
fn exports_are_imported_again() {
    let home = Home::new();
    let at = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    session(
        &home,
        "export",
        &[
            &["account", "export", "--asset", "web-01", "--format", "jsonl"],
            &["account", "export", "--asset", "web-01", "--username", "deploy", "--lang", "zh", "--format", "yaml"],
            &["account", "export", "--out", "~/all.csv"],
            &["account", "export", "--out", "~/all.csv"],
            &["account", "export", "--out", "~/all.csv", "--force", "--encoding", "gbk", "--lang", "zh"],
            &["account", "export", "--out", "~/all.txt"],
            &["account", "export", "--with-secrets"],
            &["account", "export", "--out", "~/x.csv.age", "--recipient", "age1nonsense"],
            &["account", "import", "~/all.csv", "--mode", "update", "--dry-run", "--columns", "account,expected"],
        ],
    );
    // Among random secrets may be one that servers take for an encrypted one, and which is therefore refused: these are none.
    let theirs = Home::new();
    let served = Served::with(&theirs, &["--memory", "--seed", "1"]);
    let run = |arguments: &[&str]| Ran::of(served.command(&home, arguments).output().unwrap());
    let listed: serde_json::Value = serde_json::from_str(&run(&["account", "list", "-o", "json"]).out).unwrap();
    for (name, more) in [("b.jsonl", &[][..]), ("b.yaml", &[]), ("b.xlsx", &["--lang", "zh"]), ("b.csv", &[])] {
        let out = at(name);
        let export = [&["account", "export", "--with-secrets", "--plain-text", "--out", &out][..], more].concat();
        assert_eq!(run(&export).code, 0);
        assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
        let import = ["account", "import", &out, "--mode", "update", "--plain-text", "--dry-run", "-o", "json"];
        let ran = run(&import);
        assert_eq!(ran.code, 0, "{name}: {}", ran.text());
        let rows: Vec<serde_json::Value> = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(rows.len(), listed.as_array().unwrap().len());
        for row in rows {
            assert!(row["fields"] == json!(["secret"]) || row["fields"] == json!([]), "{name}: {row}");
        }
        let refused = run(&["account", "import", &out, "--mode", "update", "--dry-run"]);
        assert!(refused.code == 2 && refused.err.contains("--plain-text"), "{}", refused.text());
    }
    let kept: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!kept.iter().any(|name| name.to_str().unwrap().starts_with(".jms-")), "{kept:?}");
}

#[test]
fn an_encrypted_export_is_imported_with_its_passphrase() {
    let home = Home::new();
    let path = home.path().join("sealed.csv.age");
    let out = path.to_str().unwrap();
    let export = [
        "--sandbox",
        "account",
        "export",
        "--with-secrets",
        "--out",
        out,
        "--passphrase-from",
        "stdin",
        "--search",
        "web",
    ];
    let ran = home.run_with("Canary horse\n", &export);
    assert_eq!(ran.code, 0, "{}", ran.text());
    assert!(fs::read(&path).unwrap().starts_with(b"age-encryption.org/v1\n-> scrypt"));
    let import = ["--sandbox", "account", "import", out, "--mode", "update", "--yes", "--passphrase-from", "stdin"];
    let wrong = home.run_with("other\n", &import);
    assert!(wrong.code == 2 && wrong.err.contains("does not open it"), "{}", wrong.text());
    let before = home.sandbox(&["account", "secret", "deploy@web-01"]).out;
    let ran = home.run_with("Canary horse\n", &import);
    assert_eq!(ran.code, 0, "{}", ran.text());
    assert_eq!(home.sandbox(&["account", "secret", "deploy@web-01"]).out, before);
}

#[test]
fn secrets_that_nobody_is_shown_are_not_exported() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory", "--no-secret-read"]);
    let out = home.path().join("x.csv");
    let line = ["account", "export", "--with-secrets", "--plain-text", "--out", out.to_str().unwrap()];
    let ran = Ran::of(served.command(&home, &line).output().unwrap());
    assert!(ran.code == 2 && ran.err.contains("<REDACTED>"), "{}", ran.text());
    assert!(!out.exists(), "what was begun is removed");
}

#[test]
fn many_accounts_are_made_changed_and_deleted_at_once() {
    let home = Home::new();
    let names = write(&home, "names", "svc@web-01\nsvc@web-02\n");
    session(
        &home,
        "many",
        &[
            &["account", "create", "svc", "--asset", "web-01", "--asset", "web-02", "--dry-run"],
            &["account", "create", "svc", "--asset", "web-01", "--asset", "web-02"],
            &["account", "create", "svc", "--node", "/DEFAULT/linux", "--existing", "skip", "-o", "json"],
            &["account", "create", "svc", "--node", "/DEFAULT/linux"],
            &["account", "create", "svc", "--node", "/DEFAULT/linux", "--su-from", "root@web-01"],
            &["account", "update", "--username", "svc"],
            &["account", "update", "--username", "svc", "--comment", "all of them"],
            &["account", "update", "--username", "svc", "--comment", "all of them", "--dry-run"],
            &["account", "update", "--username", "svc", "--comment", "all of them", "--yes", "-o", "csv"],
            &["account", "update"],
            &["account", "update", "svc@web-01", "--username", "svc"],
            &["account", "secret", "svc@web-01", "deploy@web-01"],
            &["account", "secret", "svc@web-01", "deploy@web-01", "--out", "~/two.csv"],
            &["account", "secret", "svc@web-01", "deploy@web-01", "--out", "~/two.csv", "--plain-text"],
            &["account", "delete", "--username", "nobody", "--yes"],
            &["account", "delete", "svc@web-01", "svc@web-02"],
            &["account", "delete", "svc@web-01", "svc@web-02", "svc@web-01", "--yes"],
            &["account", "delete", "--username", "svc", "--yes", "--journal", "~/delete.job"],
            &["account", "list", "--username", "svc"],
        ],
    );
    let ran = home.run_with(&fs::read_to_string(names).unwrap(), &["--sandbox", "account", "delete", "-", "--yes"]);
    assert_eq!(ran.code, 3, "{}", ran.text());
    assert!(fs::read_to_string(home.path().join("two.csv")).unwrap().lines().count() == 3);
}

#[test]
fn a_person_is_shown_the_first_rows_and_asked() {
    let home = Home::new();
    let path = write(&home, "many.csv", &rows(30));
    for (answer, code) in [("no\r", 2), ("yes\r", 0)] {
        let mut terminal = Terminal::new(&home, &[], &["--sandbox", "account", "import", &path, "-o", "name"]);
        terminal.until("This makes 30 accounts. Type `yes` to go on:");
        let text = terminal.text();
        assert!(text.contains("row-9@web-01") && !text.contains("row-10@web-01"), "{text}");
        terminal.press(answer);
        assert_eq!(terminal.end(), code, "{}", terminal.text());
    }
    assert_eq!(home.json(&["account", "list", "--search", "row-"]).as_array().unwrap().len(), 30);
}

#[test]
fn ctrl_c_stops_an_import_and_the_same_command_goes_on() {
    let (home, theirs) = (Home::new(), Home::new());
    let path = write(&home, "many.csv", &rows(200));
    let served = Served::with(&theirs, &["--memory", "--fault", "latency=200ms,on=accounts_create"]);
    let reach = [("JMS_URL", served.told("url")), ("JMS_PRIVATE_TOKEN", served.told("private_token"))];
    let import = ["account", "import", &path, "--yes", "-o", "name"];
    let mut terminal = Terminal::new(&home, &reach, &import);
    terminal.until("of 200,");
    terminal.press("\u{3}");
    assert_eq!(terminal.end(), 130, "{}", terminal.text());
    assert!(terminal.printed().contains("knows what was done"), "{}", terminal.printed());
    assert!(home.path().join("many.csv.job").exists());
    let ran = Ran::of(served.command(&home, &import).output().unwrap());
    assert!(ran.code == 0 && ran.out.lines().count() == 200, "{}", ran.text());
    let list = ["account", "list", "--search", "row-", "-o", "name"];
    assert_eq!(Ran::of(served.command(&home, &list).output().unwrap()).out.lines().count(), 200);
}
