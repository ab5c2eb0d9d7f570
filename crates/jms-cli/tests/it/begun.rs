//! Jobs that were begun before: which accounts they go on with, and who is asked.

use std::{fmt::Write, fs, path::PathBuf, process::Stdio};

use jms_fleet::{
    Job, Journal, Place,
    domain::{AccountId, AccountUpdate, AssetId, NewBulkAccounts, OrgId, Secret, SharedAccount},
};
use serde_json::Value;

use crate::{
    home::{Home, Ran, snapshot, transcript},
    served::Served,
};

const KEY: &str = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\nQyNTUxOQAAACCzPq7zfqLffKoBDe/eo04kH2XxtSmk9D7RQyf1xUqrYgAAAJgAIAxdACAM\nXQAAAAtzc2gtZWQyNTUxOQAAACCzPq7zfqLffKoBDe/eo04kH2XxtSmk9D7RQyf1xUqrYg\nAAAEC2BsIi0QwW2uFscKTUUXNHLsYX4FxlaSDSblbAj7WR7bM+rvN+ot98qgEN796jTiQf\nZfG1KaT0PtFDJ/XFSqtiAAAAEHVzZXJAZXhhbXBsZS5jb20BAgMEBQ==\n-----END OPENSSH PRIVATE KEY-----\n\n";

/// A server, and a person who has begun jobs there.
struct Desk {
    home: Home,
    served: Served,
    _theirs: Home,
}

impl Desk {
    fn new(faults: &[&str]) -> Self {
        let (home, theirs) = (Home::new(), Home::new());
        let served = Served::with(&theirs, &[&["--memory"], faults].concat());
        Self { home, served, _theirs: theirs }
    }

    fn run(&self, line: &str) -> Ran {
        let line = line.replace("~/", &format!("{}/", self.home.path().display()));
        let mut command = self.served.command(&self.home, &line.split(' ').collect::<Vec<_>>());
        Ran::of(command.output().unwrap())
    }

    fn fine(&self, line: &str) -> String {
        let ran = self.run(line);
        assert_eq!(ran.code, 0, "{line}: {}", ran.text());
        ran.out
    }

    fn json(&self, line: &str) -> Vec<Value> {
        serde_json::from_str(&self.fine(&format!("{line} -o json"))).unwrap()
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.home.path().join(name);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        path
    }

    /// The journal of a job of which nothing was done yet.
    fn begin(&self, name: &str, job: &Job) {
        let place = Place::new(self.served.told("url").trim_end_matches('/'), OrgId::DEFAULT);
        drop(Journal::begin(self.home.path().join(name), job, &place).unwrap());
    }

    fn ids(&self, username: &str) -> Vec<AccountId> {
        let accounts = self.json(&format!("account list --username {username}"));
        accounts.iter().map(|account| account["id"].as_str().unwrap().parse().unwrap()).collect()
    }
}

#[test]
fn only_the_accounts_that_are_named_are_touched() {
    let desk = Desk::new(&[]);
    desk.fine("account create x --asset web-01 --asset web-02");
    desk.fine("account create z --asset web-02");
    let ids = desk.ids("x");
    let comment = Some("changed".to_owned());
    let update = AccountUpdate { comment, ..AccountUpdate::default() };
    desk.begin("delete.job", &Job::delete(ids.clone()));
    desk.begin("update.job", &Job::update(ids.iter().map(|id| (*id, update.clone())).collect()));
    let assets: Vec<AssetId> =
        desk.json("asset list").iter().map(|asset| asset["id"].as_str().unwrap().parse().unwrap()).collect();
    let accounts = NewBulkAccounts::new(assets, SharedAccount::new("y"));
    desk.begin("create.job", &Job::create_on_assets(accounts).unwrap());
    for line in [
        "delete z@web-02 --journal ~/delete.job --yes",
        "delete x@web-01 --journal ~/delete.job --yes",
        "delete x@web-01 x@web-02 z@web-02 --journal ~/delete.job --yes",
        "delete x@web-01 x@web-02 --username x --journal ~/delete.job --yes",
        "update z@web-02 --comment changed --journal ~/update.job --yes",
        "update x@web-02 --comment changed --journal ~/update.job --yes",
        "create y --asset web-01 --journal ~/create.job",
    ] {
        let ran = desk.run(&format!("account {line}"));
        assert_eq!(ran.code, 2, "{line}: {}", ran.text());
        assert!(ran.err.contains("of a job about others") || ran.err.contains("named and selected"), "{}", ran.err);
    }
    let all = desk.json("account list");
    assert!(all.iter().all(|account| account["comment"] != "changed" && account["username"] != "y"));
    assert_eq!((desk.ids("x"), desk.ids("z").len()), (ids.clone(), 1));

    desk.fine(&format!("account update x@web-01 {} --comment changed --journal ~/update.job --yes", ids[1]));
    desk.fine("account delete x@web-02 x@web-01 --journal ~/delete.job --yes");
    desk.fine("account create y --node /DEFAULT --journal ~/create.job");
    assert_eq!((desk.ids("x").len(), desk.ids("z").len()), (0, 1));
    assert!(!desk.ids("y").is_empty());
}

