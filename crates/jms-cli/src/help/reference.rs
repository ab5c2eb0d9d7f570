//! The reference of the commands, as Markdown: a file for each noun, and one for what all commands share.

use std::{fmt::Write, fs, path::Path};

use clap::{Arg, Command, builder::PossibleValue};

use super::topics;
use crate::{
    failure::Failure,
    lang::{self, Lang},
};

const MADE: &str = "<!-- Written by `cargo xtask docs`, from the help of `jms`. -->\n\n";

/// Writes it in both languages.
pub(crate) fn write(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(Failure::io(format!("making {}", folder.display())))?;
    for (lang, ending) in [(Lang::En, "md"), (Lang::Zh, "zh.md")] {
        // The tree in English has the names and texts; headings and notes are ours in both.
        let tree = super::tree(Lang::En);
        let save = |name: &str, text: String| {
            let file = folder.join(format!("{name}.{ending}"));
            fs::write(&file, text.trim_end().to_owned() + "\n")
                .map_err(Failure::io(format!("writing {}", file.display())))
        };
        save("README", shared(&tree, lang, ending))?;
        for noun in visible(&tree) {
            let mut text = MADE.to_owned();
            section(noun, lang, 1, &mut text);
            save(noun.get_name(), text)?;
        }
    }
    Ok(())
}

fn visible(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|command| !command.is_hide_set())
}

fn say(lang: Lang, text: &str) -> String {
    lang::help_in(lang, text)
}

/// What every command takes, and the topics.
fn shared(tree: &Command, lang: Lang, ending: &str) -> String {
    let mut text = format!("{MADE}# jms\n\n{}\n\n", sentence(lang, tree.get_about().map(ToString::to_string)));
    for noun in visible(tree) {
        let name = noun.get_name();
        // Writing into a String cannot fail.
        let _ = writeln!(text, "* [`jms {name}`]({name}.{ending}): {}", say(lang, &about(noun)));
    }
    arguments(tree, lang, Arg::is_global_set, "Global options", &mut text);
    for topic in topics::ALL {
        let body = topics::text(topic, lang).unwrap_or_default();
        let _ = write!(text, "\n## {topic}\n\n```text\n{}\n```\n", body.trim_end());
    }
    text
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn sentence(lang: Lang, text: Option<String>) -> String {
    let text = say(lang, &text.unwrap_or_default());
    match lang {
        Lang::En => text + ".",
        Lang::Zh => text + "。",
    }
}

/// A command and those below it.
fn section(command: &Command, lang: Lang, depth: usize, text: &mut String) {
    let path = command.get_bin_name().unwrap_or(command.get_name()).to_owned();
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string);
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    // Writing into a String cannot fail.
    let _ = write!(text, "{} {path}\n\n{}\n\n```text\n{usage}\n```\n", "#".repeat(depth), sentence(lang, about));
    arguments(command, lang, Arg::is_positional, "Arguments", text);
    arguments(command, lang, |argument| !argument.is_positional() && !argument.is_global_set(), "Options", text);
    if let Some(after) = command.get_after_long_help() {
        let _ = write!(text, "\n```text\n{}\n```\n", say(lang, &after.to_string()).trim_end());
    }
    for below in visible(command) {
        text.push('\n');
        section(below, lang, depth + 1, text);
    }
}

fn arguments(command: &Command, lang: Lang, wanted: impl Fn(&Arg) -> bool, heading: &str, text: &mut String) {
    let is_ours = |argument: &&Arg| !["help", "version"].contains(&argument.get_id().as_str());
    let mut arguments = command.get_arguments().filter(is_ours).filter(|argument| wanted(argument)).peekable();
    if arguments.peek().is_none() {
        return;
    }
    // Writing into a String cannot fail.
    let _ = write!(text, "\n{}\n\n", say(lang, &format!("{heading}:")));
    for argument in arguments {
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(text, "* `{}`: {}{}", shape(argument), say(lang, &help), notes(argument, lang));
        for value in argument.get_possible_values().iter().filter(|_| argument.get_action().takes_values()) {
            if let Some(help) = value.get_help() {
                let _ = writeln!(text, "  * `{}`: {}", value.get_name(), say(lang, &help.to_string()));
            }
        }
    }
}

/// `-o, --output <FORMAT>`.
fn shape(argument: &Arg) -> String {
    let names = argument.get_value_names().filter(|_| argument.get_action().takes_values());
    let value = names.map(|names| names.iter().map(|name| format!("<{name}>")).collect::<Vec<_>>().join(" "));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let short = argument.get_short().map(|short| format!("-{short}"));
    let flags = [short, long].into_iter().flatten().collect::<Vec<_>>().join(", ");
    [flags, value.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Variable, default and values without a text of their own.
fn notes(argument: &Arg, lang: Lang) -> String {
    let mut notes = String::new();
    let mut note = |what: &str, text: &str| {
        // Writing into a String cannot fail.
        let _ = write!(notes, " [{}{text}]", lang::help_in(lang, what));
    };
    if let Some(name) = argument.get_env() {
        note("variable: ", &name.to_string_lossy());
    }
    if argument.get_action().takes_values() {
        let defaults: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !defaults.is_empty() {
            note("default: ", &defaults.join(", "));
        }
        let values = argument.get_possible_values();
        let plain: Vec<_> =
            values.iter().filter(|value| value.get_help().is_none()).map(PossibleValue::get_name).collect();
        if !plain.is_empty() {
            note("one of: ", &plain.join(", "));
        }
    }
    notes
}
