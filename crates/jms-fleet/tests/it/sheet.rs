//! Workbooks whose cells are no texts.

use std::io::Cursor;

use jms_fleet::{Import, ImportOptions, TableFormat};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

const TITLES: [&str; 6] = ["asset", "name", "username", "secret", "is_active", "created_by"];

/// What stands in a cell.
enum Given {
    Text(&'static str),
    Number(f64),
    Formatted(f64, &'static str),
    Date,
    Flag(bool),
    Error,
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, given: &Given) {
    match given {
        Given::Text(text) => sheet.write_string(row, column, *text).unwrap(),
        Given::Number(number) => sheet.write_number(row, column, *number).unwrap(),
        Given::Formatted(number, format) => {
            sheet.write_number_with_format(row, column, *number, &Format::new().set_num_format(*format)).unwrap()
        }
        Given::Date => {
            let date = ExcelDateTime::from_ymd(2024, 1, 1).unwrap();
            sheet.write_datetime_with_format(row, column, &date, &Format::new().set_num_format("yyyy-mm-dd")).unwrap()
        }
        Given::Flag(flag) => sheet.write_boolean(row, column, *flag).unwrap(),
        Given::Error => sheet.write_formula(row, column, Formula::new("=NA()").set_result("#N/A")).unwrap(),
    };
}

#[test]
fn a_cell_that_is_not_what_it_shows_is_a_problem_of_its_line() {
    for (column, given, problem) in [
        (3, Given::Error, Some("#N/A")),
        (3, Given::Number(12.0), Some("zeros")),
        (2, Given::Formatted(7.0, "000"), Some("zeros")),
        (2, Given::Number(12_345_678_901_234_567.0), Some("zeros")),
        (2, Given::Error, Some("#N/A")),
        (1, Given::Date, Some("a date")),
        (0, Given::Number(10.0), Some("zeros")),
        (4, Given::Error, Some("#N/A")),
        (4, Given::Date, Some("a date")),
        (4, Given::Number(0.0), None),
        (4, Given::Flag(false), None),
        (1, Given::Flag(true), None),
        (3, Given::Text("0012"), None),
        (5, Given::Error, None),
    ] {
        let (mut book, mut sheet) = (Workbook::new(), Worksheet::new());
        let right = ["web-01", "svc", "svc", "x", "no", ""].map(Given::Text);
        for (at, title) in (0..).zip(TITLES) {
            put(&mut sheet, 0, at, &Given::Text(title));
            let cell = if at == column { &given } else { &right[usize::from(at)] };
            put(&mut sheet, 1, at, cell);
        }
        book.push_worksheet(sheet);
        let file = Cursor::new(book.save_to_buffer().unwrap());
        let options =
            ImportOptions { format: Some(TableFormat::Xlsx), allow_secrets: true, ..ImportOptions::default() };
        let import = Import::read_from("a.xlsx", file, &options).unwrap();
        let title = TITLES[usize::from(column)];
        match problem {
            Some(text) => {
                let [told] = &import.problems[..] else { panic!("{title}: {import:?}") };
                assert_eq!((told.line, told.field.as_deref()), (2, Some(title)));
                assert!(told.text.contains(text), "{told}");
            }
            None => assert_eq!((import.problems.len(), import.accounts.len()), (0, 1), "{title}: {import:?}"),
        }
    }
}

#[test]
fn a_row_with_nothing_but_an_error_is_told() {
    let (mut book, mut sheet) = (Workbook::new(), Worksheet::new());
    put(&mut sheet, 0, 0, &Given::Text("asset"));
    put(&mut sheet, 1, 0, &Given::Error);
    book.push_worksheet(sheet);
    let file = Cursor::new(book.save_to_buffer().unwrap());
    let import = Import::read_from("a.xlsx", file, &ImportOptions::default()).unwrap();
    assert_eq!(import.problems.len(), 1, "{import:?}");
}
