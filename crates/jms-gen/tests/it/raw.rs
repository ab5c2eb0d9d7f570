//! The endpoints over a transport of a caller's own.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use http::{Method, Request, Response};
use jms_domain::OrgId;
use jms_gen::{Call, CallOptions, Operation, Raw, Transport, TransportError, operations, types};

/// Answers everything with nothing, and remembers it.
#[derive(Default)]
struct Nothing(Mutex<Vec<(&'static Operation, CallOptions, Request<Bytes>)>>);

#[async_trait]
impl Transport for Nothing {
    async fn send(&self, call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.0.lock().unwrap().push((call.operation, call.options.clone(), request));
        Ok(Response::builder().status(204).body(Bytes::new()).unwrap())
    }
}

#[tokio::test]
async fn a_transport_gets_the_request_with_what_it_is_for() {
    let transport = Arc::new(Nothing::default());
    let org = Some(OrgId::DEFAULT);
    let raw =
        Raw::new("http://server.test/jms/", transport.clone()).with(CallOptions { org, ..CallOptions::default() });
    let id = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse().unwrap();
    raw.accounts_delete(&id).await.unwrap();
    let body = types::AccountPatch { comment: Some("a b".to_owned()), ..types::AccountPatch::default() };
    raw.accounts_update(&id, &body).await.unwrap_err();
    let query = types::AccountsListQuery { search: Some("a b&c=é".to_owned()), limit: Some(1), ..Default::default() };
    raw.accounts_list(&query).await.unwrap_err();

    let sent = transport.0.lock().unwrap();
    let (operation, options, request) = &sent[0];
    assert_eq!((*operation, options.org), (&operations::ACCOUNTS_DELETE, org));
    assert_eq!(request.method(), Method::DELETE);
    let path = "/jms/api/v1/accounts/accounts/0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c/";
    assert_eq!(request.uri().path(), path, "a path of the base URL stays, and no slash comes twice");
    assert_eq!(sent[1].2.body(), &Bytes::from_static(br#"{"comment":"a b"}"#));
    assert_eq!(sent[2].2.uri().query(), Some("limit=1&search=a+b%26c%3D%C3%A9"));
    assert!(sent.iter().all(|(.., request)| !request.headers().contains_key("api-version")));
}

#[tokio::test]
async fn a_request_written_by_hand_goes_the_same_way() {
    let transport = Arc::new(Nothing::default());
    let raw = Raw::new("http://server.test/jms/", transport.clone());
    let answer = raw.send(&Method::GET, "/api/v1/accounts/accounts/?limit=1", None).await.unwrap();
    assert_eq!((answer.response.status().as_u16(), answer.refusal().is_some()), (204, false));
    let body = serde_json::json!({"a": [1]});
    raw.send(&Method::POST, "/api/v1/else/", Some(&body)).await.unwrap();
    for (method, path) in [
        (Method::GET, "http://elsewhere.test/api/v1/accounts/accounts/"),
        (Method::GET, "//elsewhere.test/"),
        (Method::GET, ""),
        (Method::GET, "/api/v1/\n"),
        (Method::TRACE, "/api/v1/accounts/accounts/"),
    ] {
        let error = raw.send(&method, path, None).await.unwrap_err();
        assert!(matches!(error.kind(), jms_domain::ErrorKind::Config), "{method} {path}: {error}");
    }

    let sent = transport.0.lock().unwrap();
    assert_eq!(sent.len(), 2, "what is no path of the server is not sent");
    assert_eq!(sent[0].0, &operations::ACCOUNTS_LIST);
    assert_eq!(sent[0].2.uri(), "http://server.test/jms/api/v1/accounts/accounts/?limit=1");
    let (operation, _, request) = &sent[1];
    assert_eq!((operation.id, operation.idempotent), ("undocumented", false));
    assert_eq!(request.body(), &Bytes::from_static(br#"{"a":[1]}"#));
}

/// Operations whose methods promise more than they keep.
const NOT_AS_PROMISED: [&str; 5] = [
    "check_account_executions_adhoc",
    "gather_account_executions_adhoc",
    "integration_applications_bulk_replace",
    "integration_applications_refresh_secret",
    "integration_applications_replace",
];

#[test]
fn what_changes_something_twice_is_not_idempotent() {
    for operation in operations::ALL {
        let promised = matches!(operation.method, Method::GET | Method::PUT | Method::DELETE);
        assert_eq!(operation.idempotent, promised && !NOT_AS_PROMISED.contains(&operation.id), "{}", operation.id);
        assert_eq!(operation.is_safe(), operation.method == Method::GET && operation.idempotent, "{}", operation.id);
        let is_beside = operation.tag == "system";
        assert!(
            is_beside || operation.path.starts_with("/api/v1/") && operation.path.ends_with('/'),
            "{}",
            operation.id
        );
    }
}
