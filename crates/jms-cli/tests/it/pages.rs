//! Man pages, and the reference in `docs/cli/`.

use std::{collections::BTreeMap, fs, path::Path};

use crate::home::Home;

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = |path: std::path::PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    entries.filter(|path| path.is_file()).map(|path| (named(path.clone()), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn the_reference_is_what_the_help_says() {
    let home = Home::new();
    let folder = home.path().join("cli");
    let ran = home.run(&["reference", folder.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.text());
    let (made, kept) = (files(&folder), files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli")));
    let different: Vec<_> = made.keys().chain(kept.keys()).filter(|name| made.get(*name) != kept.get(*name)).collect();
    assert!(different.is_empty(), "run `cargo xtask docs`: {different:?}");
}

#[test]
fn every_command_has_a_man_page() {
    let home = Home::new();
    let folder = home.path().join("man");
    assert_eq!(home.run(&["man", "--out", folder.to_str().unwrap()]).code, 0);
    let pages = files(&folder);
    assert!(pages.len() > 40 && pages.keys().all(|name| name.ends_with(".1")), "{:?}", pages.keys());
    assert!(pages["jms-account-list.1"].contains(".TH jms-account-list 1"), "{}", pages["jms-account-list.1"]);
    assert_eq!(home.run(&["man", "account", "list"]).out, pages["jms-account-list.1"]);
}
