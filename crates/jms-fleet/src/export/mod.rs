//! Tables of accounts into files: CSV, JSON lines, YAML and XLSX, with the columns of the server's own export.
//!
//! Rows are written as they come, but for workbooks, which are put together in memory. No other file is written than the one
//! that was given.

mod row;
mod table;

use std::io::{self, Write};

use futures_util::{StreamExt, TryStreamExt};
use jms_domain::{Account, AccountFilter, AccountId, Error, StoredSecret};
use jms_http::Batch;
use thiserror::Error;

use crate::{Fleet, Seal, TableFormat, TitleLanguage};
use table::Table;

/// How to write a table of accounts.
#[derive(Debug, Clone)]
pub struct ExportOptions {
    /// What to write it in.
    pub format: TableFormat,
    /// The encoding of CSV.
    pub encoding: ExportEncoding,
    /// The language of titles; JSON and YAML have the names of fields.
    pub titles: TitleLanguage,
    /// Whether to read the secrets, and write them, too. The server writes each of them into its audit log.
    pub secrets: bool,
    /// Whom to encrypt it for. Without it, it is in clear text.
    pub seal: Option<Seal>,
}

impl ExportOptions {
    /// In clear text and without secrets, in UTF-8 and with English titles.
    pub const fn new(format: TableFormat) -> Self {
        let (encoding, titles) = (ExportEncoding::Utf8, TitleLanguage::English);
        Self { format, encoding, titles, secrets: false, seal: None }
    }
}

/// The encoding of a CSV file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ExportEncoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-8 with a mark at its beginning, by which Excel knows it; the server's own export has it, too.
    Utf8Marked,
    /// GBK, as GB 18030, which goes on from it: what Excel in China takes a file without a mark for.
    Gbk,
}

/// Why an export failed. What was written until then is no whole file.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The accounts cannot be read.
    #[error(transparent)]
    Accounts(#[from] Error),
    /// A secret cannot be read.
    #[error("the secret of {account} cannot be read: {error}")]
    Secret {
        /// Which account, as `NAME@ASSET`.
        account: String,
        /// Why.
        error: Error,
    },
    /// The server shows secrets to nobody.
    #[error(
        "this server shows the secret of {account} to nobody: it answers <REDACTED> in its place, because an administrator \
         switched reading secrets off (SECURITY_ACCOUNT_SECRET_READ=false)"
    )]
    Redacted {
        /// Which account, as `NAME@ASSET`.
        account: String,
    },
    /// A workbook cannot hold it.
    #[error("the workbook cannot be written: {0}; CSV has no such limits")]
    Workbook(String),
    /// It cannot be written.
    #[error("it cannot be written: {0}")]
    Io(#[from] io::Error),
}

impl Fleet {
    /// Writes the accounts that fit into a table, and gives how many. `told` hears after each page how many were read so far,
    /// and how many there are, if the server said so.
    ///
    /// What is written is what [`Import::read`](crate::Import::read) reads.
    ///
    /// ```
    /// use jms_fleet::{ExportOptions, Fleet, TableFormat, domain::{AccountFilter, Secret}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = jms_http::JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let filter = AccountFilter { username: Some("root".to_owned()), ..AccountFilter::default() };
    /// let mut file = Vec::new();
    /// let options = ExportOptions::new(TableFormat::Csv);
    /// let count = Fleet::new(&client).export(filter, &options, &mut file, |_, _| {}).await?;
    /// let text = String::from_utf8(file)?;
    /// assert!(text.starts_with("ID,Name,Username,Secret type,Tags,Switch from,*Asset,"));
    /// assert_eq!(text.lines().count(), count + 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If accounts or secrets cannot be read, or the table cannot be written.
    pub async fn export<W: Write + Send>(
        &self,
        filter: AccountFilter,
        options: &ExportOptions,
        out: W,
        mut told: impl FnMut(usize, Option<u64>),
    ) -> Result<usize, ExportError> {
        let mut table = Table::begin(options, out)?;
        let mut batches = self.ports.rows(filter).batches().boxed();
        let (mut read, mut written) = (0, 0);
        while let Some(Batch { items, total, .. }) = batches.try_next().await? {
            read += items.len();
            told(read, total);
            written += self.write(&mut table, items, options).await?;
        }
        table.end()?;
        Ok(written)
    }

    /// Writes these accounts into a table, in this order, and gives how many: those that are not there any more are left out.
    ///
    /// # Errors
    /// As [`export`](Self::export).
    pub async fn export_these<W: Write + Send>(
        &self,
        accounts: Vec<Account>,
        options: &ExportOptions,
        out: W,
    ) -> Result<usize, ExportError> {
        let mut table = Table::begin(options, out)?;
        let written = self.write(&mut table, accounts, options).await?;
        table.end()?;
        Ok(written)
    }

    async fn write<W: Write + Send>(
        &self,
        table: &mut Table<W>,
        accounts: Vec<Account>,
        options: &ExportOptions,
    ) -> Result<usize, ExportError> {
        if !options.secrets {
            let count = accounts.len();
            for account in &accounts {
                table.add(account, None)?;
            }
            return Ok(count);
        }
        let ids: Vec<AccountId> = accounts.iter().map(|account| account.id).collect();
        let mut secrets = self.secrets(&ids).boxed();
        let mut written = 0;
        for account in accounts {
            let Some((_, read)) = secrets.next().await else { break };
            let called = || format!("{}@{}", account.name, account.asset.name);
            match read.map(|row| row.secret) {
                Ok(StoredSecret::Redacted) => return Err(ExportError::Redacted { account: called() }),
                Ok(secret) => table.add(&account, secret.shown())?,
                // It was deleted since the page was read.
                Err(error) if error.is_not_found() => continue,
                Err(error) => return Err(ExportError::Secret { account: called(), error }),
            }
            written += 1;
        }
        Ok(written)
    }
}