#[test]
fn who_was_deleted_already_is_named_still() {
    let desk = Desk::new(&["--fault", "status=403,on=accounts_bulk_delete,nth=2"]);
    let rows: Vec<_> = (0..130).map(|row| format!("row-{row}@web-01\n")).collect();
    let file: Vec<_> = (0..130).map(|row| format!("web-01,row-{row}\n")).collect();
    desk.write("new.csv", format!("asset,username\n{}", file.concat()));
    desk.fine("account import ~/new.csv --yes -o name");
    let delete = |names: &str| {
        let names = fs::File::open(desk.write("names", names)).unwrap();
        let journal = desk.home.path().join("delete.job");
        let line = ["account", "delete", "-", "--yes", "--journal", journal.to_str().unwrap(), "-o", "name"];
        Ran::of(desk.served.command(&desk.home, &line).stdin(Stdio::from(names)).output().unwrap())
    };
    let ran = delete(&rows.concat());
    assert_eq!(ran.code, 4, "{}", ran.text());
    let left = desk.json("account list --search row-").len();
    assert!(left > 0 && left < 130, "{left}");
    let ran = delete(&format!("{}root@web-01\n", rows.concat()));
    assert!(ran.code == 2 && ran.err.contains("of a job about others"), "{}", ran.text());
    let ran = delete(&rows.concat());
    assert_eq!(ran.code, 0, "{}", ran.text());
    assert!(desk.json("account list --search row-").is_empty());
}

#[test]
fn keys_of_many_are_read_as_keys() {
    let desk = Desk::new(&[]);
    desk.write("key", KEY);
    desk.fine("account create k --asset web-01 --asset web-02 --secret-type ssh_key");
    desk.fine("account update --username k --secret-from file:~/key --yes");
    let secret = Some(Secret::key(KEY).unwrap());
    let update = AccountUpdate { secret, ..AccountUpdate::default() };
    desk.begin("key.job", &Job::update(desk.ids("k").into_iter().map(|id| (id, update.clone())).collect()));
    desk.fine("account update --username k --secret-from file:~/key --yes --journal ~/key.job");
    let key = desk.fine("account secret k@web-02");
    assert!(key.starts_with("-----BEGIN OPENSSH PRIVATE KEY-----"));
}

#[test]
fn an_import_of_other_rows_asks() {
    let desk = Desk::new(&[]);
    let mut text = String::new();
    let mut session = |line: &str| {
        let ran = desk.run(line);
        let words: Vec<_> = line.split(' ').collect();
        write!(text, "{}", transcript(&words, &ran)).unwrap();
    };
    desk.write("rows.csv", "asset,username\nweb-01,svc-1\nweb-01,deploy\nweb-02,svc-2\n");
    session("account import ~/rows.csv --yes");
    session("account import ~/rows.csv --dry-run");
    session("account import ~/rows.csv");
    desk.write("rows.csv", "asset,username\nweb-01,svc-1\nweb-01,svc-3\nweb-02,svc-2\n");
    session("account import ~/rows.csv");
    session("account import ~/rows.csv --dry-run");
    desk.write("more.csv", "asset,username\nweb-01,svc-1\nweb-01,svc-3\n");
    session("account import ~/more.csv --dry-run --journal ~/rows.csv.job");
    session("account import ~/rows.csv --yes");
    snapshot(&desk.home, "session_begun", &text);
}
