//! Help: of commands, in the person's language, and about topics.

mod chinese;
pub(crate) mod man;
pub(crate) mod reference;
mod topics;

use std::{env, fmt::Write, process::ExitCode};

use clap::{Command, CommandFactory, Parser, error::ErrorKind};

use crate::{
    args::Arguments,
    failure::Failure,
    lang::{self, Lang},
    output,
};

/// Stands below the help of `jms` itself.
pub(crate) const AFTER: &str = "\
Where the server is, and who you are:
  --sandbox, or a profile of the config file (--profile, JMS_PROFILE, else `default`), or the environment: JMS_URL with
  JMS_ACCESS_KEY_ID and JMS_ACCESS_KEY_SECRET, or with JMS_TOKEN, JMS_PRIVATE_TOKEN, or JMS_USERNAME and JMS_PASSWORD.
  Secrets are read from a prompt or from standard input, never from arguments.

More help:
  jms help environment   the environment variables that are read
  jms help exit-codes    what the exit codes mean
  jms help output        formats, columns and selection";

/// The arguments of this process. Help and mistakes are printed, and end it.
pub(crate) fn parse() -> Arguments {
    Arguments::try_parse().unwrap_or_else(|error| end(&error, &env::args().collect::<Vec<_>>()))
}

/// Prints the help or the mistake that parsing came to, in the person's language, and ends the process.
fn end(error: &clap::Error, arguments: &[String]) -> ! {
    if lang::of_arguments(env::args_os()) == Lang::En || error.kind() == ErrorKind::DisplayVersion {
        error.exit();
    }
    // Parsing comes to the same as before, with the texts of the other tree.
    match chinese::tree(Arguments::command()).try_get_matches_from(arguments) {
        Err(error) if !error.use_stderr() => error.exit(),
        Err(error) if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.exit(),
        _ => {
            output::say(&chinese::mistake(&error.render().to_string()));
            std::process::exit(error.exit_code())
        }
    }
}

/// The tree of commands with its texts in the language of this run.
pub(crate) fn tree(lang: Lang) -> Command {
    match lang {
        Lang::En => {
            let mut command = Arguments::command();
            command.build();
            command
        }
        Lang::Zh => chinese::tree(Arguments::command()),
    }
}

/// `jms help`: of a command, or about a topic.
pub(crate) fn run(words: &[String]) -> Result<ExitCode, Failure> {
    if let [topic] = words
        && let Some(text) = topics::text(topic, lang::current())
    {
        return output::print(&text).map(|()| ExitCode::SUCCESS);
    }
    let name = ["jms"].into_iter().chain(words.iter().map(String::as_str)).chain(["--help"]);
    match Arguments::try_parse_from(name.clone()) {
        Err(error) => end(&error, &name.map(str::to_owned).collect::<Vec<_>>()),
        Ok(_) => {
            Err(Failure::usage(format!("there is no help of `{}`", words.join(" ")), "`jms help` lists the commands."))
        }
    }
}

/// A list of names and what they mean, with a line for each.
fn pairs<'a>(lang: Lang, pairs: impl Iterator<Item = (String, &'a str)> + Clone) -> String {
    let width = pairs.clone().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (name, meaning) in pairs {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "  {name:<width$}  {}", lang::help_in(lang, meaning));
    }
    text
}
