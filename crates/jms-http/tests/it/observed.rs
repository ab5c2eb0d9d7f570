//! What the client says of itself: spans with fields that stay as they are, and no secret anywhere.

use std::{
    collections::BTreeSet,
    fmt::{self, Write as _},
    io, mem,
    sync::{Arc, Mutex, Once},
};

use http::{
    Request,
    header::{AUTHORIZATION, SET_COOKIE},
};
use hyper::{body::Incoming, service::Service as _};
use hyper_util::service::TowerToHyperService;
use jms_http::{NetworkOptions, Proxy, domain::ports::Users};
use jms_sandbox::Sandbox;
use tracing::{
    Id, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Record},
    subscriber::DefaultGuard,
};
use tracing_subscriber::{
    Layer, Registry,
    layer::{Context, SubscriberExt as _},
    registry::LookupSpan,
};

use crate::{
    fault_matrix::{Door, KINDS, Kind, SECRET, Stage, Who, faults, row, special_faults, unreachable},
    limits::Held,
    loopback::{Authority, proxy, serve},
    scripted::{Clients, a_page, json, script},
};

/// Everything that is logged on this thread while it listens, of all crates.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    pub(crate) fn listen(&self) -> DefaultGuard {
        // reqwest and rustls speak to `log`.
        static LOG: Once = Once::new();
        LOG.call_once(|| tracing_log::LogTracer::init().unwrap());
        let log = self.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
        tracing::subscriber::set_default(subscriber.with_writer(move || log.clone()).finish())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    fn take(&self) -> String {
        String::from_utf8(mem::take(&mut self.0.lock().unwrap())).unwrap()
    }
}

/// Listens as long as it lives, and fails if one of these was logged.
pub(crate) struct Watched {
    secrets: Vec<String>,
    sandbox: Sandbox,
    log: Log,
    _listening: DefaultGuard,
}

impl Watched {
    pub(crate) fn new(sandbox: &Sandbox, secrets: impl IntoIterator<Item = String>) -> Self {
        let log = Log::default();
        let secrets = secrets.into_iter().collect();
        Self { secrets, sandbox: sandbox.clone(), _listening: log.listen(), log }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let text = self.log.text();
            assert!(text.contains("jms.call") || self.sandbox.requests().total() == 0, "nothing was logged");
            assert_silent(&text, &self.secrets);
        }
    }
}

/// None of these is in there, nor could be read from the bytes as they are printed.
fn assert_silent<'a>(text: &str, secrets: impl IntoIterator<Item = &'a String>) {
    for secret in secrets {
        if let Some(at) = text.find(secret.as_str()) {
            let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
            panic!("a secret is in: {}", &text[line..(at + secret.len() + 40).min(text.len())]);
        }
    }
}

/// Writes down spans when they close, with all their fields.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<String>>);

#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let value = if field.name() == "request_id" { "(a uuid)".to_owned() } else { format!("{value:?}") };
        write!(self.0, " {}={value}", field.name()).unwrap();
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        context.span(id).unwrap().extensions_mut().insert(fields);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        values.record(context.span(id).unwrap().extensions_mut().get_mut::<Fields>().unwrap());
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let span = context.span(&id).unwrap();
        let depth = span.scope().skip(1).count();
        let (meta, extensions) = (span.metadata(), span.extensions());
        let fields = &extensions.get::<Fields>().unwrap().0;
        let line = format!("{}{} {} {}:{fields}", "  ".repeat(depth), meta.target(), meta.level(), meta.name());
        writeln!(self.0.lock().unwrap(), "{line}").unwrap();
    }
}

#[tokio::test]
async fn spans_have_the_fields_that_are_promised() {
    let spans = Spans::default();
    let listening = tracing::subscriber::set_default(Registry::default().with(spans.clone()));
    let busy = json(429, &serde_json::json!({"detail": "Request was throttled.", "code": "throttled"}));
    let script = script([Ok(busy)]).retry_after(2).then_answer(a_page()).then_lost();
    let client = script.builder().clock(Held::new(None)).tries(2).build().unwrap();
    let query =
        jms_http::raw::types::AccountsListQuery { search: Some("a-query-value".to_owned()), ..Default::default() };
    client.raw().accounts_list(&query).await.unwrap();
    let once = jms_http::raw::CallOptions { tries: std::num::NonZeroU32::new(1), ..Default::default() };
    client.with(once).users().me().await.unwrap_err();
    drop(listening);
    insta::assert_snapshot!("spans", spans.0.lock().unwrap());
}

