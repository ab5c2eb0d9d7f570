//! What `docs/sandbox.md` says is so.

use std::{collections::HashSet, fs};

use jms_sandbox::{Fault, Sandbox};

use crate::wire::{send, serve};

fn page() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/sandbox.md")).unwrap()
}

#[tokio::test]
async fn the_lines_for_curl_work() {
    let sandbox = Sandbox::builder().build().unwrap();
    let server = serve(&sandbox).await;
    let mut done = 0;
    for line in page().lines().filter(|line| line.starts_with("curl ")) {
        let line = line.replace("$JMS_URL", "").replace("$JMS_CONTROL_TOKEN", server.control_token());
        let (mut method, mut authorization, mut body, mut path) =
            ("GET".to_owned(), String::new(), String::new(), None);
        let mut words = shlex::split(&line).unwrap().into_iter().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "-X" => method = words.next().unwrap(),
                "-H" => authorization = words.next().unwrap().strip_prefix("Authorization: ").unwrap().to_owned(),
                "-d" => body = words.next().unwrap(),
                _ => path = Some(word),
            }
        }
        let seen = send(&server, &authorization, &method, &path.unwrap(), &body).await;
        assert!((200..300).contains(&seen.status()), "{line}: {}", String::from_utf8_lossy(seen.body()));
        done += 1;
    }
    assert_eq!(done, 10);
}

#[test]
fn every_effect_and_option_that_it_names_can_be_read() {
    let page = page();
    let block = page.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    for rule in block.lines() {
        assert_eq!(rule.parse::<Fault>().unwrap().to_string().parse(), rule.parse::<Fault>());
    }
    let rows = |title: &str| -> Vec<String> {
        let table = page.split(title).nth(1).unwrap().lines().skip(2).take_while(|line| line.starts_with('|'));
        let cells = table.map(|line| line.split('|').nth(1).unwrap().to_owned());
        cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    let effects = rows("| Effect |");
    for effect in &effects {
        assert!(effect.parse::<Fault>().is_ok(), "{effect}");
    }
    for option in rows("| Option |") {
        assert!(format!("lost,{option}").parse::<Fault>().is_ok(), "{option}");
    }
    // All that there are, as the refusal of an unknown one tells them.
    let told = "explode".parse::<Fault>().unwrap_err().to_string();
    let all: HashSet<&str> = told.split("there are ").nth(1).unwrap().split(", ").collect();
    let named: HashSet<&str> = effects.iter().filter_map(|effect| effect.split('=').next()).collect();
    assert_eq!(named, all);
}
