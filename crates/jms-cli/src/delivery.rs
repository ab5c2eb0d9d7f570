//! The way out of a secret that was asked for. No other code prints one.

use serde_json::Value;

use crate::{
    args::{Delivery, Format},
    clipboard,
    failure::Failure,
    files, output,
    references::Resolved,
};

/// Gives a secret to whoever asked for it: as text, or together with what it belongs to as JSON.
pub(crate) fn deliver(
    delivery: &Delivery,
    format: Format,
    called: &str,
    resolved: &Resolved,
    json: &dyn Fn(&str) -> Value,
) -> Result<(), Failure> {
    let Delivery { clip, clip_for, out, force, no_newline } = delivery;
    if format != Format::Table && (*clip || out.is_some() || *no_newline) {
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
    match format {
        Format::Table if *no_newline => output::print(text),
        Format::Table => output::print(resolved.line().expose()),
        Format::Json => output::json(&json(text)),
    }
}
