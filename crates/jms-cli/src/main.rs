//! `jms`: JumpServer's account administration on the command line.

mod args;
mod commands;
mod connect;
mod failure;
mod files;
mod names;
mod output;
mod paths;
mod profiles;
mod progress;
#[cfg(test)]
mod reference;
mod secrets;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = args::Arguments::parse();
    match commands::run(arguments) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}
