//! What is generated is what the document says, and what it looks like.

use std::fmt::Write;

use quote::ToTokens;
use syn::{FnArg, ImplItem, Item};
use xtask::{generate, root};

#[test]
fn the_generated_code_is_what_the_document_says() {
    if let Err(drift) = generate::check(&root()) {
        panic!("{drift}");
    }
}

#[test]
fn generating_twice_gives_the_same() {
    assert_eq!(generate::generate(&root()).unwrap(), generate::generate(&root()).unwrap());
}

/// The table of operations, as `jms-gen` has it.
#[test]
fn operation_table() {
    let mut table = String::new();
    for line in generated("operations.rs").lines() {
        if let Some(operation) = line.trim().strip_prefix("/// `").and_then(|line| line.strip_suffix('`')) {
            write!(table, "{operation}").unwrap();
        } else if let Some(id) = line.trim().strip_prefix("id: ") {
            write!(table, "  {}", id.trim_matches(['"', ','])).unwrap();
        } else if let Some(idempotent) = line.trim().strip_prefix("idempotent: ") {
            writeln!(table, "  idempotent: {}", idempotent.trim_end_matches(',')).unwrap();
        }
    }
    insta::assert_snapshot!(table);
}

/// The endpoints that `Raw` offers: a change here is a change for everybody who uses them.
#[test]
fn public_signatures() {
    let files = generate::generate(&root()).unwrap().files;
    let mut signatures = String::new();
    for (name, content) in files.iter().filter(|(name, _)| name.contains("/generated/")) {
        for item in syn::parse_file(content).unwrap().items {
            let Item::Impl(block) = item else { continue };
            if block.self_ty.to_token_stream().to_string() != "Raw" {
                continue;
            }
            writeln!(signatures, "{}", name.rsplit('/').next().unwrap()).unwrap();
            for item in block.items {
                let ImplItem::Fn(method) = item else { continue };
                let arguments = method.sig.inputs.iter().filter_map(|input| match input {
                    FnArg::Typed(argument) => Some(text(argument)),
                    FnArg::Receiver(_) => None,
                });
                let arguments = arguments.collect::<Vec<_>>().join(", ");
                let output = text(&method.sig.output).replace("-> Result<", "-> ");
                let output = output.strip_suffix('>').unwrap();
                writeln!(signatures, "  {}({arguments}) {output}", method.sig.ident).unwrap();
            }
        }
    }
    insta::assert_snapshot!(signatures);
}

fn generated(name: &str) -> String {
    let files = generate::generate(&root()).unwrap().files;
    files.into_iter().find(|(path, _)| path.ends_with(&format!("/{name}"))).unwrap().1
}

/// Tokens as people write them.
fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, close) in
        [(" :: ", "::"), (":: ", "::"), (" < ", "<"), (" >", ">"), ("& ", "&"), (" ,", ","), (" :", ":")]
    {
        text = text.replace(spaced, close);
    }
    text
}
