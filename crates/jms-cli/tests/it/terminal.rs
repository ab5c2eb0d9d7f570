//! A person at a terminal: progress, a prompt, Ctrl-C, another size, wide characters, colours, a pager.

use crate::{home::Home, pty::Terminal, served::Served};

fn reach(served: &Served) -> [(&str, &str); 2] {
    [("JMS_URL", served.told("url")), ("JMS_PRIVATE_TOKEN", served.told("private_token"))]
}

#[test]
fn a_run_shows_how_far_it_is() {
    let home = Home::new();
    let mut terminal = Terminal::new(&home, &[], &["--sandbox", "change-secret", "run", "weekly-linux", "--wait"]);
    assert_eq!(terminal.end(), 0);
    let (printed, left) = (terminal.printed(), terminal.text());
    assert!(printed.contains("weekly-linux: started"), "{printed}");
    assert!(
        left.starts_with("deploy@") && left.contains("8 secrets changed") && !left.contains("running"),
        "the line that changed is gone: {left}"
    );
    assert!(printed.contains("deploy@web-01: success"), "a line for each account: {printed}");
    assert!(printed.contains("\u{1b}[1mACCOUNT") && printed.contains("\u{1b}[32msuccess"), "{printed:?}");

    let quiet = ["--sandbox", "change-secret", "run", "weekly-linux", "--wait", "--no-progress"];
    let mut terminal = Terminal::new(&home, &[("NO_COLOR", "1")], &quiet);
    assert_eq!(terminal.end(), 0);
    let printed = terminal.printed();
    assert!(!printed.contains("started") && !printed.contains('\u{1b}'), "{printed:?}");
}

#[test]
fn ctrl_c_says_what_goes_on_and_how_to_take_it_up() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory", "--speed", "manual"]);
    for (noun, name) in [("change-secret", "weekly-linux"), ("backup", "nightly-backup")] {
        // And what was left off is taken up by the command that it names.
        let mut terminal = Terminal::new(&home, &reach(&served), &[noun, "run", name, "--wait"]);
        terminal.until("waiting for a worker");
        terminal.resize(24, 60);
        terminal.until(name);
        terminal.press("\u{3}");
        assert_eq!(terminal.end(), 130, "{}", terminal.text());
        let text = terminal.text().replace('\n', "");
        assert!(text.contains("interrupted; the run goes on at the server"), "{text}");
        let again = text.split('`').find(|part| part.starts_with("jms execution wait ")).unwrap();
        assert!(again.ends_with(&format!("--kind {noun}")), "{text}");
        let again: Vec<_> = again.split(' ').skip(1).collect();
        let mut terminal = Terminal::new(&home, &reach(&served), &again);
        terminal.until("waiting for a worker");
        terminal.press("\u{3}");
        assert_eq!(terminal.end(), 130, "{}", terminal.text());
    }
}

#[test]
fn a_prompt_hides_what_is_typed_and_asks_before_what_cannot_be_undone() {
    let home = Home::new();
    let create = ["--sandbox", "account", "create", "robot", "--asset", "web-01", "--secret-from", "prompt"];
    let mut terminal = Terminal::new(&home, &[], &create);
    terminal.until("secret:");
    terminal.until_hidden();
    terminal.press("Canary-Typed-1\r");
    terminal.until("secret again:");
    terminal.until_hidden();
    terminal.press("Canary-Typed-1\r");
    assert_eq!(terminal.end(), 0, "{}", terminal.text());
    assert!(!terminal.printed().contains("Canary"), "{}", terminal.printed());
    assert_eq!(home.sandbox(&["account", "secret", "robot@web-01"]).out, "Canary-Typed-1\n");

    for (answer, code) in [("no\r", 2), ("yes\r", 0)] {
        let mut terminal = Terminal::new(&home, &[], &["--sandbox", "account", "delete", "robot@web-01"]);
        terminal.until("Type `yes` to go on:");
        terminal.press(answer);
        assert_eq!(terminal.end(), code, "{}", terminal.text());
    }
}

#[test]
fn wide_characters_stay_in_their_columns() {
    let home = Home::new();
    let comment = "数据库账号";
    let create = ["account", "create", "robot", "--asset", "web-01", "--name", "机器人", "--comment", comment];
    assert_eq!(home.sandbox(&create).code, 0);
    let list = ["--sandbox", "account", "list", "--asset", "web-01", "--columns", "account,asset", "--lang", "zh"];
    let mut terminal = Terminal::new(&home, &[], &list);
    assert_eq!(terminal.end(), 0);
    let screen = terminal.screen.lock().unwrap();
    let column = |row: u16| {
        let width =
            (0..80).position(|column| screen.screen().cell(row, column).is_some_and(|cell| cell.contents() == "w"));
        width.unwrap()
    };
    let text = screen.screen().contents();
    let row = text.lines().position(|line| line.starts_with("机器人")).unwrap();
    assert_eq!(column(u16::try_from(row).unwrap()), column(1), "{text}");
}

#[test]
fn long_tables_go_through_the_pager() {
    let home = Home::new();
    let list = ["--sandbox", "account", "list"];
    let pager = "sh -c 'echo paged; env | grep -c JMS_TOKEN; head -2'";
    let variables = [("JMS_PAGER", pager), ("PATH", "/usr/bin:/bin"), ("JMS_TOKEN", "Canary-Pager")];
    let mut terminal = Terminal::new(&home, &variables, &list);
    assert_eq!(terminal.end(), 0);
    let text = terminal.text();
    assert!(text.starts_with("paged\n0\nACCOUNT"), "{text}");
    for (variables, arguments) in [
        (&[("JMS_PAGER", pager), ("PATH", "/usr/bin:/bin")], &[&list[..], &["--no-pager"]].concat()),
        (&[("JMS_PAGER", ""), ("PATH", "/usr/bin:/bin")], &list.to_vec()),
        (&[("JMS_PAGER", "/nowhere/less"), ("PATH", "/usr/bin:/bin")], &list.to_vec()),
        (&[("JMS_PAGER", pager), ("PATH", "/usr/bin:/bin")], &["--sandbox", "org", "list"].to_vec()),
    ] {
        let mut terminal = Terminal::new(&home, variables, arguments);
        assert_eq!(terminal.end(), 0);
        assert!(!terminal.text().contains("paged"), "{}", terminal.text());
    }
}
