//! The client against the sandbox: in the same process, and over a socket.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use futures_util::TryStreamExt;
use http::StatusCode;
use jms_http::{
    JumpServer, Run,
    domain::{
        AccountFilter, AccountReplacement, AccountUpdate, AssetFilter, AssetId, AssetType, BackupPlanFilter,
        BackupPlanUpdate, ChangeSecretFilter, ChangeSecretUpdate, Dialect, DirectoryFilter, Error, ErrorKind,
        ExecutionStatus, Kind as AutomationKind, NewAccount, NewBackupPlan, NewChangeSecretAutomation, NewSecret,
        NodeId, OrgId, Outcome, PageRequest, PasswordRules, Patch, Progress, RecordStatus, Schedule, Secret,
        SecretChange, SecretType, StoredSecret, UserFilter, Verdict, Wait,
        ports::{Accounts, Automations, Executions, Organisations, Users},
    },
};
use jms_sandbox::{Clock, Fault, Page, Profile, Sandbox, Server};

use crate::observed::Watched;

/// A sandbox whose runs take a moment, and a client for it.
pub(crate) struct Place {
    pub(crate) client: JumpServer,
    pub(crate) sandbox: Sandbox,
    _server: Option<Server>,
    /// Every story is also one of what the log must not have.
    _watched: Watched,
}

