//! Comparing what files describe with what there is, object by object.

use std::{
    cell::Cell,
    collections::{HashMap, HashSet, hash_map::Entry as Slot},
    path::Path,
};

use jms_domain::{AssetId, Dialect, Secret};
use serde_json::Value;
use uuid::Uuid;

use super::{
    actual::{Actual, Object},
    build::Request,
    checks,
    compare::{differences, is_fixed},
    desired::{Desired, Entry, ObjectKey},
    given::{Given, Sendable},
    kind::{CodeKind, DEFAULT_SECRET_TYPE},
    names::Names,
    plan::{Change, ChangeAction, FieldChange, PlanOptions},
    resolve::{Resolve, Told},
    schedule::{self, SCHEDULE},
};
use crate::Problem;

/// What no two accounts have in common besides their names: asset, user name, type of secret.
type Login<'a> = (&'a str, &'a str, &'a str);

/// Whose a login is.
enum Holder<'a> {
    /// An account's that stays.
    There(&'a Object),
    /// A new one's.
    New(&'a Entry),
}

/// Compares files with a server, and remembers what it finds.
pub(super) struct Planner<'a> {
    desired: &'a Desired,
    names: &'a Names,
    actual: &'a Actual,
    options: &'a PlanOptions,
    dialect: Dialect,
    gone: HashSet<Uuid>,
    new: HashMap<(CodeKind, ObjectKey), Option<Uuid>>,
    pub(super) changes: Vec<Change>,
    /// What is wrong, each with the place of its entry.
    pub(super) problems: Vec<(usize, Problem)>,
    pub(super) unchanged: usize,
    /// Where pushes get a schedule.
    pub(super) pushes: Vec<(usize, Problem)>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(
        desired: &'a Desired,
        names: &'a Names,
        actual: &'a Actual,
        options: &'a PlanOptions,
        dialect: Dialect,
    ) -> Self {
        let described: HashSet<(CodeKind, &ObjectKey)> =
            desired.entries.iter().map(|entry| (entry.kind, &entry.key)).collect();
        let is_gone = |object: &&Object| {
            options.prune
                && object.owner.as_deref() == Some(desired.owner.as_str())
                && !described.contains(&(object.kind, &object.key))
        };
        let gone = actual.objects.iter().filter(is_gone).map(|object| object.id).collect();
        let is_new = |entry: &&Entry| actual.find(entry.kind, &entry.key).is_none();
        let key = |entry: &Entry| ((entry.kind, entry.key.clone()), None);
        let new = desired.entries.iter().filter(is_new).map(key).collect();
        Self {
            desired,
            names,
            actual,
            options,
            dialect,
            gone,
            new,
            changes: Vec::new(),
            problems: Vec::new(),
            unchanged: 0,
            pushes: Vec::new(),
        }
    }

    pub(super) fn compare(&mut self) {
        let mut logins = self.logins();
        for (index, entry) in self.desired.entries.iter().enumerate() {
            self.check_names(index, entry);
            match (self.actual.hidden(entry.kind), self.actual.find(entry.kind, &entry.key)) {
                (Some(error), _) => self.problem(index, None, checks::hidden(entry.kind, error)),
                (None, None) => self.create(index, entry, &mut logins),
                (None, Some(object)) => self.update(index, entry, object),
            }
        }
        let is_new = |(_, entry): &(usize, &Entry)| self.new.contains_key(&(entry.kind, entry.key.clone()));
        self.problems.extend(checks::circles(self.desired.entries.iter().enumerate().filter(is_new)));
        for (index, object) in self.actual.objects.iter().enumerate() {
            if self.gone.contains(&object.id) {
                self.changes.push(Change {
                    action: ChangeAction::Delete,
                    kind: object.kind,
                    name: object.key.to_string(),
                    fields: Vec::new(),
                    file: None,
                    line: None,
                    key: object.key.clone(),
                    entry: None,
                    object: Some(index),
                });
            }
        }
    }

    /// The logins of the accounts that stay.
    fn logins(&self) -> HashMap<Login<'a>, Holder<'a>> {
        let is_new = self.new.keys().any(|(kind, _)| *kind == CodeKind::Account);
        let accounts = self.actual.objects.iter().filter(|object| is_new && object.kind == CodeKind::Account);
        let login = |object: &'a Object| {
            let asset = object.key.asset.as_deref()?;
            Some(((asset, object.text("username")?, object.text("secret_type")?), Holder::There(object)))
        };
        accounts.filter(|object| !self.gone.contains(&object.id)).filter_map(login).collect()
    }

    fn problem(&mut self, index: usize, field: Option<&str>, text: impl Into<String>) {
        let Some(Entry { source, .. }) = self.desired.entries.get(index) else { return };
        let line = field.map_or(source.line, |field| source.line_of(field));
        self.problems.push((index, Problem::new(&source.path, line, field, text)));
    }

    /// All names that mean nothing, or not one thing.
    fn check_names(&mut self, index: usize, entry: &Entry) {
        let source = &entry.source;
        for (field, _, value) in &source.fields {
            let problem = self.lookup(entry).problems(entry.kind, field, value);
            if let Some(problem) = problem {
                self.problem(index, Some(field), problem);
            }
        }
        if let Some(asset) = &entry.key.asset
            && let Err(problem) = self.names.assets.find("asset", asset)
        {
            let field = if source.get("asset").is_some() { "asset" } else { "assets" };
            self.problem(index, Some(field), problem);
        }
    }

    /// Whether a new account has its login for itself.
    fn check_login(&mut self, index: usize, entry: &'a Entry, logins: &mut HashMap<Login<'a>, Holder<'a>>) {
        let Entry { key, source, .. } = entry;
        let (Some(asset), false) = (&key.asset, source.is_refused("username") || source.is_refused("secret_type"))
        else {
            return;
        };
        let username = source.text("username").unwrap_or(&key.name);
        let secret_type = source.text("secret_type").unwrap_or(DEFAULT_SECRET_TYPE);
        let text = match logins.entry((asset, username, secret_type)) {
            Slot::Vacant(slot) => {
                slot.insert(Holder::New(entry));
                return;
            }
            Slot::Occupied(holder) => match holder.get() {
                Holder::There(other) => format!(
                    "`{}` has this user name and type of secret on this asset already: call it so here, or delete it first",
                    other.key
                ),
                // The same account twice, which is told already.
                Holder::New(other) if other.key == *key => return,
                Holder::New(other) => format!(
                    "`{}` in {}:{} has this user name and type of secret on this asset already",
                    other.key,
                    other.source.path.display(),
                    other.source.line
                ),
            },
        };
        self.problem(index, Some("username"), text);
    }

    fn create(&mut self, index: usize, entry: &'a Entry, logins: &mut HashMap<Login<'a>, Holder<'a>>) {
        let source = &entry.source;
        self.check_login(index, entry, logins);
        for (field, text) in checks::misfits(entry.kind, source, |field| source.text(field)) {
            self.problem(index, Some(field), text);
        }
        let value = |field: &str| source.get(field);
        let given = Given {
            value: &value,
            whole: &value,
            secret: &|field| source.secret(field).map(|_| stand_in()),
            lookup: &Told(self.lookup(entry)),
            owner: Some(self.desired.owner.as_str()),
            marks: true,
            labels: &[],
        };
        let request = Request::create(entry.kind, &given, &entry.key.name, AssetId::new(Uuid::nil()));
        self.check(index, entry, request);
        // What it is called, and of an account its asset, the change says by itself.
        let said: &[&str] = if entry.kind == CodeKind::Account { &["name", "asset", "assets"] } else { &["name"] };
        let fields = source.fields.iter().filter(|(field, ..)| !said.contains(field));
        let mut fields: Vec<FieldChange> = fields.flat_map(|(field, _, after)| changes(field, None, after)).collect();
        let secrets = source.secrets.iter();
        fields.extend(secrets.map(|(field, _, reference)| secret_change(field, &reference.to_string())));
        self.find_pushes(index, entry, source.get(SCHEDULE));
        self.change(ChangeAction::Create, index, entry, fields, None);
    }

    fn update(&mut self, index: usize, entry: &Entry, object: &'a Object) {
        let source = &entry.source;
        let (owner, ours) = (object.owner.as_deref(), self.desired.owner.as_str());
        if let Some(owner) = owner.filter(|owner| *owner != ours && !self.options.adopt) {
            self.problem(index, None, format!("`{}` belongs to `{owner}`: take it out here, or adopt it", entry.key));
        }
        for (field, text) in
            checks::misfits(entry.kind, source, |field| source.text(field).or_else(|| object.text(field)))
        {
            self.problem(index, Some(field), text);
        }
        let (fixed, differences): (Vec<_>, Vec<_>) = differences(entry.kind, source, object)
            .into_iter()
            .partition(|difference| is_fixed(entry.kind, difference.field));
        for difference in fixed {
            let is = difference.before.as_str().unwrap_or_default();
            let text = format!(
                "it is `{is}` at the server, and cannot be changed: delete the account first, or give this one another name"
            );
            self.problem(index, Some(difference.field), text);
        }
        let adopts = self.options.adopt && owner != Some(ours);
        let value = |field: &str| differences.iter().find(|change| change.field == field).map(|change| change.after);
        self.find_pushes(index, entry, value(SCHEDULE));
        let whole = |field: &str| source.get(field).or_else(|| object.get(field));
        let touches = Cell::new(false);
        let given = Given {
            value: &value,
            whole: &whole,
            secret: &|field| {
                touches.set(true);
                source.secret(field).map(|_| stand_in())
            },
            lookup: &Told(self.lookup(entry)),
            owner: if adopts { Some(ours) } else { owner },
            marks: adopts,
            labels: &object.labels,
        };
        // What does not change is not sent, and may be as it is.
        if adopts || !differences.is_empty() {
            let request = Request::update(entry.kind, &given);
            self.check(index, entry, request);
        }
        let mut fields: Vec<FieldChange> =
            differences.iter().flat_map(|change| changes(change.field, Some(change.before), change.after)).collect();
        if touches.get() {
            for (field, _, reference) in &source.secrets {
                fields.push(secret_change(field, &reference.to_string()));
            }
        }
        if adopts {
            let before = Some(owner.map_or(Value::Null, Value::from));
            fields.push(FieldChange { field: "owner", before, after: ours.into() });
        }
        if fields.is_empty() {
            self.unchanged += 1;
        } else {
            let object = self.actual.index(entry.kind, &entry.key);
            self.change(ChangeAction::Update, index, entry, fields, object);
        }
    }

    fn change(
        &mut self,
        action: ChangeAction,
        index: usize,
        entry: &Entry,
        fields: Vec<FieldChange>,
        object: Option<usize>,
    ) {
        self.changes.push(Change {
            action,
            kind: entry.kind,
            name: entry.key.to_string(),
            fields,
            file: Some(Path::to_owned(&entry.source.path)),
            line: Some(entry.source.line),
            key: entry.key.clone(),
            entry: Some(index),
            object,
        });
    }

    fn lookup<'s>(&'s self, entry: &'s Entry) -> Resolve<'s> {
        Resolve {
            names: self.names,
            actual: self.actual,
            gone: &self.gone,
            new: &self.new,
            plans: true,
            asset: entry.key.asset.as_deref(),
        }
    }

    /// What is wrong with what would be sent, but for what follows from what is told already.
    fn check(&mut self, index: usize, entry: &Entry, request: Sendable<Request>) {
        match request {
            Err(unsendable) => {
                for wrong in unsendable.into_iter().filter(|wrong| !entry.source.is_refused(wrong.field)) {
                    self.problem(index, Some(wrong.field), wrong.problem);
                }
            }
            Ok(request) => {
                if let Err(invalid) = request.check(self.dialect) {
                    self.problem(index, None, invalid.to_string());
                }
            }
        }
    }

    /// Remembers where a push gets a schedule: without a licence, servers take its schedule away whenever they store it (source:
    /// `apps/accounts/models/automations/push_account.py` of v3.10.20 and v4.10.16).
    fn find_pushes(&mut self, index: usize, entry: &Entry, schedule: Option<&Value>) {
        let Some(schedule) = schedule.filter(|schedule| !schedule::is_manual(schedule)) else { return };
        if entry.kind == CodeKind::PushAccountAutomation {
            let text = "a server without a licence never runs pushes by itself: write `is_periodic: false`";
            self.pushes.push((index, entry.source.problem(schedule::in_file(schedule).0, text)));
        }
    }
}

/// How a field changes, in the words of files.
fn changes(field: &'static str, before: Option<&Value>, after: &Value) -> Vec<FieldChange> {
    if field == SCHEDULE {
        return schedule::changes(before, after);
    }
    vec![FieldChange { field, before: before.cloned(), after: after.clone() }]
}

fn secret_change(field: &'static str, from: &str) -> FieldChange {
    FieldChange { field, before: None, after: format!("from {from}").into() }
}

/// A secret that is never sent: whether a request can be made is looked at before its secrets are read.
fn stand_in() -> Secret {
    Secret::from_answer("stand-in")
}
