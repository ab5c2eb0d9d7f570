//! Walks through lists that behave, and through lists that do not.

use jms_domain::{Error, ErrorKind, Identified, Page, Walk};
use proptest::prelude::*;

#[derive(Debug, Clone, PartialEq)]
struct Row(u32);

impl Identified for Row {
    type Id = u32;

    fn id(&self) -> u32 {
        self.0
    }
}

/// A list that gives at most `cap` rows at once and runs `meanwhile` before each page after the first.
fn walk(mut list: Vec<u32>, rows: u32, cap: u32, mut meanwhile: impl FnMut(&mut Vec<u32>)) -> Result<Vec<u32>, Error> {
    let mut walk = Walk::new(rows);
    let mut found = Vec::new();
    while let Some(request) = walk.next_request() {
        if request.offset() > 0 {
            meanwhile(&mut list);
        }
        let items = list.iter().skip(usize::try_from(request.offset()).unwrap());
        let items = items.take(request.limit().min(cap) as usize).copied().map(Row).collect();
        found.extend(walk.accept(Page { total: Some(list.len() as u64), items })?.into_iter().map(|row: Row| row.0));
    }
    Ok(found)
}

fn is_incomplete<T: std::fmt::Debug>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(error) if matches!(error.kind(), ErrorKind::IncompleteList { .. }))
}

#[test]
fn a_cap_below_the_limit_loses_nothing() {
    assert_eq!(walk((0..250).collect(), 1000, 100, |_| {}).unwrap(), (0..250).collect::<Vec<_>>());
    assert_eq!(walk(vec![], 100, 100, |_| {}).unwrap(), Vec::<u32>::new());
    assert_eq!(walk((0..7).collect(), 1, 1000, |_| {}).unwrap(), (0..7).collect::<Vec<_>>());
}

#[test]
fn a_row_that_went_before_the_page_is_noticed() {
    let mut once = Some(());
    let shifted = walk((0..10).collect(), 4, 100, |list| {
        if once.take().is_some() {
            list.remove(0);
            list.extend([10, 11]);
        }
    });
    assert!(is_incomplete(&shifted), "{shifted:?}");
}

#[test]
fn a_row_that_comes_at_the_end_is_walked_too() {
    let mut next = 10..12;
    let grown = walk((0..10).collect(), 4, 100, |list| list.extend(next.next()));
    assert_eq!(grown.unwrap(), (0..12).collect::<Vec<_>>());
}

#[test]
fn a_list_that_gives_fewer_than_it_counts_is_noticed() {
    let mut pages = Walk::<Row>::new(10);
    pages.accept(Page { total: Some(5), items: vec![Row(1), Row(2)] }).unwrap();
    assert!(is_incomplete(&pages.accept(Page { total: Some(5), items: vec![Row(2)] })));
}

#[test]
fn a_page_that_comes_again_is_noticed() {
    let mut pages = Walk::<Row>::new(2);
    pages.accept(Page { total: Some(9), items: vec![Row(1), Row(2)] }).unwrap();
    assert!(is_incomplete(&pages.accept(Page { total: Some(9), items: vec![Row(1), Row(2)] })));
    let mut pages = Walk::<Row>::new(3);
    assert!(is_incomplete(&pages.accept(Page { total: Some(9), items: vec![Row(1), Row(2), Row(1)] })));
}

#[test]
fn a_bare_list_is_whole_unless_it_ends_where_servers_cut() {
    let bare = |rows| Walk::new(100).accept(Page { total: None, items: (0..rows).map(Row).collect() });
    assert_eq!(bare(199).unwrap().len(), 199);
    assert_eq!(bare(2410).unwrap().len(), 2410);
    assert!(is_incomplete(&bare(200)));
}

proptest! {
    #[test]
    fn a_walk_gives_all_that_was_there_throughout_or_an_error(
        length in 0_u32..60, rows in 1_u32..12, cap in 2_u32..12,
        deletions in prop::collection::vec((0_usize..20, 0_usize..60), 0..3), additions in 0_u32..5,
    ) {
        let mut page = 0;
        let mut deleted = Vec::new();
        let mut next = 1000;
        let found = walk((0..length).collect(), rows, cap, |list| {
            for (at, index) in &deletions {
                if *at == page && *index < list.len() {
                    deleted.push(list.remove(*index));
                }
            }
            if page < additions as usize {
                list.push(next);
                next += 1;
            }
            page += 1;
        });
        if let Ok(found) = found {
            let throughout: Vec<u32> = (0..length).filter(|row| !deleted.contains(row)).collect();
            prop_assert!(throughout.iter().all(|row| found.contains(row)), "lost a row: {:?} of {:?}", found, throughout);
        }
    }
}
