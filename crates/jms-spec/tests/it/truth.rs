//! The document against recorded traffic of two real servers.

use std::{collections::HashSet, sync::LazyLock};

use jms_spec::{
    Document, Index,
    verify::{Exchange, Report, Unverifiable, Verifier, read},
};
use serde_json::{Value, json};

use crate::{
    DOCUMENT, FOLDER, INDEX,
    broken::{set, without},
};

/// All exchanges of all sources, read once.
static EXCHANGES: LazyLock<Vec<Exchange>> = LazyLock::new(|| {
    let folders = jms_truth::sources().into_iter().map(|source| source.recordings()).filter(|folder| folder.is_dir());
    let files: Vec<_> = folders.flat_map(|folder| read(&folder).unwrap()).collect();
    files.iter().flat_map(|file| file.exchanges().map(Result::unwrap)).collect()
});

/// Exchanges that describe nothing.
static UNVERIFIABLE: LazyLock<Unverifiable> =
    LazyLock::new(|| Unverifiable::read(format!("{FOLDER}/unverifiable.yaml").as_ref()).unwrap());

#[test]
fn truth_document() {
    let report = replay(&DOCUMENT);
    for (server, totals) in &report.servers {
        println!("{server}: {totals}");
        assert!(totals.valid > 1000 && totals.requests > 300, "hardly anything was checked");
    }
    let wrong: Vec<_> = report.failures.iter().map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{} exchanges differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(report.is_clean(), "too much is excused in openapi/unverifiable.yaml");
}

/// The test above can fail: recorded traffic finds what is wrong with a document.
#[test]
fn truth_finds_a_wrong_document() {
    let account = "/components/schemas/Account";
    let mut ran = 0;
    for (what, wrong) in [
        ("a removed field", without(&format!("{account}/properties/privileged"))),
        ("a wrong type", set(&format!("{account}/properties/version/type"), json!("string"))),
        ("a wrong version", set(&format!("{account}/properties/ds/x-jms-servers"), json!(["3.10"]))),
        ("a missing null", without(&format!("{account}/properties/su_from/nullable"))),
        ("a missing status", without("/paths/~1api~1v1~1accounts~1accounts~1/post/responses/400")),
        ("a closed enumeration", set("/components/schemas/SecretType/enum", json!(["password"]))),
        ("a missing value", without("/components/schemas/Connectivity/x-jms-values/ok")),
        ("a field required too much", set("/components/schemas/AccountCreate/required", json!(["asset", "comment"]))),
        ("a renamed path", renamed("/api/v1/accounts/accounts/", "/api/v1/accounts/logins/")),
        ("a missing operation", without("/paths/~1api~1v1~1accounts~1accounts~1/delete")),
        (
            "a path that only another server has",
            set("/paths/~1api~1v1~1assets~1nodes~1/get/x-jms-until", json!("3.10")),
        ),
        ("a missing media type", without("/components/responses/ServerFault/content")),
        ("a header that never comes", set("/components/responses/MissingSlash/headers/X-Nothing", never())),
        (
            "a header of another form",
            set("/components/responses/Throttled/headers/Retry-After/schema/maximum", json!(1)),
        ),
        ("another type of a query key", set("/components/parameters/Search/schema/type", json!("integer"))),
        ("no other forms of ids", without("/x-jms-every-path/ids")),
        ("no forms", without("/x-jms-every-path/forms")),
        ("no word of OPTIONS", without("/x-jms-every-path/options/responses/200")),
        ("no word of other methods", without("/x-jms-every-path/other/responses/405")),
        ("no word of unknown paths", without("/x-jms-every-path/unknown")),
        ("another error body", without("/components/schemas/ErrorDetail/properties/code")),
    ] {
        let wrong = Document::from_value(wrong);
        assert!(is_found(&wrong), "{what} is not found");
        ran += 1;
    }
    println!("{ran} wrong documents found");
}

/// What the document gives as its source or as evidence was recorded.
#[test]
fn truth_sources_exist() {
    let recorded: HashSet<_> = EXCHANGES.iter().map(Exchange::place).collect();
    let mut cited = Vec::new();
    for operation in INDEX.operations() {
        let value = &DOCUMENT.value()["paths"][&operation.path][operation.method.as_str().to_ascii_lowercase()];
        let sources = value["x-jms-source"].as_array().into_iter().flatten().filter_map(Value::as_str);
        cited.extend(sources.filter_map(|source| source.strip_prefix("recording: ")));
        let errata = value["x-jms-erratum"].as_array().into_iter().flatten();
        cited.extend(errata.filter_map(|erratum| erratum["evidence"].as_str()));
    }
    let missing: Vec<_> = cited.iter().filter(|name| !recorded.contains(**name)).collect();
    assert!(missing.is_empty(), "not recorded: {missing:#?}");
    println!("{} cited recordings exist", cited.len());
    assert!(cited.len() > 30, "hardly any recording is cited");
}

/// Every exchange against a document.
fn replay(document: &Document) -> Report {
    let index = Index::of(document).unwrap();
    let mut verifier = Verifier::new(document, &index, &UNVERIFIABLE);
    for exchange in EXCHANGES.iter() {
        verifier.check(exchange).unwrap();
    }
    verifier.finish()
}

/// Whether an exchange shows that a document is wrong; the first will do.
fn is_found(document: &Document) -> bool {
    let index = Index::of(document).unwrap();
    let mut verifier = Verifier::new(document, &index, &UNVERIFIABLE);
    EXCHANGES.iter().any(|exchange| {
        verifier.check(exchange).unwrap();
        verifier.failures() > 0
    })
}

/// The document with a path under another name.
fn renamed(path: &str, name: &str) -> Value {
    let mut value = DOCUMENT.value().clone();
    let paths = value["paths"].as_object_mut().unwrap();
    let item = paths.shift_remove(path).unwrap();
    paths.insert(name.to_owned(), item);
    value
}

/// A header that the server does not send.
fn never() -> Value {
    json!({ "required": true, "schema": { "type": "string" } })
}
