//! An apply of files that is killed: nothing is kept of it, and the next one reads from the server what is left.

use std::{collections::BTreeMap, env, fmt::Write as _, fs, path::Path, process, time::Duration};

use jms_fleet::{
    CodeOptions, Desired, Fleet, Job, Journal, LocalSecrets, Options, PlanOptions,
    domain::{
        Account, AccountTemplateFilter, BackupPlanFilter, ChangeSecretFilter, Label, NewAccount, Secret,
        ports::Accounts as _,
    },
};
use jms_http::JumpServer;

use crate::{
    child::{self, DONE, ENDED, TOKEN},
    parent::ROWS,
};

/// Of the rows, the first third is made, the second changed and the last deleted.
const THIRD: usize = ROWS / 3;
const FEW: usize = 4;

/// Whether a row is there before, and whether it is there afterwards.
fn is_there(row: usize) -> (bool, bool) {
    (row >= THIRD, row < 2 * THIRD)
}

/// The files of what is wanted.
pub(crate) fn write(folder: &Path) {
    let mut text = "accounts:\n".to_owned();
    for row in (0..ROWS).filter(|row| is_there(*row).1) {
        let line = format!("{{asset: web-01, username: svc-{row:04}, secret: secret-{row}, comment: wanted}}");
        writeln!(text, "- {line}").unwrap();
    }
    for (list, fields) in [
        ("account_templates", "username: x, secret: template-secret"),
        ("change_secret_automations", "accounts: [svc-0001], password_rules: {length: 20}, crontab: 30 2 * * sun"),
        ("account_backup_plans", "types: [linux], recipients_part_one: [admin], interval: 24"),
    ] {
        writeln!(text, "{list}:").unwrap();
        for number in 0..FEW {
            writeln!(text, "- {{name: few-{number}, {fields}}}").unwrap();
        }
    }
    fs::create_dir(folder).unwrap();
    fs::write(folder.join("all.yaml"), text).unwrap();
}

/// Makes the accounts that are changed or deleted, as an earlier apply would have, and one that is nobody's.
pub(crate) async fn prepare(client: &JumpServer, asset: &str) {
    let mut accounts: Vec<NewAccount> = child::accounts(asset, ROWS);
    accounts.drain(..THIRD);
    for account in &mut accounts {
        account.labels = vec![Label::new("managed-by", "jms")];
    }
    accounts
        .push(NewAccount { comment: "nobody's".to_owned(), ..NewAccount::new(asset.parse().unwrap(), "svc-0nobody") });
    let (job, fleet) = (Job::create(accounts), Fleet::new(client));
    let mut journal = Journal::in_memory(&job, &fleet.place()).unwrap();
    assert!(fleet.run(&job, &mut journal, &Options::default()).await.unwrap().is_success());
}

/// The process that is killed.
pub(crate) fn work(folder: &Path, url: &str) {
    let token = Secret::new(env::var(TOKEN).unwrap()).unwrap();
    let client = JumpServer::builder().base_url(url).private_token(token).timeout(Duration::from_secs(10)).build();
    let fleet = Fleet::new(&client.unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let done = runtime.block_on(async {
        let desired = Desired::read(folder, &CodeOptions { allow_clear_secrets: true }).unwrap();
        let options = PlanOptions { prune: true, adopt: false };
        // What cannot be read now can be read later.
        let Ok(plan) = fleet.plan(desired, &options).await else { return false };
        assert_eq!(plan.problems, []);
        let applied = fleet.apply(&plan, &LocalSecrets, &Options::default()).await.unwrap();
        applied.is_success()
    });
    process::exit(if done { DONE } else { ENDED });
}

/// All is as the files say, each thing once, and nothing was done twice.
pub(crate) async fn check(client: &JumpServer, before: &BTreeMap<String, Account>, after: &BTreeMap<String, Account>) {
    for row in 0..ROWS {
        let name = format!("svc-{row:04}");
        match is_there(row) {
            (_, false) => assert!(!after.contains_key(&name), "{name} was to be deleted"),
            (was_there, true) => {
                let account = &after[&name];
                assert_eq!(
                    (account.comment.as_str(), account.version),
                    ("wanted", 0),
                    "{name}: its secret was set once"
                );
                assert!(account.labels.iter().any(|label| label.value == "jms"));
                assert!(!was_there || before[&name].id == account.id);
                if row.is_multiple_of(40) {
                    let read = client.accounts().secret(account.id).await.unwrap();
                    assert_eq!(read.secret.shown().unwrap().expose(), format!("secret-{row}"));
                }
            }
        }
    }
    assert_eq!(after.len(), 2 * THIRD + 1);
    assert_eq!(after["svc-0nobody"], before["svc-0nobody"], "nobody's was not touched");
    let few = |names: Vec<String>| names.iter().filter(|name| name.starts_with("few-")).count();
    let templates = client.account_templates().rows(AccountTemplateFilter::default()).all().await.unwrap();
    assert_eq!(few(templates.into_iter().map(|row| row.name).collect()), FEW);
    let automations = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap();
    assert_eq!(few(automations.into_iter().map(|row| row.name).collect()), FEW);
    let plans = client.backup_plans().rows(BackupPlanFilter::default()).all().await.unwrap();
    assert_eq!(few(plans.into_iter().map(|row| row.name).collect()), FEW);
}
