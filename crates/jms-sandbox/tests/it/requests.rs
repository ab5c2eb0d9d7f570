//! What a sandbox remembers of the requests that it was sent.

use axum::body::Body;
use http::{Method, Request, StatusCode};
use jms_sandbox::{Fault, Sandbox};

use crate::client::Client;

fn ask(client: &Client, path: &str, id: &str) -> StatusCode {
    let request =
        Request::builder().uri(path).header("x-request-id", id).header("authorization", &client.authorization);
    client.send(request.body(Body::empty()).unwrap()).status
}

#[test]
fn requests_are_remembered_in_order_with_their_operation_and_try() {
    let sandbox = Sandbox::builder().fault("status=503,on=accounts_list,nth=1".parse().unwrap()).build().unwrap();
    let client = Client::new(&sandbox);
    assert_eq!(ask(&client, "/api/v1/accounts/accounts/?limit=1", "a"), 503);
    assert_eq!(ask(&client, "/api/v1/accounts/accounts/?limit=1", "a"), 200);
    assert_eq!(ask(&client, "/api/v1/nothing/", "b"), 404);
    client.call(Method::DELETE, "accounts/accounts/nobody/", &serde_json::Value::Null);
    let requests = sandbox.requests();
    let last: Vec<_> =
        requests.last().map(|call| (call.answered.operation(), call.answered.status, call.try_number)).collect();
    assert_eq!(
        last,
        [
            (Some("accounts_list"), Some(503), 1),
            (Some("accounts_list"), Some(200), 2),
            (None, Some(404), 1),
            (Some("accounts_delete"), Some(404), 1),
        ]
    );
    assert_eq!((requests.of("accounts_list"), requests.of("accounts_create"), requests.unanswered()), (2, 0, 0));
    assert_eq!(requests.with_status(StatusCode::NOT_FOUND), 2);
    sandbox.forget_requests();
    assert_eq!((sandbox.requests().total(), sandbox.faults().len()), (0, 1));
}

#[test]
fn only_the_last_thousand_are_remembered_one_by_one() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = Client::new(&sandbox);
    for number in 0..1010 {
        assert_eq!(ask(&client, &format!("/nothing/{number}"), "same"), 404);
    }
    let requests = sandbox.requests();
    assert_eq!((requests.total(), requests.last().len(), requests.iter().count()), (1010, 1000, 1010));
    assert_eq!(requests.last().next().unwrap().answered.path, "/nothing/10");
    assert!(requests.last().all(|call| call.answered.status == Some(404)));
}

#[test]
fn what_was_not_answered_has_no_status() {
    let sandbox = Sandbox::builder().build().unwrap();
    let mut service = sandbox.service();
    sandbox.add_fault(Fault::reset_before()).unwrap();
    let request = Request::builder().uri("/api/health/").body(Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert!(runtime.block_on(tower_service::Service::call(&mut service, request)).is_err());
    let requests = sandbox.requests();
    assert_eq!((requests.total(), requests.unanswered()), (1, 1));
    assert_eq!(requests.count(&Method::GET, "/api/health/"), 1);
}
