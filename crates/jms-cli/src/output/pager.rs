//! Long tables go through a pager, on a terminal.

use std::{
    env,
    io::{self, IsTerminal, Write},
    process::{Command, Stdio},
};

use crate::{failure::Failure, terminal};

/// Shows a text page by page if it is longer than the terminal. Gives it back where it is not, or there is no pager.
pub(super) fn show(text: &str, wanted: bool) -> Result<bool, Failure> {
    if !wanted || !io::stdout().is_terminal() || terminal::height().is_none_or(|height| text.lines().count() < height) {
        return Ok(false);
    }
    let Some(mut words) = pager() else { return Ok(false) };
    let program = words.remove(0);
    let mut command = Command::new(&program);
    command.args(words).stdin(Stdio::piped());
    // Quit if it fits, keep colours, leave the text on the screen. A person's own settings go first.
    if env::var_os("LESS").is_none() {
        command.env("LESS", "FRX");
    }
    // What it does not need, it does not see.
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("JMS_")) {
        command.env_remove(name);
    }
    // Without it, the output is better printed than lost.
    let Ok(mut child) = command.spawn() else { return Ok(false) };
    if let Some(mut input) = child.stdin.take() {
        match input.write_all(text.as_bytes()) {
            // Whoever quits the pager has seen enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                return Err(Failure::io("writing to the pager")(error));
            }
            _ => {}
        }
    }
    child.wait().map_err(Failure::io(format!("waiting for {program}")))?;
    Ok(true)
}

/// The program and its arguments: `JMS_PAGER`, else `PAGER`, else less. An empty one means none.
fn pager() -> Option<Vec<String>> {
    let set = env::var("JMS_PAGER").or_else(|_| env::var("PAGER")).unwrap_or_else(|_| "less".to_owned());
    shlex::split(&set).filter(|words| !words.is_empty())
}
