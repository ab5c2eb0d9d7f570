//! The clipboard, by the programs that the desktop has for it: they keep it after we have ended, which a library in our
//! process could not do.
//!
//! Terminals can be told to set the clipboard, too (OSC 52). That is not done: nobody tells whether they did, and what
//! they hold can be neither looked at nor cleared.

use std::{
    env,
    io::{self, Read, Write},
    num::NonZeroU32,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use jms_http::domain::Secret;

use crate::failure::Failure;

/// How the clipboard is set and read: the lines of two programs.
struct Programs {
    set: &'static [&'static str],
    get: &'static [&'static str],
}

const WAYLAND: Programs = Programs { set: &["wl-copy"], get: &["wl-paste", "--no-newline"] };
const X11: Programs =
    Programs { set: &["xclip", "-selection", "clipboard", "-in"], get: &["xclip", "-selection", "clipboard", "-out"] };
const X11_OTHER: Programs =
    Programs { set: &["xsel", "--clipboard", "--input"], get: &["xsel", "--clipboard", "--output"] };
const MACOS: Programs = Programs { set: &["pbcopy"], get: &["pbpaste"] };

/// The command of ours that clears the clipboard later. It is for nobody else.
pub(crate) const CLEAR_LATER: &str = "clear-clipboard";

/// Puts a secret on the clipboard, and has it cleared after some time.
pub(crate) fn copy(secret: &Secret, clear_after: NonZeroU32) -> Result<(), Failure> {
    set(secret.expose().as_bytes())?;
    let program = env::current_exe().map_err(Failure::io("starting what clears the clipboard"))?;
    let mut command = Command::new(program);
    command.arg(CLEAR_LATER).arg(clear_after.to_string());
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    // It outlives us, and a Ctrl-C is not for it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let started = command.spawn().and_then(|mut child| match child.stdin.take() {
        Some(mut stdin) => stdin.write_all(secret.expose().as_bytes()),
        None => Ok(()),
    });
    started.map_err(Failure::io("starting what clears the clipboard; the secret is on it"))
}

/// Waits, and clears the clipboard if it still holds what comes from standard input.
pub(crate) fn clear_later(after: NonZeroU32) -> Result<(), Failure> {
    let mut ours = Vec::new();
    io::stdin().read_to_end(&mut ours).map_err(Failure::io("reading what is on the clipboard"))?;
    thread::sleep(Duration::from_secs(after.get().into()));
    if get()? == ours {
        set(b"")?;
    }
    Ok(())
}

fn set(content: &[u8]) -> Result<(), Failure> {
    for programs in here() {
        let Some(mut command) = line(programs.set) else { continue };
        match command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::io(format!("running {}", programs.set[0]))(error)),
            Ok(mut child) => {
                let written = match child.stdin.take() {
                    Some(mut stdin) => stdin.write_all(content),
                    None => Ok(()),
                };
                let ended = child.wait().map_err(Failure::io(format!("running {}", programs.set[0])))?;
                if ended.success() && written.is_ok() {
                    return Ok(());
                }
                return Err(Failure::usage(
                    format!("{} could not set the clipboard ({ended})", programs.set[0]),
                    "--out FILE writes the secret to a file that only you can read.",
                ));
            }
        }
    }
    Err(none())
}

fn get() -> Result<Vec<u8>, Failure> {
    for programs in here() {
        let Some(mut command) = line(programs.get) else { continue };
        match command.stdin(Stdio::null()).stderr(Stdio::null()).output() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::io(format!("running {}", programs.get[0]))(error)),
            Ok(output) => return Ok(output.stdout),
        }
    }
    Err(none())
}

/// The programs that can be expected here, the likeliest first.
fn here() -> Vec<Programs> {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let mut programs = Vec::new();
    if cfg!(target_os = "macos") {
        programs.push(MACOS);
    }
    if is_set("WAYLAND_DISPLAY") {
        programs.push(WAYLAND);
    }
    if is_set("DISPLAY") {
        programs.extend([X11, X11_OTHER]);
    }
    programs
}

fn line(words: &[&str]) -> Option<Command> {
    let (program, arguments) = words.split_first()?;
    let mut command = Command::new(program);
    command.args(arguments);
    Some(command)
}

fn none() -> Failure {
    Failure::usage(
        "there is no clipboard here",
        "It takes a desktop, and wl-copy, xclip or xsel; --out FILE writes the secret to a file that only you can read.",
    )
}
