//! The two Python programs of the public documentation, against a served sandbox.
//!
//! They are used as they stand there, but for the constants at their head.

use std::process::Command;

use serde_json::Value;

use crate::{home::Home, served::Served};

const SEARCH: &str = include_str!("seeds/search_account_backup_plans.py");
const CREATE: &str = include_str!("seeds/create_account_backup_plans.py");

/// Sets the constants at the head of a program, each of which must be there.
fn with_constants(program: &str, constants: &[(&str, &str)]) -> String {
    let mut program = program.to_owned();
    for (name, value) in constants {
        let line = program.lines().find(|line| line.split('=').next().unwrap().trim() == *name).unwrap().to_owned();
        program = program.replacen(&line, &format!("{name} = {value:?}"), 1);
    }
    program
}

/// Python with the two packages that the programs need; `JMS_TEST_PYTHON` names another than `python3`.
fn python() -> Option<Command> {
    let name = std::env::var("JMS_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(&name).args(["-c", "import requests, httpsig"]).output();
    match found {
        Ok(output) if output.status.success() => Some(Command::new(name)),
        Ok(_) => {
            println!("skipped: {name} lacks one of the packages requests and httpsig");
            None
        }
        Err(error) => {
            println!("skipped: {name} cannot be run: {error}");
            None
        }
    }
}

#[test]
fn the_documentation_s_programs_work() {
    let Some(_) = python() else { return };
    let home = Home::new();
    let served = Served::new(&home);
    let constants = [
        ("API_URL", served.told("url")),
        ("KEY_ID", served.told("access_key_id")),
        ("KEY_SECRET", served.told("access_key_secret")),
        ("ORG_ID", "00000000-0000-0000-0000-000000000002"),
    ];
    let run = |program: &str| {
        let output = python().unwrap().args(["-c", program]).env("PYTHONIOENCODING", "utf-8").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };

    let created = run(&with_constants(CREATE, &constants));
    assert!(created.starts_with("账号备份计划创建成功:"), "{created}");
    let made: Value = serde_json::from_str(created.split_once('\n').unwrap().1).unwrap();
    assert_eq!((&made["name"], &made["crontab"]), (&"test".into(), &"0 0 * * *".into()));

    let search = |word| run(&with_constants(SEARCH, &[&constants[..], &[("SEARCH_WORD", word)]].concat()));
    let found = search("test");
    assert!(found.starts_with("查询到 1 个匹配的账号备份策略："), "{found}");
    assert!(found.contains(made["id"].as_str().unwrap()));
    assert!(search("nothing-like-it").starts_with("未找到账号备份策略"));
    assert!(run(&with_constants(CREATE, &constants)).starts_with("错误:400"), "a second one of this name is refused");
}
