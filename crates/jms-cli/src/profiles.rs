//! Profiles of the config file, which `auth login` and `profile use` write.

use std::{fs, io, path::Path};

use jms_http::domain::Secret;
use toml_edit::{DocumentMut, Item, Table, TableLike, value};

use crate::{failure::Failure, files, keyring::Place};

/// The profile that is used when none is named, and the config file names none either.
pub(crate) const DEFAULT: &str = "default";

/// The key of the config file that names the profile that is used when none is named.
const DEFAULT_PROFILE: &str = "default_profile";

/// The keys of a profile that make its credentials.
const CREDENTIALS: [&str; 7] =
    ["token", "private_token", "access_key_id", "access_key_secret", "username", "password", KEYRING];

/// The key of a profile that names another, whose value is in the keyring.
const KEYRING: &str = "keyring";

/// The config file as it stands.
pub(crate) struct Profiles<'a> {
    file: &'a Path,
    document: DocumentMut,
}

/// What is to be kept of a login.
pub(crate) struct Login<'a> {
    pub(crate) url: &'a str,
    pub(crate) allow_plaintext: bool,
    /// The id of an access key.
    pub(crate) key_id: Option<&'a str>,
    /// The key in the file of what is secret.
    pub(crate) key: &'static str,
    pub(crate) secret: &'a Secret,
}

/// Where a secret was put.
pub(crate) enum Kept {
    Keyring,
    /// In the file, and why not in the keyring, if that was tried.
    File(Option<String>),
}

impl<'a> Profiles<'a> {
    /// Reads the file. One that is not there has no profiles.
    ///
    /// # Errors
    /// If it cannot be read, others can read it, or it is not TOML.
    pub(crate) fn read(file: &'a Path) -> Result<Self, Failure> {
        let reading = || Failure::io(format!("reading {}", file.display()));
        let text = match fs::File::open(file) {
            Ok(open) => {
                if files::others_can_read(&open).map_err(reading())? {
                    return Err(Failure::usage(
                        format!("others can read {}, and it holds secrets", file.display()),
                        "`chmod 600` it.",
                    ));
                }
                io::read_to_string(open).map_err(reading())?
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(reading()(error)),
        };
        // Without the parser's own message, which quotes the line: it may hold a secret.
        let broken = |_| Failure::usage(format!("{} is not TOML", file.display()), "Mend the file by hand.");
        Ok(Self { file, document: text.parse().map_err(broken)? })
    }

    /// The names of all profiles.
    pub(crate) fn names(&self) -> Vec<String> {
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        profiles.into_iter().flat_map(TableLike::iter).map(|(name, _)| name.to_owned()).collect()
    }

    /// The profile that the file names for when none is named.
    pub(crate) fn default_profile(&self) -> Option<&str> {
        self.document.get(DEFAULT_PROFILE)?.as_str()
    }

    /// Whether there is this profile.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.profile(name).is_some()
    }

    /// The address of the server of this profile.
    pub(crate) fn url(&self, name: &str) -> Option<&str> {
        self.text(name, "url")
    }

    /// What a profile says a client is, without its secrets.
    pub(crate) fn credentials(&self, name: &str) -> String {
        let has = |key| self.text(name, key).is_some() || self.text(name, KEYRING) == Some(key);
        let kinds = [
            ("token", "token"),
            ("private_token", "private token"),
            ("access_key_secret", "access key"),
            ("password", "password"),
        ];
        let kinds: Vec<_> = kinds.into_iter().filter(|(key, _)| has(key)).map(|(_, kind)| kind).collect();
        let place = if self.text(name, KEYRING).is_some() { ", in the keyring" } else { "" };
        if kinds.is_empty() { "none".to_owned() } else { format!("{}{place}", kinds.join(" and ")) }
    }

    /// Makes a profile the one that is used when none is named.
    pub(crate) fn set_default(mut self, name: &str) -> Result<(), Failure> {
        self.document.insert(DEFAULT_PROFILE, value(name));
        self.write()
    }

    /// Keeps a login in a profile, in place of whatever credentials it had: its secret in the keyring if that may be and
    /// is there, else in the file. Everything else in the file stays.
    pub(crate) fn keep(mut self, name: &str, login: &Login<'_>, keyring: bool) -> Result<Kept, Failure> {
        let former = self.in_keyring(name);
        let place = Place { file: self.file, profile: name, key: login.key };
        let kept = match keyring.then(|| place.keep(login.secret)) {
            Some(Ok(())) => Kept::Keyring,
            Some(Err(problem)) => Kept::File(Some(problem)),
            None => Kept::File(None),
        };
        let file = self.file;
        let profile = self.profile_mut(name)?;
        for key in CREDENTIALS.into_iter().chain(["allow_plaintext"]) {
            profile.remove(key);
        }
        profile.insert("url", value(login.url));
        if let Some(id) = login.key_id {
            profile.insert("access_key_id", value(id));
        }
        match kept {
            Kept::Keyring => profile.insert(KEYRING, value(login.key)),
            Kept::File(_) => profile.insert(login.key, value(login.secret.expose())),
        };
        if login.allow_plaintext {
            profile.insert("allow_plaintext", value(true));
        }
        self.write()?;
        if let Some(key) = former.filter(|key| key != login.key || !matches!(kept, Kept::Keyring)) {
            // Nothing names it any more; that it stays behind harms less than a login that fails.
            let _ = Place { file, profile: name, key: &key }.forget();
        }
        Ok(kept)
    }

    /// Forgets the credentials of a profile. Whether it had any.
    pub(crate) fn forget(mut self, name: &str) -> Result<bool, Failure> {
        if let Some(key) = self.in_keyring(name) {
            Place { file: self.file, profile: name, key: &key }.forget().map_err(|problem| {
                Failure::usage(
                    format!("the {key} of profile `{name}` is still in the keyring: {problem}"),
                    "Unlock the keyring and try again.",
                )
            })?;
        }
        let profile = self.profile_mut(name)?;
        // All of them are removed, also after the first that was there.
        let had = CREDENTIALS.into_iter().filter(|key| profile.remove(key).is_some()).count() > 0;
        self.write().map(|()| had)
    }

    fn in_keyring(&self, name: &str) -> Option<String> {
        self.text(name, KEYRING).map(str::to_owned)
    }

    fn text(&self, name: &str, key: &str) -> Option<&str> {
        self.profile(name)?.get(key)?.as_str()
    }

    fn profile(&self, name: &str) -> Option<&Item> {
        self.document.get("profiles")?.get(name)
    }

    fn profile_mut(&mut self, name: &str) -> Result<&mut dyn TableLike, Failure> {
        let broken = |what: &str| {
            Failure::usage(format!("{}: {what} is no table", self.file.display()), "Mend the file by hand.")
        };
        let (no_profiles, no_profile) = (broken("`profiles`"), broken(&format!("the profile `{name}`")));
        let profiles = self.document.entry("profiles").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        let profiles = profiles.as_table_like_mut().ok_or(no_profiles)?;
        profiles.entry(name).or_insert_with(|| Item::Table(Table::new())).as_table_like_mut().ok_or(no_profile)
    }

    fn write(&self) -> Result<(), Failure> {
        files::write_private(self.file, self.document.to_string().as_bytes())
    }
}
