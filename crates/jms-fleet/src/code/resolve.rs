//! What names in files stand for.

use std::collections::{HashMap, HashSet};

use jms_domain::{AccountId, AccountTemplateId, AssetId, NodeId, PlatformId, UserId};
use serde_json::Value;
use uuid::Uuid;

use super::{
    actual::Actual,
    desired::ObjectKey,
    given::{Lookup, Sendable, wrong},
    kind::CodeKind,
    names::Names,
};

/// What names stand for, and what there will be.
pub(super) struct Resolve<'a> {
    pub(super) names: &'a Names,
    pub(super) actual: &'a Actual,
    /// Objects that are deleted first.
    pub(super) gone: &'a HashSet<Uuid>,
    /// Those that files describe and that are not there yet; their ids, once they have one.
    pub(super) new: &'a HashMap<(CodeKind, ObjectKey), Option<Uuid>>,
    /// Whether nothing is made yet.
    pub(super) plans: bool,
    /// The asset of the account that is meant.
    pub(super) asset: Option<&'a str>,
}

impl Resolve<'_> {
    /// What is wrong with the names in a field of an object of this kind.
    pub(super) fn problems(&self, kind: CodeKind, field: &'static str, names: &Value) -> Option<String> {
        let found = match field {
            // The assets of accounts are looked at one by one.
            "assets" if kind == CodeKind::Account => return None,
            "assets" => self.assets(field, names).err(),
            "nodes" => self.nodes(field, names).err(),
            "platforms" => self.platforms(field, names).err(),
            "recipients" | "recipients_part_one" | "recipients_part_two" => self.users(field, names).err(),
            "su_from" => names.as_str().and_then(|name| match kind {
                CodeKind::Account => self.account(name).err(),
                _ => self.template(name).err(),
            }),
            _ => None,
        };
        let problems: Vec<_> = found?.into_iter().map(|wrong| wrong.problem).collect();
        Some(problems.join("; "))
    }

    fn object(&self, kind: CodeKind, key: &ObjectKey) -> Sendable<Uuid> {
        let found = self.actual.find(kind, key).filter(|object| !self.gone.contains(&object.id));
        if let Some(object) = found {
            return Ok(object.id);
        }
        let problem = match self.new.get(&(kind, key.clone())) {
            Some(Some(id)) => return Ok(*id),
            // Whether it can be made is not known yet.
            Some(None) if self.plans => return Ok(Uuid::nil()),
            Some(None) => format!("`{key}` could not be made"),
            None => {
                let what = if kind == CodeKind::Account { "account" } else { "template" };
                format!("there is no {what} `{key}` to switch from")
            }
        };
        wrong("su_from", problem)
    }

    fn all<Id>(field: &'static str, names: &Value, find: impl Fn(&str) -> Result<Id, String>) -> Sendable<Vec<Id>> {
        let names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
        let (mut ids, mut problems) = (Vec::new(), Vec::new());
        for found in names.map(find) {
            match found {
                Ok(id) => ids.push(id),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(ids) } else { wrong(field, problems.join("; ")) }
    }
}

impl Lookup for Resolve<'_> {
    fn assets(&self, field: &'static str, names: &Value) -> Sendable<Vec<AssetId>> {
        Self::all(field, names, |name| self.names.assets.find("asset", name))
    }

    fn nodes(&self, field: &'static str, names: &Value) -> Sendable<Vec<NodeId>> {
        Self::all(field, names, |name| self.names.nodes.find("node", name))
    }

    fn users(&self, field: &'static str, names: &Value) -> Sendable<Vec<UserId>> {
        Self::all(field, names, |name| self.names.users.find("user", name))
    }

    fn platforms(&self, field: &'static str, names: &Value) -> Sendable<Vec<PlatformId>> {
        Self::all(field, names, |name| self.names.platforms.find("platform", name))
    }

    fn account(&self, name: &str) -> Sendable<AccountId> {
        self.object(CodeKind::Account, &ObjectKey::new(self.asset, name)).map(AccountId::new)
    }

    fn template(&self, name: &str) -> Sendable<AccountTemplateId> {
        self.object(CodeKind::AccountTemplate, &ObjectKey::new(None, name)).map(AccountTemplateId::new)
    }
}

/// Looks names up whose problems are told already: what cannot be found is left out.
pub(super) struct Told<'a>(pub(super) Resolve<'a>);

impl Lookup for Told<'_> {
    fn assets(&self, field: &'static str, names: &Value) -> Sendable<Vec<AssetId>> {
        Ok(self.0.assets(field, names).unwrap_or_default())
    }

    fn nodes(&self, field: &'static str, names: &Value) -> Sendable<Vec<NodeId>> {
        Ok(self.0.nodes(field, names).unwrap_or_default())
    }

    fn users(&self, field: &'static str, names: &Value) -> Sendable<Vec<UserId>> {
        Ok(self.0.users(field, names).unwrap_or_default())
    }

    fn platforms(&self, field: &'static str, names: &Value) -> Sendable<Vec<PlatformId>> {
        Ok(self.0.platforms(field, names).unwrap_or_default())
    }

    fn account(&self, name: &str) -> Sendable<AccountId> {
        Ok(self.0.account(name).unwrap_or(AccountId::new(Uuid::nil())))
    }

    fn template(&self, name: &str) -> Sendable<AccountTemplateId> {
        Ok(self.0.template(name).unwrap_or(AccountTemplateId::new(Uuid::nil())))
    }
}
