//! How values are checked.

use jms_spec::{Checked, Document, Invalid, Validator};
use serde_json::{Value, json};

use crate::{
    DOCUMENT, INDEX,
    broken::{set, without},
};

fn strict() -> Validator<'static> {
    Validator::new(&DOCUMENT).unwrap()
}

fn of(server: &str) -> Validator<'static> {
    Validator::of_server(&DOCUMENT, &server.parse().unwrap()).unwrap()
}

const ID: &str = "023693a7-1e42-47e3-9c1d-d1e4159259bf";

#[test]
fn answers_may_have_nothing_undocumented() {
    for (value, verdict) in [
        (json!({ "id": ID }), Ok(())),
        (json!({ "id": ID, "su_from": null, "labels": ["a:b"] }), Ok(())),
        (json!({ "id": "nothing" }), Err("/id")),
        (json!({ "name": "a" }), Err("")),
        (json!({ "id": ID, "surprise": 1 }), Err("")),
        (json!({ "id": ID, "name": null }), Err("/name")),
        (json!({ "id": ID, "secret_type": { "value": "runes", "label": "Runes" } }), Err("/secret_type/value")),
        (json!({ "id": ID, "date_created": "2026-11-22T05:40:13Z" }), Err("/date_created")),
        (json!([]), Err("")),
    ] {
        let found = match strict().component("Account", &value) {
            Ok(()) => Ok(()),
            Err(Invalid::Mismatch(places)) => Err(places[0].pointer.clone()),
            Err(other) => panic!("{other}"),
        };
        assert_eq!(found, verdict.map_err(str::to_owned), "{value}");
    }
}

#[test]
fn each_server_has_its_own_fields_and_values() {
    let row = json!({ "id": ID, "secret_reset": true });
    assert!(of("4.10.16").component("Account", &row).is_ok());
    assert!(of("3.10.20").component("Account", &row).is_err());
    let strategy = json!({ "value": "add", "label": "" });
    assert!(of("3.10.20").component("SshKeyChangeStrategyChoice", &strategy).is_ok());
    assert!(of("4.7.2").component("SshKeyChangeStrategyChoice", &strategy).is_ok());
    assert!(of("4.10.16").component("SshKeyChangeStrategyChoice", &strategy).is_err());
}

#[test]
fn a_server_reads_more_than_the_plain_forms() {
    let create = INDEX.operation("change_secret_automations_create").unwrap();
    let plain = json!({ "name": "a", "accounts": ["b"], "secret_type": "password", "secret_strategy": "random" });
    assert_eq!(strict().request(create, &plain), Ok(()));
    for (key, value, read) in [
        ("interval", json!("24"), true),
        ("interval", json!(24.0), true),
        ("interval", json!("24.5"), false),
        ("interval", json!([24]), false),
        ("name", json!(5), true),
        ("name", json!(true), false),
        ("is_active", json!("yes"), true),
        ("is_active", json!("perhaps"), false),
        ("assets", json!({}), true),
        ("assets", json!({ "a": 1 }), false),
        ("secret_type", json!("Password(password)"), true),
        ("unknown", json!(1), true),
        ("assets", json!([{ "id": ID, "name": "more" }]), true),
    ] {
        let mut body = plain.clone();
        body[key] = value.clone();
        assert_eq!(of("4.10.16").request(create, &body).is_ok(), read, "{key}: {value}");
        if key != "interval" || !value.is_f64() {
            assert!(strict().request(create, &body).is_err(), "{key}: {value} is no plain form");
        }
    }
    // A field that only another server has is unknown to this one.
    let mut body = plain;
    body["check_conn_after_change"] = json!("abc");
    assert!(of("3.10.20").request(create, &body).is_ok());
    assert!(of("4.10.16").request(create, &body).is_err());
}

#[test]
fn statuses_content_types_and_bodies_are_documented_or_not() {
    let get = INDEX.operation("accounts_get").unwrap();
    let delete = INDEX.operation("accounts_delete").unwrap();
    let found = json!({ "detail": "a", "code": "object_does_not_exist" });
    assert_eq!(strict().answer(get, 404, Some("application/json"), &found), Ok(Checked::Body));
    assert_eq!(strict().answer(get, 404, Some("text/html; charset=utf-8"), &json!("<html>")), Ok(Checked::Body));
    assert_eq!(strict().answer(delete, 204, None, &Value::Null), Ok(Checked::NoBody));
    let message = |error: Option<Invalid>| error.unwrap().to_string();
    assert_eq!(message(strict().answer(get, 418, None, &found).err()), "status 418 of accounts_get is not documented");
    assert_eq!(
        message(strict().answer(get, 200, Some("text/html"), &found).err()),
        "text/html for status 200 of accounts_get is not documented"
    );
    assert_eq!(
        message(strict().answer(get, 200, None, &Value::Null).err()),
        "an empty answer 200 of accounts_get is not documented"
    );
    assert_eq!(message(strict().request(delete, &found).err()), "a body of accounts_delete is not documented");
    assert_eq!(message(strict().component("Nothing", &found).err()), "the schema Nothing is not documented");
}

#[test]
fn messages_say_what_and_where_but_never_the_value() {
    let error = strict()
        .component("AccountList", &json!([{ "id": ID, "comment": { "deep": "canary-5e1f" }, "canary": "canary-5e1f" }]))
        .unwrap_err();
    let text = error.to_string();
    assert!(!text.contains("canary-5e1f") && !format!("{error:?}").contains("canary-5e1f"), "{text}");
    assert_eq!(
        text,
        "/0/comment: value is not of type \"string\"; /0: Additional properties are not allowed ('canary' was unexpected)"
    );
}

#[test]
fn a_document_that_cannot_be_used_is_an_error() {
    let mark = Document::from_value(set("/components/schemas/Account/properties/ds/x-jms-since", json!("soon")));
    assert!(Validator::new(&mark).is_err());
    let pattern = Document::from_value(set("/components/schemas/DateTime/pattern", json!("(")));
    let error = Validator::new(&pattern).unwrap().component("DateTime", &json!("a")).unwrap_err();
    assert!(matches!(error, Invalid::Schema(_)), "{error}");
    let nowhere = Document::from_value(without("/components/schemas/AccountId"));
    let error = Validator::new(&nowhere).unwrap().component("Account", &json!({})).unwrap_err();
    assert!(matches!(error, Invalid::Schema(_)), "{error}");
}
