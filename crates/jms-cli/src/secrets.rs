//! Secrets from a person or a program: at a prompt, from standard input, a file or a file descriptor, never from
//! arguments. And from the server, when it hands one out.

use std::{
    fmt,
    fs::File,
    io::{self, IsTerminal, Read},
    path::PathBuf,
    str::FromStr,
};

use jms_fleet::without_line_end;
use jms_http::domain::{Secret, SecretType, StoredSecret};

use crate::{failure::Failure, files, lang::tr, prompt};

/// More than the server stores, and little enough to be read.
const MOST_BYTES: u64 = 1 << 20;

/// Where a secret is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ReadFrom {
    /// A hidden prompt on the terminal.
    Prompt,
    /// All of standard input.
    Stdin,
    /// All of a file.
    File(PathBuf),
    /// All that comes from a file descriptor that whoever started us opened.
    Descriptor(u32),
}

impl FromStr for ReadFrom {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, &'static str> {
        match text.split_once(':') {
            None if text == "prompt" => Ok(Self::Prompt),
            None if text == "stdin" => Ok(Self::Stdin),
            Some(("file", path)) if !path.is_empty() => Ok(Self::File(path.into())),
            Some(("fd", number)) => {
                number.parse().map(Self::Descriptor).map_err(|_| "write the number of the file descriptor: fd:NUMBER")
            }
            // Not repeated: it may be the secret itself.
            _ => Err("write prompt, stdin, file:PATH or fd:NUMBER; a secret itself is never an argument"),
        }
    }
}

impl fmt::Display for ReadFrom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Prompt => f.write_str("prompt"),
            Self::Stdin => f.write_str("stdin"),
            Self::File(path) => write!(f, "file:{}", path.display()),
            Self::Descriptor(number) => write!(f, "fd:{number}"),
        }
    }
}

/// Reads a secret that is to be stored.
pub(crate) fn read(from: &ReadFrom, what: &str, kind: &SecretType) -> Result<Secret, Failure> {
    if *kind == SecretType::SshKey && *from == ReadFrom::Prompt && io::stdin().is_terminal() {
        return Err(Failure::usage(
            format!("a prompt reads one line, and the {what} has several"),
            "Read it from its file: file:PATH.",
        ));
    }
    let text = new_text(from, what)?;
    // Keys end with a line break that means nothing; `read` of passwords has cut off the one of the last line.
    Ok(if *kind == SecretType::SshKey { Secret::key(text)? } else { Secret::new(text)? })
}

/// Reads a passphrase that was not there before, whatever it looks like.
pub(crate) fn read_new_credential(from: &ReadFrom, what: &str) -> Result<Secret, Failure> {
    new_text(from, what).map(Secret::from_answer)
}

/// What cannot be seen while it is typed is typed twice.
fn new_text(from: &ReadFrom, what: &str) -> Result<String, Failure> {
    let text = text(from, what)?;
    if *from == ReadFrom::Prompt && prompt(&format!("{what} again"))? != text {
        return Err(Failure::usage(
            format!("the two times, the {what} was not the same"),
            "Nothing was sent. Try again.",
        ));
    }
    Ok(text)
}

/// Reads a password, token or key to log in with, whatever it looks like.
pub(crate) fn read_credential(from: &ReadFrom, what: &str) -> Result<Secret, Failure> {
    text(from, what).map(Secret::from_answer)
}

fn text(from: &ReadFrom, what: &str) -> Result<String, Failure> {
    match from {
        ReadFrom::Prompt => prompt(what),
        ReadFrom::Stdin => all_of(io::stdin().lock(), &format!("the {what} from standard input")),
        ReadFrom::File(path) => {
            let place = format!("the {what} from {}", path.display());
            let file = File::open(path).map_err(Failure::io(format!("reading {place}")))?;
            if files::others_can_read(&file).map_err(Failure::io(format!("reading {place}")))? {
                return Err(Failure::usage(
                    format!("others can read {}, and it holds a secret", path.display()),
                    "`chmod 600` it; or, if it has to be so, read it from standard input.",
                ));
            }
            all_of(file, &place)
        }
        ReadFrom::Descriptor(number) => {
            let place = format!("the {what} from file descriptor {number}");
            let file = File::open(format!("/dev/fd/{number}")).map_err(Failure::io(format!("reading {place}")))?;
            all_of(file, &place)
        }
    }
}

/// Asks for a secret without showing it.
pub(crate) fn prompt(what: &str) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(
            format!("cannot ask for the {what}: standard input is no terminal"),
            "Read it from stdin, file:PATH or fd:NUMBER instead.",
        ));
    }
    prompt::hidden(&format!("{}: ", tr(what))).map_err(Failure::io(format!("reading the {what}")))
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

/// All that is there to be read, without the end of its last line.
pub(crate) fn all_of(from: impl Read, what: &str) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(Failure::io(format!("reading {what}")))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Failure::usage(format!("{what} has more than 1 MiB"), "Give the secret alone."));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::usage(format!("{what} is no text"), "The server stores text in UTF-8."))?;
    Ok(without_line_end(text))
}

/// The secret that the server handed out, if it did; of what is called so, and has such commands.
pub(crate) fn shown(noun: &str, called: &str, stored: StoredSecret) -> Result<Secret, Failure> {
    handed_out(&format!("the secret of {called}"), stored)?.ok_or_else(|| Failure::NotFound {
        problem: format!("{called} has no secret"),
        hint: Some(format!("`jms {noun} update … --secret-from prompt` gives it one.")),
    })
}

/// The secret that the server handed out, if there is one.
pub(crate) fn handed_out(called: &str, stored: StoredSecret) -> Result<Option<Secret>, Failure> {
    match stored {
        StoredSecret::Shown(secret) => Ok(Some(secret)),
        StoredSecret::Redacted => Err(Failure::usage(
            format!("this server shows {called} to nobody: it answers <REDACTED> in its place"),
            "An administrator switched reading secrets off, by SECURITY_ACCOUNT_SECRET_READ=false.",
        )),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_printed() {
        for place in ["prompt", "stdin", "file:/run/secrets/a:b", "fd:3"] {
            assert_eq!(place.parse::<ReadFrom>().map(|read| read.to_string()), Ok(place.to_owned()));
        }
        for wrong in ["hunter2", "fd:x", "fd:-1", "env:PASSWORD", ""] {
            let error = wrong.parse::<ReadFrom>().unwrap_err();
            assert!(error.starts_with("write ") && (wrong.is_empty() || !error.contains(wrong)), "{error}");
        }
    }

    #[test]
    fn only_the_end_of_the_last_line_is_cut_off() {
        for (given, kept) in [("a\n", "a"), ("a\r\n", "a"), ("a\n\n", "a\n"), ("-----BEGIN\r\nx\n", "-----BEGIN\r\nx")]
        {
            assert_eq!(all_of(given.as_bytes(), "it").unwrap(), kept);
        }
        assert!(all_of(&b"\xff"[..], "it").is_err());
        assert!(all_of(io::repeat(b'a'), "it").is_err());
    }
}
