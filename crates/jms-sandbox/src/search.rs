//! Text search inside the database.

use rusqlite::{Connection, functions::FunctionFlags};

/// Adds `contains_text(hay, needle)`: whether the lower-cased needle is in the hay, whatever its case. SQLite's own `LIKE`
/// knows the case of ASCII letters only.
pub(crate) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("contains_text", 2, flags, |ctx| {
        let hay = ctx.get_raw(0).as_str_or_null()?.unwrap_or_default();
        let needle = ctx.get_raw(1).as_str_or_null()?.unwrap_or_default();
        Ok(if hay.is_ascii() { hay.to_ascii_lowercase().contains(needle) } else { hay.to_lowercase().contains(needle) })
    })
}
