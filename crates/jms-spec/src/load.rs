//! Reads the files of the document and bundles them into one.
//!
//! The root lists every path with a `$ref` into `x-paths` of a part. Parts have `x-paths` and `components`, and refer
//! to each other's components by file and pointer. Bundling puts the path items in their places and lifts the
//! components of all parts into the root, under their own names.

use std::{
    collections::{HashMap, HashSet},
    io,
};

use serde_json::{Map, Value, json};

use crate::document::{Document, child, reference};

/// Why the document could not be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// A file could not be read.
    #[error("{file}: cannot be read")]
    Read {
        /// The file, relative to the root's folder.
        file: String,
        /// What the system said.
        source: io::Error,
    },
    /// A file is no YAML, or has a key twice; the text shows line and column.
    #[error("{file}: not YAML: {reason}")]
    Yaml {
        /// The file, relative to the root's folder.
        file: String,
        /// What the reader said.
        reason: String,
    },
    /// A file has another shape than it must have.
    #[error("{file}#{pointer}: {reason}")]
    Shape {
        /// The file, relative to the root's folder.
        file: String,
        /// The place in it.
        pointer: String,
        /// What is wrong there.
        reason: String,
    },
    /// A `$ref` cannot be followed.
    #[error("{file}#{pointer}: `$ref: {target}` {reason}")]
    Reference {
        /// The file that refers.
        file: String,
        /// The place in it.
        pointer: String,
        /// What it refers to.
        target: String,
        /// Why that does not work.
        reason: String,
    },
    /// Two files have different components of one name.
    #[error("{first}#{pointer} and {second}#{pointer} differ: give one of them another name")]
    Conflict {
        /// The place in both files.
        pointer: String,
        /// The file that was read first.
        first: String,
        /// The other one.
        second: String,
    },
}

/// Reads one file, named relative to the root's folder.
type Read<'a> = &'a dyn Fn(&str) -> io::Result<String>;

/// Bundles the document whose root file is `root`.
pub(crate) fn bundle(root: &str, read: Read<'_>) -> Result<Document, LoadError> {
    let mut files = Files { read, parsed: Vec::new(), used_paths: HashSet::new() };
    let mut value = files.value(root)?.clone();
    let paths = take(&mut value, "paths");
    let own = take(&mut value, "components");

    let mut bundled_paths = Map::new();
    for (path, item) in paths.as_object().into_iter().flatten() {
        let pointer = child("/paths", path);
        bundled_paths.insert(path.clone(), files.path_item(root, &pointer, item)?);
    }
    // What the root says in extensions of every path may refer to components of parts.
    for (key, said) in value.as_object_mut().into_iter().flatten().filter(|(key, _)| key.starts_with("x-")) {
        *said = files.rewrite(root, &child("", key), said)?;
    }
    let mut components = Components::default();
    components.lift(&mut files, root, &own)?;
    // Lifting a file may refer to another one for the first time, so the list can grow under way.
    let mut next = 0;
    while let Some((file, content)) = files.parsed.get(next).cloned() {
        next += 1;
        if file != root {
            files.check_part(&file, &content)?;
            components.lift(&mut files, &file, &content["components"])?;
        }
    }
    value["paths"] = Value::Object(bundled_paths);
    value["components"] = Value::Object(components.sections);
    Ok(Document { value, origins: components.origins })
}

/// The files read so far, in the order of first use.
struct Files<'a> {
    read: Read<'a>,
    parsed: Vec<(String, Value)>,
    used_paths: HashSet<String>,
}

