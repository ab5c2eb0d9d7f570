//! The keyring of the desktop: the Secret Service of freedesktop.org, by `secret-tool`, the program of its library. A
//! secret goes to it by standard input and comes back by standard output.
//!
//! A library of ours in its place would bring some seventy more crates and a second runtime into a program that holds
//! credentials, for one look-up at its start.

use std::{
    env,
    io::{self, Write},
    path::Path,
    process::{Command, Stdio},
};

use jms_http::domain::Secret;

const PROGRAM: &str = "secret-tool";

/// A place in the keyring: one secret of one profile of one config file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) file: &'a Path,
    pub(crate) profile: &'a str,
    /// The key that it would have in the file, such as `token`.
    pub(crate) key: &'a str,
}

impl Place<'_> {
    /// Puts a secret there, in place of the one that is there.
    ///
    /// # Errors
    /// Why it could not, for people.
    pub(crate) fn keep(&self, secret: &Secret) -> Result<(), String> {
        let mut command = command("store")?;
        command.arg("--label").arg(format!("jms: {} of profile {}", self.key, self.profile));
        self.attributes(&mut command);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().map_err(|error| because(&error))?;
        let written = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(secret.expose().as_bytes()));
        let ended = child.wait().map_err(|error| because(&error))?;
        // A keyring that takes and does not give back is none.
        if written.is_ok() && ended.success() && self.look_up()?.expose() == secret.expose() {
            return Ok(());
        }
        Err("the keyring did not keep it; it may be locked".to_owned())
    }

    /// The secret that is there.
    ///
    /// # Errors
    /// Why there is none, for people.
    pub(crate) fn look_up(&self) -> Result<Secret, String> {
        let mut command = command("lookup")?;
        self.attributes(&mut command);
        let output = command.stdin(Stdio::null()).output().map_err(|error| because(&error))?;
        match String::from_utf8(output.stdout) {
            Ok(text) if output.status.success() && !text.is_empty() => {
                // On a terminal alone it ends the line, and this is none.
                Ok(Secret::from_answer(text))
            }
            _ => Err("it is not there, or the keyring is locked; `jms auth login` puts it there".to_owned()),
        }
    }

    /// Forgets it.
    ///
    /// # Errors
    /// Why it could not, for people.
    pub(crate) fn forget(&self) -> Result<(), String> {
        let mut command = command("clear")?;
        self.attributes(&mut command);
        let ended = command.stdin(Stdio::null()).stdout(Stdio::null()).status().map_err(|error| because(&error))?;
        // It ends with an error, too, if there was nothing to forget.
        if ended.success() || self.look_up().is_err() {
            return Ok(());
        }
        Err("the keyring did not forget it".to_owned())
    }

    fn attributes(&self, command: &mut Command) {
        command.args(["application", "jms", "profile", self.profile, "key", self.key, "config"]).arg(self.file);
    }
}

fn command(verb: &str) -> Result<Command, String> {
    let is_set = |name| env::var_os(name).is_some_and(|value: std::ffi::OsString| !value.is_empty());
    if !is_set("DBUS_SESSION_BUS_ADDRESS") && !is_set("XDG_RUNTIME_DIR") {
        return Err("this is no session of a desktop".to_owned());
    }
    let mut command = Command::new(PROGRAM);
    command.arg(verb).stderr(Stdio::null());
    Ok(command)
}

fn because(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => format!("the program {PROGRAM} is not there"),
        _ => format!("{PROGRAM} cannot be run: {error}"),
    }
}
