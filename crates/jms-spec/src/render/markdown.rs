//! Markdown as GitHub shows it.

/// Running text: paragraphs on one line each, and nothing that would be taken for HTML.
pub(super) fn prose(text: &str) -> String {
    let paragraphs = text.trim().split("\n\n").map(|paragraph| escaped(&unfolded(paragraph)));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// Text for a cell of a table: one line, without what would end the cell.
pub(super) fn cell(text: &str) -> String {
    escaped(&unfolded(text)).replace('|', "\\|")
}

/// A word as code.
pub(super) fn code(word: &str) -> String {
    if word.contains('`') { format!("`` {word} ``") } else { format!("`{word}`") }
}

/// Words as code, with commas between them.
pub(super) fn codes<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// A table; nothing if it has no rows.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|word| (*word).to_owned()).collect();
    let mut lines = vec![line(&head), line(&vec!["---".to_owned(); head.len()])];
    lines.extend(rows.iter().map(|cells| line(cells)));
    lines.join("\n")
}

/// Something that is folded up until asked for. `summary` is HTML.
pub(super) fn details(summary: &str, content: &str) -> String {
    format!("<details><summary>{summary}</summary>\n\n{content}\n\n</details>")
}

/// A block of code.
pub(super) fn block(language: &str, code: &str) -> String {
    format!("```{language}\n{}\n```", code.trim_end())
}

/// A place to link to.
pub(super) fn anchor(id: &str) -> String {
    format!("<a id=\"{id}\"></a>")
}

/// A link.
pub(super) fn link(text: &str, target: &str) -> String {
    format!("[{text}]({target})")
}

/// Blocks one below the other; empty ones are left out.
pub(super) fn join(blocks: impl IntoIterator<Item = String>) -> String {
    blocks.into_iter().filter(|block| !block.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Text as HTML has it, for summaries; `code` in backticks becomes code.
pub(super) fn html(text: &str) -> String {
    let text = unfolded(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        match at {
            0 => {}
            at if at % 2 == 1 => out.push_str("<code>"),
            _ => out.push_str("</code>"),
        }
        out.push_str(part);
    }
    out
}

/// Marked text as plain text: links are their texts, emphasis is gone, escapes are what they stand for.
pub(super) fn unmarked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        rest = match after.split_once("](").and_then(|(name, target)| Some((name, target.split_once(')')?.1))) {
            Some((name, after)) if !name.contains('[') => {
                out.push_str(name);
                after
            }
            _ => {
                out.push('[');
                after
            }
        };
    }
    out.push_str(rest);
    out.replace("**", "").replace("\\|", "|").replace("&lt;", "<")
}

/// Lines of a paragraph as one. Chinese has no blanks between words, so a line that ends in it goes on without one.
fn unfolded(paragraph: &str) -> String {
    let mut out = String::new();
    for line in paragraph.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let joined = out.chars().last().is_some_and(is_wide) && line.chars().next().is_some_and(is_wide);
        if !out.is_empty() && !joined {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

fn is_wide(letter: char) -> bool {
    letter >= '\u{2e80}'
}

/// `<` outside of code begins a tag.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        if at > 0 {
            out.push('`');
        }
        if at % 2 == 0 { out.push_str(&part.replace('<', "&lt;")) } else { out.push_str(part) }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(prose("a <b>\n`<c>`\n\nd"), "a &lt;b> `<c>`\n\nd");
        assert_eq!(cell("`a|b` or\nc|d"), "`a\\|b` or c\\|d");
        assert_eq!(prose("路径\n以斜杠\nGET 结尾"), "路径以斜杠 GET 结尾");
        assert_eq!(html("`a` < b"), "<code>a</code> &lt; b");
        assert_eq!(code("a`b"), "`` a`b ``");
        let marked = format!("**a** {} `b\\|c` &lt;d [e] {}", link("f", "#g"), link("h", "i.md#j"));
        assert_eq!(unmarked(&marked), "a f `b|c` <d [e] h");
    }
}
