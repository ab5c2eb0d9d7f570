//! A row of a table, read as an account.

use std::{
    collections::HashMap,
    fmt,
    hash::{BuildHasher, RandomState},
    path::{Path, PathBuf},
};

use jms_domain::{AccountId, AssetId, Invalid, Label, Secret, SecretType};

use super::{Import, ImportOptions, Problem};
use crate::column::{Column, Title};

/// An account as a file describes it. What the file leaves out is `None`, and for a new account the server's default.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ImportedAccount {
    /// The line on which the row begins, counted from 1.
    pub line: u64,
    /// The account to change; a new one has none, or the one that it is to get.
    pub id: Option<AccountId>,
    /// Where it logs in.
    pub asset: AssetName,
    /// Its name; without one, that of its user.
    pub name: Option<String>,
    /// The user name that it logs in with; may be empty.
    pub username: String,
    /// The kind of its secret.
    pub secret_type: Option<SecretType>,
    /// Its secret.
    pub secret: Option<Secret>,
    /// The passphrase of an SSH key that has one.
    pub passphrase: Option<Secret>,
    /// Whether it may do everything on its asset.
    pub privileged: Option<bool>,
    /// Whether it can be used.
    pub is_active: Option<bool>,
    /// Whether automations may change its secret.
    pub secret_reset: Option<bool>,
    /// The account to switch from, by its id; what else stands there is told when the job is planned.
    pub su_from: Option<String>,
    /// Whether to create it on the asset itself, too.
    pub push_now: Option<bool>,
    /// Its labels: of an account that is there, in place of all that it has.
    pub labels: Option<Vec<Label>>,
    /// A remark.
    pub comment: Option<String>,
}

impl ImportedAccount {
    /// What the file calls it: `NAME@ASSET`.
    pub fn called(&self) -> String {
        format!("{}@{}", self.bare_name(), self.asset)
    }

    /// Its name; without one, that of its user.
    fn bare_name(&self) -> &str {
        self.name.as_ref().unwrap_or(&self.username)
    }
}

/// How a file names an asset.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetName {
    /// By its id.
    Id(AssetId),
    /// As the export does: `web-01(09e1e072-1498-42f7-a6b1-567c2db56f59)`. The name counts where there is nothing of this id.
    Exported {
        /// Its id.
        id: AssetId,
        /// Its name.
        name: String,
    },
    /// By its name or address.
    Name(String),
}

impl fmt::Display for AssetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Exported { name, .. } | Self::Name(name) => f.pad(name),
        }
    }
}

/// Takes rows, and keeps what is right and what is wrong about them.
pub(super) struct Reader {
    path: PathBuf,
    options: ImportOptions,
    accounts: Vec<ImportedAccount>,
    problems: Vec<Problem>,
    wrong: Vec<(u64, AssetName)>,
    /// The places of the accounts, by a digest of what no two on one asset have in common: the texts themselves are there already.
    known: HashMap<u64, u32>,
    hasher: RandomState,
}

/// The values of a row, by their columns; those that are empty are left out.
pub(super) type Values = HashMap<Column, String>;

impl Reader {
    pub(super) fn new(path: &Path, options: ImportOptions) -> Self {
        Self {
            path: path.to_owned(),
            options,
            accounts: Vec::new(),
            problems: Vec::new(),
            wrong: Vec::new(),
            known: HashMap::new(),
            hasher: RandomState::new(),
        }
    }

    pub(super) fn done(mut self) -> Import {
        // They stand beside the rows of the job for a while.
        self.accounts.shrink_to_fit();
        Import { path: self.path, accounts: self.accounts, problems: self.problems, wrong: self.wrong }
    }

    pub(super) fn problem(&mut self, line: u64, field: Option<&str>, text: impl Into<String>) {
        self.problems.push(Problem::new(&self.path, line, field, text));
    }

