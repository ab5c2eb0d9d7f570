//! Files that describe what there is: a plan of them finds nothing to do.

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use jms_domain::Error;
use serde_json::{Map, Value};

use super::{
    actual::{Actual, Object},
    desired::{CodeError, find_files},
    kind::{CodeKind, Shape},
    names::{Names, Needed},
    owner::Owner,
    resolve::Resolve,
    schedule::{self, IN_FILES, SCHEDULE},
    value::{Read, Values},
    yaml::Node,
};
use crate::Fleet;

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
    /// those that belong to another owner, and for secrets.
    ///
    /// # Errors
    /// If something cannot be read.
    pub async fn export_code(&self, owner: &Owner) -> Result<CodeExport, Error> {
        let needed = Needed { assets: true, nodes: true, users: true, platforms: true };
        let names = Names::read(&self.client, needed).await?;
        let kinds = CodeKind::ALL;
        let actual = Actual::read(&self.client, &kinds, &names, |_, _| true).await?;
        let mut export = CodeExport { files: Vec::new(), objects: 0, left_out: Vec::new() };
        for (kind, error) in &actual.hidden {
            export.left_out(*kind, "all", None, error.to_string());
        }
        for kind in kinds {
            let mut items = Vec::new();
            for object in actual.objects.iter().filter(|object| object.kind == kind) {
                let called = object.key.to_string();
                if let Some(other) = object.owner.as_deref().filter(|other| *other != owner.as_str()) {
                    export.left_out(kind, &called, None, format!("it belongs to `{other}`"));
                } else if let Some(item) = export.item(object, &names, &actual) {
                    items.push(Value::Object(item));
                }
            }
            export.objects += items.len();
            if !items.is_empty() {
                export.files.extend(file(kind, owner, items));
            }
        }
        // A folder without files would be taken for a mistake.
        if export.files.is_empty() {
            export.files.extend(file(CodeKind::Account, owner, Vec::new()));
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
    fn item(&mut self, object: &Object, names: &Names, actual: &Actual) -> Option<Map<String, Value>> {
        let kind = object.kind;
        let (gone, new) = (HashSet::new(), HashMap::new());
        let asset = object.key.asset.as_deref();
        let lookup = Resolve { names, actual, gone: &gone, new: &new, plans: true, asset };
        let called = object.key.to_string();
        let mut item = Map::new();
        for field in kind.fields() {
            let Some(value) = value_of(object, field.name) else { continue };
            let needed = ["asset", "name", "username"].contains(&field.name);
            let problem = readable(field.shape, &value).or_else(|| match field.name {
                "asset" => names.assets.find("asset", asset?).err(),
                "is_periodic" if value != Value::Bool(false) => Some("its schedule never runs".to_owned()),
                name => lookup.problems(kind, name, &value),
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
    match field {
        "asset" => object.key.asset.as_deref().map(Value::from),
        "name" => Some(object.key.name.as_str().into()),
        "assets" if object.kind == CodeKind::Account => None,
        field if IN_FILES.contains(&field) => {
            let (stands, value) = schedule::in_file(object.get(SCHEDULE)?);
            (stands == field).then_some(value)
        }
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
fn file(kind: CodeKind, owner: &Owner, items: Vec<Value>) -> Option<(String, String)> {
    let mut document = Map::new();
    if *owner != Owner::default() {
        document.insert("owner".to_owned(), owner.as_str().into());
    }
    document.insert(kind.list().to_owned(), Value::Array(items));
    // It is made of texts, numbers, lists and maps, which can always be written.
    let text = serde_saphyr::to_string(&Value::Object(document)).ok()?;
    let head = "# Secrets are not in here: `secret: env:NAME` says where one is that a new object gets.\n";
    Some((format!("{}.yaml", kind.list().replace('_', "-")), format!("{head}{text}")))
}

#[cfg(test)]
mod tests {
    use jms_domain::AssetId;
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::ObjectKey;

    fn object(kind: CodeKind, fields: &[(&'static str, Value)]) -> Object {
        let (key, id) = (ObjectKey::new(None, "x"), Uuid::nil());
        Object { kind, key, id, owner: None, labels: Vec::new(), fields: fields.to_vec(), su_from: None }
    }

    #[test]
    fn what_no_file_can_name_is_left_out_and_told() {
        let mut names = Names::default();
        for id in 1..=2 {
            names.assets.add("twice".to_owned(), AssetId::new(Uuid::from_u128(id)));
        }
        let fields = vec![
            ("assets", json!(["twice"])),
            ("nodes", json!(["unseen (7)"])),
            ("recipients", json!(["somebody (7)"])),
            ("su_from", json!("base")),
            (SCHEDULE, json!("never")),
        ];
        let mut export = CodeExport { files: Vec::new(), objects: 0, left_out: Vec::new() };
        for kind in [CodeKind::ChangeSecretAutomation, CodeKind::AccountTemplate] {
            let object = object(kind, &fields);
            let item = export.item(&object, &names, &Actual::default()).unwrap();
            assert_eq!(Value::Object(item), json!({ "name": "x" }));
        }
        let told: Vec<_> =
            export.left_out.iter().map(|left| format!("{}: {}", left.field.unwrap(), left.reason)).collect();
        for (told, wanted) in told.iter().zip([
            "assets: `twice` may be any of 2 assets",
            "nodes: there is no node `unseen (7)`",
            "is_periodic: its schedule never runs",
            "recipients: there is no user `somebody (7)`",
            "su_from: there is no template `base`",
        ]) {
            assert!(told.starts_with(wanted), "{told}");
        }
        assert_eq!(told.len(), 5, "{told:?}");
    }
}
