//! What has to be done until all is as files say.

use std::{collections::HashSet, path::PathBuf};

use jms_domain::{Error, ErrorKind, ports::System as _};
use serde::Serialize;
use serde_json::Value;

use super::{
    actual::Actual,
    desired::{Desired, Entry, ObjectKey, in_order},
    kind::CodeKind,
    names::{Names, Needed},
    owner::Owner,
    planner::Planner,
    schedule::{IN_FILES, SCHEDULE},
};
use crate::{Fleet, Problem};

/// What a plan may do besides making and changing what files describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlanOptions {
    /// Whether objects that were made from files of this owner, and that no file describes any more, are deleted.
    pub prune: bool,
    /// Whether objects that files describe, and that were not made from them, are marked as the owner's from now on.
    pub adopt: bool,
}

/// What is done to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangeAction {
    /// It is made.
    Create,
    /// It is changed.
    Update,
    /// It is deleted.
    Delete,
}

impl ChangeAction {
    /// Its name in tables and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

/// What has to be done to one object.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// What is done.
    pub action: ChangeAction,
    /// What kind of object it is.
    pub kind: CodeKind,
    /// Its name, such as `deploy@web-01`.
    pub name: String,
    /// Its fields: of a new object those that the file has, of another those that change.
    pub fields: Vec<FieldChange>,
    /// The file that describes it.
    pub file: Option<PathBuf>,
    /// The line on which it begins there.
    pub line: Option<u64>,
    #[serde(skip)]
    pub(super) key: ObjectKey,
    #[serde(skip)]
    pub(super) entry: Option<usize>,
    #[serde(skip)]
    pub(super) object: Option<usize>,
}

impl Change {
    /// Whether it changes this field.
    pub(super) fn has(&self, field: &str) -> bool {
        let is_meant = |name: &str| name == field || (field == SCHEDULE && IN_FILES.contains(&name));
        self.fields.iter().any(|change| is_meant(change.field))
    }
}

/// How a field changes. Of a secret, only where it is read from is told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldChange {
    /// The field.
    pub field: &'static str,
    /// Its value now; `None` for one that no answer shows, and for new objects.
    pub before: Option<Value>,
    /// Its value then.
    pub after: Value,
}

/// What has to be done until all is as files say, made by [`Fleet::plan`].
#[derive(Debug)]
#[must_use = "it may have problems"]
#[non_exhaustive]
pub struct Plan {
    /// Who the objects belong to that it makes.
    pub owner: Owner,
    /// What is to be done, by kind and name.
    pub changes: Vec<Change>,
    /// How many objects are as files describe them.
    pub unchanged: usize,
    /// What is wrong with the files. Nothing is to be sent if there is anything.
    pub problems: Vec<Problem>,
    /// Kinds in which nothing can be deleted, because they are not shown, and why.
    pub skipped: Vec<(CodeKind, String)>,
    pub(super) desired: Desired,
    pub(super) names: Names,
    pub(super) actual: Actual,
    pub(super) options: PlanOptions,
}

impl Plan {
    /// Whether nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many objects get this done.
    pub fn count(&self, action: ChangeAction) -> usize {
        self.changes.iter().filter(|change| change.action == action).count()
    }
}

impl Fleet {
    /// Compares what files describe with what there is. Reads only: lists in pages of 1,000, and on servers whose lists leave
    /// out assets and nodes of automations (from 4.10.19 on) each automation that a file describes.
    ///
    /// What a file leaves out stays as it is. Secrets are not compared, because servers do not show them and rotations
    /// change them.
    ///
    /// # Errors
    /// If something cannot be read. What is wrong with the files, such as an asset that there is not, is in
    /// [`Plan::problems`], together with that of [`Desired::problems`].
    pub async fn plan(&self, desired: Desired, options: &PlanOptions) -> Result<Plan, Error> {
        let Compared { names, actual, changes, problems, unchanged } = self.compare(&desired, options).await?;
        let problems = problems.into_iter().map(|(_, problem)| problem);
        let problems = in_order(problems.chain(desired.problems.iter().cloned()).collect());
        let is_described = |kind| desired.entries.iter().any(|entry| entry.kind == kind);
        // Of those that are described, a problem tells.
        let skipped = actual.hidden.iter().filter(|(kind, _)| !is_described(*kind));
        let skipped = skipped.map(|(kind, error)| (*kind, error.to_string())).collect();
        let owner = desired.owner.clone();
        Ok(Plan { owner, changes, unchanged, problems, skipped, desired, names, actual, options: *options })
    }

    pub(super) async fn compare(&self, desired: &Desired, options: &PlanOptions) -> Result<Compared, Error> {
        let dialect = self.client.dialect().await?;
        let needed: HashSet<CodeKind> = desired.entries.iter().map(|entry| entry.kind).collect();
        let kinds: Vec<_> = CodeKind::ALL.into_iter().filter(|kind| options.prune || needed.contains(kind)).collect();
        let names = Names::read(&self.client, names_of(desired)).await?;
        let described: HashSet<(CodeKind, &str)> =
            desired.entries.iter().map(|entry| (entry.kind, entry.key.name.as_str())).collect();
        let whole = |kind, name: &str| described.contains(&(kind, name));
        let actual = Actual::read(&self.client, &kinds, &names, whole).await?;
        let mut planner = Planner::new(desired, &names, &actual, options, dialect);
        planner.compare();
        let Planner { mut changes, mut problems, unchanged, pushes, .. } = planner;
        if !pushes.is_empty() && self.never_runs_pushes().await? {
            problems.extend(pushes);
        }
        changes.sort_by(|a, b| (a.kind, &a.name, a.action).cmp(&(b.kind, &b.name, b.action)));
        Ok(Compared { names, actual, changes, problems, unchanged })
    }

    /// Whether the server is one that takes schedules of pushes and forgets them: all community editions do (source: facts of
    /// 4.10.16, section 2; differences of 3.10.20, section 5).
    async fn never_runs_pushes(&self) -> Result<bool, Error> {
        match self.client.system().public_settings().await {
            Ok(settings) => Ok(settings.has_licence() == Some(false)),
            Err(error) if *error.kind() == ErrorKind::Forbidden => Ok(false),
            Err(error) => Err(error),
        }
    }
}

fn names_of(desired: &Desired) -> Needed {
    let mut needed = Needed::default();
    for Entry { kind, source, .. } in &desired.entries {
        needed.assets |= *kind == CodeKind::Account;
        for (field, ..) in &source.fields {
            match *field {
                "assets" => needed.assets = true,
                "nodes" => needed.nodes = true,
                "recipients" | "recipients_part_one" | "recipients_part_two" => needed.users = true,
                "platforms" => needed.platforms = true,
                _ => {}
            }
        }
    }
    needed
}

/// What came of comparing files with a server.
pub(super) struct Compared {
    names: Names,
    pub(super) actual: Actual,
    pub(super) changes: Vec<Change>,
    /// What is wrong, each with the place of its entry.
    pub(super) problems: Vec<(usize, Problem)>,
    unchanged: usize,
}