/// Name, server, its dialect, and whether over a socket.
pub(crate) type Kind = (&'static str, Profile, Dialect, bool);

pub(crate) const EVERYWHERE: [Kind; 6] =
    [LICENSED[0], LICENSED[1], LICENSED[2], LICENSED[3], COMMUNITY[0], COMMUNITY[1]];

/// Where secrets may be changed.
pub(crate) const LICENSED: [Kind; 4] = [
    ("4.10 in process", Profile::V4_10Licensed, Dialect::V4_10, false),
    ("4.10 on loopback", Profile::V4_10Licensed, Dialect::V4_10, true),
    ("3.10 in process", Profile::V3_10, Dialect::V3_10, false),
    ("3.10 on loopback", Profile::V3_10, Dialect::V3_10, true),
];

pub(crate) const COMMUNITY: [Kind; 2] = [
    ("4.10 community in process", Profile::V4_10Community, Dialect::V4_10, false),
    ("4.10 community on loopback", Profile::V4_10Community, Dialect::V4_10, true),
];

pub(crate) async fn place(profile: Profile, dialect: Dialect, loopback: bool) -> Place {
    let sandbox = Sandbox::builder().profile(profile).clock(Clock::fast(100.0)).build().unwrap();
    let credentials = sandbox.credentials();
    let secrets = [&credentials.access_key_secret, &credentials.private_token, "first secret", "second secret"];
    let passwords = ["admin", "operator"].map(|user| credentials.password(user).unwrap().to_owned());
    let watched = Watched::new(&sandbox, secrets.into_iter().map(str::to_owned).chain(passwords));
    let secret = Secret::new(credentials.access_key_secret).unwrap();
    let builder = JumpServer::builder().access_key(credentials.access_key_id, secret).dialect(dialect);
    if loopback {
        let server = sandbox.serve(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
        let client = builder.base_url(&server.url()).build().unwrap();
        Place { client, sandbox, _server: Some(server), _watched: watched }
    } else {
        let client = builder.service(sandbox.service()).build().unwrap();
        Place { client, sandbox, _server: None, _watched: watched }
    }
}

/// Runs the same stories in all of these places.
macro_rules! stories {
    ($places:ident; $($name:ident: |$place:ident, $dialect:ident| $story:block)*) => {$(
        #[tokio::test]
        async fn $name() {
            for (name, profile, $dialect, loopback) in $places {
                println!("{name}");
                let $place = $crate::sandbox::place(profile, $dialect, loopback).await;
                $story
            }
        }
    )*};
}

pub(crate) async fn asset(client: &JumpServer, name: &str) -> AssetId {
    let filter = AssetFilter { search: Some(name.to_owned()), ..AssetFilter::default() };
    client.assets().rows(filter).all().await.unwrap()[0].id
}

pub(crate) use stories;

/// The outcome of a run that was just started.
pub(crate) async fn outcome<K: AutomationKind>(run: Result<Run<K>, Error>) -> Outcome<K> {
    run.unwrap().wait(Wait::at_most(Duration::from_secs(60))).await.unwrap()
}

stories! { EVERYWHERE;
    a_creation_whose_connection_breaks_is_done_once: |place, dialect| {
        for (fault, sent) in [(Fault::reset_before(), 2), (Fault::reset_after(), 1), (Fault::cut_after(9), 1)] {
            place.sandbox.reset().unwrap();
            let new = NewAccount::new(asset(&place.client, "web-01").await, "robot");
            place.sandbox.add_fault(fault.on("accounts_create").once()).unwrap();
            let made = place.client.accounts().create(&new).await.unwrap();
            assert_eq!(place.sandbox.requests().of("accounts_create"), sent, "{dialect:?}");
            let robots = AccountFilter { username: Some("robot".to_owned()), ..AccountFilter::default() };
            let found = place.client.accounts().rows(robots).all().await.unwrap();
            assert_eq!(found.iter().map(|robot| robot.id).collect::<Vec<_>>(), [made.id]);
        }
    }

    a_taken_name_is_told_from_a_failure: |place, dialect| {
        let accounts = place.client.accounts();
        let robot = accounts.create(&NewAccount::new(asset(&place.client, "web-01").await, "robot")).await.unwrap().id;
        let to = |name: &str| AccountUpdate { name: Some(name.to_owned()), ..AccountUpdate::default() };
        let refused = accounts.update(robot, &to("root")).await.unwrap_err();
        assert_eq!((refused.kind(), refused.status()), (&ErrorKind::AlreadyExists, Some(500)), "{dialect}: {refused}");
        assert!(refused.to_string().contains("`root`"), "{refused}");
        place.sandbox.add_fault(Fault::status(StatusCode::INTERNAL_SERVER_ERROR, Page::Html).on("accounts_update").once()).unwrap();
        let failed = accounts.update(robot, &to("free")).await.unwrap_err();
        assert_eq!(failed.kind(), &ErrorKind::ServerFault, "{dialect}: {failed}");
        assert_eq!(accounts.update(robot, &to("free")).await.unwrap().name, "free");
    }

    an_account_lives_and_dies: |place, dialect| {
        let accounts = place.client.accounts();
        let web = asset(&place.client, "web-01").await;
        let new = NewAccount {
            secret: Some(Secret::new("first secret").unwrap()),
            comment: "made by a test".to_owned(),
            ..NewAccount::new(web, "robot")
        };
        let made = accounts.create(&new).await.unwrap();
        assert_eq!((made.name.as_str(), made.asset.id, &made.secret_type), ("robot", web, &SecretType::Password));
        assert!(accounts.create(&new).await.unwrap_err().is_already_exists());

        let root = accounts.rows(AccountFilter { username: Some("root".to_owned()), ..web.into() }).all().await.unwrap();
        let update = AccountUpdate {
            secret: Some(Secret::new("second secret").unwrap()),
            su_from: Patch::Set(root[0].id),
            ..AccountUpdate::default()
        };
        let changed = accounts.update(made.id, &update).await.unwrap();
        assert_eq!(changed.comment, "made by a test", "what is not named stays");
        assert_eq!(changed.su_from.unwrap().username, "root");
        let cleared = AccountUpdate { su_from: Patch::Clear, ..AccountUpdate::default() };
        assert_eq!(accounts.update(made.id, &cleared).await.unwrap().su_from, None);

        let secret = accounts.secret(made.id).await.unwrap().secret;
        assert_eq!(secret.shown().unwrap().expose(), "second secret");
        let history = accounts.secret_history_rows(made.id).all().await.unwrap();
        assert_eq!(history.len(), 1);
        assert_eq!(history[0].secret.shown().unwrap().expose(), "first secret");

        let replacement = AccountReplacement {
            asset: web,
            name: "robot-2".to_owned(),
            username: "robot".to_owned(),
            secret_type: SecretType::Password,
            privileged: true,
            is_active: false,
            secret_reset: true,
            su_from: None,
            comment: String::new(),
        };
        let replaced = accounts.replace(made.id, &replacement).await.unwrap();
        assert_eq!((replaced.name.as_str(), replaced.privileged, replaced.is_active), ("robot-2", true, false));
        assert!(matches!(accounts.secret(made.id).await.unwrap().secret, StoredSecret::Shown(_)), "its secret stays");

        accounts.delete(made.id).await.unwrap();
        assert!(accounts.get(made.id).await.unwrap_err().is_not_found());
        let _ = dialect;
    }

    lists_are_whole_whatever_the_size_of_pages: |place, dialect| {
        let accounts = place.client.accounts();
        let all = accounts.rows(AccountFilter::default()).all().await.unwrap();
        for size in [1, 2, 7, 1000] {
            let rows = accounts.rows(AccountFilter::default()).page_size(size);
            assert_eq!(rows.items().try_collect::<Vec<_>>().await.unwrap(), all, "in pages of {size}");
        }
        let partial = accounts.partial_rows(AccountFilter::default(), &["username"]).all().await.unwrap();
        assert_eq!(partial.len(), all.len());
        assert!(partial.iter().zip(&all).all(|(partial, whole)| {
            partial.id == whole.id && partial.text("username") == Some(&whole.username) && partial.fields.len() == 1
        }));
        let linux = AccountFilter { asset_type: Some(AssetType::Linux), ..AccountFilter::default() };
        assert_eq!(accounts.rows(linux).all().await.unwrap().len(), 15);
        let by_name = AccountFilter { name: Some("postgres".to_owned()), ..AccountFilter::default() };
        assert_eq!(accounts.rows(by_name).all().await.unwrap().len(), 1, "{dialect} honours the name");
    }

    a_node_that_is_not_there_is_no_filter: |place, _dialect| {
        let nodes = place.client.nodes().rows(DirectoryFilter::default()).all().await.unwrap();
        let linux = nodes.iter().find(|node| node.name == "linux").unwrap();
        let accounts = place.client.accounts();
        let filter = |node| AccountFilter { node: Some(node), ..AccountFilter::default() };
        assert_eq!(accounts.rows(filter(linux.id)).all().await.unwrap().len(), 15);
        let unknown: NodeId = "99999999-9999-4999-8999-999999999999".parse().unwrap();
        assert!(accounts.rows(filter(unknown)).all().await.unwrap_err().is_not_found());
    }
}

stories! { LICENSED;
    a_rotation_changes_every_secret_once: |place, _dialect| {
        let automation = place.client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap();
        let executions = place.client.change_secret_executions();
        let accounts = place.client.accounts();
        let deploy = AccountFilter { username: Some("deploy".to_owned()), ..asset(&place.client, "web-01").await.into() };
        let deploy = accounts.rows(deploy).all().await.unwrap()[0].id;
        let before = accounts.secret(deploy).await.unwrap();

        let mut seen = Vec::new();
        let run = executions.run(automation[0].id).await.unwrap();
        let watch = |progress: &Progress, _| seen.push(format!("{progress}"));
        let outcome = run.watch(Wait::at_most(Duration::from_secs(60)), watch).await.unwrap();
        assert_eq!(outcome.verdict(), Verdict::Changed);
        assert_eq!(outcome.records.len(), 8);
        assert!(outcome.records.iter().all(|record| record.status == RecordStatus::Success));
        assert_eq!(seen.last().unwrap(), "its status is success");

        let after = accounts.secret(deploy).await.unwrap();
        assert_eq!(after.account.version, before.account.version + 1, "once");
        assert_ne!(after.secret.shown().unwrap().expose(), before.secret.shown().unwrap().expose());
        let again = executions.resume(outcome.execution.id).wait(Wait::default()).await.unwrap();
        assert_eq!(again, outcome, "a wait can be taken up again");
    }

    a_run_that_changes_nothing_or_fails_says_so: |place, _dialect| {
        let automations = place.client.change_secret_automations();
        let executions = place.client.change_secret_executions();
        let random = || SecretChange::Password(NewSecret::Random(PasswordRules::default()));
        let on = |name: &str, account: &str, assets| {
            NewChangeSecretAutomation { assets, ..NewChangeSecretAutomation::new(name, [account], random()) }
        };
        let web = asset(&place.client, "web-01").await;
        let dead = asset(&place.client, "legacy-01").await;
        for (name, account, asset, verdict) in [
            ("nobody", "nobody", web, Verdict::NothingChanged),
            ("privileged", "root", web, Verdict::NothingChanged),
            ("dead", "deploy", dead, Verdict::Failed),
        ] {
            let automation = automations.create(&on(name, account, vec![asset])).await.unwrap();
            let outcome = outcome(executions.run(automation.id).await).await;
            assert_eq!(outcome.verdict(), verdict, "{name}: {outcome:?}");
            if verdict == Verdict::Failed {
                let kept = automations.delete(automation.id).await.unwrap_err();
                assert_eq!(kept.kind(), &ErrorKind::RecordsAtStake { records: 1 });
                automations.delete_with_records(automation.id).await.unwrap();
            } else {
                automations.delete(automation.id).await.unwrap();
            }
            assert!(executions.get(outcome.execution.id).await.unwrap_err().is_not_found());
        }
    }

    schedules_survive_changes: |place, dialect| {
        let plans = place.client.backup_plans();
        let every = |hours: u32| Schedule::Every(jms_http::domain::Hours::new(hours).unwrap());
        let cron = Schedule::Cron("30 3 * * 1-5".parse().unwrap());
        let made = plans.create(&NewBackupPlan { schedule: cron.clone(), ..NewBackupPlan::new("daily", [AssetType::Linux]) }).await.unwrap();
        assert_eq!(made.schedule.effective().unwrap(), cron);
        let renamed = BackupPlanUpdate { name: Some("nightly".to_owned()), ..BackupPlanUpdate::new(made.schedule.effective().unwrap()) };
        let renamed = plans.update(made.id, &renamed).await.unwrap();
        assert_eq!((renamed.name.as_str(), renamed.schedule.effective().unwrap()), ("nightly", cron));
        for schedule in [every(6), Schedule::Manual, Schedule::Cron("0 1 * * *".parse().unwrap()), every(1)] {
            let changed = plans.update(made.id, &BackupPlanUpdate::new(schedule.clone())).await.unwrap();
            assert_eq!(changed.schedule.effective().unwrap(), schedule, "{dialect}: {:?}", changed.schedule);
            let replacement = NewBackupPlan { schedule: schedule.clone(), ..NewBackupPlan::new("nightly", [AssetType::Linux]) };
            let replaced = plans.replace(made.id, &replacement).await.unwrap();
            assert_eq!(replaced.schedule.effective().unwrap(), schedule);
        }

        let automations = place.client.change_secret_automations();
        let random = SecretChange::Password(NewSecret::Random(PasswordRules::new(20).unwrap()));
        let new = NewChangeSecretAutomation { schedule: every(24), ..NewChangeSecretAutomation::new("rotate", ["deploy"], random) };
        let made = automations.create(&new).await.unwrap();
        for schedule in [Schedule::Cron("0 1 * * *".parse().unwrap()), every(3), Schedule::Manual] {
            let update = ChangeSecretUpdate { schedule: Some(schedule.clone()), ..ChangeSecretUpdate::default() };
            assert_eq!(automations.update(made.id, &update).await.unwrap().schedule.effective().unwrap(), schedule);
        }
        let renamed = ChangeSecretUpdate { name: Some("rotated".to_owned()), ..ChangeSecretUpdate::default() };
        let renamed = automations.update(made.id, &renamed).await.unwrap();
        assert_eq!(renamed.password_rules.length, Some(20));
        assert_eq!(automations.replace(made.id, &new).await.unwrap().name, "rotate");
    }
}

stories! { EVERYWHERE;
    a_backup_runs: |place, _dialect| {
        let plan = &place.client.backup_plans().rows(BackupPlanFilter::default()).all().await.unwrap()[0];
        let executions = place.client.backup_executions();
        let ended = outcome(executions.run(plan.id).await).await.execution;
        assert!(ended.status.is_final());
        assert_eq!(ended.automation.unwrap().id, plan.id);
        assert_eq!(executions.rows().all().await.unwrap().len(), 1);
    }

    who_am_i_and_where: |place, _dialect| {
        assert_eq!(place.client.users().me().await.unwrap().user.username, "admin");
        assert_eq!(place.client.organisations().current().await.unwrap().id, OrgId::DEFAULT);
        let users = place.client.users().rows(UserFilter { search: Some("audit".to_owned()), ..UserFilter::default() }).all().await.unwrap();
        assert_eq!(users.iter().map(|user| user.username.as_str()).collect::<Vec<_>>(), ["auditor"]);
    }

    each_kind_of_credentials_works: |place, dialect| {
        let credentials = place.sandbox.credentials();
        let password = Secret::new(credentials.password("operator").unwrap()).unwrap();
        let token = place.client.log_in("operator", &password).await.unwrap().token;
        let builder = || JumpServer::builder().service(place.sandbox.service()).dialect(dialect);
        for (builder, username) in [
            (builder().token(token), "operator"),
            (builder().login("operator", password), "operator"),
            (builder().private_token(Secret::new(credentials.private_token).unwrap()), "admin"),
        ] {
            assert_eq!(builder.build().unwrap().users().me().await.unwrap().user.username, username);
        }
        for wrong in [
            builder().token(Secret::new("wrong").unwrap()),
            builder().private_token(Secret::new("wrong").unwrap()),
            builder().access_key("wrong", Secret::new("wrong").unwrap()),
            builder().login("admin", Secret::new("wrong").unwrap()),
        ] {
            let error = wrong.tries(1).build().unwrap().users().me().await.unwrap_err();
            // A malformed key id is a failure of the server (source: facts of 4.10.16, section 3).
            assert!(error.is_unauthenticated() || *error.kind() == ErrorKind::ServerFault, "{error}");
        }
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unreachable() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let builder = JumpServer::builder().base_url(&url).token(Secret::new("token").unwrap()).tries(2);
    let error = builder.build().unwrap().users().me().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Unreachable);
    assert_eq!(error.delivery().unwrap().tries, 2);
}

#[tokio::test]
async fn the_community_edition_says_that_it_is_not_allowed() {
    let place = place(Profile::V4_10Community, Dialect::V4_10, false).await;
    let error = place.client.change_secret_executions().list(PageRequest::default()).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Forbidden);
    assert!(error.hint().unwrap().contains("licence"));
}

#[tokio::test]
async fn a_client_is_shared_between_tasks() {
    let place = place(Profile::V4_10Licensed, Dialect::V4_10, true).await;
    let client = Arc::new(place.client);
    let tasks = (0..16).map(|_| {
        let client = Arc::clone(&client);
        tokio::spawn(async move { client.accounts().rows(AccountFilter::default()).page_size(5).all().await })
    });
    for task in tasks.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap().unwrap().len(), 25);
    }
}

