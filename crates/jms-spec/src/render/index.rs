//! The first page: what holds for all operations, and where each is.

use super::{
    Language, errata,
    markdown::{code, join, link, table},
    view::View,
};

/// The page above the languages.
pub(super) fn entrance() -> String {
    let lines = Language::ALL.map(|language| {
        let words = language.words();
        let target = format!("{}/README.md", language.code());
        let errata = link(words.errata, &format!("../{}", errata::file(language)));
        format!("* {}{}{errata}", link(&format!("{} ({})", words.title, language.name()), &target), words.stop)
    });
    let written = Language::English.words().written;
    format!("<!-- {written} -->\n\n# {}\n\n{}\n", Language::English.words().title, lines.join("\n"))
}

/// The first page of a language.
pub(super) fn of(view: View<'_>) -> String {
    let words = view.words();
    let info = &view.document.value()["info"];
    let other = view.language.other();
    let mut blocks = vec![
        format!("<!-- {} -->", words.written),
        format!("# {}", words.title),
        format!(
            "{} · {}",
            link(other.name(), &format!("../{}/README.md", other.code())),
            link(words.errata, &format!("../../{}", errata::file(view.language)))
        ),
        view.prose(info, "description"),
        format!("## {}", words.credentials),
    ];
    let schemes = view.document.components("securitySchemes").into_iter().flatten();
    let schemes = schemes.map(|(name, scheme)| format!("* {}: {}", code(name), view.cell(scheme, "description")));
    blocks.push(schemes.collect::<Vec<_>>().join("\n"));
    blocks.push(format!("## {}", words.all_operations));
    for tag in view.tags() {
        blocks.push(format!("### {}", link(tag.name, &format!("{}.md", tag.name))));
        blocks.push(view.prose(tag.about, "description"));
        let rows = tag.operations.iter().map(|operation| {
            let target = format!("{}.md#{}", tag.name, operation.id);
            let summary = link(&view.cell(view.operation(operation), "summary"), &target);
            vec![summary, code(&format!("{} {}", operation.method, operation.path)), view.servers(&operation.marks)]
        });
        blocks.push(table(&[words.operation, words.request_line, words.servers], &rows.collect::<Vec<_>>()));
    }
    join(blocks) + "\n"
}
