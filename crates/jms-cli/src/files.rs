//! Files of a person: what is read from them, and those that nobody else may read.

use std::{fs, io, io::Write, path::Path};

use serde_json::{Map, Value};

use crate::failure::Failure;

/// The JSON in a file; `-` is standard input.
pub(crate) fn read_json(file: &Path) -> Result<Value, Failure> {
    let name = called(file);
    let read = if file == Path::new("-") { io::read_to_string(io::stdin()) } else { fs::read_to_string(file) };
    let text = read.map_err(Failure::io(format!("reading {name}")))?;
    // Not serde's message, which may quote what is there: it may be a secret.
    serde_json::from_str(&text).map_err(|error| {
        Failure::usage(
            format!("{name} is no JSON: line {}, column {}", error.line(), error.column()),
            "Nothing was sent.",
        )
    })
}

fn called(file: &Path) -> String {
    if file == Path::new("-") { "standard input".to_owned() } else { file.display().to_string() }
}

/// The JSON object in a file; `-` is standard input.
pub(crate) fn read_object(file: &Path) -> Result<Map<String, Value>, Failure> {
    match read_json(file)? {
        Value::Object(object) => Ok(object),
        _ => Err(Failure::usage(format!("{} is no JSON object", called(file)), "Nothing was sent.")),
    }
}

/// Writes a file that only its owner can read, whole or not at all, in place of the one that is there.
pub(crate) fn write_private(file: &Path, content: &[u8]) -> Result<(), Failure> {
    let failed = || Failure::io(format!("writing {}", file.display()));
    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed())?;
    // It has the mode 0600 from the moment at which it is made.
    let mut new = tempfile::Builder::new().prefix(".jms-").tempfile_in(folder).map_err(failed())?;
    new.write_all(content).and_then(|()| new.as_file().sync_all()).map_err(failed())?;
    new.persist(file).map(drop).map_err(|error| failed()(error.error))
}

/// Whether there is a file that is to be replaced. One that may not be is an error.
pub(crate) fn is_there(file: &Path, replace: bool) -> Result<bool, Failure> {
    match fs::symlink_metadata(file) {
        Ok(there) if replace && there.is_file() => Ok(true),
        Ok(there) if replace => {
            let kind = if there.is_dir() { "a folder" } else { "no plain file" };
            Err(Failure::usage(
                format!("{} is {kind} and is not replaced", file.display()),
                "Name a file; a pipe takes the secret from standard output.",
            ))
        }
        Ok(_) => Err(Failure::usage(
            format!("{} is there and is not replaced", file.display()),
            "Say --force to replace it, or name another file.",
        )),
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Failure::io(format!("writing {}", file.display()))(error))
        }
        Err(_) => Ok(false),
    }
}

/// Writes a secret to a file that only its owner can read. One that is there stays, unless it may be replaced.
pub(crate) fn write_secret(file: &Path, content: &[u8], replace: bool) -> Result<(), Failure> {
    if is_there(file, replace)? {
        return write_private(file, content);
    }
    let failed = || Failure::io(format!("writing {}", file.display()));
    let mut new = private().open(file).map_err(failed())?;
    new.write_all(content).and_then(|()| new.sync_all()).map_err(|error| {
        // Half a secret is worth nothing to anybody; that it could not be removed would not help either.
        let _ = fs::remove_file(file);
        failed()(error)
    })
}

/// How to make a file that was not there and that only its owner can read.
pub(crate) fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Whether this is a file on a disk that others than its owner can read. A pipe has no others.
#[cfg(unix)]
pub(crate) fn others_can_read(file: &fs::File) -> io::Result<bool> {
    let there = file.metadata()?;
    Ok(there.is_file() && std::os::unix::fs::PermissionsExt::mode(&there.permissions()) & 0o077 != 0)
}

/// Whether this is a file that others than its owner can read; not told here.
#[cfg(not(unix))]
pub(crate) fn others_can_read(_file: &fs::File) -> io::Result<bool> {
    Ok(false)
}
