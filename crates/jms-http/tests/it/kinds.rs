//! Push, gather, check and backup on the sandbox: from the automation to what its run left.

use jms_http::domain::{
    AccountFilter, AccountUpdate, BackupPlanFilter, BackupPlanUpdate, CheckAccountFilter, CheckAccountUpdate,
    CheckEngineSlug, Dialect, ErrorKind, ExecutionStatus, GatherAccountFilter, GatherAccountUpdate, Hours, Invalid,
    NewCheckAccountAutomation, NewGatherAccountAutomation, NewPushAccountAutomation, NewSecret, PageRequest,
    PasswordRules, PushAccountFilter, PushAccountUpdate, Schedule, Secret, SecretChange, Verdict,
    ports::{Accounts, AdHoc, Automations, Executions, Records},
};

use crate::sandbox::{EVERYWHERE, LICENSED, asset, outcome, stories};

fn passwords() -> SecretChange {
    SecretChange::Password(NewSecret::Random(PasswordRules::default()))
}

fn every(hours: u32) -> Schedule {
    Schedule::Every(Hours::new(hours).unwrap())
}

fn is_version(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::Invalid(Invalid::Version { .. }))
}

stories! { EVERYWHERE;
    a_push_runs_and_says_what_it_did_to_each_account: |place, dialect| {
        let client = &place.client;
        let (automations, executions) = (client.push_account_automations(), client.push_account_executions());
        let web = asset(client, "web-01").await;
        let new = NewPushAccountAutomation {
            assets: vec![web],
            ..NewPushAccountAutomation::new("monitoring", ["deploy"], passwords())
        };
        let made = automations.create(&new).await.unwrap();
        assert!(automations.create(&new).await.unwrap_err().is_already_exists());
        assert_eq!((made.name.as_str(), made.kind.as_str(), made.executed_amount), ("monitoring", "push_account", 0));
        let filter = PushAccountFilter { search: Some("monitor".to_owned()), ..PushAccountFilter::default() };
        let found = automations.rows(filter).all().await.unwrap();
        assert_eq!(found.iter().map(|automation| automation.id).collect::<Vec<_>>(), [made.id]);

        let renamed = PushAccountUpdate { name: Some("watching".to_owned()), ..PushAccountUpdate::default() };
        let renamed = automations.update(made.id, &renamed).await.unwrap();
        assert_eq!((renamed.name.as_str(), &renamed.password_rules), ("watching", &made.password_rules));
        assert_eq!(automations.replace(made.id, &new).await.unwrap().name, "monitoring");

        let ended = outcome(executions.run(made.id).await).await;
        assert_eq!(ended.verdict(), Verdict::Changed, "{ended:?}");
        assert_eq!(ended.execution.automation.as_ref().unwrap().id, made.id);
        let pushed: Vec<_> = ended.records.iter().map(|record| record.account.as_ref().unwrap().username.as_str()).collect();
        assert_eq!(pushed, ["deploy"]);
        assert_eq!(executions.rows().all().await.unwrap().len(), 1);

        let records = client.push_account_records();
        match dialect {
            Dialect::V3_10 => assert!(records.secret(ended.records[0].id).await.unwrap().new_secret.shown().is_some()),
            _ => {
                assert!(executions.report(ended.execution.id).await.unwrap().contains('<'));
                let refused = records.secret(ended.records[0].id).await.unwrap_err();
                assert!(is_version(refused.kind()), "{refused}");
            }
        }
        automations.delete(made.id).await.unwrap();
        assert!(automations.get(made.id).await.unwrap_err().is_not_found());
    }

    a_push_of_nobody_changes_nothing: |place, _dialect| {
        let automations = place.client.push_account_automations();
        let made = automations.create(&NewPushAccountAutomation::new("nobody", ["nobody"], passwords())).await.unwrap();
        let ended = outcome(place.client.push_account_executions().run(made.id).await).await;
        assert_eq!(ended.verdict(), Verdict::NothingChanged);
        assert!(!ended.verdict().likely_reasons().is_empty());
    }

    accounts_are_gathered: |place, dialect| {
        let client = &place.client;
        let (automations, executions) = (client.gather_account_automations(), client.gather_account_executions());
        let web = asset(client, "web-01").await;
        let new = NewGatherAccountAutomation {
            assets: vec![web],
            schedule: every(24),
            ..NewGatherAccountAutomation::new("daily")
        };
        let made = automations.create(&new).await.unwrap();
        assert_eq!((made.is_sync_account, made.check_risk.is_none()), (false, dialect == Dialect::V3_10));

        let renamed = GatherAccountUpdate {
            name: Some("nightly".to_owned()),
            ..GatherAccountUpdate::new(made.schedule.effective().unwrap())
        };
        let renamed = automations.update(made.id, &renamed).await.unwrap();
        assert_eq!((renamed.name.as_str(), renamed.schedule.effective().unwrap()), ("nightly", every(24)));
        let cron = Schedule::Cron("0 3 * * *".parse().unwrap());
        let moved = automations.update(made.id, &GatherAccountUpdate::new(cron.clone())).await.unwrap();
        assert_eq!(moved.schedule.effective().unwrap(), cron);
        assert_eq!(automations.replace(made.id, &new).await.unwrap().schedule.effective().unwrap(), every(24));

        let ended = outcome(executions.run(made.id).await).await;
        assert_eq!(ended.execution.status, ExecutionStatus::Success);
        assert!(ended.records.is_empty());
        let risky = GatherAccountUpdate { check_risk: Some(false), ..GatherAccountUpdate::new(Schedule::Manual) };
        let changed = automations.update(made.id, &risky).await;
        let at_once = AdHoc::run_on(&executions, web).await;
        match dialect {
            Dialect::V3_10 => {
                assert!(is_version(changed.unwrap_err().kind()));
                assert!(is_version(at_once.unwrap_err().kind()));
                assert!(is_version(executions.report(ended.execution.id).await.unwrap_err().kind()));
            }
            _ => {
                assert_eq!(changed.unwrap().check_risk, Some(false));
                assert!(at_once.unwrap().contains('<'));
                assert!(executions.report(ended.execution.id).await.unwrap().contains('<'));
            }
        }
        automations.delete(made.id).await.unwrap();
        assert!(automations.rows(GatherAccountFilter::default()).all().await.unwrap().iter().all(|left| left.id != made.id));
    }

    a_backup_says_how_it_ended: |place, dialect| {
        let client = &place.client;
        let plan = &client.backup_plans().rows(BackupPlanFilter::default()).all().await.unwrap()[0];
        let executions = client.backup_executions();
        let ended = outcome(executions.run(plan.id).await).await;
        assert!(ended.execution.status.is_final() && ended.records.is_empty());
        let again = outcome(Ok(executions.resume(ended.execution.id))).await;
        assert_eq!(again, ended, "{dialect}: a wait can be taken up again");
        let renamed = BackupPlanUpdate { comment: Some("kept".to_owned()), ..BackupPlanUpdate::new(plan.schedule.effective().unwrap()) };
        let renamed = client.backup_plans().update(plan.id, &renamed).await.unwrap();
        assert_eq!(renamed.schedule.effective(), plan.schedule.effective());
    }
}

