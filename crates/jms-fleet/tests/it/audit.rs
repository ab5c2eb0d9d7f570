//! What an audit finds, on fleets in which all of it is wrong.

use std::time::Duration;

use http::Method;
use jms_fleet::{
    Audit, AuditOptions, Finding, Rule, Severity,
    domain::{
        AccountUpdate, ChangeSecretFilter, ChangeSecretUpdate, Dialect, NewBackupPlan, NewChangeSecretAutomation,
        NewSecret, PasswordRules, Schedule, Secret, SecretChange, Wait,
        ports::{Accounts, Automations},
    },
};
use jms_http::JumpServer;
use jms_sandbox::{Profile, Sandbox};
use serde_json::json;

use crate::place::Place;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Which server, and its dialect.
const SERVERS: [(Profile, Dialect, bool); 2] =
    [(Profile::V4_10Licensed, Dialect::V4_10, false), (Profile::V3_10, Dialect::V3_10, false)];

async fn on(server: (Profile, Dialect, bool)) -> (Sandbox, JumpServer) {
    let place = Place::on(server, None, |builder| builder).await;
    (place.sandbox, place.client)
}

async fn weekly(client: &JumpServer) {
    let weekly = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap();
    let run = client.change_secret_executions().run(weekly[0].id).await.unwrap();
    assert_eq!(run.wait(Wait::default()).await.unwrap().records.len(), 8);
}

fn of(audit: &Audit, rule: Rule) -> Vec<&str> {
    let found: Vec<&Finding> = audit.findings.iter().filter(|finding| finding.rule == rule).collect();
    assert!(found.iter().all(|finding| finding.severity == rule.severity()));
    found.iter().map(|finding| finding.object.name.as_str()).collect()
}

#[tokio::test]
async fn secrets_that_are_old_or_were_never_changed_are_found() {
    for server in SERVERS {
        let (sandbox, client) = on(server).await;
        weekly(&client).await;
        assert_eq!(of(&Audit::of(&client, &AuditOptions::default()).await.unwrap(), Rule::TooOld), [""; 0]);

        // Not by its schedule.
        let weekly = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap()[0].id;
        let manual = ChangeSecretUpdate { schedule: Some(Schedule::Manual), ..ChangeSecretUpdate::default() };
        client.change_secret_automations().update(weekly, &manual).await.unwrap();
        sandbox.advance(91 * DAY);
        let audit = Audit::of(&client, &AuditOptions::default()).await.unwrap();
        let rotated = of(&audit, Rule::TooOld);
        assert_eq!(rotated.len(), 8, "{server:?}: {audit:#?}");
        assert!(rotated.contains(&"deploy@web-01"));
        let never = of(&audit, Rule::NeverRotated);
        assert!(never.contains(&"root@web-01") && !never.iter().any(|name| rotated.contains(name)), "{never:?}");
        assert_eq!(of(&audit, Rule::ChangeFailed), [""; 0]);

        let patient = AuditOptions { max_age_days: 91, ..AuditOptions::default() };
        assert_eq!(of(&Audit::of(&client, &patient).await.unwrap(), Rule::TooOld), [""; 0]);
    }
}

#[tokio::test]
async fn automations_and_plans_that_do_nothing_are_found() {
    for server in SERVERS {
        let (_sandbox, client) = on(server).await;
        let clean = Audit::of(&client, &AuditOptions::default()).await.unwrap();
        assert_eq!(of(&clean, Rule::FindsNoAccount), [""; 0]);

        let random = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
        let nobody = NewChangeSecretAutomation {
            assets: vec![client.resolve().asset("web-01").await.unwrap().id],
            ..NewChangeSecretAutomation::new("nobody", ["root", "ghost"], random)
        };
        let nobody = client.change_secret_automations().create(&nobody).await.unwrap();
        let run = client.change_secret_executions().run(nobody.id).await.unwrap();
        assert!(run.wait(Wait::default()).await.unwrap().records.is_empty());

        let void = NewBackupPlan { schedule: Schedule::Manual, ..NewBackupPlan::new("void", []) };
        client.backup_plans().create(&void).await.unwrap();
        // What this client does not send, others do.
        let never = json!({
            "name": "never", "accounts": ["deploy"], "secret_type": "password", "secret_strategy": "random",
            "password_rules": {}, "is_periodic": true, "crontab": "61 4 * * *",
        });
        let path = "/api/v1/accounts/change-secret-automations/";
        assert!(client.raw().send(&Method::POST, path, Some(&never)).await.unwrap().refusal().is_none());

        let audit = Audit::of(&client, &AuditOptions::default()).await.unwrap();
        assert_eq!(of(&audit, Rule::FindsNoAccount), ["never", "nobody"]);
        assert_eq!(of(&audit, Rule::NothingChanged), ["nobody"]);
        assert_eq!(of(&audit, Rule::NeverRuns), ["never"]);
        assert!(of(&audit, Rule::NoRecipients).contains(&"void"));
        assert_eq!(audit.findings[0].severity, Severity::Error, "the worst comes first");
    }
}

#[tokio::test]
async fn a_shared_secret_is_found_and_shown_to_nobody() {
    let (_sandbox, client) = on(SERVERS[0]).await;
    let shared = AccountUpdate { secret: Some(Secret::new("Canary-Shared-1").unwrap()), ..AccountUpdate::default() };
    for name in ["deploy@web-01", "app@web-02", "deploy@web-03"] {
        let id = client.resolve().account(name).await.unwrap().id;
        client.accounts().update(id, &shared).await.unwrap();
    }
    let asked = AuditOptions { compare_secrets: true, ..AuditOptions::default() };
    let audit = Audit::of(&client, &asked).await.unwrap();
    let found = of(&audit, Rule::SharedSecret);
    for name in ["deploy@web-01", "app@web-02", "deploy@web-03"] {
        assert!(found.contains(&name), "{found:?} {:?}", audit.skipped);
    }
    for text in [format!("{audit:?}"), audit.to_html(), audit.to_junit(), audit.to_sarif().to_string()] {
        assert!(text.contains("deploy@web-03") && !text.contains("Canary"), "{text}");
    }

    let unasked = Audit::of(&client, &AuditOptions::default()).await.unwrap();
    assert!(of(&unasked, Rule::SharedSecret).is_empty());
    assert!(unasked.skipped.iter().any(|skipped| skipped.rule == Rule::SharedSecret));
}

#[tokio::test]
async fn what_may_not_be_read_is_said() {
    let sandbox = Sandbox::builder().secret_read(false).build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let client = JumpServer::builder().service(sandbox.service()).private_token(token).build().unwrap();
    let asked = AuditOptions { compare_secrets: true, ..AuditOptions::default() };
    let audit = Audit::of(&client, &asked).await.unwrap();
    assert!(audit.skipped.iter().any(|skipped| skipped.rule == Rule::SharedSecret), "{audit:#?}");
}
