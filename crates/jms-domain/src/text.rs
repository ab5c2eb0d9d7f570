//! Texts that the server takes as they are.

use crate::Invalid;

/// Most characters of a name or user name (source: OPTIONS of every resource, both servers).
const MOST_CHARACTERS: usize = 128;

/// Checks a text that must not be empty.
pub(crate) fn check(of: &'static str, text: &str) -> Result<(), Invalid> {
    if text.is_empty() {
        return Err(invalid(of, text, "it is empty"));
    }
    check_optional(of, text)
}

/// Checks a text that may be empty.
pub(crate) fn check_optional(of: &'static str, text: &str) -> Result<(), Invalid> {
    check_ends(of, text)?;
    if text.chars().count() > MOST_CHARACTERS {
        return Err(invalid(of, text, "it has more than 128 characters"));
    }
    Ok(())
}

/// Checks a text that must not be empty, and may be longer than a name.
pub(crate) fn check_at_most(of: &'static str, text: &str, most: usize) -> Result<(), Invalid> {
    if text.is_empty() {
        return Err(invalid(of, text, "it is empty"));
    }
    check_ends(of, text)?;
    if text.chars().count() > most {
        return Err(invalid(of, text, "it is longer than the server stores"));
    }
    Ok(())
}

fn check_ends(of: &'static str, text: &str) -> Result<(), Invalid> {
    if text.trim() != text {
        Err(invalid(of, text, "it begins or ends with a blank, which the server would cut off"))
    } else if text.contains('\0') {
        Err(invalid(of, text, "it contains a NUL, which the server refuses"))
    } else {
        Ok(())
    }
}

fn invalid(of: &'static str, given: &str, problem: &'static str) -> Invalid {
    Invalid::Text { of, given: given.to_owned(), problem }
}
