//! Files that describe what there is: a plan of them finds nothing to do.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use jms_domain::Error;
use serde_json::{Map, Value};

use super::{
    actual::{Actual, Object},
    desired::{CodeError, ObjectKey, find_files},
    kind::{CodeKind, Shape},
    names::{Names, Needed},
    value::{Read, Values},
    yaml::Node,
};
use crate::Fleet;

const OWNER: &str = "jms";

/// Files that describe what there is, made by [`Fleet::export_code`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CodeExport {
    /// The files: their names and what is in them.
    pub files: Vec<(String, String)>,
    /// How many objects they describe.
    pub objects: usize,
    /// What they leave out, and why.
    pub left_out: Vec<LeftOut>,
}

/// What an export leaves out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct LeftOut {
    /// What kind of object it is of.
    pub kind: CodeKind,
    /// The object's name.
    pub name: String,
    /// The field that is left out; `None` if all of the object is.
    pub field: Option<&'static str>,
    /// Why files cannot say it.
    pub reason: String,
}

impl Fleet {
    /// Describes all accounts, templates, change-secret and push-account automations and backup plans of the organisation, but for
    /// those that belong to another owner, and for secrets. `owner` is `jms` if it is `None`.
    ///
    /// # Errors
    /// If something cannot be read.
    pub async fn export_code(&self, owner: Option<&str>) -> Result<CodeExport, Error> {
        let owner = owner.unwrap_or(OWNER);
        let needed = Needed { assets: true, nodes: true, users: true, platforms: false };
        let names = Names::read(&self.client, needed).await?;
        let kinds = CodeKind::ALL;
        let actual = Actual::read(&self.client, &kinds, &HashSet::default(), &names, |_, _| true).await?;
        let mut export = CodeExport { files: Vec::new(), objects: 0, left_out: Vec::new() };
        for (kind, error) in &actual.hidden {
            export.left_out(*kind, "all", None, error.to_string());
        }
        let ambiguous = names.ambiguous_assets();
        for kind in kinds {
            let mut items = Vec::new();
            for object in actual.objects.iter().filter(|object| object.kind == kind) {
                let called = object.key.to_string();
                if let Some(other) = object.owner.as_deref().filter(|other| *other != owner) {
                    export.left_out(kind, &called, None, format!("it belongs to `{other}`"));
                } else if object.key.asset.as_deref().is_some_and(|asset| ambiguous.contains(asset)) {
                    export.left_out(kind, &called, None, "several assets have the name of its asset".to_owned());
                } else if let Some(item) = export.item(object, &actual) {
                    items.push(Value::Object(item));
                }
            }
            export.objects += items.len();
            export.files.extend(file(kind, owner, items));
        }
        Ok(export)
    }
}

impl CodeExport {
    /// Writes the files into a folder, which may be there, and may have no files of this kind.
    ///
    /// # Errors
    /// [`CodeError::Exists`] if there is such a file, [`CodeError::Io`] if one cannot be written.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<(), CodeError> {
        let folder = folder.as_ref();
        let io = |path: PathBuf| |source| CodeError::Io { path, source };
        fs::create_dir_all(folder).map_err(io(folder.to_owned()))?;
        let mut there = Vec::new();
        find_files(folder, &mut there)?;
        if let Some(path) = there.into_iter().next() {
            return Err(CodeError::Exists { path });
        }
        for (name, text) in &self.files {
            let path = folder.join(name);
            fs::write(&path, text).map_err(io(path.clone()))?;
        }
        Ok(())
    }

    fn left_out(&mut self, kind: CodeKind, name: &str, field: Option<&'static str>, reason: String) {
        self.left_out.push(LeftOut { kind, name: name.to_owned(), field, reason });
    }

    /// What a file says of an object; `None` if it cannot.
    fn item(&mut self, object: &Object, actual: &Actual) -> Option<Map<String, Value>> {
        let kind = object.kind;
        let called = object.key.to_string();
        let mut item = Map::new();
        for field in kind.fields() {
            let Some(value) = value_of(object, field.name) else { continue };
            let needed = ["asset", "name", "username"].contains(&field.name);
            let problem = readable(field.shape, &value).or_else(|| {
                let su_from = value.as_str().filter(|_| field.name == "su_from")?;
                let key = ObjectKey::new(object.key.asset.as_deref(), su_from);
                actual.find(kind, &key).is_none().then(|| format!("`{su_from}` is not on the same asset"))
            });
            match problem {
                None => {
                    item.insert(field.name.to_owned(), value);
                }
                Some(reason) if needed => {
                    self.left_out(kind, &called, None, format!("{}: {reason}", field.name));
                    return None;
                }
                Some(reason) => self.left_out(kind, &called, Some(field.name), reason),
            }
        }
        Some(item)
    }
}

/// The value of a field, as files have it.
fn value_of(object: &Object, field: &str) -> Option<Value> {
    let schedule = object.get("schedule");
    match field {
        "asset" => object.key.asset.as_deref().map(Value::from),
        "name" => Some(object.key.name.as_str().into()),
        "assets" if object.kind == CodeKind::Account => None,
        "crontab" | "interval" => schedule?.get(field).cloned(),
        "is_periodic" => (schedule?.as_str() == Some("manual")).then_some(Value::Bool(false)),
        _ => object.get(field).cloned(),
    }
}

/// What a reader would say against a value.
fn readable(shape: Shape, value: &Value) -> Option<String> {
    let mut values = Values { folder: Path::new(""), allow_clear_secrets: false, problems: Vec::new() };
    let node = Node::of_json(value);
    match values.read(shape, &node) {
        // What is brought to another form would be compared with itself, and differ.
        Some(Read::Value(read)) if read == *value => None,
        Some(_) => Some("files have another form of it".to_owned()),
        None => Some(values.problems.pop().map(|(_, text)| text).unwrap_or_default()),
    }
}

/// The file of a kind.
fn file(kind: CodeKind, owner: &str, items: Vec<Value>) -> Option<(String, String)> {
    if items.is_empty() {
        return None;
    }
    let mut document = Map::new();
    if owner != OWNER {
        document.insert("owner".to_owned(), owner.into());
    }
    document.insert(kind.list().to_owned(), Value::Array(items));
    // It is made of texts, numbers, lists and maps, which can always be written.
    let text = serde_saphyr::to_string(&Value::Object(document)).ok()?;
    let head = "# Secrets are not in here: `secret: env:NAME` says where one is that a new object gets.\n";
    Some((format!("{}.yaml", kind.list().replace('_', "-")), format!("{head}{text}")))
}
