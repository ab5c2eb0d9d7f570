//! Topics of the help that are about no one command.

use crate::{environment, failure::code, lang::Lang};

const OUTPUT: (&str, &str) = (include_str!("output.en.txt"), include_str!("output.zh.txt"));
const ENVIRONMENT: (&str, &str) = (
    "\
Environment variables. An option of the command line goes before its variable, a variable before the config file. \
Half-set credentials, and more than one kind of them, are an error.
",
    "\
环境变量。命令行选项优先于对应的环境变量，环境变量优先于配置文件。凭据只设置了一半，或同时设置了多种凭据，都会报错。
",
);
const EXIT_CODES: (&str, &str) = ("Exit codes.\n", "退出码。\n");

/// The names of the topics.
pub(crate) const ALL: [&str; 3] = ["environment", "exit-codes", "output"];

/// What there is to say about a topic.
pub(crate) fn text(topic: &str, lang: Lang) -> Option<String> {
    let pick = |(english, chinese): (&'static str, &'static str)| match lang {
        Lang::En => english,
        Lang::Zh => chinese,
    };
    match topic {
        "environment" => {
            let all = environment::all().map(|(name, what)| (name.to_owned(), what));
            Some(format!("{}\n{}", pick(ENVIRONMENT), super::pairs(lang, all)))
        }
        "exit-codes" => {
            let all = code::ALL.iter().map(|(code, what)| (format!("{code:>3}"), *what));
            Some(format!("{}\n{}", pick(EXIT_CODES), super::pairs(lang, all)))
        }
        "output" => Some(pick(OUTPUT).to_owned()),
        _ => None,
    }
}
