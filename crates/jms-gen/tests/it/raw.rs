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

#[test]
fn what_changes_something_twice_is_not_idempotent() {
    for operation in operations::ALL {
        let expected = matches!(operation.method, Method::GET | Method::PUT | Method::DELETE);
        assert_eq!(operation.idempotent, expected, "{}", operation.id);
        assert_eq!(operation.is_safe(), operation.method == Method::GET, "{}", operation.id);
        assert!(operation.path.starts_with("/api/v1/") && operation.path.ends_with('/'), "{}", operation.id);
    }
}
