//! Requests whose answer was lost.

use bytes::Bytes;
use http::{Method, Response};
use jms_http::domain::{
    Account, AssetId, ChangeSecretAutomationId, Error, ErrorKind, NewAccount,
    ports::{Accounts, Executions},
};
use serde_json::{Value, json};

use crate::scripted::{Clients, Line, an_account, answer, broken, json, script};

const AUTOMATION: &str = "6a3a1a57-91f6-4e29-b4a4-4d9d2f0b0b0e";

fn lost() -> Line {
    Err(broken())
}

fn not_there() -> Response<Bytes> {
    json(404, &json!({"detail": "Not found.", "code": "object_does_not_exist"}))
}

fn account(status: u16) -> Response<Bytes> {
    json(status, &an_account())
}

/// What comes of a creation, and the methods that were sent.
async fn create(lines: impl IntoIterator<Item = Line>) -> (Result<Account, Error>, Vec<Method>) {
    let script = script(lines);
    let asset: AssetId = "09e1e072-1498-42f7-a6b1-567c2db56f59".parse().unwrap();
    let created = script.impatient().accounts().create(&NewAccount::new(asset, "root")).await;
    let requests = script.requests();
    let id = |body: &[u8]| serde_json::from_slice::<Value>(body).unwrap()["id"].as_str().unwrap().to_owned();
    let chosen = id(requests[0].body());
    for request in &requests {
        match *request.method() {
            Method::GET => assert!(request.uri().path().ends_with(&format!("/{chosen}/")), "{}", request.uri()),
            _ => assert_eq!(id(request.body()), chosen, "the same creation, if it is sent again"),
        }
    }
    (created, requests.iter().map(|request| request.method().clone()).collect())
}

#[tokio::test]
async fn a_creation_whose_answer_was_lost_is_looked_up() {
    let (created, sent) = create([lost(), Ok(account(200))]).await;
    assert_eq!(created.unwrap().username, "root");
    assert_eq!(sent, [Method::POST, Method::GET]);

    let bad_gateway = Ok(answer(502, "text/html", "<h1>Bad Gateway</h1>"));
    let (created, sent) = create([bad_gateway, Ok(account(200))]).await;
    assert!(created.is_ok());
    assert_eq!(sent, [Method::POST, Method::GET]);
}

#[tokio::test]
async fn a_creation_that_is_not_found_is_sent_again_under_the_same_id() {
    let (created, sent) = create([lost(), Ok(not_there()), Ok(account(201))]).await;
    assert!(created.is_ok());
    assert_eq!(sent, [Method::POST, Method::GET, Method::POST]);

    // The first one took its time, and came first all the same.
    let exists = || Ok(json(400, &json!({"id": ["Account with this id already exists."]})));
    let (created, sent) = create([lost(), Ok(not_there()), exists(), Ok(account(200))]).await;
    assert!(created.is_ok());
    assert_eq!(sent, [Method::POST, Method::GET, Method::POST, Method::GET]);

    // Both would have been refused.
    let refused = || Ok(json(400, &json!({"asset": ["This field is required."]})));
    let (created, _) = create([lost(), Ok(not_there()), refused(), Ok(not_there())]).await;
    assert_eq!(created.unwrap_err().kind(), &ErrorKind::Validation);
}

#[tokio::test]
async fn what_cannot_be_found_out_is_said_with_the_id_to_look_for() {
    for lines in [
        vec![lost(), lost()],
        vec![lost(), Ok(not_there()), lost(), Ok(not_there())],
        vec![lost(), Ok(not_there()), lost(), lost()],
    ] {
        let (created, sent) = create(lines).await;
        let error = created.unwrap_err();
        assert!(error.is_outcome_unknown(), "{error:?}");
        assert!(
            error
                .messages()
                .iter()
                .any(|message| message.text.contains("its id") || message.text.contains("id would be")),
            "{error}"
        );
        assert!(sent.iter().filter(|method| **method == Method::POST).count() <= 2);
    }
}

/// Executions, the latest first: `(automation, date_start)`.
fn executions(rows: &[(&str, &str)]) -> Response<Bytes> {
    let row = |(index, (automation, start)): (usize, &(&str, &str))| {
        json!({
            "id": format!("0a6a2e40-f92b-4aca-94ef-00000000000{index}"), "automation": {"id": automation, "name": "weekly"},
            "trigger": {"value": "manual", "label": "Manual"}, "status": {"value": "running", "label": "Running"},
            "date_start": start, "date_finished": null, "duration": "0", "snapshot": {},
        })
    };
    let rows: Vec<_> = rows.iter().enumerate().map(row).collect();
    let mut page = json(200, &json!({"count": rows.len(), "next": null, "previous": null, "results": rows}));
    // A server whose clock is of another year than the client's.
    page.headers_mut().insert("date", "Tue, 14 Jul 2020 10:00:03 GMT".parse().unwrap());
    page
}

async fn start(lines: impl IntoIterator<Item = Line>) -> (Error, Vec<Method>) {
    let script = script(lines);
    let automation: ChangeSecretAutomationId = AUTOMATION.parse().unwrap();
    let error = script.impatient().change_secret_executions().start(automation).await.unwrap_err();
    (error, script.requests().iter().map(|request| request.method().clone()).collect())
}

#[tokio::test]
async fn a_start_whose_answer_was_lost_names_the_execution_that_began_since_and_starts_no_other() {
    let other = "11111111-1111-4111-8111-111111111111";
    let (error, sent) = start([
        lost(),
        Ok(executions(&[
            (other, "2020/07/14 18:00:03 +0800"),
            (AUTOMATION, "2020/07/14 18:00:02 +0800"),
            (AUTOMATION, "2020/07/14 17:59:00 +0800"),
        ])),
    ])
    .await;
    let found = vec!["0a6a2e40-f92b-4aca-94ef-000000000001".parse().unwrap()];
    assert_eq!(error.kind(), &ErrorKind::OutcomeUnknown { found });
    assert_eq!(sent, [Method::POST, Method::GET]);
    assert!(error.hint().unwrap().contains("0a6a2e40-f92b-4aca-94ef-000000000001"), "{:?}", error.hint());

    for line in [Ok(executions(&[])), lost(), Ok(not_there())] {
        let (error, _) = start([lost(), line]).await;
        assert_eq!(error.kind(), &ErrorKind::OutcomeUnknown { found: Vec::new() });
        assert!(error.hint().unwrap().contains("before trying again"));
    }
}
