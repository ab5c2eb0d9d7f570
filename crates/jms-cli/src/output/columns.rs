//! Columns, and which of them are wanted.

use super::Cell;
use crate::failure::Failure;

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    /// It is shown in wide tables only.
    pub(crate) wide: bool,
}

/// A column of every table.
pub(crate) const fn column(title: &'static str) -> Column {
    Column { title, wide: false }
}

/// A column of wide tables.
pub(crate) const fn wide(title: &'static str) -> Column {
    Column { title, wide: true }
}

/// How `--columns` and the head of CSV call a title: `SECRET TYPE` is `secret-type`.
pub(super) fn name(title: &str) -> String {
    title.to_lowercase().replace(' ', "-")
}

/// The indices of the columns that are wanted, in the wanted order.
pub(super) fn choose(titles: &[&str], wanted: &[String]) -> Result<Vec<usize>, Failure> {
    let names: Vec<_> = titles.iter().map(|title| name(title)).collect();
    let find = |wanted: &String| {
        let wanted = name(wanted.trim());
        names.iter().position(|name| *name == wanted).ok_or_else(|| {
            let near = names.iter().min_by_key(|name| strsim::damerau_levenshtein(name, &wanted));
            let hint = match near.filter(|near| strsim::damerau_levenshtein(near, &wanted) <= 2) {
                Some(near) => format!("Did you mean {near}? There are: {}.", names.join(", ")),
                None => format!("There are: {}.", names.join(", ")),
            };
            Failure::usage(format!("there is no column `{wanted}`"), hint)
        })
    };
    wanted.iter().map(find).collect()
}

/// Only these cells.
pub(super) fn pick(cells: &[Cell], indices: &[usize]) -> Vec<Cell> {
    indices.iter().filter_map(|index| cells.get(*index).cloned()).collect()
}
