//! The one list of the environment variables that are read, for the help and the documentation; and those of others.

use std::{env, ffi::OsString};

/// All of them: name, and what it says.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    jms_http::VARIABLES.into_iter().chain(OURS)
}

/// Those that the library does not read.
const OURS: [(&str, &str); 10] = [
    ("JMS_PROFILE", "As `--profile`"),
    ("JMS_CONFIG", "As `--config`"),
    ("JMS_LANG", "As `--lang`"),
    ("JMS_PAGER", "Pager for long tables; empty for none. Without it, PAGER; without that, less"),
    ("PAGER", "Pager for long tables, where JMS_PAGER is not set"),
    ("NO_COLOR", "Anything but nothing switches colours off"),
    ("LC_ALL", "The locale, whose language is used without `--lang`; LC_MESSAGES and LANG, where it is not set"),
    ("TZ", "Time zone in which times are shown; without it, this machine's"),
    ("XDG_CONFIG_HOME", "Folder of the config file; without it, ~/.config"),
    ("XDG_STATE_HOME", "Folder of the sandbox's state; without it, ~/.local/state"),
];

/// The variables that we have, without our own: some of them are credentials, and no program that we start gets them.
pub(crate) fn of_others() -> impl Iterator<Item = (OsString, OsString)> {
    env::vars_os().filter(|(name, _)| !name.as_encoded_bytes().starts_with(b"JMS_"))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::args::Arguments;

    fn variables(command: &clap::Command) -> Vec<String> {
        let own =
            command.get_arguments().filter_map(|argument| argument.get_env()).map(|name| name.to_string_lossy().into());
        own.chain(command.get_subcommands().flat_map(variables)).collect()
    }

    #[test]
    fn every_variable_is_in_the_list() {
        let read = variables(&Arguments::command());
        assert!(!read.is_empty());
        for name in read {
            assert!(all().any(|(listed, _)| listed == name), "{name}");
        }
    }
}
