//! Automations whose records may hold the only copy of a secret are not deleted on the quiet.

use bytes::Bytes;
use http::{Method, Response};
use jms_http::domain::{
    ChangeSecretAutomationId, Error, ErrorKind, NewChangeSecretAutomation, NewSecret, PasswordRules, RecordFilter,
    SecretChange, Verdict,
    ports::{Automations, FailedChanges, Records},
};
use serde_json::{Value, json};

use crate::{
    sandbox::{LICENSED, asset, outcome, stories},
    scripted::{Clients, answer, json, script},
};

const AUTOMATION: &str = "6a3a1a57-91f6-4e29-b4a4-4d9d2f0b0b0e";
const OTHER: &str = "11111111-1111-4111-8111-111111111111";
const RUN: &str = "0a6a2e40-f92b-4aca-94ef-000000000001";
const OTHER_RUN: &str = "0a6a2e40-f92b-4aca-94ef-000000000002";

stories! { LICENSED;
    what_a_failed_change_left_is_kept_until_somebody_says_so: |place, dialect| {
        let client = &place.client;
        let (automations, executions) = (client.change_secret_automations(), client.change_secret_executions());
        let dead = asset(client, "legacy-01").await;
        let random = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
        let new = NewChangeSecretAutomation { assets: vec![dead], ..NewChangeSecretAutomation::new("dead", ["deploy"], random) };
        let id = automations.create(&new).await.unwrap().id;
        let ended = outcome(executions.run(id).await).await;
        assert_eq!(ended.verdict(), Verdict::Failed);

        let kept = automations.delete(id).await.unwrap_err();
        assert_eq!(kept.kind(), &ErrorKind::RecordsAtStake { records: 1 });
        assert!(kept.hint().unwrap().contains("delete_with_records"));
        assert_eq!(place.sandbox.requests().of("change_secret_automations_delete"), 0);
        let records = client.change_secret_records();
        assert!(records.secret(ended.records[0].id).await.unwrap().new_secret.shown().is_some());

        // It fails again: the machine is dead. The retry has no record of its own.
        let retry = executions.retry_failed(&ended).await.unwrap().unwrap();
        assert_ne!(retry.id(), ended.execution.id);
        let retried = outcome(Ok(retry)).await;
        assert_eq!(retried.verdict(), Verdict::Failed, "{dialect}");
        assert_eq!(retried.records[0].id, ended.records[0].id);
        assert_eq!(records.rows(RecordFilter::default()).all().await.unwrap().len(), 1);

        let failed = records.failed_rows().all().await;
        let ignored = records.ignore(ended.records[0].id).await;
        if dialect == jms_http::domain::Dialect::V3_10 {
            assert!(matches!(failed.unwrap_err().kind(), ErrorKind::Invalid(_)));
            assert!(matches!(ignored.unwrap_err().kind(), ErrorKind::Invalid(_)));
        } else {
            assert_eq!(failed.unwrap().len(), 1);
            ignored.unwrap();
            assert!(records.failed_rows().all().await.unwrap().is_empty());
        }
        assert!(automations.delete(id).await.is_err(), "what is ignored is at stake all the same");
        automations.delete_with_records(id).await.unwrap();
        assert!(records.secret(ended.records[0].id).await.unwrap_err().is_not_found());
    }

    what_went_well_is_deleted_at_once: |place, _dialect| {
        let client = &place.client;
        let weekly = client.change_secret_automations().rows(Default::default()).all().await.unwrap()[0].id;
        outcome(client.change_secret_executions().run(weekly).await).await;
        client.change_secret_automations().delete(weekly).await.unwrap();
        assert!(client.change_secret_automations().delete(weekly).await.unwrap_err().is_not_found());
    }
}

fn page(rows: &[Value]) -> Response<Bytes> {
    json(200, &json!({"count": rows.len(), "next": null, "previous": null, "results": rows}))
}

