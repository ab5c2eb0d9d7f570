//! What changed between two documents.

use jms_spec::{
    Document,
    diff::{diff, markdown},
};
use serde_json::{Value, json};

use crate::{
    DOCUMENT,
    broken::{set, without},
};

const CREATE: &str = "/paths/~1api~1v1~1accounts~1accounts~1/post";
const LIST: &str = "/paths/~1api~1v1~1accounts~1accounts~1/get";
const ACCOUNT: &str = "/components/schemas/Account/properties";
const BODY: &str = "/components/schemas/AccountCreate";

#[test]
fn a_document_does_not_differ_from_itself() {
    assert_eq!(diff(&DOCUMENT, &DOCUMENT), []);
    assert_eq!(markdown(&[]), "Nothing changed.\n");
}

/// What was done to the document, by whom it is felt, what is said of it, and whether it breaks clients.
type Case = (&'static str, Value, &'static str, &'static str, bool);

#[test]
fn changes_are_found_and_weighed() {
    let cases: Vec<Case> = vec![
        ("no operation", without(CREATE), "accounts_create", "the operation is gone", true),
        (
            "another name",
            set(&format!("{CREATE}/operationId"), json!("accounts_make")),
            "accounts_make",
            "the operationId was accounts_create",
            true,
        ),
        (
            "another text",
            set(&format!("{CREATE}/summary"), json!("Other")),
            "accounts_create",
            "the text was changed",
            false,
        ),
        (
            "other servers",
            set(&format!("{CREATE}/x-jms-since"), json!("4.0")),
            "accounts_create",
            "other servers have it",
            false,
        ),
        ("no status", without(&format!("{CREATE}/responses/400")), "accounts_create", "the status is gone", true),
        ("a status", set(&format!("{CREATE}/responses/418"), json!({})), "accounts_create", "the status is new", false),
        ("no field in answers", without(&format!("{ACCOUNT}/privileged")), "accounts_list", "the field is gone", true),
        (
            "a field in answers",
            set(&format!("{ACCOUNT}/extra"), json!({ "type": "string" })),
            "accounts_list",
            "the field is new",
            false,
        ),
        (
            "another type in answers",
            set(&format!("{ACCOUNT}/version/type"), json!("string")),
            "accounts_list",
            "the type was integer and is string",
            true,
        ),
        (
            "null in answers",
            set(&format!("{ACCOUNT}/version/nullable"), json!(true)),
            "accounts_list",
            "may be null now",
            true,
        ),
        (
            "a required field in requests",
            set(&format!("{BODY}/required"), json!(["asset", "comment"])),
            "accounts_create",
            "the field is always there now",
            true,
        ),
        (
            "a shorter name in requests",
            set(&format!("{BODY}/properties/name/maxLength"), json!(5)),
            "accounts_create",
            "and is 5",
            true,
        ),
        (
            "a longer name in requests",
            set(&format!("{BODY}/properties/name/maxLength"), json!(5000)),
            "accounts_create",
            "and is 5000",
            false,
        ),
        (
            "a value",
            set("/components/schemas/Connectivity/x-jms-values/new", json!({})),
            "accounts_list",
            "the value new is new",
            false,
        ),
        ("no parameter", without(&format!("{LIST}/parameters/1")), "accounts_list", "the parameter is gone", true),
        (
            "no header",
            without("/components/responses/MissingSlash/headers"),
            "accounts_list",
            "the header Location is gone",
            true,
        ),
        (
            "not idempotent",
            set(&format!("{LIST}/x-jms-idempotent"), json!(false)),
            "accounts_list",
            "idempotent is now false",
            true,
        ),
    ];
    for (done, changed, operation, what, breaking) in cases {
        let changes = diff(&DOCUMENT, &Document::from_value(changed));
        let found = changes.iter().find(|change| change.operation == operation && change.what.contains(what));
        let found = found.unwrap_or_else(|| panic!("{done}: `{what}` of {operation} is not among {changes:#?}"));
        assert_eq!(found.breaking, breaking, "{done}");
        let heading = if breaking { "## Breaking" } else { "## Not breaking" };
        assert!(markdown(&changes).contains(heading), "{done}");
    }
}

#[test]
fn what_was_added_one_way_is_gone_the_other() {
    let old = Document::from_value(without(CREATE));
    let changes = diff(&old, &DOCUMENT);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    assert_eq!((changes[0].what.as_str(), changes[0].breaking), ("the operation is new", false));
    assert_eq!(changes[0].route, "POST /api/v1/accounts/accounts/");
}
