//! Profiles of the config file, which `auth login` writes.

use std::{fs, io, path::Path};

use jms_http::domain::Secret;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::{failure::Failure, files};

/// The profile that is used when none is named.
pub(crate) const DEFAULT: &str = "default";

/// Whether the config file has this profile.
pub(crate) fn exists(file: &Path, name: &str) -> Result<bool, Failure> {
    Ok(read(file)?.get("profiles").and_then(|profiles| profiles.get(name)).is_some())
}

/// The names of the profiles.
pub(crate) fn names(file: &Path) -> Result<Vec<String>, Failure> {
    let document = read(file)?;
    let profiles = document.get("profiles").and_then(Item::as_table_like);
    Ok(profiles.into_iter().flat_map(|profiles| profiles.iter().map(|(name, _)| name.to_owned())).collect())
}

/// The address of the server of this profile.
pub(crate) fn url(file: &Path, name: &str) -> Result<Option<String>, Failure> {
    let document = read(file)?;
    let url = document.get("profiles").and_then(|profiles| profiles.get(name)?.get("url")?.as_str());
    Ok(url.map(str::to_owned))
}

/// Keeps a login token in a profile, in place of whatever credentials it had. Everything else in the file stays.
pub(crate) fn keep_token(
    file: &Path,
    name: &str,
    url: &str,
    token: &Secret,
    allow_plaintext: bool,
) -> Result<(), Failure> {
    let mut document = read(file)?;
    let profiles = document.entry("profiles").or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let broken = || Failure::usage(format!("{}: `profiles` is no table", file.display()), "Mend the file by hand.");
    let profiles = profiles.as_table_mut().ok_or_else(broken)?;
    let profile =
        profiles.entry(name).or_insert_with(|| Item::Table(Table::new())).as_table_mut().ok_or_else(broken)?;
    for key in ["private_token", "access_key_id", "access_key_secret", "username", "password", "allow_plaintext"] {
        profile.remove(key);
    }
    profile.insert("url", value(url));
    profile.insert("token", value(token.expose()));
    if allow_plaintext {
        profile.insert("allow_plaintext", value(true));
    }
    files::write_private(file, &document.to_string())
}

fn read(file: &Path) -> Result<DocumentMut, Failure> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::io(format!("reading {}", file.display()))(error)),
    };
    // Without the parser's own message, which quotes the line: it may hold a secret.
    let broken = |_| Failure::usage(format!("{} is not TOML", file.display()), "Mend the file by hand.");
    text.parse().map_err(broken)
}
