//! The page at `/api/docs/` of a served sandbox, in a browser.
//!
//! Chromium by way of `chromedriver`, both of Debian (`chromium`, `chromium-driver`). `JMS_TEST_CHROMIUM` names the browser and
//! makes the test mandatory; without it, it is skipped where there is none. `JMS_TEST_SCREENSHOT` names a file for a picture
//! of the page as it is in the end.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, Locator, error::CmdError, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::Url;

use crate::{home::Home, served::Served};

const USUAL: &str = "/usr/bin/chromium";
const PATIENCE: Duration = Duration::from_secs(30);

/// A running `chromedriver`, ended when this is dropped.
struct Driver {
    child: Child,
    url: String,
}

impl Driver {
    fn start() -> Option<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let port = lines.find_map(|line| line.split("successfully on port ").nth(1).map(str::to_owned)).unwrap();
        Some(Self { child, url: format!("http://127.0.0.1:{}", port.trim_end_matches('.')) })
    }

    async fn browser(&self, chromium: &str, profile: &Path) -> Client {
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1400,900",
            &format!("--user-data-dir={}", profile.display()),
        ];
        let capabilities = json!({
            "goog:chromeOptions": { "binary": chromium, "args": arguments },
            "goog:loggingPrefs": { "performance": "ALL" },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("it is written as an object") };
        ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&self.url).await.unwrap()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The browser's log of what it did on the network.
#[derive(Debug)]
struct NetworkLog;

impl WebDriverCompatibleCommand for NetworkLog {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "type": "performance" }).to_string()))
    }
}

/// URLs that the page asked for.
async fn asked(client: &Client) -> Vec<String> {
    let log = client.issue_cmd(NetworkLog).await.unwrap();
    let events = log.as_array().unwrap().iter().filter_map(|entry| {
        let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
        let event = &event["message"];
        (event["method"] == "Network.requestWillBeSent")
            .then(|| event["params"]["request"]["url"].as_str().map(str::to_owned))?
    });
    // What asks nobody, and the browser's own first page.
    let is_local = |url: &String| ["data:", "blob:", "chrome:"].iter().any(|scheme| url.starts_with(scheme));
    events.filter(|url| !is_local(url)).collect()
}

/// Which browser there is; says why the test is skipped where there is none.
fn chromium() -> Option<String> {
    let demanded = env::var("JMS_TEST_CHROMIUM").ok();
    let path = demanded.clone().unwrap_or_else(|| USUAL.to_owned());
    if Path::new(&path).exists() {
        return Some(path);
    }
    assert!(demanded.is_none(), "JMS_TEST_CHROMIUM is {path}, which does not exist");
    println!("skipped: there is no {path}");
    None
}

async fn wait(client: &Client, locator: Locator<'_>) -> fantoccini::elements::Element {
    let found = client.wait().at_most(PATIENCE).for_element(locator).await;
    found.unwrap_or_else(|error| panic!("{locator:?}: {error}"))
}

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
async fn steps(client: Client, served: Arc<Served>) {
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
    let Some(chromium) = chromium() else { return };
    let Some(driver) = Driver::start() else {
        assert!(env::var_os("JMS_TEST_CHROMIUM").is_none(), "there is no chromedriver");
        println!("skipped: there is no chromedriver");
        return;
    };
    let home = Home::new();
    let served = Served::new(&home);
    let profile = tempfile::tempdir().unwrap();
    let client = driver.browser(&chromium, profile.path()).await;

    // The browser ends with the session, however the steps do.
    let outcome = tokio::spawn(steps(client.clone(), Arc::new(served))).await;
    client.close().await.unwrap();
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
}
