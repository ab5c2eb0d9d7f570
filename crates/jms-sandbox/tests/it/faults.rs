//! What each fault does to a caller in process, and to the state.

use std::{
    io,
    time::{Duration, SystemTime},
};

use axum::body::Body;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use jms_sandbox::{Clock, Fault, Page, Profile, RetryAfter, Sandbox};
use serde_json::{Value, json};
use tower_service::Service as _;

const ACCOUNTS: &str = "/api/v1/accounts/accounts/";

/// An answer whose body may have broken off.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: io::Result<Vec<u8>>,
}

impl Answer {
    fn bytes(&self) -> &[u8] {
        self.body.as_ref().unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(self.bytes()).unwrap()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

fn sandbox() -> Sandbox {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    Sandbox::builder().clock(Clock::manual().starting_at(start)).seed(1).build().unwrap()
}

async fn send(sandbox: &Sandbox, method: Method, path: &str, body: &Value) -> io::Result<Answer> {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::AUTHORIZATION, format!("Token {}", sandbox.credentials().private_token));
    if !body.is_null() {
        request = request.header(header::CONTENT_TYPE, "application/json");
    }
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    let response = sandbox.service().call(request.body(body).unwrap()).await?;
    let (head, body) = response.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes().to_vec());
    Ok(Answer { status: head.status, headers: head.headers, body })
}

async fn get(sandbox: &Sandbox, path: &str) -> Answer {
    send(sandbox, Method::GET, path, &Value::Null).await.unwrap()
}

async fn create(sandbox: &Sandbox) -> io::Result<Answer> {
    let asset = get(sandbox, "/api/v1/assets/assets/?limit=1").await.json()["results"][0]["id"].clone();
    send(sandbox, Method::POST, ACCOUNTS, &json!({ "asset": asset, "username": "robot" })).await
}

async fn robots(sandbox: &Sandbox) -> usize {
    get(sandbox, &format!("{ACCOUNTS}?username=robot")).await.json().as_array().unwrap().len()
}

/// What comes of creating an account under this fault: the error or the status, and how many there are then.
async fn created_under(fault: Fault) -> (Result<u16, io::ErrorKind>, usize, u64) {
    let sandbox = sandbox();
    let id = sandbox.add_fault(fault.on("accounts_create")).unwrap();
    let outcome = create(&sandbox).await.map(|answer| answer.status.as_u16()).map_err(|error| error.kind());
    assert_eq!(sandbox.fault(id).map(|report| (report.matched, report.fired)), Some((1, 1)));
    (outcome, robots(&sandbox).await, sandbox.requests().of("accounts_create"))
}

#[tokio::test]
async fn a_broken_connection_is_an_error_of_the_service_and_says_nothing_of_the_outcome() {
    use io::ErrorKind::{ConnectionRefused, ConnectionReset};
    assert_eq!(created_under(Fault::refused()).await, (Err(ConnectionRefused), 0, 0));
    assert_eq!(created_under(Fault::reset_before()).await, (Err(ConnectionReset), 0, 1));
    assert_eq!(created_under(Fault::reset_after()).await, (Err(ConnectionReset), 1, 1));
}

