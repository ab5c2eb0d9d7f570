//! Many accounts in one request, against the sandbox.

use jms_http::{
    JumpServer,
    domain::{
        Account, AccountFilter, AccountId, AccountTask, AccountTemplateUpdate, AccountUpdate, AssetFilter, AssetId,
        BulkAccountState, Connectivity, Dialect, ErrorKind, GatheredAccountId, Invalid, Label, NewAccount,
        NewAccountTemplate, NewBulkAccounts, OnInvalid, PageRequest, Patch, Secret, SecretType, SharedAccount,
        StoredSecret, SuFromOf, UsernameQuery,
        ports::{AccountTemplates, Accounts, AccountsInBulk},
    },
};
use jms_sandbox::{Fault, Profile};
use uuid::Uuid;

use crate::sandbox::{EVERYWHERE, Place, asset, place, stories};

async fn webs(client: &JumpServer) -> Vec<AssetId> {
    let filter = AssetFilter { search: Some("web-0".to_owned()), ..AssetFilter::default() };
    client.assets().rows(filter).all().await.unwrap().iter().map(|asset| asset.id).collect()
}

async fn named(client: &JumpServer, username: &str) -> Vec<Account> {
    let filter = AccountFilter { username: Some(username.to_owned()), ..AccountFilter::default() };
    client.accounts().rows(filter).all().await.unwrap()
}

fn invalid(error: &jms_http::domain::Error) -> &Invalid {
    let ErrorKind::Invalid(invalid) = error.kind() else { panic!("{error:?}") };
    invalid
}

/// Three accounts for three assets, with ids of the test's own choice.
async fn three(place: &Place) -> Vec<NewAccount> {
    let webs = webs(&place.client).await;
    let new =
        |asset: &AssetId| NewAccount { id: Some(AccountId::new(Uuid::new_v4())), ..NewAccount::new(*asset, "robot") };
    webs.iter().take(3).map(new).collect()
}

