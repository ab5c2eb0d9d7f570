//! The Rust examples as a module that a test compiles and runs.

use super::Example;

const HEAD: &str = "// Written by `cargo xtask docs` from openapi/. Do not edit: change the document and run it again.

//! The Rust of the reference, a function for each operation.

use std::error::Error;

use jms_http::JumpServer;

/// The status of an answer.
type Outcome = Result<u16, Box<dyn Error>>;

/// Calls functions by their names. Boxed, because all of them on one stack would be much.
macro_rules! call {
    ($client:ident: $($name:ident)*) => { vec![$((stringify!($name), Box::pin($name($client)).await)),*] };
}
";

/// How long a line of names may be.
const WIDTH: usize = 100;

/// The module.
pub(super) fn module(examples: &[Example]) -> String {
    let mut blocks = vec![HEAD.to_owned()];
    for example in examples {
        let body: Vec<_> = example.rust().lines().map(indented).collect();
        blocks.push(format!(
            "async fn {}(client: &JumpServer) -> Outcome {{\n{}\n    Ok(answer.status)\n}}\n",
            example.operation,
            body.join("\n")
        ));
    }
    blocks.push(all(examples));
    blocks.join("\n")
}

/// The function that calls all others.
fn all(examples: &[Example]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for example in examples {
        let name = &example.operation;
        if let Some(line) = lines.last_mut().filter(|line| line.len() + name.len() < WIDTH) {
            line.push(' ');
            line.push_str(name);
        } else {
            lines.push(name.clone());
        }
    }
    format!(
        "/// Calls all of them.\npub(crate) async fn all(client: &JumpServer) -> Vec<(&'static str, Outcome)> {{\n    \
         call! {{ client:\n        {}\n    }}\n}}\n",
        lines.join("\n        ")
    )
}

fn indented(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!("    {line}") }
}
