//! Recorded traffic, without its secrets.

use std::{
    fmt, fs,
    io::{self, Write},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode,
    header::{CONTENT_TYPE, DATE, LOCATION, RETRY_AFTER},
};
use jms_domain::{Error, ErrorKind};
use jms_gen::{Call, Transport, TransportError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What stands in the place of a secret.
const SCRUBBED: &str = "***";

/// Names of fields that hold secrets, wherever they stand: those of the document, which a test compares.
const SECRETS: [&str; 9] = [
    "secret",
    "old_secret",
    "new_secret",
    "password",
    "passphrase",
    "token",
    "secret_key",
    "client_key",
    "zip_encrypt_password",
];

/// The headers of answers that are kept.
const KEPT: [HeaderName; 4] = [CONTENT_TYPE, DATE, LOCATION, RETRY_AFTER];

/// A transport that passes requests on to another one, and keeps what was said.
///
/// Secrets are taken out before anything is kept: headers of requests are not kept at all, fields that hold secrets have
/// `***` in their place, and bodies that are neither JSON nor HTML are not kept.
///
/// ```
/// use jms_http::{JumpServer, domain::{AccountFilter, Secret}, testing::{Cassette, Recorder}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// # let token = Secret::new(sandbox.credentials().private_token)?;
/// # let file = std::env::temp_dir().join(format!("cassette-{}.jsonl", std::process::id()));
/// let recorder = Recorder::default();
/// let client = JumpServer::builder().service(sandbox.service()).record(&recorder).private_token(token).build()?;
/// let accounts = client.accounts().rows(AccountFilter::default()).all().await?;
/// recorder.save(&file)?;
///
/// let cassette = Cassette::open(&file)?;
/// let client = JumpServer::builder().transport(cassette).token(Secret::new("any")?).build()?;
/// assert_eq!(client.accounts().rows(AccountFilter::default()).all().await?, accounts);
/// # std::fs::remove_file(&file)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Vec<Exchange>>>);

/// A transport that answers as a server did when it was recorded.
///
/// Each exchange answers once, to a request with the same method, path, query and body, in any order.
#[derive(Clone)]
pub struct Cassette(Arc<Mutex<Vec<Exchange>>>);

/// Why a cassette cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CassetteError {
    /// The file cannot be read.
    #[error("the cassette cannot be read")]
    Io(#[from] io::Error),
    /// A line is not an exchange.
    #[error("line {line} of the cassette is not a recorded exchange: record it again")]
    Line {
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        source: serde_json::Error,
    },
}

/// A request and its answer.
#[derive(Clone, Serialize, Deserialize)]
struct Exchange {
    method: String,
    target: String,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    sent: Value,
    status: u16,
    headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    answered: Value,
}

impl Exchange {
    fn of(request: &Request<Bytes>, response: &Response<Bytes>) -> Self {
        let kept = |name: &HeaderName| {
            let value = response.headers().get(name)?.to_str().ok()?;
            Some((name.to_string(), value.to_owned()))
        };
        Self {
            method: request.method().to_string(),
            target: target(request),
            sent: body(request.headers(), request.body()),
            status: response.status().as_u16(),
            headers: KEPT.iter().filter_map(kept).collect(),
            answered: body(response.headers(), response.body()),
        }
    }

    fn fits(&self, request: &Request<Bytes>) -> bool {
        self.method == request.method().as_str()
            && self.target == target(request)
            && self.sent == body(request.headers(), request.body())
    }

    fn answer(self) -> Response<Bytes> {
        let body = match self.answered {
            Value::Null => Bytes::new(),
            Value::String(text) if !self.headers.iter().any(|(_, value)| value.contains("json")) => text.into(),
            json => json.to_string().into(),
        };
        let mut answer = Response::new(body);
        *answer.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                answer.headers_mut().insert(name, value);
            }
        }
        answer
    }
}

fn target(request: &Request<Bytes>) -> String {
    request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string)
}

/// A body without its secrets.
fn body(headers: &HeaderMap, body: &Bytes) -> Value {
    let is_html = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    match serde_json::from_slice(body) {
        Ok(json) => scrubbed(json),
        Err(_) if is_html => String::from_utf8_lossy(body).into_owned().into(),
        Err(_) => Value::Null,
    }
}

/// The same JSON with `***` in place of each text whose field holds a secret by the document, wherever it stands.
pub fn scrubbed(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            // Beside a `detail` it is the code of an error, by which the client decides; else that of a second factor.
            let is_error = fields.contains_key("detail");
            let is_secret = |name: &str| SECRETS.contains(&name) || name == "code" && !is_error;
            let scrub = |(name, value): (String, Value)| {
                let value = match &value {
                    Value::String(text) if !text.is_empty() && is_secret(&name) => SCRUBBED.into(),
                    _ => scrubbed(value),
                };
                (name, value)
            };
            Value::Object(fields.into_iter().map(scrub).collect())
        }
        Value::Array(values) => values.into_iter().map(scrubbed).collect(),
        other => other,
    }
}

impl Recorder {
    /// Keeps what passes through this transport.
    pub fn around(&self, transport: impl Transport + 'static) -> impl Transport + 'static {
        Recording { inner: transport, recorder: self.clone() }
    }

    /// Writes everything so far into a file, one exchange a line. A file that is there is replaced.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let mut file = io::BufWriter::new(fs::File::create(path)?);
        for exchange in locked(&self.0).iter() {
            serde_json::to_writer(&mut file, exchange)?;
            file.write_all(b"\n")?;
        }
        file.flush()
    }

    /// What was kept, to be played at once.
    pub fn cassette(&self) -> Cassette {
        Cassette(Arc::new(Mutex::new(locked(&self.0).clone())))
    }
}

struct Recording<T> {
    inner: T,
    recorder: Recorder,
}

#[async_trait]
impl<T: Transport> Transport for Recording<T> {
    async fn send(&self, call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let response = self.inner.send(call, request.clone()).await?;
        locked(&self.recorder.0).push(Exchange::of(&request, &response));
        Ok(response)
    }
}

impl Cassette {
    /// Reads a cassette that [`Recorder::save`] wrote.
    ///
    /// # Errors
    /// [`CassetteError`] if it cannot be read, or is not one.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, CassetteError> {
        let text = fs::read_to_string(path)?;
        let exchange = |(index, line)| {
            serde_json::from_str(line).map_err(|source| CassetteError::Line { line: index + 1, source })
        };
        let exchanges = text.lines().enumerate().map(exchange).collect::<Result<_, _>>()?;
        Ok(Self(Arc::new(Mutex::new(exchanges))))
    }

    /// How many exchanges have not been asked for yet.
    pub fn left(&self) -> usize {
        locked(&self.0).len()
    }
}

#[async_trait]
impl Transport for Cassette {
    async fn send(&self, call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut exchanges = locked(&self.0);
        let Some(index) = exchanges.iter().position(|exchange| exchange.fits(&request)) else {
            let (method, target) = (request.method(), target(&request));
            let problem =
                format!("the cassette has no answer left for {method} {target} with this body: record it again");
            return Err(Error::new(ErrorKind::Config).with_operation(call.operation.id).with_message(problem).into());
        };
        Ok(exchanges.remove(index).answer())
    }
}

fn locked(exchanges: &Mutex<Vec<Exchange>>) -> MutexGuard<'_, Vec<Exchange>> {
    exchanges.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recorder({} exchanges)", locked(&self.0).len())
    }
}

impl fmt::Debug for Cassette {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cassette({} exchanges)", self.left())
    }
}
