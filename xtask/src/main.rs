//! `cargo xtask`: chores of this repository.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a command")]

use std::{error::Error, io, process::ExitCode};

use clap::{Parser, Subcommand};
use xtask::{
    cli, docs, generate, root,
    spec::{self, Spec},
};

/// Chores of this repository.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Writes the document in one file, its projection and the generated code.
    Generate {
        /// Only check that they are what they would be; exit with 1 if not.
        #[arg(long)]
        check: bool,
    },
    /// Writes the reference of the API and of `jms`, and the errata.
    Docs {
        /// Only check that those of the API are what they would be; exit with 1 if not. A test of `jms-cli` checks the rest.
        #[arg(long)]
        check: bool,
    },
    /// Builds the release binary with and without the sandbox; exit with 1 if one is too large.
    Size,
    /// Starts the release binary many times, beside curl; exit with 1 if it takes too long.
    Speed,
    /// The document kept true: checks of it, and what it covers.
    #[command(subcommand)]
    Spec(Spec),
}

/// The process ends with 1 if the chore could not be done, or all is not well.
fn main() -> ExitCode {
    match run(Arguments::parse().chore) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(chore: Chore) -> Result<bool, Box<dyn Error>> {
    let root = root();
    match chore {
        Chore::Generate { check: true } => {
            generate::check(&root)?;
            println!("generated code is what the document says");
        }
        Chore::Generate { check: false } => tell(&generate::write(&root)?),
        Chore::Docs { check: true } => {
            docs::check(&root)?;
            println!("the documentation is what the document says");
        }
        Chore::Docs { check: false } => {
            tell(&docs::write(&root)?);
            cli::reference(&root)?;
        }
        Chore::Size => return Ok(cli::size(&root, &mut io::stdout().lock())?),
        Chore::Speed => return Ok(cli::speed(&root, &mut io::stdout().lock())?),
        Chore::Spec(chore) => return Ok(spec::run(chore, &mut io::stdout().lock())?),
    }
    Ok(true)
}

fn tell(changed: &[String]) {
    match changed {
        [] => println!("nothing changed"),
        changed => println!("written: {}", changed.join(", ")),
    }
}
