//! Each exit code of the help happens.

use std::collections::BTreeSet;

use crate::{
    home::{Home, Ran},
    served::Served,
};

fn on(home: &Home, served: &Served, arguments: &[&str]) -> i32 {
    let mut command = home.command(arguments);
    command.env("JMS_URL", served.told("url")).env("JMS_PRIVATE_TOKEN", served.told("private_token"));
    let ran = Ran::of(command.output().unwrap());
    assert!(ran.code == 0 || ran.err.contains("error:") || ran.code == 9 || ran.code == 8, "{}", ran.text());
    ran.code
}

#[test]
fn each_exit_code_of_the_help_happens() {
    let (home, theirs) = (Home::new(), Home::new());
    let with = |arguments: &[&str]| Served::with(&theirs, &[&["--memory"], arguments].concat());
    let mut seen = BTreeSet::new();
    for (code, serve, arguments) in [
        (0, &[][..], &["org", "list"][..]),
        (2, &[], &["account", "get", "x"]),
        (3, &[], &["account", "get", "nobody@web-01"]),
        (4, &["--mfa"], &["account", "secret", "deploy@web-01"]),
        (4, &["--as", "4.10-community"], &["change-secret", "list"]),
        (5, &[], &["account", "create", "deploy", "--asset", "web-01"]),
        (6, &["--fault", "status=503"], &["org", "list", "--timeout", "1"]),
        (6, &["--fault", "throttle=60"], &["org", "list", "--timeout", "1"]),
        (6, &["--fault", "reset-before,method=GET"], &["org", "list", "--timeout", "1"]),
        (7, &["--fault", "reset-after,on=change_secret_executions_create"], &["change-secret", "run", "weekly-linux"]),
        (10, &["--fault", "stuck=pending"], &["change-secret", "run", "weekly-linux", "--wait", "--deadline", "0"]),
        (11, &[], &["report", "--fail-on", "warning"]),
        (1, &["--fault", "redirect=slash,method=GET"], &["org", "list"]),
    ] {
        assert_eq!(on(&home, &with(serve), arguments), code, "{serve:?} {arguments:?}");
        seen.insert(code);
    }
    let failed = ["change-secret", "create", "dead", "--account", "app", "--asset", "legacy-01"];
    assert_eq!(home.sandbox(&failed).code, 0);
    seen.insert(home.sandbox(&["change-secret", "run", "dead", "--wait"]).code);
    let none = ["change-secret", "create", "none", "--account", "nobody", "--asset", "web-01"];
    assert_eq!(home.sandbox(&none).code, 0);
    seen.insert(home.sandbox(&["change-secret", "run", "none", "--wait"]).code);
    let file = home.path().join("there.csv");
    std::fs::write(&file, "asset,username\nweb-01,deploy\n").unwrap();
    seen.insert(home.sandbox(&["account", "import", file.to_str().unwrap(), "--dry-run"]).code);
    // 130 is that of Ctrl-C, in `terminal.rs`.
    let told = home.run(&["help", "exit-codes"]).out;
    let told = told.lines().skip(2).filter_map(|line| line.split_whitespace().next()?.parse().ok());
    assert_eq!(told.filter(|code| *code != 130).collect::<BTreeSet<i32>>(), seen);
}
