//! What `--help` says, of every command.

use std::fmt::Write;

use crate::home::{Home, snapshot};

/// Every command, found by asking the help of each for those below it.
pub(crate) fn commands(home: &Home, above: &[String]) -> Vec<Vec<String>> {
    let mut arguments: Vec<&str> = above.iter().map(String::as_str).collect();
    arguments.push("--help");
    let help = home.run(&arguments).out;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let own = listed.filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')));
    let names = own.filter_map(|line| line.split_whitespace().next());
    let mut all = vec![above.to_vec()];
    for name in names {
        all.extend(commands(home, &[above, &[name.to_owned()]].concat()));
    }
    all
}

#[test]
fn every_command_has_help() {
    let home = Home::new();
    let all = commands(&home, &[]);
    assert!(all.len() > 40, "{} commands", all.len());
    let mut text = String::new();
    for command in all {
        let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        arguments.push("-h");
        let help = home.run(&arguments);
        assert_eq!(help.code, 0);
        // The options that every command takes are shown once.
        let own =
            if command.is_empty() { help.out.as_str() } else { help.out.split("Global options:").next().unwrap() };
        write!(text, "$ jms {}\n{}\n\n", command.join(" "), own.trim_end()).unwrap();
    }
    snapshot(&home, "help", &text);
}

#[test]
fn no_argument_takes_a_secret() {
    let home = Home::new();
    for command in commands(&home, &[]) {
        let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = home.run(&arguments).out;
        for option in ["--secret ", "--password ", "--passphrase ", "--token ", "--key "] {
            assert!(!help.contains(option), "jms {}: {option}", command.join(" "));
        }
    }
}
