//! One request, before it is sent.

use jms_spec::{Unfit, check_request};
use serde_json::{Value, json};

use crate::{DOCUMENT, INDEX};

const ACCOUNTS: &str = "/api/v1/accounts/accounts/";
const ONE: &str = "/api/v1/accounts/accounts/0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c/";

fn check(method: &str, target: &str, body: Option<&Value>) -> Result<String, String> {
    let checked = check_request(&DOCUMENT, &INDEX, method, target, body);
    checked.map(|operation| operation.id.clone()).map_err(|error| error.to_string())
}

#[test]
fn what_the_document_has_is_found() {
    let asset = json!({ "asset": "00787069-34d1-46c6-a152-cca376762983", "username": "root" });
    let list = json!([asset]);
    for (method, target, body, id) in [
        ("GET", format!("{ACCOUNTS}?limit=10&search=a+b"), None, "accounts_list"),
        ("get", ONE.to_owned(), None, "accounts_get"),
        ("POST", ACCOUNTS.to_owned(), Some(&asset), "accounts_create"),
        ("POST", ACCOUNTS.to_owned(), Some(&list), "accounts_create"),
        ("DELETE", ONE.to_owned(), None, "accounts_delete"),
    ] {
        assert_eq!(check(method, &target, body), Ok(id.to_owned()));
    }
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_no_value_shown() {
    let body = json!({ "asset": "Canary-1", "usernam": "Canary-2", "secret": 5 });
    insta::assert_snapshot!(check("POST", ACCOUNTS, Some(&body)).unwrap_err(), @r#"accounts_create: /asset: value is not a "uuid"; /secret: value is not of type "string"; the whole: Additional properties are not allowed ('usernam' was unexpected)"#);
    insta::assert_snapshot!(check("GET", &format!("{ACCOUNTS}?limit=ten&serach=Canary"), None).unwrap_err(), @r#"accounts_list: the query key limit: value is not of type "integer"; `serach` is no query key of it, and the server would ignore it"#);
    insta::assert_snapshot!(check("POST", ACCOUNTS, None).unwrap_err(), @r#"accounts_create: it needs a JSON body"#);
    insta::assert_snapshot!(check("DELETE", ONE, Some(&json!({}))).unwrap_err(), @r#"accounts_delete: it takes no body"#);
}

#[test]
fn a_path_or_method_that_is_not_there_is_said_with_what_is() {
    let nearest = |target| match check_request(&DOCUMENT, &INDEX, "GET", target, None) {
        Err(Unfit::Path { nearest, .. }) => nearest,
        other => panic!("{other:?}"),
    };
    assert_eq!(nearest("/api/v1/accounts/accounts").as_deref(), Some(ACCOUNTS));
    assert_eq!(nearest("/api/v1/accounts/acounts/").as_deref(), Some(ACCOUNTS));
    assert_eq!(nearest("/nothing/of/the/kind"), None);
    insta::assert_snapshot!(check("POST", ONE, None).unwrap_err(), @r#"/api/v1/accounts/accounts/{id}/ has no POST, only GET, PUT, DELETE, PATCH"#);
}