#[tokio::test]
async fn a_deadline_ends_the_wait_and_not_the_run() {
    let sandbox = Sandbox::builder().clock(Clock::manual()).build().unwrap();
    let credentials = sandbox.credentials();
    let secret = Secret::new(credentials.access_key_secret).unwrap();
    let client =
        JumpServer::builder().service(sandbox.service()).access_key(credentials.access_key_id, secret).build().unwrap();
    let automation = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap()[0].id;
    let wait = Wait { deadline: Duration::ZERO, ..Wait::default() };
    let error = client.change_secret_executions().run(automation).await.unwrap().wait(wait).await.unwrap_err();
    let ErrorKind::NotFinished { execution, .. } = error.kind() else { panic!("{error:?}") };
    sandbox.advance(Duration::from_secs(3600));
    let outcome = client.change_secret_executions().resume(*execution).wait(wait).await.unwrap();
    assert_eq!((&outcome.execution.status, outcome.verdict()), (&ExecutionStatus::Success, Verdict::Changed));
}

#[tokio::test]
async fn what_was_refused_is_sent_again() {
    let place = place(Profile::V4_10Licensed, Dialect::V4_10, false).await;
    let new = NewAccount::new(asset(&place.client, "web-01").await, "robot");
    place.sandbox.add_fault(Fault::refused().on("accounts_create").once()).unwrap();
    place.client.accounts().create(&new).await.unwrap();
    assert_eq!(place.sandbox.requests().of("accounts_create"), 1);
}
