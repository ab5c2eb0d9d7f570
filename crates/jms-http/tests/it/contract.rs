//! What every server does for the client: one suite against the sandbox in process, on loopback, and a live server.
//!
//! A live one is asked when `JMS_E2E_URL` is set, with credentials as in [`jms_http::VARIABLES`], `JMS_E2E_` in place of
//! `JMS_`. The suite works on a host, accounts, automations and plans that it made, named `jms-contract-…`, deletes them
//! whatever happens, and says so.

use std::{env, future::Future, net::SocketAddr, time::Duration};

use jms_http::{
    Builder, Config, JumpServer,
    domain::{
        Account, AccountFilter, AccountTemplateFilter, AccountUpdate, AssetId, AssetType, BackupPlanFilter,
        ChangeSecretFilter, ChangeSecretUpdate, Dialect, ErrorKind, NewAccount, NewAccountTemplate, NewBackupPlan,
        NewBulkAccounts, NewChangeSecretAutomation, NewHost, NewSecret, OrgId, PasswordRules, Schedule, Secret,
        SecretChange, SharedAccount, UserFilter, Verdict, Wait,
        ports::{AccountTemplates, Accounts, Assets, Automations, Organisations, Users},
    },
    raw::CallOptions,
};
use jms_sandbox::{Clock, Profile, Sandbox};
use uuid::Uuid;

/// What the suite works with.
#[derive(Clone)]
struct Stage {
    client: JumpServer,
    /// What the names of all that it makes begin with.
    mark: String,
    /// A host that it made, on which nobody answers.
    host: AssetId,
    /// How long to wait for a run.
    patience: Duration,
}

impl Stage {
    async fn new(client: JumpServer, patience: Duration) -> Self {
        let mark = format!("jms-contract-{}", &Uuid::new_v4().simple().to_string()[..12]);
        let platform = client.resolve().platform("Linux").await.unwrap().id;
        let host = client.assets().create_host(&NewHost::new(&mark, "192.0.2.1", platform)).await.unwrap().id;
        Self { client, mark, host, patience }
    }

    fn name(&self, what: &str) -> String {
        format!("{}-{what}", self.mark)
    }

    fn on_host(&self) -> AccountFilter {
        self.host.into()
    }

    async fn account(&self, username: &str) -> Account {
        let new =
            NewAccount { secret: Some(Secret::new("first secret").unwrap()), ..NewAccount::new(self.host, username) };
        self.client.accounts().create(&new).await.unwrap()
    }

    /// Deletes all that the suite made, and checks that nothing of it is left.
    async fn clear(&self) {
        let Self { client, mark, .. } = self;
        let mut gone = 0;
        let search = Some(mark.clone());
        let filter = ChangeSecretFilter { search: search.clone(), ..ChangeSecretFilter::default() };
        for automation in allowed(client.change_secret_automations().rows(filter).all().await) {
            client.change_secret_automations().delete(automation.id).await.unwrap();
            gone += 1;
        }
        let filter = BackupPlanFilter { search: search.clone(), ..BackupPlanFilter::default() };
        for plan in allowed(client.backup_plans().rows(filter).all().await) {
            client.backup_plans().delete(plan.id).await.unwrap();
            gone += 1;
        }
        let filter = AccountTemplateFilter { search, ..AccountTemplateFilter::default() };
        for template in allowed(client.account_templates().rows(filter).all().await) {
            client.account_templates().delete(template.id).await.unwrap();
            gone += 1;
        }
        client.assets().delete_host(self.host).await.unwrap();
        assert!(client.assets().get(self.host).await.unwrap_err().is_not_found());
        println!("{mark}: the host with its accounts and {gone} other objects were made and are deleted");
    }
}

/// The rows, or none where the server does not let this user see them.
fn allowed<T>(rows: jms_http::domain::Result<Vec<T>>) -> Vec<T> {
    match rows {
        Err(error) if *error.kind() == ErrorKind::Forbidden => Vec::new(),
        rows => rows.unwrap(),
    }
}

