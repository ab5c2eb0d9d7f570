//! The server, a process of its own, and what processes cost.

use std::{
    collections::HashMap,
    convert::Infallible,
    env,
    io::{BufRead, BufReader},
    net::Ipv4Addr,
    process::{Child, Command, Stdio},
    sync::Mutex,
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response, header::CONTENT_TYPE};
use http_body_util::Full;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use crate::page;

/// Serves on one thread, and says where. Every answer comes after the latency.
pub(crate) fn serve(milliseconds: u64) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let rows = page::rows();
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        let pages: &'static Pages = Box::leak(Box::new(Pages { rows, written: Mutex::default() }));
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let service = service_fn(move |request: Request<Incoming>| async move {
                if milliseconds > 0 {
                    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
                }
                Ok::<_, Infallible>(answer(pages, request.uri().query()))
            });
            tokio::spawn(
                http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service),
            );
        }
    });
}

/// Pages that were written once are kept: the server is not to be what a walk waits for.
struct Pages {
    rows: page::Rows,
    written: Mutex<HashMap<(usize, usize), Bytes>>,
}

/// A page for a query with limit and offset, else one account.
fn answer(pages: &Pages, query: Option<&str>) -> Response<Full<Bytes>> {
    let number = |name: &str| query?.split('&').find_map(|pair| pair.strip_prefix(name)?.parse::<usize>().ok());
    let body = match (number("limit="), number("offset=")) {
        (Some(limit), offset) => {
            let (offset, mut written) = (offset.unwrap_or_default(), pages.written.lock().unwrap());
            written.entry((offset, limit)).or_insert_with(|| pages.rows.page(offset, limit)).clone()
        }
        _ => pages.rows.one(),
    };
    let mut response = Response::new(Full::from(body));
    response.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    response
}

/// A server, until it is dropped.
pub(crate) struct Served {
    process: Child,
    pub(crate) url: String,
}

impl Served {
    pub(crate) fn start(latency_in_milliseconds: u64) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--serve", &latency_in_milliseconds.to_string()]);
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { process, url: url.trim().to_owned() }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It is over in any case.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What this process took of the CPU, user and system.
pub(crate) fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

/// How long the threads of this process could have run and did not, because others had the cores (Linux).
pub(crate) fn waited_for_a_core() -> Duration {
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let waited = threads.map(|thread| {
        let scheduled = std::fs::read_to_string(thread.unwrap().path().join("schedstat")).unwrap();
        Duration::from_nanos(scheduled.split_whitespace().nth(1).unwrap().parse().unwrap())
    });
    waited.sum()
}

/// The most memory that this process had, in bytes (Linux).
pub(crate) fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}
