//! What names in files stand for.

use std::collections::{HashMap, HashSet};

use jms_domain::{AccountId, AccountTemplateId, AssetId, NodeId, PlatformId, UserId};
use serde_json::Value;
use uuid::Uuid;

use super::{
    actual::Actual,
    desired::ObjectKey,
    given::{Lookup, Unsendable},
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
    fn object(&self, kind: CodeKind, key: &ObjectKey) -> Result<Uuid, Unsendable> {
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
        Err(Unsendable { field: "su_from", problem })
    }

    fn all<Id>(
        field: &'static str,
        names: &Value,
        find: impl Fn(&str) -> Result<Id, String>,
    ) -> Result<Vec<Id>, Unsendable> {
        let names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
        let (mut ids, mut problems) = (Vec::new(), Vec::new());
        for found in names.map(find) {
            match found {
                Ok(id) => ids.push(id),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(ids) } else { Err(Unsendable { field, problem: problems.join("; ") }) }
    }
}

impl Lookup for Resolve<'_> {
    fn assets(&self, field: &'static str, names: &Value) -> Result<Vec<AssetId>, Unsendable> {
        Self::all(field, names, |name| self.names.assets.find("asset", name))
    }

    fn nodes(&self, field: &'static str, names: &Value) -> Result<Vec<NodeId>, Unsendable> {
        Self::all(field, names, |name| self.names.nodes.find("node", name))
    }

    fn users(&self, field: &'static str, names: &Value) -> Result<Vec<UserId>, Unsendable> {
        Self::all(field, names, |name| self.names.users.find("user", name))
    }

    fn platforms(&self, field: &'static str, names: &Value) -> Result<Vec<PlatformId>, Unsendable> {
        Self::all(field, names, |name| self.names.platforms.find("platform", name))
    }

    fn account(&self, name: &str) -> Result<AccountId, Unsendable> {
        self.object(CodeKind::Account, &ObjectKey::new(self.asset, name)).map(AccountId::new)
    }

    fn template(&self, name: &str) -> Result<AccountTemplateId, Unsendable> {
        self.object(CodeKind::AccountTemplate, &ObjectKey::new(None, name)).map(AccountTemplateId::new)
    }
}
