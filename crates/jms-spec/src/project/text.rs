//! Descriptions that rustdoc takes without a warning and without running them.

/// `text` with everything escaped that rustdoc would take for HTML, a link or a code block.
///
/// Code spans stay as they are; indents and fences go, for rustdoc would compile what they hold.
pub(super) fn for_rustdoc(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("```"));
    lines.map(escape_line).collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn escape_line(line: &str) -> String {
    let mut out = String::new();
    for (at, piece) in line.split('`').enumerate() {
        // Every second piece is within backticks, unless the last of them was never closed.
        let in_code = at % 2 == 1;
        if at > 0 {
            out.push('`');
        }
        if in_code {
            out.push_str(piece);
        } else {
            escape_words(piece, &mut out);
        }
    }
    if line.matches('`').count() % 2 == 1 {
        out.push('`');
    }
    out
}

fn escape_words(piece: &str, out: &mut String) {
    for (at, word) in piece.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        if word.contains("://") {
            out.push('`');
            out.push_str(word);
            out.push('`');
            continue;
        }
        for c in word.chars() {
            if matches!(c, '<' | '>' | '[' | ']') {
                out.push('\\');
            }
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::for_rustdoc;

    #[test]
    fn rustdoc_finds_nothing_to_do() {
        for (written, safe) in [
            ("plain words", "plain words"),
            ("`<id>` and `[a]` in code", "`<id>` and `[a]` in code"),
            ("<id> and [a](b)", r"\<id\> and \[a\](b)"),
            ("see https://example.com/a now", "see `https://example.com/a` now"),
            ("one\n\n    indented\n```\nfenced\n```", "one\n\nindented\nfenced"),
            ("never `closed", "never `closed`"),
            ("", ""),
        ] {
            assert_eq!(for_rustdoc(written), safe, "{written}");
        }
    }
}
