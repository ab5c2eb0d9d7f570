//! What files say of an object, as what is sent has it.

use jms_domain::{
    AccountId, AccountTemplateId, AssetId, Invalid, Label, NewKey, NewSecret, NodeId, Patch, PlatformId, Schedule,
    Secret, SecretChange, SecretType, SshKeyStrategy, TemplateSecret, UserId,
};
use serde_json::{Map, Value};

use super::{
    kind::DEFAULT_SECRET_TYPE,
    mark,
    schedule::{self, SCHEDULE},
    value::password_rules,
};

/// A field whose value cannot be sent, and why.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unsendable {
    pub(super) field: &'static str,
    pub(super) problem: String,
}

/// What can be sent, or all that is wrong with it.
pub(super) type Sendable<T> = Result<T, Vec<Unsendable>>;

pub(super) fn wrong<T>(field: &'static str, problem: impl Into<String>) -> Sendable<T> {
    Err(vec![Unsendable { field, problem: problem.into() }])
}

pub(super) fn of(field: &'static str) -> impl FnOnce(Invalid) -> Vec<Unsendable> {
    move |invalid| vec![Unsendable { field, problem: invalid.to_string() }]
}

/// Both, or all that is wrong with either.
pub(super) fn both<A, B>(first: Sendable<A>, second: Sendable<B>) -> Sendable<(A, B)> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (first, second) => Err([first.err(), second.err()].into_iter().flatten().flatten().collect()),
    }
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
    pub(super) labels: &'a [Label],
}

impl Given<'_> {
    pub(super) fn text(&self, field: &str) -> Option<String> {
        (self.value)(field)?.as_str().map(str::to_owned)
    }

    pub(super) fn flag(&self, field: &str) -> Option<bool> {
        (self.value)(field)?.as_bool()
    }

    pub(super) fn texts(&self, field: &str) -> Option<Vec<String>> {
        Some((self.value)(field)?.as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    pub(super) fn map(&self, field: &str) -> Option<Map<String, Value>> {
        (self.value)(field)?.as_object().cloned()
    }

    pub(super) fn named<T>(
        &self,
        field: &'static str,
        find: impl FnOnce(&dyn Lookup, &'static str, &Value) -> Sendable<T>,
    ) -> Sendable<Option<T>> {
        (self.value)(field).map(|names| find(self.lookup, field, names)).transpose()
    }

    pub(super) fn su_from<Id>(&self, find: impl FnOnce(&dyn Lookup, &str) -> Sendable<Id>) -> Sendable<Patch<Id>> {
        Ok(match (self.value)("su_from") {
            None => Patch::Keep,
            Some(Value::String(name)) => Patch::Set(find(self.lookup, name)?),
            Some(_) => Patch::Clear,
        })
    }

    pub(super) fn labels(&self) -> Option<Vec<Label>> {
        self.owner.filter(|_| self.marks).map(|owner| mark::labels(self.labels, owner))
    }

    /// The comment of what has its mark there.
    pub(super) fn marked_comment(&self) -> Option<String> {
        if (self.value)("comment").is_none() && !self.marks {
            return None;
        }
        let comment = (self.whole)("comment").and_then(Value::as_str).unwrap_or_default();
        Some(mark::comment(comment, self.owner))
    }

    pub(super) fn whole_text(&self, field: &str) -> Option<&str> {
        (self.whole)(field)?.as_str()
    }

    /// Whether a secret is sent, and what belongs to it: all of it, for servers replace it as a whole.
    pub(super) fn touches_secret(&self) -> bool {
        let fields = ["secret_type", "secret_strategy", "password_rules", "ssh_key_change_strategy"];
        fields.into_iter().any(|field| (self.value)(field).is_some())
    }

    pub(super) fn needed_secret(&self) -> Sendable<Secret> {
        (self.secret)("secret")
            .map_or_else(|| wrong("secret", "it is missing: write where it is, or `secret_strategy: random`"), Ok)
    }

    pub(super) fn is_random(&self) -> bool {
        self.whole_text("secret_strategy") == Some("random")
    }

    pub(super) fn new_password(&self) -> Sendable<NewSecret> {
        if !self.is_random() {
            return self.needed_secret().map(NewSecret::Specific);
        }
        let rules = (self.whole)("password_rules").unwrap_or(&Value::Null);
        password_rules(rules).map(NewSecret::Random).map_err(of("password_rules"))
    }

    pub(super) fn new_key(&self) -> Sendable<NewKey> {
        if self.is_random() {
            return Ok(NewKey::Random);
        }
        Ok(NewKey::Specific { key: self.needed_secret()?, passphrase: (self.secret)("passphrase") })
    }

    /// The type of its secret.
    pub(super) fn secret_type(&self) -> Sendable<SecretType> {
        self.whole_text("secret_type").unwrap_or(DEFAULT_SECRET_TYPE).parse().map_err(of("secret_type"))
    }

    pub(super) fn secret_change(&self) -> Sendable<SecretChange> {
        if self.secret_type()? != SecretType::SshKey {
            return self.new_password().map(SecretChange::Password);
        }
        let field = "ssh_key_change_strategy";
        let strategy = self.whole_text(field).map_or(Ok(SshKeyStrategy::ReplaceOwn), str::parse).map_err(of(field))?;
        Ok(SecretChange::SshKey { key: self.new_key()?, strategy })
    }

    pub(super) fn template_secret(&self) -> Sendable<TemplateSecret> {
        let secret_type = self.secret_type()?;
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

    pub(super) fn schedule(&self) -> Sendable<Option<Schedule>> {
        (self.value)(SCHEDULE).map(schedule::to_send).transpose()
    }
}
