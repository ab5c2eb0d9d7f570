//! What there is on the server, read in a few lists, in the form in which it is compared with what files say.

use std::collections::{HashMap, HashSet};

use futures_util::{StreamExt, TryStreamExt};
use jms_domain::{
    Account, AccountFilter, AccountTemplate, AccountTemplateFilter, BackupPlan, BackupPlanFilter,
    ChangeSecretAutomation, ChangeSecretFilter, Error, ErrorKind, Label, Named, NodeId, PushAccountAutomation,
    PushAccountFilter, SecretStrategy, SecretType, SshKeyStrategy, StoredPasswordRules, StoredSchedule, UserId,
    ports::Automations as _,
};
use jms_http::JumpServer;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::stored::texts;

use super::{
    desired::ObjectKey,
    kind::CodeKind,
    mark,
    names::Names,
    value::{set, stored_rules},
};

/// Rows of a page: the most that servers give.
pub(super) const PAGE: u32 = 1000;

/// An object as it is.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) kind: CodeKind,
    pub(super) key: ObjectKey,
    pub(super) id: Uuid,
    /// Whose it is, if it is marked.
    pub(super) owner: Option<String>,
    pub(super) labels: Vec<Label>,
    pub(super) fields: Vec<(&'static str, Value)>,
    /// Of an account, the one to switch from.
    su_from: Option<Uuid>,
}

impl Object {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }
}

/// What there is.
#[derive(Debug, Default)]
pub(super) struct Actual {
    pub(super) objects: Vec<Object>,
    by_key: HashMap<CodeKind, HashMap<ObjectKey, usize>>,
    /// Kinds that this user or this server does not show, and why.
    pub(super) hidden: Vec<(CodeKind, Error)>,
}

impl Actual {
    pub(super) fn find(&self, kind: CodeKind, key: &ObjectKey) -> Option<&Object> {
        self.objects.get(self.index(kind, key)?)
    }

    pub(super) fn index(&self, kind: CodeKind, key: &ObjectKey) -> Option<usize> {
        self.by_key.get(&kind)?.get(key).copied()
    }

    /// Reads the objects of these kinds. What is not shown is an error for a kind that is needed, and told of for others.
    ///
    /// `whole`: automations that are read whole, where lists leave out a part of them.
    pub(super) async fn read(
        client: &JumpServer,
        kinds: &[CodeKind],
        needed: &HashSet<CodeKind>,
        names: &Names,
        whole: impl Fn(CodeKind, &str) -> bool,
    ) -> Result<Self, Error> {
        let mut actual = Self::default();
        for kind in kinds {
            let read = match kind {
                CodeKind::Account => actual.accounts(client).await,
                CodeKind::AccountTemplate => actual.templates(client).await,
                CodeKind::ChangeSecretAutomation => actual.change_secret(client, names, &whole).await,
                CodeKind::PushAccountAutomation => actual.push(client, names, &whole).await,
                CodeKind::AccountBackupPlan => actual.backups(client, names).await,
            };
            match read {
                Err(error) if *error.kind() == ErrorKind::Forbidden && !needed.contains(kind) => {
                    actual.hidden.push((*kind, error));
                }
                other => other?,
            }
        }
        Ok(actual)
    }

    fn add(&mut self, object: Object) {
        let index = self.objects.len();
        self.by_key.entry(object.kind).or_default().insert(object.key.clone(), index);
        self.objects.push(object);
    }

    async fn accounts(&mut self, client: &JumpServer) -> Result<(), Error> {
        let first = self.objects.len();
        let mut rows = client.accounts().rows(AccountFilter::default()).page_size(PAGE).items().boxed();
        while let Some(account) = rows.try_next().await? {
            self.add(of_account(account));
        }
        // Whom to switch from is told by its id, which is on whatever asset.
        let place = |object: &Object| (object.id, object.key.clone());
        let wanted: HashSet<Uuid> = self.objects.iter().filter_map(|object| object.su_from).collect();
        let places: HashMap<Uuid, ObjectKey> =
            self.objects.iter().filter(|object| wanted.contains(&object.id)).map(place).collect();
        for object in self.objects.iter_mut().skip(first) {
            let Some(su_from) = object.su_from else { continue };
            let called = match places.get(&su_from) {
                Some(place) if place.asset == object.key.asset => place.name.clone(),
                Some(place) => place.to_string(),
                None => su_from.to_string(),
            };
            object.fields.push(("su_from", called.into()));
        }
        Ok(())
    }

