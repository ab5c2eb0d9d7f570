//! Rotates the secrets of the sandbox's fleet, in one process, without a server: `cargo run --example sandbox`.

#![expect(clippy::print_stdout, reason = "an example")]

use jms_http::{
    JumpServer,
    domain::{AccountFilter, ChangeSecretFilter, Secret, Wait, ports::Accounts},
};
use jms_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().build()?;
    let credentials = sandbox.credentials();
    let client = JumpServer::builder()
        .service(sandbox.service())
        .access_key(credentials.access_key_id, Secret::new(credentials.access_key_secret)?)
        .build()?;

    let filter = ChangeSecretFilter { search: Some("weekly-linux".to_owned()), ..ChangeSecretFilter::default() };
    let automations = client.change_secret_automations().rows(filter).all().await?;
    let automation = automations.first().ok_or("the seeded fleet has it")?;
    let run = client.change_secret_executions().run(automation.id).await?;
    let outcome = run.wait(Wait::default()).await?;

    println!("{}: {:?}", automation.name, outcome.verdict());
    for record in &outcome.records {
        let (Some(account), Some(asset)) = (&record.account, &record.asset) else { continue };
        println!("{}@{}: {}", account.username, asset.name, record.status);
    }
    let deploy = AccountFilter { username: Some("deploy".to_owned()), ..AccountFilter::default() };
    for account in client.accounts().rows(deploy).all().await? {
        let shown = client.accounts().secret(account.id).await?.secret;
        println!("{} has version {} of its secret: {shown:?}", account.asset.name, account.version);
    }
    Ok(())
}
