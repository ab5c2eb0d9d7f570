//! The way out of a secret that was asked for. No other code prints one.

use serde_json::{Map, Value};

use crate::{
    args::{Delivery, Output},
    clipboard,
    failure::Failure,
    files,
    output::{self, Cell},
    references::Resolved,
};

/// Gives a secret to whoever asked for it: as text, or with what it belongs to, in fields that begin with what other
/// commands take for that.
pub(crate) fn deliver(
    delivery: &Delivery,
    output: &Output,
    called: &str,
    resolved: &Resolved,
    fields: &[(&'static str, String)],
    last: &'static str,
) -> Result<(), Failure> {
    let Delivery { clip, clip_for, out, force, no_newline } = delivery;
    let plain = output.format().is_table() && output.columns.is_empty() && output.jq.is_none();
    if !plain && (*clip || out.is_some() || *no_newline) {
        return Err(Failure::usage(
            "the secret cannot be plain text and in another format at once",
            "Leave --output away, or --clip, --out and --no-newline.",
        ));
    }
    let text = resolved.value.expose();
    if *clip {
        clipboard::copy(&resolved.value, *clip_for)?;
        output::note(&format!("{called} is on the clipboard, for {clip_for} seconds"));
        return Ok(());
    }
    if let Some(file) = out {
        files::write_secret(file, resolved.file().expose().as_bytes(), *force)?;
        output::note(&format!("{called} is in {}, which only you can read", file.display()));
        return Ok(());
    }
    if plain {
        return if *no_newline { output::print(text) } else { output::print(resolved.line().expose()) };
    }
    let object: Map<_, _> = fields
        .iter()
        .map(|(name, value)| (name.replace(' ', "_"), value.as_str()))
        .chain([(last.to_owned(), text)])
        .map(|(name, value)| (name, Value::from(value)))
        .collect();
    let mut lines: Vec<(&str, Cell)> = fields.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    lines.push((last, text.into()));
    output::object(output, &object, &lines)
}