/// The whole suite, against one server.
async fn holds_for(client: JumpServer, patience: Duration) {
    let stage = Stage::new(client, patience).await;
    let mut failed = Vec::new();
    failed.extend(told("who and where", who_and_where(stage.clone())).await);
    failed.extend(told("an account", an_account(stage.clone())).await);
    failed.extend(told("accounts in bulk", accounts_in_bulk(stage.clone())).await);
    failed.extend(told("lists", lists(stage.clone())).await);
    failed.extend(told("a template", a_template(stage.clone())).await);
    failed.extend(told("an automation", an_automation(stage.clone())).await);
    failed.extend(told("a backup", a_backup(stage.clone())).await);
    failed.extend(told("refusals", refusals(stage.clone())).await);
    stage.clear().await;
    assert!(failed.is_empty(), "the contract does not hold in: {}", failed.join(", "));
}

/// The name of a story that failed. It is told in a task of its own, so that what it made is deleted though it fails.
async fn told(name: &'static str, story: impl Future<Output = ()> + Send + 'static) -> Option<&'static str> {
    tokio::spawn(story).await.err().map(|_| name)
}

async fn who_and_where(stage: Stage) {
    let me = stage.client.users().me().await.unwrap();
    assert!(!me.user.username.is_empty());
    assert_eq!(stage.client.organisations().current().await.unwrap().id, stage.client.org());
    let users =
        stage.client.users().rows(UserFilter { username: Some(me.user.username.clone()), ..UserFilter::default() });
    assert!(
        allowed(users.all().await).iter().any(|user| user.id == me.user.id) || stage.client.org() != OrgId::DEFAULT
    );
}

async fn an_account(stage: Stage) {
    let accounts = stage.client.accounts();
    let made = stage.account("robot").await;
    assert_eq!((made.username.as_str(), made.asset.id, made.org_id), ("robot", stage.host, stage.client.org()));
    let again = accounts.create(&NewAccount::new(stage.host, "robot")).await.unwrap_err();
    assert!(again.is_already_exists(), "{again}");

    let update = AccountUpdate { comment: Some("of the suite".to_owned()), ..AccountUpdate::default() };
    assert_eq!(accounts.update(made.id, &update).await.unwrap().comment, "of the suite");
    let update = AccountUpdate { secret: Some(Secret::new("second secret").unwrap()), ..AccountUpdate::default() };
    let changed = accounts.update(made.id, &update).await.unwrap();
    assert_eq!((changed.version, changed.comment.as_str()), (made.version + 1, "of the suite"));

    match accounts.secret(made.id).await {
        Ok(secret) => assert_eq!(secret.secret.shown().unwrap().expose(), "second secret"),
        // The default of real servers; it has a hint that says what an administrator can do.
        Err(error) => assert!(matches!(error.kind(), ErrorKind::ConfirmationRequired { .. }), "{error}"),
    }
    accounts.delete(made.id).await.unwrap();
    assert!(accounts.get(made.id).await.unwrap_err().is_not_found());
    assert!(accounts.update(made.id, &update).await.unwrap_err().is_not_found());
}

