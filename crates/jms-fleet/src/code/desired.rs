//! What files say that there should be.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

use super::{
    kind::{CodeKind, Shape},
    owner::Owner,
    read::Reader,
    schedule::{IN_FILES, SCHEDULE},
    secret::SecretReference,
};
use crate::Problem;

/// How to read files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CodeOptions {
    /// Whether secrets may stand in the files in clear text. Without it each of them is a problem.
    pub allow_clear_secrets: bool,
}

/// What files say that there should be: the objects of a folder of YAML files.
///
/// ```
/// use jms_fleet::{CodeOptions, Desired};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// std::fs::write(folder.path().join("web.yaml"), "accounts:\n- {asset: web-01, username: robot, secret: hunter2}\n")?;
/// let desired = Desired::read(folder.path(), &CodeOptions::default())?;
/// assert_eq!(desired.problems[0].line, 2);
/// assert!(desired.problems[0].text.starts_with("a secret in clear text"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "it may have problems"]
#[non_exhaustive]
pub struct Desired {
    /// Who the objects belong to that are made from these files: `owner` of the files, or `jms`.
    pub owner: Owner,
    /// What is wrong with the files, in order. Nothing is to be sent if there is anything.
    pub problems: Vec<Problem>,
    pub(super) entries: Vec<Entry>,
}

/// Why a folder cannot be read at all.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CodeError {
    /// A file or folder cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It leads to a folder, whose files would be left out in silence.
    #[error("{} leads to a folder, which is not followed: put the folder in its place, or name it instead", path.display())]
    Linked {
        /// The link.
        path: PathBuf,
    },
    /// There are no files in it, which would mean that nothing should be there.
    #[error("there is no file in {} whose name ends with .yaml or .yml", path.display())]
    Empty {
        /// The folder.
        path: PathBuf,
    },
    /// There are files already, where others are to be written.
    #[error("{} is there already: name another folder, or move it away", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
}

/// An object that should be there.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) kind: CodeKind,
    pub(super) key: ObjectKey,
    pub(super) source: Arc<Source>,
}

/// What tells an object from others of its kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct ObjectKey {
    /// Its asset; only accounts have one.
    pub asset: Option<String>,
    /// Its name.
    pub name: String,
}

impl ObjectKey {
    pub(super) fn new(asset: Option<&str>, name: &str) -> Self {
        Self { asset: asset.map(str::to_owned), name: name.to_owned() }
    }
}

impl fmt::Display for ObjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.asset {
            Some(asset) => write!(f, "{}@{asset}", self.name),
            None => f.pad(&self.name),
        }
    }
}

/// What a file says of an object, or of the same account on several assets.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: Arc<Path>,
    pub(super) line: u64,
    /// Fields in the one form, with their lines. Those that are left out are not here.
    pub(super) fields: Vec<(&'static str, u64, Value)>,
    pub(super) secrets: Vec<(&'static str, u64, SecretReference)>,
    /// Fields that are there, and of which is told already what is wrong with them. Nothing follows from them.
    pub(super) refused: Vec<&'static str>,
}

impl Source {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find(|(field, ..)| *field == name).map(|(.., value)| value)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    pub(super) fn secret(&self, name: &str) -> Option<&SecretReference> {
        self.secrets.iter().find(|(field, ..)| *field == name).map(|(.., reference)| reference)
    }

    pub(super) fn is_refused(&self, name: &str) -> bool {
        self.refused.contains(&name)
    }

    /// The line of a field; of the object, if the field is left out.
    pub(super) fn line_of(&self, name: &str) -> u64 {
        let name = if IN_FILES.contains(&name) && self.get(name).is_none() { SCHEDULE } else { name };
        let fields = self.fields.iter().map(|(field, line, _)| (*field, *line));
        let secrets = self.secrets.iter().map(|(field, line, _)| (*field, *line));
        fields.chain(secrets).find(|(field, _)| *field == name).map_or(self.line, |(_, line)| line)
    }

    pub(super) fn problem(&self, field: &str, text: impl Into<String>) -> Problem {
        Problem::new(&self.path, self.line_of(field), Some(field), text)
    }
}

impl Desired {
    /// Reads all files of a folder and of those below it whose names end with `.yaml` or `.yml`, but for hidden ones.
    ///
    /// # Errors
    /// If a file cannot be read, or there is none. What is wrong in files is in [`problems`](Self::problems).
    pub fn read(folder: impl AsRef<Path>, options: &CodeOptions) -> Result<Self, CodeError> {
        let mut files = Vec::new();
        find_files(folder.as_ref(), &mut files)?;
        if files.is_empty() {
            return Err(CodeError::Empty { path: folder.as_ref().to_owned() });
        }
        files.sort();
        let mut reader = Reader { options: *options, ..Reader::default() };
        for path in files {
            let text = fs::read_to_string(&path).map_err(|source| CodeError::Io { path: path.clone(), source })?;
            reader.file(&path.into(), &text);
        }
        reader.find_twins();
        let Reader { owner, entries, problems, .. } = reader;
        let problems = in_order(problems);
        let owner = owner.map(|(owner, ..)| owner).unwrap_or_default();
        Ok(Self { owner, problems, entries })
    }

    /// How many objects should be there.
    pub fn objects(&self) -> usize {
        self.entries.len()
    }
}

/// Problems by their place, each once.
pub(super) fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|a, b| (&a.path, a.line, &a.field, &a.text).cmp(&(&b.path, b.line, &b.field, &b.text)));
    problems.dedup();
    problems
}

/// All files of a folder. What is left out would be taken for what is not wanted any more, so whatever cannot be looked at is an
/// error.
pub(super) fn find_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), CodeError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        |source| CodeError::Io { path, source }
    };
    for entry in fs::read_dir(folder).map_err(io(folder))? {
        let path = entry.map_err(io(folder))?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            continue;
        }
        let is = fs::metadata(&path).map_err(io(&path))?;
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if is.is_dir() && path.is_symlink() {
            // It may lead in a circle.
            return Err(CodeError::Linked { path });
        } else if is.is_dir() {
            find_files(&path, files)?;
        } else if ["yaml", "yml"].contains(&ending) {
            if !is.is_file() {
                return Err(io(&path)(io::Error::new(io::ErrorKind::InvalidInput, "it is no file that can be read")));
            }
            files.push(path);
        }
    }
    Ok(())
}

/// Whether a field is not compared, because it names the object or is folded into another.
pub(super) fn is_compared(kind: CodeKind, field: &str) -> bool {
    if kind == CodeKind::Account && ["asset", "assets"].contains(&field) {
        return false;
    }
    field != "name" && kind.field(field).is_none_or(|field| field.shape != Shape::Secret)
}
