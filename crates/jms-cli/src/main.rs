//! `jms`: JumpServer's account administration on the command line.

mod args;
mod child;
mod clipboard;
mod commands;
mod connect;
mod delivery;
mod env_file;
mod failure;
mod files;
mod keyring;
mod masking;
mod memory_files;
mod names;
mod output;
mod paths;
mod profiles;
mod progress;
#[cfg(test)]
mod reference;
mod references;
mod secrets;
mod template;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = args::Arguments::parse();
    match commands::run(arguments) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}
