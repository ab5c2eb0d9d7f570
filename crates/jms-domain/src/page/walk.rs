//! Walking a list to its end without losing a row.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::{Error, ErrorKind, Identified, Page, PageRequest, Result};

/// Most rows of a bare list on 4.10, which cuts it there without a word
/// (source: recordings 4.10.16, `accounts`, "list limit=0").
const BARE_LIST_CUT: usize = 200;

/// The walk through a list, page by page: tells which page to ask for, and looks at each that comes.
///
/// It advances by the rows that came, never by those that were asked for. Each page after the first begins with the last
/// row of the page before: if that row is another one now, rows have moved and one may have been missed. The end is
/// reached when as many rows came as the server counts, on a page that was not full. Anything else is an error, never a
/// short list.
///
/// The caller must ask for an order in which the server does not shuffle equal rows, such as by date of creation.
#[derive(Debug)]
pub struct Walk<T: Identified> {
    limit: PageRequest,
    /// Rows that came before this walk took the list up.
    before: u64,
    seen: HashSet<T::Id>,
    last: Option<T::Id>,
    total: Option<u64>,
    ended: bool,
}

/// Where a walk stands: after which row, and how many rows came until then. It can be kept as JSON, and taken up by another
/// process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor<Id> {
    /// How many rows came.
    rows: u64,
    /// The last of them.
    last: Id,
}

impl<T: Identified> Walk<T> {
    /// A walk from the beginning, in pages of this size. A page of one row is taken for two, to have room for the row
    /// that it shares with the page before.
    pub fn new(rows: u32) -> Self {
        Self {
            limit: PageRequest::first(rows.max(2)),
            before: 0,
            seen: HashSet::new(),
            last: None,
            total: None,
            ended: false,
        }
    }

    /// A walk that goes on after the row at which another one stood. That no row comes twice is checked among the rows
    /// from here on.
    pub fn resume(rows: u32, cursor: Cursor<T::Id>) -> Self {
        Self {
            // The row that the next page begins with is counted as seen here.
            before: cursor.rows.saturating_sub(1),
            seen: HashSet::from([cursor.last.clone()]),
            last: Some(cursor.last),
            ..Self::new(rows)
        }
    }

    /// Where the walk stands; `None` before the first row.
    pub fn cursor(&self) -> Option<Cursor<T::Id>> {
        self.last.clone().map(|last| Cursor { rows: self.walked(), last })
    }

    /// How many rows the list has, by the last page that came with a count.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Rows that came, those before the cursor included.
    fn walked(&self) -> u64 {
        self.before + self.seen.len() as u64
    }

    /// The page to ask for next; `None` at the end.
    pub fn next_request(&self) -> Option<PageRequest> {
        (!self.ended).then(|| self.limit.at(self.walked().saturating_sub(1)))
    }

    /// The page to ask for next and those that follow it if every page comes full, at most `most` in all. The first page
    /// is always asked for alone, for nobody knows how many follow.
    pub fn next_requests(&self, most: usize) -> impl Iterator<Item = PageRequest> {
        let (step, total) = (u64::from(self.limit.limit()) - 1, self.total);
        let follows = move |request: &PageRequest| {
            let next = request.offset() + step;
            total.is_some_and(|total| next + 1 < total).then(|| request.at(next))
        };
        std::iter::successors(self.next_request(), follows).take(most.max(1))
    }

    /// Takes the page that was asked for, and gives the rows that are new.
    ///
    /// # Errors
    /// [`ErrorKind::IncompleteList`] if a row may have been missed. The walk cannot go on then.
    pub fn accept(&mut self, page: Page<T>) -> Result<Vec<T>> {
        let Page { total, items: mut new } = page;
        let came = new.len();
        if let Some(last) = &self.last {
            match new.first() {
                Some(first) if first.id() == *last => drop(new.remove(0)),
                _ => return Err(incomplete(format!("after {} rows, the list had moved", self.walked()))),
            }
        }
        for row in &new {
            if !self.seen.insert(row.id()) {
                return Err(incomplete(format!("row {:?} came twice", row.id())));
            }
        }
        self.last = new.last().map(Identified::id).or(self.last.take());
        self.total = total;
        // A full page may have rows behind it whatever the server counts: the next one tells.
        let is_full = came >= self.limit.limit() as usize && !new.is_empty();
        match total {
            Some(total) if self.walked() >= total => self.ended = !is_full,
            Some(total) if new.is_empty() => {
                return Err(incomplete(format!("{} rows came of the {total} that the server counts", self.walked())));
            }
            // The server gives no more at once.
            Some(_) => {
                let came = u32::try_from(came).unwrap_or(u32::MAX).max(2);
                self.limit = PageRequest::first(came.min(self.limit.limit()));
            }
            None if came == BARE_LIST_CUT => {
                return Err(incomplete(format!("a list without a count ends after {came} rows, where servers cut it")));
            }
            None => self.ended = true,
        }
        Ok(new)
    }
}

fn incomplete(problem: String) -> Error {
    Error::new(ErrorKind::IncompleteList { problem })
}
