//! Every text that a person may see is in the catalogue, and the catalogue has no other.
//!
//! What looks like a sentence in the sources of this crate, and of the libraries below whose errors it prints, is taken for
//! one: two words and a blank between them.

use std::{collections::BTreeSet, fs, path::Path};

use clap::Command;
use proc_macro2::{TokenStream, TokenTree};
use toml_edit::DocumentMut;

use crate::help;

use super::Lang;

/// Texts of libraries.
const BELOW: [&str; 3] = ["../jms-domain/src", "../jms-fleet/src", "../jms-http/src"];

/// Files whose texts nobody sees, or that are written in both languages at once, SQL among them. Those of kinds have documentation in macros.
const OTHERS: [&str; 20] = [
    "audit/html.rs",
    "code/kind.rs",
    "code/schema.rs",
    "export/row.rs",
    "import/text.rs",
    "journal/file.rs",
    "journal/mod.rs",
    "journal/rows.rs",
    "jms-fleet/src/column.rs",
    "jms-fleet/src/engine.rs",
    "lang/drift.rs",
    "help/reference.rs",
    "help/topics.rs",
    "src/sign.rs",
    "change_secret/mod.rs",
    "push_account/mod.rs",
    "gather_account/mod.rs",
    "check_account/mod.rs",
    "rotate/journal/mod.rs",
    "rotate/journal/stored.rs",
];

fn catalogue() -> DocumentMut {
    include_str!("zh.toml").parse().unwrap()
}

/// Gaps without a name are counted, and how something is written does not matter.
fn named(text: &str) -> String {
    let (mut result, mut rest, mut count) = (String::new(), text.replace("{{", "⦃").replace("}}", "⦄"), 0);
    while let Some((before, after)) = rest.clone().split_once('{') {
        let (gap, after) = after.split_once('}').unwrap_or((after, ""));
        let name = gap.split(':').next().unwrap_or_default();
        let name = if name.is_empty() { count.to_string() } else { name.to_owned() };
        count += usize::from(gap.is_empty() || gap.starts_with(':'));
        result.extend([before, "{", &name, "}"]);
        rest = after.to_owned();
    }
    (result + &rest).replace('⦃', "{{").replace('⦄', "}}")
}

/// Two words with a blank between them.
fn is_sentence(text: &str) -> bool {
    let own: String = text
        .split('{')
        .map(|piece| piece.split_once('}').map_or(piece, |(_, after)| after))
        .collect::<Vec<_>>()
        .join(" x ");
    let words = own.split_whitespace().filter(|word| word.chars().filter(char::is_ascii_alphabetic).count() > 1);
    words.count() > 1 && text.trim().contains(' ') && !text.starts_with(['#', '<', '%']) && !text.starts_with("    --")
}

/// The literals of a piece of code, without those of attributes other than `error` and of what is for tests only.
fn literals(code: TokenStream, all: &mut Vec<String>) {
    let mut tokens = code.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if matches!(tokens.peek(), Some(TokenTree::Punct(_))) {
                    tokens.next();
                }
                let Some(TokenTree::Group(attribute)) = tokens.next() else { continue };
                let text = attribute.stream().to_string();
                if text.starts_with("error") {
                    literals(attribute.stream(), all);
                }
                if text == "cfg (test)" || text == "test" {
                    for token in tokens.by_ref() {
                        let ends = match &token {
                            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
                            TokenTree::Punct(punct) => punct.as_char() == ';',
                            _ => false,
                        };
                        if ends {
                            break;
                        }
                    }
                }
            }
            TokenTree::Group(group) => literals(group.stream(), all),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    all.extend(text.value().split('\n').map(str::to_owned));
                }
            }
            _ => {}
        }
    }
}

fn sources(folder: &Path, all: &mut Vec<String>) {
    if folder.is_file() {
        literals(fs::read_to_string(folder).unwrap().parse().unwrap(), all);
        return;
    }
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // Transports for the tests of other programs are not for this one.
            if !path.ends_with("testing") {
                sources(&path, all);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !OTHERS.iter().any(|name| path.ends_with(name))
        {
            literals(fs::read_to_string(&path).unwrap().parse().unwrap(), all);
        }
    }
}

/// The texts of the tree of commands.
fn texts(command: &Command, all: &mut Vec<String>) {
    let own = [command.get_about(), command.get_long_about(), command.get_after_long_help()];
    all.extend(own.into_iter().flatten().map(ToString::to_string));
    for argument in command.get_arguments() {
        let own = [argument.get_help(), argument.get_long_help()];
        all.extend(own.into_iter().flatten().map(ToString::to_string));
        all.extend(argument.get_possible_values().iter().filter_map(|value| value.get_help()).map(ToString::to_string));
    }
    command.get_subcommands().for_each(|command| texts(command, all));
}

fn written() -> BTreeSet<String> {
    let mut code = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut code);
    for folder in BELOW {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut code);
    }
    let mut all: BTreeSet<_> = code.iter().filter(|text| is_sentence(text)).map(|text| named(text)).collect();
    let mut tree = Vec::new();
    texts(&help::tree(Lang::En), &mut tree);
    all.extend(tree.iter().flat_map(|text| text.split('\n')).filter(|text| is_sentence(text)).map(str::to_owned));
    all.extend(crate::environment::all().map(|(_, what)| what.to_owned()));
    all
}

#[test]
fn every_text_has_a_translation() {
    let catalogue = catalogue();
    let stays: BTreeSet<_> = catalogue["stays"].as_array().unwrap().iter().filter_map(|text| text.as_str()).collect();
    let tables = catalogue.iter().filter_map(|(_, item)| item.as_table());
    let keys: BTreeSet<_> = tables.flat_map(|table| table.iter()).map(|(key, _)| key).collect();
    let written = written();
    let missing: Vec<_> =
        written.iter().filter(|text| !keys.contains(text.as_str()) && !stays.contains(text.as_str())).collect();
    let lines: Vec<_> = missing.iter().map(|text| format!("{text:?} = \"\"")).collect();
    assert!(missing.is_empty(), "zh.toml lacks:\n{}", lines.join("\n"));
    // Texts of clap, and short ones that are put together, are not in our sources as sentences.
    let ours = ["help", "after", "environment", "below"].iter().filter_map(|name| catalogue[name].as_table());
    let old: Vec<_> = ours
        .flat_map(|table| table.iter())
        .map(|(key, _)| key)
        .filter(|key| is_sentence(key) && !written.contains(*key))
        .collect();
    assert!(old.is_empty(), "nobody writes any more: {old:#?}");
}

#[test]
fn translations_have_the_same_gaps() {
    let gaps = |text: &str| {
        let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned());
        names.collect::<BTreeSet<_>>()
    };
    for (_, table) in catalogue().iter().filter_map(|(name, item)| Some((name, item.as_table()?))) {
        for (english, item) in table {
            assert_eq!(gaps(english), gaps(item.as_str().unwrap()), "{english}");
        }
    }
}

/// Clap panics in its own checks if a tree cannot be.
#[test]
fn the_chinese_tree_is_one() {
    let mut command = help::tree(Lang::Zh);
    let help = command.render_long_help().to_string();
    assert!(help.contains("用法：jms") && help.contains("全局选项") && !help.contains("Options:"), "{help}");
}
