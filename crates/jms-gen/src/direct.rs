//! Requests that are written by hand: any method to any path of the server, the same way as those of the endpoints.

use bytes::Bytes;
use http::{Method, Request, Response};
use jms_domain::{Error, ErrorKind, Result};
use serde_json::Value;

use crate::{error, operation::Operation, operations, raw::Raw, runtime, transport::Call};

/// What a request is that the document does not have. It may be tried again if its method promises as much.
static UNDOCUMENTED: [Operation; 5] = [
    undocumented(Method::GET, true),
    undocumented(Method::PUT, true),
    undocumented(Method::POST, false),
    undocumented(Method::PATCH, false),
    undocumented(Method::DELETE, true),
];

const fn undocumented(method: Method, idempotent: bool) -> Operation {
    Operation { id: "undocumented", method, path: "", tag: "", idempotent }
}

impl Operation {
    /// The operation that a request of `method` to `path` is; a query is looked over. A literal path wins over a
    /// placeholder.
    pub fn of(method: &Method, path: &str) -> Option<&'static Self> {
        let path = path.split('?').next().unwrap_or(path);
        let candidates = operations::ALL.iter().copied();
        candidates
            .filter(|operation| operation.method == *method && fits(operation.path, path))
            .min_by_key(|operation| operation.path.matches('{').count())
    }
}

fn fits(template: &str, path: &str) -> bool {
    let is_same = |(wanted, given): (&str, &str)| wanted == given || (wanted.starts_with('{') && !given.is_empty());
    template.split('/').count() == path.split('/').count() && template.split('/').zip(path.split('/')).all(is_same)
}

/// The answer to a request that was written by hand, whatever its status.
#[derive(Debug, Clone)]
pub struct DirectAnswer {
    operation: &'static Operation,
    /// Status, headers and body.
    pub response: Response<Bytes>,
}

impl DirectAnswer {
    /// The error that the answer means; none if it is a success.
    pub fn refusal(&self) -> Option<Error> {
        let is_success = self.response.status().is_success();
        let refusal = || runtime::Error::UnexpectedResponse(Box::new(self.response.clone()));
        (!is_success).then(|| error::map(self.operation, refusal()))
    }
}

impl Raw {
    /// Sends `method` to `path`, such as `/api/v1/accounts/accounts/?limit=1`, with a JSON body if there is one.
    ///
    /// The request is identified, signed, retried and traced as those of the endpoints are; a path that is not in the
    /// document is retried as its method promises.
    ///
    /// # Errors
    /// `Config` if `path` is no path of the server, or the method none of this API; else those of a request that got no
    /// answer. An answer is no error, whatever its status.
    pub async fn send(&self, method: &Method, path: &str, body: Option<&Value>) -> Result<DirectAnswer> {
        let wrong = |problem: String| Error::new(ErrorKind::Config).with_message(problem);
        // An address would take the credentials to wherever it points.
        if !path.starts_with('/') || path.starts_with("//") {
            return Err(wrong(format!("`{path}` is no path of the server: it must begin with one slash")));
        }
        let operation = Operation::of(method, path)
            .or_else(|| UNDOCUMENTED.iter().find(|operation| operation.method == *method))
            .ok_or_else(|| {
                wrong(format!("`{method}` is no method of this API: use GET, POST, PUT, PATCH or DELETE"))
            })?;
        // Not serde's message, which may quote a value of the body.
        let content = body.map(serde_json::to_vec).transpose();
        let content = content.map_err(|_| wrong("the body cannot be written as JSON".to_owned()))?.unwrap_or_default();
        let request = Request::builder().method(method).uri(format!("{}{path}", self.base_url()));
        let request = request.body(content.into()).map_err(|error| wrong(format!("`{path}` is no path: {error}")))?;
        let call = Call::new(operation, self.options().clone());
        match self.transport().send(&call, request).await {
            Ok(response) => Ok(DirectAnswer { operation, response }),
            Err(error) => Err(error::map(operation, runtime::Error::Transport(error))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_path_wins_over_a_placeholder() {
        let id = |path| Operation::of(&Method::GET, path).map(|operation| operation.id);
        assert_eq!(id("/api/v1/orgs/orgs/current/"), Some("organisations_current_get"));
        assert_eq!(id("/api/v1/accounts/accounts/?limit=1"), Some("accounts_list"));
        assert_eq!(id("/api/v1/accounts/accounts/x/"), Some("accounts_get"));
        assert_eq!(id("/api/v1/accounts/accounts//"), None);
        assert_eq!(id("/api/v1/accounts/accounts"), None);
        assert_eq!(id("/"), None);
    }
}
