//! A catalogue: texts, and their translations.

use std::{borrow::Cow, collections::HashMap};

use toml_edit::DocumentMut;

/// How deep what varies is translated, too: a hint that holds a kind of object, for example.
const DEPTH: u8 = 3;

/// Texts by their English ones. Those with names in braces stand for all texts that fit.
#[derive(Debug)]
pub(super) struct Catalogue {
    fixed: HashMap<String, String>,
    varying: Vec<(Template, String)>,
}

/// A text with gaps.
#[derive(Debug)]
struct Template {
    /// What stands before, between and after the gaps: one more than there are gaps.
    between: Vec<String>,
    /// The names of the gaps.
    gaps: Vec<String>,
}

impl Catalogue {
    /// Reads the tables of a catalogue: keys are English. A text that is no catalogue gives an empty one, in which English
    /// stays; a test sees to it that ours is one.
    pub(super) fn read(text: &str) -> Self {
        let document: DocumentMut = text.parse().unwrap_or_default();
        let tables = document.iter().filter_map(|(_, item)| item.as_table());
        let pairs = tables
            .flat_map(|table| table.iter())
            .filter_map(|(key, item)| Some((key.to_owned(), item.as_str()?.to_owned())));
        let (varying, fixed): (Vec<_>, Vec<_>) = pairs.partition(|(key, _)| has_gaps(key));
        let varying = varying.into_iter().map(|(key, value)| (Template::read(&key), value)).collect();
        Self { fixed: fixed.into_iter().collect(), varying }
    }

    /// The translation of a text, if there is one. Texts of several lines are looked up line by line, too.
    pub(super) fn translate<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.find(text, DEPTH) {
            Some(found) => found.into(),
            None if text.contains('\n') => self.translate_lines(text).into(),
            None => text.into(),
        }
    }

    /// The translation of each line for itself.
    pub(super) fn translate_lines(&self, text: &str) -> String {
        let lines = text.split('\n').map(|line| self.find(line, DEPTH).unwrap_or_else(|| line.to_owned()));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The translation of a text that has no gaps, as a whole or line by line.
    pub(super) fn translate_fixed<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let fixed = |text| self.fixed.get(text).map_or(text, String::as_str);
        match self.fixed.get(text) {
            Some(found) => found.clone().into(),
            None => text.split('\n').map(fixed).collect::<Vec<_>>().join("\n").into(),
        }
    }

    fn find(&self, text: &str, depth: u8) -> Option<String> {
        if let Some(found) = self.fixed.get(text) {
            return Some(found.clone());
        }
        let depth = depth.checked_sub(1)?;
        // The one with the most of its own says the most.
        let fitting = self.varying.iter().filter_map(|(template, to)| Some((template, to, template.fit(text)?)));
        let (template, to, values) = fitting.max_by_key(|(template, _, _)| template.weight())?;
        let mut result = to.clone();
        for (name, value) in template.gaps.iter().zip(values) {
            let value = self.find(value, depth).unwrap_or_else(|| value.to_owned());
            result = result.replace(&format!("{{{name}}}"), &value);
        }
        Some(result)
    }
}

/// Whether a text has a name in braces. Two braces are those of our templates.
fn has_gaps(key: &str) -> bool {
    key.replace("{{", "").contains('{')
}

impl Template {
    fn read(key: &str) -> Self {
        let (mut between, mut gaps) = (Vec::new(), Vec::new());
        let mut rest = key;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            between.push(before.to_owned());
            gaps.push(name.to_owned());
            rest = after;
        }
        between.push(rest.to_owned());
        Self { between, gaps }
    }

    fn weight(&self) -> usize {
        self.between.iter().map(String::len).sum()
    }

    /// What stands in the gaps, if the text is one of these: each gap as short as it can be, none empty or of several lines.
    fn fit<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        let (first, rest) = self.between.split_first()?;
        let (last, middle) = rest.split_last()?;
        let mut left = text.strip_prefix(first.as_str())?.strip_suffix(last.as_str())?;
        let mut values = Vec::new();
        for piece in middle {
            // A gap has at least one character.
            let start = left.chars().next()?.len_utf8();
            let at = left.get(start..)?.find(piece.as_str())? + start;
            values.push(&left[..at]);
            left = &left[at + piece.len()..];
        }
        values.push(left);
        values.iter().all(|value| !value.is_empty() && !value.contains('\n')).then_some(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_varies_is_kept_or_translated_too() {
        let catalogue = Catalogue::read(
            r#"
            [any]
            "account" = "账号"
            "there is no {what} `{name}`" = "没有名为“{name}”的{what}"
            "reading {file}: {problem}" = "读取 {file}：{problem}"
            "#,
        );
        for (english, chinese) in [
            ("account", "账号"),
            ("there is no account `root@web-01`", "没有名为“root@web-01”的账号"),
            ("there is no unicorn `a `b`", "没有名为“a `b”的unicorn"),
            ("reading /etc/x: no", "读取 /etc/x：no"),
            ("nothing like it", "nothing like it"),
            ("account\nnothing", "账号\nnothing"),
            ("there is no  ``", "there is no  ``"),
            ("reading a: no\nreading b: no", "读取 a：no\n读取 b：no"),
        ] {
            assert_eq!(catalogue.translate(english), chinese);
        }
        for (english, chinese) in [("account", "账号"), ("account\nreading a: no", "账号\nreading a: no")] {
            assert_eq!(catalogue.translate_fixed(english), chinese);
        }
    }
}
