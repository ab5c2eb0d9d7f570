//! YAML as a tree whose every value knows its line, so that all that is wrong with a file can be told at once.

use std::{
    collections::{HashMap, hash_map::Entry},
    fmt,
};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;
use serde_saphyr::{DuplicateKeyPolicy, Spanned};

/// A value, and the line on which it begins.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) line: u64,
    pub(super) value: Tree,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Tree {
    Null,
    Flag(bool),
    Integer(i64),
    /// A number that is no whole one, or out of all bounds.
    Number,
    Text(String),
    List(Vec<Node>),
    /// Keys in the order of the file, each with its line; a key may be there twice.
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) line: u64,
    pub(super) text: String,
}

impl Tree {
    /// What it is, for people.
    pub(super) fn what(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Flag(_) => "yes or no",
            Self::Integer(_) | Self::Number => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }
}

impl Node {
    /// The same in JSON; `None` for a number that is no whole one.
    pub(super) fn json(&self) -> Option<Value> {
        Some(match &self.value {
            Tree::Null => Value::Null,
            Tree::Flag(flag) => Value::Bool(*flag),
            Tree::Integer(number) => Value::from(*number),
            Tree::Number => return None,
            Tree::Text(text) => Value::String(text.clone()),
            Tree::List(items) => Value::Array(items.iter().map(Self::json).collect::<Option<_>>()?),
            Tree::Map(fields) => {
                let fields = fields.iter().map(|(key, node)| Some((key.text.clone(), node.json()?)));
                Value::Object(fields.collect::<Option<_>>()?)
            }
        })
    }
}

/// Reads a file. Files without anything in them are nothing.
///
/// # Errors
/// The line, and what the parser says without the lines that it quotes, for they may hold a secret.
pub(super) fn parse(text: &str) -> Result<Node, (u64, String)> {
    if text.trim().is_empty() {
        return Ok(Node { line: 1, value: Tree::Null });
    }
    // Whoever writes the files is whoever runs the program: the limits are against files of strangers.
    let options = serde_saphyr::options! { budget: None, duplicate_keys: DuplicateKeyPolicy::PassThrough };
    serde_saphyr::from_str_with_options::<Spanned<Tree>>(text, options).map(Node::of).map_err(|error| {
        let line = error.location().map_or(1, |at| at.line());
        let said = error.without_snippet().to_string();
        let said = [" at line ", ", set ", "\n"]
            .iter()
            .fold(said.as_str(), |text, end| text.split(end).next().unwrap_or(text));
        (line, said.to_owned())
    })
}

impl Node {
    /// A value that stands in no file.
    pub(super) fn of_json(value: &Value) -> Self {
        let value = match value {
            Value::Null => Tree::Null,
            Value::Bool(flag) => Tree::Flag(*flag),
            Value::Number(number) => number.as_i64().map_or(Tree::Number, Tree::Integer),
            Value::String(text) => Tree::Text(text.clone()),
            Value::Array(items) => Tree::List(items.iter().map(Self::of_json).collect()),
            Value::Object(fields) => {
                let key = |text: &String| Key { line: 0, text: text.clone() };
                Tree::Map(fields.iter().map(|(text, value)| (key(text), Self::of_json(value))).collect())
            }
        };
        Self { line: 0, value }
    }

    /// Keys that are twice in one map: their lines, themselves, and the lines on which they were first.
    pub(super) fn repeated(&self) -> Vec<(u64, &str, u64)> {
        match &self.value {
            Tree::List(items) => items.iter().flat_map(Self::repeated).collect(),
            Tree::Map(fields) => {
                let (mut known, mut found) = (HashMap::new(), Vec::new());
                for (Key { line, text }, node) in fields {
                    match known.entry(text) {
                        Entry::Vacant(slot) => {
                            slot.insert(*line);
                        }
                        Entry::Occupied(first) => found.push((*line, text.as_str(), *first.get())),
                    }
                    found.extend(node.repeated());
                }
                found
            }
            _ => Vec::new(),
        }
    }

    fn of(spanned: Spanned<Tree>) -> Self {
        Self { line: spanned.referenced.line(), value: spanned.value }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }

            fn visit_none<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Tree, E> {
                Ok(Tree::Flag(flag))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
                Ok(Tree::Integer(number))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
                Ok(i64::try_from(number).map_or(Tree::Number, Tree::Integer))
            }

            fn visit_i128<E>(self, _: i128) -> Result<Tree, E> {
                Ok(Tree::Number)
            }

            fn visit_u128<E>(self, _: u128) -> Result<Tree, E> {
                Ok(Tree::Number)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
                Ok(Tree::Number)
            }

            fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.to_owned()))
            }

            fn visit_string<E>(self, text: String) -> Result<Tree, E> {
                Ok(Tree::Text(text))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element::<Spanned<Tree>>()? {
                    list.push(Node::of(item));
                }
                Ok(Tree::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Tree, A::Error> {
                let mut map = Vec::new();
                while let Some((key, value)) = fields.next_entry::<Spanned<String>, Spanned<Tree>>()? {
                    map.push((Key { line: key.referenced.line(), text: key.value }, Node::of(value)));
                }
                Ok(Tree::Map(map))
            }
        }

        deserializer.deserialize_any(Any)
    }
}