fn automation() -> Response<Bytes> {
    json(
        200,
        &json!({
            "id": AUTOMATION, "name": "weekly", "accounts": ["deploy"], "assets": [], "nodes": [],
            "secret_type": {"value": "password", "label": "Password"},
            "secret_strategy": {"value": "random", "label": "Random"}, "password_rules": {},
            "ssh_key_change_strategy": {"value": "set_jms", "label": "Replace"}, "is_periodic": false, "crontab": "",
            "interval": null, "periodic_display": "-", "is_active": true, "check_conn_after_change": true,
            "recipients": [], "params": {}, "type": "change_secret", "executed_amount": 2, "last_execution_date": null,
            "org_id": "00000000-0000-0000-0000-000000000002", "org_name": "Default",
            "date_created": "2026/11/22 05:40:13 +0800", "date_updated": "2026/11/22 05:40:13 +0800",
            "created_by": "Administrator", "comment": "",
        }),
    )
}

fn run(id: &str, automation: &str) -> Value {
    json!({
        "id": id, "automation": {"id": automation, "name": "weekly"}, "trigger": {"value": "manual", "label": "Manual"},
        "status": {"value": "failed", "label": "Failed"}, "date_start": "2026/11/22 05:40:13 +0800",
        "date_finished": null, "duration": "0", "snapshot": {},
    })
}

fn record(id: u8, account: u8, run: &str, status: &str, at: &str) -> Value {
    json!({
        "id": format!("0a6a2e40-f92b-4aca-94ef-0000000001{id:02}"), "execution": {"id": run}, "status": status,
        "asset": {"id": OTHER, "name": "web-01"}, "is_success": status == "success", "error": null,
        "account": {"id": format!("0a6a2e40-f92b-4aca-94ef-0000000002{account:02}"), "name": "a", "username": "a"},
        "date_finished": format!("2026/11/22 {at} +0800"),
    })
}

async fn delete(answers: impl IntoIterator<Item = Response<Bytes>>) -> (Result<(), Error>, Vec<Method>) {
    let script = script(answers.into_iter().map(Ok));
    let id: ChangeSecretAutomationId = AUTOMATION.parse().unwrap();
    let client = script.builder().org(jms_http::domain::OrgId::ROOT).build().unwrap();
    let deleted = client.change_secret_automations().delete(id).await;
    (deleted, script.requests().iter().map(|request| request.method().clone()).collect())
}

#[tokio::test]
async fn a_failure_that_a_later_change_has_mended_holds_nothing() {
    let runs = || page(&[run(RUN, AUTOMATION), run(OTHER_RUN, OTHER)]);
    let failed = record(1, 1, RUN, "failed", "06:00:00");
    let mended = record(2, 1, OTHER_RUN, "success", "07:00:00");
    let earlier = record(2, 1, OTHER_RUN, "success", "05:00:00");
    let of_another = record(2, 2, OTHER_RUN, "success", "07:00:00");
    let of_another_run = record(1, 1, OTHER_RUN, "failed", "06:00:00");
    let gone = || answer(204, "application/json", "");

    let answers = [automation(), runs(), page(&[failed.clone()]), page(&[]), page(&[mended]), gone()];
    let (deleted, sent) = delete(answers).await;
    deleted.unwrap();
    assert_eq!(sent.last(), Some(&Method::DELETE));

    for later in [earlier, of_another] {
        let answers = [automation(), runs(), page(&[failed.clone()]), page(&[]), page(&[later])];
        let (kept, sent) = delete(answers).await;
        assert_eq!(kept.unwrap_err().kind(), &ErrorKind::RecordsAtStake { records: 1 });
        assert!(!sent.contains(&Method::DELETE));
    }

    let answers = [automation(), runs(), page(&[of_another_run]), page(&[]), gone()];
    delete(answers).await.0.unwrap();
    let answers = [automation(), page(&[run(OTHER_RUN, OTHER)]), gone()];
    delete(answers).await.0.unwrap();

    // On 3.10 a change that broke off stays `pending`.
    let pending = record(1, 1, RUN, "pending", "06:00:00");
    let (kept, _) = delete([automation(), runs(), page(&[]), page(&[pending]), page(&[])]).await;
    assert_eq!(kept.unwrap_err().kind(), &ErrorKind::RecordsAtStake { records: 1 });
}

#[tokio::test]
async fn what_cannot_be_looked_at_is_not_deleted() {
    let refused = json(403, &json!({"detail": "No permission.", "code": "permission_denied"}));
    let (kept, sent) = delete([automation(), refused]).await;
    assert_eq!(kept.unwrap_err().kind(), &ErrorKind::Forbidden);
    assert!(!sent.contains(&Method::DELETE));
}
