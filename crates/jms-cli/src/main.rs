//! `jms`: JumpServer's account administration on the command line.

mod advice;
mod args;
mod child;
mod clipboard;
mod code_secrets;
mod commands;
mod completion;
mod connect;
mod delivery;
mod dry_run;
mod env_file;
mod environment;
mod failure;
mod files;
mod help;
mod interrupt;
mod keyring;
mod kinds;
mod lang;
mod masking;
mod memory_files;
mod names;
mod new_file;
mod output;
mod paths;
mod profiles;
mod progress;
mod prompt;
#[cfg(test)]
mod reference;
mod references;
mod sealing;
mod second_factor;
mod secrets;
mod template;
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
