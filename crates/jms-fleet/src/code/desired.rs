//! What files say that there should be.

use std::{
    collections::{HashMap, hash_map::Entry as Slot},
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::Serialize;
use serde_json::{Value, json};
use thiserror::Error;

use super::{
    kind::{CodeKind, Shape},
    secret::SecretReference,
    value::{Read, Values},
    yaml::{self, Key, Node, Tree},
};
use crate::Problem;

/// The owner of objects where files name none.
const OWNER: &str = "jms";
const MOST_OF_OWNER: usize = 64;

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
    pub owner: String,
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

    /// The line of a field; of the object, if the field is left out.
    pub(super) fn line_of(&self, name: &str) -> u64 {
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
        let mut reader = Reader { options: *options, owner: None, entries: Vec::new(), problems: Vec::new() };
        for path in files {
            let text = fs::read_to_string(&path).map_err(|source| CodeError::Io { path: path.clone(), source })?;
            reader.file(&path.into(), &text);
        }
        reader.find_twins();
        let Reader { owner, entries, mut problems, .. } = reader;
        problems.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
        let owner = owner.map_or_else(|| OWNER.to_owned(), |(owner, ..)| owner);
        Ok(Self { owner, problems, entries })
    }

    /// How many objects should be there.
    pub fn objects(&self) -> usize {
        self.entries.len()
    }
}

