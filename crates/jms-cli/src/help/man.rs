//! Man pages, made of the help.

use std::{fs, path::Path};

use clap::Command;
use clap_mangen::Man;

use crate::{failure::Failure, lang, output};

/// Prints the page of a command, or writes all of them into a folder.
pub(crate) fn run(words: &[String], folder: Option<&Path>) -> Result<(), Failure> {
    let tree = super::tree(lang::current());
    if let Some(folder) = folder {
        fs::create_dir_all(folder).map_err(Failure::io(format!("making {}", folder.display())))?;
        return write(&tree, folder);
    }
    let mut command = &tree;
    for word in words {
        command = command.find_subcommand(word).ok_or_else(|| {
            Failure::usage(format!("there is no help of `{}`", words.join(" ")), "`jms help` lists the commands.")
        })?;
    }
    output::print(&page(command)?)
}

fn write(command: &Command, folder: &Path) -> Result<(), Failure> {
    let file = folder.join(format!("{}.1", name(command)));
    fs::write(&file, page(command)?).map_err(Failure::io(format!("writing {}", file.display())))?;
    let visible = command.get_subcommands().filter(|command| !command.is_hide_set());
    visible.into_iter().try_for_each(|command| write(command, folder))
}

/// `jms-account-list`.
fn name(command: &Command) -> String {
    command.get_display_name().unwrap_or(command.get_name()).to_owned()
}

fn page(command: &Command) -> Result<String, Failure> {
    let mut page = Vec::new();
    let name = name(command);
    let man = Man::new(command.clone()).title(name).section("1").source(concat!("jms ", env!("CARGO_PKG_VERSION")));
    man.render(&mut page).map_err(Failure::io("writing the man page"))?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}