#[tokio::test]
async fn a_status_comes_before_or_after_the_request_took_effect() {
    for status in [401, 403, 404, 412, 500, 502, 503, 504] {
        let status = StatusCode::from_u16(status).unwrap();
        assert_eq!(created_under(Fault::status(status, Page::Usual)).await, (Ok(status.as_u16()), 0, 1));
        assert_eq!(created_under(Fault::status_after(status, Page::Usual)).await, (Ok(status.as_u16()), 1, 1));
    }
    assert_eq!(created_under(Fault::throttle(RetryAfter::Seconds(1))).await, (Ok(429), 0, 1));
    assert_eq!(created_under(Fault::redirect_to_slash()).await, (Ok(301), 0, 1));
    assert_eq!(created_under(Fault::redirect_to("https://other.example")).await, (Ok(302), 0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_gives_up_has_changed_something_or_nothing() {
    for (fault, robots_then) in
        [(Fault::latency(Duration::from_secs(60)), 0), (Fault::latency_after(Duration::from_secs(60)), 1)]
    {
        let sandbox = sandbox();
        sandbox.add_fault(fault.on("accounts_create").once()).unwrap();
        assert!(tokio::time::timeout(Duration::from_secs(30), create(&sandbox)).await.is_err());
        assert_eq!((robots(&sandbox).await, sandbox.requests().unanswered()), (robots_then, 1));
        let again = create(&sandbox).await.unwrap();
        assert_eq!(again.status.as_u16(), if robots_then == 0 { 201 } else { 400 });
    }
    let patient = sandbox();
    patient.add_fault(Fault::latency(Duration::from_secs(60))).unwrap();
    assert_eq!(create(&patient).await.unwrap().status, 201);
}

#[tokio::test]
async fn a_throttle_says_when_to_come_again_or_does_not() {
    let sandbox = sandbox();
    let throttled = async |retry_after| {
        sandbox.clear_faults();
        sandbox.add_fault(Fault::throttle(retry_after)).unwrap();
        get(&sandbox, ACCOUNTS).await
    };
    let seconds = throttled(RetryAfter::Seconds(30)).await;
    assert_eq!((seconds.status.as_u16(), seconds.header("retry-after")), (429, "30"));
    let detail = "Request was throttled. Expected available in 30 seconds.";
    assert_eq!(seconds.json(), json!({ "detail": detail, "code": "throttled" }));
    let date = throttled(RetryAfter::Date(3600)).await;
    let moment = httpdate::parse_http_date(date.header("retry-after")).unwrap();
    assert!(moment > SystemTime::now());
    assert!(httpdate::parse_http_date(throttled(RetryAfter::Date(u64::MAX)).await.header("retry-after")).is_ok());
    let unsaid = throttled(RetryAfter::Unsaid).await;
    assert_eq!((unsaid.header("retry-after"), &unsaid.json()["code"]), ("", &json!("throttled")));
}

#[tokio::test]
async fn errors_look_as_those_of_the_server_and_of_nginx() {
    let sandbox = sandbox();
    let answered = async |rule: &str, body: &Value| {
        sandbox.clear_faults();
        sandbox.add_fault(rule.parse().unwrap()).unwrap();
        send(&sandbox, Method::POST, ACCOUNTS, body).await.unwrap()
    };
    for (rule, code) in
        [("status=401", "authentication_failed"), ("status=403", "permission_denied"), ("status=412", "mfa")]
    {
        assert_eq!(answered(rule, &json!({})).await.json()["code"], code);
    }
    assert!(!answered("status=401", &json!({})).await.header("www-authenticate").is_empty());
    for (rule, sent, expected) in [
        ("status=500", json!({}), json!({ "error": "Server internal error" })),
        ("status=404", json!({}), json!({ "error": "Not found" })),
        ("status=500,body=json", Value::Null, json!({ "error": "Server internal error" })),
        ("status=502,body=json", Value::Null, json!({ "error": "Bad Gateway" })),
    ] {
        assert_eq!(answered(rule, &sent).await.json(), expected, "{rule}");
    }
    for (rule, sent, title) in [
        ("status=500", Value::Null, "Server error"),
        ("status=500,body=html", json!({}), "Server error"),
        ("status=502", json!({}), "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>"),
        ("status=503", json!({}), "503 Service Temporarily Unavailable"),
        ("status=504", json!({}), "504 Gateway Time-out"),
        ("status=401,body=html", json!({}), "401 Unauthorized"),
    ] {
        let answer = answered(rule, &sent).await;
        assert!(answer.header("content-type").starts_with("text/html"), "{rule}");
        assert!(String::from_utf8_lossy(answer.bytes()).contains(title), "{rule}");
    }
    let slash = answered("redirect=slash", &json!({})).await;
    assert_eq!((slash.header("location"), slash.bytes().len()), (ACCOUNTS, 0));
    let other = answered("redirect=https://other.example", &json!({})).await;
    assert_eq!(other.header("location"), format!("https://other.example{ACCOUNTS}"));
}

#[tokio::test(start_paused = true)]
async fn bodies_are_spoilt_and_what_was_done_stays_done() {
    let whole = get(&sandbox(), ACCOUNTS).await;
    let spoilt = async |rule: &str| {
        let sandbox = sandbox();
        sandbox.add_fault(rule.parse().unwrap()).unwrap();
        get(&sandbox, ACCOUNTS).await
    };
    let length = whole.bytes().len();
    let cut = spoilt("cut=100").await;
    assert_eq!(cut.header("content-length"), length.to_string());
    assert_eq!(cut.body.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    assert!(spoilt("cut=999999999").await.body.is_err(), "never all of it");
    assert!(spoilt("slow=1s,chunk=1000").await.bytes() == whole.bytes());
    let html = spoilt("content-type=text/html").await;
    assert!(html.header("content-type") == "text/html" && html.bytes() == whole.bytes());
    let invalid = spoilt("invalid-utf8").await;
    assert!(std::str::from_utf8(invalid.bytes()).is_err() && invalid.bytes().len() == length + 1);
    let short = spoilt("invalid-json").await;
    assert!(serde_json::from_slice::<Value>(short.bytes()).is_err());
    assert_eq!(short.header("content-length"), (length - 1).to_string());
    let deep = spoilt("deep-json=5000").await;
    assert!(deep.bytes() == [vec![b'['; 5000], vec![b']'; 5000]].concat());
    let large = spoilt("oversized=68157440").await;
    assert!(large.bytes().len() == 65 << 20 && large.json() == whole.json());
    assert!(spoilt("oversized=10").await.bytes() == whole.bytes());

    let sandbox = sandbox();
    sandbox.add_fault(Fault::cut_after(10).on("accounts_create")).unwrap();
    assert!(create(&sandbox).await.unwrap().body.is_err());
    assert_eq!(robots(&sandbox).await, 1);
    // Nothing is there to be spoilt.
    sandbox.add_fault(Fault::cut_after(0)).unwrap();
    sandbox.add_fault(Fault::deep_json(10)).unwrap();
    let head = send(&sandbox, Method::HEAD, ACCOUNTS, &Value::Null).await.unwrap();
    assert!(head.status == 200 && head.bytes().is_empty());
}

#[tokio::test]
async fn lists_repeat_pages_and_lose_count() {
    let sandbox = sandbox();
    let page = async |offset: usize| {
        get(&sandbox, &format!("{ACCOUNTS}?limit=5&offset={offset}&order=date_created")).await.json()
    };
    let (first, second) = (page(0).await, page(5).await);
    sandbox.add_fault(Fault::duplicate_page().on("accounts_list").nth(2)).unwrap();
    assert_eq!(page(0).await, first);
    let repeated = page(5).await;
    assert_eq!((&repeated["results"], &repeated["next"]), (&first["results"], &second["next"]));
    assert_eq!(page(5).await, second);

    sandbox.clear_faults();
    sandbox.add_fault(Fault::shrinking_count(2).calls(2..)).unwrap();
    let counts = [page(0).await, page(5).await].map(|page| page["count"].as_u64().unwrap());
    assert_eq!(counts[0], counts[1] + 2);
    // A bare list has no pages.
    sandbox.add_fault(Fault::duplicate_page()).unwrap();
    assert!(get(&sandbox, ACCOUNTS).await.status.is_success());
}

#[tokio::test]
async fn executions_are_lost_or_stay_where_they_are() {
    for profile in [Profile::V4_10Licensed, Profile::V3_10] {
        // 3.10 shows a run as pending until it is over.
        let running = if profile == Profile::V3_10 { "pending" } else { "running" };
        for (fault, stays) in
            [(Fault::lost(), None), (Fault::stuck_pending(), Some("pending")), (Fault::stuck_running(), Some(running))]
        {
            let sandbox = Sandbox::builder().profile(profile).clock(Clock::manual()).build().unwrap();
            sandbox.add_fault(fault.method(Method::POST).once()).unwrap();
            let below = "/api/v1/accounts/change-secret";
            let weekly =
                get(&sandbox, &format!("{below}-automations/?name=weekly-linux")).await.json()[0]["id"].clone();
            let status = async |run: Answer| {
                assert_eq!(run.status, 201);
                let id = run.json()["task"].as_str().unwrap().to_owned();
                sandbox.advance(Duration::from_secs(3600));
                let seen = get(&sandbox, &format!("{below}-executions/{id}/")).await;
                let status = seen.json()["status"].clone();
                status["value"].as_str().or(status.as_str()).map(str::to_owned)
            };
            let run = async || {
                let body = json!({ "automation": weekly });
                send(&sandbox, Method::POST, &format!("{below}-executions/"), &body).await.unwrap()
            };
            assert_eq!(status(run().await).await.as_deref(), stays, "{profile:?}");
            let records = get(&sandbox, &format!("{below}-records/?limit=1")).await.json();
            assert_eq!(records["count"], 0, "it does nothing");
            assert_eq!(status(run().await).await.as_deref(), Some("success"), "the next one is spared");
        }
    }
}

#[tokio::test]
async fn rules_are_asked_in_order_up_to_the_one_that_ends_the_request() {
    let sandbox = Sandbox::builder()
        .fault(Fault::content_type("text/plain").path("/api/v1/**"))
        .fault(Fault::status(StatusCode::BAD_GATEWAY, Page::Usual).every(2))
        .fault(Fault::reset_before().method(Method::GET).times(1))
        .build()
        .unwrap();
    let service = |path| send(&sandbox, Method::GET, path, &Value::Null);
    assert!(service(ACCOUNTS).await.is_err());
    let spoilt = service(ACCOUNTS).await.unwrap();
    assert_eq!((spoilt.status.as_u16(), spoilt.header("content-type")), (502, "text/plain"));
    assert_eq!(service("/api/health/").await.unwrap().header("content-type"), "application/json");
    let counted = |sandbox: &Sandbox| -> Vec<_> {
        sandbox.faults().iter().map(|report| (report.matched, report.fired)).collect()
    };
    assert_eq!(counted(&sandbox), [(2, 2), (3, 1), (3, 1)]);

    let added = sandbox.add_fault(Fault::lost()).unwrap();
    assert!(sandbox.remove_fault(added) && !sandbox.remove_fault(added));
    sandbox.clear_faults();
    assert!(sandbox.faults().is_empty());
    assert_eq!(service(ACCOUNTS).await.unwrap().status, 200);
    // Those of the start are there again.
    sandbox.reset().unwrap();
    assert_eq!(counted(&sandbox), [(0, 0); 3]);
    assert!(
        sandbox.add_fault(Fault::lost().on("accounts_creat")).unwrap_err().to_string().contains("`accounts_create`")
    );
    assert!(Sandbox::builder().fault(Fault::lost().nth(0)).build().is_err());
    assert_eq!(service("/api/docs/").await.unwrap().status, 200, "the page is spared");
}
