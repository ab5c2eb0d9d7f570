//! Where recorded data lies, and how its files are read.

use std::{
    env, fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;

/// One folder of recorded data: `recordings/SERVER/*.jsonl.gz`, `scenarios/SERVER/*.jsonl.gz`,
/// `vectors/SERVER/*.jsonl.gz`.
#[derive(Debug, Clone)]
pub struct Source {
    root: PathBuf,
    kept: bool,
}

/// The copies of this repository, then the folder named by `JMS_TRUTH_DIR`, if it is set.
///
/// # Panics
/// If `JMS_TRUTH_DIR` names no folder: a run that was asked to look there must not pass without looking.
pub fn sources() -> Vec<Source> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = vec![Source { root: here.to_owned(), kept: true }];
    if let Some(named) = env::var_os("JMS_TRUTH_DIR") {
        // Tests run in their own crate's folder; people name the folder from where they stand, the workspace root.
        let root = here.join("../..").join(named);
        assert!(root.is_dir(), "JMS_TRUTH_DIR: {} is not a folder", root.display());
        sources.push(Source { root, kept: false });
    }
    sources
}

/// Every line of `vectors/SERVER/NAME.jsonl.gz` in all sources.
///
/// # Panics
/// If a line is not what `T` says; if no source has the file.
pub fn vectors<T: DeserializeOwned>(server: &str, name: &str) -> Vec<T> {
    let mut lines = Vec::new();
    for source in sources() {
        let file = source.root.join("vectors").join(server).join(format!("{name}.jsonl.gz"));
        if file.is_file() {
            lines.extend(read_lines(&file));
        } else {
            println!("skipped: {} does not exist", file.display());
        }
    }
    assert!(!lines.is_empty(), "no vectors {server}/{name} in any source");
    lines
}

impl Source {
    /// Whether it is the copies of this repository.
    pub(crate) fn is_kept(&self) -> bool {
        self.kept
    }

    /// The folder of its recordings, with `SERVER/GROUP.jsonl.gz`; it may not exist.
    pub fn recordings(&self) -> PathBuf {
        self.root.join("recordings")
    }

    /// The folder of one part, such as `scenarios`, for one server; it may not exist.
    pub(crate) fn folder(&self, part: &str, server: &str) -> PathBuf {
        self.root.join(part).join(server)
    }

    /// The groups recorded from `server`, by file name, in alphabetical order; empty where the part is missing.
    pub(crate) fn groups(&self, server: &str) -> Vec<(String, PathBuf)> {
        let folder = self.root.join("recordings").join(server);
        let Ok(entries) = fs::read_dir(&folder) else {
            println!("skipped: {} does not exist", folder.display());
            return Vec::new();
        };
        let mut groups: Vec<_> = entries
            .map(|entry| entry.expect("a readable folder").path())
            .filter_map(|path| {
                let group = path.file_name()?.to_str()?.strip_suffix(".jsonl.gz")?.to_owned();
                Some((group, path))
            })
            .collect();
        groups.sort();
        groups
    }
}

/// The text of a gzipped file.
pub(crate) fn read_gzip(file: &Path) -> String {
    let open = fs::File::open(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let mut text = String::new();
    GzDecoder::new(open).read_to_string(&mut text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    text
}

/// The lines of a gzipped file of JSON lines.
pub(crate) fn read_lines<T: DeserializeOwned>(file: &Path) -> Vec<T> {
    let open = fs::File::open(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    BufReader::new(GzDecoder::new(open))
        .lines()
        .enumerate()
        .map(|(number, line)| {
            let line = line.unwrap_or_else(|e| panic!("{}:{}: {e}", file.display(), number + 1));
            serde_json::from_str(&line).unwrap_or_else(|e| panic!("{}:{}: {e}", file.display(), number + 1))
        })
        .collect()
}
