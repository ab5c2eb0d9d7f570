//! Recorded stories: requests that build on each other, from a known start.

use std::{collections::BTreeMap, fs, path::PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::{
    exchange::{Request, Response},
    source::{read_gzip, read_lines, sources},
};

/// The scenarios of one source, and the state from which each of them starts.
#[derive(Debug, Clone)]
pub struct Stage {
    /// The start as the server showed it: `responses` by `GET PATH?QUERY`, and `credentials`.
    pub fixture: Value,
    /// The scenarios, in alphabetical order.
    pub scenarios: Vec<Scenario>,
    /// Whether they are kept in this repository, and so known to its tests.
    pub kept: bool,
}

/// A recorded story.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// File without its ending.
    pub name: String,
    /// Its requests with their answers, in order.
    pub steps: Vec<Step>,
}

/// One request of a scenario.
#[derive(Debug, Clone, Deserialize)]
pub struct Step {
    /// What the recorder called it.
    pub name: String,
    /// Who asked, such as `admin-token`, `anonymous` or `literal`.
    pub actor: String,
    /// What was sent.
    pub request: StepRequest,
    /// What came back.
    pub response: StepResponse,
    /// The key and secret that signed the request: `key_id`, `secret`.
    #[serde(default)]
    pub sign: Option<BTreeMap<String, String>>,
    /// The request was repeated until the value at this key was one of these.
    #[serde(default)]
    pub poll_until: Option<BTreeMap<String, Vec<Value>>>,
    /// Whether the rows of the answer have no order.
    #[serde(default)]
    pub unordered: bool,
    /// Whether rows of equal rank lie across the edge of the page, so that its rows are not determined.
    #[serde(default)]
    pub page_undetermined: bool,
    /// Paths of values that differ from run to run, such as `body.results[].secret`.
    #[serde(default)]
    pub volatile: Vec<String>,
}

/// The request of a step.
#[derive(Debug, Clone, Deserialize)]
pub struct StepRequest {
    /// Method, path, query, headers and JSON body.
    #[serde(flatten)]
    pub request: Request,
    /// The body where it was no JSON; each character is a byte if `raw_body_encoding` is `latin1`.
    #[serde(default)]
    pub raw_body: Option<String>,
    /// `latin1`, or absent for UTF-8.
    #[serde(default)]
    pub raw_body_encoding: Option<String>,
}

/// The answer to a step.
#[derive(Debug, Clone, Deserialize)]
pub struct StepResponse {
    /// Status, headers and body.
    #[serde(flatten)]
    pub response: Response,
    /// `json`, `empty`, `html` or `text`.
    pub body_kind: String,
}

/// The scenarios recorded from `server`, by source: `scenarios/SERVER/NAME.jsonl.gz` and `fixture.json.gz`.
///
/// # Panics
/// If a file cannot be read, or no source has scenarios.
pub fn stages(server: &str) -> Vec<Stage> {
    let mut stages = Vec::new();
    for source in sources() {
        let folder = source.folder("scenarios", server);
        let Ok(entries) = fs::read_dir(&folder) else {
            println!("skipped: {} does not exist", folder.display());
            continue;
        };
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
        files.sort();
        let scenarios = files.iter().filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_suffix(".jsonl.gz")?.to_owned();
            Some(Scenario { name, steps: read_lines(path) })
        });
        let scenarios = scenarios.collect();
        let fixture = folder.join("fixture.json.gz");
        let text = read_gzip(&fixture);
        let fixture = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", fixture.display()));
        stages.push(Stage { fixture, scenarios, kept: source.is_kept() });
    }
    assert!(!stages.is_empty(), "no scenarios of {server} in any source");
    stages
}
