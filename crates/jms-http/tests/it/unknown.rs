//! Requests whose answer was lost.

use bytes::Bytes;
use http::{Method, Request, Response};
use jms_http::domain::{
    Account, AccountId, AssetId, ChangeSecretAutomationId, Error, ErrorKind, NewAccount, OrgId,
    ports::{Accounts, AccountsInBulk, Executions},
};
use serde_json::{Value, json};

use crate::organisation::current;
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

const TWO: [&str; 2] = ["0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c", "1b6a2e40-f92b-4aca-94ef-5f6ae5b0966c"];

/// The accounts with these ids, as rows.
fn rows(ids: &[&str]) -> Vec<Value> {
    let row = |id: &&str| {
        let mut row = an_account();
        row["id"] = json!(id);
        row
    };
    ids.iter().map(row).collect()
}

fn page(ids: &[&str]) -> Response<Bytes> {
    json(200, &json!({"count": ids.len(), "next": null, "previous": null, "results": rows(ids)}))
}

/// What comes of the creation of [`TWO`] accounts by one list, and the methods that were sent.
async fn create_two(lines: impl IntoIterator<Item = Line>) -> (Result<Vec<Account>, Error>, Vec<Method>) {
    let script = script(lines);
    let asset: AssetId = "09e1e072-1498-42f7-a6b1-567c2db56f59".parse().unwrap();
    let new = |(id, username): (&str, &str)| {
        let id: AccountId = id.parse().unwrap();
        NewAccount { id: Some(id), ..NewAccount::new(asset, username) }
    };
    let new: Vec<_> = TWO.into_iter().zip(["root", "app"]).map(new).collect();
    let created = script.impatient().accounts().create_all(&new).await;
    let requests = script.requests();
    // Where nothing is found, the client asks whether it looks in the right organisation.
    let is_lookup = |request: &&Request<Bytes>| request.method() == Method::GET && request.uri().query().is_some();
    for request in requests.iter().filter(is_lookup) {
        assert!(request.uri().query().unwrap().contains(&format!("ids={}", TWO.join("%2C"))), "{}", request.uri());
    }
    (created, requests.iter().map(|request| request.method().clone()).collect())
}

#[tokio::test]
async fn a_list_whose_answer_was_lost_is_looked_up_whole() {
    // The server has an order of its own.
    let backwards = || Ok(page(&[TWO[1], TWO[0]]));
    let (created, sent) = create_two([lost(), backwards()]).await;
    assert_eq!(created.unwrap().iter().map(|account| account.id.to_string()).collect::<Vec<_>>(), TWO);
    assert_eq!(sent, [Method::POST, Method::GET]);

    let made = || Ok(json(201, &json!(rows(&TWO))));
    let (created, sent) = create_two([lost(), Ok(page(&[])), Ok(current(OrgId::DEFAULT)), made()]).await;
    assert_eq!(created.unwrap().len(), 2);
    assert_eq!(sent, [Method::POST, Method::GET, Method::GET, Method::POST]);
}

#[tokio::test]
async fn half_a_list_is_nothing_to_go_on_with() {
    for (lines, said) in [
        (vec![lost(), Ok(page(&TWO[..1]))], "not all of the 2 accounts are there"),
        (vec![lost(), lost()], "their 2 ids"),
        (vec![lost(), Ok(page(&[])), Ok(current(OrgId::DEFAULT)), lost(), Ok(page(&[]))], TWO[0]),
    ] {
        let (created, sent) = create_two(lines).await;
        let error = created.unwrap_err();
        assert!(error.is_outcome_unknown() && error.to_string().contains(said), "{error}");
        assert!(sent.iter().filter(|method| **method == Method::POST).count() <= 2);
    }
    // An answer that lacks an account is none.
    let (created, _) = create_two([Ok(json(201, &json!(rows(&TWO[..1]))))]).await;
    assert!(matches!(created.unwrap_err().kind(), ErrorKind::Decode { .. }));
}

#[tokio::test]
async fn no_ids_are_no_request_and_ids_are_always_in_the_query() {
    let script = script([Ok(answer(204, "application/json", ""))]);
    let accounts = script.impatient().accounts();
    accounts.delete_all(&[]).await.unwrap();
    assert_eq!(script.requests().len(), 0);
    let id: AccountId = TWO[0].parse().unwrap();
    accounts.delete_all(&[id]).await.unwrap();
    assert_eq!(script.requests()[0].uri().query(), Some(format!("ids={id}").as_str()));
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
