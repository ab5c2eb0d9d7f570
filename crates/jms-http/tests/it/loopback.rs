//! Servers and proxies on this machine: what a client meets on a network, TLS included.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::{Request, Response, Version};
use http_body_util::Full;
use hyper::{
    body::{Body, Incoming},
    service::Service,
};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
};
use jms_http::{ClientCertificate, domain::Secret};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::{
    RootCertStore, ServerConfig,
    crypto::ring,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    server::WebPkiClientVerifier,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, copy_bidirectional},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Who signs certificates.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Its own certificate.
    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    fn signed(&self, name: &str) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        (CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &self.0).unwrap(), key)
    }

    /// A certificate for a client.
    pub(crate) fn client(&self) -> ClientCertificate {
        let (certificate, key) = self.signed("client.test");
        ClientCertificate { chain: certificate.pem(), key: Secret::from_answer(key.serialize_pem()) }
    }

    /// TLS of a server with this name, which may want to see certificates of clients.
    pub(crate) fn server(&self, name: &str, wants_certificates: bool, protocols: &[&str]) -> ServerConfig {
        let (certificate, key) = self.signed(name);
        let provider = Arc::new(ring::default_provider());
        let builder =
            ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions().unwrap();
        let builder = if wants_certificates {
            let mut roots = RootCertStore::empty();
            roots.add(self.0.der().clone()).unwrap();
            builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap(),
            )
        } else {
            builder.with_no_client_auth()
        };
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config = builder.with_single_cert(vec![certificate.der().clone()], key).unwrap();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
        config
    }
}

/// Something that listens until it is dropped.
pub(crate) struct Listening {
    pub(crate) address: SocketAddr,
    /// How many connections came.
    pub(crate) connections: Arc<Mutex<usize>>,
    task: JoinHandle<()>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Does this with each connection.
async fn listen<F: Future<Output = ()> + Send + 'static>(each: impl Fn(TcpStream) -> F + Send + 'static) -> Listening {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(Mutex::new(0));
    let count = Arc::clone(&connections);
    let task = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            *count.lock().unwrap() += 1;
            tokio::spawn(each(stream));
        }
    });
    Listening { address, connections, task }
}

/// A server with or without TLS, that speaks HTTP/1.1 and HTTP/2.
pub(crate) async fn serve<S, B>(tls: Option<ServerConfig>, service: S) -> Listening
where
    S: Service<Request<Incoming>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    S::Error: Into<Failure>,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Failure>,
{
    let acceptor = tls.map(|config| TlsAcceptor::from(Arc::new(config)));
    listen(move |stream| {
        let (acceptor, service) = (acceptor.clone(), service.clone());
        async move {
            // Whoever is refused, or goes away, is no failure of the test.
            match acceptor {
                None => speak(stream, service).await,
                Some(acceptor) => {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        speak(stream, service).await;
                    }
                }
            }
        }
    })
    .await
}

async fn speak<S, B>(stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static, service: S)
where
    S: Service<Request<Incoming>, Response = Response<B>> + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Into<Failure>,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Failure>,
{
    let _ = auto::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
}

/// What a server was asked: the version, and the header by a name.
pub(crate) type Asked = Arc<Mutex<Vec<(Version, Option<String>)>>>;

/// A service that answers always the same, and notes how it is asked.
pub(crate) fn canned(
    answer: Response<Bytes>,
    header: &'static str,
) -> (
    Asked,
    impl Service<Request<Incoming>, Response = Response<Full<Bytes>>, Error = Failure, Future: Send> + Clone + Send + Sync,
) {
    let asked = Asked::default();
    let notes = Arc::clone(&asked);
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let value = request.headers().get(header).map(|value| value.to_str().unwrap().to_owned());
        notes.lock().unwrap().push((request.version(), value));
        let answer = answer.clone().map(Full::new);
        async move { Ok::<_, Failure>(answer) }
    });
    (asked, service)
}

/// A proxy that tunnels (CONNECT) and forwards, for whoever shows this authorization. The heads of requests are noted.
pub(crate) async fn proxy(authorization: Option<&'static str>) -> (Listening, Arc<Mutex<Vec<String>>>) {
    let heads = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&heads);
    let listening = listen(move |stream| {
        let notes = Arc::clone(&notes);
        async move {
            let mut stream = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") && stream.read_line(&mut head).await.is_ok_and(|read| read > 0) {}
            notes.lock().unwrap().push(head.clone());
            if authorization.is_some_and(|wanted| !head.contains(wanted)) {
                let _ =
                    stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").await;
                return;
            }
            let target = head.split(' ').nth(1).unwrap_or_default();
            let host = target.strip_prefix("http://").unwrap_or(target).split('/').next().unwrap_or_default();
            let Ok(mut server) = TcpStream::connect(host).await else {
                let _ = stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n").await;
                return;
            };
            if head.starts_with("CONNECT ") {
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
            } else {
                server.write_all(head.as_bytes()).await.unwrap();
            }
            let _ = copy_bidirectional(&mut stream, &mut server).await;
        }
    })
    .await;
    (listening, heads)
}
