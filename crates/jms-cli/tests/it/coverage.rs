//! No command without snapshots: of success as a table and as JSON, and of a failure.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{help::commands, home::Home};

/// Commands that print no objects, so that there is no JSON of them.
const NO_JSON: [&str; 12] = [
    "account export",
    "app refresh-secret",
    "auth login",
    "auth logout",
    "completion",
    "help",
    "inject",
    "man",
    "profile use",
    "run",
    "sandbox record",
    "sandbox reset",
];
/// Verbs of many nouns that print no objects.
const NO_JSON_VERBS: [&str; 4] = ["add", "delete", "ignore", "remove"];
/// It serves until it is interrupted: `tests/it/serving.rs` runs it in many ways.
const ENDLESS: &str = "sandbox serve";

#[derive(Default)]
struct Seen {
    table: bool,
    json: bool,
    failure: bool,
}

/// The commands of all snapshots, with their exit codes.
fn transcripts() -> Vec<(String, i32)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/snapshots");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let lines: Vec<_> = text.lines().collect();
        for pair in lines.windows(2) {
            let line = pair[0].strip_prefix("$ jms ");
            let code = pair[1].strip_prefix("exit code ").and_then(|code| code.parse().ok());
            all.extend(line.zip(code).map(|(line, code)| (line.to_owned(), code)));
        }
    }
    all
}

#[test]
fn every_command_is_in_a_snapshot() {
    let home = Home::new();
    let all = commands(&home, &[]);
    let is_leaf =
        |command: &Vec<String>| !all.iter().any(|other| other.len() > command.len() && other.starts_with(command));
    let leaves: Vec<_> = all.iter().filter(|command| is_leaf(command)).map(|command| command.join(" ")).collect();
    assert!(leaves.len() > 40, "{leaves:?}");
    let mut seen: BTreeMap<&str, Seen> = leaves.iter().map(|leaf| (leaf.as_str(), Seen::default())).collect();
    for (line, code) in transcripts() {
        let line = line.trim_start_matches("--sandbox ");
        let Some((_, seen)) = seen.iter_mut().find(|(leaf, _)| line == **leaf || line.starts_with(&format!("{leaf} ")))
        else {
            continue;
        };
        let is_json = line.contains("-o json") || line.contains("--output json");
        seen.failure |= code != 0;
        seen.json |= code == 0 && is_json;
        seen.table |= code == 0 && !is_json;
    }
    let mut lacking = Vec::new();
    for (leaf, Seen { table, json, failure }) in seen {
        let wants_success = leaf != ENDLESS;
        if wants_success && !table {
            lacking.push(format!("{leaf}: success as a table"));
        }
        let has_none =
            NO_JSON.contains(&leaf) || leaf.rsplit(' ').next().is_some_and(|verb| NO_JSON_VERBS.contains(&verb));
        if wants_success && !json && !has_none {
            lacking.push(format!("{leaf}: success as JSON"));
        }
        if !failure {
            lacking.push(format!("{leaf}: a failure"));
        }
    }
    assert!(lacking.is_empty(), "no snapshot of\n{}", lacking.join("\n"));
}
