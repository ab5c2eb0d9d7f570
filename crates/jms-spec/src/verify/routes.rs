//! What a request is, by the document: one of its operations, something that every path has, or nothing it knows.

use std::collections::HashMap;

use crate::{Index, Method, Operation, Version, route::Router};

/// The routes that one server has.
#[derive(Debug)]
pub(super) struct Routes<'a> {
    index: &'a Index,
    router: Router<HashMap<Method, usize>>,
}

/// What a request is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Route {
    /// An operation, by its place in the index.
    Operation(usize),
    /// HEAD, where there is a GET.
    Head(usize),
    /// OPTIONS of a path.
    Options,
    /// A method that the path does not have.
    Other,
}

impl<'a> Routes<'a> {
    /// The routes of `index` that the marks of its operations give to `server`.
    pub(super) fn of(index: &'a Index, server: &Version) -> Self {
        let mut router = Router::<HashMap<Method, usize>>::default();
        for (place, operation) in index.operations().iter().enumerate() {
            if operation.marks.apply_to(server) {
                router.entry(&operation.path).get_or_insert_default().insert(operation.method, place);
            }
        }
        Self { index, router }
    }

    /// What a request of `method` to `path` is; none where the document does not have the path. A path without its slash
    /// is the path with it: the server says so by its 301.
    pub(super) fn find(&self, method: &str, path: &str) -> Option<Route> {
        let methods = self.methods(path)?;
        if let Some(place) = method.parse().ok().and_then(|method: Method| methods.get(&method)) {
            return Some(Route::Operation(*place));
        }
        Some(match (method, methods.get(&Method::Get)) {
            ("HEAD", Some(get)) => Route::Head(*get),
            ("OPTIONS", _) => Route::Options,
            _ => Route::Other,
        })
    }

    /// The methods that the document has for `path`.
    pub(super) fn allowed(&self, path: &str) -> impl Iterator<Item = Method> {
        self.methods(path).into_iter().flat_map(|methods| methods.keys().copied())
    }

    pub(super) fn operation(&self, place: usize) -> &'a Operation {
        &self.index.operations()[place]
    }

    fn methods(&self, path: &str) -> Option<&HashMap<Method, usize>> {
        self.router.find(path).or_else(|| self.router.find(&format!("{path}/")).filter(|_| !path.ends_with('/')))
    }
}
