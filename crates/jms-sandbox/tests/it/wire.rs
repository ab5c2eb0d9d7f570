//! A caller over a socket that sees what a client library hides: which bytes came, and how the connection ended.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
};

use jms_sandbox::{Sandbox, Server};
use serde_json::Value;

/// What came over a connection until it ended.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) bytes: Vec<u8>,
    /// None if it was closed in good order.
    pub(crate) broke: Option<io::ErrorKind>,
}

impl Seen {
    fn head_length(&self) -> usize {
        let end = self.bytes.windows(4).position(|four| four == b"\r\n\r\n");
        end.unwrap_or_else(|| panic!("no head: {:?}", String::from_utf8_lossy(&self.bytes))) + 4
    }

    pub(crate) fn status(&self) -> u16 {
        std::str::from_utf8(&self.bytes[9..12]).unwrap().parse().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let head = String::from_utf8_lossy(&self.bytes[..self.head_length()]).into_owned();
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.bytes[self.head_length()..]
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(self.body()).unwrap()
    }
}

/// Serves a sandbox on loopback.
pub(crate) async fn serve(sandbox: &Sandbox) -> Server {
    sandbox.serve("127.0.0.1:0".parse().unwrap()).await.unwrap()
}

/// Sends one request over a connection of its own, and reads until the connection ends.
pub(crate) async fn send(server: &Server, authorization: &str, method: &str, path: &str, body: &str) -> Seen {
    let address = server.url().strip_prefix("http://").unwrap().to_owned();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: {authorization}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let mut bytes = Vec::new();
        let broke = stream.write_all(request.as_bytes()).and_then(|()| stream.read_to_end(&mut bytes)).err();
        Seen { bytes, broke: broke.map(|error| error.kind()) }
    })
    .await
    .unwrap()
}
