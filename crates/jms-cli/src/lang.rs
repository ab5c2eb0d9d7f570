//! The languages of help and messages.
//!
//! Texts are written in English, where they are used, by us and by the libraries below. The catalogue of another language
//! has each of them beside its translation; what varies is a name in braces. One place translates what is printed.

mod catalogue;

use std::{borrow::Cow, env, ffi::OsString, sync::OnceLock};

use clap::ValueEnum;

use catalogue::Catalogue;

/// A language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// English.
    #[default]
    En,
    /// Chinese.
    Zh,
}

static CURRENT: OnceLock<Lang> = OnceLock::new();

/// Speaks this language from now on; without one, that of the locale.
pub(crate) fn use_language(lang: Option<Lang>) {
    // It is said once, before anything is printed.
    let _ = CURRENT.set(lang.unwrap_or_else(of_locale));
}

/// The language of this run.
pub(crate) fn current() -> Lang {
    CURRENT.get().copied().unwrap_or_default()
}

/// The language for who wrote arguments that cannot be parsed, or asked for help by them.
pub(crate) fn of_arguments(arguments: impl Iterator<Item = OsString>) -> Lang {
    let given: Vec<_> = arguments.map(|argument| argument.to_string_lossy().into_owned()).collect();
    let after = |index: usize| given.get(index + 1).cloned();
    let said = given.iter().enumerate().find_map(|(index, argument)| {
        if argument == "--lang" { after(index) } else { argument.strip_prefix("--lang=").map(str::to_owned) }
    });
    said.or_else(|| env::var("JMS_LANG").ok())
        .and_then(|name| Lang::from_str(&name, true).ok())
        .unwrap_or_else(of_locale)
}

/// By the rules of POSIX: the first of these variables that is set.
fn of_locale() -> Lang {
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    match ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set) {
        Some(locale) if locale.starts_with("zh") => Lang::Zh,
        _ => Lang::En,
    }
}

/// A text in the language of this run; in English, if the catalogue does not have it.
pub(crate) fn tr(text: &str) -> String {
    match current() {
        Lang::En => text.to_owned(),
        Lang::Zh => chinese(text).into_owned(),
    }
}

/// A text of the help in a language; in English, if the catalogue does not have it.
pub(crate) fn help_in(lang: Lang, text: &str) -> String {
    match lang {
        Lang::En => text.to_owned(),
        Lang::Zh => chinese_help(text).into_owned(),
    }
}

/// A text in Chinese, if the catalogue has it.
pub(crate) fn chinese(text: &str) -> Cow<'_, str> {
    catalogue().translate(text)
}

/// A text of the help in Chinese, if the catalogue has it.
pub(crate) fn chinese_help(text: &str) -> Cow<'_, str> {
    catalogue().translate_fixed(text)
}

/// A text in Chinese, line by line: those that the catalogue has.
pub(crate) fn chinese_lines(text: &str) -> String {
    catalogue().translate_lines(text)
}

fn catalogue() -> &'static Catalogue {
    static CHINESE: OnceLock<Catalogue> = OnceLock::new();
    CHINESE.get_or_init(|| Catalogue::read(include_str!("lang/zh.toml")))
}

#[cfg(test)]
mod drift;
