//! Printing: tables for people, JSON and the like for programs. Data goes to standard output, everything else to standard
//! error.

mod cell;
mod columns;
mod pager;
mod select;
mod table;

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use serde::Serialize;
use serde_json::Value;

use crate::{
    args::{Color, Format, Output},
    failure::Failure,
    lang::tr,
};

pub(crate) use cell::{Cell, named, names, text, time, yes};
pub(crate) use columns::{Column, column, wide};
pub(crate) use table::printable;

/// A row of a list.
pub(crate) trait Row {
    /// The columns.
    const COLUMNS: &'static [Column];

    /// One cell for each column, those of wide tables included.
    fn cells(&self) -> Vec<Cell>;

    /// What other commands take for it.
    fn name(&self) -> String;
}

/// What holds for the whole run of the command: the time zone, and colours.
pub(crate) fn set_up(output: &Output) {
    if output.utc {
        cell::use_utc();
    }
    match output.color {
        Color::Auto => {}
        Color::Always => ColorChoice::Always.write_global(),
        Color::Never => ColorChoice::Never.write_global(),
    }
}

/// Prints a list.
pub(crate) fn list<T: Row + Serialize>(output: &Output, rows: &[T]) -> Result<(), Failure> {
    let mut list = List::new::<T>(output)?;
    list.add(rows)?;
    list.end()
}

/// A list that is printed as its rows come, in the formats that allow it.
pub(crate) struct List<'o> {
    output: &'o Output,
    titles: Vec<&'static str>,
    chosen: Vec<usize>,
    /// What is kept until the end: rows of a table, those of a document in YAML, and those that an expression selects from.
    cells: Vec<Vec<Cell>>,
    values: Vec<Value>,
    begun: bool,
}

impl<'o> List<'o> {
    /// Begins a list of such rows. What cannot be printed so is refused before anything is asked of a server.
    pub(crate) fn new<T: Row>(output: &'o Output) -> Result<Self, Failure> {
        let titles: Vec<_> = T::COLUMNS.iter().map(|column| column.title).collect();
        check_columns(output)?;
        let chosen = if output.columns.is_empty() {
            let all = output.format() != Format::Table;
            (0..titles.len()).filter(|index| all || !T::COLUMNS[*index].wide).collect()
        } else {
            columns::choose(&titles, &output.columns)?
        };
        Ok(Self { output, titles, chosen, cells: Vec::new(), values: Vec::new(), begun: false })
    }

    /// Prints these rows, or keeps them.
    pub(crate) fn add<T: Row + Serialize>(&mut self, rows: &[T]) -> Result<(), Failure> {
        let picked = rows.iter().map(|row| columns::pick(&row.cells(), &self.chosen));
        match self.output.format() {
            _ if self.output.jq.is_some() => self.keep(rows),
            Format::Table | Format::Wide => {
                self.cells.extend(picked);
                Ok(())
            }
            Format::Json => rows.iter().try_for_each(|row| self.entry(row)),
            Format::Yaml => self.keep(rows),
            Format::Jsonl => print(&rows.iter().map(line).collect::<Result<String, _>>()?),
            Format::Name => print(&rows.iter().flat_map(|row| [row.name(), "\n".to_owned()]).collect::<String>()),
            Format::Csv => {
                let rows: Vec<_> = picked.collect();
                self.csv(&rows)
            }
        }
    }

    fn keep<T: Serialize>(&mut self, rows: &[T]) -> Result<(), Failure> {
        for row in rows {
            self.values.push(value(row)?);
        }
        Ok(())
    }

    /// Prints a row as the next one of a list in JSON.
    fn entry<T: Serialize>(&mut self, row: &T) -> Result<(), Failure> {
        // No text has a line break of its own in JSON.
        let row = pretty(&value(row)?)?.trim_end().replace('\n', "\n  ");
        let before = if self.begun { "," } else { "[" };
        self.begun = true;
        print(&format!("{before}\n  {row}"))
    }

    fn csv(&mut self, rows: &[Vec<Cell>]) -> Result<(), Failure> {
        let head = (!self.begun).then(|| self.titles());
        self.begun = true;
        print(&csv(head.as_deref(), rows)?)
    }

    fn titles(&self) -> Vec<&'static str> {
        self.chosen.iter().map(|index| self.titles[*index]).collect()
    }

    /// Prints what was kept.
    pub(crate) fn end(mut self) -> Result<(), Failure> {
        match (self.output.format(), &self.output.jq) {
            (_, Some(expression)) => select::print(self.output, expression, &Value::Array(self.values)),
            (Format::Table | Format::Wide, None) => table(self.output, &table::render(&self.titles(), &self.cells)),
            (Format::Json, None) => print(if self.begun { "\n]\n" } else { "[]\n" }),
            (Format::Yaml, None) => print(&yaml(&Value::Array(self.values))?),
            (Format::Csv, None) if !self.begun => self.csv(&[]),
            (Format::Csv | Format::Jsonl | Format::Name, None) => Ok(()),
        }
    }
}