    async fn templates(&mut self, client: &JumpServer) -> Result<(), Error> {
        let rows = client.account_templates().rows(AccountTemplateFilter::default());
        for template in rows.page_size(PAGE).all().await? {
            self.add(of_template(template));
        }
        Ok(())
    }

    async fn change_secret(
        &mut self,
        client: &JumpServer,
        names: &Names,
        whole: &impl Fn(CodeKind, &str) -> bool,
    ) -> Result<(), Error> {
        let kind = CodeKind::ChangeSecretAutomation;
        let port = client.change_secret_automations();
        for mut row in port.rows(ChangeSecretFilter::default()).page_size(PAGE).all().await? {
            let partial = row.assets.is_none() || row.nodes.is_none() || row.recipients.is_none();
            if partial && whole(kind, &row.name) {
                row = port.get(row.id).await?;
            }
            self.add(of_change_secret(row, names));
        }
        Ok(())
    }

    async fn push(
        &mut self,
        client: &JumpServer,
        names: &Names,
        whole: &impl Fn(CodeKind, &str) -> bool,
    ) -> Result<(), Error> {
        let port = client.push_account_automations();
        for mut row in port.rows(PushAccountFilter::default()).page_size(PAGE).all().await? {
            let partial = row.assets.is_none() || row.nodes.is_none();
            if partial && whole(CodeKind::PushAccountAutomation, &row.name) {
                row = port.get(row.id).await?;
            }
            self.add(of_push(row, names));
        }
        Ok(())
    }

    async fn backups(&mut self, client: &JumpServer, names: &Names) -> Result<(), Error> {
        for plan in client.backup_plans().rows(BackupPlanFilter::default()).page_size(PAGE).all().await? {
            self.add(of_backup(plan, names));
        }
        Ok(())
    }
}

fn of_account(account: Account) -> Object {
    let fields = vec![
        ("username", account.username.into()),
        ("secret_type", account.secret_type.as_str().into()),
        ("privileged", account.privileged.into()),
        ("is_active", account.is_active.into()),
        // Before 4.8, automations may change all.
        ("secret_reset", account.secret_reset.unwrap_or(true).into()),
        ("comment", account.comment.trim().into()),
    ];
    Object {
        kind: CodeKind::Account,
        key: ObjectKey { asset: Some(account.asset.name), name: account.name },
        id: account.id.uuid(),
        owner: mark::owner_of(&account.labels),
        labels: account.labels,
        fields,
        su_from: account.su_from.map(|su_from| su_from.id.uuid()),
    }
}

fn of_template(template: AccountTemplate) -> Object {
    let mut fields = vec![
        ("username", Value::from(template.username)),
        ("secret_type", template.secret_type.as_str().into()),
        ("secret_strategy", template.secret_strategy.as_str().into()),
    ];
    if is_random_password(&template.secret_type, &template.secret_strategy) {
        fields.push(("password_rules", stored_rules(&template.password_rules)));
    }
    fields.extend([
        ("privileged", template.privileged.into()),
        ("is_active", template.is_active.into()),
        ("auto_push", template.auto_push.into()),
        ("push_params", template.push_params),
        ("platforms", set(template.platforms.into_iter().map(|platform| platform.name).collect())),
        ("su_from", template.su_from.map_or(Value::Null, |su_from| su_from.name.into())),
        ("comment", template.comment.trim().into()),
    ]);
    Object {
        kind: CodeKind::AccountTemplate,
        key: ObjectKey::new(None, &template.name),
        id: template.id.uuid(),
        owner: mark::owner_of(&template.labels),
        labels: template.labels,
        fields,
        su_from: None,
    }
}

fn is_random_password(secret_type: &SecretType, strategy: &SecretStrategy) -> bool {
    *secret_type == SecretType::Password && *strategy == SecretStrategy::Random
}

/// What automations that set secrets have in common.
struct Common {
    accounts: Value,
    assets: Option<Vec<Named<jms_domain::AssetId>>>,
    nodes: Option<Vec<Named<NodeId>>>,
    secret_type: SecretType,
    secret_strategy: SecretStrategy,
    password_rules: StoredPasswordRules,
    ssh_key_change_strategy: SshKeyStrategy,
    schedule: StoredSchedule,
    is_active: bool,
    check_conn_after_change: Option<bool>,
    params: Value,
}

