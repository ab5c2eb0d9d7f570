//! Tables of accounts into files: `jms account export`.

use std::{
    io::{self, BufWriter, IsTerminal, Write},
    path::Path,
};

use jms_fleet::{ExportError, ExportOptions, Fleet, TableFormat, TitleLanguage};
use jms_http::{
    JumpServer,
    domain::{Account, AccountFilter},
};

use crate::{
    args::{ExportAccounts, Global, TableFields},
    failure::Failure,
    interrupt,
    lang::{self, Lang},
    new_file::NewFile,
    output,
    progress::Count,
    sealing,
};

pub(super) async fn run(export: ExportAccounts, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let ExportAccounts { selection, form, with_secrets, plain_text } = export;
    let secrets = with_secrets.then_some(Clear { allowed: plain_text });
    let form = Form::of(form.out.as_deref(), form.force, &form.table, secrets)?;
    let filter = super::filter(client, selection).await?;
    form.write(global, client, What::That(Box::new(filter))).await
}

/// Which accounts.
pub(super) enum What {
    That(Box<AccountFilter>),
    These(Vec<Account>),
}

/// Of a table with secrets.
#[derive(Clone, Copy)]
pub(super) struct Clear {
    /// Whether they may be in clear text.
    pub(super) allowed: bool,
}

/// Where a table goes, and how; all of it was looked at before anything is asked of a server.
pub(super) struct Form<'a> {
    out: Option<&'a Path>,
    replace: bool,
    options: ExportOptions,
}

impl<'a> Form<'a> {
    /// `secrets`: whether there are any in it.
    pub(super) fn of(
        out: Option<&'a Path>,
        replace: bool,
        form: &TableFields,
        secrets: Option<Clear>,
    ) -> Result<Self, Failure> {
        if matches!(secrets, Some(Clear { allowed: false })) && !form.sealing.is_wanted() {
            return Err(Failure::usage(
                "secrets are not written in clear text unless that is said",
                "Encrypt the file: --recipient age1… or --passphrase-from prompt. Or say --plain-text.",
            ));
        }
        let format = match (form.table, out) {
            (Some(format), _) => format.into(),
            (None, None) => TableFormat::Csv,
            (None, Some(out)) => TableFormat::of(out).ok_or_else(|| {
                Failure::usage(
                    format!("{} may be anything", out.display()),
                    "Name it .csv, .jsonl, .yaml or .xlsx, or say --format.",
                )
            })?,
        };
        let is_text = format != TableFormat::Xlsx && !form.sealing.is_wanted();
        if out.is_none() && !is_text && io::stdout().is_terminal() {
            return Err(Failure::usage("this is no text for a terminal", "Say --out FILE, or write it into a pipe."));
        }
        let titles = match lang::current() {
            Lang::En => TitleLanguage::English,
            Lang::Zh => TitleLanguage::Chinese,
        };
        let options = ExportOptions {
            encoding: form.encoding.into(),
            titles,
            secrets: secrets.is_some(),
            seal: sealing::seal(&form.sealing)?,
            ..ExportOptions::new(format)
        };
        Ok(Self { out, replace, options })
    }

    /// Writes it, and says how much it was.
    pub(super) async fn write(&self, global: &Global, client: &JumpServer, what: What) -> Result<(), Failure> {
        let Some(path) = self.out else {
            let mut out = BufWriter::new(io::stdout());
            return self.rows(global, client, what, &mut out).await.map(drop);
        };
        let mut file =
            BufWriter::new(NewFile::begin(path, self.replace, self.options.secrets && self.options.seal.is_none())?);
        let work = self.rows(global, client, what, &mut file);
        let count = tokio::select! {
            biased;
            pressed = interrupt::pressed() => {
                pressed?;
                return Err(Failure::Interrupted { hint: "The file was removed.".to_owned() });
            }
            written = work => written?,
        };
        let file = file
            .into_inner()
            .map_err(|error| Failure::io(format!("writing {}", path.display()))(error.into_error()))?;
        file.keep()?;
        output::note(&format!("accounts in {}, which only you can read: {count}", path.display()));
        Ok(())
    }

    async fn rows(
        &self,
        global: &Global,
        client: &JumpServer,
        what: What,
        out: &mut (impl Write + Send),
    ) -> Result<usize, Failure> {
        let fleet = Fleet::new(client);
        let written = match what {
            What::That(filter) => {
                let (mut count, mut last) = (Count::new("accounts", &global.output), 0);
                let told = |read: usize, total| {
                    count.add(read - last, total);
                    last = read;
                };
                fleet.export(*filter, &self.options, &mut *out, told).await
            }
            What::These(accounts) => fleet.export_these(accounts, &self.options, &mut *out).await,
        };
        let written = written.map_err(|error| self.failed(error))?;
        out.flush().map_err(Failure::io("writing the output"))?;
        Ok(written)
    }

    fn failed(&self, error: ExportError) -> Failure {
        match error {
            ExportError::Accounts(error) => error.into(),
            ExportError::Secret { account, error } => {
                Failure::within(&format!("the secret of {account}"))(error.into())
            }
            ExportError::Io(error) => {
                let doing = match self.out {
                    Some(path) => format!("writing {}", path.display()),
                    None => "writing the output".to_owned(),
                };
                Failure::io(doing)(error)
            }
            other => Failure::usage(other.to_string(), "No file was written."),
        }
    }
}
