//! Values of files, checked and brought to one form, in which they are compared with those of a server.

use std::path::Path;

use jms_domain::{Crontab, Dialect, Hours, Invalid, PasswordRules, StoredPasswordRules};
use serde_json::{Map, Value, json};

use super::{
    kind::Shape,
    mark,
    secret::SecretReference,
    yaml::{Node, Tree},
};

/// Most characters of names and user names (source: OPTIONS of every resource, both servers).
pub(super) const MOST_CHARACTERS: usize = 128;
/// The classes of characters of passwords.
const CLASSES: [&str; 4] = ["lowercase", "uppercase", "digit", "symbol"];

/// What stands in a field.
pub(super) enum Read {
    Value(Value),
    Secret(SecretReference),
}

/// What a value must be, and how that goes wrong: line and text.
pub(super) struct Values<'a> {
    /// The folder of the file.
    pub(super) folder: &'a Path,
    pub(super) allow_clear_secrets: bool,
    pub(super) problems: Vec<(u64, String)>,
}

impl Values<'_> {
    fn wrong<T>(&mut self, node: &Node, text: impl Into<String>) -> Option<T> {
        self.problems.push((node.line, text.into()));
        None
    }

    fn not<T>(&mut self, node: &Node, wanted: &str) -> Option<T> {
        let quotes = match node.value {
            Tree::Integer(_) | Tree::Number | Tree::Flag(_) | Tree::Null if wanted.contains("text") => {
                "; in quotes it is a text"
            }
            _ => "",
        };
        self.wrong(node, format!("write {wanted} here: this is {}{quotes}", node.value.what()))
    }

    fn text<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match &node.value {
            Tree::Text(text) if text.contains('\0') => self.wrong(node, "it contains a NUL, which servers refuse"),
            Tree::Text(text) => Some(text),
            _ => self.not(node, "a text"),
        }
    }

    fn short<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        let text = self.text(node)?;
        if text.trim() != text {
            return self.wrong(node, "it has a blank at its beginning or end, which servers cut off");
        }
        if text.chars().count() > MOST_CHARACTERS {
            return self.wrong(node, format!("it has more than {MOST_CHARACTERS} characters"));
        }
        Some(text)
    }

    fn name<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        let text = self.short(node)?;
        if text.is_empty() { self.wrong(node, "it is empty") } else { Some(text) }
    }

    fn items<'n>(&mut self, node: &'n Node) -> Option<&'n [Node]> {
        if let Tree::List(items) = &node.value { Some(items) } else { self.not(node, "a list") }
    }

    fn one_of(&mut self, node: &Node, known: &[&str]) -> Option<String> {
        let text = self.text(node)?;
        if known.contains(&text) {
            return Some(text.to_owned());
        }
        self.wrong(node, format!("`{text}` is none of {}", known.join(", ")))
    }

    fn invalid<T>(&mut self, node: &Node, checked: Result<T, Invalid>) -> Option<T> {
        checked.map_err(|invalid| self.problems.push((node.line, invalid.to_string()))).ok()
    }

    /// Reads a value of this shape; `None` if it has a problem.
    pub(super) fn read(&mut self, shape: Shape, node: &Node) -> Option<Read> {
        let value = match shape {
            Shape::Secret => return self.secret(node).map(Read::Secret),
            Shape::NameOrNothing if matches!(node.value, Tree::Null) => Value::Null,
            Shape::Name | Shape::NameOrNothing => self.name(node)?.into(),
            Shape::Text => self.short(node)?.into(),
            Shape::Remark => self.text(node)?.trim().into(),
            Shape::MarkedRemark => {
                let text = self.text(node)?.trim();
                if mark::split(text).0.is_some() {
                    return self
                        .wrong(node, "its last line would be taken for the mark of an owner: end it with another one");
                }
                text.into()
            }
            Shape::Flag => match node.value {
                Tree::Flag(flag) => flag.into(),
                _ => return self.not(node, "true or false"),
            },
            Shape::Choice(known) => self.one_of(node, known)?.into(),
            Shape::Names => {
                let names: Vec<_> = self.items(node)?.iter().map(|item| self.name(item).map(str::to_owned)).collect();
                set(names.into_iter().collect::<Option<_>>()?)
            }
            Shape::Choices(known) => {
                let names: Vec<_> = self.items(node)?.iter().map(|item| self.one_of(item, known)).collect();
                set(names.into_iter().collect::<Option<_>>()?)
            }
            Shape::Crontab => {
                let text = self.text(node)?;
                // Which server it is for is not known yet, and 3.10 takes all that any takes.
                self.invalid(node, Crontab::parse(text, Dialect::V3_10))?.as_str().into()
            }
            Shape::Hours => {
                let Tree::Integer(hours) = node.value else { return self.not(node, "a number of hours") };
                self.invalid(node, Hours::new(u32::try_from(hours).unwrap_or(0)))?.get().into()
            }
            Shape::Rules => self.rules(node)?,
            Shape::Map => match (&node.value, node.json()) {
                (Tree::Map(_), Some(map)) => map,
                (Tree::Map(_), None) => return self.wrong(node, "a number in it is no whole one"),
                _ => return self.not(node, "a map"),
            },
        };
        Some(Read::Value(value))
    }

    fn secret(&mut self, node: &Node) -> Option<SecretReference> {
        let text = self.text(node)?;
        // What is wrong with it is not said by quoting it.
        let reference = match SecretReference::parse(text, self.folder) {
            Ok(reference) => reference,
            Err(problem) => return self.wrong(node, problem.to_string()),
        };
        if matches!(reference, SecretReference::Clear(_)) && !self.allow_clear_secrets {
            return self.wrong(
                node,
                "a secret in clear text: write where it is (env:NAME, file:PATH, jms://ASSET/ACCOUNT or cmd:COMMAND), or \
                 allow it",
            );
        }
        Some(reference)
    }

    fn rules(&mut self, node: &Node) -> Option<Value> {
        let Tree::Map(fields) = &node.value else { return self.not(node, "a map") };
        let mut known = Map::new();
        let before = self.problems.len();
        for (key, value) in fields {
            let read = match key.text.as_str() {
                "length" => match value.value {
                    Tree::Integer(length) => Some(Value::from(length)),
                    _ => self.not(value, "a number of characters"),
                },
                "exclude_symbols" => self.text(value).map(Value::from),
                class if CLASSES.contains(&class) => match value.value {
                    Tree::Flag(flag) => Some(flag.into()),
                    _ => self.not(value, "true or false"),
                },
                other => {
                    let all = format!("length, {}, exclude_symbols", CLASSES.join(", "));
                    self.problems.push((key.line, format!("there is no `{other}` in `password_rules`: write {all}")));
                    None
                }
            };
            known.extend(read.map(|value| (key.text.clone(), value)));
        }
        if self.problems.len() > before {
            return None;
        }
        let rules = self.invalid(node, password_rules(&Value::Object(known)))?;
        Some(shown_rules(&rules))
    }
}

