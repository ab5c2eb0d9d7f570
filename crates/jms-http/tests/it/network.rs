//! The network: trust, certificates, versions of HTTP, proxies, packed answers, connections.

use std::{io::Write as _, num::NonZeroUsize, process::Command, time::Duration};

use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{Response, Version, header::CONTENT_ENCODING};
use hyper_util::service::TowerToHyperService;
use jms_http::{
    Builder, ConfigError, JumpServer, NetworkOptions, Proxy,
    domain::{AccountFilter, Error, ErrorKind, NewAccount, PageRequest, Secret, ports::Accounts},
};
use jms_sandbox::Sandbox;

use crate::{
    loopback::{Authority, Listening, canned, proxy, serve},
    scripted::a_page,
};

const BOTH: [&str; 2] = ["h2", "http/1.1"];

fn builder(url: &str) -> Builder {
    JumpServer::builder().base_url(url).token(Secret::new("token-canary").unwrap()).tries(1)
}

/// A client of what listens, with TLS, that trusts this authority.
fn trusting(authority: &Authority, server: &Listening, options: NetworkOptions) -> JumpServer {
    let options = NetworkOptions { extra_roots: Some(authority.pem()), ..options };
    builder(&format!("https://{}", server.address)).network(options).build().unwrap()
}

async fn list(client: &JumpServer) -> Result<(), Error> {
    client.accounts().list(&AccountFilter::default(), PageRequest::default()).await.map(drop)
}

async fn create(client: &JumpServer) -> Error {
    let asset = "09e1e072-1498-42f7-a6b1-567c2db56f59".parse().unwrap();
    client.accounts().create(&NewAccount::new(asset, "root")).await.unwrap_err()
}