stories! { LICENSED;
    accounts_are_checked: |place, dialect| {
        let client = &place.client;
        let (automations, executions) = (client.check_account_automations(), client.check_account_executions());
        let web = asset(client, "web-01").await;
        let new = NewCheckAccountAutomation {
            assets: vec![web],
            schedule: every(24),
            ..NewCheckAccountAutomation::new("passwords", [CheckEngineSlug::AccountSecret])
        };
        if dialect == Dialect::V3_10 {
            let sent = place.sandbox.requests().total();
            assert!(is_version(automations.create(&new).await.unwrap_err().kind()));
            assert!(is_version(executions.list(PageRequest::default()).await.unwrap_err().kind()));
            assert!(is_version(AdHoc::run_on(&executions, web).await.unwrap_err().kind()));
            assert_eq!(place.sandbox.requests().total(), sent, "it is refused before it is sent");
            continue;
        }
        let made = automations.create(&new).await.unwrap();
        assert_eq!(made.engines, serde_json::json!(["check_account_secret"]));
        let nothing = NewCheckAccountAutomation::new("nothing", []);
        assert!(matches!(automations.create(&nothing).await.unwrap_err().kind(), ErrorKind::Invalid(_)));

        let update = CheckAccountUpdate {
            engines: Some(vec![CheckEngineSlug::AccountRepeat, CheckEngineSlug::AccountLeak]),
            ..CheckAccountUpdate::new(made.schedule.effective().unwrap())
        };
        let changed = automations.update(made.id, &update).await.unwrap();
        assert_eq!(changed.engines, serde_json::json!(["check_account_repeat", "check_account_leak"]));
        assert_eq!(changed.schedule.effective().unwrap(), every(24));
        assert_eq!(automations.replace(made.id, &new).await.unwrap().engines, made.engines);

        let ended = outcome(executions.run(made.id).await).await;
        assert_eq!(ended.execution.status, ExecutionStatus::Success);
        assert!(executions.report(ended.execution.id).await.unwrap().contains('<'));
        assert!(AdHoc::run_on(&executions, web).await.unwrap().contains('<'));
        let named = CheckAccountFilter { name: Some("passwords".to_owned()), ..CheckAccountFilter::default() };
        assert_eq!(automations.rows(named).all().await.unwrap().len(), 1);
        automations.delete(made.id).await.unwrap();
    }

    a_record_has_the_secrets_before_and_after: |place, _dialect| {
        let client = &place.client;
        let web = asset(client, "web-01").await;
        let deploy = AccountFilter { username: Some("deploy".to_owned()), ..web.into() };
        let deploy = client.accounts().rows(deploy).all().await.unwrap()[0].id;
        let known = AccountUpdate { secret: Some(Secret::new("before the change").unwrap()), ..AccountUpdate::default() };
        client.accounts().update(deploy, &known).await.unwrap();
        let new = jms_http::domain::NewChangeSecretAutomation {
            assets: vec![web],
            ..jms_http::domain::NewChangeSecretAutomation::new("rotate", ["deploy"], passwords())
        };
        let automation = client.change_secret_automations().create(&new).await.unwrap();
        let ended = outcome(client.change_secret_executions().run(automation.id).await).await;
        let secrets = client.change_secret_records().secret(ended.records[0].id).await.unwrap();
        assert_eq!(secrets.old_secret.shown().unwrap().expose(), "before the change");
        let now = client.accounts().secret(deploy).await.unwrap().secret;
        assert_eq!(secrets.new_secret.shown().unwrap().expose(), now.shown().unwrap().expose());
        assert!(!format!("{secrets:?}").contains("before the change"));
        client.change_secret_automations().delete(automation.id).await.unwrap();
    }
}
