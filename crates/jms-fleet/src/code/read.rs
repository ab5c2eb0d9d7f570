//! Reading files: what they say, and all that is wrong with them.

use std::{
    collections::{HashMap, hash_map::Entry as Slot},
    path::Path,
    sync::Arc,
};

use serde_json::Value;

use super::{
    desired::{CodeOptions, Entry, ObjectKey, Source},
    kind::CodeKind,
    owner::Owner,
    schedule,
    value::{Read, Values},
    yaml::{self, Key, Node, Tree},
};
use crate::Problem;

/// Takes files, and keeps what they say and what is wrong with them.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) options: CodeOptions,
    /// The owner, and where it stands.
    pub(super) owner: Option<(Owner, Arc<Path>, u64)>,
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
        for (line, key, first) in tree.repeated() {
            self.problem(path, line, Some(key), format!("this key stands in line {first} already"));
        }
        let fields = match &tree.value {
            Tree::Null => return,
            Tree::Map(fields) => fields,
            other => {
                let text = format!("write a map here, such as `accounts:` with a list: this is {}", other.what());
                return self.problem(path, tree.line, None, text);
            }
        };
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

    fn owner(&mut self, path: &Arc<Path>, node: &Node) {
        let Tree::Text(text) = &node.value else {
            return self.problem(path, node.line, Some("owner"), "write a text here");
        };
        let owner = match text.parse::<Owner>() {
            Ok(owner) => owner,
            Err(error) => return self.problem(path, node.line, Some("owner"), error.to_string()),
        };
        match &self.owner {
            Some((first, at, line)) if *first != owner => {
                let text = format!("files have one owner, and it is `{first}` in {}:{line}", at.display());
                self.problem(path, node.line, Some("owner"), text);
            }
            _ => self.owner = Some((owner, Arc::clone(path), node.line)),
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
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let allow_clear_secrets = self.options.allow_clear_secrets;
        let (mut fields, mut secrets, mut refused) = (Vec::new(), Vec::new(), Vec::new());
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
                None => refused.push(field.name),
            }
            for (line, text) in values.problems {
                self.problem(path, line, Some(field.name), text);
            }
        }
        let mut source = Source { path: Arc::clone(path), line: node.line, fields, secrets, refused };
        self.problems.extend(schedule::fold(&mut source));
        self.problems.extend(fold_strategy(kind, &mut source));
        let keys = if kind == CodeKind::Account {
            self.account_keys(&source, given)
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
    fn account_keys(&mut self, source: &Source, given: &[(Key, Node)]) -> Vec<ObjectKey> {
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
        if source.is_refused("name") {
            return Vec::new();
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
        for Entry { kind, key, source } in &self.entries {
            match known.entry((*kind, key)) {
                Slot::Vacant(slot) => {
                    slot.insert(source);
                }
                Slot::Occupied(first) => {
                    let first = first.get();
                    let text = format!("`{key}` is described in {}:{} already", first.path.display(), first.line);
                    self.problems.push(Problem::new(&source.path, source.line, None, text));
                }
            }
        }
    }
}

/// Where secrets come from follows from what is said of them.
fn fold_strategy(kind: CodeKind, source: &mut Source) -> Option<Problem> {
    kind.field("secret_strategy")?;
    if ["secret", "password_rules", "secret_strategy"].iter().any(|field| source.is_refused(field)) {
        // Whether there should be a secret is not known then.
        source.refused.push("secret");
        return None;
    }
    let (secret, rules) = (source.secret("secret").is_some(), source.get("password_rules").is_some());
    let (strategy, from) = match (secret, rules, source.text("secret_strategy")) {
        (true, true, _) => {
            return Some(source.problem("password_rules", "write `secret` or `password_rules`, not both"));
        }
        (true, _, Some("random")) => {
            return Some(source.problem("secret", "the strategy is `random`: there is no secret then"));
        }
        (_, true, Some("specific")) => {
            source.refused.push("secret");
            let text = "the strategy is `specific`: these rules mean nothing then";
            return Some(source.problem("password_rules", text));
        }
        (true, false, None) => ("specific", "secret"),
        (false, true, None) => ("random", "password_rules"),
        _ => return None,
    };
    let line = source.line_of(from);
    source.fields.push(("secret_strategy", line, strategy.into()));
    None
}