/// Names in one order, each once.
pub(super) fn set(mut names: Vec<String>) -> Value {
    names.sort();
    names.dedup();
    names.into()
}

/// Password rules; what is left out is as the server has it for new ones.
pub(super) fn password_rules(value: &Value) -> Result<PasswordRules, Invalid> {
    let mut rules = PasswordRules::default();
    if let Some(length) = value.get("length").and_then(Value::as_i64) {
        rules = PasswordRules::new(u32::try_from(length).unwrap_or(0))?;
    }
    // With one class after the other taken away, what is left is possible unless all are.
    for (name, without) in [
        ("lowercase", PasswordRules::with_lowercase as fn(PasswordRules, bool) -> Result<PasswordRules, Invalid>),
        ("uppercase", PasswordRules::with_uppercase),
        ("digit", PasswordRules::with_digits),
        ("symbol", PasswordRules::with_symbols),
    ] {
        if value.get(name).and_then(Value::as_bool) == Some(false) {
            rules = without(rules, false)?;
        }
    }
    rules.excluding(value.get("exclude_symbols").and_then(Value::as_str).unwrap_or_default())
}

fn shown_rules(rules: &PasswordRules) -> Value {
    json!({
        "length": rules.length(),
        "lowercase": rules.lowercase(),
        "uppercase": rules.uppercase(),
        "digit": rules.digit(),
        "symbol": rules.symbol(),
        "exclude_symbols": rules.exclude_symbols(),
    })
}

/// Those of a server, in the same form: what it has none of is as in new ones.
pub(super) fn stored_rules(rules: &StoredPasswordRules) -> Value {
    let StoredPasswordRules { length, lowercase, uppercase, digit, symbol, exclude_symbols, .. } = rules;
    let new = PasswordRules::default();
    json!({
        "length": length.unwrap_or(new.length().into()),
        "lowercase": lowercase.unwrap_or(new.lowercase()),
        "uppercase": uppercase.unwrap_or(new.uppercase()),
        "digit": digit.unwrap_or(new.digit()),
        "symbol": symbol.unwrap_or(new.symbol()),
        "exclude_symbols": exclude_symbols.as_deref().unwrap_or_default(),
    })
}
