//! A sandbox that `jms` serves.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
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

    /// `jms` with these arguments, against this server, with an access key.
    pub(crate) fn command(&self, home: &Home, arguments: &[&str]) -> Command {
        let mut command = home.command(arguments);
        command.stdin(Stdio::null()).env("JMS_URL", self.told("url"));
        command.env("JMS_ACCESS_KEY_ID", self.told("access_key_id"));
        command.env("JMS_ACCESS_KEY_SECRET", self.told("access_key_secret"));
        command
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