/// What a server with TLS is shown and shows, which nobody else must see.
type Seen = Arc<Mutex<BTreeSet<String>>>;

const COOKIE: &str = "jms_sessionid=cookie-canary";

/// The matrix, for a client that has every secret there is: credentials, a client certificate, a proxy with a password; over
/// HTTP/2 and TLS. Every fault befalls once.
async fn nothing_is_told(who: Who) {
    let log = Log::default();
    let _listening = log.listen();
    let sandbox = Sandbox::builder().seed(7).clock(jms_sandbox::Clock::manual()).build().unwrap();
    let seen = Seen::default();
    let (notes, service) = (Arc::clone(&seen), TowerToHyperService::new(sandbox.service()));
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        if let Some(value) = request.headers().get(AUTHORIZATION) {
            let value = value.to_str().unwrap();
            // What comes after the name of the scheme; of a signature, what is after its names.
            let secret = value.split("signature=\"").nth(1).or_else(|| value.split(' ').nth(1)).unwrap();
            notes.lock().unwrap().insert(secret.trim_end_matches('"').to_owned());
        }
        let answer = service.call(request);
        async move {
            let mut answer = answer.await?;
            answer.headers_mut().append(SET_COOKIE, COOKIE.parse().unwrap());
            Ok::<_, io::Error>(answer)
        }
    });
    let authority = Authority::new();
    let server = serve(Some(authority.server("127.0.0.1", true, &["h2", "http/1.1"])), service).await;
    // me:proxy@canary
    let (proxy, _) = proxy(Some("Basic bWU6cHJveHlAY2FuYXJ5")).await;
    let certificate = authority.client();
    let key_line = certificate.key.expose().lines().nth(1).unwrap().to_owned();
    let network = NetworkOptions {
        extra_roots: Some(authority.pem()),
        client_certificate: Some(certificate),
        proxy: Proxy::at(&format!("http://me:proxy%40canary@{}", proxy.address)).unwrap(),
        ..NetworkOptions::default()
    };
    let credentials = sandbox.credentials();
    let password = credentials.password(&credentials.admin).unwrap().to_owned();
    let known = [
        credentials.access_key_secret,
        credentials.private_token,
        password,
        key_line,
        SECRET.to_owned(),
        "cookie-canary".to_owned(),
        "bWU6cHJveHlAY2FuYXJ5".to_owned(),
        "proxy@canary".to_owned(),
        "proxy%40canary".to_owned(),
    ];
    let url = format!("https://{}", server.address);
    let stage = Stage::new(Door { sandbox: sandbox.clone(), url, network, who }).await;
    let (mut crates, mut secrets) = (BTreeSet::new(), 0);
    let mut check = |stage: &Stage| {
        let text = log.take();
        let said = mem::take(&mut *stage.said.lock().unwrap());
        let seen = mem::take(&mut *seen.lock().unwrap());
        secrets += seen.len();
        for text in [&text, &said] {
            assert_silent(text, known.iter().chain(&seen));
        }
        for name in ["jms.try", "reqwest::", "hyper_util::", "rustls::", "h2::"] {
            if text.contains(name) {
                crates.insert(name);
            }
        }
    };
    for kind in KINDS {
        for (name, fault) in faults().into_iter().chain(special_faults(kind)) {
            // Where nothing is answered, tries last in reality; with one kind of credentials it is seen.
            if who != Who::Login && name.starts_with("timeout") {
                continue;
            }
            row(&stage, kind, name, fault.once()).await;
            check(&stage);
        }
        if kind != Kind::Wait {
            unreachable(&stage, kind).await;
            check(&stage);
        }
    }
    assert!(secrets > 0, "the server saw no credentials");
    assert_eq!(crates.len(), 5, "only {crates:?} were listened to");
}

#[tokio::test]
async fn no_secret_of_a_login_is_in_logs_errors_or_debug() {
    nothing_is_told(Who::Login).await;
}

#[tokio::test]
async fn no_token_is_in_logs_errors_or_debug() {
    nothing_is_told(Who::Token).await;
}

#[tokio::test]
async fn no_private_token_is_in_logs_errors_or_debug() {
    nothing_is_told(Who::PrivateToken).await;
}

#[tokio::test]
async fn no_access_key_is_in_logs_errors_or_debug() {
    nothing_is_told(Who::AccessKey).await;
}
