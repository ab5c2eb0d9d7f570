//! Bytes on a socket that are no requests, or hardly any: each is answered or the connection is closed, and the sandbox
//! serves on.

use std::{
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpStream},
    time::Duration,
};

use jms_sandbox::{Sandbox, Server};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use tokio::runtime::Runtime;

/// A sandbox on loopback.
struct Served {
    sandbox: Sandbox,
    address: SocketAddr,
    _server: Server,
    _runtime: Runtime,
}

impl Served {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let sandbox = Sandbox::builder().build().unwrap();
        let server = runtime.block_on(sandbox.serve(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
        let address = server.url().trim_start_matches("http://").parse().unwrap();
        Self { sandbox, address, _server: server, _runtime: runtime }
    }

    /// Sends the parts, and reads until the end. If nothing more comes, the server need not answer what it has.
    fn send(&self, parts: &[&[u8]], no_more: bool) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        // Only so that a test that would hang fails.
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        for part in parts {
            // It may be closed before all is sent.
            if stream.write_all(part).is_err() {
                break;
            }
        }
        if no_more {
            let _ = stream.shutdown(Shutdown::Write);
        }
        let mut answer = Vec::new();
        match stream.read_to_end(&mut answer) {
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => panic!("neither answered nor closed"),
            // Closed while there was more to read than it wanted.
            _ => String::from_utf8_lossy(&answer).into_owned(),
        }
    }

    fn still_serves(&self) {
        let answer = self.send(&[b"GET /api/health/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"], false);
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert_eq!(self.sandbox.requests().failures(), 0);
    }

    /// Statuses of what came back.
    fn statuses(&self, parts: &[&[u8]], no_more: bool) -> Vec<String> {
        let answer = self.send(parts, no_more);
        self.still_serves();
        answer
            .match_indices("HTTP/1.")
            .map(|(at, _)| answer[at..].split(' ').nth(1).unwrap_or_default().to_owned())
            .collect()
    }

    /// The head of a POST of the administrator, without its end.
    fn post(&self, path: &str) -> String {
        let token = self.sandbox.credentials().private_token;
        format!(
            "POST /api/v1/{path} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Token {token}\r\nContent-Type: application/json\r\n"
        )
    }

    fn created(&self) -> u64 {
        self.sandbox.requests().with_status(http::StatusCode::CREATED)
    }
}

#[test]
fn what_is_no_request_is_refused() {
    let served = Served::new();
    for bytes in [
        &b"\0\0\0\0"[..],
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\r\n\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nbroken header\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\n",
    ] {
        let statuses = served.statuses(&[bytes], true);
        assert!(statuses.iter().all(|status| status.starts_with('4')), "{statuses:?} of {}", bytes.escape_ascii());
    }
}

#[test]
fn any_bytes_leave_it_serving() {
    let served = Served::new();
    let pieces = prop::sample::select(vec![
        "GET ",
        "POST ",
        "/api/v1/accounts/accounts/",
        "?limit=1",
        " HTTP/1.1\r\n",
        "HTTP/1.0\r\n",
        "Host: x\r\n",
        "\r\n",
        "\r\n\r\n",
        "Content-Length: 5\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Connection: close\r\n",
        "Expect: 100-continue\r\n",
        "5\r\nabcde\r\n",
        "0\r\n\r\n",
        "Authorization: Token x\r\n",
        "{}",
        ": ",
        "\0",
        "\u{7f}",
    ]);
    let piece = prop_oneof![
        4 => pieces.prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..40),
    ];
    let mut runner = TestRunner::deterministic();
    for _ in 0..300 {
        let bytes = prop::collection::vec(piece.clone(), 0..12).new_tree(&mut runner).unwrap().current().concat();
        served.send(&[&bytes], true);
    }
    served.still_serves();
}

#[test]
fn requests_that_are_cut_or_wrongly_measured_change_nothing() {
    let served = Served::new();
    let head = served.post("authentication/access-keys/");
    let cut: [String; 6] = [
        head.clone(),
        format!("{head}Content-Length: 100\r\n\r\n{{\"is_active\""),
        format!("{head}Content-Length: 100\r\n\r\n{{}}"),
        format!("{head}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}"),
        format!("{head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{{}}\r\n0\r\n\r\n"),
        format!("{head}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{{}}\r\n0\r\n\r\n"),
    ];
    for bytes in &cut {
        let statuses = served.statuses(&[bytes.as_bytes()], true);
        assert!(statuses.iter().all(|status| status == "400"), "{statuses:?} of {bytes}");
    }
    assert_eq!(served.created(), 0);
    // The same whole.
    let whole = format!("{head}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{{\r\n1\r\n}}\r\n0\r\n\r\n");
    assert_eq!(served.statuses(&[whole.as_bytes()], false), ["201"]);
    // What is longer than it says is two requests, of which the second is none.
    let longer = format!("{head}Content-Length: 2\r\n\r\n{{}}garbage\r\n\r\n");
    assert_eq!(served.statuses(&[longer.as_bytes()], false), ["201", "400"]);
}

#[test]
fn too_much_of_anything_is_refused() {
    let served = Served::new();
    let headers: String = (0..10_000).map(|number| format!("X-{number}: y\r\n")).collect::<Vec<_>>().concat();
    let many = format!("GET /api/health/ HTTP/1.1\r\nHost: x\r\n{headers}\r\n");
    assert_eq!(served.statuses(&[many.as_bytes()], false), ["431"]);

    let long = format!("GET /api/v1/accounts/accounts/?search={} HTTP/1.1\r\nHost: x\r\n\r\n", "x".repeat(100_000));
    assert_eq!(served.statuses(&[long.as_bytes()], false), ["414"]);

    let wide = format!("GET /api/health/ HTTP/1.1\r\nHost: x\r\nX: {}\r\n\r\n", "y".repeat(1_000_000));
    assert_eq!(served.statuses(&[wide.as_bytes()], false), ["431"]);

    // The answer may be lost with the connection, which is closed while the body still comes.
    let head = format!("{}Content-Length: 17825792\r\n\r\n", served.post("authentication/access-keys/"));
    let statuses = served.statuses(&[head.as_bytes(), &vec![b' '; 17 * 1024 * 1024]], false);
    assert!(statuses.is_empty() || statuses == ["413"], "{statuses:?}");
    assert_eq!(served.sandbox.requests().with_status(http::StatusCode::PAYLOAD_TOO_LARGE), 1);
    let most = 16 * 1024 * 1024;
    let head =
        format!("{}Connection: close\r\nContent-Length: {most}\r\n\r\n", served.post("authentication/access-keys/"));
    let mut body = vec![b' '; most];
    body[..2].copy_from_slice(b"{}");
    assert_eq!(served.statuses(&[head.as_bytes(), &body], false), ["201"]);
}

#[test]
fn requests_one_behind_the_other_are_answered_in_their_order() {
    let served = Served::new();
    let get = |path: &str, header: &str| format!("GET /api/{path} HTTP/1.1\r\nHost: x\r\n{header}\r\n");
    let three =
        [get("health/", ""), get("v1/accounts/accounts/", ""), get("nothing/", "Connection: close\r\n")].concat();
    assert_eq!(served.statuses(&[three.as_bytes()], false), ["200", "401", "404"]);
    // In pieces of one byte.
    let single: Vec<&[u8]> = three.as_bytes().chunks(1).collect();
    assert_eq!(served.statuses(&single, false), ["200", "401", "404"]);
}
