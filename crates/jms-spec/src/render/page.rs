//! The page of a tag.

use super::{
    answers, components,
    markdown::{code, join, link, table},
    operation,
    view::{Tag, View},
};

/// The page of a tag.
pub(super) fn of(view: View<'_>, tag: &Tag<'_>) -> String {
    let words = view.words();
    let other = view.language.other();
    let rows = tag.operations.iter().map(|operation| {
        let line = format!("{} {}", operation.method, operation.path);
        vec![operation::link_to(view, &operation.id, Some(tag.name)), code(&line)]
    });
    let mut blocks = vec![
        format!("<!-- {} -->", words.written),
        format!("# {}", tag.name),
        format!(
            "{} · {}",
            link(words.all_operations, "README.md"),
            link(other.name(), &format!("../{}/{}.md", other.code(), tag.name))
        ),
        view.prose(tag.about, "description"),
        table(&[words.operation, words.request_line], &rows.collect::<Vec<_>>()),
    ];
    blocks.extend(tag.operations.iter().map(|operation| operation::of(view, operation)));
    blocks.extend([answers::all_errors(view, tag), components::of(view, tag)]);
    join(blocks) + "\n"
}
