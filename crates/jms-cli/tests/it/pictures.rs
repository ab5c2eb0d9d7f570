//! The pictures of the README: real runs on a terminal, drawn. A picture that no longer shows what happens fails here, and is made
//! anew by `INSTA_UPDATE=always`, as snapshots are.

use std::{env, fs, num::NonZeroU16, path::Path};

use anstyle_svg::Term;
use regex::Regex;

use crate::{
    home::{Home, VOLATILE},
    pty::Terminal,
};

/// A file, and the command lines that it shows one after another.
const PICTURES: [(&str, &[&str]); 3] = [
    ("rotate", &["--sandbox change-secret run weekly-linux --wait"]),
    (
        "names",
        &[
            "--sandbox account list --search deploy --columns account,asset,secret-type,active",
            "--sandbox account secret deploy@web-1",
        ],
    ),
    ("chinese", &["--lang zh --sandbox account secret deploy@web-1", "--lang zh crontab check '0 2 31 2 *'"]),
];

#[test]
fn the_pictures_show_what_happens() {
    let update = env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    for (name, lines) in PICTURES {
        let home = Home::new();
        let session: Vec<_> = lines.iter().map(|line| shown(&home, line)).collect();
        let drawn = Term::new().render_svg(&session.join("\n"));
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures").join(name).with_extension("svg");
        let kept = fs::read_to_string(&file).unwrap_or_default();
        if lasting(&kept) == lasting(&drawn) {
            continue;
        }
        assert!(update, "{} shows something else than\n{}", file.display(), session.join("\n"));
        fs::write(file, drawn).unwrap();
    }
}

/// A command line as it is typed, and what the screen shows when it has ended.
fn shown(home: &Home, line: &str) -> String {
    let arguments = shlex::split(line).unwrap();
    let mut terminal = Terminal::new(home, &[], &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    terminal.end();
    let screen = terminal.screen.lock().unwrap();
    let (_, columns) = screen.screen().size();
    let rows = screen.screen().rows_formatted(0, columns.get()).map(|row| {
        // Written out alone, a row that is wrapped stays one of its own.
        let mut alone = vt100::Parser::new(NonZeroU16::MIN, columns, 0);
        alone.process(row.as_bytes());
        alone.screen().contents_formatted_basic()
    });
    let mut rows: Vec<_> = rows.collect();
    rows.truncate(rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1));
    format!("\u{1b}[1m$ jms {line}\u{1b}[0m\n{}\u{1b}[0m\n", rows.join("\u{1b}[0m\n"))
}

/// Without what differs from run to run.
fn lasting(picture: &str) -> String {
    VOLATILE.iter().fold(picture.to_owned(), |text, (pattern, instead)| {
        Regex::new(pattern).unwrap().replace_all(&text, *instead).into_owned()
    })
}
