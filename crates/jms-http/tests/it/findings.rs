//! Gathered accounts, risks, engines and dashboards, against the sandbox.

use std::time::Duration;

use http::Method;
use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AssetId, CheckEngineSlug, Dialect, ErrorKind, FindingStatus, GatheredDeletion, GatheredFilter,
        HandleRisk, Invalid, NodeId, RiskAction, RiskFilter, RiskKind,
        ports::{AccountRisks, Accounts, Dashboards, GatheredAccounts},
    },
};
use jms_sandbox::Profile;
use serde_json::{Value, json};

use crate::sandbox::{COMMUNITY, EVERYWHERE, Kind, asset, place, stories};

/// 4.10 with a licence.
const WITH_RISKS: [Kind; 2] = [
    ("4.10 in process", Profile::V4_10Licensed, Dialect::V4_10, false),
    ("4.10 on loopback", Profile::V4_10Licensed, Dialect::V4_10, true),
];

/// Looks for the accounts of an asset, and for risks.
async fn gather(client: &JumpServer, asset: AssetId) {
    let post = async |path: &str, body: Value| {
        let answer = client.raw().send(&Method::POST, path, Some(&body)).await.unwrap();
        assert_eq!(answer.response.status(), 201);
        serde_json::from_slice::<Value>(answer.response.body()).unwrap()
    };
    let new = json!({ "name": "gather", "is_periodic": false, "assets": [asset], "check_risk": true });
    let made = post("/api/v1/accounts/gather-account-automations/", new).await;
    post("/api/v1/accounts/gather-account-executions/", json!({ "automation": made["id"] })).await;
    for _ in 0..500 {
        if !client.gathered_accounts().rows(GatheredFilter::default()).all().await.unwrap().is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nothing was found");
}

stories! { EVERYWHERE;
    found_accounts_become_accounts: |place, dialect| {
        let accounts = place.client.accounts();
        let web = asset(&place.client, "web-01").await;
        gather(&place.client, web).await;
        let gathered = place.client.gathered_accounts();
        let deploy = GatheredFilter { username: Some("deploy".to_owned()), asset: Some(web), ..GatheredFilter::default() };
        let found = gathered.rows(deploy).all().await.unwrap();
        let [new] = found.as_slice() else { panic!("{found:?}") };
        assert!(new.present && new.asset.id == web);
        assert!(gathered.rows(GatheredFilter::default()).page_size(2).all().await.unwrap().len() > 1);

        let managed = AccountFilter { username: Some("deploy".to_owned()), ..web.into() };
        let account = accounts.rows(managed.clone()).all().await.unwrap()[0].id;
        accounts.delete(account).await.unwrap();
        gathered.sync(&[new.id]).await.unwrap();
        assert_eq!(accounts.rows(managed.clone()).all().await.unwrap().len(), 1, "{dialect}");
        assert!(gathered.get(new.id).await.unwrap().present);
        let unknown: NodeId = "99999999-9999-4999-8999-999999999999".parse().unwrap();
        let nowhere = GatheredFilter { node: Some(unknown), ..GatheredFilter::default() };
        assert!(gathered.rows(nowhere).all().await.unwrap_err().is_not_found());

        if dialect == Dialect::V3_10 {
            for refused in [
                gathered.set_status(&[new.id], &FindingStatus::Ignored).await,
                gathered.details(new.id).await.map(drop),
                gathered.delete(new.id, GatheredDeletion::Account).await,
            ] {
                assert!(matches!(refused.unwrap_err().kind(), ErrorKind::Invalid(Invalid::Version { .. })));
            }
            gathered.delete(new.id, GatheredDeletion::Note).await.unwrap();
        } else {
            gathered.set_status(&[new.id], &FindingStatus::Ignored).await.unwrap();
            assert_eq!(gathered.get(new.id).await.unwrap().status, Some(FindingStatus::Ignored));
            gathered.details(new.id).await.unwrap();
            gathered.delete(new.id, GatheredDeletion::Account).await.unwrap();
            assert!(accounts.rows(managed).all().await.unwrap().is_empty());
        }
        assert!(gathered.get(new.id).await.unwrap_err().is_not_found());
    }
}

stories! { WITH_RISKS;
    risks_are_found_and_handled: |place, _dialect| {
        let web = asset(&place.client, "web-01").await;
        gather(&place.client, web).await;
        let risks = place.client.account_risks();
        let all = risks.rows(RiskFilter::default()).page_size(2).all().await.unwrap();
        let new = RiskFilter { risk: Some(RiskKind::NewFound), ..RiskFilter::default() };
        let found = risks.rows(new.clone()).all().await.unwrap();
        let Some(first) = found.first() else { panic!("no risk of {}", all.len()) };
        let total: u64 = risks.assets().await.unwrap().iter().map(|asset| asset.risk_total).sum();
        assert_eq!(total, all.len() as u64);

        let comment = Some("known".to_owned());
        let ignored = risks.handle(&HandleRisk { comment, ..HandleRisk::of(first, RiskAction::Ignore) }).await.unwrap();
        let ignored = ignored.unwrap();
        assert_eq!(ignored.status, FindingStatus::Ignored);
        let last = ignored.details.last().unwrap();
        assert_eq!((&last.action, last.comment.as_ref().unwrap().as_str()), (&Some(RiskAction::Ignore), Some("known")));
        let pending = RiskFilter { status: Some(FindingStatus::Pending), asset: Some(first.asset.id), ..new };
        assert!(risks.rows(pending).all().await.unwrap().iter().all(|risk| risk.id != first.id));
        let added = risks.handle(&HandleRisk::of(first, RiskAction::AddAccount)).await.unwrap().unwrap();
        assert_eq!(added.status, FindingStatus::Confirmed);

        let weak = HandleRisk { risk: RiskKind::WeakPassword, ..HandleRisk::of(first, RiskAction::AddAccount) };
        for refused in [HandleRisk::of(first, RiskAction::DisableRemote), weak] {
            assert!(matches!(risks.handle(&refused).await.unwrap_err().kind(), ErrorKind::Invalid(_)));
        }
        risks.delete(first.id).await.unwrap();
        assert!(risks.get(first.id).await.unwrap_err().is_not_found());
    }

    there_are_engines_and_figures: |place, _dialect| {
        let engines = place.client.check_engines().rows().page_size(2).all().await.unwrap();
        assert_eq!(engines.len(), CheckEngineSlug::KNOWN.len());
        let figures = place.client.dashboards().pam().await.unwrap();
        assert_eq!(figures.accounts, Some(25));
        assert_eq!(figures.risks.len(), RiskKind::KNOWN.len());
        let changes = place.client.dashboards().change_secret(7).await.unwrap();
        assert!(changes.automations.is_some_and(|automations| automations > 0));
        assert!(changes.days.len() >= 7, "{:?}", changes.days);
    }
}

#[tokio::test]
async fn on_3_10_there_are_no_risks_and_nothing_is_sent() {
    let place = place(Profile::V3_10, Dialect::V3_10, false).await;
    for refused in [
        place.client.account_risks().rows(RiskFilter::default()).all().await.map(drop),
        place.client.account_risks().assets().await.map(drop),
        place.client.check_engines().rows().all().await.map(drop),
        place.client.dashboards().pam().await.map(drop),
    ] {
        assert!(matches!(refused.unwrap_err().kind(), ErrorKind::Invalid(Invalid::Version { .. })));
    }
}

#[tokio::test]
async fn without_a_licence_risks_are_forbidden() {
    let (_, profile, dialect, loopback) = COMMUNITY[0];
    let place = place(profile, dialect, loopback).await;
    let error = place.client.account_risks().rows(RiskFilter::default()).all().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Forbidden);
    assert!(error.hint().unwrap().contains("licence"));
}
