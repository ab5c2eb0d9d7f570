//! Conditions of a query.

use rusqlite::types::Value as Sql;

/// How conditions are joined.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Relation {
    /// All of them hold.
    #[default]
    And,
    /// `_rel=or`: one of them does. The organisation is one of them, so that hardly anything is filtered.
    Or,
    /// `_rel=not`: not all of them do.
    Not,
}

/// Conditions that rows have to satisfy.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filter {
    /// Those that are joined to nothing: of which kind the rows are.
    fixed: Vec<String>,
    conditions: Vec<String>,
    values: Vec<Sql>,
    relation: Relation,
}

impl Filter {
    /// Adds a condition; each `?` stands for one of the values.
    pub(crate) fn add(&mut self, condition: &str, values: impl IntoIterator<Item = Sql>) {
        self.conditions.push(condition.to_owned());
        self.values.extend(values);
    }

    pub(crate) fn text(&mut self, condition: &str, value: &str) {
        self.add(condition, [Sql::from(value.to_owned())]);
    }

    /// Nothing is found.
    pub(crate) fn nothing(&mut self) {
        self.add("0", []);
    }

    /// Adds a condition without values that always holds.
    pub(super) fn fix(&mut self, condition: &str) {
        self.fixed.push(condition.to_owned());
    }

    pub(super) fn relate(&mut self, relation: Relation) {
        self.relation = relation;
    }

    /// The conditions as they follow a table; empty if there are none.
    pub(super) fn sql(&self) -> String {
        let mut all = self.fixed.clone();
        match self.relation {
            _ if self.conditions.is_empty() => {}
            Relation::And => all.extend_from_slice(&self.conditions),
            Relation::Or => all.push(format!("({})", self.conditions.join(" OR "))),
            Relation::Not => all.push(format!("NOT ({})", self.conditions.join(" AND "))),
        }
        if all.is_empty() { String::new() } else { format!(" WHERE {}", all.join(" AND ")) }
    }

    /// What the `?` of [`Self::sql`] stand for.
    pub(super) fn values(&self) -> &[Sql] {
        &self.values
    }
}

#[cfg(test)]
mod tests {
    use super::{Filter, Relation};

    #[test]
    fn conditions_are_joined() {
        let mut filter = Filter::default();
        assert_eq!(filter.sql(), "");
        filter.fix("kind = 1");
        filter.text("org = ?", "x");
        filter.text("name = ?", "y");
        assert_eq!(filter.sql(), " WHERE kind = 1 AND org = ? AND name = ?");
        filter.relate(Relation::Or);
        assert_eq!(filter.sql(), " WHERE kind = 1 AND (org = ? OR name = ?)");
        filter.relate(Relation::Not);
        assert_eq!(filter.sql(), " WHERE kind = 1 AND NOT (org = ? AND name = ?)");
    }
}
