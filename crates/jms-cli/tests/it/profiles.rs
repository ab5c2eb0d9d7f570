//! Profiles, logging in and out, and the keyring.

use std::{fmt::Write, fs, os::unix::fs::PermissionsExt, process::Command};

use crate::{
    home::{Home, Ran, snapshot},
    served::Served,
};

/// A keyring whose items are files: what `secret-tool` is called with, and what it does.
const KEYRING: &str = r#"#!/bin/sh
verb=$1; shift
[ "$1" = --label ] && shift 2
mkdir -p "$HOME/keyring"
item="$HOME/keyring/$(echo "$*" | tr '/ ' '__')"
case $verb in
store) cat > "$item";;
lookup) [ -f "$item" ] && cat "$item";;
clear) rm "$item";;
esac
"#;

/// A session of a desktop with a keyring.
fn with_keyring(home: &Home, command: &mut Command) {
    let bin = home.path().join("bin");
    fs::create_dir_all(&bin).unwrap();
    fs::write(bin.join("secret-tool"), KEYRING).unwrap();
    fs::set_permissions(bin.join("secret-tool"), fs::Permissions::from_mode(0o755)).unwrap();
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:").env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
}

fn keyring_run(home: &Home, arguments: &[&str]) -> Ran {
    let mut command = home.command(arguments);
    with_keyring(home, &mut command);
    Ran::of(command.output().unwrap())
}

/// What the keyring holds.
fn held(home: &Home) -> Vec<String> {
    let Ok(items) = fs::read_dir(home.path().join("keyring")) else { return Vec::new() };
    items.map(|item| fs::read_to_string(item.unwrap().path()).unwrap()).collect()
}

/// A file with a secret.
fn secret_file(home: &Home, secret: &str) -> String {
    let file = home.path().join("credential");
    fs::write(&file, secret).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    format!("file:{}", file.display())
}

fn config(home: &Home) -> String {
    fs::read_to_string(home.config_file()).unwrap()
}

#[test]
fn every_kind_of_login_makes_a_profile_that_works() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::new(&theirs);
    let (url, key_id) = (served.told("url"), served.told("access_key_id"));
    for (profile, with, secret) in [
        ("password", &["--with", "password", "--username", "admin"][..], "password"),
        ("private", &["--with", "private-token"], "private_token"),
        ("key", &["--with", "access-key", "--key-id", key_id], "access_key_secret"),
    ] {
        let from = secret_file(&home, served.told(secret));
        let login = [&["--profile", profile, "auth", "login", "--url", url, "--secret-from", &from], with].concat();
        let ran = home.run(&login);
        assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
        assert!(ran.err.contains("and not in a keyring: this is no session of a desktop"), "{}", ran.err);
        let status = home.run(&["--profile", profile, "auth", "status"]);
        assert!(status.code == 0 && status.out.contains(&format!("from profile `{profile}`")), "{}", status.text());
    }
    // The token that the login by password gave.
    let token = config(&home).split("\ntoken = \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let from = secret_file(&home, &token);
    let ran =
        home.run(&["--profile", "token", "auth", "login", "--url", url, "--with", "token", "--secret-from", &from]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(fs::metadata(home.config_file()).unwrap().permissions().mode() & 0o777, 0o600);
    snapshot(&home, "profile_list", &home.run(&["profile", "list"]).text());

    // What the server does not take is not kept.
    let before = config(&home);
    let from = secret_file(&home, "canary");
    for with in [&["--with", "token"][..], &["--with", "private-token"], &["--with", "access-key", "--key-id", key_id]]
    {
        let ran = home.run(&[&["auth", "login", "--url", url, "--secret-from", &from], with].concat());
        assert!(ran.code == 4 && !ran.err.contains("canary"), "{}", ran.err);
    }
    for with in [&["--with", "token", "--username", "admin"][..], &["--with", "token", "--key-id", key_id]] {
        assert_eq!(home.run(&[&["auth", "login", "--url", url, "--secret-from", &from], with].concat()).code, 2);
    }
    assert_eq!(config(&home), before);
}

#[test]
fn a_secret_is_in_the_keyring_where_there_is_one() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::new(&theirs);
    let key = served.told("access_key_secret");
    let from = secret_file(&home, key);
    let login = [
        "auth",
        "login",
        "--url",
        served.told("url"),
        "--with",
        "access-key",
        "--key-id",
        served.told("access_key_id"),
    ];
    let login = [&login[..], &["--secret-from", &from]].concat();
    let ran = keyring_run(&home, &login);
    assert!(ran.code == 0 && ran.err.contains("is in the keyring"), "{}", ran.err);
    assert_eq!(held(&home), [key]);
    assert!(!config(&home).contains(key) && config(&home).contains("keyring = \"access_key_secret\""));
    let status = keyring_run(&home, &["auth", "status"]);
    assert!(
        status.code == 0 && status.out.contains("access key from the keyring, for profile `default`"),
        "{}",
        status.text()
    );

    let elsewhere = home.run(&["auth", "status"]);
    assert_eq!(elsewhere.code, 2);
    assert!(elsewhere.err.contains("its access_key_secret is in the keyring: this is no session"), "{}", elsewhere.err);

    // Another login leaves nothing of the former behind.
    let from = secret_file(&home, served.told("private_token"));
    let other = ["auth", "login", "--with", "private-token", "--secret-from", &from];
    assert_eq!(keyring_run(&home, &other).code, 0);
    assert_eq!(held(&home), [served.told("private_token")]);
    let out = keyring_run(&home, &["auth", "logout"]);
    assert!(out.code == 0 && held(&home).is_empty(), "{}", out.err);
    assert_eq!(config(&home), format!("[profiles.default]\nurl = \"{}\"\n", served.told("url")));
    let again = keyring_run(&home, &["auth", "logout"]);
    assert!(again.code == 0 && again.err.contains("had no credentials"), "{}", again.err);

    let from = secret_file(&home, key);
    let login = [&login[..login.len() - 1], &[from.as_str(), "--no-keyring"]].concat();
    assert_eq!(keyring_run(&home, &login).code, 0);
    assert!(held(&home).is_empty() && config(&home).contains(key));
    assert_eq!(home.run(&["auth", "status"]).code, 0);
}

