//! Tables of accounts in files: CSV, JSON lines, YAML and XLSX.
//!
//! All wrong rows are told at once, each with its line, before anything is sent.

mod account;
mod file;
mod prospect;
mod resolve;
mod sheet;
mod text;

use std::{
    fmt,
    fs::File,
    io::{self, Read, Seek},
    path::{Path, PathBuf},
};

use thiserror::Error;

pub use account::{AssetName, ImportedAccount};
pub use prospect::Prospect;
pub use resolve::Planned;

/// What a file of accounts is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableFormat {
    /// Values with commas between; the first line has the titles of the columns, as the server's export has them in English or
    /// Chinese, or the names of the fields.
    Csv,
    /// An object a line.
    JsonLines,
    /// A list of objects.
    Yaml,
    /// The first sheet of a workbook, with titles as in CSV.
    Xlsx,
}

impl TableFormat {
    /// What the ending of a file's name says; that of an encrypted one has `.age` after it.
    pub fn of(path: &Path) -> Option<Self> {
        let sealed = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("age"));
        let stem = path.file_stem().map(Path::new);
        match stem.filter(|_| sealed).unwrap_or(path).extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "jsonl" | "ndjson" => Some(Self::JsonLines),
            "yaml" | "yml" => Some(Self::Yaml),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// The encoding of a CSV file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum TextEncoding {
    /// UTF-8 if all of it is, with or without a mark at its beginning; else GBK, which spreadsheets write in China.
    #[default]
    Detect,
    /// UTF-8.
    Utf8,
    /// GBK, or GB 18030, which goes on from it.
    Gbk,
}

/// How to read a file of accounts.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImportOptions {
    /// What it is written in; without it, what the ending of its name says.
    pub format: Option<TableFormat>,
    /// The encoding of a CSV file.
    pub encoding: TextEncoding,
    /// Whether it may have secrets in clear text. Without it each of them is a problem.
    pub allow_secrets: bool,
}

/// What was read of a file.
#[derive(Debug)]
#[must_use = "it may have problems"]
#[non_exhaustive]
pub struct Import {
    /// The file.
    pub path: PathBuf,
    /// The rows that are right as they stand, in order.
    pub accounts: Vec<ImportedAccount>,
    /// What is wrong with the others, in order. Nothing is to be sent if there is anything.
    pub problems: Vec<Problem>,
    /// The assets of the others, and their lines: whether there are such is told, too.
    wrong: Vec<(u64, AssetName)>,
}

/// What is wrong with a place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The file.
    pub path: PathBuf,
    /// The line on which the row begins, counted from 1; of a sheet, its row.
    pub line: u64,
    /// The column or field, where it is one.
    pub field: Option<String>,
    /// What is wrong, and what to write instead. It has no secret.
    pub text: String,
}

impl Problem {
    /// The text of a secret in clear text that is not allowed.
    pub const SECRET: &str = "a secret in clear text: allow it, or leave the column out";

    pub(crate) fn new(path: &Path, line: u64, field: Option<&str>, text: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, field: field.map(str::to_owned), text: text.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.path.display(), self.line)?;
        match &self.field {
            Some(field) => write!(f, "{field}: {}", self.text),
            None => f.write_str(&self.text),
        }
    }
}

/// Why a file cannot be read at all.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The ending of its name says nothing.
    #[error("{} may be anything: name it .csv, .jsonl, .yaml or .xlsx, or say what it is", path.display())]
    Format {
        /// The file.
        path: PathBuf,
    },
    /// It cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is not what it says to be.
    #[error("{} cannot be read: {problem}", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
}

impl Import {
    /// Reads a file of accounts, whole.
    ///
    /// ```
    /// use jms_fleet::{Import, ImportOptions};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("accounts.csv");
    /// std::fs::write(&path, "*资产,用户名,激活中\nweb-01,deploy,是\nweb-02,deploy,vielleicht\n")?;
    /// let import = Import::read(&path, &ImportOptions::default())?;
    /// assert_eq!(import.accounts[0].username, "deploy");
    /// assert_eq!(import.problems[0].line, 3);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it cannot be read at all. What is wrong with its rows is in [`Import::problems`].
    pub fn read(path: impl AsRef<Path>, options: &ImportOptions) -> Result<Self, ImportError> {
        let path = path.as_ref();
        let file = File::open(path).map_err(|source| ImportError::Io { path: path.to_owned(), source })?;
        Self::read_from(path, file, options)
    }

    /// Reads accounts that do not lie in a file as they are, such as those of one that was encrypted. `path` is what problems
    /// call it, and its ending says what it is written in, one of `.age` left aside.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn read_from(
        path: impl AsRef<Path>,
        file: impl Read + Seek,
        options: &ImportOptions,
    ) -> Result<Self, ImportError> {
        let path = path.as_ref();
        let unknown = || ImportError::Format { path: path.to_owned() };
        let format = options.format.or_else(|| TableFormat::of(path)).ok_or_else(unknown)?;
        let mut rows = account::Reader::new(path, *options);
        match format {
            TableFormat::Csv => file::csv(path, file, options.encoding, &mut rows)?,
            TableFormat::JsonLines => file::json_lines(path, file, &mut rows)?,
            TableFormat::Yaml => file::yaml(path, file, &mut rows)?,
            TableFormat::Xlsx => sheet::xlsx(path, file, &mut rows)?,
        }
        Ok(rows.done())
    }
}
