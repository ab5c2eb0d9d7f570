//! The table of operations.

use std::fmt::Write;

use jms_spec::{Document, Index, Method};
use serde_json::json;

use crate::{
    INDEX,
    broken::{set, without},
};

#[test]
fn the_table() {
    let mut table = String::new();
    for operation in INDEX.operations() {
        let request = operation.request.as_deref().unwrap_or("-");
        let answer = operation.answer.as_deref().unwrap_or("-");
        let mut marks = Vec::new();
        marks.extend(operation.idempotent.then_some("idempotent".to_owned()));
        marks.extend(
            operation
                .page
                .as_ref()
                .map(|page| format!("page of {} by {}", page.item, page.order.as_deref().unwrap_or("nothing safe"))),
        );
        marks.extend(operation.task.as_ref().map(|task| {
            let records = task.records.as_deref().map(|records| format!(" + {records}")).unwrap_or_default();
            format!("{} -> {}{records}", task.field, task.operation)
        }));
        writeln!(
            table,
            "{} [{}]\n  {} {}\n  {request} => {answer} {:?}, else {:?}\n  {}",
            operation.id,
            operation.tag,
            operation.method,
            operation.path,
            operation.success,
            operation.failure,
            if marks.is_empty() { "-".to_owned() } else { marks.join("; ") },
        )
        .unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_path_finds_its_operation() {
    for (method, path, id) in [
        (Method::Get, "/api/v1/accounts/accounts/", Some("accounts_list")),
        (Method::Get, "/api/v1/accounts/accounts/023693a7-1e42-47e3-9c1d-d1e4159259bf/", Some("accounts_get")),
        (Method::Patch, "/api/v1/accounts/accounts/023693a7-1e42-47e3-9c1d-d1e4159259bf/", Some("accounts_update")),
        (Method::Get, "/api/v1/orgs/orgs/current/", Some("organisations_current_get")),
        (Method::Get, "/api/v1/accounts/accounts//", None),
        (Method::Get, "/api/v1/accounts/accounts", None),
        (Method::Delete, "/api/v1/accounts/accounts/", Some("accounts_bulk_delete")),
        (Method::Post, "/api/v1/accounts/account-secrets/x/", None),
    ] {
        assert_eq!(INDEX.route(method, path).map(|operation| operation.id.as_str()), id, "{method} {path}");
    }
}

#[test]
fn an_operation_without_what_it_needs_is_an_error() {
    let get = "/paths/~1api~1v1~1accounts~1accounts~1{id}~1/get";
    for (document, message) in [
        (
            without(&format!("{get}/operationId")),
            "GET /api/v1/accounts/accounts/{id}/: `operationId` is missing or is not what it must be",
        ),
        (
            without(&format!("{get}/x-jms-idempotent")),
            "GET /api/v1/accounts/accounts/{id}/: `x-jms-idempotent` is missing or is not what it must be",
        ),
        (
            set(&format!("{get}/tags"), json!([])),
            "GET /api/v1/accounts/accounts/{id}/: `tags` is missing or is not what it must be",
        ),
        (
            set(&format!("{get}/responses"), json!({ "default": {} })),
            "GET /api/v1/accounts/accounts/{id}/: `responses` is missing or is not what it must be",
        ),
        (
            set(&format!("{get}/operationId"), json!("accounts_list")),
            "GET /api/v1/accounts/accounts/{id}/: another operation has the operationId `accounts_list` already",
        ),
    ] {
        let error = Index::of(&Document::from_value(document)).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}
