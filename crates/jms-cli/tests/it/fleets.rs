//! What `docs/fleets.md` says is so: its files and its commands, one after the other, on a sandbox.

use std::{fs, path::Path, process::Stdio};

use crate::home::{Home, Ran};

/// The key of the page, whose public half stands there.
const KEY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

fn page() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/fleets.md")).unwrap()
}

/// The blocks of the page, each with what stands after its fence.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let pieces = page.split("\n```").skip(1).step_by(2);
    pieces.map(|piece| piece.split_once('\n').unwrap()).collect()
}

/// A line of a shell: `jms` on the sandbox, and nobody else's environment.
fn run(home: &Home, line: &str) -> Ran {
    let folder = Path::new(env!("CARGO_BIN_EXE_jms")).parent().unwrap();
    let mut command = std::process::Command::new("sh");
    command.args(["-euc", &format!("jms() {{ command jms --sandbox --no-progress \"$@\"; }}; {line}")]);
    command.env_clear().env("HOME", home.path()).current_dir(home.path());
    command.env("PATH", format!("{}:/usr/bin:/bin", folder.display()));
    Ran::of(command.stdin(Stdio::null()).output().unwrap())
}

#[test]
fn the_commands_of_the_page_work() {
    let home = Home::new();
    let key = home.path().join("key.txt");
    fs::write(&key, KEY).unwrap();
    fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let page = page();
    let mut done = 0;
    for (head, text) in blocks(&page) {
        if let Some((_, file)) = head.split_once("file=") {
            fs::write(home.path().join(file), format!("{text}\n")).unwrap();
            continue;
        }
        assert_eq!(head, "console");
        for block in text.split("$ ").filter(|block| !block.is_empty()) {
            let (line, said) = block.split_once('\n').unwrap_or((block, ""));
            let (said, code) = match said.rsplit_once("? ") {
                Some((said, code)) => (said, code.trim().parse().unwrap()),
                None => (said, 0),
            };
            let ran = run(&home, line);
            assert_eq!(ran.code, code, "{line}: {}", ran.text());
            // A block may leave out what is said, or a part of it, and never has another order.
            let all = ran.out.lines().chain(ran.err.lines()).collect::<Vec<_>>();
            for told in said.lines().filter(|told| !told.is_empty()) {
                let same = |line: &&&str| line.split_whitespace().eq(told.split_whitespace());
                assert!(all.iter().find(same).is_some(), "{line}: `{told}` is not in {}", ran.text());
            }
            done += 1;
        }
    }
    assert!(done > 15, "only {done}");
    assert!(!home.path().join("accounts.csv.job").exists() && !home.path().join("more.csv.job").exists());
    let secrets = fs::read(home.path().join("secrets.csv.age")).unwrap();
    assert!(secrets.starts_with(b"age-encryption.org/v1"));
    assert!(fs::read_to_string(home.path().join("linux.csv")).unwrap().starts_with("\u{feff}ID,名称,用户名"));
    assert_eq!(home.json(&["account", "list", "--username", "svc-agent"]), serde_json::json!([]));
}
