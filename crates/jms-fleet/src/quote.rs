//! The mark before cells that begin with `=`, `@` or `0`, which a spreadsheet would take for a formula or a number. Others that it
//! takes for one, such as those that begin with `+`, `-` or a tab, get none, as at the server.
//!
//! The server's export writes it, and its import takes it off again, `"` as well as `'` (source: `apps/common/drf/renders/csv.py`,
//! `apps/common/drf/parsers/csv.py` and `apps/common/drf/const.py` at v4.10.16).

use std::borrow::Cow;

const QUOTES: [char; 2] = ['\'', '"'];
const QUOTED: [char; 3] = ['=', '@', '0'];

/// Whether a text begins, after marks and blanks, as one that gets a mark.
fn is_quoted(text: &str) -> bool {
    text.trim_start_matches(|begin: char| begin.is_whitespace() || QUOTES.contains(&begin)).starts_with(QUOTED)
}

/// A cell with its mark, if it gets one. So does one that begins with a mark of its own, which would be taken off otherwise.
pub(crate) fn quoted(text: &str) -> Cow<'_, str> {
    if is_quoted(text) { format!("'{text}").into() } else { text.into() }
}

/// A cell without its mark.
pub(crate) fn unquoted(text: &str) -> &str {
    text.strip_prefix(QUOTES).filter(|bare| is_quoted(bare)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells_are_marked_as_the_server_marks_them() {
        for (text, cell) in
            [("0012", "'0012"), ("=1+1", "'=1+1"), (" @x", "' @x"), ("a0", "a0"), ("'a", "'a"), ("", "")]
        {
            assert_eq!((quoted(text).as_ref(), unquoted(cell)), (cell, text));
        }
        assert_eq!(unquoted("\"0012"), "0012", "the server's import takes this one off, too");
    }

    proptest! {
        #[test]
        fn what_is_marked_is_read_as_it_was(text in "['\" =@0a]{0,6}") {
            let cell = quoted(&text).into_owned();
            prop_assert_eq!(unquoted(&cell), text);
        }
    }
}
