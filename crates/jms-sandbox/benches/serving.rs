//! How fast a sandbox starts, and how many lists of 100 accounts it serves from 100,000.
//!
//! `cargo bench -p jms-sandbox`. The server is a process of its own with one thread, on one core (Linux). It tells the CPU time that it took,
//! user and system, so that neither the client's work nor what else the machine does counts. `cargo bench -p jms-sandbox -- walk`
//! measures what has `walk` in its name alone.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench fails by panicking and prints what it found")]

use std::{
    env,
    fmt::Write as _,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use jms_sandbox::{Fleet, Sandbox};

/// Assets, and accounts of each.
const ASSETS: usize = 20_000;
const ACCOUNTS: usize = 5;
/// Rows of a page.
const PAGE: usize = 100;
/// What the lists of a real server's rate are compared with, per second of one core.
const WANTED: f64 = 400.0;

fn main() {
    match env::args().nth(1).as_deref() {
        Some("--serve-large") => serve(Sandbox::builder().fleet(Fleet::from_yaml(&large()).unwrap())),
        Some("--serve-demo") => serve(Sandbox::builder()),
        _ => measure(&env::args().skip(1).filter(|word| !word.starts_with('-')).collect::<Vec<_>>()),
    }
}

/// A fleet of 100,000 accounts.
fn large() -> String {
    let mut text = "assets:\n".to_owned();
    for number in 0..ASSETS {
        let accounts: Vec<_> = (0..ACCOUNTS).map(|account| format!("svc-{:02}-{account}", number % 97)).collect();
        let address = format!("10.{}.{}.{}", number >> 16, (number >> 8) & 255, number & 255);
        let group = number % 40;
        writeln!(
            text,
            "- {{name: host-{number:05}, address: {address}, nodes: [/group-{group}], accounts: [{}]}}",
            accounts.join(", ")
        )
        .unwrap();
    }
    text
}

/// Serves on one core; says where and as whom, and answers each line with the CPU time so far.
fn serve(builder: jms_sandbox::Builder) {
    pin();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = builder.start().await.unwrap();
        let address = server.url().trim_start_matches("http://").to_owned();
        println!("{address} {}", server.sandbox().credentials().private_token);
        let asked = tokio::task::spawn_blocking(|| {
            for _ in std::io::stdin().lines().map_while(Result::ok) {
                println!("{}", cpu_time().as_nanos());
            }
        });
        asked.await.unwrap();
    });
}

fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

#[cfg(target_os = "linux")]
fn pin() {
    let allowed = rustix::thread::sched_getaffinity(None).unwrap();
    let first = (0..1024).find(|core| allowed.is_set(*core)).unwrap();
    let mut one = rustix::thread::CpuSet::new();
    one.set(first);
    rustix::thread::sched_setaffinity(None, &one).unwrap();
}

#[cfg(not(target_os = "linux"))]
fn pin() {}

/// A server in a process of its own, and a connection to it.
struct Served {
    process: Child,
    orders: ChildStdin,
    said: BufReader<ChildStdout>,
    token: String,
    connection: BufReader<TcpStream>,
}

impl Served {
    fn start(how: &str) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .arg(how)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let (address, token) = line.trim().split_once(' ').unwrap();
        let connection = TcpStream::connect(address).unwrap();
        connection.set_nodelay(true).unwrap();
        Self {
            orders: process.stdin.take().unwrap(),
            process,
            said,
            token: token.to_owned(),
            connection: BufReader::with_capacity(1 << 18, connection),
        }
    }

    fn cpu_time(&mut self) -> Duration {
        writeln!(self.orders).unwrap();
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        Duration::from_nanos(line.trim().parse().unwrap())
    }

    /// The body of an answer, which has to be a 200.
    fn get(&mut self, target: &str) -> Vec<u8> {
        let request =
            format!("GET {target} HTTP/1.1\r\nhost: localhost\r\nauthorization: Token {}\r\n\r\n", self.token);
        self.connection.get_mut().write_all(request.as_bytes()).unwrap();
        let (mut line, mut length) = (String::new(), 0);
        self.connection.read_line(&mut line).unwrap();
        assert!(line.contains(" 200 "), "{target}: {line}");
        loop {
            line.clear();
            self.connection.read_line(&mut line).unwrap();
            let header = line.trim().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        self.connection.read_exact(&mut body).unwrap();
        body
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It is over in any case.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Lists to measure.
struct Case {
    name: &'static str,
    query: &'static str,
    lists: usize,
    /// From page to page; else the first one again and again.
    walks: bool,
}

fn measure(words: &[String]) {
    let asked = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word));
    if asked("start") {
        start();
    }
    let total = ASSETS * ACCOUNTS;
    let case = |name, query, lists, walks| Case { name, query, lists, walks };
    let cases = [
        case("the first page", "", 2000, false),
        case("a walk over all pages", "", 2 * total / PAGE, true),
        case("a walk, by date", "&order=date_created", total / PAGE, true),
        case("a walk, by username", "&order=-username", total / PAGE, true),
        case("those of a type of asset", "&type=linux", 300, true),
        case("a search", "&search=svc-42", 20, false),
        case("only some fields", "&fields=id,name,username", 500, true),
    ];
    if !cases.iter().any(|case| asked(case.name)) {
        return;
    }
    let began = Instant::now();
    let mut served = Served::start("--serve-large");
    println!("{total} accounts on {ASSETS} assets: read from a fixture and served after {:.1?}", began.elapsed());
    println!("lists of {PAGE} accounts, one connection:");
    for Case { name, query, lists, walks } in cases.into_iter().filter(|case| asked(case.name)) {
        let offset = |index: usize| if walks { index * PAGE % total } else { 0 };
        let target = |index: usize| format!("/api/v1/accounts/accounts/?limit={PAGE}&offset={}{query}", offset(index));
        served.get(&target(0));
        let (cpu, wall) = (served.cpu_time(), Instant::now());
        let bytes: usize = (0..lists).map(|index| served.get(&target(index)).len()).sum();
        let (cpu, wall) = (served.cpu_time().saturating_sub(cpu), wall.elapsed());
        #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
        let (lists, kilobytes) = (lists as f64, bytes as f64 / 1000.0);
        let rate = lists / cpu.as_secs_f64();
        println!(
            "  {name:26} {:6.0} a CPU second  {:7.3} ms CPU each  {:6.0} a second of wall time  {:5.0} kB each{}",
            rate,
            cpu.as_secs_f64() * 1000.0 / lists,
            lists / wall.as_secs_f64(),
            kilobytes / lists,
            if name.contains("walk over") && rate < WANTED { "  TOO SLOW" } else { "" }
        );
    }
}

/// From nothing to the first answer: in this process, and as a process of its own.
fn start() {
    let time = |what: &dyn Fn()| {
        let mut times: Vec<_> = (0..21)
            .map(|_| {
                let began = Instant::now();
                what();
                began.elapsed()
            })
            .collect();
        let first = times[0];
        times.sort();
        (first, times[times.len() / 2])
    };
    let (first, median) = time(&|| drop(Sandbox::builder().build().unwrap()));
    println!("start with the demo fleet, in process:           first {first:.1?}, median {median:.1?}");
    let (first, median) = time(&|| {
        assert!(!Served::start("--serve-demo").get("/api/v1/accounts/accounts/").is_empty());
    });
    println!("a new process that serves it, to its first list: first {first:.1?}, median {median:.1?}");
}
