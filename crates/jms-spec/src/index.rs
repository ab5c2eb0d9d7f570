//! The table of operations.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    str::FromStr,
};

use serde_json::Value;

use crate::{
    Document, Marks, VersionError,
    document::{component_name, reference},
    route::Router,
};

/// A method that an operation of the document may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Replaces the whole.
    Put,
    /// Creates or starts.
    Post,
    /// Removes.
    Delete,
    /// Changes a part.
    Patch,
}

impl Method {
    const ALL: [Self; 5] = [Self::Get, Self::Put, Self::Post, Self::Delete, Self::Patch];

    /// The method in capitals, as HTTP has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Method {
    type Err = String;

    /// Takes any case: `get` and `GET`.
    fn from_str(text: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(text));
        known.ok_or_else(|| format!("`{text}` is no method that operations of the document have"))
    }
}

/// One operation of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its `operationId`, such as `accounts_list`.
    pub id: String,
    /// Its method.
    pub method: Method,
    /// Its path with placeholders, such as `/api/v1/accounts/accounts/{id}/`.
    pub path: String,
    /// Its tag, which is the name of its part.
    pub tag: String,
    /// Whether sending it again changes no more than sending it once.
    pub idempotent: bool,
    /// Set for lists.
    pub page: Option<Page>,
    /// Set for what starts a run at the server.
    pub task: Option<Task>,
    /// Which servers have it.
    pub marks: Marks,
    /// The component of its JSON request body; none where it has no body.
    pub request: Option<String>,
    /// The component of the JSON body of its first successful answer; none where that has no body.
    pub answer: Option<String>,
    /// The statuses of its successful answers, in document order: the first is the usual one.
    pub success: Vec<u16>,
    /// The statuses of its other answers, in document order.
    pub failure: Vec<u16>,
}

/// What a list is a list of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The component of one row.
    pub item: String,
    /// The value of `order` that is safe to page with, where one is known.
    pub order: Option<String>,
}

/// How to find the run that an operation starts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Task {
    /// The field of the answer that has the id of the run.
    pub field: String,
    /// The operation that reads the run.
    pub operation: String,
    /// The operation that lists what the run did, where there is one.
    pub records: Option<String>,
}

/// Why the operations of a document cannot be indexed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IndexError {
    /// Something that every operation must have is missing or of another type.
    #[error("{method} {path}: `{key}` is missing or is not what it must be")]
    Field {
        /// The method.
        method: Method,
        /// The path.
        path: String,
        /// The key in the document.
        key: &'static str,
    },
    /// Two operations have one id.
    #[error("{method} {path}: another operation has the operationId `{id}` already")]
    Duplicate {
        /// The method.
        method: Method,
        /// The path.
        path: String,
        /// The id that both have.
        id: String,
    },
    /// A mark is no version.
    #[error("{method} {path}")]
    Mark {
        /// The method.
        method: Method,
        /// The path.
        path: String,
        /// What is wrong with it.
        source: VersionError,
    },
}

/// From here on a name or a path is taken for a misspelt one.
const LIKE: f64 = 0.6;

/// All operations of a document, in its order.
#[derive(Debug, Clone)]
pub struct Index {
    operations: Vec<Operation>,
    routes: Router<HashMap<Method, usize>>,
}

impl Index {
    /// Indexes `document`.
    ///
    /// # Errors
    /// If an operation lacks what every operation has (id, one tag, `x-jms-idempotent`), or has another's id.
    pub fn of(document: &Document) -> Result<Self, IndexError> {
        let mut ids = HashSet::new();
        let mut operations = Vec::new();
        let mut routes = Router::<HashMap<Method, usize>>::default();
        for (method, path, value) in operation_values(document) {
            let operation = read(document, method, path, value)?;
            if !ids.insert(operation.id.clone()) {
                return Err(IndexError::Duplicate { method, path: path.to_owned(), id: operation.id });
            }
            routes.entry(path).get_or_insert_default().insert(method, operations.len());
            operations.push(operation);
        }
        Ok(Self { operations, routes })
    }