stories! { EVERYWHERE;
    an_account_is_made_on_many_assets_and_each_says_how_it_went: |place, dialect| {
        let accounts = place.client.accounts();
        let webs = webs(&place.client).await;
        let secret = Some(Secret::new("first secret").unwrap());
        let wanted = NewBulkAccounts::new(webs.clone(), SharedAccount { secret, ..SharedAccount::new("robot") });
        let made = accounts.create_on_assets(&wanted).await.unwrap();
        assert_eq!(made.in_state(BulkAccountState::Created).count(), webs.len());
        assert_eq!(made.rows[0].account.is_some(), dialect != Dialect::V3_10);

        let skipped = accounts.create_on_assets(&wanted).await.unwrap();
        assert_eq!(skipped.in_state(BulkAccountState::Skipped).count(), webs.len());
        assert_eq!(skipped.failed().count(), 0);
        let secret = Some(Secret::new("second secret").unwrap());
        let update = NewBulkAccounts {
            on_invalid: OnInvalid::Update,
            comment: "updated".to_owned(),
            ..NewBulkAccounts::new(webs.clone(), SharedAccount { secret, ..SharedAccount::new("robot") })
        };
        let updated = accounts.create_on_assets(&update).await.unwrap();
        assert_eq!(updated.in_state(BulkAccountState::Updated).count(), webs.len());
        assert!(named(&place.client, "robot").await.iter().all(|robot| robot.comment == "updated"));
        // Without a remark, those that are there keep theirs.
        let silent = NewBulkAccounts { on_invalid: OnInvalid::Update, ..wanted.clone() };
        let _ = accounts.create_on_assets(&silent).await.unwrap();
        assert!(named(&place.client, "robot").await.iter().all(|robot| robot.comment == "updated"));

        let legacy = asset(&place.client, "legacy-01").await;
        let assets = webs.iter().copied().chain([legacy]).collect();
        let refuse = NewBulkAccounts { assets, on_invalid: OnInvalid::Refuse, ..wanted };
        let refused = accounts.create_on_assets(&refuse).await.unwrap_err();
        assert!(refused.is_already_exists(), "{refused}");
        assert!(refused.to_string().contains("web-01"), "{refused}");
        assert_eq!(named(&place.client, "robot").await.len(), webs.len(), "nothing is made then");
    }

    bulk_requests_that_would_go_wrong_are_not_sent: |place, dialect| {
        let accounts = place.client.accounts();
        let webs = webs(&place.client).await;
        place.sandbox.forget_requests();
        let robot = SharedAccount::new("robot");
        let key = Some(Secret::key("-----BEGIN OPENSSH PRIVATE KEY-----").unwrap());
        let key = SharedAccount { secret_type: SecretType::SshKey, secret: key, ..robot.clone() };
        let mut bad = vec![
            NewBulkAccounts::new(Vec::new(), robot.clone()),
            NewBulkAccounts::new(webs.clone(), key),
            NewBulkAccounts::from_templates(webs.clone(), Vec::new()),
            NewBulkAccounts::new(webs.clone(), SharedAccount { name: String::new(), ..robot.clone() }),
        ];
        if dialect == Dialect::V3_10 {
            let template = "6a3a1a57-91f6-4e29-b4a4-4d9d2f0b0b0e".parse().unwrap();
            let node = "6a3a1a57-91f6-4e29-b4a4-4d9d2f0b0b0e".parse().unwrap();
            let robots = NewBulkAccounts::new(webs.clone(), robot);
            bad.push(NewBulkAccounts { nodes: vec![node], ..robots.clone() });
            bad.push(NewBulkAccounts::from_templates(webs.clone(), vec![template, template]));
            bad.push(NewBulkAccounts { secret_reset: false, ..robots });
        }
        for bad in bad {
            invalid(&accounts.create_on_assets(&bad).await.unwrap_err());
        }
        let new = NewAccount::new(webs[0], "robot");
        let renamed = NewAccount { name: "robot-2".to_owned(), ..new.clone() };
        for twice in [[new.clone(), NewAccount { username: "other".to_owned(), ..new.clone() }], [new, renamed]] {
            assert!(matches!(invalid(&accounts.create_all(&twice).await.unwrap_err()), Invalid::Twice { .. }));
        }
        let id = AccountId::new(Uuid::new_v4());
        let update = || (id, AccountUpdate::default());
        assert!(matches!(invalid(&accounts.update_all(&[update(), update()]).await.unwrap_err()), Invalid::Twice { .. }));
        let many: Vec<_> = (0..101).map(|_| AccountId::new(Uuid::new_v4())).collect();
        assert!(matches!(invalid(&accounts.delete_all(&many).await.unwrap_err()), Invalid::TooMany { .. }));
        for nothing in [
            AccountTask::Verify { accounts: Vec::new(), assets: Vec::new() },
            AccountTask::Remove { gathered: Vec::new() },
        ] {
            assert!(matches!(invalid(&accounts.run_task(&nothing).await.unwrap_err()), Invalid::Empty { .. }));
        }
        invalid(&accounts.copy_to_assets(id, &[]).await.unwrap_err());

        // Nothing to do is done, without a request.
        assert_eq!(accounts.create_all(&[]).await.unwrap(), []);
        assert_eq!(accounts.update_all(&[]).await.unwrap(), []);
        accounts.delete_all(&[]).await.unwrap();
        accounts.clear_secrets(&[]).await.unwrap();
        assert_eq!(place.sandbox.requests().total(), 0);
    }

    labels_are_given_and_replaced: |place, dialect| {
        let (accounts, templates) = (place.client.accounts(), place.client.account_templates());
        let label = |name: &str, value: &str| Label::new(name, value);
        let shown = |labels: &[Label]| labels.iter().map(|label| format!("{}:{}", label.name, label.value)).collect::<Vec<_>>();
        let mut new = three(&place).await;
        new[0].labels = vec![label("env", "test"), label("team", "db")];
        let made = accounts.create_all(&new).await.unwrap();
        assert_eq!((shown(&made[0].labels), made[1].labels.len()), (vec!["env:test".to_owned(), "team:db".to_owned()], 0));
        let replaced = AccountUpdate { labels: Some(vec![label("team", "web")]), ..AccountUpdate::default() };
        let updates: Vec<_> = made.iter().map(|account| (account.id, replaced.clone())).collect();
        assert!(accounts.update_all(&updates).await.unwrap().iter().all(|account| shown(&account.labels) == ["team:web"]));
        let none = AccountUpdate { labels: Some(Vec::new()), ..AccountUpdate::default() };
        assert_eq!(accounts.update(made[0].id, &none).await.unwrap().labels, []);
        let bad = AccountUpdate { labels: Some(vec![label("a:b", "c")]), ..AccountUpdate::default() };
        assert!(matches!(accounts.update(made[0].id, &bad).await.unwrap_err().kind(), ErrorKind::Invalid(_)), "{dialect}");

        let new = NewAccountTemplate { labels: vec![label("env", "test")], ..NewAccountTemplate::new("labelled") };
        let made = templates.create(&new).await.unwrap();
        assert_eq!(shown(&made.labels), ["env:test"]);
        let update = AccountTemplateUpdate { labels: Some(vec![label("team", "db")]), ..AccountTemplateUpdate::default() };
        assert_eq!(shown(&templates.update(made.id, &update).await.unwrap().labels), ["team:db"]);
    }

    lists_of_accounts_are_made_changed_and_deleted_as_a_whole: |place, dialect| {
        let accounts = place.client.accounts();
        let new = three(&place).await;
        let ids: Vec<_> = new.iter().filter_map(|account| account.id).collect();
        let made = accounts.create_all(&new).await.unwrap();
        assert_eq!(made.iter().map(|account| account.id).collect::<Vec<_>>(), ids);

        let mut again = three(&place).await;
        again[0].username = "another".to_owned();
        again[0].name = "another".to_owned();
        assert!(accounts.create_all(&again).await.unwrap_err().is_already_exists());
        assert_eq!(named(&place.client, "another").await, [], "all or none");

        let update = |id: &AccountId| {
            let update = AccountUpdate { comment: Some(id.to_string()), su_from: Patch::Clear, ..AccountUpdate::default() };
            (*id, update)
        };
        let changed: Vec<_> = ids.iter().rev().map(update).collect();
        let changed = accounts.update_all(&changed).await.unwrap();
        assert!(changed.iter().zip(ids.iter().rev()).all(|(account, id)| account.id == *id && account.comment == id.to_string()));
        let unknown = AccountId::new(Uuid::new_v4());
        let mixed = [(ids[0], AccountUpdate { comment: Some("mixed".to_owned()), ..AccountUpdate::default() }), update(&unknown)];
        assert_eq!(*accounts.update_all(&mixed).await.unwrap_err().kind(), ErrorKind::Validation);
        assert_eq!(accounts.get(ids[0]).await.unwrap().comment, ids[0].to_string(), "all or none");

        accounts.delete_all(&[ids[0], unknown]).await.unwrap();
        assert!(accounts.get(ids[0]).await.unwrap_err().is_not_found());
        assert_eq!(named(&place.client, "robot").await.len(), 2);
        accounts.delete_all(&[ids[0]]).await.unwrap();
        let _ = dialect;
    }

    a_list_whose_answer_was_lost_is_looked_up: |place, _dialect| {
        for (fault, sent) in [(Fault::reset_before(), 2), (Fault::reset_after(), 1), (Fault::cut_after(9), 1)] {
            place.sandbox.reset().unwrap();
            let new = three(&place).await;
            place.sandbox.add_fault(fault.on("accounts_create").once()).unwrap();
            let made = place.client.accounts().create_all(&new).await.unwrap();
            assert_eq!(made.iter().map(|account| Some(account.id)).collect::<Vec<_>>(), new.iter().map(|new| new.id).collect::<Vec<_>>());
            assert_eq!(place.sandbox.requests().of("accounts_create"), sent);
            assert_eq!(named(&place.client, "robot").await.len(), 3);
        }
    }

    the_last_accounts_are_not_deleted_by_a_list: |place, _dialect| {
        let accounts = place.client.accounts();
        let all = accounts.rows(AccountFilter::default()).all().await.unwrap();
        let ids: Vec<_> = all.iter().map(|account| account.id).collect();
        let refused = accounts.delete_all(&ids).await.unwrap_err();
        assert_eq!(*refused.kind(), ErrorKind::Validation);
        assert!(refused.to_string().contains("one by one"), "{refused}");
        let (last, others) = ids.split_last().unwrap();
        accounts.delete_all(others).await.unwrap();
        // The answer is lost, and where nothing is, the repetition is refused.
        place.sandbox.add_fault(Fault::reset_after().on("accounts_bulk_delete").once()).unwrap();
        accounts.delete_all(&[*last]).await.unwrap();
        assert_eq!(accounts.rows(AccountFilter::default()).all().await.unwrap(), []);
        accounts.delete_all(&[*last]).await.unwrap();
    }

    accounts_are_tested_and_their_secrets_forgotten: |place, _dialect| {
        let accounts = place.client.accounts();
        let web = asset(&place.client, "web-01").await;
        let deploy = AccountFilter { username: Some("deploy".to_owned()), asset: Some(web), ..AccountFilter::default() };
        let deploy = accounts.rows(deploy).all().await.unwrap()[0].id;
        let task = AccountTask::Verify { accounts: vec![deploy], assets: Vec::new() };
        accounts.run_task(&task).await.unwrap();
        place.sandbox.advance(std::time::Duration::from_secs(600));
        assert_eq!(accounts.get(deploy).await.unwrap().connectivity, Connectivity::Ok);
        let push = AccountTask::Push { accounts: Vec::new(), assets: vec![web], params: serde_json::Map::new() };
        accounts.run_task(&push).await.unwrap();
        let gathered = vec![GatheredAccountId::new(Uuid::new_v4())];
        let unknown = accounts.run_task(&AccountTask::Remove { gathered }).await.unwrap_err();
        assert_eq!(*unknown.kind(), ErrorKind::Validation);

        assert!(accounts.secret(deploy).await.unwrap().secret.shown().is_some());
        accounts.clear_secrets(&[deploy, AccountId::new(Uuid::new_v4())]).await.unwrap();
        assert!(matches!(accounts.secret(deploy).await.unwrap().secret, StoredSecret::Absent));
        let others = accounts.secret_rows(AccountFilter::default()).page_size(4).all().await.unwrap();
        assert_eq!(others.len(), accounts.rows(AccountFilter::default()).all().await.unwrap().len());
        assert!(others.iter().all(|row| row.secret.shown().is_none() == (row.account.id == deploy) || row.account.id != deploy));
    }

    accounts_to_switch_from_and_user_names_are_suggested: |place, _dialect| {
        let accounts = place.client.accounts();
        let web = asset(&place.client, "web-01").await;
        let on_web = accounts.su_from_accounts(SuFromOf::Asset(web)).await.unwrap();
        assert_eq!(on_web, accounts.rows(AccountFilter { asset: Some(web), ..AccountFilter::default() }).all().await.unwrap());
        let for_first = accounts.su_from_accounts(SuFromOf::Account(on_web[0].id)).await.unwrap();
        assert!(for_first.iter().all(|account| account.asset.id == web && account.id != on_web[0].id));
        let unknown = SuFromOf::Account(AccountId::new(Uuid::new_v4()));
        assert!(accounts.su_from_accounts(unknown).await.unwrap_err().is_not_found());

        let query = UsernameQuery { username: Some("DEPL".to_owned()), assets: vec![web], nodes: Vec::new() };
        assert_eq!(accounts.suggest_usernames(&query).await.unwrap(), ["deploy"]);
    }

    accounts_are_copied_and_moved_where_that_is_known: |place, dialect| {
        let accounts = place.client.accounts();
        let webs = webs(&place.client).await;
        let new = NewAccount::new(webs[0], "robot");
        let made = accounts.create(&new).await.unwrap();
        let copied = accounts.copy_to_assets(made.id, &webs).await;
        if dialect == Dialect::V3_10 {
            assert!(matches!(invalid(&copied.unwrap_err()), Invalid::Version { .. }));
            invalid(&accounts.move_to_assets(made.id, &webs).await.unwrap_err());
        } else {
            let copied = copied.unwrap();
            assert_eq!((copied.rows.len(), copied.failed().count()), (webs.len(), 1), "where it is, there it is");
            let legacy = asset(&place.client, "legacy-01").await;
            let moved = accounts.move_to_assets(made.id, &[legacy, webs[1]]).await.unwrap();
            assert_eq!((moved.in_state(BulkAccountState::Created).count(), moved.failed().count()), (1, 1));
            assert!(accounts.get(made.id).await.unwrap_err().is_not_found(), "one copy is enough");
        }
    }
}

#[tokio::test]
async fn filters_of_secrets_are_those_of_accounts() {
    let place = place(Profile::V4_10Licensed, Dialect::V4_10, false).await;
    let accounts = place.client.accounts();
    let filter = AccountFilter { username: Some("deploy".to_owned()), ..AccountFilter::default() };
    let page = accounts.secrets(&filter, PageRequest::default()).await.unwrap();
    assert!(!page.items.is_empty() && page.items.iter().all(|row| row.account.username == "deploy"));
    let nowhere = AccountFilter { node: Some("99999999-9999-4999-8999-999999999999".parse().unwrap()), ..filter };
    assert!(accounts.secrets(&nowhere, PageRequest::default()).await.unwrap_err().is_not_found());
}
