//! Walking a list to its end without losing a row.

use std::collections::HashSet;

use crate::{Error, ErrorKind, Identified, Page, PageRequest, Result};

/// Most rows of a bare list on 4.10, which cuts it there without a word
/// (source: recordings 4.10.16, `accounts`, "list limit=0").
const BARE_LIST_CUT: usize = 200;

/// The walk through a list, page by page: tells which page to ask for, and looks at each that comes.
///
/// It advances by the rows that came, never by those that were asked for. Each page after the first begins with the last
/// row of the page before: if that row is another one now, rows have moved and one may have been missed. The end is
/// reached when as many rows came as the server counts. Anything else is an error, never a short list.
///
/// The caller must ask for an order in which the server does not shuffle equal rows, such as by date of creation.
#[derive(Debug)]
pub struct Walk<T: Identified> {
    limit: PageRequest,
    seen: HashSet<T::Id>,
    last: Option<T::Id>,
    ended: bool,
}

impl<T: Identified> Walk<T> {
    /// A walk from the beginning, in pages of this size. A page of one row is taken for two, to have room for the row
    /// that it shares with the page before.
    pub fn new(rows: u32) -> Self {
        Self { limit: PageRequest::first(rows.max(2)), seen: HashSet::new(), last: None, ended: false }
    }

    /// The page to ask for next; `None` at the end.
    pub fn next_request(&self) -> Option<PageRequest> {
        (!self.ended).then(|| self.limit.at((self.seen.len() as u64).saturating_sub(1)))
    }

    /// Takes the page that was asked for, and gives the rows that are new.
    ///
    /// # Errors
    /// [`ErrorKind::IncompleteList`] if a row may have been missed. The walk cannot go on then.
    pub fn accept(&mut self, page: Page<T>) -> Result<Vec<T>> {
        let Page { total, items } = page;
        let came = items.len();
        let mut rows = items.into_iter();
        if let Some(last) = self.last {
            match rows.next() {
                Some(first) if first.id() == last => {}
                _ => return Err(incomplete(format!("after {} rows, the list had moved", self.seen.len()))),
            }
        }
        let mut new = Vec::with_capacity(rows.len());
        for row in rows {
            if !self.seen.insert(row.id()) {
                return Err(incomplete(format!("row {:?} came twice", row.id())));
            }
            self.last = Some(row.id());
            new.push(row);
        }
        match total {
            Some(total) if self.seen.len() as u64 >= total => self.ended = true,
            Some(total) if new.is_empty() => {
                return Err(incomplete(format!("{} rows came of the {total} that the server counts", self.seen.len())));
            }
            Some(_) => {}
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
