//! `docs/accounts-as-code.md`: its files are written, its commands run, and they end as it says.

use std::fs;

use crate::home::{Home, Ran};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/accounts-as-code.md");

#[test]
fn what_the_page_about_accounts_as_code_shows_works() {
    let home = Home::new();
    let page = fs::read_to_string(PAGE).unwrap();
    let (mut files, mut commands) = (0, 0);
    let mut named: Option<String> = None;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if line.starts_with('`') && line.ends_with("`:") {
            named = Some(line.trim_matches(['`', ':']).to_owned());
        } else if line == "```yaml" || line == "```sh" {
            let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
            if line == "```sh" {
                for command in block {
                    run(&home, command);
                    commands += 1;
                }
            } else if let Some(name) = named.take() {
                let file = home.path().join(name);
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, block.join("\n")).unwrap();
                files += 1;
            }
        }
    }
    assert_eq!((files, commands), (4, 8));
}

fn run(home: &Home, line: &str) {
    let (line, said) = line.split_once('#').unwrap_or((line, ""));
    let wanted = said.trim().strip_prefix("exit code ").map_or(0, |said| said[..1].parse().unwrap());
    let words: Vec<_> = line.split_whitespace().skip(1).collect();
    let mut command = home.command(&[&["--sandbox"], &words[..]].concat());
    command.env("ROBOT_PASSWORD", "robot-password").env("PATH", "/usr/bin:/bin").current_dir(home.path());
    let ran = Ran::of(command.output().unwrap());
    assert_eq!(ran.code, wanted, "{line}: {}", ran.text());
    if said.contains("three problems") {
        assert!(ran.err.contains("problems in the files: 3"), "{}", ran.text());
    }
}
