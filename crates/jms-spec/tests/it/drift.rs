//! What a server says of itself against the document.

use jms_spec::{
    Document, Index, Version,
    coverage::read_routes,
    drift::{Drift, Expected, Kind, describe},
    prune,
};
use serde_json::{Value, json};

use crate::{
    DOCUMENT, FOLDER,
    broken::{set, without},
};

const CREATE: &str = "/paths/~1api~1v1~1accounts~1accounts~1/post";
const BODY: &str = "/components/schemas/AccountCreate";

fn version() -> Version {
    "4.10.16".parse().unwrap()
}

fn expected(document: Value) -> Expected {
    let document = Document::from_value(document);
    let index = Index::of(&document).unwrap();
    let routes = read_routes(format!("{FOLDER}/routes.yaml").as_ref()).unwrap();
    Expected::of(&document, &index, &routes, &version()).unwrap()
}

/// A server that describes itself as the document does.
fn server() -> Value {
    prune(&DOCUMENT, &version()).unwrap()
}

#[test]
fn a_server_that_is_as_the_document_says_has_no_drift() {
    assert_eq!(expected(DOCUMENT.value().clone()).schema(&server()), []);
}

#[test]
fn differences_are_found() {
    for (document, kind, what) in [
        (without(CREATE), Kind::Added, "the operation"),
        (without(&format!("{BODY}/properties/comment")), Kind::Added, "the field `comment`"),
        (set(&format!("{BODY}/properties/extra"), json!({})), Kind::Removed, "the field `extra`"),
        (
            set(&format!("{BODY}/required"), json!(["comment"])),
            Kind::Changed,
            "the field `comment`: the document requires it",
        ),
        (
            set(&format!("{BODY}/properties/name/maxLength"), json!(5)),
            Kind::Changed,
            "the field `name`: the greatest length is",
        ),
        (
            without("/components/schemas/SecretType/x-jms-values/token"),
            Kind::Changed,
            "the server has the value `token`",
        ),
        (set("/components/parameters/Search/name", json!("seek")), Kind::Added, "the query key `search`"),
    ] {
        let found = expected(document).schema(&server());
        assert!(found.iter().any(|drift| drift.kind == kind && drift.what.contains(what)), "{what}: {found:#?}");
    }
    let mut poor = server();
    poor["paths"].as_object_mut().unwrap().shift_remove("/api/v1/accounts/account-templates/{id}/").unwrap();
    let found = expected(DOCUMENT.value().clone()).schema(&poor);
    assert!(found.iter().any(|drift| drift.kind == Kind::Removed), "{found:#?}");
}

#[test]
fn metadata_is_compared() {
    let path = "/api/v1/accounts/accounts/";
    let metadata = json!({ "actions": { "POST": {
        "surprise": { "type": "string", "required": true, "read_only": false },
        "shown": { "type": "string", "required": true, "read_only": true },
        "name": { "type": "string", "required": false, "read_only": false, "max_length": 5 },
    } } });
    let found = expected(DOCUMENT.value().clone()).metadata(path, &metadata);
    let has = |kind, what: &str| found.iter().any(|drift: &Drift| drift.kind == kind && drift.what.contains(what));
    assert!(has(Kind::Added, "`surprise`"), "{found:#?}");
    assert!(has(Kind::Changed, "`name`: the greatest length is 5"), "{found:#?}");
    assert!(has(Kind::Removed, "`asset`"), "{found:#?}");
    assert!(!found.iter().any(|drift| drift.what.contains("shown")), "{found:#?}");
}

#[test]
fn the_document_s_own_metadata_is_in_the_recorded_shape_and_has_no_drift() {
    let (server, expected) = (server(), expected(DOCUMENT.value().clone()));
    let validator = jms_spec::Validator::new(&DOCUMENT).unwrap();
    let paths: Vec<_> = server["paths"].as_object().unwrap().keys().collect();
    assert!(paths.len() > 100, "hardly any path was described");
    for path in paths {
        let metadata = describe(&server, path).unwrap();
        validator.component("EndpointMetadata", &metadata).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(expected.metadata(path, &metadata), [], "{path}");
    }
    assert_eq!(describe(&server, "/nowhere/"), None);
}

#[test]
fn swagger_2_is_read_too() {
    let schema = json!({
        "swagger": "2.0", "basePath": "/api/v1",
        "paths": { "/accounts/new/": { "post": { "parameters": [] } } }
    });
    let found = expected(DOCUMENT.value().clone()).schema(&schema);
    assert!(found.iter().any(|drift| drift.route == "POST /api/v1/accounts/new/" && drift.kind == Kind::Added));
}