impl Common {
    fn fields(self, names: &Names) -> Vec<(&'static str, Value)> {
        let mut fields = vec![("accounts", usernames(self.accounts))];
        if let Some(assets) = self.assets {
            fields.push(("assets", set(assets.into_iter().map(|asset| asset.name).collect())));
        }
        if let Some(nodes) = self.nodes {
            let path = |node: Named<NodeId>| names.node_path(node.id).unwrap_or(node.name);
            fields.push(("nodes", set(nodes.into_iter().map(path).collect())));
        }
        fields.push(("secret_type", self.secret_type.as_str().into()));
        fields.push(("secret_strategy", self.secret_strategy.as_str().into()));
        if is_random_password(&self.secret_type, &self.secret_strategy) {
            fields.push(("password_rules", stored_rules(&self.password_rules)));
        }
        if self.secret_type == SecretType::SshKey {
            fields.push(("ssh_key_change_strategy", self.ssh_key_change_strategy.as_str().into()));
        }
        fields.push(("schedule", stored_schedule(&self.schedule)));
        fields.push(("is_active", self.is_active.into()));
        // Before 4.8, all are tested.
        fields.push(("check_conn_after_change", self.check_conn_after_change.unwrap_or(true).into()));
        fields.push(("params", self.params));
        fields
    }
}

/// A list of names in the one form; anything else as it is.
fn usernames(accounts: Value) -> Value {
    match texts(&accounts) {
        Some(names) => set(names.into_iter().map(str::to_owned).collect()),
        None => accounts,
    }
}

/// A stored schedule in the one form; what can never run stays what it is.
fn stored_schedule(stored: &StoredSchedule) -> Value {
    match (stored.is_periodic, &stored.crontab, stored.interval) {
        (false, ..) => json!("manual"),
        (true, Some(crontab), _) => json!({ "crontab": crontab }),
        (true, None, Some(hours)) => json!({ "interval": hours }),
        (true, None, None) => json!("never"),
    }
}

fn recipients(users: Vec<Named<UserId>>, names: &Names) -> Value {
    let username = |user: Named<UserId>| names.username(user.id).unwrap_or(user.name);
    set(users.into_iter().map(username).collect())
}

fn automation(kind: CodeKind, id: Uuid, name: &str, comment: &str, mut fields: Vec<(&'static str, Value)>) -> Object {
    let (owner, comment) = mark::split(comment);
    fields.push(("comment", comment.trim().into()));
    let key = ObjectKey::new(None, name);
    Object { kind, key, id, owner, labels: Vec::new(), fields, su_from: None }
}

/// What rows of either kind have in common: they are different types with the same fields.
macro_rules! common {
    ($row:ident) => {
        Common {
            accounts: $row.accounts,
            assets: $row.assets,
            nodes: $row.nodes,
            secret_type: $row.secret_type,
            secret_strategy: $row.secret_strategy,
            password_rules: $row.password_rules,
            ssh_key_change_strategy: $row.ssh_key_change_strategy,
            schedule: $row.schedule,
            is_active: $row.is_active,
            check_conn_after_change: $row.check_conn_after_change,
            params: $row.params,
        }
    };
}

fn of_change_secret(row: ChangeSecretAutomation, names: &Names) -> Object {
    let mut fields = common!(row).fields(names);
    fields.extend(row.recipients.map(|to| ("recipients", recipients(to, names))));
    automation(CodeKind::ChangeSecretAutomation, row.id.uuid(), &row.name, &row.comment, fields)
}

fn of_push(row: PushAccountAutomation, names: &Names) -> Object {
    let fields = common!(row).fields(names);
    automation(CodeKind::PushAccountAutomation, row.id.uuid(), &row.name, &row.comment, fields)
}

fn of_backup(plan: BackupPlan, names: &Names) -> Object {
    let fields = vec![
        ("types", usernames(plan.types)),
        ("recipients_part_one", recipients(plan.recipients_part_one, names)),
        ("recipients_part_two", recipients(plan.recipients_part_two, names)),
        ("is_password_divided_by_email", plan.is_password_divided_by_email.into()),
        ("schedule", stored_schedule(&plan.schedule)),
        // Before 4.8, all can run.
        ("is_active", plan.is_active.unwrap_or(true).into()),
    ];
    automation(CodeKind::AccountBackupPlan, plan.id.uuid(), &plan.name, &plan.comment, fields)
}
