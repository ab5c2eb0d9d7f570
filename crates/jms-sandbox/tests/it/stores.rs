//! Stores: in a file, opened again, of another version, reset.

use std::{fs, path::PathBuf, thread};

use http::Method;
use jms_sandbox::{Fleet, Profile, Sandbox, SandboxError, Store};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::Client;

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("sandbox.db")
}

fn open(path: &std::path::Path) -> Result<Sandbox, SandboxError> {
    Sandbox::builder().store(Store::File(path.to_owned())).build()
}

fn account_names(sandbox: &Sandbox) -> Vec<String> {
    let rows = Client::new(sandbox).get("accounts/accounts/?limit=1000&order=name,date_created").json();
    rows["results"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_file_keeps_everything_and_belongs_to_its_owner() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder);
    let first = open(&path).unwrap();
    let client = Client::new(&first);
    let account = client.get("accounts/accounts/?username=deploy&limit=1").json()["results"][0].clone();
    let detail = format!("accounts/accounts/{}/", account["id"].as_str().unwrap());
    assert_eq!(client.call(Method::PATCH, &detail, &json!({ "secret": "Another_1" })).status, 200);
    let (credentials, names) = (first.credentials(), account_names(&first));
    drop((client, first));

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = open(&path).unwrap();
    assert_eq!(again.credentials(), credentials);
    assert_eq!(account_names(&again), names);
    let secret = Client::new(&again).get(&detail.replace("accounts/accounts", "accounts/account-secrets")).json();
    assert_eq!((&secret["secret"], &secret["version"]), (&json!("Another_1"), &json!(1)));
}

#[test]
fn only_files_of_this_sandbox_are_opened_or_removed() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder);
    fs::write(
        &path,
        "not a database, but long enough to be taken for one if nobody looks at what it says at its start",
    )
    .unwrap();
    assert!(matches!(open(&path), Err(SandboxError::Foreign { .. })));
    let removed = Sandbox::builder().store(Store::File(path.clone())).reset(true).build();
    assert!(matches!(removed, Err(SandboxError::Foreign { .. })));
    assert!(fs::read_to_string(&path).unwrap().starts_with("not a database"));

    let other = folder.path().join("other.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE theirs (id)").unwrap();
    assert!(matches!(open(&other), Err(SandboxError::Foreign { .. })));
}

#[test]
fn another_version_or_profile_is_told_apart_and_can_be_reset() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder);
    drop(open(&path).unwrap());
    let other = Sandbox::builder().store(Store::File(path.clone())).profile(Profile::V3_10).build();
    assert!(matches!(other, Err(SandboxError::Profile { wanted: Profile::V3_10, .. })));

    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = open(&path).unwrap_err();
    assert!(matches!(error, SandboxError::Schema { found: 99, .. }));
    assert!(error.to_string().contains("reset it"), "{error}");
    let fresh = Sandbox::builder().store(Store::File(path)).reset(true).build().unwrap();
    assert_eq!(account_names(&fresh).len(), 25);
}

#[test]
fn a_reset_undoes_everything_but_the_credentials() {
    let sandbox = Sandbox::builder().build().unwrap();
    let (client, credentials, names) = (Client::new(&sandbox), sandbox.credentials(), account_names(&sandbox));
    assert_eq!(client.call(Method::DELETE, "accounts/accounts/?username=deploy", &Value::Null).status, 204);
    assert_ne!(account_names(&sandbox), names);
    sandbox.reset().unwrap();
    assert_eq!(sandbox.requests().total(), 0);
    assert_eq!(account_names(&sandbox), names);
    assert_eq!(sandbox.credentials(), credentials);
    let login = json!({ "username": "operator", "password": credentials.password("operator") });
    assert_eq!(client.post("authentication/auth/", &login).status, 201);
}

#[test]
fn a_seed_makes_the_same_sandbox_again() {
    let build = || Sandbox::builder().seed(11).build().unwrap();
    let (one, other) = (build(), build());
    assert_eq!(one.credentials(), other.credentials());
    let ids = |sandbox: &Sandbox| Client::new(sandbox).get("accounts/accounts/?order=date_created&fields=id").json();
    assert_eq!(ids(&one), ids(&other));
    one.reset().unwrap();
    assert_eq!(ids(&one), ids(&other));
    assert_ne!(Sandbox::builder().build().unwrap().credentials(), one.credentials());
}

#[test]
fn two_threads_see_one_whole_state() {
    let sandbox = Sandbox::builder().build().unwrap();
    let asset = Client::new(&sandbox).get("assets/assets/?name=web-01").json()[0]["id"].clone();
    // Both threads make the same accounts; each is made once, and refused once.
    let made: usize = thread::scope(|scope| {
        let threads: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let client = Client::new(&sandbox);
                    let made = |n: usize| {
                        let body = json!({ "asset": asset, "name": format!("n{n}"), "username": format!("u{n}") });
                        let status = client.post("accounts/accounts/", &body).status.as_u16();
                        assert!(status == 201 || status == 400, "{status}");
                        status == 201
                    };
                    (0..100).filter(|n| made(*n)).count()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(made, 100);
    assert_eq!(account_names(&sandbox).len(), 125);
    assert_eq!(sandbox.requests().failures(), 0);
}

#[test]
fn what_is_printed_has_no_secrets() {
    let sandbox = Sandbox::builder().build().unwrap();
    let credentials = sandbox.credentials();
    let printed = format!("{sandbox:?} {credentials:?} {:?}", Fleet::demo());
    let secrets = credentials.passwords.values().chain([&credentials.private_token, &credentials.access_key_secret]);
    for secret in secrets {
        assert!(!printed.contains(secret.as_str()));
    }
    assert!(format!("{credentials:?}").contains("operator"));
}
