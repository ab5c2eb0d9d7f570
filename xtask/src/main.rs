//! `cargo xtask`: chores of this repository.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a command")]

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{generate, root};

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
}

fn main() -> ExitCode {
    let Arguments { chore: Chore::Generate { check } } = Arguments::parse();
    let done = if check {
        generate::check(&root()).map(|()| println!("generated code is what the document says"))
    } else {
        generate::write(&root()).map(|changed| match changed.as_slice() {
            [] => println!("nothing changed"),
            changed => println!("written: {}", changed.join(", ")),
        })
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
