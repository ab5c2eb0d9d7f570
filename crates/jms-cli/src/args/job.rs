//! What commands take that do the same to many accounts, and what they read and write.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jms_fleet::{ExportEncoding, TableFormat, TextEncoding};

use crate::secrets::ReadFrom;

/// How a job is run.
#[derive(Debug, Args)]
#[command(next_help_heading = "The job")]
pub(crate) struct JobFields {
    /// Keep what was done in this file, by which the same command goes on after a crash.
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,
    /// Go on after an account that failed; without it, stop there.
    #[arg(long)]
    pub(crate) continue_on_error: bool,
    /// Try those again that failed in an earlier run of this job. Those that were mended since, or have a secret, are tried in
    /// any case.
    #[arg(long)]
    pub(crate) retry_failed: bool,
}

/// `jms account import`.
#[derive(Debug, Args)]
pub(crate) struct ImportAccounts {
    /// The file, which may be encrypted by age; `-` is standard input.
    pub(crate) file: PathBuf,
    /// What to do with its accounts.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) mode: ImportMode,
    #[command(flatten)]
    pub(crate) form: ReadForm,
    /// Take secrets in clear text from the file. Without it, only an encrypted file may have any.
    #[arg(long)]
    pub(crate) plain_text: bool,
    /// The file with your keys of age, where the file is encrypted for them.
    #[arg(long, value_name = "FILE")]
    pub(crate) identity: Option<PathBuf>,
    /// Read the passphrase of an encrypted file: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
    #[arg(long, value_name = "WHERE", conflicts_with = "identity")]
    pub(crate) passphrase_from: Option<ReadFrom>,
    /// Do not ask.
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) job: JobFields,
}

/// What to do with the accounts of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportMode {
    /// Make them.
    #[default]
    Create,
    /// Change those that are there, by their ids: what the file leaves out stays.
    Update,
}

/// What a file is written in.
#[derive(Debug, Args)]
pub(crate) struct ReadForm {
    /// What the file is written in; without it, what its ending says.
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    pub(crate) table: Option<TableForm>,
    /// The encoding of CSV.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) encoding: ReadEncoding,
}

/// What a table of accounts is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableForm {
    /// CSV, with the titles of the server's own export in English or Chinese, or the names of fields.
    Csv,
    /// An object of JSON on each line.
    Jsonl,
    /// A list of objects in YAML.
    Yaml,
    /// A workbook of Excel: its first sheet.
    Xlsx,
}

impl From<TableForm> for TableFormat {
    fn from(form: TableForm) -> Self {
        match form {
            TableForm::Csv => Self::Csv,
            TableForm::Jsonl => Self::JsonLines,
            TableForm::Yaml => Self::Yaml,
            TableForm::Xlsx => Self::Xlsx,
        }
    }
}

/// The encoding of a CSV file that is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReadEncoding {
    /// UTF-8 if all of it is, else GBK.
    #[default]
    Auto,
    /// UTF-8, with or without a mark at its beginning.
    #[value(name = "utf-8")]
    Utf8,
    /// GBK or GB 18030.
    Gbk,
}

impl From<ReadEncoding> for TextEncoding {
    fn from(encoding: ReadEncoding) -> Self {
        match encoding {
            ReadEncoding::Auto => Self::Detect,
            ReadEncoding::Utf8 => Self::Utf8,
            ReadEncoding::Gbk => Self::Gbk,
        }
    }
}

/// Where a table of accounts is written, and how.
#[derive(Debug, Args)]
#[command(next_help_heading = "The file")]
pub(crate) struct WriteForm {
    /// Write to a file that only you can read, not to standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Replace the file if it is there.
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) table: TableFields,
}

/// What a table of accounts is written in.
#[derive(Debug, Args)]
#[command(next_help_heading = "The file")]
pub(crate) struct TableFields {
    /// What to write; without it, what the ending of the file's name says, or CSV.
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    pub(crate) table: Option<TableForm>,
    /// The encoding of CSV.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) encoding: WriteEncoding,
    #[command(flatten)]
    pub(crate) sealing: Sealing,
}

/// The encoding of a CSV file that is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum WriteEncoding {
    /// UTF-8.
    #[default]
    #[value(name = "utf-8")]
    Utf8,
    /// UTF-8 with a mark at its beginning, by which Excel knows it.
    #[value(name = "utf-8-bom")]
    Utf8Marked,
    /// GBK, as GB 18030.
    Gbk,
}

impl From<WriteEncoding> for ExportEncoding {
    fn from(encoding: WriteEncoding) -> Self {
        match encoding {
            WriteEncoding::Utf8 => Self::Utf8,
            WriteEncoding::Utf8Marked => Self::Utf8Marked,
            WriteEncoding::Gbk => Self::Gbk,
        }
    }
}

/// Whom a file is encrypted for.
#[derive(Debug, Args)]
#[command(next_help_heading = "Encryption")]
pub(crate) struct Sealing {
    /// Encrypt it by age for this public key, `age1…`. Several times for several.
    #[arg(long = "recipient", value_name = "KEY")]
    pub(crate) recipients: Vec<String>,
    /// Encrypt it by age for the public keys in this file, one on each line.
    #[arg(long, value_name = "FILE")]
    pub(crate) recipients_file: Option<PathBuf>,
    /// Encrypt it by age with a passphrase, and read that: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
    #[arg(long, value_name = "WHERE", conflicts_with_all = ["recipients", "recipients_file"])]
    pub(crate) passphrase_from: Option<ReadFrom>,
}

impl Sealing {
    /// Whether it was asked for.
    pub(crate) fn is_wanted(&self) -> bool {
        !self.recipients.is_empty() || self.recipients_file.is_some() || self.passphrase_from.is_some()
    }
}