async fn accounts_in_bulk(stage: Stage) {
    use jms_http::domain::ports::AccountsInBulk;

    let accounts = stage.client.accounts();
    let new: Vec<_> = (0..5).map(|number| NewAccount::new(stage.host, format!("bulk-{number}"))).collect();
    let made = accounts.create_all(&new).await.unwrap();
    assert_eq!(
        made.iter().map(|account| &account.username).collect::<Vec<_>>(),
        ["bulk-0", "bulk-1", "bulk-2", "bulk-3", "bulk-4"]
    );
    let one_twice = [NewAccount::new(stage.host, "bulk-9"), NewAccount::new(stage.host, "bulk-0")];
    accounts.create_all(&one_twice).await.unwrap_err();
    let found =
        accounts.rows(AccountFilter { username: Some("bulk-9".to_owned()), ..stage.on_host() }).all().await.unwrap();
    assert!(found.is_empty(), "all or nothing");

    let shared = NewBulkAccounts::new(vec![stage.host], SharedAccount::new("bulk-shared"));
    assert_eq!(accounts.create_on_assets(&shared).await.unwrap().failed().count(), 0);
    let ids: Vec<_> = made.iter().map(|account| account.id).collect();
    AccountsInBulk::delete_all(&accounts, &ids).await.unwrap();
    let left = accounts.rows(stage.on_host()).all().await.unwrap();
    assert!(left.iter().all(|account| !ids.contains(&account.id)), "{left:?}");
}

async fn lists(stage: Stage) {
    let accounts = stage.client.accounts();
    let mut made = Vec::new();
    for number in 0..7 {
        made.push(stage.account(&format!("row-{number}")).await.id);
    }
    for size in [2, 3, 1000] {
        let rows = accounts.rows(stage.on_host()).page_size(size).all().await.unwrap();
        assert!(made.iter().all(|id| rows.iter().filter(|row| row.id == *id).count() == 1), "in pages of {size}");
    }
    let by_ids = AccountFilter { ids: made[..2].to_vec(), ..AccountFilter::default() };
    assert_eq!(accounts.rows(by_ids).all().await.unwrap().len(), 2);
    let nowhere = AssetId::new(Uuid::new_v4());
    let by_assets = AccountFilter { assets: vec![nowhere, stage.host], ..AccountFilter::default() };
    let (by_assets, on_host) =
        (accounts.rows(by_assets).all().await.unwrap(), accounts.rows(stage.on_host()).all().await.unwrap());
    assert_eq!(by_assets, on_host);
    let partial = accounts.partial_rows(stage.on_host(), &["username"]).all().await.unwrap();
    assert!(partial.iter().any(|row| row.text("username") == Some("row-6")));
}

async fn a_template(stage: Stage) {
    let templates = stage.client.account_templates();
    let new = NewAccountTemplate { name: stage.name("template"), ..NewAccountTemplate::new("robot") };
    let made = templates.create(&new).await.unwrap();
    assert_eq!(templates.get(made.id).await.unwrap().name, new.name);
    assert!(templates.create(&new).await.unwrap_err().is_already_exists());
    templates.delete(made.id).await.unwrap();
    assert!(templates.get(made.id).await.unwrap_err().is_not_found());
}

async fn an_automation(stage: Stage) {
    let automations = stage.client.change_secret_automations();
    let random = SecretChange::Password(NewSecret::Random(PasswordRules::new(20).unwrap()));
    let new = NewChangeSecretAutomation {
        assets: vec![stage.host],
        schedule: Schedule::Cron("30 2 * * sun".parse().unwrap()),
        ..NewChangeSecretAutomation::new(stage.name("automation"), ["rotated"], random)
    };
    let made = match automations.create(&new).await {
        Err(error) if *error.kind() == ErrorKind::Forbidden => {
            println!("automations are not allowed here: {}", error.hint().unwrap());
            return;
        }
        made => made.unwrap(),
    };
    assert_eq!(made.schedule.effective().unwrap(), new.schedule);
    let renamed = ChangeSecretUpdate { name: Some(stage.name("renamed")), ..ChangeSecretUpdate::default() };
    let renamed = automations.update(made.id, &renamed).await.unwrap();
    assert_eq!((renamed.schedule.effective().unwrap(), renamed.password_rules.length), (new.schedule, Some(20)));

    // Servers log in as somebody privileged, else as whom was changed last, and leave that one alone.
    let operator = NewAccount { privileged: true, ..NewAccount::new(stage.host, "operator") };
    stage.client.accounts().create(&operator).await.unwrap();
    let before = stage.account("rotated").await;
    let executions = stage.client.change_secret_executions();
    let run = executions.run(made.id).await.unwrap();
    let outcome = run.wait(Wait::at_most(stage.patience)).await.unwrap();
    assert!(outcome.execution.status.is_final());
    // A real server does not reach the host; a sandbox does.
    let after = stage.client.accounts().get(before.id).await.unwrap();
    match outcome.verdict() {
        Verdict::Changed => assert_eq!(after.version, before.version + 1, "once"),
        Verdict::Failed => assert_eq!(after.version, before.version),
        other => panic!("{other:?}: {outcome:?}"),
    }
    assert_eq!(
        outcome
            .records
            .iter()
            .filter(|record| record.account.as_ref().is_some_and(|account| account.id == before.id))
            .count(),
        1
    );
    let resumed = executions.resume(run.id()).wait(Wait::at_most(stage.patience)).await.unwrap();
    assert_eq!(resumed, outcome);
}

