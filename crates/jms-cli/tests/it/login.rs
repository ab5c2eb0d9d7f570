//! Logging in, over a socket, and working with the profile that it makes.

use std::{fs, os::unix::fs::PermissionsExt};

use crate::{home::Home, served::Served};

#[test]
fn a_login_makes_a_profile_that_works() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::new(&theirs);
    let login = |password: &str, profile: &[&str]| {
        let url = served.told("url");
        let arguments = ["auth", "login", "--url", url, "--username", "admin", "--password-from", "stdin"];
        home.run_with(password, &[&arguments, profile].concat())
    };
    let wrong = login("wrong", &[]);
    assert!(wrong.code == 4 && wrong.err.contains("not logged in"), "{}", wrong.err);
    assert!(!home.config_file().exists(), "a login that failed leaves nothing");

    fs::create_dir_all(home.config_file().parent().unwrap()).unwrap();
    fs::write(home.config_file(), "# mine\n[profiles.prod]\nurl = \"https://jumpserver.invalid\"\n").unwrap();
    let open = login(served.told("password"), &[]);
    assert!(open.code == 2 && open.err.contains("chmod 600"), "{}", open.err);
    fs::set_permissions(home.config_file(), fs::Permissions::from_mode(0o600)).unwrap();
    let right = login(served.told("password"), &[]);
    assert_eq!((right.code, right.out.as_str()), (0, ""), "{}", right.err);
    let file = fs::read_to_string(home.config_file()).unwrap();
    assert!(file.starts_with("# mine\n[profiles.prod]"), "what was there stays");
    let token = file.split("token = \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(!right.err.contains(token) && !right.err.contains(served.told("password")));
    let mode = fs::metadata(home.config_file()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let status = home.run(&["auth", "status"]);
    assert!(status.code == 0 && status.out.contains("token from profile `default`"), "{}{}", status.out, status.err);
    assert!(!status.out.contains(token));
    assert_eq!(home.run(&["account", "list"]).out.lines().count(), 26);

    let other = login(served.told("password"), &["--profile", "sandbox"]);
    assert_eq!(other.code, 0, "{}", other.err);
    assert_eq!(home.run(&["--profile", "sandbox", "asset", "list"]).code, 0);
}

#[test]
fn the_environment_works_over_a_socket() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::new(&theirs);
    let mut command = home.command(&["account", "list", "-o", "json"]);
    let output = command
        .env("JMS_URL", served.told("url"))
        .env("JMS_ACCESS_KEY_ID", served.told("access_key_id"))
        .env("JMS_ACCESS_KEY_SECRET", served.told("access_key_secret"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 25);
}