#[test]
fn each_setting_tells_where_it_came_from() {
    let home = Home::new();
    fs::create_dir_all(home.config_file().parent().unwrap()).unwrap();
    let text = "# mine\n[profiles.default]\nurl = \"https://a.invalid\"\ntoken = \"canary\"\n\
                [profiles.prod]\nurl = \"https://b.invalid\"\naccess_key_id = \"id\"\naccess_key_secret = \"canary\"\ntimeout = 5\n\
                [profiles.half]\nurl = \"https://c.invalid\"\naccess_key_id = \"id\"\n\
                [profiles.mixed]\nurl = \"https://d.invalid\"\ntoken = \"canary\"\npassword = \"canary\"\nusername = \"me\"\n";
    fs::write(home.config_file(), text).unwrap();
    fs::set_permissions(home.config_file(), fs::Permissions::from_mode(0o600)).unwrap();
    let mut told = String::new();
    let mut show = |arguments: &[&str], variables: &[(&str, &str)], code| {
        let ran = Ran::of(home.command(arguments).envs(variables.iter().copied()).output().unwrap());
        assert_eq!(ran.code, code, "{arguments:?}: {}", ran.err);
        let set: String = variables.iter().flat_map(|(name, _)| [*name, "=… "]).collect();
        writeln!(told, "$ {set}jms {}\n{}", arguments.join(" "), ran.text()).unwrap();
    };
    show(&["profile", "list"], &[], 0);
    show(&["profile", "show"], &[], 0);
    show(&["profile", "show", "prod", "--timeout", "7"], &[], 0);
    show(
        &["profile", "show", "--org", "00000000-0000-0000-0000-000000000004"],
        &[("JMS_PROFILE", "prod"), ("JMS_SERVER_VERSION", "3.10")],
        0,
    );
    show(&["profile", "show"], &[("JMS_URL", "https://e.invalid"), ("JMS_TOKEN", "canary")], 0);
    show(&["profile", "show", "half"], &[], 2);
    show(&["profile", "show", "mixed"], &[], 2);
    show(&["profile", "show", "nobody"], &[], 3);
    show(&["profile", "use", "nobody"], &[], 3);
    show(&["profile", "use", "prod"], &[], 0);
    show(&["profile", "show", "-o", "json"], &[], 0);
    show(&["profile", "use", "default"], &[("JMS_URL", "https://e.invalid")], 0);
    show(&["profile", "show"], &[("JMS_URL", "https://e.invalid")], 2);
    assert!(!told.contains("canary"));
    snapshot(&home, "profiles", &told);
    assert_eq!(config(&home), format!("default_profile = \"default\"\n{text}"), "all else stays");

    fs::set_permissions(home.config_file(), fs::Permissions::from_mode(0o644)).unwrap();
    for arguments in [&["profile", "list"][..], &["profile", "use", "prod"], &["auth", "logout"], &["account", "list"]]
    {
        let ran = home.run(arguments);
        assert!(ran.code == 2 && ran.err.contains("chmod 600") && !ran.err.contains("canary"), "{}", ran.err);
    }
}
