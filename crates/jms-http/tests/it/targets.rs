//! The assets and nodes of automations, one by one.

use jms_http::domain::{
    AssetId, CheckAccountAutomationId, Dialect, DirectoryFilter, ErrorKind, GatherAccountAutomationId, Invalid,
    NewChangeSecretAutomation, NewPushAccountAutomation, NewSecret, PasswordRules, Secret, SecretChange,
    ports::{Automations, Targets},
};
use jms_http::{
    AutomationsClient, JumpServer,
    domain::{ChangeSecret, CheckAccount, GatherAccount, PushAccount},
};
use serde_json::json;

use crate::{
    sandbox::{LICENSED, asset, stories},
    scripted::{json, script},
};

fn passwords() -> SecretChange {
    SecretChange::Password(NewSecret::Random(PasswordRules::default()))
}

/// The names of the assets that take part in an automation.
macro_rules! names {
    ($automations:ident, $id:expr) => {
        $automations.target_rows($id).all().await.unwrap().into_iter().map(|asset| asset.name).collect::<Vec<_>>()
    };
}

stories! { LICENSED;
    assets_and_nodes_come_and_go_one_by_one: |place, dialect| {
        let client = &place.client;
        let [web, db] = [asset(client, "web-01").await, asset(client, "web-02").await];
        let nodes = client.nodes().rows(DirectoryFilter::default()).all().await.unwrap();
        let linux = nodes.iter().find(|node| node.name == "linux").unwrap().id;
        let nowhere: AssetId = "99999999-9999-4999-8999-999999999999".parse().unwrap();

        let changes: AutomationsClient<ChangeSecret> = client.change_secret_automations();
        let new = NewChangeSecretAutomation { assets: vec![web], ..NewChangeSecretAutomation::new("rotate", ["deploy"], passwords()) };
        let id = changes.create(&new).await.unwrap().id;
        assert_eq!(names!(changes, id), ["web-01"]);
        changes.add_assets(id, &[web, db]).await.unwrap();
        assert_eq!(names!(changes, id), ["web-01", "web-02"]);
        changes.remove_assets(id, &[web]).await.unwrap();
        assert_eq!(names!(changes, id), ["web-02"]);
        let refused = changes.add_assets(id, &[web, nowhere]).await.unwrap_err();
        assert_eq!(refused.kind(), &ErrorKind::Validation, "{dialect}: {refused}");
        assert!(refused.to_string().contains("assets"), "{refused}");
        assert_eq!(names!(changes, id), ["web-02"], "nothing was done");
        changes.add_nodes(id, &[linux]).await.unwrap();
        assert!(names!(changes, id).len() > 2);
        changes.remove_nodes(id, &[linux]).await.unwrap();
        assert_eq!(names!(changes, id), ["web-02"]);

        let pushes: AutomationsClient<PushAccount> = client.push_account_automations();
        let id = pushes.create(&NewPushAccountAutomation::new("push", ["deploy"], passwords())).await.unwrap().id;
        pushes.add_assets(id, &[db]).await.unwrap();
        pushes.add_nodes(id, &[linux]).await.unwrap();
        pushes.remove_assets(id, &[db]).await.unwrap();
        pushes.remove_nodes(id, &[linux]).await.unwrap();
        assert!(names!(pushes, id).is_empty());

        // Those of other kinds came with 4.10.19.
        let gathers: AutomationsClient<GatherAccount> = client.gather_account_automations();
        let refused = gathers.add_assets(GatherAccountAutomationId::new(nowhere.uuid()), &[web]).await.unwrap_err();
        assert!(matches!(refused.kind(), ErrorKind::Invalid(Invalid::Version { .. })), "{refused}");
        let checks: AutomationsClient<CheckAccount> = client.check_account_automations();
        let refused = checks.add_nodes(CheckAccountAutomationId::new(nowhere.uuid()), &[linux]).await.unwrap_err();
        assert!(matches!(refused.kind(), ErrorKind::Invalid(Invalid::Version { .. })), "{refused}");
    }
}

#[tokio::test]
async fn what_is_refused_with_200_is_an_error() {
    let error = json!({"error": {"nodes": ["Invalid pk \"x\" - object does not exist."]}});
    let script = script([Ok(json(200, &error)), Ok(json(200, &json!({"error": "No permission"})))]);
    let builder = JumpServer::builder().transport(script).dialect(Dialect::NEWEST).token(Secret::new("token").unwrap());
    let gathers = builder.build().unwrap().gather_account_automations();
    let id: GatherAccountAutomationId = "99999999-9999-4999-8999-999999999999".parse().unwrap();
    let refused = gathers.add_nodes(id, &[]).await.unwrap_err();
    assert_eq!((refused.kind(), refused.operation()), (&ErrorKind::Validation, Some("gather_account_nodes_update")));
    assert!(refused.messages()[0].at.contains("nodes"));
    let refused = gathers.remove_assets(id, &[]).await.unwrap_err();
    assert!(refused.to_string().contains("No permission"), "{refused}");
}

#[tokio::test]
async fn what_a_version_lacks_is_not_asked_of_it() {
    let script = script([]);
    let token = Secret::new("token").unwrap();
    let client = JumpServer::builder().transport(script.clone()).dialect(Dialect::V4_10).token(token).build().unwrap();
    let [gather, check] = ["99999999-9999-4999-8999-999999999999"; 2];
    let gathers = client.gather_account_automations();
    let checks = client.check_account_automations();
    for refused in [
        gathers.add_assets(gather.parse().unwrap(), &[]).await.unwrap_err(),
        checks.add_assets(check.parse().unwrap(), &[]).await.unwrap_err(),
        checks.remove_nodes(check.parse().unwrap(), &[]).await.unwrap_err(),
        checks.target_rows(check.parse().unwrap()).all().await.unwrap_err(),
    ] {
        assert!(matches!(refused.kind(), ErrorKind::Invalid(Invalid::Version { .. })), "{refused}");
    }
    assert!(script.calls().is_empty());
}
