//! Jobs that are made of files.

use std::io::Cursor;

use jms_fleet::{
    Import, ImportOptions, Job, Options, Planned, Prospect, TableFormat,
    domain::{AccountUpdate, AssetId, Dialect, Label, NewAccount},
};

use crate::place::Place;

const NOBODY: &str = "99999999-9999-4999-8999-999999999999";

fn csv(text: &str) -> Import {
    let options = ImportOptions { format: Some(TableFormat::Csv), ..ImportOptions::default() };
    Import::read_from("a.csv", Cursor::new(text.to_owned()), &options).unwrap()
}

/// The problems of a plan: lines, and a piece of each text.
fn check(planned: &Planned, expected: &[(u64, &str)]) {
    let told = &planned.problems;
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (told, (line, text)) in told.iter().zip(expected) {
        assert!(told.line == *line && told.to_string().contains(text), "{told} is not: {line}, {text}");
    }
}

#[tokio::test]
async fn all_that_is_wrong_with_rows_is_told_by_their_lines() {
    let place = Place::new().await;
    let fleet = &place.fleet;
    let long = "x".repeat(200);
    let address = "10.0.1.11";
    for (creates, text, expected) in [
        (
            true,
            format!("asset,username\nnowhere,a\nweb-01,{long}\nnowhere,{long}\n"),
            vec![(2, "nowhere"), (3, "128"), (4, "nowhere"), (4, "128")],
        ),
        (
            true,
            format!(
                "asset,username,comment\nweb-01,a,\"two\nlines\"\n{address},a,\nnowhere,b,\nweb-01,c,\n{address},c,\n"
            ),
            vec![(4, "stands in line 2 already"), (5, "nowhere"), (7, "stands in line 6 already")],
        ),
        (
            true,
            "asset,username,name,labels\nweb-01,a,b,nonsense\nweb-01,c,,\nweb-01,d,,[\"x\"]\n".to_owned(),
            vec![(2, "labels: write them"), (4, "labels: write them")],
        ),
        (
            false,
            format!(
                "id,asset,username,name,push_now\n,web-01,a,,\n{NOBODY},web-01,b,{long},\n{NOBODY},web-01,c,,no\n{NOBODY},web-01,d,,yes\n,web-01,e,{long}y,\n"
            ),
            vec![
                (2, "id: it is missing"),
                (3, "128"),
                (4, "stands in line 3"),
                (5, "push_now: only new"),
                (6, "id: it is"),
                (6, "128"),
            ],
        ),
    ] {
        let import = csv(&text);
        let planned = if creates { fleet.plan_creation(import).await } else { fleet.plan_update(import).await };
        check(&planned.unwrap(), &expected);
    }
}

#[test]
fn a_row_says_which_one_it_repeats() {
    let web = AssetId::new(uuid::Uuid::from_u128(1));
    let row = |name: &str, username: &str| NewAccount { name: name.to_owned(), ..NewAccount::new(web, username) };
    let rows = vec![row("a", "x"), row("b", "y"), row("a", "z"), row("c", "y"), row("a", "x"), row(" ", "x")];
    let wrong = Job::create(rows).check(Dialect::V4_10);
    let found: Vec<_> =
        wrong.iter().map(|wrong| (wrong.row, wrong.repeats.as_ref().map(|repeats| repeats.first))).collect();
    assert_eq!(found, [(2, Some(0)), (3, Some(1)), (4, Some(0)), (5, None)]);
    assert!(wrong[0].failure.to_string().contains("the name `a`"), "{wrong:?}");
    assert!(wrong[1].failure.to_string().contains("the user name `y`"), "{wrong:?}");
}

#[tokio::test]
async fn labels_are_read_as_they_are_exported() {
    let place = Place::new().await;
    let text = "asset,username,labels\nweb-01,svc-0001,\"[\"\"env:prod\"\", \"\"team:a b\"\"]\"\nweb-01,svc-0002,[]\nweb-01,svc-0003,-\n";
    let planned = place.fleet.plan_creation(csv(text)).await.unwrap();
    check(&planned, &[]);
    assert!(place.run(&planned.job, &Options::default()).await.is_success());
    let labels = async |name: &str| {
        let mut labels: Vec<_> =
            place.made().await[name].labels.iter().map(|label| format!("{}:{}", label.name, label.value)).collect();
        labels.sort();
        labels
    };
    assert_eq!(labels("svc-0001").await, ["env:prod", "team:a b"]);
    assert!(labels("svc-0002").await.is_empty() && labels("svc-0003").await.is_empty());

    let ids: Vec<_> = place.made().await.values().map(|account| account.id).collect();
    let text = format!(
        "id,asset,username,Tags\n{},web-01,svc-0001,[]\n{},web-01,svc-0002,\"[\"\"a:b\"\"]\"\n",
        ids[0], ids[1]
    );
    let planned = place.fleet.plan_update(csv(&text)).await.unwrap();
    assert_eq!(place.fleet.foresee(&planned).await.unwrap(), vec![Prospect::Update(vec!["labels"]); 2]);
    assert!(place.run(&planned.job, &Options::default()).await.is_success());
    assert!(labels("svc-0001").await.is_empty());
    assert_eq!(labels("svc-0002").await, ["a:b"]);
}

#[tokio::test]
async fn assets_of_another_server_are_found_by_their_names() {
    let place = Place::new().await;
    let text = format!("asset,username\nweb-01({NOBODY}),svc-0001\nnowhere({NOBODY}),svc-0002\n{NOBODY},svc-0003\n");
    let planned = place.fleet.plan_creation(csv(&text)).await.unwrap();
    check(&planned, &[(3, "`nowhere`, nor one with the id 99999999"), (4, "the id 99999999")]);
    assert_eq!(planned.names, ["svc-0001@web-01"]);
    let planned =
        place.fleet.plan_creation(csv(&format!("asset,username\nweb-01({NOBODY}),svc-0001\n"))).await.unwrap();
    assert!(place.run(&planned.job, &Options::default()).await.is_success());
    assert_eq!(place.made().await["svc-0001"].asset.id, place.web);
}

/// What a journal knows of labels tells whether a row is another one.
#[tokio::test]
async fn labels_that_go_make_another_row() {
    let place = Place::new().await;
    let id = place.existing(1).await[0];
    let job = |labels| Job::update(vec![(id, AccountUpdate { labels, ..AccountUpdate::default() })]);
    let journal = jms_fleet::Journal::in_memory(&job(None), &place.fleet.place()).unwrap();
    for (labels, changed) in [(None, 0), (Some(Vec::new()), 1), (Some(vec![Label::new("a", "b")]), 1)] {
        assert_eq!(journal.changed(&job(labels)).unwrap().len(), changed);
    }
}
