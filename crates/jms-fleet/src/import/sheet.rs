//! Workbooks: XLSX.

use std::{
    io::{BufReader, Read, Seek},
    path::Path,
};

use calamine::{Data, Reader as _, Xlsx};

use super::{
    ImportError,
    account::{Reader, Values},
};
use crate::column::Column;

pub(super) fn xlsx(path: &Path, file: impl Read + Seek, rows: &mut Reader) -> Result<(), ImportError> {
    let broken = |problem: String| ImportError::Broken { path: path.to_owned(), problem };
    let mut book: Xlsx<_> =
        Xlsx::new(BufReader::new(file)).map_err(|error: calamine::XlsxError| broken(error.to_string()))?;
    let sheet = book.worksheet_range_at(0).ok_or_else(|| broken("it has no sheet".to_owned()))?;
    let sheet = sheet.map_err(|error| broken(error.to_string()))?;
    let first = u64::from(sheet.start().map_or(0, |(row, _)| row)) + 1;
    let mut columns: Option<Vec<Option<Column>>> = None;
    for (line, cells) in (first..).zip(sheet.rows()) {
        let Some(columns) = &columns else {
            let titles: Vec<_> = cells.iter().map(|cell| text(cell).unwrap_or_default()).collect();
            columns = Some(rows.titles(line, titles.iter().map(String::as_str)));
            continue;
        };
        let is_help = matches!(cells.first(), Some(Data::String(text)) if text.starts_with("#Help"));
        if is_help || cells.iter().all(|cell| text(cell).is_none()) {
            continue;
        }
        let mut values = Values::new();
        let mut wrong = false;
        for (column, cell) in columns.iter().zip(cells) {
            let (Some(column), Some(value)) = (column, text(cell)) else { continue };
            if let Some(problem) = problem(*column, cell) {
                rows.problem(line, Some(column.field()), problem);
                wrong = true;
            } else if value != "-" || column.is_text() {
                values.insert(*column, value);
            }
        }
        if !wrong {
            rows.row(line, values);
        }
    }
    Ok(())
}

/// Why a cell is not what a person sees in it. A number has no zeros at its beginning and no more than 15 digits, and a date is
/// a number of days.
fn problem(column: Column, cell: &Data) -> Option<&'static str> {
    match cell {
        Data::Empty | Data::String(_) | Data::Bool(_) => None,
        Data::Error(_) => Some("the cell has an error in it, such as #N/A: mend it, or leave it empty"),
        Data::Int(_) | Data::Float(_) if column.is_flag() => None,
        Data::Int(_) | Data::Float(_) => Some("a number: make the cell a text, or zeros at its beginning are lost"),
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => Some("a date: make the cell a text"),
    }
}

/// What a cell shows, if anything.
fn text(cell: &Data) -> Option<String> {
    match cell {
        Data::Empty => None,
        Data::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
    .filter(|text| !text.is_empty())
}