pub(super) fn find_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), CodeError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        |source| CodeError::Io { path, source }
    };
    for entry in fs::read_dir(folder).map_err(io(folder))? {
        let path = entry.map_err(io(folder))?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        // What a link leads to is not looked into: it may lead in a circle.
        if hidden {
        } else if path.is_dir() && !path.is_symlink() {
            find_files(&path, files)?;
        } else if ["yaml", "yml"].contains(&ending) && path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

struct Reader {
    options: CodeOptions,
    /// The owner, and where it stands.
    owner: Option<(String, Arc<Path>, u64)>,
    entries: Vec<Entry>,
    problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, path: &Path, line: u64, field: Option<&str>, text: impl Into<String>) {
        self.problems.push(Problem::new(path, line, field, text));
    }

    fn file(&mut self, path: &Arc<Path>, text: &str) {
        let tree = match yaml::parse(text) {
            Ok(tree) => tree,
            Err((line, text)) => return self.problem(path, line, None, format!("this is no YAML: {text}")),
        };
        let fields = match &tree.value {
            Tree::Null => return,
            Tree::Map(fields) => fields,
            other => {
                let text = format!("write a map here, such as `accounts:` with a list: this is {}", other.what());
                return self.problem(path, tree.line, None, text);
            }
        };
        self.find_repeated(path, fields);
        for (key, node) in fields {
            if key.text == "owner" {
                self.owner(path, node);
            } else if let Some(kind) = CodeKind::ALL.into_iter().find(|kind| kind.list() == key.text) {
                self.list(path, kind, node);
            } else {
                let known: Vec<_> = CodeKind::ALL.into_iter().map(CodeKind::list).collect();
                let text = format!("there is no such key: write owner, {}", known.join(", "));
                self.problem(path, key.line, Some(&key.text), text);
            }
        }
    }

    fn find_repeated(&mut self, path: &Path, fields: &[(Key, Node)]) {
        let mut known = HashMap::new();
        for (key, _) in fields {
            match known.entry(key.text.as_str()) {
                Slot::Vacant(slot) => {
                    slot.insert(key.line);
                }
                Slot::Occupied(first) => {
                    let text = format!("this key stands in line {} already", first.get());
                    self.problem(path, key.line, Some(&key.text), text);
                }
            }
        }
    }

    fn owner(&mut self, path: &Arc<Path>, node: &Node) {
        let fits = |owner: &str| {
            !owner.is_empty()
                && owner.len() <= MOST_OF_OWNER
                && owner.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter))
        };
        let Tree::Text(owner) = &node.value else {
            return self.problem(path, node.line, Some("owner"), "write a text here");
        };
        if !fits(owner) {
            let text = "write a name of at most 64 letters, digits, `-`, `_` and `.`";
            return self.problem(path, node.line, Some("owner"), text);
        }
        match &self.owner {
            Some((first, at, line)) if first != owner => {
                let text = format!("files have one owner, and it is `{first}` in {}:{line}", at.display());
                self.problem(path, node.line, Some("owner"), text);
            }
            _ => self.owner = Some((owner.clone(), Arc::clone(path), node.line)),
        }
    }

    fn list(&mut self, path: &Arc<Path>, kind: CodeKind, node: &Node) {
        match &node.value {
            Tree::Null => {}
            Tree::List(items) => {
                for item in items {
                    self.object(path, kind, item);
                }
            }
            other => {
                let text = format!("write a list here: this is {}", other.what());
                self.problem(path, node.line, Some(kind.list()), text);
            }
        }
    }

    fn object(&mut self, path: &Arc<Path>, kind: CodeKind, node: &Node) {
        let Tree::Map(given) = &node.value else {
            return self.problem(path, node.line, None, format!("write a map here: this is {}", node.value.what()));
        };
        self.find_repeated(path, given);
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let allow_clear_secrets = self.options.allow_clear_secrets;
        let (mut fields, mut secrets) = (Vec::new(), Vec::new());
        for (key, value) in given {
            let Some(field) = kind.field(&key.text) else {
                let known: Vec<_> = kind.fields().iter().map(|field| field.name).collect();
                let text = format!("there is no such field: write one of {}", known.join(", "));
                self.problem(path, key.line, Some(&key.text), text);
                continue;
            };
            let mut values = Values { folder: &folder, allow_clear_secrets, problems: Vec::new() };
            match values.read(field.shape, value) {
                Some(Read::Value(read)) => fields.push((field.name, key.line, read)),
                Some(Read::Secret(reference)) => secrets.push((field.name, key.line, reference)),
                None => {}
            }
            for (line, text) in values.problems {
                self.problem(path, line, Some(field.name), text);
            }
        }
        let mut source = Source { path: Arc::clone(path), line: node.line, fields, secrets };
        self.problems.extend(fold_schedule(&mut source));
        self.problems.extend(fold_strategy(kind, &mut source));
        let keys = if kind == CodeKind::Account {
            self.account_keys(&mut source, given)
        } else {
            let missing = given.iter().all(|(key, _)| key.text != "name");
            if missing {
                self.problem(path, node.line, Some("name"), "it is missing");
            }
            source.text("name").map(|name| ObjectKey::new(None, name)).into_iter().collect()
        };
        let source = Arc::new(source);
        self.entries.extend(keys.into_iter().map(|key| Entry { kind, key, source: Arc::clone(&source) }));
    }

    /// The accounts of one item of a list: on one asset or several.
    fn account_keys(&mut self, source: &mut Source, given: &[(Key, Node)]) -> Vec<ObjectKey> {
        let has = |name: &str| given.iter().any(|(key, _)| key.text == name);
        let mut wrong = |field: &str, text: &str| self.problems.push(source.problem(field, text));
        match (has("asset"), has("assets")) {
            (false, false) => wrong("asset", "it is missing: write `asset`, or `assets` for several"),
            (true, true) => wrong("assets", "write `asset` or `assets`, not both"),
            _ => {}
        }
        if !has("username") && !has("name") {
            wrong("username", "it is missing");
        }
        // As the server has it for new ones.
        if !has("username")
            && let Some(name) = source.text("name").map(str::to_owned)
        {
            source.fields.push(("username", source.line, name.into()));
        }
        let username = source.text("username").filter(|username| !username.is_empty());
        let Some(name) = source.text("name").or(username).map(str::to_owned) else {
            if has("username") && !has("name") && source.text("username").is_some() {
                self.problems.push(source.problem("name", "it is missing, and there is no user name either"));
            }
            return Vec::new();
        };
        let mut assets: Vec<String> = source.text("asset").map(str::to_owned).into_iter().collect();
        let several = source.get("assets").and_then(Value::as_array);
        assets.extend(several.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
        assets.iter().map(|asset| ObjectKey::new(Some(asset), &name)).collect()
    }

    /// Objects that are described twice.
    fn find_twins(&mut self) {
        let mut known: HashMap<(CodeKind, &ObjectKey), &Source> = HashMap::new();
        let mut logins: HashMap<(&str, &str, &str), (&ObjectKey, &Source)> = HashMap::new();
        let mut problems = Vec::new();
        for Entry { kind, key, source } in &self.entries {
            match known.entry((*kind, key)) {
                Slot::Vacant(slot) => {
                    slot.insert(source);
                }
                Slot::Occupied(first) => {
                    let first = first.get();
                    let text = format!("`{key}` is described in {}:{} already", first.path.display(), first.line);
                    problems.push(Problem::new(&source.path, source.line, None, text));
                    continue;
                }
            }
            let (Some(asset), Some(username)) = (&key.asset, source.text("username")) else { continue };
            let secret_type = source.text("secret_type").unwrap_or("password");
            match logins.entry((asset, username, secret_type)) {
                Slot::Vacant(slot) => {
                    slot.insert((key, source));
                }
                Slot::Occupied(first) => {
                    let (key, first) = first.get();
                    let text = format!(
                        "`{key}` in {}:{} has this user name and type of secret on this asset already",
                        first.path.display(),
                        first.line
                    );
                    problems.push(source.problem("username", text));
                }
            }
        }
        self.problems.extend(problems);
    }
}

