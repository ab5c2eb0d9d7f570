//! `jms`: JumpServer's account administration on the command line.

mod args;
mod commands;
mod completion;
mod connect;
mod dry_run;
mod environment;
mod failure;
mod files;
mod help;
mod interrupt;
mod lang;
mod names;
mod output;
mod paths;
mod profiles;
mod progress;
#[cfg(test)]
mod reference;
mod secrets;
mod terminal;
mod trace;
mod walk;

use std::process::ExitCode;

fn main() -> ExitCode {
    completion::answer_the_shell();
    let arguments = help::parse();
    lang::use_language(arguments.global.lang);
    match commands::run(arguments) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}
