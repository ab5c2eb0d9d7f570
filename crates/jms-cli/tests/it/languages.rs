//! Help and messages in Chinese.

use std::fmt::Write;

use crate::{
    help::commands,
    home::{Home, Ran, snapshot},
};

#[test]
fn help_is_there_in_chinese() {
    let home = Home::new();
    let mut text = String::new();
    for command in commands(&home, &[]) {
        let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        arguments.extend(["-h", "--lang", "zh"]);
        let help = home.run(&arguments);
        assert_eq!(help.code, 0);
        let own = if command.is_empty() { help.out.as_str() } else { help.out.split("全局选项").next().unwrap() };
        writeln!(text, "$ jms {}\n{}\n", command.join(" "), own.trim_end()).unwrap();
    }
    snapshot(&home, "help_zh", &text);
}

#[test]
fn failures_are_told_in_chinese() {
    let home = Home::new();
    let mut text = String::new();
    for arguments in [
        &["account", "list"][..],
        &["--sandbox", "account", "get", "nobody@web-01"],
        &["--sandbox", "account", "get", "99999999-9999-4999-8999-999999999999"],
        &["--sandbox", "account", "create", "deploy", "--asset", "web-01"],
        &["--sandbox", "account", "get", "root@web-1"],
        &["--sandbox", "account", "get", "root"],
        &["--sandbox", "change-secret", "get", "weekly"],
        &["--sandbox", "template", "get", "deploi"],
        &["--sandbox", "platform", "get", "nothing"],
        &["--sandbox", "app", "create", "x", "--where", "username:like=x"],
        &["--sandbox", "account", "list", "--type", "linus"],
        &["--sandbox", "account", "delete", "deploy@web-01"],
        &["--sandbox", "change-secret", "create", "x", "--account", "app", "--cron", "*/5 * * * *"],
        &["--sandbox", "change-secret", "run", "weekly-linux", "--wait", "--deadline", "0"],
        &["--sandbox", "doctor"],
        &["accuont"],
        &["account", "list", "--usrname", "x"],
        &["change-secret", "create", "x"],
        &["help", "environment"],
        &["help", "output"],
    ] {
        let mut command = home.command(arguments);
        let ran = Ran::of(command.env("LANG", "zh_CN.UTF-8").output().unwrap());
        writeln!(text, "$ jms {}\n{}", arguments.join(" "), ran.text()).unwrap();
    }
    snapshot(&home, "failures_zh", &text);
}

#[test]
fn what_is_said_first_counts() {
    let home = Home::new();
    let is_chinese = |variables: &[(&str, &str)], arguments: &[&str]| {
        let output =
            home.command(&[&["account"], arguments].concat()).envs(variables.iter().copied()).output().unwrap();
        Ran::of(output).out.contains("账号")
    };
    assert!(!is_chinese(&[], &["--help"]));
    assert!(is_chinese(&[("LANG", "zh_CN.UTF-8")], &["--help"]));
    assert!(!is_chinese(&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "C")], &["--help"]));
    assert!(is_chinese(&[("JMS_LANG", "zh"), ("LC_ALL", "C")], &["--help"]));
    assert!(!is_chinese(&[("JMS_LANG", "zh")], &["--help", "--lang=en"]));
}
