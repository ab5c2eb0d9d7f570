//! The files: each takes rows one by one.

use std::io::{self, Write};

use encoding_rs::GB18030;
use jms_domain::{Account, Secret};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use serde_json::{Map, Value as Json};

use super::{
    ExportEncoding, ExportError, ExportOptions,
    row::{Value, cell, value},
};
use crate::{SealedWriter, TableFormat, TitleLanguage, column::Column, quote};

/// A table that is being written.
pub(super) struct Table<W: Write> {
    out: Out<W>,
    body: Body,
    columns: Vec<Column>,
    titles: TitleLanguage,
}

/// What is between the rows and the file.
enum Body {
    Csv(ExportEncoding),
    JsonLines,
    /// Whether there was a row.
    Yaml(bool),
    /// Which row comes next.
    Xlsx(Box<Worksheet>, u32),
}

impl<W: Write + Send> Table<W> {
    pub(super) fn begin(options: &ExportOptions, out: W) -> Result<Self, ExportError> {
        let ExportOptions { format, encoding, titles, secrets, seal } = options;
        let out = match seal {
            Some(seal) => Out::Sealed(Box::new(seal.writer(out)?)),
            None => Out::Plain(out),
        };
        let body = match format {
            TableFormat::Csv => Body::Csv(*encoding),
            TableFormat::JsonLines => Body::JsonLines,
            TableFormat::Yaml => Body::Yaml(false),
            TableFormat::Xlsx => Body::Xlsx(Box::new(Worksheet::new()), 0),
        };
        let mut table = Self { out, body, columns: Column::written(*secrets), titles: *titles };
        if table.is_titled() {
            if matches!(table.body, Body::Csv(ExportEncoding::Utf8Marked)) {
                table.out.write_all("\u{feff}".as_bytes())?;
            }
            let titles: Vec<_> = table.columns.iter().map(|column| column.title(table.titles)).collect();
            table.cells(&titles)?;
        }
        Ok(table)
    }

    fn is_titled(&self) -> bool {
        matches!(self.body, Body::Csv(_) | Body::Xlsx(..))
    }

    /// One more account.
    pub(super) fn add(&mut self, account: &Account, secret: Option<&Secret>) -> Result<(), ExportError> {
        let values = self.columns.iter().map(|column| (*column, value(account, secret, *column)));
        if self.is_titled() {
            let cells: Vec<_> = values.map(|(column, value)| cell(value, column, self.titles)).collect();
            return self.cells(&cells);
        }
        let object: Map<String, Json> = values
            .map(|(column, value)| {
                let value = match value {
                    Value::Text(text) => Json::from(text),
                    Value::Flag(flag) => Json::from(flag),
                    Value::Nothing => Json::Null,
                };
                (column.field().to_owned(), value)
            })
            .collect();
        let text = if let Body::Yaml(begun) = &mut self.body {
            *begun = true;
            // A list of one row goes on from the list before it.
            serde_saphyr::to_string(&[object]).map_err(io::Error::other)?
        } else {
            Json::Object(object).to_string()
        };
        Ok(writeln!(self.out, "{}", text.trim_end())?)
    }

    fn cells(&mut self, cells: &[String]) -> Result<(), ExportError> {
        match &mut self.body {
            Body::Xlsx(sheet, row) => {
                for (column, text) in (0..).zip(cells) {
                    // As a text, whatever it looks like: numbers would lose their zeros.
                    sheet
                        .write_string_with_format(*row, column, text, &Format::new().set_num_format("@"))
                        .map_err(workbook)?;
                }
                *row += 1;
                Ok(())
            }
            Body::Csv(encoding) => {
                let mut writer = csv::Writer::from_writer(Vec::new());
                let failed = |error: csv::Error| ExportError::Io(error.into());
                writer.write_record(cells.iter().map(|text| quote::quoted(text).into_owned())).map_err(failed)?;
                let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
                if *encoding == ExportEncoding::Gbk {
                    // It was made of texts, and holds all of Unicode.
                    let text = String::from_utf8_lossy(&bytes);
                    self.out.write_all(&GB18030.encode(&text).0)?;
                } else {
                    self.out.write_all(&bytes)?;
                }
                Ok(())
            }
            Body::JsonLines | Body::Yaml(_) => Ok(()),
        }
    }

    /// Writes what is left.
    pub(super) fn end(mut self) -> Result<(), ExportError> {
        match self.body {
            Body::Yaml(false) => self.out.write_all(b"[]\n")?,
            Body::Xlsx(sheet, _) => {
                let mut book = Workbook::new();
                book.push_worksheet(*sheet);
                let bytes = book.save_to_buffer().map_err(workbook)?;
                self.out.write_all(&bytes)?;
            }
            Body::Csv(_) | Body::JsonLines | Body::Yaml(true) => {}
        }
        Ok(self.out.end()?)
    }
}

fn workbook(error: XlsxError) -> ExportError {
    match error {
        XlsxError::IoError(error) => ExportError::Io(error),
        error => ExportError::Workbook(error.to_string()),
    }
}

/// The file, encrypted or not.
enum Out<W: Write> {
    Plain(W),
    Sealed(Box<SealedWriter<W>>),
}

impl<W: Write> Out<W> {
    fn end(self) -> io::Result<()> {
        match self {
            Self::Plain(mut out) => out.flush(),
            Self::Sealed(out) => out.finish()?.flush(),
        }
    }
}

impl<W: Write> Write for Out<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(out) => out.write(bytes),
            Self::Sealed(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(out) => out.flush(),
            Self::Sealed(out) => out.flush(),
        }
    }
}
