//! Printing: tables for people, JSON for programs. Data goes to standard output, everything else to standard error.

use std::io::{self, Write};

use comfy_table::{ContentArrangement, Table, presets};
use jms_http::domain::ServerTime;
use serde::Serialize;

use crate::{args::Format, failure::Failure};

/// A row of a table.
pub(crate) trait Row {
    /// The titles of the columns.
    const COLUMNS: &'static [&'static str];

    /// One text for each column.
    fn cells(&self) -> Vec<String>;
}

/// Prints a list.
pub(crate) fn list<T: Row + Serialize>(format: Format, rows: &[T]) -> Result<(), Failure> {
    match format {
        Format::Table => table(T::COLUMNS, rows.iter().map(Row::cells)),
        Format::Json => json(&rows),
    }
}

/// Prints one object: as a table with a line for each field, or as JSON.
pub(crate) fn object<T: Serialize>(format: Format, object: &T, lines: &[(&str, String)]) -> Result<(), Failure> {
    match format {
        Format::Table => table(&[], lines.iter().map(|(name, value)| vec![(*name).to_owned(), value.clone()])),
        Format::Json => json(object),
    }
}

pub(crate) fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<(), Failure> {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    if !columns.is_empty() {
        table.set_header(columns.iter().copied());
    }
    table.add_rows(rows.map(|cells| cells.into_iter().map(printable)));
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    print(&text)
}

pub(crate) fn json<T: Serialize>(value: &T) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Failure::Io { doing: "writing JSON".to_owned(), source: error.into() })?;
    print(&format!("{text}\n"))
}

/// Prints a text as it is.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(Failure::io("writing the output"))
}

/// Says something that is not data.
#[expect(clippy::print_stderr, reason = "everything that is not data goes to standard error")]
pub(crate) fn note(text: &str) {
    eprintln!("{text}");
}

/// A text of a server without the control characters by which it could talk to the terminal.
fn printable(text: String) -> String {
    if text.chars().any(char::is_control) {
        text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
    } else {
        text
    }
}

/// A moment in the time zone of this machine.
pub(crate) fn time(time: Option<ServerTime>) -> String {
    time.map_or_else(String::new, |time| {
        time.timestamp().to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M:%S").to_string()
    })
}

/// Yes or nothing.
pub(crate) fn yes(is: bool) -> String {
    if is { "yes".to_owned() } else { String::new() }
}

/// Names, in a row.
pub(crate) fn names<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}
