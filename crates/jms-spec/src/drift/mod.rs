//! What a server says of itself against the document: what was added, removed and changed.
//!
//! Two sources are compared, the schema that the server generates (OpenAPI 3.0, or Swagger 2.0 before 4.0) and the metadata
//! that it answers OPTIONS with. Its schema is wrong about shapes, and leaves out operations; so only names, required
//! fields, choices and limits are compared, and what it never lists is not missed.

mod described;
mod metadata;

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use self::described::{Described, Field, Fields};
pub use self::metadata::describe;
use crate::{
    Document, Index, Version, VersionError,
    coverage::{COVERED, Route},
    prune::prune,
};

/// A difference between a server and the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Drift {
    /// Method and path.
    pub route: String,
    /// What the server has and the document not, the other way round, or otherwise.
    pub kind: Kind,
    /// What it is about, such as ``the field `name` ``.
    pub what: String,
}

/// How something differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The server has it, and the document does not.
    Added,
    /// The document has it, and the server does not.
    Removed,
    /// Both have it, and differ.
    Changed,
}

impl std::fmt::Display for Drift {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = match self.kind {
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Changed => "changed",
        };
        write!(f, "{}: {kind}: {}", self.route, self.what)
    }
}

/// Parts of paths that the server's schema never lists.
const UNLISTED: [&str; 6] = ["automations/", "executions/", "change-secret-records/", "dashboard/", "report/", "bulk"];

/// The document as one server version should describe it.
#[derive(Debug)]
pub struct Expected {
    described: Described,
    declined: BTreeSet<(String, String)>,
    collections: Vec<String>,
}

impl Expected {
    /// Reads the document as `version` has it. What `routes` declines is not missed.
    ///
    /// # Errors
    /// If a mark of the document is no version.
    pub fn of(document: &Document, index: &Index, routes: &[Route], version: &Version) -> Result<Self, VersionError> {
        let described = Described::of(&prune(document, version)?);
        let declined = routes.iter().filter(|route| route.declined.is_some());
        let declined = declined.map(|route| (described::plain(&route.path), route.method.clone())).collect();
        let has = index.operations().iter().filter(|operation| operation.marks.apply_to(version));
        let mut collections: Vec<_> =
            has.map(|operation| operation.path.clone()).filter(|path| !path.contains('{')).collect();
        collections.dedup();
        Ok(Self { described, declined, collections })
    }

    /// The paths without placeholders, to ask with OPTIONS.
    pub fn collections(&self) -> &[String] {
        &self.collections
    }

    /// Compares with the schema that a server generates.
    pub fn schema(&self, schema: &Value) -> Vec<Drift> {
        let theirs = Described::of(schema);
        let mut found = Vec::new();
        for (key, operation) in &theirs.operations {
            let (path, method) = key;
            let route = format!("{method} {path}");
            let Some(ours) = self.described.operations.get(key) else {
                let is_ours =
                    path.starts_with(COVERED) || self.described.operations.keys().any(|(known, _)| known == path);
                if is_ours && !self.declined.contains(key) {
                    found.push(Drift { route, kind: Kind::Added, what: "the operation".to_owned() });
                }
                continue;
            };
            for name in operation.query.difference(&ours.query) {
                let what = format!("the query key `{name}`");
                found.push(Drift { route: route.clone(), kind: Kind::Added, what });
            }
            if let (Some(ours), Some(theirs)) = (&ours.fields, &operation.fields) {
                fields(&route, ours, theirs, &mut found);
            }
        }
        for key @ (path, method) in self.described.operations.keys() {
            let is_bulk = !path.ends_with("{}/") && matches!(method.as_str(), "PUT" | "PATCH" | "DELETE");
            let is_unlisted = is_bulk || !path.starts_with(COVERED) || UNLISTED.iter().any(|part| path.contains(part));
            if !is_unlisted && !theirs.operations.contains_key(key) {
                let route = format!("{method} {path}");
                found.push(Drift { route, kind: Kind::Removed, what: "the operation".to_owned() });
            }
        }
        found.sort();
        found.dedup();
        found
    }

    /// Compares with what a server answers to OPTIONS of `path`.
    pub fn metadata(&self, path: &str, metadata: &Value) -> Vec<Drift> {
        let mut found = Vec::new();
        for (method, theirs) in metadata::fields(metadata) {
            let key = (described::plain(path), method.to_owned());
            let ours = self.described.operations.get(&key).and_then(|operation| operation.fields.as_ref());
            // Bulk requests have the fields of single ones, with an id.
            if let Some(ours) = ours.filter(|_| method == "POST") {
                fields(&format!("{method} {path}"), ours, &theirs, &mut found);
            }
        }
        found.sort();
        found.dedup();
        found
    }
}

/// Compares the fields of two request bodies.
fn fields(route: &str, ours: &Fields, theirs: &Fields, found: &mut Vec<Drift>) {
    let mut push = |kind, what: String| found.push(Drift { route: route.to_owned(), kind, what });
    for (name, field) in theirs {
        match ours.get(name) {
            None => push(Kind::Added, format!("the field `{name}`")),
            Some(known) => {
                for difference in differences(known, field) {
                    push(Kind::Changed, format!("the field `{name}`: {difference}"));
                }
            }
        }
    }
    for name in ours.keys().filter(|name| !theirs.contains_key(*name)) {
        push(Kind::Removed, format!("the field `{name}`"));
    }
}

/// What can be compared of two fields, in words.
fn differences(ours: &Field, theirs: &Field) -> Vec<String> {
    let mut out = Vec::new();
    match (ours.required, theirs.required) {
        (true, false) => out.push("the document requires it, the server does not".to_owned()),
        (false, true) => out.push("the server requires it, the document does not".to_owned()),
        _ => {}
    }
    for (what, ours, theirs) in [
        ("the greatest length", ours.max_length, theirs.max_length),
        ("the least length", ours.min_length, theirs.min_length),
    ] {
        if let (Some(ours), Some(theirs)) = (ours, theirs)
            && ours != theirs
        {
            out.push(format!("{what} is {theirs} on the server and {ours} in the document"));
        }
    }
    if !ours.choices.is_empty() && !theirs.choices.is_empty() {
        for value in theirs.choices.difference(&ours.choices) {
            out.push(format!("the server has the value `{value}`, the document does not"));
        }
        for value in ours.choices.difference(&theirs.choices) {
            out.push(format!("the document has the value `{value}`, the server does not"));
        }
    }
    out
}