async fn a_backup(stage: Stage) {
    let plans = stage.client.backup_plans();
    let new = NewBackupPlan {
        schedule: Schedule::Cron("0 4 * * *".parse().unwrap()),
        ..NewBackupPlan::new(stage.name("plan"), [AssetType::Linux])
    };
    let made = plans.create(&new).await.unwrap();
    assert_eq!(plans.get(made.id).await.unwrap().schedule.effective().unwrap(), new.schedule);
    let run = stage.client.backup_executions().run(made.id).await.unwrap();
    let outcome = run.wait(Wait::at_most(stage.patience)).await.unwrap();
    assert_eq!(outcome.execution.automation.unwrap().id, made.id);
}

async fn refusals(stage: Stage) {
    let nobody = stage.client.accounts().get(Uuid::new_v4().to_string().parse().unwrap()).await.unwrap_err();
    assert!(nobody.is_not_found());
    let unknown: OrgId = Uuid::new_v4().to_string().parse().unwrap();
    let elsewhere = stage.client.with(CallOptions { org: Some(unknown), ..CallOptions::default() });
    let error = elsewhere.accounts().rows(AccountFilter::default()).all().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::WrongOrganisation { asked, .. } if *asked == unknown), "{error}");
}

async fn on_sandbox(profile: Profile, dialect: Dialect) {
    let sandbox = Sandbox::builder().profile(profile).clock(Clock::fast(100.0)).build().unwrap();
    let credentials = sandbox.credentials();
    let secret = Secret::new(credentials.access_key_secret).unwrap();
    let builder = || {
        let secret = Secret::new(secret.expose()).unwrap();
        JumpServer::builder().access_key(credentials.access_key_id.clone(), secret).dialect(dialect)
    };
    let patience = Duration::from_secs(60);
    holds_for(builder().service(sandbox.service()).build().unwrap(), patience).await;
    let server = sandbox.serve(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
    holds_for(builder().base_url(&server.url()).build().unwrap(), patience).await;
}

#[tokio::test]
async fn the_contract_holds_on_4_10() {
    on_sandbox(Profile::V4_10Licensed, Dialect::V4_10).await;
}

#[tokio::test]
async fn the_contract_holds_on_3_10() {
    on_sandbox(Profile::V3_10, Dialect::V3_10).await;
}

#[tokio::test]
async fn the_contract_holds_on_the_community_edition() {
    on_sandbox(Profile::V4_10Community, Dialect::V4_10).await;
}

#[tokio::test]
async fn the_contract_holds_on_a_live_server() {
    if env::var_os("JMS_E2E_URL").is_none() {
        println!("no live server: JMS_E2E_URL is not set");
        return;
    }
    let config = Config::from_variables(|name| env::var(name.replacen("JMS_", "JMS_E2E_", 1)).ok()).unwrap();
    let client = Builder::from(config).build().unwrap();
    holds_for(client, Duration::from_secs(600)).await;
}
