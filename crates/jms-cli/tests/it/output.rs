//! Formats, columns, selection, time zones.

use std::{fs, process::Stdio};

use serde_json::Value;

use crate::{
    home::{Home, Ran, snapshot, transcript},
    served::Served,
};

#[test]
fn each_format_prints_lists_and_objects() {
    let home = Home::new();
    let mut text = String::new();
    for format in ["table", "wide", "json", "jsonl", "yaml", "csv", "name"] {
        for command in [["account", "list", "--asset", "pg-01"], ["asset", "list", "--address", "10.0.1.11"]] {
            let command = [&command[..], &["-o", format]].concat();
            text += &transcript(&command, &home.sandbox(&command));
        }
        let command = ["account", "get", "app@pg-01", "-o", format];
        text += &transcript(&command, &home.sandbox(&command));
    }
    snapshot(&home, "formats", &text);
}

/// Whoever lists a hundred thousand rows needs no memory for them, and sees by the missing end that some are.
#[test]
fn rows_of_json_are_printed_as_their_pages_come() {
    let (home, theirs) = (Home::new(), Home::new());
    let fixture = theirs.path().join("fleet.yaml");
    let assets: Vec<_> = (0..1500).map(|asset| format!("- {{name: host-{asset:04}, address: 10.0.0.1}}\n")).collect();
    fs::write(&fixture, format!("assets:\n{}", assets.concat())).unwrap();
    let fault = "status=403,on=assets_list,calls=2-";
    let served = Served::with(&theirs, &["--fixture", fixture.to_str().unwrap(), "--fault", fault]);
    let ran = Ran::of(served.command(&home, &["asset", "list", "-o", "json"]).output().unwrap());
    assert_eq!(ran.code, 4, "{}", ran.err);
    assert!(ran.out.starts_with("[\n  {\n    \"") && ran.out.ends_with("\n  }"), "{}", ran.out);
}

#[test]
fn what_cannot_be_printed_so_is_refused() {
    let home = Home::new();
    let mut text = String::new();
    for arguments in [
        &["asset", "list", "--columns", "adress"][..],
        &["asset", "list", "--columns", "name", "-o", "json"],
        &["asset", "list", "--columns", "address", "--jq", "."],
        &["asset", "list", "--jq", ".[", "-o", "json"],
        &["asset", "list", "--jq", ".[].name", "-o", "csv"],
        &["asset", "list", "--jq", ".name"],
        &["asset", "list", "--jq", "nosuch"],
    ] {
        let ran = home.sandbox(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        text += &transcript(arguments, &ran);
    }
    snapshot(&home, "output_refused", &text);
}

#[test]
fn columns_and_selection() {
    let home = Home::new();
    let columns = home.sandbox(&["asset", "list", "--columns", "address,ASSET", "--type", "mysql"]);
    assert_eq!(columns.out, "ADDRESS    ASSET\n10.0.3.12  mysql-01\n");
    let names = home.sandbox(&["asset", "list", "--jq", ".[].name", "--type", "mysql"]);
    assert_eq!(names.out, "mysql-01\n");
    let quoted = home.sandbox(&["asset", "list", "--jq", ".[].name", "--type", "mysql", "-o", "json"]);
    assert_eq!(quoted.out, "\"mysql-01\"\n");
    let lines = home.sandbox(&["account", "list", "-o", "jsonl"]);
    assert!(
        lines.out.lines().count() > 20 && lines.out.lines().all(|line| serde_json::from_str::<Value>(line).is_ok())
    );
}

#[test]
fn csv_gives_values_as_they_are() {
    let home = Home::new();
    let comment = "=1+1, \"quoted\"\nand a second line, 中文";
    let made = home.sandbox(&["account", "create", "formula", "--asset", "pg-01", "--comment", comment]);
    assert_eq!(made.code, 0, "{}", made.err);
    let csv = home.sandbox(&["account", "get", "formula@pg-01", "-o", "csv", "--columns", "name,active,comment"]);
    assert_eq!(csv.out, "name,active,comment\nformula,true,\"=1+1, \"\"quoted\"\"\nand a second line, 中文\"\n");
    let table = home.sandbox(&["account", "get", "formula@pg-01", "--columns", "comment"]);
    assert_eq!(table.out.lines().count(), 1, "a table has no control characters: {}", table.out);
}

#[test]
fn times_are_in_the_zone_of_the_person() {
    let home = Home::new();
    let made = |utc: &[&str], zone: &str| {
        let arguments = [&["--sandbox", "account", "get", "app@pg-01", "--columns", "created"], utc].concat();
        let output = home.command(&arguments).env("TZ", zone).stdin(Stdio::null()).output().unwrap();
        let text = Ran::of(output).out;
        let time = text.trim().trim_start_matches("created").trim().to_owned();
        jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M:%S", time).unwrap()
    };
    let (utc, tokyo, wanted) = (made(&[], "UTC"), made(&[], "Asia/Tokyo"), made(&["--utc"], "Asia/Tokyo"));
    assert_eq!(tokyo.duration_since(utc).as_secs(), 9 * 3600);
    assert_eq!(wanted, utc);
}

#[test]
fn colours_are_for_those_who_want_them() {
    let home = Home::new();
    let plain = home.sandbox(&["org", "list"]).out;
    let coloured = home.sandbox(&["org", "list", "--color", "always"]).out;
    assert!(!plain.contains('\u{1b}') && coloured.contains("\u{1b}[1mORGANISATION"), "{coloured}");
    let wrong = home.sandbox(&["account", "get", "x", "--color", "always"]).err;
    assert!(wrong.contains("\u{1b}["), "{wrong}");
}
