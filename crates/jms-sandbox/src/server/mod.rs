//! Serving a sandbox over HTTP.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use http::Request;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::TokioIo,
    server::graceful::{GracefulShutdown, Watcher},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::{JoinHandle, JoinSet},
};
use tower_service::Service as _;

mod wire;

use crate::{control::Control, error::SandboxError, sandbox::Sandbox};
use wire::{Breaker, Wire};

/// Until connections are taken again, where the system had no room for one.
const BREATH: Duration = Duration::from_millis(100);

/// A sandbox that is being served. Dropping it stops the serving without waiting for open requests.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    control: Arc<Control>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start(sandbox: &Sandbox, address: SocketAddr) -> Result<Self, SandboxError> {
        let failed = |source| SandboxError::Listen { address, source };
        let control = Arc::new(Control::new(sandbox.clone())?);
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(run(listener, sandbox.clone(), Arc::clone(&control), stopped));
        Ok(Self { address, control, stop: Some(stop), task })
    }

    /// The sandbox that is served: its credentials, its clock, what it was asked.
    pub fn sandbox(&self) -> &Sandbox {
        self.control.sandbox()
    }

    /// The base URL, such as `http://127.0.0.1:40123`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The token of the control endpoint, which is below `/__sandbox/`: whoever has it may change the sandbox. It is another
    /// one for each server.
    pub fn control_token(&self) -> &str {
        self.control.token()
    }

    /// Stops: open requests are still answered.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            // An error means that it has stopped already.
            let _ = stop.send(());
        }
        if let Err(error) = (&mut self.task).await {
            tracing::error!(%error, "the sandbox server ended badly");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Takes connections until it is told to stop, or its server is dropped. Connections end with it.
async fn run(listener: TcpListener, sandbox: Sandbox, control: Arc<Control>, mut stopped: oneshot::Receiver<()>) {
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stopped => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    connections.spawn(connection((stream, peer), sandbox.clone(), Arc::clone(&control), graceful.watcher()));
                }
                Err(error) => {
                    tracing::warn!(%error, "the sandbox could not take a connection");
                    tokio::time::sleep(BREATH).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    graceful.shutdown().await;
    while connections.join_next().await.is_some() {}
}

/// One connection: requests of the control endpoint, and all others.
async fn connection(
    (stream, peer): (TcpStream, SocketAddr),
    sandbox: Sandbox,
    control: Arc<Control>,
    watcher: Watcher,
) {
    // Small writes go out at once; without it they only go out later.
    let _ = stream.set_nodelay(true);
    let breaker = Breaker::default();
    let wire = Wire::new(stream, breaker.clone());
    let answer = service_fn(move |request: Request<Incoming>| {
        let (mut service, control, breaker) = (sandbox.service(), Arc::clone(&control), breaker.clone());
        async move {
            if Control::is_for(&request) {
                return Ok(control.answer(peer, request).await);
            }
            service.call(request).await.inspect_err(|_| breaker.pull())
        }
    });
    let served = http1::Builder::new().header_read_timeout(None).serve_connection(TokioIo::new(wire), answer);
    // An error is a connection that broke: by a fault, or by its other end.
    let _ = watcher.watch(served).await;
}
