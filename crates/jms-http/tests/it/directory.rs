//! Assets, users, organisations, keys and the server itself, against the sandbox.

use jms_http::{
    JumpServer,
    domain::{
        AccessKeyUpdate, AssetCategory, AssetFilter, AssetType, ChangeSecretFilter, Dialect, DirectoryFilter,
        ErrorKind, HostUpdate, Invalid, LabelFilter, NewHost, NewOrganisation, NewUser, NodeId, Patch, PlatformFilter,
        Protocol, Secret, TaskLog, UserFilter, UserUpdate, Wait,
        ports::{AccessKeys, Assets, Executions, Organisations, Platforms, System, Tasks, Users},
    },
};

use crate::sandbox::{EVERYWHERE, LICENSED, stories};

stories! { EVERYWHERE;
    a_host_lives_and_dies: |place, dialect| {
        let assets = place.client.assets();
        let linux = place.client.resolve().platform("Linux").await.unwrap();
        let node = place.client.resolve().node("linux").await.unwrap();
        let new = NewHost {
            nodes: vec![node.id],
            protocols: vec![Protocol::new("ssh", 2222)],
            ..NewHost::new("web-09", "10.0.0.9", linux.id)
        };
        let made = assets.create_host(&new).await.unwrap();
        assert_eq!((made.name.as_str(), made.protocols[0].port, &made.category), ("web-09", 2222, &AssetCategory::Host));
        assert!(assets.create_host(&new).await.unwrap_err().is_already_exists(), "{dialect}");
        let update = HostUpdate { address: Some("10.0.0.10".to_owned()), ..HostUpdate::default() };
        let changed = assets.update_host(made.id, &update).await.unwrap();
        assert_eq!((changed.address.as_str(), changed.protocols), ("10.0.0.10", made.protocols));
        let there = AssetFilter { address: Some("10.0.0.10".to_owned()), node: Some(node.id), ..AssetFilter::default() };
        assert_eq!(assets.rows(there).all().await.unwrap().len(), 1);
        assets.delete_host(made.id).await.unwrap();
        assert!(assets.get(made.id).await.unwrap_err().is_not_found());
    }

    what_would_be_dropped_or_broken_is_refused: |place, dialect| {
        let assets = place.client.assets();
        let sent = || place.sandbox.requests().of("hosts_create");
        if dialect == Dialect::V3_10 {
            let filter = PlatformFilter { asset_type: Some(AssetType::Mysql), ..PlatformFilter::default() };
            let mysql = &place.client.platforms().rows(filter).all().await.unwrap()[0];
            let error = assets.create_host(&NewHost::new("db-09", "10.0.0.9", mysql.id)).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Invalid(Invalid::Text { .. })), "{error}");
        }
        let linux = place.client.resolve().platform("Linux").await.unwrap().id;
        for name in ["", " web-09", "web\09"] {
            let error = assets.create_host(&NewHost::new(name, "10.0.0.9", linux)).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
        }
        let unknown: NodeId = "99999999-9999-4999-8999-999999999999".parse().unwrap();
        let filter = AssetFilter { node: Some(unknown), ..AssetFilter::default() };
        assert!(assets.rows(filter).all().await.unwrap_err().is_not_found(), "not all assets");
        assert_eq!(sent(), 0);
    }

    an_asset_shows_its_accounts_and_there_are_types_of_it: |place, _dialect| {
        let web = place.client.resolve().asset("web-01").await.unwrap();
        let whole = place.client.assets().get(web.id).await.unwrap();
        let accounts: Vec<_> = whole.accounts.unwrap().into_iter().map(|account| account.username).collect();
        assert!(accounts.contains(&"root".to_owned()) && web.accounts.is_none());
        let kinds = place.client.assets().kinds().await.unwrap();
        assert!(kinds.iter().any(|kind| kind.kind == AssetType::Linux && kind.category == AssetCategory::Host));
        assert!(place.client.assets().protocols().await.unwrap().contains(&"ssh".to_owned()));
    }

    the_tree_is_walked: |place, _dialect| {
        let nodes = place.client.nodes();
        let all = nodes.rows(DirectoryFilter::default()).page_size(2).all().await.unwrap();
        let root = all.iter().find(|node| !node.key.contains(':')).unwrap();
        let direct = nodes.children_rows(root.id, false).page_size(2).all().await.unwrap();
        let below = nodes.children_rows(root.id, true).all().await.unwrap();
        assert!(!direct.is_empty() && direct.len() <= below.len());
        assert_eq!(below.len() + 1, all.len());
        for list in [
            place.client.zones().rows(DirectoryFilter::default()).all().await.map(|rows| rows.len()),
            place.client.labels().rows(LabelFilter::default()).all().await.map(|rows| rows.len()),
            place.client.user_groups().rows(DirectoryFilter::default()).all().await.map(|rows| rows.len()),
        ] {
            list.unwrap();
        }
        let platforms = place.client.platforms().rows(PlatformFilter::default()).page_size(5).all().await.unwrap();
        let linux = platforms.iter().find(|platform| platform.name == "Linux").unwrap();
        assert!(linux.protocols.iter().any(|protocol| protocol.name == "ssh" && protocol.port == 22));
        assert_eq!(place.client.platforms().get(linux.id).await.unwrap().name, "Linux");
    }

    a_user_lives_and_dies: |place, dialect| {
        let users = place.client.users();
        let password = Secret::new("First-Secret-1").unwrap();
        let new = NewUser { password: Some(password.clone()), ..NewUser::new("rotator", "rotator@example.com") };
        let made = users.create(&new).await.unwrap();
        assert!(users.create(&new).await.unwrap_err().is_already_exists(), "{dialect}");
        place.client.log_in("rotator", &password).await.unwrap();
        let update = UserUpdate {
            name: Some("Rotator".to_owned()),
            comment: Patch::Set("made by a test".to_owned()),
            is_active: Some(false),
            ..UserUpdate::default()
        };
        let changed = users.update(made.id, &update).await.unwrap();
        assert_eq!((changed.name.as_str(), changed.is_active, changed.username.as_str()), ("Rotator", false, "rotator"));
        let filter = UserFilter { username: Some("rotator".to_owned()), is_active: Some(false), ..UserFilter::default() };
        assert_eq!(users.rows(filter).all().await.unwrap().len(), 1);
        users.delete(made.id).await.unwrap();
        assert!(users.get(made.id).await.unwrap_err().is_not_found());
    }

    one_may_do_what_the_role_says: |place, dialect| {
        let admin = place.client.users().permissions().await.unwrap();
        assert!(admin.allow("accounts.add_account") && !admin.allow("accounts.no_such_thing"));
        assert!(admin.organisations().iter().any(|org| org.is_default));
        let password = Secret::new(place.sandbox.credentials().password("operator").unwrap()).unwrap();
        let builder = JumpServer::builder().service(place.sandbox.service()).dialect(dialect);
        let operator = builder.login("operator", password).build().unwrap();
        let name = &admin.organisations().into_iter().find(|org| org.is_default).unwrap().name;
        assert_eq!(operator.resolve().organisation(name).await.unwrap().name, *name, "without the list of all");
    }

    an_organisation_lives_and_dies: |place, dialect| {
        let organisations = place.client.organisations();
        let new = NewOrganisation { comment: "made by a test".to_owned(), ..NewOrganisation::new("Branch") };
        let made = organisations.create(&new).await.unwrap();
        assert!(organisations.create(&new).await.unwrap_err().is_already_exists(), "{dialect}");
        assert_eq!(organisations.get(made.id).await.unwrap().comment, "made by a test");
        assert_eq!(place.client.resolve().organisation("Branch").await.unwrap().id, made.id);
        organisations.delete(made.id).await.unwrap();
        assert!(organisations.get(made.id).await.unwrap_err().is_not_found());
        let error = organisations.delete(place.client.org()).await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Forbidden);
    }

    a_key_is_made_restricted_and_deleted: |place, dialect| {
        let keys = place.client.access_keys();
        let before = keys.rows().all().await.unwrap().len();
        let made = keys.create().await.unwrap();
        assert!(!format!("{made:?}").contains(made.secret.expose()));
        let builder = JumpServer::builder().service(place.sandbox.service()).dialect(dialect);
        let signed = builder.access_key(made.key.id.to_string(), made.secret).build().unwrap();
        signed.users().me().await.unwrap();
        let elsewhere = AccessKeyUpdate { ip_group: Some(vec!["192.0.2.1".to_owned()]), ..AccessKeyUpdate::default() };
        assert_eq!(keys.update(made.key.id, &elsewhere).await.unwrap().ip_group, ["192.0.2.1"]);
        assert!(signed.users().me().await.unwrap_err().is_unauthenticated());
        let nowhere = AccessKeyUpdate { ip_group: Some(Vec::new()), ..AccessKeyUpdate::default() };
        let error = keys.update(made.key.id, &nowhere).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Invalid(_)));
        keys.delete(made.key.id).await.unwrap();
        assert_eq!(keys.rows().all().await.unwrap().len(), before);
    }

    the_server_tells_of_itself: |place, dialect| {
        let system = place.client.system();
        let settings = system.public_settings().await.unwrap();
        assert!(settings.has_licence().is_some() && settings.secrets_need_mfa().is_some());
        assert_eq!(settings.secrets_are_shown().is_some(), dialect != Dialect::V3_10);
        assert!(!format!("{settings:?}").contains("jumpserver"), "names only");
        assert!(!system.settings("security").await.unwrap().all().is_empty());
        assert!(matches!(system.settings("").await.unwrap_err().kind(), ErrorKind::Invalid(_)));
        assert!(system.health().await.unwrap().status);
        system.time().await.unwrap();
    }

    the_scheduler_is_switched: |place, _dialect| {
        let tasks = place.client.tasks();
        let all = tasks.periodic_rows().page_size(3).all().await.unwrap();
        let plan = all.iter().find(|task| task.name.contains("_period_")).unwrap();
        assert!(!tasks.enable(&plan.name, false).await.unwrap().enabled);
        assert!(!tasks.periodic_task(&plan.name).await.unwrap().enabled);
        assert!(tasks.enable(&plan.name, true).await.unwrap().enabled);
        for name in ["", "a b", "a/b", "../tasks"] {
            assert!(matches!(tasks.periodic_task(name).await.unwrap_err().kind(), ErrorKind::Invalid(_)), "{name:?}");
        }
    }
}

stories! { LICENSED;
    a_run_leaves_a_task_and_a_log: |place, _dialect| {
        let automations = place.client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap();
        let automation = automations[0].id;
        let executions = place.client.change_secret_executions();
        let outcome = executions.run(automation).await.unwrap().wait(Wait::default()).await.unwrap();
        let run = outcome.execution.id;
        assert!(executions.get(run).await.unwrap().status.is_final());
        let task = place.client.tasks().execution(run).await.unwrap();
        assert_eq!(task.id, run);
        assert!(place.client.tasks().execution_rows().all().await.unwrap().iter().any(|task| task.id == run));
        let log = place.client.tasks().log(run).await.unwrap();
        assert!(log.text.contains("Task preparation phase"), "{log:?}");
        let unknown = "99999999-9999-4999-8999-999999999999".parse().unwrap();
        assert_eq!(place.client.tasks().log(unknown).await.unwrap(), TaskLog::default(), "no log is no text");
    }
}
