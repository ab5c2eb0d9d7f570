//! Tests a tool without any server, by the mocks of the feature `mock`: `cargo run --example fake_port`.

#![expect(clippy::print_stdout, reason = "an example")]

use jms_http::domain::{
    Account, AccountAsset, AccountFilter, Error, ErrorKind, Page, PageRequest, Result,
    ports::{Accounts, MockAccounts},
};

/// The tool: says who can do everything.
async fn privileged(accounts: &dyn Accounts) -> Result<Vec<String>> {
    let page = accounts.list(&AccountFilter::default(), PageRequest::default()).await?;
    Ok(page.items.into_iter().filter(|account| account.privileged).map(|account| account.username).collect())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let id = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";
    let asset = AccountAsset::new(id.parse()?, "web-01", "10.0.1.11");
    let deploy = Account::new(id.parse()?, "deploy", asset);
    let mut root = Account::new(id.parse()?, "root", deploy.asset.clone());
    root.privileged = true;

    let mut fake = MockAccounts::new();
    fake.expect_list().return_once(|_, _| Ok(Page::whole(vec![root, deploy])));
    assert_eq!(privileged(&fake).await?, ["root"]);

    let mut failing = MockAccounts::new();
    failing.expect_list().return_once(|_, _| Err(Error::new(ErrorKind::Unreachable)));
    match privileged(&failing).await {
        Err(error) => println!("a tool can test its errors, too: {error}"),
        Ok(_) => return Err("the fake fails".into()),
    }
    Ok(())
}