    /// The operations, in document order.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation with this `operationId`.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The operation whose name or path is most like `text`, if one is anything like it.
    pub fn nearest(&self, text: &str) -> Option<&Operation> {
        let likeness = |operation: &&Operation| {
            let alike = |known: &str| strsim::normalized_levenshtein(known, text);
            alike(&operation.id).max(alike(&operation.path))
        };
        let best = self.operations.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)))?;
        (likeness(&best) > LIKE).then_some(best)
    }

    /// The operation that a request of `method` to `path` (without query) is. A literal path wins over a placeholder,
    /// whatever methods it has.
    pub fn route(&self, method: Method, path: &str) -> Option<&Operation> {
        let place = *self.routes.find(path)?.get(&method)?;
        self.operations.get(place)
    }

    /// The operations that the document has at `path` (without query), whatever their methods; empty if it has no such
    /// path.
    pub fn at(&self, path: &str) -> Vec<&Operation> {
        Method::ALL.into_iter().filter_map(|method| self.route(method, path)).collect()
    }
}

/// Every operation with its method and path, in document order.
pub(crate) fn operation_values(document: &Document) -> impl Iterator<Item = (Method, &str, &Value)> {
    let paths = document.value["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| {
        let entries = item.as_object().into_iter().flatten();
        entries.filter_map(move |(key, value)| Some((key.parse().ok()?, path.as_str(), value)))
    })
}

/// The JSON schema in a request body or an answer.
pub(crate) fn json_schema<'a>(document: &'a Document, holder: &'a Value) -> Option<&'a Value> {
    document.resolve(holder).get("content")?.get("application/json")?.get("schema")
}

fn read(document: &Document, method: Method, path: &str, value: &Value) -> Result<Operation, IndexError> {
    let missing = |key| IndexError::Field { method, path: path.to_owned(), key };
    let text = |value: &Value, key: &'static str| value[key].as_str().map(str::to_owned);
    let tag = value["tags"].as_array().filter(|tags| tags.len() == 1).and_then(|tags| tags[0].as_str());
    let name =
        |holder: &Value| json_schema(document, holder).and_then(reference).map(component_name).map(str::to_owned);

    let mut statuses = Vec::new();
    for (status, _) in value["responses"].as_object().ok_or_else(|| missing("responses"))? {
        statuses.push(status.parse::<u16>().map_err(|_| missing("responses"))?);
    }
    let (success, failure): (Vec<_>, Vec<_>) = statuses.into_iter().partition(|status| (200..300).contains(status));
    let usual = success.first().ok_or_else(|| missing("responses"))?;

    let page = value.get("x-jms-page").map(|page| {
        let item = text(page, "item").ok_or_else(|| missing("x-jms-page"))?;
        Ok(Page { item, order: text(page, "order") })
    });
    let task = value.get("x-jms-task").map(|task| {
        let wanted = |key| text(task, key).ok_or_else(|| missing("x-jms-task"));
        Ok(Task { field: wanted("field")?, operation: wanted("operation")?, records: text(task, "records") })
    });
    Ok(Operation {
        id: text(value, "operationId").ok_or_else(|| missing("operationId"))?,
        method,
        path: path.to_owned(),
        tag: tag.ok_or_else(|| missing("tags"))?.to_owned(),
        idempotent: value["x-jms-idempotent"].as_bool().ok_or_else(|| missing("x-jms-idempotent"))?,
        page: page.transpose()?,
        task: task.transpose()?,
        marks: Marks::of(value).map_err(|source| IndexError::Mark { method, path: path.to_owned(), source })?,
        request: value.get("requestBody").and_then(name),
        answer: name(&value["responses"][usual.to_string()]),
        success,
        failure,
    })
}
