//! What errors say to people: the text and the hint of each kind.

use std::{error::Error as _, fmt::Write as _, time::Duration};

use jms_http::{
    domain::{ConfirmType, Error, ErrorKind, ExecutionStatus, Invalid, Message, OrgId, Progress, ports::Accounts},
    testing::Scripted,
};
use serde_json::json;

use crate::scripted::Clients;

#[test]
fn every_kind_says_what_is_wrong_and_what_to_do() {
    let id = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";
    let execution = || id.parse().unwrap();
    let org: OrgId = id.parse().unwrap();
    let new = Error::new;
    let said = |kind, text: &str| new(kind).with_message(text);
    let code = |kind, code: &str| new(kind).with_code(Some(code.to_owned()));
    let login = |text: &str| code(ErrorKind::Unauthenticated, text).with_operation("authentication_token_create");
    let confirm = |by| new(ErrorKind::ConfirmationRequired { by });
    let errors = [
        new(Invalid::Interval { given: "0".to_owned() }.into_kind()),
        said(ErrorKind::Config, "the base URL is missing"),
        new(ErrorKind::Validation)
            .with_messages(vec![field("password_rules.length", "Ensure this value is at least 8.")]),
        said(ErrorKind::Validation, "帐号已存在"),
        said(ErrorKind::AlreadyExists, "Name already exists"),
        new(ErrorKind::NotFound).with_operation("accounts_get").with_status(404),
        new(ErrorKind::Forbidden).with_operation("change_secret_automations_list").with_status(403),
        new(ErrorKind::Forbidden).with_operation("accounts_list").with_status(403),
        new(ErrorKind::Unauthenticated).with_operation("accounts_list").with_status(401),
        login("password_failed"),
        login("mfa_required"),
        login("block_login"),
        login("user_inactive"),
        login("login_confirm_wait"),
        login("backend_not_match"),
        code(ErrorKind::Unauthenticated, "mfa_failed").with_operation("authentication_mfa_challenge_create"),
        confirm(ConfirmType::Mfa).with_operation("account_secrets_get").with_status(412),
        confirm(ConfirmType::Password).with_operation("access_keys_create").with_status(412),
        confirm(ConfirmType::Relogin),
        confirm(ConfirmType::Mfa).with_operation("authentication_confirm_get").with_status(400),
        confirm(ConfirmType::Mfa).with_operation("authentication_confirm_create").with_status(400),
        new(ErrorKind::Throttled { retry_after: Some(Duration::from_secs(10)) }),
        new(ErrorKind::Throttled { retry_after: None }),
        new(ErrorKind::ServerFault).with_status(500),
        new(ErrorKind::UnexpectedStatus).with_status(405),
        new(ErrorKind::Decode { path: "results[3].asset.id".to_owned(), problem: "it is missing".to_owned() }),
        new(ErrorKind::WrongOrganisation { asked: org, served: OrgId::DEFAULT }),
        new(ErrorKind::RedirectRefused { location: Some("https://other.example/".to_owned()) }),
        new(ErrorKind::Unreachable),
        new(ErrorKind::Timeout),
        new(ErrorKind::ConnectionLost),
        new(ErrorKind::OutcomeUnknown { found: Vec::new() }),
        new(ErrorKind::OutcomeUnknown { found: vec![execution()] }),
        new(ErrorKind::OutcomeUnknown { found: vec![execution(), execution()] }),
        new(ErrorKind::IncompleteList { problem: "row 3 came twice".to_owned() }),
        new(ErrorKind::NotFinished { execution: execution(), progress: Progress::Waiting }),
        new(ErrorKind::NotFinished { execution: execution(), progress: Progress::Taken(ExecutionStatus::Running) }),
        Error::not_supported("listing accounts"),
    ];
    let mut text = String::new();
    for error in errors {
        let shown = error.to_string();
        assert!(shown.len() < 200 && !shown.contains('\n'), "short: {shown}");
        let hint = error.hint();
        assert!(hint.as_ref().is_none_or(|hint| hint.ends_with('.')), "{hint:?}");
        writeln!(text, "{shown}\n    {}", hint.unwrap_or_else(|| "(no hint)".to_owned())).unwrap();
    }
    insta::assert_snapshot!(text);
}

fn field(at: &str, text: &str) -> Message {
    let message = jms_http::domain::messages(&json!({at: text})).remove(0);
    assert_eq!(message.at, at);
    message
}

trait IntoKind {
    fn into_kind(self) -> ErrorKind;
}

impl IntoKind for Invalid {
    fn into_kind(self) -> ErrorKind {
        ErrorKind::Invalid(self)
    }
}

#[tokio::test]
async fn what_is_behind_an_error_is_kept_and_not_repeated() {
    let script = Scripted::new().then_unreachable();
    let client = script.builder().tries(1).build().unwrap();
    let error = client.accounts().get("0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse().unwrap()).await.unwrap_err();
    let source = error.source().unwrap().to_string();
    assert!(!source.is_empty() && !error.to_string().contains(&source), "{error}, because {source}");
}
