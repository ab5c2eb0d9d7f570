//! A browser: Chromium by way of `chromedriver`, both of Debian (`chromium`, `chromium-driver`). `JMS_TEST_CHROMIUM` names the
//! browser and makes its tests mandatory; without it, they are skipped where there is none.

use std::{
    env,
    future::Future,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, Locator, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::Url;

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
pub(crate) async fn asked(client: &Client) -> Vec<String> {
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

/// Waits for an element.
pub(crate) async fn wait(client: &Client, locator: Locator<'_>) -> fantoccini::elements::Element {
    let found = client.wait().at_most(PATIENCE).for_element(locator).await;
    found.unwrap_or_else(|error| panic!("{locator:?}: {error}"))
}

/// Has a browser do these steps, unless there is none.
pub(crate) async fn browse<F>(steps: impl FnOnce(Client) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let Some(chromium) = chromium() else { return };
    let Some(driver) = Driver::start() else {
        assert!(env::var_os("JMS_TEST_CHROMIUM").is_none(), "there is no chromedriver");
        println!("skipped: there is no chromedriver");
        return;
    };
    let profile = tempfile::tempdir().unwrap();
    let client = driver.browser(&chromium, profile.path()).await;

    // The browser ends with the session, however the steps do.
    let outcome = tokio::spawn(steps(client.clone())).await;
    client.close().await.unwrap();
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
}
