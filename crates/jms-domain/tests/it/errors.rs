//! The error, as it reads.

use std::{error::Error as _, time::Duration};

use jms_domain::{ConfirmType, Delivery, Error, ErrorKind, Invalid, messages};
use serde_json::json;

#[test]
fn an_error_reads_as_a_sentence() {
    let error = Error::new(ErrorKind::Validation).with_operation("accounts_create").with_status(400).with_messages(
        messages(&json!({"name": ["This field may not be blank."], "password_rules": {"length": ["Too long."]}})),
    );
    assert_eq!(
        error.to_string(),
        "the server refused the request: name: This field may not be blank.; password_rules.length: Too long. \
         (accounts_create, status 400)"
    );
    let error = Error::from(Invalid::Interval { given: "0".to_owned() });
    assert_eq!(error.to_string(), "0 is not an interval: write a number of hours from 1 to 65535");
}

#[test]
fn display_does_not_repeat_the_source() {
    let source = Error::new(ErrorKind::Unreachable).with_message("connection refused");
    let error = Error::new(ErrorKind::Timeout).with_source(source);
    assert!(!error.to_string().contains("refused"));
    assert_eq!(error.source().unwrap().to_string(), "the server cannot be reached: connection refused");
}

#[test]
fn messages_keep_every_text_and_its_place() {
    let places = |body| messages(&body).into_iter().map(|message| (message.at, message.text)).collect::<Vec<_>>();
    let at = |place: &str, text: &str| (place.to_owned(), text.to_owned());
    assert_eq!(places(json!({"detail": "No.", "code": 5})), [at("", "No.")]);
    assert_eq!(places(json!(["a", "b"])), [at("", "a"), at("", "b")]);
    assert_eq!(places(json!("a")), [at("", "a")]);
    assert_eq!(places(json!({"asset": "Needed."})), [at("asset", "Needed.")]);
    assert_eq!(
        places(json!([{}, "Gone.", {"name": ["Taken."]}, ["id"]])),
        [at("[1]", "Gone."), at("[2].name", "Taken."), at("[3]", "id")]
    );
    assert_eq!(
        places(json!({"ip_group": {"0": ["Bad."]}, "non_field_errors": ["x"]})),
        [at("ip_group.0", "Bad."), at("", "x")]
    );
    assert_eq!(places(json!(null)), []);
}

#[test]
fn the_first_name_of_the_operation_stays() {
    let error = Error::new(ErrorKind::NotFound).with_operation("nodes_list").with_operation("accounts_list");
    assert_eq!(error.operation(), Some("nodes_list"));
    let error = error.with_delivery(Delivery::new("r-1", 3, Duration::from_secs(2)));
    assert_eq!(error.delivery().unwrap().tries, 3);
}

#[test]
fn every_kind_that_a_person_can_do_something_about_has_a_hint() {
    for kind in [
        ErrorKind::Forbidden,
        ErrorKind::Unauthenticated,
        ErrorKind::ConfirmationRequired { by: ConfirmType::Mfa },
        ErrorKind::Throttled { retry_after: Some(Duration::from_secs(10)) },
        ErrorKind::OutcomeUnknown { found: Vec::new() },
        ErrorKind::Unreachable,
    ] {
        assert!(Error::new(kind.clone()).hint().is_some_and(|hint| hint.ends_with('.')), "{kind:?}");
    }
}
