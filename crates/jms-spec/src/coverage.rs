//! Which routes of the servers the document has, and which it declines.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{Index, Operation, Version};

/// The routes that have to be covered: those below this path.
pub const COVERED: &str = "/api/v1/accounts/";

/// A route of a server, by its routing, its own schema or its answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The method.
    pub method: String,
    /// The path; whatever its placeholders are called.
    pub path: String,
    /// The versions that were looked at and have it.
    pub servers: Vec<String>,
    /// Why the document does not have it.
    #[serde(default)]
    pub declined: Option<Reason>,
}

/// A reason in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// In English.
    pub en: String,
    /// In Chinese.
    pub zh: String,
}

/// Why a table of routes cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", file.display())]
pub struct RoutesError {
    /// The file.
    pub file: PathBuf,
    /// What is wrong with it.
    pub reason: String,
}

/// A row of the table: a route, and what became of it.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Row {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The versions that have it.
    pub servers: Vec<String>,
    /// The operation of the document, where it has one for these versions.
    pub operation: Option<String>,
    /// Why it has none.
    pub declined: Option<Reason>,
}

/// How a table and a document fit.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// Every route, in the order of the table.
    pub rows: Vec<Row>,
    /// What does not fit, in words; empty if all routes are documented or declined.
    pub problems: Vec<String>,
}

/// Reads a table of routes.
///
/// # Errors
/// If the file cannot be read or is no list of routes.
pub fn read_routes(file: &Path) -> Result<Vec<Route>, RoutesError> {
    let fail = |reason: String| RoutesError { file: file.to_owned(), reason };
    let text = std::fs::read_to_string(file).map_err(|error| fail(error.to_string()))?;
    serde_saphyr::from_str(&text).map_err(|error| fail(error.to_string()))
}

/// Compares the routes of the servers with the operations of the document.
pub fn coverage(index: &Index, routes: &[Route]) -> Coverage {
    let operations: BTreeMap<_, _> = index
        .operations()
        .iter()
        .map(|operation| (key(operation.method.as_str(), &operation.path), operation))
        .collect();
    let mut seen = BTreeSet::new();
    let mut known = BTreeSet::new();
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for route in routes {
        let Route { method, path, servers, declined } = route;
        let key = key(method, path);
        known.insert(key.clone());
        for server in servers {
            if !seen.insert((key.clone(), server)) {
                problems.push(format!("{method} {path} is in the table twice for {server}"));
            }
        }
        let operation = operations.get(&key);
        problems.extend(problems_of(route, operation.copied()));
        rows.push(Row {
            method: method.clone(),
            path: path.clone(),
            servers: servers.clone(),
            operation: operation.filter(|_| declined.is_none()).map(|operation| operation.id.clone()),
            declined: declined.clone(),
        });
    }
    for (key, operation) in operations {
        if operation.path.starts_with(COVERED) && !known.contains(&key) {
            problems.push(format!(
                "{} {} is documented as {} and is not in the table: add the route with its servers",
                operation.method, operation.path, operation.id
            ));
        }
    }
    Coverage { rows, problems }
}

/// What is wrong with one route.
fn problems_of(route: &Route, operation: Option<&Operation>) -> Vec<String> {
    let Route { method, path, servers, declined } = route;
    let mut problems = Vec::new();
    if let Some(Reason { en, zh }) = declined
        && (en.trim().is_empty() || zh.trim().is_empty())
    {
        problems.push(format!("{method} {path} is declined: needs the reason in `en` and in `zh`"));
    }
    for server in servers {
        let Ok(version) = server.parse::<Version>() else {
            problems.push(format!("{method} {path}: `{server}` is no server version"));
            continue;
        };
        let documented = operation.filter(|operation| operation.marks.apply_to(&version));
        match (documented, declined) {
            (None, None) => problems.push(format!(
                "{method} {path} of {server} is neither documented nor declined: write it, or say why not"
            )),
            (Some(operation), Some(_)) => problems.push(format!(
                "{method} {path} of {server} is declined, and documented as {}: remove one of them",
                operation.id
            )),
            _ => {}
        }
    }
    problems
}

/// A route without the names of its placeholders.
fn key(method: &str, path: &str) -> (String, String) {
    let plain = |segment| if str::starts_with(segment, '{') { "{}" } else { segment };
    (path.split('/').map(plain).collect::<Vec<_>>().join("/"), method.to_owned())
}

impl Coverage {
    /// How many routes are documented, and how many are declined.
    pub fn counts(&self) -> (usize, usize) {
        let documented = self.rows.iter().filter(|row| row.operation.is_some()).count();
        (documented, self.rows.iter().filter(|row| row.declined.is_some()).count())
    }

    /// The table for people, as Markdown in both languages.
    pub fn markdown(&self) -> String {
        let (documented, declined) = self.counts();
        let mut out = format!(
            "# Coverage / 覆盖范围\n\n\
             Every route below `{COVERED}`: {} in all, {documented} documented, {declined} declined.\n\n\
             `{COVERED}` 下的全部路由：共 {} 条，已描述 {documented} 条，不描述 {declined} 条。\n\n\
             | Route 路由 | Servers 服务器 | Operation 操作, or why not 或原因 |\n|---|---|---|\n",
            self.rows.len(),
            self.rows.len()
        );
        for row in &self.rows {
            let outcome = match (&row.operation, &row.declined) {
                (Some(operation), _) => format!("`{operation}`"),
                (None, Some(Reason { en, zh })) => format!("{en} {zh}"),
                (None, None) => "**missing 缺失**".to_owned(),
            };
            let outcome = outcome.replace('|', "\\|");
            let _ = writeln!(out, "| `{} {}` | {} | {outcome} |", row.method, row.path, row.servers.join(", "));
        }
        out
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            let outcome = match (&row.operation, &row.declined) {
                (Some(operation), _) => operation.clone(),
                (None, Some(reason)) => format!("declined: {}", reason.en),
                (None, None) => "missing".to_owned(),
            };
            writeln!(f, "{:<6} {:<72} {:<18} {outcome}", row.method, row.path, row.servers.join(", "))?;
        }
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        let (documented, declined) = self.counts();
        write!(
            f,
            "{} routes: {documented} documented, {declined} declined; {} problems",
            self.rows.len(),
            self.problems.len()
        )
    }
}
