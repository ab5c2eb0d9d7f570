//! A sandbox that `jms` serves.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Stdio},
};

use serde_json::Value;

use crate::home::Home;

/// A sandbox that is served until this is dropped.
pub(crate) struct Served {
    child: Child,
    reach: Value,
}

impl Served {
    pub(crate) fn new(home: &Home) -> Self {
        Self::with(home, &[])
    }

    /// With these arguments of `jms sandbox serve`.
    pub(crate) fn with(home: &Home, arguments: &[&str]) -> Self {
        let mut command = home.command(&[&["sandbox", "serve", "--output", "json"], arguments].concat());
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut served = Self { child, reach: Value::Null };
        let mut text = String::new();
        for line in BufReader::new(served.child.stdout.take().unwrap()).lines() {
            text.push_str(&line.unwrap());
            if let Ok(reach) = serde_json::from_str(&text) {
                served.reach = reach;
                return served;
            }
        }
        panic!("it ended before it said how to reach it: {text}");
    }

    pub(crate) fn told(&self, name: &str) -> &str {
        self.reach[name].as_str().unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
