//! `cargo xtask`: chores of this repository.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a command")]

use std::{error::Error, process::ExitCode};

use clap::{Parser, Subcommand};
use xtask::{docs, generate, root};

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
    /// Writes the reference, the errata and the document in one file.
    Docs {
        /// Only check that they are what they would be; exit with 1 if not.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().chore) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(chore: &Chore) -> Result<(), Box<dyn Error>> {
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
        Chore::Docs { check: false } => tell(&docs::write(&root)?),
    }
    Ok(())
}

fn tell(changed: &[String]) {
    match changed {
        [] => println!("nothing changed"),
        changed => println!("written: {}", changed.join(", ")),
    }
}
