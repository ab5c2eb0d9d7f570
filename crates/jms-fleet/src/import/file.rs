//! Text files: CSV, JSON lines and YAML.

use std::{
    io::{BufRead, BufReader, Read, Seek},
    path::Path,
};

use encoding_rs::{Encoding, GB18030, UTF_8};
use encoding_rs_io::DecodeReaderBytesBuilder;
use serde::Deserializer;
use serde_saphyr::Spanned;

use super::{
    ImportError, TextEncoding,
    account::{Reader, Values},
    text::{Entries, Fields, Value},
};
use crate::{
    column::{Column, Title},
    quote,
};

pub(super) fn csv(
    path: &Path,
    mut file: impl Read + Seek,
    encoding: TextEncoding,
    rows: &mut Reader,
) -> Result<(), ImportError> {
    let io = |source| ImportError::Io { path: path.to_owned(), source };
    let encoding = match encoding {
        TextEncoding::Utf8 => UTF_8,
        // GBK is a part of it.
        TextEncoding::Gbk => GB18030,
        TextEncoding::Detect => detect(&mut file).map_err(io)?,
    };
    file.rewind().map_err(io)?;
    let text = DecodeReaderBytesBuilder::new().encoding(Some(encoding)).bom_override(true).build(file);
    // Lines are counted where they end, so each has an end.
    let text = text.chain(&b"\n"[..]);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(text);
    let mut columns: Option<Vec<Option<Column>>> = None;
    let mut read = csv::StringRecord::new();
    loop {
        let more = reader.read_record(&mut read);
        let next = reader.position().line();
        match more {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(error) => {
                if let csv::ErrorKind::Io(source) = error.into_kind() {
                    return Err(io(source));
                }
                rows.problem(next.saturating_sub(1), None, "this row cannot be read as CSV");
                continue;
            }
        }
        let within: usize = read.iter().map(|text| text.matches('\n').count()).sum();
        let line = next.saturating_sub(1).saturating_sub(within as u64);
        let last = read.len().saturating_sub(1);
        let record: Vec<&str> = read
            .iter()
            .enumerate()
            .map(|(place, text)| if place == last { text.strip_suffix('\r').unwrap_or(text) } else { text })
            .collect();
        let Some(columns) = &columns else {
            columns = Some(rows.titles(line, record.into_iter()));
            continue;
        };
        // The server's templates have a row of help after the titles.
        if record.iter().all(|text| text.is_empty()) || record.first().is_some_and(|first| first.starts_with("#Help")) {
            continue;
        }
        if record.iter().any(|text| text.contains(char::REPLACEMENT_CHARACTER)) {
            rows.problem(line, None, "it is not in the encoding of the file: save it as UTF-8");
            continue;
        }
        if record.len() > columns.len() {
            rows.problem(line, None, format!("{} values for {} columns", record.len(), columns.len()));
            continue;
        }
        let mut values = Values::new();
        for (column, text) in columns.iter().zip(&record) {
            if let (Some(column), Some(value)) = (column, cell(*column, text)) {
                values.insert(*column, value);
            }
        }
        rows.row(line, values);
    }
}

/// A value of a table; the export writes `-` for nothing.
fn cell(column: Option<Column>, text: &str) -> Option<String> {
    let bare = quote::unquoted(text);
    let nothing = bare.is_empty() || (bare == "-" && !column.is_some_and(Column::is_text));
    (!nothing).then(|| bare.to_owned())
}

/// UTF-8 if all of it is.
fn detect(file: impl Read) -> std::io::Result<&'static Encoding> {
    let mut reader = BufReader::new(file);
    let mut kept = Vec::new();
    let mut block = vec![0; 1 << 16];
    loop {
        let read = reader.read(&mut block)?;
        if read == 0 {
            return Ok(if kept.is_empty() { UTF_8 } else { GB18030 });
        }
        kept.extend_from_slice(block.get(..read).unwrap_or_default());
        match std::str::from_utf8(&kept) {
            Ok(_) => kept.clear(),
            // A letter goes on in the next block.
            Err(error) if error.error_len().is_none() => {
                kept.drain(..error.valid_up_to());
            }
            Err(_) => return Ok(GB18030),
        }
    }
}

pub(super) fn json_lines(path: &Path, file: impl Read, rows: &mut Reader) -> Result<(), ImportError> {
    let io = |source| ImportError::Io { path: path.to_owned(), source };
    let lines = BufReader::new(file).lines();
    for (line, text) in (1..).zip(lines) {
        let text = text.map_err(io)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text).trim();
        if text.is_empty() {
            continue;
        }
        match serde_json::from_str::<Fields<Value>>(text) {
            Ok(Fields { fields, .. }) => object(line, fields, rows),
            // What the parser says may quote a value.
            Err(error) if error.is_data() && error.to_string().starts_with("a number") => {
                rows.problem(line, None, "a value is a number: write it in quotes, or zeros at its beginning are lost");
            }
            Err(error) => {
                rows.problem(line, None, format!("this is no object of texts in JSON, at column {}", error.column()));
            }
        }
    }
    Ok(())
}

pub(super) fn yaml(path: &Path, file: impl Read, rows: &mut Reader) -> Result<(), ImportError> {
    // A file may be as long as it likes, but not become longer than it is: the limits on aliases stay.
    let budget = serde_saphyr::budget! {
        max_reader_input_bytes: None,
        max_events: usize::MAX,
        max_nodes: usize::MAX,
        max_total_scalar_bytes: usize::MAX,
    };
    let options = serde_saphyr::options! { budget: budget };
    let read = serde_saphyr::with_deserializer_from_reader_with_options(file, options, |yaml| {
        yaml.deserialize_seq(Entries::to(|entry: Spanned<Fields<Option<String>>>| {
            object(entry.defined.line(), entry.value.fields, rows);
        }))
    });
    read.map_err(|error| match error {
        serde_saphyr::Error::IOError { cause } => ImportError::Io { path: path.to_owned(), source: cause },
        error => {
            // Not what the parser says: it quotes the file, which may hold secrets.
            let place = error
                .location()
                .map_or(String::new(), |place| format!(" at line {}, column {}", place.line(), place.column()));
            ImportError::Broken { path: path.to_owned(), problem: format!("it is no list of accounts in YAML{place}") }
        }
    })
}

/// A row of JSON or YAML.
fn object(line: u64, fields: Vec<(String, String)>, rows: &mut Reader) {
    let mut values = Values::new();
    let mut wrong = false;
    for (field, value) in fields {
        match Title::of(&field) {
            Title::Column(column) => {
                if values.insert(column, value).is_some() {
                    rows.problem(line, Some(&field), "this field is there twice");
                    wrong = true;
                }
            }
            Title::Ignored => {}
            Title::Unknown => {
                rows.problem(line, Some(&field), format!("there is no such field: write one of {}", Column::fields()));
                wrong = true;
            }
        }
    }
    if !wrong {
        rows.row(line, values);
    }
}
