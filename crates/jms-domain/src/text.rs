//! Texts that the server takes as they are.

use serde_json::{Map, Value};

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

/// Checks a value of any shape that the server stores as it is: it fails with 500 over a NUL in it, and over one that goes
/// too deep (source: facts of 4.10.16, section 4).
pub(crate) fn check_value(of: &'static str, value: &Value) -> Result<(), Invalid> {
    match within(value, DEEPEST) {
        None => Ok(()),
        Some(problem) => Err(invalid(of, "…", problem)),
    }
}

/// Checks settings that the server stores as they are.
pub(crate) fn check_map(of: &'static str, key_of: &'static str, map: &Map<String, Value>) -> Result<(), Invalid> {
    map.values().try_for_each(|value| check_value(of, value))?;
    map.keys().try_for_each(|key| check_optional(key_of, key))
}

/// How deep a value may go: far below what makes the server fail, and far above what any setting needs.
const DEEPEST: usize = 32;

fn within(value: &Value, left: usize) -> Option<&'static str> {
    let is_bad = |text: &str| text.contains('\0').then_some("it contains a NUL, over which the server fails");
    match value {
        Value::Array(_) | Value::Object(_) if left == 0 => Some("it is nested too deep, over which the server fails"),
        Value::String(text) => is_bad(text),
        Value::Array(values) => values.iter().find_map(|value| within(value, left - 1)),
        Value::Object(fields) => fields.iter().find_map(|(key, value)| is_bad(key).or_else(|| within(value, left - 1))),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn invalid(of: &'static str, given: &str, problem: &'static str) -> Invalid {
    Invalid::Text { of, given: given.to_owned(), problem }
}
