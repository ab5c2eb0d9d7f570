//! `jms read`, `jms inject` and `jms run`: commands on references to values of accounts.

use std::{ffi::OsString, path::PathBuf};

use clap::Args;

use crate::references::Reference;

use super::Delivery;

/// The help about references, and what else is to be known of a command.
macro_rules! about {
    ($($more:literal)?) => {
        concat!(
            "\
References:
  jms://ASSET/ACCOUNT                  the secret of an account
  jms://ASSET/ACCOUNT/FIELD            another value: username, secret-type, id, asset, address, port, port:PROTOCOL
  jms://ORG/ASSET/ACCOUNT[/FIELD]      in another organisation than the one of the command
  An asset is written by name, address or id, an account by name, user name or id; a slash in a name as %2F. An account
  that is called like a field needs the field written out: jms://ORG/ASSET/port/secret.
  The server writes each secret that is read into its audit log.",
            $("\n\n", $more)?
        )
    };
}

pub(crate) const ABOUT: &str = about!();

pub(crate) const ABOUT_TEMPLATES: &str = about!(
    "\
Templates:
  Braces with anything but a reference in them stay as they are, for other programs. \\{{ jms://web-01/deploy }} stays
  without its backslash; two backslashes are one. Nothing is written if a reference stands for nothing, and several to
  one secret read it once."
);

pub(crate) const ABOUT_RUNS: &str = about!(
    "\
The command:
  It is given all variables that we have, but JMS_*; where the value of one is a reference, it is given what that stands
  for. --env and --file go before --env-file, and that before what was there. Nothing is started if a reference stands for
  nothing. Files are in memory and are removed when the command ends. Signals go to the command, and its exit code is
  ours: 128 and the number of the signal if one ended it; 127 if there is no such command, 126 if it cannot be run."
);

#[derive(Debug, Args)]
pub(crate) struct ReadReference {
    /// The reference, such as `jms://web-01/deploy`.
    pub(crate) reference: Reference,
    #[command(flatten)]
    pub(crate) delivery: Delivery,
}

#[derive(Debug, Args)]
pub(crate) struct Inject {
    /// The template; without it, or for `-`, standard input.
    pub(crate) template: Option<PathBuf>,
    /// Write to a file that only you can read, not to standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Replace the file if it is there.
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RunCommand {
    /// Give the command what a reference stands for, in this variable. Several times for several.
    #[arg(long, value_name = "NAME=REFERENCE")]
    pub(crate) env: Vec<Assignment>,
    /// Give the command a file with it, in memory and for itself alone, and the file's path in this variable. Several
    /// times for several.
    #[arg(long, value_name = "NAME=REFERENCE")]
    pub(crate) file: Vec<Assignment>,
    /// Set the variables in this file: NAME=VALUE, quoted as for a shell; a value may be a reference. Several times for
    /// several.
    #[arg(long, value_name = "FILE")]
    pub(crate) env_file: Vec<PathBuf>,
    /// Replace the secrets in what the command prints by `***`. It then prints to no terminal.
    #[arg(long)]
    pub(crate) mask: bool,
    /// The command and its arguments.
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub(crate) command: Vec<OsString>,
}

/// A variable and what it is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Assignment {
    pub(crate) name: String,
    pub(crate) reference: Reference,
}

impl std::str::FromStr for Assignment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some((name, reference)) = text.split_once('=').filter(|(name, _)| is_name(name)) else {
            return Err(
                "write NAME=REFERENCE, such as DB_PASSWORD=jms://pg-01/app, with a name of letters, digits and _"
                    .to_owned(),
            );
        };
        let reference: Reference =
            reference.parse().map_err(|error: crate::references::NoReference| error.to_string())?;
        Ok(Self { name: name.to_owned(), reference })
    }
}

/// Whether a shell would take it for the name of a variable.
pub(crate) fn is_name(text: &str) -> bool {
    !text.starts_with(|first: char| first.is_ascii_digit())
        && !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
