//! Text search inside the database.

use rusqlite::{Connection, functions::FunctionFlags};

/// Adds `contains_text(hay, needle)`: whether the lower-cased needle is in the hay, whatever its case. SQLite's own `LIKE`
/// knows the case of ASCII letters only.
pub(crate) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("contains_text", 2, flags, |ctx| {
        let hay = ctx.get_raw(0).as_str_or_null()?.unwrap_or_default();
        let needle = ctx.get_raw(1).as_str_or_null()?.unwrap_or_default();
        Ok(contains(hay, needle))
    })
}

/// Lists look into every row, and most have letters of ASCII alone: those are not copied.
fn contains(hay: &str, needle: &str) -> bool {
    if !hay.is_ascii() {
        return hay.to_lowercase().contains(needle);
    }
    needle.is_empty() || hay.as_bytes().windows(needle.len()).any(|part| part.eq_ignore_ascii_case(needle.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::contains;

    #[test]
    fn case_does_not_matter_in_any_script() {
        for (hay, needle) in
            [("Web-01", "web"), ("a WEB", "web"), ("x", ""), ("", ""), ("ÄRGER", "ärg"), ("数据库 DB", "db")]
        {
            assert!(contains(hay, needle), "{hay} {needle}");
        }
        for (hay, needle) in [("we", "web"), ("w-eb", "web"), ("", "x"), ("a", "ä")] {
            assert!(!contains(hay, needle), "{hay} {needle}");
        }
    }
}
