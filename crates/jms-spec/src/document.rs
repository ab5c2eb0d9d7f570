//! The bundled document.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use serde_json::{Map, Value};

use crate::load::{self, LoadError};

/// The whole API document in one value: parts pulled in, every reference within `#/components/`.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) value: Value,
    /// The file that a component came from, by its pointer.
    pub(crate) origins: HashMap<String, String>,
}

impl Document {
    /// Reads the document whose root file is `path`, and the parts that it refers to.
    ///
    /// # Errors
    /// If a file cannot be read or is no YAML mapping; if a reference leads nowhere; if two parts have different
    /// components of one name. The error names the file and the place in it.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        let folder = path.parent().unwrap_or(Path::new(""));
        let root = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        load::bundle(&root, &|name| std::fs::read_to_string(folder.join(name)))
    }

    /// The document of this release, which is compiled in. Unpacking it takes some 20 ms: keep it.
    #[cfg(feature = "embedded")]
    pub fn embedded() -> Self {
        let packed = include_bytes!(concat!(env!("OUT_DIR"), "/bundle.json.gz"));
        let unpacked = std::io::BufReader::new(flate2::read::GzDecoder::new(packed.as_slice()));
        // The build packed it, and a test reads it: it cannot fail.
        Self::from_value(serde_json::from_reader(unpacked).unwrap_or_default())
    }

    /// Takes a document that is in one value already, such as an older version to compare with.
    pub fn from_value(value: Value) -> Self {
        Self { value, origins: HashMap::new() }
    }

    /// The document itself, OpenAPI 3.0.3 in JSON terms, with keys in the order in which they were written.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// A component, such as `("schemas", "Account")`.
    pub fn component(&self, section: &str, name: &str) -> Option<&Value> {
        self.components(section)?.get(name)
    }

    /// All components of a section, such as `schemas`, by name.
    pub fn components(&self, section: &str) -> Option<&Map<String, Value>> {
        self.value.get("components")?.get(section)?.as_object()
    }

    /// The file that a component was written in, relative to the root's folder.
    pub fn origin(&self, section: &str, name: &str) -> Option<&str> {
        self.origins.get(&format!("#/components/{section}/{name}")).map(String::as_str)
    }

    /// What `value` stands for: the component it refers to, or itself.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        reference(value).and_then(|target| self.value.pointer(target.strip_prefix('#')?)).unwrap_or(value)
    }
}

/// The target of a `$ref`, if `value` is one.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The name of a component, from a reference to it.
pub(crate) fn component_name(target: &str) -> &str {
    target.rsplit('/').next().unwrap_or(target)
}

/// The names of the schemas that `start` refers to, directly or through others.
pub(crate) fn reachable_schemas(start: &Value, schemas: &Map<String, Value>) -> HashSet<String> {
    let mut pending = Vec::new();
    references(start, &mut |target| pending.push(component_name(target).to_owned()));
    let mut reached = HashSet::new();
    while let Some(name) = pending.pop() {
        if let Some(schema) = schemas.get(&name).filter(|_| reached.insert(name.clone())) {
            references(schema, &mut |target| pending.push(component_name(target).to_owned()));
        }
    }
    reached
}

/// Calls `visit` with the target of every reference in `value`.
pub(crate) fn references<'a>(value: &'a Value, visit: &mut dyn FnMut(&'a str)) {
    match value {
        Value::Object(map) => {
            if let Some(target) = reference(value) {
                visit(target);
            }
            map.values().for_each(|inner| references(inner, visit));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, visit)),
        _ => {}
    }
}

/// A JSON pointer to `key` under `pointer`.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
