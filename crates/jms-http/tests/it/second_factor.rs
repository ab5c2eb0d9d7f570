//! Logins and confirmations by a second factor.

use std::{net::SocketAddr, time::Duration};

use http::{
    HeaderValue,
    header::{AUTHORIZATION, COOKIE, SET_COOKIE},
};
use jms_http::{
    Builder, JumpServer, Totp,
    domain::{
        AccountFilter, AccountId, Code, ConfirmType, Error, ErrorKind, PageRequest, SecondFactor, Secret,
        ports::Accounts,
    },
    raw::types::AccessKeyCreate,
    testing::Scripted,
};
use jms_sandbox::{Clock, Profile, Sandbox, Server};
use serde_json::json;

const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// A server that wants confirmations, and on which `admin` has a second factor, or not.
async fn server(profile: Profile, has_factor: bool) -> Server {
    let builder = Sandbox::builder().profile(profile).mfa(true);
    let builder = if has_factor { builder.second_factor("admin", SECRET) } else { builder };
    let sandbox = builder.build().unwrap();
    sandbox.serve(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap()
}

/// The same server in process and over a socket.
fn both(server: &Server) -> [Builder; 2] {
    [JumpServer::builder().service(server.sandbox().service()), JumpServer::builder().base_url(&server.url())]
}

fn login(server: &Server, builder: Builder) -> Builder {
    builder.login("admin", Secret::new(server.sandbox().credentials().passwords["admin"].as_str()).unwrap())
}

fn totp() -> Totp {
    Totp::new(&Secret::new(SECRET).unwrap()).unwrap()
}

fn wrong(factors: &[SecondFactor]) -> Option<Code> {
    let code = Code::new(SecondFactor::Otp, Secret::new("000000x").unwrap());
    (factors == [SecondFactor::Otp]).then_some(code)
}

async fn an_account(client: &JumpServer) -> AccountId {
    client.accounts().list(&AccountFilter::default(), PageRequest::default()).await.unwrap().items[0].id
}

fn wants(error: &Error, by: &ConfirmType) -> bool {
    matches!(error.kind(), ErrorKind::ConfirmationRequired { by: wanted } if wanted == by)
}

#[tokio::test]
async fn a_login_with_a_second_factor_reads_secrets() {
    for profile in [Profile::V3_10, Profile::V4_10Licensed] {
        let server = server(profile, true).await;
        for builder in both(&server) {
            let client = login(&server, builder).second_factor(totp()).build().unwrap();
            let account = an_account(&client).await;
            let before = server.sandbox().requests().of("authentication_confirm_create");
            for _ in 0..3 {
                client.accounts().secret(account).await.unwrap();
            }
            let confirmed = server.sandbox().requests().of("authentication_confirm_create") - before;
            assert_eq!(confirmed, 1, "one confirmation serves many calls");
        }
    }
}

#[tokio::test]
async fn tokens_and_keys_confirm_by_a_second_factor_too() {
    let server = server(Profile::V4_10Licensed, true).await;
    let credentials = server.sandbox().credentials();
    for key in [false, true] {
        for builder in both(&server) {
            let builder = if key {
                let secret = Secret::new(credentials.access_key_secret.as_str()).unwrap();
                builder.access_key(credentials.access_key_id.as_str(), secret)
            } else {
                builder.private_token(Secret::new(credentials.private_token.as_str()).unwrap())
            };
            let client = builder.second_factor(totp()).build().unwrap();
            client.accounts().secret(an_account(&client).await).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_token_alone_is_told_what_to_do() {
    let server = server(Profile::V4_10Licensed, true).await;
    let token = Secret::new(server.sandbox().credentials().private_token).unwrap();
    let client = JumpServer::builder().base_url(&server.url()).private_token(token).build().unwrap();
    let error = client.accounts().secret(an_account(&client).await).await.unwrap_err();
    assert!(wants(&error, &ConfirmType::Mfa), "{error}");
    assert_eq!(error.delivery().unwrap().tries, 1);
    assert!(error.hint().unwrap().contains("SECURITY_VIEW_AUTH_NEED_MFA=false"));
    let error = client.confirm(ConfirmType::Mfa).await.unwrap_err();
    assert!(wants(&error, &ConfirmType::Mfa) && error.to_string().contains("no source of codes"), "{error}");
}

#[tokio::test]
async fn a_wrong_code_is_not_tried_again() {
    let server = server(Profile::V4_10Licensed, true).await;
    for builder in both(&server) {
        let error = login(&server, builder).second_factor(wrong).build().unwrap().first_error().await;
        assert_eq!((error.code(), error.status()), (Some("mfa_failed"), Some(401)), "{error}");
        assert!(error.is_unauthenticated() && error.hint().unwrap().contains("SAFE_MODE"));
    }
    assert_eq!(server.sandbox().requests().of("authentication_mfa_challenge_create"), 2);

    let token = Secret::new(server.sandbox().credentials().private_token).unwrap();
    let builder = JumpServer::builder().base_url(&server.url()).private_token(token);
    let client = builder.second_factor(wrong).build().unwrap();
    let error = client.accounts().secret(an_account(&client).await).await.unwrap_err();
    assert!(wants(&error, &ConfirmType::Mfa), "{error}");
    assert_eq!((error.operation(), error.status()), (Some("authentication_confirm_create"), Some(400)), "{error}");
    assert!(!format!("{error} {error:?}").contains("000000x"));
    assert_eq!(server.sandbox().requests().of("authentication_confirm_create"), 1);
}

/// What the first call of a client fails with: it logs in.
trait Fails {
    async fn first_error(&self) -> Error;
}

impl Fails for JumpServer {
    async fn first_error(&self) -> Error {
        self.detect().await.unwrap_err()
    }
}

#[tokio::test]
async fn a_login_that_wants_a_factor_nobody_has_says_so() {
    let server = server(Profile::V4_10Licensed, true).await;
    for builder in both(&server) {
        let error = login(&server, builder).build().unwrap().first_error().await;
        assert_eq!((error.code(), error.status()), (Some("mfa_required"), Some(200)), "{error}");
        assert!(error.hint().unwrap().contains("second_factor"));
    }
    let nothing = |_: &[SecondFactor]| None;
    let client = login(&server, JumpServer::builder().base_url(&server.url())).second_factor(nothing).build().unwrap();
    assert_eq!(client.first_error().await.code(), Some("mfa_required"));
}

#[tokio::test]
async fn a_user_without_a_second_factor_is_told_to_set_one_up() {
    let server = server(Profile::V4_10Licensed, false).await;
    for builder in both(&server) {
        let client = login(&server, builder).second_factor(totp()).build().unwrap();
        let error = client.accounts().secret(an_account(&client).await).await.unwrap_err();
        assert!(wants(&error, &ConfirmType::Mfa), "{error}");
        assert_eq!(error.operation(), Some("authentication_confirm_get"), "no code is sent, which would be a 500");
        assert!(error.hint().unwrap().contains("no second factor"));
    }
}

#[tokio::test]
async fn the_password_confirms_what_it_is_enough_for() {
    for profile in [Profile::V3_10, Profile::V4_10Licensed] {
        let server = server(profile, false).await;
        for builder in both(&server) {
            let client = login(&server, builder).build().unwrap();
            client.raw().access_keys_create(&AccessKeyCreate::default()).await.unwrap();
        }
        let token = Secret::new(server.sandbox().credentials().private_token).unwrap();
        let client = JumpServer::builder().base_url(&server.url()).private_token(token).build().unwrap();
        let error = client.raw().access_keys_create(&AccessKeyCreate::default()).await.unwrap_err();
        assert!(wants(&error, &ConfirmType::Password) && error.hint().unwrap().contains("login"), "{error}");
    }
}

#[tokio::test]
async fn a_confirmation_that_has_expired_is_made_again() {
    let sandbox = Sandbox::builder().mfa(true).clock(Clock::manual()).build().unwrap();
    let client = JumpServer::builder().service(sandbox.service());
    let password = Secret::new(sandbox.credentials().passwords["admin"].as_str()).unwrap();
    let client = client.login("admin", password).build().unwrap();
    for (later, confirmed) in [(0, 1), (299, 1), (2, 2)] {
        sandbox.advance(Duration::from_secs(later));
        client.raw().access_keys_create(&AccessKeyCreate::default()).await.unwrap();
        assert_eq!(sandbox.requests().of("authentication_confirm_create"), confirmed, "{later} s later");
    }
}

#[tokio::test]
async fn calls_that_are_refused_together_confirm_once() {
    let server = server(Profile::V4_10Licensed, true).await;
    let client = login(&server, JumpServer::builder().base_url(&server.url())).second_factor(totp()).build().unwrap();
    let account = an_account(&client).await;
    let accounts = client.accounts();
    let (a, b, c) = tokio::join!(accounts.secret(account), accounts.secret(account), accounts.secret(account));
    for secret in [a, b, c] {
        secret.unwrap();
    }
    assert_eq!(server.sandbox().requests().of("authentication_confirm_create"), 1);
}

#[tokio::test]
async fn the_steps_of_a_confirmation_and_who_gets_the_cookie() {
    let refused = json!({"type": "user_confirm_required", "code": "mfa", "detail": "…"});
    let session = HeaderValue::from_static("jms_sessionid=canary; HttpOnly; Path=/");
    let ways = json!({"confirm_type": "mfa", "content": [
        {"name": "sms", "disabled": true}, {"name": "otp", "disabled": false}, {"name": "new", "disabled": false},
    ]});
    let script = Scripted::new()
        .then_json(412, &refused)
        .then_json(200, &ways)
        .then_json(200, &json!("ok"))
        .with_header(SET_COOKIE, session)
        .then_json(412, &refused);
    let builder = JumpServer::builder().transport(script.clone()).token(Secret::new("any").unwrap());
    let client = builder
        .second_factor(|factors: &[SecondFactor]| {
            assert_eq!(factors, [SecondFactor::Otp], "those that are set up, and known");
            Some(Code::new(SecondFactor::Otp, Secret::new("123456").unwrap()))
        })
        .build()
        .unwrap();
    let account = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse().unwrap();
    let error = client.accounts().secret(account).await.unwrap_err();
    assert!(wants(&error, &ConfirmType::Mfa), "a second refusal is the end of it: {error}");
    let calls = script.calls();
    let operations: Vec<_> = calls.iter().map(|call| call.operation).collect();
    let read = "account_secrets_get";
    assert_eq!(operations, [read, "authentication_confirm_get", "authentication_confirm_create", read]);
    assert!(calls[1].target.ends_with("?confirm_type=mfa"), "{}", calls[1].target);
    assert_eq!(calls[2].json(), json!({"confirm_type": "mfa", "mfa_type": "otp", "secret_key": "123456"}));
    let cookies: Vec<_> = calls.iter().map(|call| call.headers.contains_key(COOKIE)).collect();
    assert_eq!(cookies, [false, false, false, true]);
    assert!(calls.iter().all(|call| call.headers.contains_key(AUTHORIZATION)), "so that no CSRF token is wanted");
    assert!(!format!("{client:?} {error:?}").contains("canary"));
}
