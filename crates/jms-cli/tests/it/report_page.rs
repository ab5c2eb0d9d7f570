//! The page that `jms report` writes, in a browser.

use std::path::PathBuf;

use fantoccini::{Client, Locator};

use crate::{
    chromium::{asked, browse, wait},
    home::Home,
};

/// A name that would be an element if it were not escaped.
const HOSTILE: &str = "<img src=x onerror=document.title='owned'>";

async fn steps(client: Client, page: PathBuf, sections: usize) {
    let url = format!("file://{}", page.display());
    client.goto(&url).await.unwrap();
    wait(&client, Locator::Css("h1")).await;
    assert_eq!(client.find_all(Locator::Css("h2")).await.unwrap().len(), sections);
    assert!(!client.find_all(Locator::Css("svg rect")).await.unwrap().is_empty());
    assert!(client.find_all(Locator::Css("img, script, link")).await.unwrap().is_empty());
    let text = wait(&client, Locator::Css("body")).await.text().await.unwrap();
    assert!(text.contains(HOSTILE) && text.contains("root@web-01"), "{text}");
    assert!(client.title().await.unwrap().starts_with("Accounts of "));
    assert_eq!(asked(&client).await, [url]);
}

#[tokio::test]
async fn the_page_shows_what_was_found_and_loads_nothing() {
    let home = Home::new();
    let create = ["account", "create", "robot", "--asset", "web-01", "--name", HOSTILE];
    assert_eq!(home.sandbox(&create).code, 0);
    let page = home.path().join("report.html");
    let ran = home.sandbox(&["report", "--as", "html", "--out", page.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.err);

    let found = home.json(&["report"]);
    let rules: std::collections::BTreeSet<_> =
        found.as_array().unwrap().iter().map(|row| row["rule"].as_str()).collect();
    // One for each rule, and one for those that were not looked into.
    let sections = rules.len() + 1;
    browse(|client| steps(client, page, sections)).await;
}
