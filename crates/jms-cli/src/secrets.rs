//! Secrets from a person or a program: at a prompt or from standard input, never from arguments.

use std::io::{self, IsTerminal, Read};

use clap::ValueEnum;
use jms_http::domain::{Secret, SecretType};

use crate::{failure::Failure, lang::tr};

/// Where a secret is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReadFrom {
    /// A hidden prompt on the terminal.
    Prompt,
    /// All of standard input.
    Stdin,
}

/// Reads a secret that is to be stored.
pub(crate) fn read(from: ReadFrom, what: &str, kind: &SecretType) -> Result<Secret, Failure> {
    let text = read_text(from, what)?;
    // Keys end with a line break that means nothing; `read` of passwords has cut off the one of the last line.
    Ok(if *kind == SecretType::SshKey { Secret::key(text)? } else { Secret::new(text)? })
}

/// Reads a password to log in with, whatever it looks like.
pub(crate) fn read_password(from: ReadFrom) -> Result<Secret, Failure> {
    read_text(from, "password").map(Secret::from_answer)
}

fn read_text(from: ReadFrom, what: &str) -> Result<String, Failure> {
    match from {
        ReadFrom::Prompt => prompt(what),
        ReadFrom::Stdin => stdin(what),
    }
}

/// Asks for a secret without showing it.
fn prompt(what: &str) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(
            format!("cannot ask for the {what}: standard input is no terminal"),
            "Read it from standard input instead, where the command offers it.",
        ));
    }
    rpassword::prompt_password(format!("{}: ", tr(what))).map_err(Failure::io(format!("reading the {what}")))
}

/// Asks a question whose answer is no secret.
#[expect(clippy::print_stderr, reason = "a question to a person")]
pub(crate) fn ask(question: &str) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(
            format!("cannot ask: {question}"),
            "Standard input is no terminal; give the answer as an option.",
        ));
    }
    eprint!("{} ", tr(question));
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(Failure::io("reading the answer"))?;
    Ok(answer.trim().to_owned())
}

/// Asks whether to go on with something that cannot be undone.
pub(crate) fn confirm(what: &str, yes: bool) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(format!("not confirmed: {what}"), "Say --yes."));
    }
    match ask(&format!("{what} Type `yes` to go on:"))?.as_str() {
        "yes" => Ok(()),
        _ => Err(Failure::usage("not confirmed, nothing was done", "Type `yes`, or say --yes.")),
    }
}

fn stdin(what: &str) -> Result<String, Failure> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(Failure::io(format!("reading the {what} from standard input")))?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}
