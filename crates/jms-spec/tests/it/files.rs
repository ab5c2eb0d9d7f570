//! The files of the document read well.

use std::fs;

use crate::FOLDER;

#[test]
fn lines_are_short_and_plain() {
    let mut files: Vec<_> =
        fs::read_dir(format!("{FOLDER}/parts")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.push(format!("{FOLDER}/jumpserver.yaml").into());
    assert!(files.len() > 5, "hardly any part was found");
    let mut wrong = Vec::new();
    for file in files {
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let place = format!("{}:{}", file.display(), number + 1);
            // A path and where it lies belong on one line.
            if line.chars().count() > 120 && !line.contains("#/x-paths/") {
                wrong.push(format!("{place}: longer than 120 characters"));
            }
            let value = line.split_once(": ").map_or(line, |(_, value)| value).trim_start_matches("- ");
            if line.contains('\t') || value.starts_with(['&', '*']) && !value.starts_with("**") {
                wrong.push(format!("{place}: a tab, an anchor or an alias"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
