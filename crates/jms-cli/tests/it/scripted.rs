//! A server on loopback that answers as a test says: for versions that the sandbox does not imitate.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// A server that lives as long as the test.
pub(crate) struct Scripted {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    /// One that answers 200 with what this says to a method and a path without its query.
    pub(crate) fn new(answer: fn(&str, &str) -> String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let ours = Arc::clone(&requests);
        thread::spawn(move || {
            for connection in listener.incoming() {
                serve(&connection.unwrap(), answer, &ours);
            }
        });
        Self { url, requests }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far: method, path and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// Answers one request, and closes the connection.
fn serve(connection: &TcpStream, answer: fn(&str, &str) -> String, requests: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(connection);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        match line.trim_end() {
            "" => break,
            line => head.push(line.to_owned()),
        }
    }
    let Some(first) = head.first() else { return };
    let (method, target) = first.rsplit_once(' ').unwrap().0.split_once(' ').unwrap();
    let path = target.split('?').next().unwrap();
    let length = head.iter().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or_default()];
    reader.read_exact(&mut body).unwrap();
    requests.lock().unwrap().push(format!("{method} {target} {}", String::from_utf8_lossy(&body)));
    let text = answer(method, path);
    let mut connection = connection;
    write!(
        connection,
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{text}",
        text.len()
    )
    .unwrap();
}