/// Puts one field in the place of those three that make up a schedule.
fn fold_schedule(source: &mut Source) -> Option<Problem> {
    let crontab = source.get("crontab").cloned();
    let interval = source.get("interval").cloned();
    let periodic = source.get("is_periodic").and_then(Value::as_bool);
    let names = ["crontab", "interval", "is_periodic"];
    let line = names.iter().map(|name| source.line_of(name)).max()?;
    let schedule = match (crontab, interval, periodic) {
        (None, None, None) => return None,
        (Some(_), Some(_), _) => {
            return Some(source.problem("interval", "write `crontab` or `interval`, not both: the crontab would win"));
        }
        (None, None, Some(true)) => {
            return Some(source.problem("is_periodic", "write `crontab` or `interval`, by which it runs"));
        }
        (None, None, Some(false)) => json!("manual"),
        (.., Some(false)) => {
            return Some(source.problem("is_periodic", "it has a `crontab` or an `interval`: leave one of them out"));
        }
        (Some(crontab), ..) => json!({ "crontab": crontab }),
        (None, Some(interval), _) => json!({ "interval": interval }),
    };
    source.fields.retain(|(name, ..)| !names.contains(name));
    source.fields.push(("schedule", line, schedule));
    None
}

/// Where secrets come from follows from what is said of them.
fn fold_strategy(kind: CodeKind, source: &mut Source) -> Option<Problem> {
    kind.field("secret_strategy")?;
    let (secret, rules) = (source.secret("secret").is_some(), source.get("password_rules").is_some());
    let said = source.text("secret_strategy").map(str::to_owned);
    match (secret, rules, said.as_deref()) {
        (true, true, _) => Some(source.problem("password_rules", "write `secret` or `password_rules`, not both")),
        (true, _, Some("random")) => {
            Some(source.problem("secret", "the strategy is `random`: there is no secret then"))
        }
        (_, true, Some("specific")) => {
            Some(source.problem("password_rules", "the strategy is `specific`: these rules mean nothing then"))
        }
        (true, false, None) => {
            let line = source.line_of("secret");
            source.fields.push(("secret_strategy", line, "specific".into()));
            None
        }
        (false, true, None) => {
            let line = source.line_of("password_rules");
            source.fields.push(("secret_strategy", line, "random".into()));
            None
        }
        _ => None,
    }
}

/// Whether a field is not compared, because it names the object or is folded into another.
pub(super) fn is_compared(kind: CodeKind, field: &str) -> bool {
    if kind == CodeKind::Account && ["asset", "assets"].contains(&field) {
        return false;
    }
    field != "name" && kind.field(field).is_none_or(|field| field.shape != Shape::Secret)
}
