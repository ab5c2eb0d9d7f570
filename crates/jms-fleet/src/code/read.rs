//! Reading files: what they say, and all that is wrong with them.

use std::{
    collections::{HashMap, hash_map::Entry as Slot},
    path::Path,
    sync::Arc,
};

use serde_json::{Value, json};

use super::{
    desired::{CodeOptions, Entry, ObjectKey, Source},
    kind::CodeKind,
    value::{Read, Values},
    yaml::{self, Key, Node, Tree},
};
use crate::Problem;

const MOST_OF_OWNER: usize = 64;

/// Takes files, and keeps what they say and what is wrong with them.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) options: CodeOptions,
    /// The owner, and where it stands.
    pub(super) owner: Option<(String, Arc<Path>, u64)>,
    pub(super) entries: Vec<Entry>,
    pub(super) problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, path: &Path, line: u64, field: Option<&str>, text: impl Into<String>) {
        self.problems.push(Problem::new(path, line, field, text));
    }

    /// One more file.
    pub(super) fn file(&mut self, path: &Arc<Path>, text: &str) {
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
    pub(super) fn find_twins(&mut self) {
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