/// Some rows, as a table for whoever is asked about them.
pub(crate) fn glance<T: Row>(rows: &[T]) -> String {
    let shown: Vec<_> = (0..T::COLUMNS.len()).filter(|index| !T::COLUMNS[*index].wide).collect();
    let titles: Vec<_> = shown.iter().map(|index| T::COLUMNS[*index].title).collect();
    let cells: Vec<_> = rows.iter().map(|row| columns::pick(&row.cells(), &shown)).collect();
    anstream::adapter::strip_str(&table::render(&titles, &cells)).to_string()
}

/// Prints one object: as a table with a line for each field, or whole. The first line is what other commands take for it.
pub(crate) fn object<T: Serialize>(output: &Output, object: &T, lines: &[(&str, Cell)]) -> Result<(), Failure> {
    check_columns(output)?;
    if let Some(expression) = &output.jq {
        return select::print(output, expression, &value(object)?);
    }
    let titles: Vec<_> = lines.iter().map(|(title, _)| *title).collect();
    let chosen =
        if output.columns.is_empty() { (0..lines.len()).collect() } else { columns::choose(&titles, &output.columns)? };
    let chosen = chosen.iter().map(|index| &lines[*index]);
    match output.format() {
        Format::Table | Format::Wide => {
            let rows: Vec<_> = chosen.map(|(title, cell)| vec![Cell::from(*title), cell.clone()]).collect();
            table(output, &table::render(&[], &rows))
        }
        Format::Json => print(&pretty(&value(object)?)?),
        Format::Jsonl => print(&line(object)?),
        Format::Yaml => print(&yaml(&value(object)?)?),
        Format::Csv => {
            let (titles, cells): (Vec<_>, Vec<_>) = chosen.cloned().unzip();
            print(&csv(Some(&titles), &[cells])?)
        }
        Format::Name => print(&format!("{}\n", lines.first().map(|(_, cell)| cell.exact()).unwrap_or_default())),
    }
}

/// Prints JSON that is not one of our objects, such as the answer of a server. Formats that are for columns are refused.
pub(crate) fn document(output: &Output, document: &Value) -> Result<(), Failure> {
    match (&output.jq, output.format()) {
        (Some(expression), _) => select::print(output, expression, document),
        (None, Format::Jsonl) => print(&line(document)?),
        (None, Format::Yaml) => print(&yaml(document)?),
        (None, _) => print(&pretty(document)?),
    }
}

/// Columns are those of tables and CSV: fields of JSON have other names.
fn check_columns(output: &Output) -> Result<(), Failure> {
    match output.format() {
        _ if output.columns.is_empty() => Ok(()),
        Format::Table | Format::Wide | Format::Csv => Ok(()),
        Format::Json | Format::Jsonl | Format::Yaml | Format::Name => Err(Failure::usage(
            "`--columns` is for tables and CSV",
            "`--jq` takes fields out of JSON, such as `--jq '.[].name'`.",
        )),
    }
}

fn table(output: &Output, text: &str) -> Result<(), Failure> {
    let stdout = io::stdout();
    let plain = AutoStream::choice(&stdout) == ColorChoice::Never;
    let text = if plain { anstream::adapter::strip_str(text).to_string() } else { text.to_owned() };
    if pager::show(&text, !output.no_pager)? { Ok(()) } else { print(&text) }
}

/// CSV by RFC 4180, its values as they are: a program that reads it gets what the server said. What begins with `=` is left
/// alone, too, because a mark against spreadsheets that take it for a formula would be in the data of everybody else.
fn csv(head: Option<&[&str]>, rows: &[Vec<Cell>]) -> Result<String, Failure> {
    let failed = |error: csv::Error| Failure::io("writing CSV")(error.into());
    let mut writer = csv::Writer::from_writer(Vec::new());
    if let Some(head) = head {
        writer.write_record(head.iter().map(|title| columns::name(title))).map_err(failed)?;
    }
    for row in rows {
        writer.write_record(row.iter().map(Cell::exact)).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| Failure::io("writing CSV")(error.into_error()))?;
    // It was made of texts.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn value<T: Serialize>(value: &T) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(unwritten)
}

fn line<T: Serialize>(value: &T) -> Result<String, Failure> {
    serde_json::to_string(value).map(|text| text + "\n").map_err(unwritten)
}

fn pretty(value: &Value) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(unwritten)
}

fn unwritten(error: serde_json::Error) -> Failure {
    Failure::io("writing JSON")(error.into())
}

fn yaml(value: &Value) -> Result<String, Failure> {
    let text = serde_saphyr::to_string(value).map_err(|error| Failure::io("writing YAML")(io::Error::other(error)))?;
    Ok(format!("---\n{}\n", text.trim_end()))
}

/// Prints a text as it is.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(Failure::io("writing the output"))
}

/// Says something that is not data, in the person's language.
pub(crate) fn note(text: &str) {
    say(&tr(text));
}

/// Says something that is not data, as it is.
#[expect(clippy::print_stderr, reason = "everything that is not data goes to standard error")]
pub(crate) fn say(text: &str) {
    eprintln!("{text}");
}
