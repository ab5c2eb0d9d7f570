//! What shells are told to complete: commands, options, values, and names of objects of the server.
//!
//! The shell runs `jms` again for each completion, with a variable set. Names are asked of the server and kept for minutes in
//! a file of the cache folder, for each profile and organisation: names only, which only the person can read.

mod names;

use std::io;

use clap::{Command, CommandFactory, ValueEnum};
use clap_complete::{
    CompleteEnv,
    engine::ArgValueCandidates,
    env::{Bash, Elvish, EnvCompleter, Fish, Powershell, Zsh},
};

use crate::{args::Arguments, failure::Failure, output};

/// Its value is the shell that asks.
const VARIABLE: &str = "JMS_COMPLETE";

/// Shells that can complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shell {
    /// `source <(jms completion bash)` in ~/.bashrc.
    Bash,
    /// `source <(jms completion zsh)` in ~/.zshrc, after `compinit`.
    Zsh,
    /// `jms completion fish > ~/.config/fish/completions/jms.fish`.
    Fish,
    /// `jms completion powershell | Out-String | Invoke-Expression` in the profile.
    #[value(name = "powershell")]
    Power,
    /// `eval (jms completion elvish | slurp)` in rc.elv.
    Elvish,
}

impl Shell {
    fn writer(self) -> &'static dyn EnvCompleter {
        match self {
            Self::Bash => &Bash,
            Self::Zsh => &Zsh,
            Self::Fish => &Fish,
            Self::Power => &Powershell,
            Self::Elvish => &Elvish,
        }
    }
}

/// If it is the shell that runs us for a completion, this answers it and ends the process.
pub(crate) fn answer_the_shell() {
    if std::env::var_os(VARIABLE).is_some() {
        CompleteEnv::with_factory(tree).var(VARIABLE).complete();
    }
}

/// Prints what makes a shell ask us.
pub(crate) fn print(shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    let written = shell.writer().write_registration(VARIABLE, "jms", "jms", "jms", &mut script);
    written.map_err(Failure::io("writing the completion"))?;
    let script = String::from_utf8(script);
    output::print(&script.map_err(|error| Failure::io("writing the completion")(io::Error::other(error)))?)
}

/// The tree of commands, whose arguments know the names that are there.
fn tree() -> Command {
    let named = |noun: Command| {
        let name = noun.get_name().to_owned();
        with_names(noun, &name)
    };
    with_names(Arguments::command().mut_subcommands(named), "")
}

/// The arguments of a command and of those below it, which are commands of this noun.
fn with_names(command: Command, noun: &str) -> Command {
    let command = if noun.is_empty() { command } else { command.mut_subcommands(|below| with_names(below, noun)) };
    command.mut_args(|argument| match names::of(noun, argument.get_id().as_str()) {
        Some(kind) => argument.add(ArgValueCandidates::new(move || names::candidates(kind))),
        None => argument,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An argument that is called otherwise completes nothing, and nobody would notice.
    #[test]
    fn names_are_those_of_arguments() {
        fn ids(command: &Command, all: &mut Vec<String>) {
            all.extend(command.get_arguments().map(|argument| argument.get_id().to_string()));
            command.get_subcommands().for_each(|command| ids(command, all));
        }
        let mut all = Vec::new();
        ids(&Arguments::command(), &mut all);
        for id in names::ARGUMENTS.iter().map(|(id, _)| *id).chain([names::AUTOMATION]) {
            assert!(all.iter().any(|other| other == id), "no argument is called {id}");
        }
    }
}
