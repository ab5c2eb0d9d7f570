//! `cargo xtask`: chores of this repository.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a command")]

use std::{io, process::ExitCode};

use clap::{Parser, Subcommand};
use xtask::{
    generate, root,
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
    /// Writes the projection and the generated code from the document.
    Generate {
        /// Only check that they are what they would be; exit with 1 if not.
        #[arg(long)]
        check: bool,
    },
    /// The document kept true: checks of it, and what it covers.
    #[command(subcommand)]
    Spec(Spec),
}

fn main() -> ExitCode {
    match Arguments::parse().chore {
        Chore::Generate { check } => ended(generated(check).map(|()| true)),
        Chore::Spec(chore) => ended(spec::run(chore, &mut io::stdout().lock())),
    }
}

fn generated(check: bool) -> Result<(), generate::GenerateError> {
    if check {
        generate::check(&root())?;
        println!("generated code is what the document says");
    } else {
        match generate::write(&root())?.as_slice() {
            [] => println!("nothing changed"),
            changed => println!("written: {}", changed.join(", ")),
        }
    }
    Ok(())
}

/// How the process ends: 1 if it could not be done, or all is not well.
fn ended<E: std::fmt::Display>(done: Result<bool, E>) -> ExitCode {
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
