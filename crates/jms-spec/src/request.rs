//! Checking one request before it is sent.

use serde_json::Value;

use crate::{
    Document, Index, Invalid, Operation, Validator, VersionError,
    document::child,
    verify::{OtherIds, Parameters},
};

/// Why a request is not one that the document has.
///
/// The texts name keys and places, never values: those may be secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unfit {
    /// The document has no such path.
    #[error("the document has no path {path}")]
    Path {
        /// The path, without its query.
        path: String,
        /// The path of the document that is most like it.
        nearest: Option<String>,
    },
    /// The path is there, with other methods.
    #[error("{path} has no {method}, only {}", .known.join(", "))]
    Method {
        /// The method that was asked for.
        method: String,
        /// The path as the document has it.
        path: String,
        /// Its methods.
        known: Vec<&'static str>,
    },
    /// Query or body are not what the document says.
    #[error("{}: {}", .operation, .problems.join("; "))]
    Content {
        /// The operation.
        operation: String,
        /// What is wrong, one text for each thing.
        problems: Vec<String>,
    },
    /// A mark of the document is no version.
    #[error(transparent)]
    Document(#[from] VersionError),
}

/// Checks a request as we would write it: its path, the keys and values of its query, its JSON body.
///
/// The server ignores keys that it does not know and values that it cannot read. Here they are problems: what was asked
/// for would not be what is done.
///
/// ```
/// use jms_spec::{Document, Index, check_request};
///
/// # let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/jumpserver.yaml");
/// let document = Document::load(path)?;
/// let index = Index::of(&document)?;
/// let list = "/api/v1/accounts/accounts/?limit=10&search=root";
/// assert_eq!(check_request(&document, &index, "GET", list, None)?.id, "accounts_list");
/// let misspelt = "/api/v1/accounts/accounts/?serach=root";
/// assert!(check_request(&document, &index, "GET", misspelt, None).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// What is wrong, all of it at once.
pub fn check_request<'i>(
    document: &Document,
    index: &'i Index,
    method: &str,
    target: &str,
    body: Option<&Value>,
) -> Result<&'i Operation, Unfit> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let operation = find(index, method, path)?;
    let validator = Validator::new(document)?;
    let mut problems = Vec::new();
    match Parameters::of(document, &validator, operation) {
        Ok(parameters) => {
            problems.extend(parameters.path(&validator, path, OtherIds::NONE).err().map(|error| error.to_string()));
            problems.extend(parameters.problems(&validator, query));
        }
        Err(error) => problems.push(error.to_string()),
    }
    let pointer = child(&child("/paths", &operation.path), &operation.method.as_str().to_ascii_lowercase());
    let takes = document.value().pointer(&format!("{pointer}/requestBody")).map(|body| document.resolve(body));
    match (body, takes) {
        (None, Some(takes)) if takes["required"] == true => problems.push("it needs a JSON body".to_owned()),
        (None, _) => {}
        (Some(_), None) => problems.push("it takes no body".to_owned()),
        (Some(body), Some(_)) => match validator.request(operation, body) {
            Ok(()) => {}
            Err(Invalid::Mismatch(mismatches)) => problems.extend(mismatches.iter().map(ToString::to_string)),
            Err(error) => problems.push(error.to_string()),
        },
    }
    if problems.is_empty() { Ok(operation) } else { Err(Unfit::Content { operation: operation.id.clone(), problems }) }
}

fn find<'i>(index: &'i Index, method: &str, path: &str) -> Result<&'i Operation, Unfit> {
    if let Some(operation) = method.parse().ok().and_then(|method| index.route(method, path)) {
        return Ok(operation);
    }
    let others = index.at(path);
    if let Some(other) = others.first() {
        let known = others.iter().map(|operation| operation.method.as_str()).collect();
        return Err(Unfit::Method { method: method.to_ascii_uppercase(), path: other.path.clone(), known });
    }
    Err(Unfit::Path { path: path.to_owned(), nearest: nearest(index, path) })
}

/// The path of the document that is most like `path`, if one is anything like it.
fn nearest(index: &Index, path: &str) -> Option<String> {
    let slashed = index.at(&format!("{path}/"));
    slashed.first().copied().or_else(|| index.nearest(path)).map(|operation| operation.path.clone())
}
