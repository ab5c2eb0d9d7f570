//! Walks: ahead, taken up again, and through lists that fail or change.

use std::{
    num::NonZeroUsize,
    sync::{Arc, Mutex},
};

use futures_util::{StreamExt, TryStreamExt};
use jms_http::{
    Rows,
    domain::{Cursor, Error, ErrorKind, Identified, Page, PageRequest},
};
use proptest::prelude::*;

#[derive(Debug, Clone, PartialEq)]
struct Row(u32);

impl Identified for Row {
    type Id = u32;

    fn id(&self) -> u32 {
        self.0
    }
}

/// A list that gives at most `cap` rows at once, and notes what it is asked.
#[derive(Clone)]
struct List {
    rows: Arc<Mutex<Vec<u32>>>,
    cap: usize,
    asked: Arc<Mutex<Vec<u64>>>,
    /// What befalls the nth request: it fails, or a row goes or comes before it is answered.
    events: Arc<Vec<(usize, Event)>>,
}

#[derive(Debug, Clone, Copy)]
enum Event {
    Fails,
    Goes(usize),
    Comes,
}

impl List {
    fn new(length: u32, cap: usize) -> Self {
        Self { rows: Arc::new(Mutex::new((0..length).collect())), cap, asked: Arc::default(), events: Arc::default() }
    }

    fn walk(&self) -> Rows<Row> {
        let list = self.clone();
        Rows::new(move |request| {
            let list = list.clone();
            let number = {
                let mut asked = list.asked.lock().unwrap();
                asked.push(request.offset());
                asked.len() - 1
            };
            async move { list.page(number, request) }
        })
    }

    fn page(&self, number: usize, request: PageRequest) -> Result<Page<Row>, Error> {
        let mut rows = self.rows.lock().unwrap();
        for (_, event) in self.events.iter().filter(|(at, _)| *at == number) {
            match event {
                Event::Fails => return Err(Error::new(ErrorKind::ConnectionLost)),
                Event::Goes(index) if *index < rows.len() => drop(rows.remove(*index)),
                Event::Goes(_) => {}
                Event::Comes => {
                    let new = 1000 + u32::try_from(number).unwrap();
                    rows.push(new);
                }
            }
        }
        let items = rows.iter().skip(usize::try_from(request.offset()).unwrap());
        let items = items.take(self.cap.min(request.limit() as usize)).copied().map(Row).collect();
        Ok(Page { total: Some(rows.len() as u64), items })
    }

    fn asked(&self) -> Vec<u64> {
        self.asked.lock().unwrap().clone()
    }
}

fn pages(number: usize) -> NonZeroUsize {
    NonZeroUsize::new(number).unwrap()
}

#[tokio::test]
async fn pages_are_asked_for_ahead_and_come_in_order() {
    let list = List::new(100, 1000);
    let mut batches = list.walk().page_size(11).prefetch(pages(4)).batches().boxed();
    assert_eq!(batches.try_next().await.unwrap().unwrap().items.len(), 11);
    assert_eq!(list.asked(), [0], "how many follow is not known before");
    let second = batches.try_next().await.unwrap().unwrap();
    assert_eq!(second.items, (11..21).map(Row).collect::<Vec<_>>());
    assert_eq!(second.total, Some(100));
    assert_eq!(list.asked(), [0, 10, 20, 30, 40], "four on their way, and no more while nobody takes them");
    let rest: Vec<_> = batches.map_ok(|batch| batch.items).try_concat().await.unwrap();
    assert_eq!(rest, (21..100).map(Row).collect::<Vec<_>>());
    assert_eq!(list.asked(), [0, 10, 20, 30, 40, 50, 60, 70, 80, 90], "none twice, none beyond the end");
}

#[tokio::test]
async fn a_cap_costs_the_pages_that_were_on_their_way_once() {
    let list = List::new(100, 11);
    let all = list.walk().page_size(51).prefetch(pages(4)).all().await.unwrap();
    assert_eq!(all, (0..100).map(Row).collect::<Vec<_>>());
    assert_eq!(list.asked(), [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
}

#[tokio::test]
async fn a_walk_is_taken_up_where_another_stood_or_says_that_the_list_has_moved() {
    let list = List::new(50, 1000);
    let mut batches = list.walk().page_size(8).batches().boxed();
    let mut cursor: Option<Cursor<u32>> = None;
    let mut before = Vec::new();
    for _ in 0..3 {
        let batch = batches.try_next().await.unwrap().unwrap();
        before.extend(batch.items);
        cursor = batch.cursor;
    }
    let kept = serde_json::to_string(&cursor.unwrap()).unwrap();
    let cursor: Cursor<u32> = serde_json::from_str(&kept).unwrap();
    let after = list.walk().page_size(8).resume(cursor).all().await.unwrap();
    assert_eq!([before, after].concat(), (0..50).map(Row).collect::<Vec<_>>());

    list.rows.lock().unwrap().remove(0);
    let moved = list.walk().page_size(8).resume(cursor).all().await.unwrap_err();
    assert!(matches!(moved.kind(), ErrorKind::IncompleteList { .. }), "{moved:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever befalls a walk: what was in the list throughout is in the result, or there is no result.
    #[test]
    fn a_walk_gives_all_that_was_there_throughout_or_an_error(
        length in 0_u32..80, rows in 1_u32..20, cap in 1_usize..20, ahead in 1_usize..6,
        events in prop::collection::vec((0_usize..12, prop_oneof![
            Just(Event::Fails), (0_usize..80).prop_map(Event::Goes), Just(Event::Comes),
        ]), 0..4),
    ) {
        let list = List { events: Arc::new(events.clone()), ..List::new(length, cap.max(2)) };
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let walked = runtime.block_on(list.walk().page_size(rows).prefetch(pages(ahead)).all());
        if let Ok(found) = walked {
            let left = list.rows.lock().unwrap().clone();
            let throughout = (0..length).filter(|row| left.contains(row));
            for row in throughout {
                prop_assert!(found.contains(&Row(row)), "lost {row} of {length}: {found:?}, {events:?}");
            }
            let failed = |(at, event): &(usize, Event)| matches!(event, Event::Fails) && *at < list.asked().len();
            prop_assert!(ahead > 1 || !events.iter().any(failed), "a failure was swallowed");
        }
    }
}