/// All that an error says.
fn chain(error: &Error) -> String {
    let causes = std::iter::successors(Some(error as &dyn std::error::Error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[tokio::test]
async fn an_authority_of_ones_own_is_trusted_if_it_is_given() {
    let authority = Authority::new();
    let (_, service) = canned(a_page(), "host");
    let server = serve(Some(authority.server("127.0.0.1", false, &BOTH)), service).await;
    list(&trusting(&authority, &server, NetworkOptions::default())).await.unwrap();

    let other = Authority::new();
    let error = list(&trusting(&other, &server, NetworkOptions::default())).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Unreachable);
    assert!(chain(&error).contains("JMS_CA_FILE"), "says what to do: {}", chain(&error));
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused() {
    let authority = Authority::new();
    let (asked, service) = canned(a_page(), "host");
    let server = serve(Some(authority.server("other.test", false, &BOTH)), service).await;
    let error = create(&trusting(&authority, &server, NetworkOptions::default())).await;
    assert_eq!(error.kind(), &ErrorKind::Unreachable);
    assert!(chain(&error).contains("another host name"), "{}", chain(&error));
    assert!(asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_client_certificate_is_shown_where_one_is_wanted() {
    let authority = Authority::new();
    let (asked, service) = canned(a_page(), "host");
    let server = serve(Some(authority.server("127.0.0.1", true, &BOTH)), service).await;
    let shown = NetworkOptions { client_certificate: Some(authority.client()), ..NetworkOptions::default() };
    list(&trusting(&authority, &server, shown)).await.unwrap();
    assert_eq!(asked.lock().unwrap().len(), 1);

    // Without, and with one that the server does not know: nothing was done, and the error knows it.
    for (certificate, says) in [(None, "JMS_CLIENT_CERT_FILE"), (Some(Authority::new().client()), "refuses")] {
        let options = NetworkOptions { client_certificate: certificate, ..NetworkOptions::default() };
        let error = create(&trusting(&authority, &server, options)).await;
        assert_eq!(error.kind(), &ErrorKind::Unreachable, "{}", chain(&error));
        assert!(chain(&error).contains(says), "{}", chain(&error));
    }
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn certificates_that_cannot_be_used_are_refused_before_anything_is_sent() {
    let authority = Authority::new();
    let mut mismatched = authority.client();
    mismatched.key = authority.client().key;
    let mut keyless = authority.client();
    keyless.key = Secret::new("key-canary").unwrap();
    let with = |certificate| NetworkOptions { client_certificate: Some(certificate), ..NetworkOptions::default() };
    for (options, says) in [
        (NetworkOptions { extra_roots: Some("canary".to_owned()), ..NetworkOptions::default() }, "authorities"),
        (with(mismatched), "do not belong together"),
        (with(keyless), "the client's key"),
    ] {
        let error = builder("https://jumpserver.example.com").network(options).build().unwrap_err();
        assert!(matches!(error, ConfigError::Pem { .. }), "{error:?}");
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}

#[tokio::test]
async fn http_2_is_spoken_where_it_is_offered() {
    let authority = Authority::new();
    for (offered, version) in [(&BOTH[..], Version::HTTP_2), (&BOTH[1..], Version::HTTP_11), (&[], Version::HTTP_11)] {
        let (asked, service) = canned(a_page(), "user-agent");
        let server = serve(Some(authority.server("127.0.0.1", false, offered)), service).await;
        list(&trusting(&authority, &server, NetworkOptions::default())).await.unwrap();
        let agent = Some(concat!("jms/", env!("CARGO_PKG_VERSION")).to_owned());
        assert_eq!(*asked.lock().unwrap(), [(version, agent)]);
    }
}

#[tokio::test]
async fn requests_go_through_a_proxy_with_its_password() {
    let authority = Authority::new();
    let (asked, service) = canned(a_page(), "proxy-authorization");
    let server = serve(Some(authority.server("127.0.0.1", false, &BOTH)), service).await;
    // me:proxy@canary
    let (proxy, heads) = proxy(Some("Basic bWU6cHJveHlAY2FuYXJ5")).await;
    let through = |user: &str| NetworkOptions {
        proxy: Proxy::at(&format!("http://{user}@{}", proxy.address)).unwrap(),
        ..NetworkOptions::default()
    };
    let options = through("me:proxy%40canary");
    assert!(!format!("{options:?}").contains("canary"));
    list(&trusting(&authority, &server, options)).await.unwrap();
    let head = heads.lock().unwrap().remove(0);
    assert!(head.starts_with(&format!("CONNECT {} HTTP/1.1\r\n", server.address)), "{head}");
    assert!(!head.contains("token-canary"), "the proxy sees the host and nothing else");
    assert_eq!(*asked.lock().unwrap(), [(Version::HTTP_2, None)], "the server sees nothing of the proxy's password");

    let error = create(&trusting(&authority, &server, through("me:wrong-canary"))).await;
    assert_eq!(error.kind(), &ErrorKind::Unreachable);
    assert!(!format!("{error:?} {}", chain(&error)).contains("canary"), "{error:?}");
}

#[test]
fn addresses_that_are_no_proxies_are_not_repeated() {
    for given in
        ["", "proxy.example.com:3128", "socks5://a:canary@host", "http://a:canary@host/path", "http://a:canary@"]
    {
        let error = Proxy::at(given).unwrap_err();
        assert!(matches!(error, ConfigError::Proxy { .. }), "{given}");
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}

/// Runs itself again, with an environment of its own.
#[tokio::test]
async fn the_environment_names_a_proxy_only_if_it_is_asked() {
    if let Ok(url) = std::env::var("JMS_TEST_URL") {
        for proxy in [Proxy::None, Proxy::Environment] {
            let options = NetworkOptions { proxy, ..NetworkOptions::default() };
            list(&builder(&url).allow_plaintext().network(options).build().unwrap()).await.unwrap();
        }
        return;
    }
    let (asked, service) = canned(a_page(), "host");
    let server = serve(None, service).await;
    let (proxy, heads) = proxy(None).await;
    let url = format!("http://{}", server.address);
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "network::the_environment_names_a_proxy_only_if_it_is_asked"]);
    again.env_remove("NO_PROXY").env_remove("no_proxy").env_remove("http_proxy").env_remove("REQUEST_METHOD");
    again.env("HTTP_PROXY", format!("http://{}", proxy.address)).env("JMS_TEST_URL", &url);
    let output = tokio::task::spawn_blocking(move || again.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let heads = heads.lock().unwrap();
    assert_eq!((heads.len(), asked.lock().unwrap().len()), (1, 2), "{heads:?}");
    assert!(heads[0].starts_with(&format!("GET {url}/api/v1/accounts/accounts/")), "{heads:?}");
}

fn packed(body: &[u8]) -> Bytes {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(body).unwrap();
    gzip.finish().unwrap().into()
}

#[tokio::test]
async fn packed_answers_are_unpacked_up_to_the_limit() {
    let packed_answer = |body: &[u8]| {
        let mut answer = a_page().map(|_| packed(body));
        answer.headers_mut().insert(CONTENT_ENCODING, "gzip".parse().unwrap());
        answer
    };
    let page = a_page();
    // Of a million blanks more, a thousand bytes.
    let bomb = [&page.body()[..], &vec![b' '; 1_000_000]].concat();
    for (body, is_taken) in [(&page.body()[..], true), (&bomb, false)] {
        let answer = packed_answer(body);
        assert!(answer.body().len() < 10_000);
        let (asked, service) = canned(answer, "accept-encoding");
        let server = serve(None, service).await;
        let client = builder(&format!("http://{}", server.address)).largest_answer(100_000).build().unwrap();
        let result = list(&client).await;
        assert_eq!(asked.lock().unwrap()[0].1.as_deref(), Some("gzip"));
        let ErrorKind::Decode { problem, .. } = (match &result {
            Ok(()) if is_taken => continue,
            Ok(()) => panic!("a bomb was taken"),
            Err(error) => error.kind(),
        }) else {
            panic!("{result:?}")
        };
        assert_eq!(problem, "it is larger than the client takes");
    }
}

#[tokio::test]
async fn the_limit_of_an_answer_holds_in_process_too() {
    let sandbox = Sandbox::builder().build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let builder = JumpServer::builder().service(sandbox.service()).private_token(token);
    let error = list(&builder.largest_answer(100).build().unwrap()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { problem, .. } if problem.contains("larger")), "{error}");
}

#[tokio::test]
async fn connections_are_kept_or_not_as_told() {
    for (idle_connections, opened) in [(None, 1), (Some(0), 3)] {
        let (_, service) = canned(a_page(), "host");
        let server = serve(None, service).await;
        let options = NetworkOptions { idle_connections, ..NetworkOptions::default() };
        let client = builder(&format!("http://{}", server.address)).network(options).build().unwrap();
        for _ in 0..3 {
            list(&client).await.unwrap();
        }
        assert_eq!(*server.connections.lock().unwrap(), opened);
    }
}

#[tokio::test]
async fn a_silent_server_is_given_up() {
    let silent = hyper::service::service_fn(|_| std::future::pending::<Result<Response<String>, std::io::Error>>());
    let server = serve(None, silent).await;
    let options = NetworkOptions { read_timeout: Some(Duration::from_millis(50)), ..NetworkOptions::default() };
    let client = builder(&format!("http://{}", server.address)).network(options).build().unwrap();
    assert_eq!(list(&client).await.unwrap_err().kind(), &ErrorKind::Timeout);
    assert!(create(&client).await.is_outcome_unknown());
}

#[tokio::test]
async fn a_sandbox_is_worked_with_over_http_2() {
    let authority = Authority::new();
    let sandbox = Sandbox::builder().build().unwrap();
    let tls = authority.server("127.0.0.1", false, &BOTH);
    let server = serve(Some(tls), TowerToHyperService::new(sandbox.service())).await;
    let options = NetworkOptions { extra_roots: Some(authority.pem()), ..NetworkOptions::default() };
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let client = JumpServer::builder().base_url(&format!("https://{}", server.address)).private_token(token);
    let client = client.network(options).build().unwrap();
    let rows = client.accounts().rows(AccountFilter::default()).page_size(5).prefetch(NonZeroUsize::new(4).unwrap());
    assert_eq!(rows.all().await.unwrap().len(), 25);
    assert_eq!(*server.connections.lock().unwrap(), 1);
}
