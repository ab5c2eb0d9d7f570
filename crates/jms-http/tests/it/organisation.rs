//! The organisation that the server works in, and the one that was asked for.

use bytes::Bytes;
use http::Response;
use jms_http::{
    domain::{
        AccountFilter, Error, ErrorKind, OrgId, PageRequest,
        ports::{Accounts, Executions},
    },
    raw::CallOptions,
};
use serde_json::json;

use crate::scripted::{Clients, a_page, json, script};

fn other() -> OrgId {
    "5f8a2b0e-28f2-4d0c-a9b5-9a1b1f1d1a11".parse().unwrap()
}

pub(crate) fn current(org: OrgId) -> Response<Bytes> {
    let id = org.to_string();
    json(
        200,
        &json!({"id": id, "name": "Some", "is_default": false, "is_root": false, "is_system": false, "comment": ""}),
    )
}

fn nothing() -> Response<Bytes> {
    json(200, &json!({"count": 0, "next": null, "previous": null, "results": []}))
}

fn is_wrong(error: &Error) -> bool {
    error.kind() == &ErrorKind::WrongOrganisation { asked: other(), served: OrgId::DEFAULT }
}

#[tokio::test]
async fn rows_of_another_organisation_are_an_error() {
    let script = script([Ok(a_page()), Ok(a_page())]);
    let client = script.client();
    let all = AccountFilter::default();
    client.accounts().list(&all, PageRequest::default()).await.unwrap();
    let elsewhere = client.with(CallOptions { org: Some(other()), ..CallOptions::default() });
    let error = elsewhere.accounts().list(&all, PageRequest::default()).await.unwrap_err();
    assert!(is_wrong(&error), "{error:?}");
    assert!(error.hint().unwrap().contains("organisation"));
    assert_eq!(script.requests().len(), 2, "the rows told");
}

#[tokio::test]
async fn where_no_row_tells_the_server_is_asked_once() {
    let script = script([nothing(), current(OrgId::DEFAULT), nothing(), nothing(), current(OrgId::DEFAULT)].map(Ok));
    let client = script.client();
    let all = AccountFilter::default();
    assert!(client.accounts().list(&all, PageRequest::default()).await.unwrap().items.is_empty());
    assert!(client.change_secret_executions().list(PageRequest::default()).await.unwrap().items.is_empty());
    let elsewhere = client.with(CallOptions { org: Some(other()), ..CallOptions::default() });
    let error = elsewhere.accounts().list(&all, PageRequest::default()).await.unwrap_err();
    assert!(is_wrong(&error), "{error:?}");
    let asked = script.requests().iter().filter(|request| request.uri().path().ends_with("/current/")).count();
    assert_eq!((asked, script.requests().len()), (2, 5));
}

#[tokio::test]
async fn in_the_root_organisation_are_the_rows_of_all() {
    let script = script([a_page(), nothing()].map(Ok));
    let root = script.client().with(CallOptions { org: Some(OrgId::ROOT), ..CallOptions::default() });
    let all = AccountFilter::default();
    assert_eq!(root.accounts().list(&all, PageRequest::default()).await.unwrap().items.len(), 1);
    assert_eq!(root.accounts().list(&all, PageRequest::default()).await.unwrap().items.len(), 0);
    assert_eq!(script.requests().len(), 2);
}