impl Files<'_> {
    fn value(&mut self, file: &str) -> Result<&Value, LoadError> {
        let place = if let Some(place) = self.parsed.iter().position(|(name, _)| name == file) {
            place
        } else {
            let text = (self.read)(file).map_err(|source| LoadError::Read { file: file.to_owned(), source })?;
            self.parsed.push((file.to_owned(), parse(file, &text)?));
            self.parsed.len() - 1
        };
        Ok(&self.parsed[place].1)
    }

    /// A path item with its references rewritten; `item` is the item itself or a reference into a part's `x-paths`.
    fn path_item(&mut self, file: &str, pointer: &str, item: &Value) -> Result<Value, LoadError> {
        let Some(target) = reference(item) else { return self.rewrite(file, pointer, item) };
        let (target_file, target_pointer) = split(file, target);
        let fail = |reason: &str| LoadError::Reference {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            target: target.to_owned(),
            reason: reason.to_owned(),
        };
        if !target_pointer.starts_with("/x-paths/") {
            return Err(fail("is no path item: refer to `x-paths` of a part"));
        }
        let found = self.value(&target_file)?.pointer(&target_pointer).cloned();
        let found = found.ok_or_else(|| fail("leads nowhere: the part has no such path item"))?;
        if !self.used_paths.insert(format!("{target_file}#{target_pointer}")) {
            return Err(fail("is listed under another path already"));
        }
        self.rewrite(&target_file, &target_pointer, &found)
    }

    /// `value` with every reference turned into one within the bundle.
    fn rewrite(&mut self, file: &str, pointer: &str, value: &Value) -> Result<Value, LoadError> {
        if let Some(target) = reference(value) {
            return Ok(json!({ "$ref": self.bundled_reference(file, pointer, target)? }));
        }
        match value {
            Value::Object(map) => {
                let mut out = Map::new();
                for (key, inner) in map {
                    out.insert(key.clone(), self.rewrite(file, &child(pointer, key), inner)?);
                }
                Ok(Value::Object(out))
            }
            Value::Array(items) => {
                let rewritten = items.iter().enumerate();
                rewritten.map(|(at, inner)| self.rewrite(file, &child(pointer, &at.to_string()), inner)).collect()
            }
            plain => Ok(plain.clone()),
        }
    }

    fn bundled_reference(&mut self, file: &str, pointer: &str, target: &str) -> Result<String, LoadError> {
        let (target_file, target_pointer) = split(file, target);
        let fail = |reason: &str| LoadError::Reference {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            target: target.to_owned(),
            reason: reason.to_owned(),
        };
        let is_component = matches!(
            target_pointer.split('/').collect::<Vec<_>>()[..],
            ["", "components", section, name] if !section.is_empty() && !name.is_empty()
        );
        if !is_component {
            return Err(fail("is no component: refer to `#/components/SECTION/NAME`, of this file or of another"));
        }
        if self.value(&target_file)?.pointer(&target_pointer).is_none() {
            return Err(fail("leads nowhere: there is no such component"));
        }
        Ok(format!("#{target_pointer}"))
    }

    /// A part has nothing but path items, all of them listed in the root, and components.
    fn check_part(&self, file: &str, content: &Value) -> Result<(), LoadError> {
        let fail = |pointer: String, reason: &str| {
            Err(LoadError::Shape { file: file.to_owned(), pointer, reason: reason.to_owned() })
        };
        for key in content.as_object().into_iter().flatten().map(|(key, _)| key) {
            if key != "x-paths" && key != "components" {
                return fail(child("", key), "a part has `x-paths` and `components` only");
            }
        }
        for name in content["x-paths"].as_object().into_iter().flatten().map(|(name, _)| name) {
            let pointer = child("/x-paths", name);
            if !self.used_paths.contains(&format!("{file}#{pointer}")) {
                return fail(pointer, "no path of the root refers to this: list it there, or remove it");
            }
        }
        Ok(())
    }
}

/// The components of all files, by section and name.
#[derive(Default)]
struct Components {
    sections: Map<String, Value>,
    origins: HashMap<String, String>,
}

impl Components {
    fn lift(&mut self, files: &mut Files<'_>, file: &str, sections: &Value) -> Result<(), LoadError> {
        for (section, named) in sections.as_object().into_iter().flatten() {
            for (name, content) in named.as_object().into_iter().flatten() {
                let pointer = child(&child("/components", section), name);
                let content = files.rewrite(file, &pointer, content)?;
                let origin = self.origins.entry(format!("#{pointer}")).or_insert_with(|| file.to_owned());
                let known = self.sections.entry(section.clone()).or_insert_with(|| Value::Object(Map::new()));
                if known.get(name).is_some_and(|other| *other != content) {
                    return Err(LoadError::Conflict { pointer, first: origin.clone(), second: file.to_owned() });
                }
                known[name] = content;
            }
        }
        Ok(())
    }
}

/// Parses a YAML mapping. Plain words stay text: `no` and `on` are no booleans, status codes without quotes are keys
/// like any other.
fn parse(file: &str, text: &str) -> Result<Value, LoadError> {
    let options = serde_saphyr::options! { strict_booleans: true };
    let value: Value = serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| LoadError::Yaml { file: file.to_owned(), reason: error.to_string() })?;
    if value.is_object() {
        Ok(value)
    } else {
        let reason = "a file of the document is a mapping".to_owned();
        Err(LoadError::Shape { file: file.to_owned(), pointer: String::new(), reason })
    }
}

/// Splits a reference in `file` into the file it means, relative to the root's folder, and the pointer in it.
fn split(file: &str, target: &str) -> (String, String) {
    let (name, pointer) = target.split_once('#').unwrap_or((target, ""));
    if name.is_empty() {
        return (file.to_owned(), pointer.to_owned());
    }
    let mut steps: Vec<_> = file.split('/').collect();
    steps.pop();
    for step in name.split('/') {
        match step {
            "." => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    (steps.join("/"), pointer.to_owned())
}

fn take(value: &mut Value, key: &str) -> Value {
    value.get_mut(key).map(Value::take).unwrap_or_default()
}
