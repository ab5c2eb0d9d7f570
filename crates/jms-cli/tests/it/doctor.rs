//! `jms doctor`: healthy servers of each kind, and ones with a fault.

use serde_json::Value;

use crate::{
    home::{Home, Ran, snapshot},
    served::Served,
};

fn doctor(home: &Home, served: &Served, arguments: &[&str]) -> Ran {
    let mut command = home.command(&[&["doctor"], arguments].concat());
    command.env("JMS_URL", served.told("url")).env("JMS_PRIVATE_TOKEN", served.told("private_token"));
    Ran::of(command.output().unwrap())
}

/// The checks that are not ok.
fn troubles(ran: &Ran) -> Vec<(String, String)> {
    let findings: Vec<Value> = serde_json::from_str(&ran.out).unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    findings
        .iter()
        .map(|finding| (text(finding, "check"), text(finding, "status")))
        .filter(|(_, status)| status != "ok")
        .collect()
}

#[test]
fn each_trouble_is_found() {
    let (home, theirs) = (Home::new(), Home::new());
    let json = ["-o", "json"];
    for (serve, arguments, code, found) in [
        (&[][..], &[][..], 0, &[("worker", "unknown")][..]),
        (&["--as", "4.10-community"], &[], 0, &[("licence", "warn"), ("worker", "unknown")]),
        (&["--as", "3.10"], &["--server-version", "3.10"], 0, &[("permissions", "unknown"), ("worker", "unknown")]),
        (&["--as", "3.10"], &[], 0, &[("version", "warn"), ("permissions", "unknown"), ("worker", "unknown")]),
        (&["--mfa"], &[], 0, &[("secrets", "warn"), ("worker", "unknown")]),
        (&["--no-secret-read"], &[], 0, &[("secrets", "warn"), ("worker", "unknown")]),
        (&["--fault", "status=503"], &["--timeout", "1"], 6, &[("reachable", "fail")]),
        (&["--fault", "status=401,on=users_profile_get"], &[], 4, &[("login", "fail")]),
        (
            &["--fault", "status=500,on=settings_public_get"],
            &["--timeout", "1"],
            0,
            &[("version", "unknown"), ("licence", "unknown"), ("worker", "unknown")],
        ),
    ] {
        let served = Served::with(&theirs, &[&["--memory"], serve].concat());
        let ran = doctor(&home, &served, &[arguments, &json].concat());
        let wanted: Vec<_> = found.iter().map(|(check, status)| ((*check).to_owned(), (*status).to_owned())).collect();
        assert_eq!((troubles(&ran), ran.code), (wanted, code), "{serve:?}: {}", ran.text());
    }
}

#[test]
fn what_to_do_is_said() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory", "--as", "4.10-community", "--mfa"]);
    snapshot(&home, "doctor_community", &doctor(&home, &served, &[]).text());
    let nobody = home.run(&["doctor"]);
    assert_eq!(nobody.code, 2, "{}", nobody.text());
    snapshot(&home, "doctor_no_server", &nobody.text());
}

#[test]
fn a_worker_that_works_is_seen() {
    let home = Home::new();
    assert_eq!(home.sandbox(&["backup", "run", "nightly-backup", "--wait"]).code, 0);
    let ran = home.sandbox(&["doctor"]);
    assert!(ran.out.contains("worker") && ran.out.contains("the newest task was begun at"), "{}", ran.text());
}
