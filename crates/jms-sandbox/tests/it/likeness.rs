//! Whether an answer is like a recorded one: ids and moments differ from run to run, but always in the same way.

use std::collections::{BTreeSet, HashMap};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;

/// Names for things that a recording and a run call differently, one to one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bindings {
    there: HashMap<String, String>,
    back: HashMap<String, String>,
}

impl Bindings {
    /// Whether `here` may stand for `recorded`; remembers that it does.
    pub(crate) fn bind(&mut self, recorded: &str, here: &str) -> bool {
        match (self.there.get(recorded), self.back.get(here)) {
            (None, None) => {
                self.there.insert(recorded.to_owned(), here.to_owned());
                self.back.insert(here.to_owned(), recorded.to_owned());
                true
            }
            (Some(known), _) => known == here,
            (None, Some(_)) => false,
        }
    }

    /// Ids of this text that are not bound yet are the same here.
    pub(crate) fn keep(&mut self, text: &str) {
        for part in parts(text) {
            if let Part::Id(id) = part {
                let id = id.to_ascii_lowercase();
                self.bind(&id, &id);
            }
        }
    }

    /// A recorded text with everything that is bound replaced.
    pub(crate) fn translate(&self, recorded: &str) -> String {
        let mut text = String::new();
        for part in parts(recorded) {
            match part {
                Part::Id(id) => {
                    let here = self.there.get(&id.to_ascii_lowercase()).cloned().unwrap_or_else(|| id.to_owned());
                    // One request of a scenario writes an id in capitals.
                    text.push_str(&if id.chars().any(char::is_uppercase) { here.to_uppercase() } else { here });
                }
                Part::Moment(plain) | Part::Plain(plain) => text.push_str(plain),
            }
        }
        // Tokens and secrets stand alone or behind a blank or a quote.
        for (recorded, here) in self.there.iter().filter(|(recorded, _)| recorded.len() >= 16 && !is_id(recorded)) {
            if text.contains(recorded.as_str()) {
                text = text.replace(recorded.as_str(), here);
            }
        }
        text
    }

