//! Recorded exchanges, and how their files are read.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use flate2::read::GzDecoder;
use serde::Deserialize;
use serde_json::Value;

/// How files of recordings end.
const ENDING: &str = ".jsonl.gz";

/// A file of recordings, unpacked: `SERVER/GROUP.jsonl.gz`, one exchange a line.
#[derive(Debug, Clone)]
pub struct Recording {
    /// Version of the recorded server, such as `4.10.16`: the name of the folder.
    pub server: Arc<str>,
    /// Name of the file without its ending, such as `accounts`.
    pub group: Arc<str>,
    /// Where it is.
    pub file: PathBuf,
    /// Its lines.
    pub text: String,
}

/// A recorded exchange, and where it was recorded.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// Version of the recorded server.
    pub server: Arc<str>,
    /// Name of the file without its ending.
    pub group: Arc<str>,
    /// Line of the file, from 1.
    pub line: usize,
    /// What the recorder called it; not unique.
    pub name: String,
    /// What was sent.
    pub request: Request,
    /// What came back.
    pub response: Response,
}

/// A recorded request.
#[derive(Debug, Clone, Deserialize)]
pub struct Request {
    /// HTTP method, in capitals.
    pub method: String,
    /// Path as sent.
    pub path: String,
    /// Query as sent, without `?`; empty where there was none.
    #[serde(default)]
    pub query: String,
    /// Headers as sent; tokens are masked.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Parsed JSON body; a string where it was something else.
    #[serde(default)]
    pub body: Value,
}

/// A recorded answer.
#[derive(Debug, Clone, Deserialize)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Headers; empty for the few exchanges recorded by another tool.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Parsed JSON body; a string where it was something else.
    #[serde(default)]
    pub body: Value,
    /// How many rows there were, where the recorder kept only the first few of a list.
    #[serde(default)]
    pub body_truncated: Option<Value>,
}

/// One line of a file. Lines without a request are notes of the recorder.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    name: String,
    request: Option<Request>,
    response: Option<Response>,
}

/// Why recordings could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// A folder or a file cannot be read.
    #[error("{}: cannot be read: {source}", path.display())]
    File {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A folder has no recordings.
    #[error("{}: no recordings there: looked for SERVER/GROUP{ENDING}, such as 4.10.16/accounts{ENDING}", .0.display())]
    Empty(PathBuf),
    /// A line is not what a line of a recording is.
    #[error("{}:{line}: not a recorded exchange: {reason}", file.display())]
    Line {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it; without its text, which may be secret.
        reason: String,
    },
}

/// Every file of recordings in `folder`, sorted by server and group.
///
/// # Errors
/// If the folder or a file cannot be read, or there is none.
pub fn read(folder: &Path) -> Result<Vec<Recording>, ReadError> {
    let mut found = Vec::new();
    for (server, path) in entries(folder)? {
        if !path.is_dir() {
            continue;
        }
        for (name, file) in entries(&path)? {
            let Some(group) = name.strip_suffix(ENDING) else { continue };
            let mut text = String::new();
            let unpacked = fs::File::open(&file).and_then(|open| GzDecoder::new(open).read_to_string(&mut text));
            unpacked.map_err(|source| ReadError::File { path: file.clone(), source })?;
            found.push(Recording { server: server.as_str().into(), group: group.into(), file, text });
        }
    }
    if found.is_empty() { Err(ReadError::Empty(folder.to_owned())) } else { Ok(found) }
}

/// What a folder has, sorted by name.
fn entries(folder: &Path) -> Result<Vec<(String, PathBuf)>, ReadError> {
    let fail = |source| ReadError::File { path: folder.to_owned(), source };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        found.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
    }
    found.sort();
    Ok(found)
}

impl Recording {
    /// The exchanges of the file, in the order in which they were recorded.
    ///
    /// # Errors
    /// Each item, if its line is not what it must be.
    pub fn exchanges(&self) -> impl Iterator<Item = Result<Exchange, ReadError>> {
        let lines = self.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        lines.filter_map(|(at, line)| self.exchange(at + 1, line).transpose())
    }

    fn exchange(&self, line: usize, text: &str) -> Result<Option<Exchange>, ReadError> {
        let fail = |reason: String| ReadError::Line { file: self.file.clone(), line, reason };
        let Line { name, request, response } = serde_json::from_str(text).map_err(|error| fail(why(&error)))?;
        let Some(request) = request else { return Ok(None) };
        let response = response.ok_or_else(|| fail("it has a request and no response".to_owned()))?;
        Ok(Some(Exchange { server: self.server.clone(), group: self.group.clone(), line, name, request, response }))
    }
}

/// What is wrong with a line. Messages about data quote it, and it may be secret: only the place is told then.
fn why(error: &serde_json::Error) -> String {
    if error.is_data() {
        format!("a key is missing or has another type, before column {}", error.column())
    } else {
        format!("no JSON at column {}", error.column())
    }
}

impl Exchange {
    /// How people name it: `SERVER/GROUP/NAME`.
    pub fn place(&self) -> String {
        format!("{}/{}/{}", self.server, self.group, self.name)
    }
}

impl Request {
    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }
}

impl Response {
    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Whether the request was carried out.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

fn header<'a>(headers: &'a BTreeMap<String, String>, name: &str) -> Option<&'a str> {
    headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}
