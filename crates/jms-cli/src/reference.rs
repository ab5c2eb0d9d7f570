//! The commands in the reference are commands: each line of `x-jms-cli` parses.

use clap::Parser;
use jms_spec::{Document, render};

use crate::args::Arguments;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/jumpserver.yaml");

/// The words of a line for a shell, without what is for the shell alone: where its input comes from.
fn words(line: &str) -> Vec<String> {
    let mut words = shlex::split(line).unwrap();
    if let Some(redirection) = words.iter().position(|word| word == "<") {
        words.truncate(redirection);
    }
    words
}

#[test]
fn every_command_of_the_reference_parses() {
    let examples = render::examples(&Document::load(DOCUMENT).unwrap()).unwrap();
    let lines: Vec<_> = examples.iter().flat_map(|example| &example.commands).collect();
    assert!(lines.len() > 20, "only {} commands", lines.len());
    let mut wrong = Vec::new();
    for line in lines {
        if let Err(error) = Arguments::try_parse_from(words(line)) {
            wrong.push(format!("{line}\n{error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
