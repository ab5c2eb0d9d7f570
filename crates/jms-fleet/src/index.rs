//! Rows in an order in which they are found.

use std::cmp::Ordering;

/// The rows of a job in the order of a key. Numbers of rows alone, for a map of a hundred thousand texts takes much more room.
pub(crate) struct Index<'a, T> {
    all: &'a [T],
    order: Vec<u32>,
}

impl<'a, T> Index<'a, T> {
    pub(crate) fn new<K: Ord + 'a>(all: &'a [T], key: impl Fn(&'a T) -> K) -> Self {
        let mut order: Vec<u32> = (0..).take(all.len()).collect();
        order.sort_unstable_by_key(|row| (all.get(*row as usize).map(&key), *row));
        Self { all, order }
    }

    /// Those that are equal; `compare` says how a row stands to what is looked for, by the key of the order.
    pub(crate) fn rows(&self, compare: impl Fn(&T) -> Ordering) -> impl Iterator<Item = usize> {
        let compare = move |row: &u32| self.all.get(*row as usize).map_or(Ordering::Less, &compare);
        let first = self.order.partition_point(|row| compare(row) == Ordering::Less);
        let rows = self.order.get(first..).unwrap_or_default().iter();
        rows.take_while(move |row| compare(row) == Ordering::Equal).map(|row| *row as usize)
    }

    /// The rows that have the key of one before them, each after the first one that has it; by the key of the order.
    pub(crate) fn repeated<K: PartialEq + 'a>(&self, key: impl Fn(&'a T) -> K) -> impl Iterator<Item = (usize, usize)> {
        let key = move |row: &u32| self.all.get(*row as usize).map(&key);
        let groups = self.order.chunk_by(move |one, other| key(one) == key(other));
        groups
            .filter_map(|group| group.split_first())
            .flat_map(|(first, others)| others.iter().map(|other| (*first as usize, *other as usize)))
    }
}
