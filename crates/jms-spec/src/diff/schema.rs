//! Comparing two schemas.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::{Report, Side, keys};
use crate::{Document, document::reference};

/// Compares a schema of the old document with one of the new.
pub(super) struct Comparison<'a, 'r> {
    report: &'a mut Report<'r>,
    old: &'a Document,
    new: &'a Document,
    side: Side,
    /// Pairs of components that are compared already: they may contain themselves.
    seen: HashSet<(String, String)>,
}

/// Limits of which a greater value is stricter, and those of which a smaller one is.
const LEAST: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
const MOST: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];

impl<'a, 'r> Comparison<'a, 'r> {
    pub(super) fn new(report: &'a mut Report<'r>, old: &'a Document, new: &'a Document, side: Side) -> Self {
        Self { report, old, new, side, seen: HashSet::new() }
    }

    pub(super) fn compare(&mut self, place: &str, before: &Value, after: &Value) {
        if let (Some(before), Some(after)) = (reference(before), reference(after))
            && !self.seen.insert((before.to_owned(), after.to_owned()))
        {
            return;
        }
        let (old, new) = (self.old, self.new);
        let (before, after) = (View::of(old, before), View::of(new, after));
        self.kinds(place, &before, &after);
        self.values(place, &before, &after);
        self.limits(place, &before, &after);
        self.properties(place, &before, &after);
        if let (Some(before), Some(after)) = (before.get("items"), after.get("items")) {
            self.compare(&format!("{place}/*"), before, after);
        }
        if let (Some(before), Some(after)) = (before.get("additionalProperties"), after.get("additionalProperties")) {
            self.compare(&format!("{place}/*"), before, after);
        }
        for key in ["oneOf", "anyOf"] {
            self.alternatives(place, key, &before, &after);
        }
    }

    fn push(&mut self, place: &str, what: impl Into<String>, breaking: bool) {
        self.report.push(place, what, breaking);
    }

    fn is_request(&self) -> bool {
        self.side == Side::Request
    }

    fn kinds(&mut self, place: &str, before: &View<'_>, after: &View<'_>) {
        let kind = |view: &View<'_>| view.get("type").and_then(Value::as_str).unwrap_or("any").to_owned();
        let (was, is) = (kind(before), kind(after));
        if was != is {
            // What takes numbers takes integers, and what takes anything takes everything.
            let widened = |from: &str, to: &str| to == "any" || (from, to) == ("integer", "number");
            let harmless = if self.is_request() { widened(&was, &is) } else { widened(&is, &was) };
            self.push(place, format!("the type was {was} and is {is}"), !harmless);
        }
        let format = |view: &View<'_>| view.get("format").and_then(Value::as_str).unwrap_or("none").to_owned();
        let (was, is) = (format(before), format(after));
        if was != is {
            let harmless = if self.is_request() { is == "none" } else { was == "none" };
            self.push(place, format!("the format was {was} and is {is}"), !harmless);
        }
        match (before.is_nullable(), after.is_nullable()) {
            (true, false) => self.push(place, "may no longer be null", self.is_request()),
            (false, true) => self.push(place, "may be null now", !self.is_request()),
            _ => {}
        }
    }

    /// Enumerations, open and closed.
    fn values(&mut self, place: &str, before: &View<'_>, after: &View<'_>) {
        let (was, is) = (before.values(), after.values());
        for value in was.difference(&is).filter(|_| !is.is_empty()) {
            self.push(place, format!("the value {value} is gone"), self.is_request());
        }
        for value in is.difference(&was).filter(|_| !was.is_empty()) {
            // Clients must expect more values only where the enumeration is open.
            let breaking = !self.is_request() && before.get("enum").is_some();
            self.push(place, format!("the value {value} is new"), breaking);
        }
        if before.get("enum").is_none() && after.get("enum").is_some() {
            self.push(place, "only listed values are left", self.is_request());
        }
    }

    fn limits(&mut self, place: &str, before: &View<'_>, after: &View<'_>) {
        for (names, sign) in [(LEAST, 1.0), (MOST, -1.0)] {
            for name in names {
                let (was, is) = (before.number(name), after.number(name));
                if was == is {
                    continue;
                }
                let narrowed = match (was, is) {
                    (Some(was), Some(is)) => is * sign > was * sign,
                    (was, _) => was.is_none(),
                };
                let text = |limit: Option<f64>| limit.map_or("none".to_owned(), |limit| limit.to_string());
                let what = format!("{name} was {} and is {}", text(was), text(is));
                self.push(place, what, narrowed && self.is_request());
            }
        }
        if before.get("pattern") != after.get("pattern") {
            let breaking =
                if self.is_request() { after.get("pattern").is_some() } else { before.get("pattern").is_some() };
            self.push(place, "the pattern was changed", breaking);
        }
    }

    fn properties(&mut self, place: &str, before: &View<'_>, after: &View<'_>) {
        let required = |view: &View<'_>, name: &str| {
            view.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|known| known == name))
        };
        let (Some(was), Some(is)) = (before.get("properties"), after.get("properties")) else {
            if before.get("properties").is_some() {
                self.push(place, "its fields are no longer described", !self.is_request());
            }
            return;
        };
        for name in keys(was) {
            let inner = format!("{place}/{name}");
            let Some(now) = is.get(name) else {
                self.push(&inner, "the field is gone", true);
                continue;
            };
            match (required(before, name), required(after, name)) {
                (false, true) => self.push(&inner, "the field is always there now", self.is_request()),
                (true, false) => self.push(&inner, "the field may be absent now", !self.is_request()),
                _ => {}
            }
            self.compare(&inner, &was[name], now);
        }
        for name in keys(is).filter(|name| was.get(name).is_none()) {
            self.push(&format!("{place}/{name}"), "the field is new", self.is_request() && required(after, name));
        }
    }

    fn alternatives(&mut self, place: &str, key: &str, before: &View<'_>, after: &View<'_>) {
        let list = |view: &View<'_>| view.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let (was, is) = (list(before), list(after));
        if was.len() != is.len() {
            let breaking = if self.is_request() { was.len() > is.len() } else { was.len() < is.len() };
            let breaking = breaking || was.is_empty() || is.is_empty();
            self.push(place, format!("had {} alternatives and has {}", was.len(), is.len()), breaking);
            return;
        }
        for (before, after) in was.iter().zip(&is) {
            self.compare(place, before, after);
        }
    }
}

/// A schema with what it refers to: beside an `allOf` of one stand marks, text and `nullable`.
struct View<'a> {
    layers: Vec<&'a Value>,
}

impl<'a> View<'a> {
    fn of(document: &'a Document, schema: &'a Value) -> Self {
        let mut layers = Vec::new();
        let mut next = Some(schema);
        while let Some(schema) = next.filter(|_| layers.len() < 16) {
            let resolved = document.resolve(schema);
            layers.push(resolved);
            next = resolved.get("allOf").and_then(|members| members.get(0));
        }
        Self { layers }
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.layers.iter().find_map(|layer| layer.get(key))
    }

    fn number(&self, key: &str) -> Option<f64> {
        self.get(key).and_then(Value::as_f64)
    }

    fn is_nullable(&self) -> bool {
        self.get("nullable") == Some(&Value::Bool(true))
    }

    fn values(&self) -> BTreeSet<String> {
        let closed = self.get("enum").and_then(Value::as_array).into_iter().flatten();
        let closed = closed.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let open = self.get("x-jms-values").into_iter().flat_map(keys).map(str::to_owned);
        closed.chain(open).collect()
    }
}