    /// The columns of a first row of titles. Those that are not known are problems, and so is one that is there twice.
    pub(super) fn titles<'t>(&mut self, line: u64, titles: impl Iterator<Item = &'t str>) -> Vec<Option<Column>> {
        let mut columns: Vec<Option<Column>> = Vec::new();
        for title in titles {
            let column = match Title::of(title) {
                Title::Column(column) if columns.contains(&Some(column)) => {
                    self.problem(line, Some(title), "this column is there twice");
                    None
                }
                Title::Column(column) => Some(column),
                Title::Ignored => None,
                // A spreadsheet leaves empty columns at the end.
                Title::Unknown if title.trim().is_empty() => None,
                Title::Unknown => {
                    let known = Column::fields();
                    self.problem(line, Some(title), format!("there is no such column: write one of {known}"));
                    None
                }
            };
            columns.push(column);
        }
        if !columns.contains(&Some(Column::Asset)) {
            self.problem(line, Some("asset"), "this column is missing");
        }
        columns
    }

    /// One more row.
    pub(super) fn row(&mut self, line: u64, mut values: Values) {
        let before = self.problems.len();
        let account = self.account(line, &mut values);
        let Some(account) = account else { return };
        if self.problems.len() > before {
            self.wrong.push((line, account.asset));
            return;
        }
        let key = (&account.asset, account.bare_name());
        let place = u32::try_from(self.accounts.len()).unwrap_or(u32::MAX);
        let first = *self.known.entry(self.hasher.hash_one(key)).or_insert(place);
        match self.accounts.get(first as usize).filter(|first| (&first.asset, first.bare_name()) == key) {
            Some(first) => {
                let text = format!("`{}` on {} stands in line {} already", key.1, key.0, first.line);
                self.problem(line, None, text);
            }
            None => self.accounts.push(account),
        }
    }

    fn account(&mut self, line: u64, values: &mut Values) -> Option<ImportedAccount> {
        let id = values.remove(&Column::Id).map(|text| text.parse::<AccountId>());
        let id = self.parsed(line, Column::Id, id);
        let asset = values.remove(&Column::Asset).map(asset);
        if asset.is_none() {
            self.problem(line, Some("asset"), "it is missing: write the name or the id of an asset");
        }
        let (name, username) = (values.remove(&Column::Name), values.remove(&Column::Username));
        if name.is_none() && username.is_none() {
            self.problem(line, Some("username"), "it is missing, and there is no name either");
        }
        let secret_type = values.remove(&Column::SecretType).map(|text| choice(&text));
        let secret_type = self.parsed(line, Column::SecretType, secret_type);
        let secret = self.secret(line, Column::Secret, values.remove(&Column::Secret));
        let passphrase = self.secret(line, Column::Passphrase, values.remove(&Column::Passphrase));
        let mut flag = |column| {
            let text = values.remove(&column)?;
            let flag = boolean(&text);
            if flag.is_none() {
                self.problem(line, Some(column.field()), format!("`{text}` is neither yes nor no"));
            }
            flag
        };
        let (privileged, is_active) = (flag(Column::Privileged), flag(Column::IsActive));
        let (secret_reset, push_now) = (flag(Column::SecretReset), flag(Column::PushNow));
        let labels = values.remove(&Column::Labels).and_then(|text| {
            let labels = labels(&text);
            if labels.is_none() {
                self.problem(line, Some(Column::Labels.field()), "write them as the export does: [\"KEY:VALUE\"]");
            }
            labels
        });
        Some(ImportedAccount {
            line,
            id,
            asset: asset?,
            name,
            username: username.unwrap_or_default(),
            secret_type,
            secret,
            passphrase,
            privileged,
            is_active,
            secret_reset,
            su_from: values.remove(&Column::SuFrom).map(|text| named_id(&text).unwrap_or(&text).to_owned()),
            push_now,
            labels,
            comment: values.remove(&Column::Comment),
        })
    }

    fn parsed<T>(&mut self, line: u64, column: Column, parsed: Option<Result<T, Invalid>>) -> Option<T> {
        match parsed? {
            Ok(value) => Some(value),
            Err(invalid) => {
                self.problem(line, Some(column.field()), invalid.to_string());
                None
            }
        }
    }

    fn secret(&mut self, line: u64, column: Column, text: Option<String>) -> Option<Secret> {
        let text = text?;
        if !self.options.allow_secrets {
            self.problem(line, Some(column.field()), Problem::SECRET);
            return None;
        }
        // The blank lines around a key carry no meaning.
        let key = text.trim_start().starts_with("-----BEGIN ");
        self.parsed(line, column, Some(if key { Secret::key(text) } else { Secret::new(text) }))
    }
}

/// The id in `name(id)`, as the export writes relations and choices.
fn named_id(text: &str) -> Option<&str> {
    text.strip_suffix(')')?.rsplit_once('(').map(|(_, id)| id)
}

fn asset(text: String) -> AssetName {
    if let Ok(id) = text.parse() {
        return AssetName::Id(id);
    }
    let exported = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match exported.and_then(|(name, id)| Some((name.to_owned(), id.parse().ok()?))) {
        Some((name, id)) => AssetName::Exported { id, name },
        None => AssetName::Name(text),
    }
}

/// Labels as the export writes them: a list of texts in JSON, each a key and its value (source: `LabelRelatedField` in
/// `apps/common/serializers/fields.py` and `apps/common/drf/renders/base.py` at v4.10.16).
fn labels(text: &str) -> Option<Vec<Label>> {
    let texts: Vec<String> = serde_json::from_str(text).ok()?;
    let label = |text: String| text.split_once(':').map(|(name, value)| Label::new(name, value));
    texts.into_iter().map(label).collect()
}

/// A choice by its value, or as the export writes it: `Password(password)`, `密码(password)`.
fn choice(text: &str) -> Result<SecretType, Invalid> {
    named_id(text).unwrap_or(text).parse()
}

/// Yes or no, as the export says it in both languages, and as people do. The server takes everything else for no.
fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" | "是" => Some(true),
        "no" | "false" | "0" | "否" => Some(false),
        _ => None,
    }
}
