//! From what files say to what is sent.

use jms_domain::{
    AccountId, AccountTemplateId, AccountTemplateUpdate, AccountUpdate, AssetId, AssetType, BackupPlanUpdate,
    ChangeSecretUpdate, Crontab, Dialect, Hours, Invalid, NewAccount, NewAccountTemplate, NewBackupPlan,
    NewChangeSecretAutomation, NewKey, NewPushAccountAutomation, NewSecret, NodeId, Patch, PlatformId,
    PushAccountUpdate, Schedule, Secret, SecretChange, SecretType, SshKeyStrategy, TemplateSecret, UserId,
};
use serde_json::{Map, Value};

use super::{mark, value::password_rules};

/// A field whose value cannot be sent, and why.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unsendable {
    pub(super) field: &'static str,
    pub(super) problem: String,
}

type Sendable<T> = Result<T, Unsendable>;

fn wrong<T>(field: &'static str, problem: impl Into<String>) -> Sendable<T> {
    Err(Unsendable { field, problem: problem.into() })
}

fn of(field: &'static str) -> impl FnOnce(Invalid) -> Unsendable {
    move |invalid| Unsendable { field, problem: invalid.to_string() }
}

/// Names, and what they stand for.
pub(super) trait Lookup {
    fn assets(&self, field: &'static str, names: &Value) -> Sendable<Vec<AssetId>>;
    fn nodes(&self, field: &'static str, names: &Value) -> Sendable<Vec<NodeId>>;
    fn users(&self, field: &'static str, names: &Value) -> Sendable<Vec<UserId>>;
    fn platforms(&self, field: &'static str, names: &Value) -> Sendable<Vec<PlatformId>>;
    /// The account of this name on the same asset.
    fn account(&self, name: &str) -> Sendable<AccountId>;
    fn template(&self, name: &str) -> Sendable<AccountTemplateId>;
}

/// What is to be sent of an object.
pub(super) struct Given<'a> {
    /// The values to send: of a new object those that files have, of another those that change.
    pub(super) value: &'a dyn Fn(&str) -> Option<&'a Value>,
    /// The values that it will have.
    pub(super) whole: &'a dyn Fn(&str) -> Option<&'a Value>,
    pub(super) secret: &'a dyn Fn(&'static str) -> Option<Secret>,
    pub(super) lookup: &'a dyn Lookup,
    /// Whose it will be.
    pub(super) owner: Option<&'a str>,
    /// Whether its mark is sent.
    pub(super) marks: bool,
    /// The labels that it has besides the mark.
    pub(super) labels: &'a [jms_domain::Label],
}

impl Given<'_> {
    fn text(&self, field: &str) -> Option<String> {
        (self.value)(field)?.as_str().map(str::to_owned)
    }

    fn flag(&self, field: &str) -> Option<bool> {
        (self.value)(field)?.as_bool()
    }

    fn texts(&self, field: &str) -> Option<Vec<String>> {
        Some((self.value)(field)?.as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    fn map(&self, field: &str) -> Option<Map<String, Value>> {
        (self.value)(field)?.as_object().cloned()
    }

    fn parsed<T: std::str::FromStr<Err = Invalid>>(&self, field: &'static str) -> Sendable<Option<T>> {
        self.text(field).map(|text| text.parse()).transpose().map_err(of(field))
    }

    fn named<T>(
        &self,
        field: &'static str,
        find: impl FnOnce(&dyn Lookup, &'static str, &Value) -> Sendable<T>,
    ) -> Sendable<Option<T>> {
        (self.value)(field).map(|names| find(self.lookup, field, names)).transpose()
    }

    fn su_from<Id>(&self, find: impl FnOnce(&dyn Lookup, &str) -> Sendable<Id>) -> Sendable<Patch<Id>> {
        Ok(match (self.value)("su_from") {
            None => Patch::Keep,
            Some(Value::String(name)) => Patch::Set(find(self.lookup, name)?),
            Some(_) => Patch::Clear,
        })
    }

    fn labels(&self) -> Option<Vec<jms_domain::Label>> {
        self.owner.filter(|_| self.marks).map(|owner| mark::labels(self.labels, owner))
    }

    /// The comment of what has its mark there.
    fn marked_comment(&self) -> Option<String> {
        if (self.value)("comment").is_none() && !self.marks {
            return None;
        }
        let comment = (self.whole)("comment").and_then(Value::as_str).unwrap_or_default();
        Some(mark::comment(comment, self.owner))
    }

    fn whole_text(&self, field: &str) -> Option<&str> {
        (self.whole)(field)?.as_str()
    }

    /// Whether a secret is sent, and what belongs to it: all of it, for servers replace it as a whole.
    fn touches_secret(&self) -> bool {
        let fields = ["secret_type", "secret_strategy", "password_rules", "ssh_key_change_strategy"];
        fields.into_iter().any(|field| (self.value)(field).is_some())
    }

    fn needed_secret(&self) -> Sendable<Secret> {
        (self.secret)("secret")
            .map_or_else(|| wrong("secret", "it is missing: write where it is, or `secret_strategy: random`"), Ok)
    }

    fn is_random(&self) -> bool {
        self.whole_text("secret_strategy") == Some("random")
    }

    fn new_password(&self) -> Sendable<NewSecret> {
        if !self.is_random() {
            return self.needed_secret().map(NewSecret::Specific);
        }
        let rules = (self.whole)("password_rules").unwrap_or(&Value::Null);
        password_rules(rules).map(NewSecret::Random).map_err(of("password_rules"))
    }

    fn new_key(&self) -> Sendable<NewKey> {
        if self.is_random() {
            return Ok(NewKey::Random);
        }
        Ok(NewKey::Specific { key: self.needed_secret()?, passphrase: (self.secret)("passphrase") })
    }

    fn secret_change(&self) -> Sendable<SecretChange> {
        if self.whole_text("secret_type") != Some("ssh_key") {
            return self.new_password().map(SecretChange::Password);
        }
        let field = "ssh_key_change_strategy";
        let strategy = self.whole_text(field).map_or(Ok(SshKeyStrategy::ReplaceOwn), str::parse).map_err(of(field))?;
        Ok(SecretChange::SshKey { key: self.new_key()?, strategy })
    }

    fn template_secret(&self) -> Sendable<TemplateSecret> {
        let secret_type: SecretType =
            self.whole_text("secret_type").map_or(Ok(SecretType::Password), str::parse).map_err(of("secret_type"))?;
        match secret_type {
            SecretType::Password => self.new_password().map(TemplateSecret::Password),
            SecretType::SshKey => self.new_key().map(TemplateSecret::SshKey),
            _ if self.is_random() => {
                wrong("secret_strategy", format!("servers make no random secrets of the type {secret_type}"))
            }
            SecretType::AccessKey => self.needed_secret().map(TemplateSecret::AccessKey),
            SecretType::Token => self.needed_secret().map(TemplateSecret::Token),
            _ => self.needed_secret().map(TemplateSecret::ApiKey),
        }
    }

    fn schedule(&self) -> Sendable<Option<Schedule>> {
        (self.value)("schedule").map(schedule).transpose()
    }
}

fn schedule(value: &Value) -> Sendable<Schedule> {
    if let Some(crontab) = value.get("crontab").and_then(Value::as_str) {
        // The more generous dialect: whether the server takes it is checked with the rest.
        return Crontab::parse(crontab, Dialect::V3_10).map(Schedule::Cron).map_err(of("schedule"));
    }
    if let Some(hours) = value.get("interval").and_then(Value::as_u64) {
        let hours = Hours::new(u32::try_from(hours).unwrap_or(0));
        return hours.map(Schedule::Every).map_err(of("schedule"));
    }
    if value.as_str() == Some("manual") {
        return Ok(Schedule::Manual);
    }
    wrong("schedule", "its schedule at the server never runs: write `crontab`, `interval` or `is_periodic: false`")
}

pub(super) fn new_account(given: &Given<'_>, asset: AssetId, name: &str) -> Sendable<NewAccount> {
    let new = NewAccount::new(asset, given.text("username").unwrap_or_else(|| name.to_owned()));
    Ok(NewAccount {
        name: name.to_owned(),
        secret_type: given.parsed("secret_type")?.unwrap_or(SecretType::Password),
        secret: (given.secret)("secret"),
        passphrase: (given.secret)("passphrase"),
        privileged: given.flag("privileged").unwrap_or(new.privileged),
        is_active: given.flag("is_active").unwrap_or(new.is_active),
        secret_reset: given.flag("secret_reset").unwrap_or(new.secret_reset),
        su_from: match given.su_from(|lookup, name| lookup.account(name))? {
            Patch::Set(id) => Some(id),
            _ => None,
        },
        labels: given.labels().unwrap_or_default(),
        comment: given.text("comment").unwrap_or_default(),
        ..new
    })
}

pub(super) fn account_update(given: &Given<'_>) -> Sendable<AccountUpdate> {
    Ok(AccountUpdate {
        privileged: given.flag("privileged"),
        is_active: given.flag("is_active"),
        secret_reset: given.flag("secret_reset"),
        su_from: given.su_from(|lookup, name| lookup.account(name))?,
        labels: given.labels(),
        comment: given.text("comment"),
        ..AccountUpdate::default()
    })
}

pub(super) fn new_template(given: &Given<'_>, name: &str) -> Sendable<NewAccountTemplate> {
    // Without a secret, it is for accounts that ask for one.
    let has_secret = given.is_random() || (given.secret)("secret").is_some();
    let new = NewAccountTemplate::new(given.text("username").unwrap_or_default());
    let secret_type = given.whole_text("secret_type").unwrap_or("password");
    if !has_secret && secret_type != "password" {
        return wrong("secret", "it is missing: without a secret there are templates of passwords only");
    }
    Ok(NewAccountTemplate {
        name: name.to_owned(),
        secret: has_secret.then(|| given.template_secret()).transpose()?,
        push_params: given.map("push_params").unwrap_or_default(),
        platforms: given.named("platforms", |lookup, field, names| lookup.platforms(field, names))?.unwrap_or_default(),
        su_from: match given.su_from(|lookup, name| lookup.template(name))? {
            Patch::Set(id) => Some(id),
            _ => None,
        },
        privileged: given.flag("privileged").unwrap_or(new.privileged),
        is_active: given.flag("is_active").unwrap_or(new.is_active),
        auto_push: given.flag("auto_push").unwrap_or(new.auto_push),
        labels: given.labels().unwrap_or_default(),
        comment: given.text("comment").unwrap_or_default(),
        ..new
    })
}

pub(super) fn template_update(given: &Given<'_>) -> Sendable<AccountTemplateUpdate> {
    Ok(AccountTemplateUpdate {
        name: None,
        username: given.text("username"),
        secret: given.touches_secret().then(|| given.template_secret()).transpose()?,
        push_params: given.map("push_params"),
        platforms: given.named("platforms", |lookup, field, names| lookup.platforms(field, names))?,
        su_from: given.su_from(|lookup, name| lookup.template(name))?,
        privileged: given.flag("privileged"),
        is_active: given.flag("is_active"),
        auto_push: given.flag("auto_push"),
        labels: given.labels(),
        comment: given.text("comment"),
    })
}

/// What changes of both kinds of automations that set secrets have in common, and new ones with defaults filled in.
pub(super) fn change_secret_update(given: &Given<'_>) -> Sendable<ChangeSecretUpdate> {
    Ok(ChangeSecretUpdate {
        name: None,
        accounts: given.texts("accounts"),
        assets: given.named("assets", |lookup, field, names| lookup.assets(field, names))?,
        nodes: given.named("nodes", |lookup, field, names| lookup.nodes(field, names))?,
        secret: given.touches_secret().then(|| given.secret_change()).transpose()?,
        schedule: given.schedule()?,
        is_active: given.flag("is_active"),
        check_conn_after_change: given.flag("check_conn_after_change"),
        recipients: given.named("recipients", |lookup, field, names| lookup.users(field, names))?,
        params: given.map("params"),
        comment: given.marked_comment(),
    })
}

pub(super) fn new_change_secret(given: &Given<'_>, name: &str) -> Sendable<NewChangeSecretAutomation> {
    let ChangeSecretUpdate {
        name: _,
        accounts,
        assets,
        nodes,
        secret: _,
        schedule,
        is_active,
        check_conn_after_change,
        recipients,
        params,
        comment,
    } = change_secret_update(given)?;
    let Some(accounts) = accounts else {
        return wrong("accounts", "it is missing: write the user names of accounts");
    };
    let new = NewChangeSecretAutomation::new(name, accounts, given.secret_change()?);
    Ok(NewChangeSecretAutomation {
        assets: assets.unwrap_or_default(),
        nodes: nodes.unwrap_or_default(),
        schedule: schedule.unwrap_or(Schedule::Manual),
        is_active: is_active.unwrap_or(new.is_active),
        check_conn_after_change: check_conn_after_change.unwrap_or(new.check_conn_after_change),
        recipients: recipients.unwrap_or_default(),
        params: params.unwrap_or_default(),
        comment: comment.unwrap_or_default(),
        ..new
    })
}

pub(super) fn push_update(given: &Given<'_>) -> Sendable<PushAccountUpdate> {
    let ChangeSecretUpdate {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        recipients: _,
        params,
        comment,
    } = change_secret_update(given)?;
    Ok(PushAccountUpdate {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        params,
        comment,
    })
}

pub(super) fn new_push(given: &Given<'_>, name: &str) -> Sendable<NewPushAccountAutomation> {
    let NewChangeSecretAutomation {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        recipients: _,
        params,
        comment,
    } = new_change_secret(given, name)?;
    Ok(NewPushAccountAutomation {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        params,
        comment,
    })
}

pub(super) fn backup_update(given: &Given<'_>) -> Sendable<BackupPlanUpdate> {
    let users = |field| given.named(field, |lookup, field, names| lookup.users(field, names));
    let types: Option<Vec<AssetType>> = given
        .texts("types")
        .map(|types| types.iter().map(|name| name.parse()).collect())
        .transpose()
        .map_err(of("types"))?;
    // A change without the schedule would wipe it.
    let schedule = (given.whole)("schedule").map_or(Ok(Schedule::Manual), schedule)?;
    Ok(BackupPlanUpdate {
        types,
        recipients_part_one: users("recipients_part_one")?,
        recipients_part_two: users("recipients_part_two")?,
        is_password_divided: given.flag("is_password_divided_by_email"),
        is_active: given.flag("is_active"),
        comment: given.marked_comment(),
        ..BackupPlanUpdate::new(schedule)
    })
}

pub(super) fn new_backup(given: &Given<'_>, name: &str) -> Sendable<NewBackupPlan> {
    let BackupPlanUpdate {
        schedule,
        name: _,
        types,
        recipients_part_one,
        recipients_part_two,
        is_password_divided,
        zip_encrypt_password: _,
        is_active,
        comment,
    } = backup_update(given)?;
    let new = NewBackupPlan::new(name, types.unwrap_or_default());
    Ok(NewBackupPlan {
        recipients_part_one: recipients_part_one.unwrap_or_default(),
        recipients_part_two: recipients_part_two.unwrap_or_default(),
        is_password_divided: is_password_divided.unwrap_or(new.is_password_divided),
        zip_encrypt_password: (given.secret)("zip_encrypt_password"),
        schedule,
        is_active: is_active.unwrap_or(new.is_active),
        comment: comment.unwrap_or_default(),
        ..new
    })
}
