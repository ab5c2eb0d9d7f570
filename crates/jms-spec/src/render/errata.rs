//! Where the public documentation is wrong.

use serde_json::Value;

use super::{
    Language,
    markdown::{code, codes, join, link},
    operation,
    view::View,
};

/// The file of the errata, below the folder of the documentation.
pub(super) fn file(language: Language) -> &'static str {
    match language {
        Language::English => "errata.md",
        Language::Chinese => "errata.zh.md",
    }
}

/// The page of the errata.
pub(super) fn of(view: View<'_>) -> String {
    let words = view.words();
    let other = view.language.other();
    let mut blocks = vec![
        format!("<!-- {} -->", words.written),
        format!("# {}", words.errata),
        link(other.name(), file(other)),
        words.errata_intro.to_owned(),
    ];
    for tag in view.tags() {
        let mut sections = Vec::new();
        for operation in &tag.operations {
            let value = view.operation(operation);
            let Some(errata) = value["x-jms-erratum"].as_array() else { continue };
            let target = format!("reference/{}/{}.md#{}", view.language.code(), tag.name, operation.id);
            sections.push(format!("### {}", link(&view.cell(value, "summary"), &target)));
            sections.push(code(&format!("{} {}", operation.method, operation.path)));
            let lines = errata.iter().map(|erratum| {
                let (text, evidence) = operation::erratum_of(view, erratum);
                format!("* {text} {}{}{evidence}", words.recording, words.colon)
            });
            sections.push(lines.collect::<Vec<_>>().join("\n"));
            sections.push(public_pages(view, value));
        }
        if !sections.is_empty() {
            blocks.push(format!("## {}", tag.name));
            blocks.append(&mut sections);
        }
    }
    join(blocks) + "\n"
}

/// The pages that are wrong: the sources that are public.
fn public_pages(view: View<'_>, operation: &Value) -> String {
    let sources = operation["x-jms-source"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let pages: Vec<_> = sources.filter_map(|source| source.strip_prefix("seed: ")).collect();
    if pages.is_empty() {
        return String::new();
    }
    format!("{}{}{}", view.words().public_page, view.words().colon, codes(pages))
}
