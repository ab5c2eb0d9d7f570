//! Templates: text with references in it, `{{ jms://web-01/deploy }}`.
//!
//! Braces that hold no reference are text, so that templates for other programs pass through. A backslash before the
//! braces makes text of a reference; two are one backslash.

use std::collections::BTreeMap;

use crate::references::{Reference, Resolved, SCHEME};

/// A template that was read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Template(Vec<Part>);

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Value(Reference),
}

impl Template {
    /// Reads a template, or says what is wrong with it, and in which line.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = next(rest) {
            let (before, from) = rest.split_at(at);
            let line = || text.get(..text.len() - from.len()).unwrap_or_default().matches('\n').count() + 1;
            let inside = from.get(2..).unwrap_or_default();
            let Some((reference, after)) = inside.split_once("}}").filter(|(reference, _)| !reference.contains('\n'))
            else {
                return Err(format!("line {}: a reference in double braces is not closed in the same line", line()));
            };
            let backslashes = before.len() - before.trim_end_matches('\\').len();
            // Backslashes are single bytes: this cannot cut a character.
            plain.push_str(before.get(..before.len() - backslashes.div_ceil(2)).unwrap_or_default());
            if backslashes % 2 == 1 {
                plain.push_str(from.get(..from.len() - after.len()).unwrap_or_default());
            } else {
                let reference = reference.trim().parse().map_err(|error| format!("line {}: {error}", line()))?;
                parts.push(Part::Text(std::mem::take(&mut plain)));
                parts.push(Part::Value(reference));
            }
            rest = after;
        }
        plain.push_str(rest);
        parts.push(Part::Text(plain));
        Ok(Self(parts))
    }

    pub(crate) fn references(&self) -> impl Iterator<Item = &Reference> {
        self.0.iter().filter_map(|part| match part {
            Part::Value(reference) => Some(reference),
            Part::Text(_) => None,
        })
    }

    /// The text with what the references stand for.
    pub(crate) fn fill(&self, values: &BTreeMap<Reference, Resolved>) -> String {
        let filled = self.0.iter().map(|part| match part {
            Part::Text(text) => text.as_str(),
            Part::Value(reference) => values.get(reference).map(|resolved| resolved.value.expose()).unwrap_or_default(),
        });
        filled.collect()
    }
}

/// Where the next braces with a reference begin.
fn next(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find("{{") {
        let inside = text.get(from + at + 2..)?;
        if inside.trim_start_matches([' ', '\t']).starts_with(SCHEME) {
            return Some(from + at);
        }
        // Not two: of `{{{` the last two may be meant.
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use jms_http::domain::Secret;
    use proptest::prelude::*;

    use super::*;

    fn filled(text: &str) -> String {
        let template = Template::parse(text).unwrap();
        let value = |reference: &Reference| {
            (
                reference.clone(),
                Resolved { value: Secret::from_answer(format!("<{}>", reference.account)), secret: None },
            )
        };
        template.fill(&template.references().map(value).collect())
    }

    #[test]
    fn references_are_filled_and_all_else_stays() {
        for (text, says) in [
            ("a {{ jms://web-01/deploy }} b", "a <deploy> b"),
            ("{{jms://a/b}}{{\tjms://a/c }}\n", "<b><c>\n"),
            ("{{ .Values.x }} {{ jms://a/b }} {% x %}", "{{ .Values.x }} <b> {% x %}"),
            ("{{{jms://a/b}}}", "{<b>}"),
            (r"\{{ jms://a/b }}", "{{ jms://a/b }}"),
            (r"C:\\{{ jms://a/b }}", r"C:\<b>"),
            (r"\\\{{ jms://a/b }}", r"\{{ jms://a/b }}"),
            (r"\{{ x }} \n", r"\{{ x }} \n"),
            ("jms://a/b", "jms://a/b"),
            ("", ""),
            ("密码：{{ jms://数据库/b }}", "密码：<b>"),
        ] {
            assert_eq!(filled(text), says, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_by_its_line() {
        for (text, says) in [
            ("\n{{ jms://a/b\n}}", "line 2: a reference in double braces is not closed"),
            ("{{ jms://a/b }}\n\n{{ jms://a }}", "line 3: `jms://a` is no reference"),
            ("{{ jms://a/b", "line 1"),
        ] {
            let said = Template::parse(text).unwrap_err();
            assert!(said.contains(says), "{said}");
        }
    }

    proptest! {
        #[test]
        fn no_template_is_a_panic(text in r"(\{|\}|\\|jms://|a/b| |\n|é){0,30}") {
            let _ = Template::parse(&text);
        }

        #[test]
        fn a_text_without_references_stays(text in any::<String>()) {
            prop_assume!(!text.contains(SCHEME));
            prop_assert_eq!(filled(&text), text);
        }
    }
}