    /// The same for every text of a body.
    pub(crate) fn translate_json(&self, recorded: &Value) -> Value {
        match recorded {
            Value::String(text) => Value::String(self.translate(text)),
            Value::Array(items) => items.iter().map(|item| self.translate_json(item)).collect(),
            Value::Object(fields) => {
                Value::Object(fields.iter().map(|(key, value)| (key.clone(), self.translate_json(value))).collect())
            }
            other => other.clone(),
        }
    }
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'t> {
    Id(&'t str),
    Moment(&'t str),
    Plain(&'t str),
}

const ID: usize = 36;
const MOMENT: usize = 25;
/// Moments inside of JSON texts, with and without a fraction.
const ISO_MOMENTS: [&str; 2] = ["0000-00-00T00:00:00.000000+00:00", "0000-00-00T00:00:00+00:00"];

fn is_id(text: &str) -> bool {
    fits(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
}

fn is_moment(text: &str) -> bool {
    fits(text, "0000/00/00 00:00:00 +0000") || fits(text, "0000/00/00 00:00:00 -0000")
}

/// Where a moment says its zone.
fn zone(moment: &str) -> &str {
    moment.rfind(['+', '-']).map_or("", |at| &moment[at..])
}

/// Whether a text has the shape of another, in which `x` stands for a hexadecimal and `0` for a decimal digit.
fn fits(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|pair| match pair {
            (byte, b'x') => byte.is_ascii_hexdigit(),
            (byte, b'0') => byte.is_ascii_digit(),
            (byte, wanted) => byte == wanted,
        })
}

/// Splits a text at its ids and moments.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < text.len() {
        let found = if text.get(at..at + ID).is_some_and(is_id) {
            Some((Part::Id(&text[at..at + ID]), ID))
        } else if text.get(at..at + MOMENT).is_some_and(is_moment) {
            Some((Part::Moment(&text[at..at + MOMENT]), MOMENT))
        } else {
            let iso = ISO_MOMENTS
                .into_iter()
                .find(|shape| text[at..].get(..shape.len()).is_some_and(|text| fits(text, shape)));
            iso.map(|shape| (Part::Moment(&text[at..at + shape.len()]), shape.len()))
        };
        match found {
            Some((part, length)) => {
                parts.extend((start < at).then(|| Part::Plain(&text[start..at])));
                parts.push(part);
                at += length;
                start = at;
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    parts.extend((start < at).then(|| Part::Plain(&text[start..at])));
    parts
}

/// How a step's answer is to be compared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules<'s> {
    /// Paths of values that differ from run to run.
    pub(crate) volatile: &'s [String],
    /// Whether the rows of the answer have no order.
    pub(crate) unordered: bool,
    /// Whether only the number of rows is determined.
    pub(crate) page_undetermined: bool,
}

/// Keys whose lists are sets wherever they are.
const SETS: [&str; 5] = ["assets", "nodes", "labels", "platforms", "accounts"];
/// Keys whose values depend on the moment alone.
const FLEETING: [&str; 4] = ["duration", "time_cost", "timedelta", "date_api_key_last_used"];

/// The differences between a recorded body and one here, as lines; binds what both call differently.
pub(crate) fn differences(recorded: &Value, here: &Value, rules: Rules<'_>, bindings: &mut Bindings) -> Vec<String> {
    let mut found = Vec::new();
    Comparison { rules, found: &mut found }.value("body", recorded, here, bindings);
    found
}

/// The same for a header.
pub(crate) fn header_difference(
    name: &str,
    recorded: Option<&str>,
    here: Option<&str>,
    bindings: &mut Bindings,
) -> Option<String> {
    let same = match (recorded, here) {
        (Some(recorded), Some(here)) => same_text(recorded, here, bindings),
        (recorded, here) => recorded == here,
    };
    (!same).then(|| format!("header {name}: recorded {recorded:?}, here {here:?}"))
}

fn same_text(recorded: &str, here: &str, bindings: &mut Bindings) -> bool {
    let (recorded, here) = (parts(recorded), parts(here));
    recorded.len() == here.len()
        && recorded.iter().zip(&here).all(|pair| match pair {
            (Part::Id(recorded), Part::Id(here)) => {
                bindings.bind(&recorded.to_ascii_lowercase(), &here.to_ascii_lowercase())
            }
            // The zone is what answers are compared by.
            (Part::Moment(recorded), Part::Moment(here)) => {
                zone(recorded) == zone(here) && is_moment(recorded) == is_moment(here)
            }
            (Part::Plain(recorded), Part::Plain(here)) => recorded == here || same_actions(recorded, here),
            _ => false,
        })
}

/// The names in the refusal of an unknown method have no order.
fn same_actions(recorded: &str, here: &str) -> bool {
    let names = |text: &str| {
        let (head, names) = text.strip_prefix("Action not allowed: ")?.split_once('`')?;
        let names: BTreeSet<String> = names.split(['`', ',']).map(str::to_owned).collect();
        Some((head.to_owned(), names))
    };
    names(recorded).is_some_and(|recorded| Some(recorded) == names(here))
}

struct Comparison<'c, 's> {
    rules: Rules<'s>,
    found: &'c mut Vec<String>,
}

impl Comparison<'_, '_> {
    fn differ(&mut self, path: &str, recorded: &Value, here: &Value) {
        let short = |value: &Value| value.to_string().chars().take(300).collect::<String>();
        self.found.push(format!("{path}: recorded {}, here {}", short(recorded), short(here)));
    }

    fn value(&mut self, path: &str, recorded: &Value, here: &Value, bindings: &mut Bindings) {
        let key = path.rsplit('.').next().unwrap_or_default();
        if FLEETING.contains(&key) {
            return;
        }
        if self.rules.volatile.iter().any(|volatile| volatile == path) {
            return self.volatile(path, recorded, here, bindings);
        }
        match (recorded, here) {
            (Value::Object(_), Value::Object(_)) => self.object(path, recorded, here, bindings),
            (Value::Array(a), Value::Array(b)) => self.list(path, a, b, bindings),
            (Value::String(a), Value::String(b))
                if same_text(a, b, bindings) || same_key(a, b) || same_failure(key, a, b) => {}
            _ if recorded == here => {}
            _ => self.differ(path, recorded, here),
        }
    }

    fn object(&mut self, path: &str, recorded: &Value, here: &Value, bindings: &mut Bindings) {
        let (a, b) = (recorded.as_object().unwrap(), here.as_object().unwrap());
        for (key, value) in a {
            match b.get(key) {
                Some(here) => self.value(&format!("{path}.{key}"), value, here, bindings),
                None => self.found.push(format!("{path}.{key}: missing here; recorded {value}")),
            }
        }
        for key in b.keys().filter(|key| !a.contains_key(*key)) {
            self.found.push(format!("{path}.{key}: not recorded; here {}", b[key]));
        }
    }

    fn list(&mut self, path: &str, recorded: &[Value], here: &[Value], bindings: &mut Bindings) {
        if recorded.len() != here.len() {
            self.found.push(format!("{path}: {} items recorded, {} here", recorded.len(), here.len()));
            return;
        }
        let rows = path == "body" || path == "body.results";
        if rows && self.rules.page_undetermined {
            return;
        }
        let key = path.rsplit('.').next().unwrap_or_default().trim_end_matches("[]");
        let set = SETS.contains(&key) || key.starts_with("recipients") || key.starts_with("obj_recipients");
        let item = format!("{path}[]");
        let ordered = !set && (!rows || !self.rules.unordered);
        if ordered {
            for (recorded, here) in recorded.iter().zip(here) {
                self.value(&item, recorded, here, bindings);
            }
            return;
        }
        let mut left: Vec<&Value> = here.iter().collect();
        for row in recorded {
            let like = left.iter().position(|here| {
                let mut tried = bindings.clone();
                let mut found = Vec::new();
                Comparison { rules: self.rules, found: &mut found }.value(&item, row, here, &mut tried);
                let same = found.is_empty();
                if same {
                    *bindings = tried;
                }
                same
            });
            match like {
                Some(index) => {
                    left.remove(index);
                }
                None => self
                    .found
                    .push(format!("{item}: nothing here is like {row}; left are {left:?}").chars().take(900).collect()),
            }
        }
    }

    /// Random texts: as long as recorded, of the same kinds of characters, and the same wherever the recorded one is.
    fn volatile(&mut self, path: &str, recorded: &Value, here: &Value, bindings: &mut Bindings) {
        let same = match (recorded, here) {
            (Value::String(a), Value::String(b)) if same_key(a, b) => true,
            (Value::String(a), Value::String(b)) if path.ends_with("secret") || path.ends_with("token") => {
                a.chars().count() == b.chars().count() && classes(a) == classes(b) && bindings.bind(a, b)
            }
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        };
        if !same {
            self.differ(path, recorded, here);
        }
    }
}

fn classes(text: &str) -> [bool; 4] {
    let has = |class: fn(&char) -> bool| text.chars().any(|c| class(&c));
    [
        has(char::is_ascii_lowercase),
        has(char::is_ascii_uppercase),
        has(char::is_ascii_digit),
        has(char::is_ascii_punctuation),
    ]
}

/// Whether both are the same SSH key, however it is written.
fn same_key(recorded: &str, here: &str) -> bool {
    let key = |text: &str| {
        // In lines of any width.
        let body: String = text.lines().filter(|line| !line.starts_with("-----")).collect();
        let key = ssh_key::PrivateKey::from_bytes(&STANDARD.decode(body).ok()?).ok()?;
        Some((key.public_key().key_data().clone(), key.comment().to_owned()))
    };
    key(recorded).is_some_and(|recorded| Some(recorded) == key(here))
}

/// What Ansible says of a failure is in its own words; that it says something is what counts.
fn same_failure(key: &str, recorded: &str, here: &str) -> bool {
    key == "error" && recorded.contains(": ") && here.contains(": ")
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn ids_and_moments_are_found_in_a_text() {
        let text = "中 0000acc0-0000-4000-8000-000000000001 at 2026/11/22 06:58:57 +0800.";
        assert_eq!(
            parts(text),
            [
                Part::Plain("中 "),
                Part::Id("0000acc0-0000-4000-8000-000000000001"),
                Part::Plain(" at "),
                Part::Moment("2026/11/22 06:58:57 +0800"),
                Part::Plain("."),
            ]
        );
    }
}
