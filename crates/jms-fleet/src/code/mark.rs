//! Whose objects are: a mark on each that was made from files, so that only those are ever deleted.
//!
//! Accounts and templates have labels, on 3.10 as on 4.10, which they are given as `name:value` when they are made or changed
//! (source: scenario `acc_labels_attr_rules` of 4.10.16; server v3.10.20, `LabelRelatedField` in
//! `apps/common/serializers/fields.py`). Automations and plans have none (source: `LabeledMixin` below `apps` at v3.10.20 and
//! v4.10.16: accounts and templates are the only models of `apps/accounts` with it), so their mark is the last line of their
//! comment.

use jms_domain::Label;

use super::owner::Owner;

/// The key of the label, and how the line begins.
const MARK: &str = "managed-by";

/// Whose an object is, by its labels.
pub(super) fn owner_of(labels: &[Label]) -> Option<String> {
    labels.iter().find(|label| label.name == MARK).map(|label| label.value.clone())
}

/// The labels of an object of this owner.
pub(super) fn labels(others: &[Label], owner: &str) -> Vec<Label> {
    let others = others.iter().filter(|label| label.name != MARK);
    others.cloned().chain([Label::new(MARK, owner)]).collect()
}

/// Whose an object is, by its comment, and what else the comment says.
pub(super) fn split(comment: &str) -> (Option<String>, &str) {
    let (before, last) = comment.trim_end().rsplit_once('\n').unwrap_or(("", comment.trim_end()));
    let owner = last.trim().strip_prefix(MARK).and_then(|rest| rest.strip_prefix(':'));
    match owner.filter(|owner| owner.parse::<Owner>().is_ok()) {
        Some(owner) => (Some(owner.to_owned()), before.trim_end()),
        // A remark of a person.
        None => (None, comment.trim_end()),
    }
}

/// The comment of an object of this owner.
pub(super) fn comment(comment: &str, owner: Option<&str>) -> String {
    match owner {
        None => comment.to_owned(),
        Some(owner) if comment.is_empty() => format!("{MARK}:{owner}"),
        Some(owner) => format!("{comment}\n{MARK}:{owner}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_marked_and_read_again() {
        for text in ["", "nightly", "two\nlines", "managed-by: nobody\nreally", "managed-by: the ops team"] {
            assert_eq!(split(&comment(text, Some("jms"))), (Some("jms".to_owned()), text));
            assert_eq!(split(&comment(text, None)), (None, text));
        }
    }

    #[test]
    fn labels_of_others_stay() {
        let found = [Label::new("env", "test"), Label::new(MARK, "other")];
        assert_eq!(owner_of(&found).as_deref(), Some("other"));
        assert_eq!(labels(&found, "jms"), [Label::new("env", "test"), Label::new(MARK, "jms")]);
    }
}
