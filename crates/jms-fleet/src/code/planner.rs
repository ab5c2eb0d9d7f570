//! Comparing what files describe with what there is, object by object.

use std::{
    cell::Cell,
    collections::{HashMap, HashSet},
    path::Path,
};

use jms_domain::{AssetId, Dialect, Secret};
use serde_json::Value;
use uuid::Uuid;

use super::{
    actual::{Actual, Object},
    build::Request,
    compare::{differences, is_fixed},
    desired::{Desired, Entry, ObjectKey, Source},
    given::{Given, Lookup as _, Unsendable},
    kind::CodeKind,
    names::Names,
    plan::{Change, ChangeAction, FieldChange, PlanOptions},
    resolve::Resolve,
};
use crate::Problem;

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
    pub(super) problems: Vec<Problem>,
    pub(super) unchanged: usize,
    /// Where pushes get a schedule.
    pub(super) pushes: Vec<Problem>,
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
                && object.owner.as_deref() == Some(&desired.owner)
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
        let taken = self.taken();
        for (index, entry) in self.desired.entries.iter().enumerate() {
            self.check_names(entry);
            match self.actual.find(entry.kind, &entry.key) {
                None => self.create(index, entry, &taken),
                Some(object) => self.update(index, entry, object),
            }
        }
        self.find_circles();
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

    /// The accounts that stay, by what no two on one asset have in common besides their names.
    fn taken(&self) -> HashMap<(&'a str, &'a str, &'a str), &'a Object> {
        let is_new = self.new.keys().any(|(kind, _)| *kind == CodeKind::Account);
        let accounts = self.actual.objects.iter().filter(|object| is_new && object.kind == CodeKind::Account);
        let login = |object: &'a Object| {
            let asset = object.key.asset.as_deref()?;
            Some(((asset, object.text("username")?, object.text("secret_type")?), object))
        };
        accounts.filter(|object| !self.gone.contains(&object.id)).filter_map(login).collect()
    }

    fn problem(&mut self, source: &Source, field: &str, text: impl Into<String>) {
        self.problems.push(source.problem(field, text));
    }

    /// All names that mean nothing, or not one thing.
    fn check_names(&mut self, entry: &Entry) {
        let source = &entry.source;
        let mut check = |field: &'static str, names: &Value| {
            let lookup = Resolve {
                names: self.names,
                actual: self.actual,
                gone: &self.gone,
                new: &self.new,
                plans: true,
                asset: entry.key.asset.as_deref(),
            };
            let checked = match field {
                "assets" => lookup.assets(field, names).err(),
                "nodes" => lookup.nodes(field, names).err(),
                "platforms" => lookup.platforms(field, names).err(),
                "recipients" | "recipients_part_one" | "recipients_part_two" => lookup.users(field, names).err(),
                "su_from" => names.as_str().and_then(|name| match entry.kind {
                    CodeKind::Account => lookup.account(name).err(),
                    _ => lookup.template(name).err(),
                }),
                _ => None,
            };
            if let Some(Unsendable { field, problem }) = checked {
                self.problems.push(source.problem(field, problem));
            }
        };
        for (field, _, value) in &source.fields {
            // The assets of accounts are looked at one by one.
            if entry.kind != CodeKind::Account || *field != "assets" {
                check(field, value);
            }
        }
        if let Some(asset) = &entry.key.asset
            && let Err(problem) = self.names.assets.find("asset", asset)
        {
            let field = if source.get("asset").is_some() { "asset" } else { "assets" };
            self.problem(source, field, problem);
        }
    }

    fn create(&mut self, index: usize, entry: &Entry, taken: &HashMap<(&str, &str, &str), &Object>) {
        let source = &entry.source;
        if let (Some(asset), Some(username)) = (&entry.key.asset, source.text("username")) {
            let secret_type = source.text("secret_type").unwrap_or("password");
            if let Some(other) = taken.get(&(asset.as_str(), username, secret_type)) {
                let text = format!(
                    "`{}` has this user name and type of secret on this asset already: call it so here, or delete it first",
                    other.key
                );
                self.problem(source, "username", text);
            }
        }
        let value = |field: &str| source.get(field);
        let given = Given {
            value: &value,
            whole: &value,
            secret: &|field| source.secret(field).map(|_| stand_in()),
            lookup: &self.lookup(entry),
            owner: Some(&self.desired.owner),
            marks: true,
            labels: &[],
        };
        let problem =
            self.check(entry, Request::create(entry.kind, &given, &entry.key.name, AssetId::new(Uuid::nil())));
        self.problems.extend(problem);
        let fields = source.fields.iter().filter(|(field, ..)| !["asset", "assets", "name"].contains(field));
        let mut fields: Vec<FieldChange> =
            fields.map(|(field, _, after)| FieldChange { field, before: None, after: after.clone() }).collect();
        let secrets = source.secrets.iter();
        fields.extend(secrets.map(|(field, _, reference)| secret_change(field, &reference.to_string())));
        let schedule = source.get("schedule").filter(|schedule| schedule.as_str() != Some("manual"));
        self.find_pushes(entry, schedule.is_some());
        self.change(ChangeAction::Create, index, entry, fields, None);
    }

    fn update(&mut self, index: usize, entry: &Entry, object: &'a Object) {
        let source = &entry.source;
        let owner = object.owner.as_deref();
        if let Some(owner) = owner.filter(|owner| *owner != self.desired.owner && !self.options.adopt) {
            let text = format!("`{}` belongs to `{owner}`: take it out here, or adopt it", entry.key);
            self.problems.push(Problem::new(&source.path, source.line, None, text));
        }
        let mut fields = Vec::new();
        for difference in differences(entry.kind, source, object) {
            if is_fixed(entry.kind, difference.field) {
                let is = difference.before.as_str().unwrap_or_default();
                let text = format!(
                    "it is `{is}` at the server, and cannot be changed: delete the account first, or give this one another name"
                );
                self.problem(source, difference.field, text);
                continue;
            }
            let (before, after) = (Some(difference.before.clone()), difference.after.clone());
            fields.push(FieldChange { field: difference.field, before, after });
        }
        let adopts = self.options.adopt && owner != Some(&self.desired.owner);
        if !fields.is_empty() {
            let schedule = fields.iter().find(|change| change.field == "schedule");
            self.find_pushes(entry, schedule.is_some_and(|change| change.after.as_str() != Some("manual")));
        }
        let (given_fields, whole) = (fields.clone(), |field: &str| source.get(field).or_else(|| object.get(field)));
        let value = |field: &str| given_fields.iter().find(|change| change.field == field).map(|change| &change.after);
        let touches = Cell::new(false);
        let given = Given {
            value: &value,
            whole: &whole,
            secret: &|field| {
                touches.set(true);
                source.secret(field).map(|_| stand_in())
            },
            lookup: &self.lookup(entry),
            owner: if adopts { Some(&self.desired.owner) } else { owner },
            marks: adopts,
            labels: &object.labels,
        };
        // What does not change is not sent, and may be as it is.
        if adopts || !given_fields.is_empty() {
            let problem = self.check(entry, Request::update(entry.kind, &given));
            self.problems.extend(problem);
        }
        if touches.get() {
            for (field, _, reference) in &source.secrets {
                fields.push(secret_change(field, &reference.to_string()));
            }
        }
        if adopts {
            let before = Some(owner.map_or(Value::Null, Value::from));
            fields.push(FieldChange { field: "owner", before, after: self.desired.owner.as_str().into() });
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

    /// What is wrong with what would be sent. Names were looked up before.
    fn check(&self, entry: &Entry, request: Result<Request, Unsendable>) -> Option<Problem> {
        let source = &entry.source;
        match request {
            Err(Unsendable { field, .. }) if NAMES.contains(&field) => None,
            Err(Unsendable { field, problem }) => {
                let field = if field == "schedule" && source.get("schedule").is_none() { "crontab" } else { field };
                Some(source.problem(field, problem))
            }
            Ok(request) => {
                let invalid = request.check(self.dialect).err()?;
                Some(Problem::new(&source.path, source.line, None, invalid.to_string()))
            }
        }
    }

    /// Remembers where a push gets a schedule: without a licence, servers take its schedule away whenever they store it (source:
    /// `apps/accounts/models/automations/push_account.py` of v3.10.20 and v4.10.16).
    fn find_pushes(&mut self, entry: &Entry, runs: bool) {
        if runs && entry.kind == CodeKind::PushAccountAutomation {
            let text = "a server without a licence never runs pushes by itself: write `is_periodic: false`";
            self.pushes.push(entry.source.problem("schedule", text));
        }
    }

    /// New objects that switch from each other, in a circle: none of them could be the first.
    fn find_circles(&mut self) {
        let new = self.desired.entries.iter().filter(|entry| self.new.contains_key(&(entry.kind, entry.key.clone())));
        let su_from = |entry: &Entry| {
            let name = entry.source.text("su_from")?;
            Some((entry.kind, ObjectKey::new(entry.key.asset.as_deref(), name)))
        };
        let next: HashMap<_, _> =
            new.filter_map(|entry| Some(((entry.kind, entry.key.clone()), (su_from(entry)?, entry)))).collect();
        let circular = |first: &(CodeKind, ObjectKey)| {
            let mut seen = HashSet::from([first]);
            let mut at = first;
            while let Some((su_from, _)) = next.get(at) {
                if su_from == first {
                    return true;
                }
                if !seen.insert(su_from) {
                    return false;
                }
                at = su_from;
            }
            false
        };
        let circles = next.iter().filter(|(key, _)| circular(key)).map(|(_, (_, entry))| {
            entry.source.problem("su_from", "it leads back to itself: none of them could be made first")
        });
        let circles: Vec<_> = circles.collect();
        self.problems.extend(circles);
    }
}

/// The fields with names of other objects.
const NAMES: [&str; 7] =
    ["assets", "nodes", "platforms", "recipients", "recipients_part_one", "recipients_part_two", "su_from"];

fn secret_change(field: &'static str, from: &str) -> FieldChange {
    FieldChange { field, before: None, after: format!("from {from}").into() }
}

/// A secret that is never sent: whether a request can be made is looked at before its secrets are read.
fn stand_in() -> Secret {
    Secret::from_answer("stand-in")
}
