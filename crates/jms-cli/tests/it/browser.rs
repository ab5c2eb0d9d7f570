//! The page at `/api/docs/` of a served sandbox, in a browser. `JMS_TEST_SCREENSHOT` names a file for a picture of the page as it
//! is in the end.

use std::{env, fs};

use fantoccini::{Client, Locator, error::CmdError};
use serde_json::json;

use crate::{
    chromium::{asked, browse, wait},
    home::Home,
    served::Served,
};

/// Logs in from the page, and gives the token to the reference.
async fn log_in(client: &Client, served: &Served) -> Result<(), CmdError> {
    let script = "const [username, password, done] = arguments;
        fetch('/api/v1/authentication/auth/', {
            method: 'POST',
            headers: {'Content-Type': 'application/json'},
            body: JSON.stringify({username, password}),
        }).then(answer => answer.json()).then(answer => done(answer.token));";
    let arguments = vec![json!(served.told("username")), json!(served.told("password"))];
    let token = client.execute_async(script, arguments).await?;
    wait(client, Locator::Css("input[placeholder=Token]")).await.send_keys(token.as_str().unwrap()).await
}

/// What a person does on the page.
async fn steps(client: Client, served: Served) {
    client.goto(&format!("{}/api/docs/?lang=zh", served.told("url"))).await.unwrap();
    wait(&client, Locator::XPath("//*[text()[contains(., '查询账号')]]")).await;
    wait(&client, Locator::LinkText("English")).await.click().await.unwrap();
    log_in(&client, &served).await.unwrap();

    wait(&client, Locator::XPath("//button[@role='search' or contains(., 'Search')]")).await.click().await.unwrap();
    wait(&client, Locator::Css("input[type=search]")).await.send_keys("own profile").await.unwrap();
    let found = "//*[@role='option'][contains(., 'Read the own profile')]";
    wait(&client, Locator::XPath(found)).await.click().await.unwrap();

    let section = "section[id$='GET/api/v1/users/profile/'] .show-api-client-button";
    wait(&client, Locator::Css(section)).await;
    client.execute("document.querySelector(arguments[0]).click()", vec![json!(section)]).await.unwrap();
    let send = "//*[contains(@class, 'scalar-client')]//button[starts-with(normalize-space(.), 'Send')]";
    wait(&client, Locator::XPath(send)).await;
    // There are two of them, one for narrow windows: the one that is seen.
    for button in client.find_all(Locator::XPath(send)).await.unwrap() {
        if button.is_displayed().await.unwrap() {
            button.click().await.unwrap();
            break;
        }
    }
    wait(&client, Locator::XPath("//*[contains(@class, 'scalar-client')]//*[starts-with(normalize-space(.), '200')]"))
        .await;
    wait(&client, Locator::XPath("//*[contains(@class, 'scalar-client')]//*[text()[contains(., 'Administrator')]]"))
        .await;

    let picture = client.screenshot().await.unwrap();
    assert!(picture.len() > 10_000, "a picture of {} bytes shows nothing", picture.len());
    if let Some(file) = env::var_os("JMS_TEST_SCREENSHOT") {
        fs::write(file, &picture).unwrap();
    }
    let asked = asked(&client).await;
    assert!(asked.iter().any(|url| url.ends_with("/api/v1/users/profile/")), "{asked:#?}");
    let foreign: Vec<_> = asked.iter().filter(|url| !url.starts_with(served.told("url"))).collect();
    assert!(foreign.is_empty(), "the page asks others: {foreign:#?}");
}

#[tokio::test]
async fn the_page_is_searched_and_a_call_is_tried() {
    let home = Home::new();
    let served = Served::new(&home);
    browse(|client| steps(client, served)).await;
}
