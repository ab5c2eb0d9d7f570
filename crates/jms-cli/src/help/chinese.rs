//! The tree of commands with Chinese texts, and mistakes of its use in Chinese.

use clap::{
    Arg, Command,
    builder::{PossibleValue, StyledStr},
};

use crate::lang;

/// As clap's own, with Chinese headings.
const TEMPLATE: &str = "{before-help}{about-with-newline}\n用法：{usage}\n\n{all-args}{after-help}";

/// The whole tree with its texts in Chinese.
pub(super) fn tree(mut command: Command) -> Command {
    // Only then it has all its arguments, clap's own among them.
    command.build();
    translated(command)
}

fn translated(mut command: Command) -> Command {
    if let Some(about) = command.get_about().map(text) {
        command = command.about(about);
    }
    if let Some(about) = command.get_long_about().map(text) {
        command = command.long_about(about);
    }
    if let Some(after) = command.get_after_long_help().map(text) {
        command = command.after_long_help(after);
    }
    command
        .help_template(TEMPLATE)
        .subcommand_help_heading("命令")
        .subcommand_value_name("命令")
        .mut_args(argument)
        .mut_subcommands(translated)
}

fn argument(mut argument: Arg) -> Arg {
    let heading = match argument.get_help_heading() {
        Some(heading) => lang::chinese_help(heading).into_owned(),
        None if argument.is_positional() => "参数".to_owned(),
        None => "选项".to_owned(),
    };
    let notes = notes(&argument);
    let short = argument.get_help().map(|help| format!("{}{notes}", text(help)));
    let long = argument
        .get_long_help()
        .or(argument.get_help())
        .map(|help| format!("{}{notes}{}", text(help), values(&argument)));
    if let Some(help) = short {
        argument = argument.help(help);
    }
    if let Some(help) = long {
        argument = argument.long_help(help);
    }
    argument.help_heading(heading).hide_default_value(true).hide_env(true).hide_possible_values(true)
}

/// What clap would add to the help of an argument.
fn notes(argument: &Arg) -> String {
    let mut notes = Vec::new();
    if let Some(name) = argument.get_env().filter(|_| !argument.is_hide_env_set()) {
        notes.push(format!(" [环境变量：{}]", name.to_string_lossy()));
    }
    if !argument.is_hide_default_value_set() && argument.get_action().takes_values() {
        let values: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !values.is_empty() {
            notes.push(format!(" [默认值：{}]", values.join("、")));
        }
    }
    if !argument.is_hide_possible_values_set() && argument.get_action().takes_values() {
        let values = argument.get_possible_values();
        let values: Vec<_> = values.iter().filter(|value| !value.is_hide_set()).map(PossibleValue::get_name).collect();
        if !values.is_empty() {
            notes.push(format!(" [可选值：{}]", values.join("、")));
        }
    }
    notes.concat()
}

/// What the values of an argument mean, for its long help.
fn values(argument: &Arg) -> String {
    let hidden = argument.is_hide_possible_values_set() || !argument.get_action().takes_values();
    let values = if hidden { Vec::new() } else { argument.get_possible_values() };
    let lines =
        values.iter().filter_map(|value| Some(format!("\n- {}：{}", value.get_name(), text(value.get_help()?))));
    let lines: String = lines.collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn text(help: &StyledStr) -> String {
    lang::chinese_help(&help.to_string()).into_owned()
}

/// A mistake as clap tells it, line by line in Chinese.
pub(super) fn mistake(english: &str) -> String {
    lang::chinese_lines(english.trim_end())
}
