//! No secret shows itself, whatever command is run: all of them are, with secrets that are told from everything else.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Stdio,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use serde_json::Value;

use crate::{
    help::commands,
    home::{Home, Ran},
    served::Served,
};

/// What a line may show, because it asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// For no secret.
    None,
    /// For one on standard output.
    Out,
}

/// Every command, with names in braces for what differs. A new command needs a line here.
const LINES: &[(&str, Asks)] = &[
    ("account list", Asks::None),
    ("account get deploy@web-01", Asks::None),
    ("account create canary --asset web-02 --secret-from file:{given}", Asks::None),
    ("account update app@web-01 --secret-from file:{given}", Asks::None),
    ("account secret deploy@web-01", Asks::Out),
    ("account secret deploy@web-01 -o json", Asks::Out),
    ("account update app@web-01 --secret-from file:{given} --dry-run", Asks::None),
    ("account secret deploy@web-01 --out {asked}/secret", Asks::None),
    ("account secret deploy@web-01 --out {asked}/secret", Asks::None),
    ("account history app@web-01", Asks::None),
    ("account import {accounts} --plain-text --yes", Asks::None),
    ("account import {accounts} --plain-text --yes --retry-failed", Asks::None),
    ("account import {accounts} --yes", Asks::None),
    ("account import {accounts} --plain-text --dry-run -o json", Asks::None),
    ("account export --asset web-01 --with-secrets --plain-text", Asks::Out),
    ("account export --asset web-01 --with-secrets --plain-text --out {asked}/export.csv", Asks::None),
    (
        "account export --asset web-01 --with-secrets --passphrase-from file:{given} --out {asked}/x.yaml.age",
        Asks::None,
    ),
    ("account import {asked}/x.yaml.age --passphrase-from file:{given} --mode update --yes", Asks::None),
    ("account import {asked}/x.yaml.age --identity {given} --yes", Asks::None),
    ("account export --recipient {given}", Asks::None),
    ("account create many --asset web-01 --asset web-02 --secret-from file:{given}", Asks::None),
    ("account create many --asset web-01 --asset pg-01 --secret-from file:{given} --dry-run", Asks::None),
    ("account update --username many --secret-from file:{given} --yes --journal {asked}/update.job", Asks::None),
    ("account secret deploy@web-01 app@web-01 --out {asked}/none.jsonl", Asks::None),
    ("account secret deploy@web-01 app@web-01 --plain-text --out {asked}/two.jsonl", Asks::None),
    ("account delete many@web-01 many@web-02 --yes", Asks::None),
    ("account delete canary@web-02 --yes", Asks::None),
    ("asset list", Asks::None),
    ("node list", Asks::None),
    ("user list", Asks::None),
    ("org list", Asks::None),
    ("template list", Asks::None),
    ("template create canary --secret-from file:{given}", Asks::None),
    ("template create other --secret-from file:{given} --dry-run", Asks::None),
    ("template get canary", Asks::None),
    ("template update canary --secret-from file:{given}", Asks::None),
    ("template secret canary", Asks::Out),
    ("template secret canary --out {asked}/template", Asks::None),
    ("template create-accounts canary --asset web-01", Asks::None),
    ("template accounts canary", Asks::None),
    ("template sync canary --yes", Asks::None),
    ("template delete canary --yes", Asks::None),
    ("app create canary --all-accounts", Asks::None),
    ("app list", Asks::None),
    ("app get canary", Asks::None),
    ("app accounts canary", Asks::None),
    ("app secret canary --out {asked}/app", Asks::None),
    ("app update canary --comment x --yes", Asks::None),
    ("app refresh-secret canary --yes", Asks::None),
    ("app sdk python", Asks::None),
    ("app delete canary --yes", Asks::None),
    ("risk list", Asks::None),
    ("risk get 99999999-9999-4999-8999-999999999999", Asks::None),
    ("risk handle 99999999-9999-4999-8999-999999999999 close", Asks::None),
    ("risk delete 99999999-9999-4999-8999-999999999999 --yes", Asks::None),
    ("risk assets", Asks::None),
    ("platform list", Asks::None),
    ("platform get Linux", Asks::None),
    ("change-secret list", Asks::None),
    ("change-secret create canary --account app --asset web-01 --secret-from file:{given}", Asks::None),
    ("change-secret get canary", Asks::None),
    ("change-secret update canary --secret-from file:{given}", Asks::None),
    ("change-secret run canary --wait", Asks::None),
    ("change-secret assets list canary", Asks::None),
    ("change-secret assets add canary web-02", Asks::None),
    ("change-secret assets remove canary web-02", Asks::None),
    ("change-secret nodes list canary", Asks::None),
    ("change-secret nodes add canary /DEFAULT/linux", Asks::None),
    ("change-secret nodes remove canary /DEFAULT/linux", Asks::None),
    ("execution list", Asks::None),
    ("execution get {execution}", Asks::None),
    ("execution wait {execution}", Asks::None),
    ("execution report {execution}", Asks::None),
    ("execution log {execution}", Asks::None),
    ("record list", Asks::None),
    ("record secret {record}", Asks::Out),
    ("record secret {record} --old -o json", Asks::Out),
    ("record secret {record} --old --out {asked}/record", Asks::None),
    ("record retry {record}", Asks::None),
    ("record retry --execution {execution} --wait", Asks::None),
    ("record ignore {record} --yes", Asks::None),
    ("change-secret delete canary --yes --with-records", Asks::None),
    ("push list", Asks::None),
    ("push create canary --account app --asset web-01 --secret-from file:{given}", Asks::None),
    ("push get canary", Asks::None),
    ("push update canary --secret-from file:{given}", Asks::None),
    ("push run canary --wait", Asks::None),
    ("push assets list canary", Asks::None),
    ("push assets add canary web-02", Asks::None),
    ("push assets remove canary web-02", Asks::None),
    ("push nodes list canary", Asks::None),
    ("push nodes add canary /DEFAULT/linux", Asks::None),
    ("push nodes remove canary /DEFAULT/linux", Asks::None),
    ("push delete canary --yes", Asks::None),
    ("gather list", Asks::None),
    ("gather create canary --asset web-01", Asks::None),
    ("gather get canary", Asks::None),
    ("gather update canary --comment found", Asks::None),
    ("gather run canary --wait", Asks::None),
    ("gather assets list canary", Asks::None),
    ("gather assets add canary web-02", Asks::None),
    ("gather assets remove canary web-02", Asks::None),
    ("gather nodes list canary", Asks::None),
    ("gather nodes add canary /DEFAULT/linux", Asks::None),
    ("gather nodes remove canary /DEFAULT/linux", Asks::None),
    ("gather delete canary --yes", Asks::None),
    ("check list", Asks::None),
    ("check create canary --asset web-01", Asks::None),
    ("check get canary", Asks::None),
    ("check update canary --comment checked", Asks::None),
    ("check run canary --wait", Asks::None),
    ("check assets list canary", Asks::None),
    ("check assets add canary web-02", Asks::None),
    ("check assets remove canary web-02", Asks::None),
    ("check nodes list canary", Asks::None),
    ("check nodes add canary /DEFAULT/linux", Asks::None),
    ("check nodes remove canary /DEFAULT/linux", Asks::None),
    ("check delete canary --yes", Asks::None),
    ("backup list", Asks::None),
    ("backup create canary --type linux --recipient admin --password-from file:{given}", Asks::None),
    ("backup get canary", Asks::None),
    ("backup update canary --password-from file:{given}", Asks::None),
    ("backup run canary", Asks::None),
    ("backup delete canary --yes", Asks::None),
    ("report --compare-secrets", Asks::None),
    ("report --compare-secrets --as html --out {asked}/report", Asks::None),
    ("rotate app@web-03 --secret-from file:{given} --journal {home}/canary.rotation --yes", Asks::None),
    ("rotate --resume {home}/canary.rotation --secret-from file:{given} -o json", Asks::None),
    ("plan -f {code}", Asks::None),
    ("plan -f {code} --allow-clear-secrets", Asks::None),
    ("apply -f {code} --yes", Asks::None),
    ("apply -f {code} --allow-clear-secrets --yes --dry-run", Asks::None),
    ("apply -f {code} --allow-clear-secrets --yes", Asks::None),
    ("apply -f {code} --allow-clear-secrets --yes -o json", Asks::None),
    ("export --as-code {code}/exported", Asks::None),
    ("crontab check '30 2 * * sun'", Asks::None),
    ("crontab next '30 2 * * sun'", Asks::None),
    ("auth login --profile by-password --url {url} --username admin --secret-from file:{password}", Asks::None),
    (
        "auth login --profile by-key --url {url} --with access-key --key-id {key_id} --secret-from file:{key}",
        Asks::None,
    ),
    ("auth login --profile wrong --url {url} --with token --secret-from file:{given}", Asks::None),
    ("auth status", Asks::None),
    ("auth status --profile by-key", Asks::None),
    ("profile list", Asks::None),
    ("profile use by-password", Asks::None),
    ("profile show", Asks::None),
    ("profile show by-key", Asks::None),
    ("sandbox record --from by-key --out {asked}/recorded.yaml", Asks::None),
    ("auth logout --profile by-key", Asks::None),
    ("read jms://web-01/deploy", Asks::Out),
    ("read jms://web-01/deploy --out {asked}/read", Asks::None),
    ("read jms://web-01/nobody", Asks::None),
    ("inject {template}", Asks::Out),
    ("inject {template} --out {asked}/inject", Asks::None),
    ("inject {given}", Asks::Out),
    ("run --env A=jms://web-01/deploy --file B=jms://web-01/deploy -- true", Asks::None),
    ("run --mask --env A=jms://web-01/deploy -- sh -c 'echo $A; echo $A >&2'", Asks::None),
    ("run --env A=jms://web-01/deploy --file B=jms://web-01/nobody -- true", Asks::None),
    ("run --env-file {given} -- true", Asks::None),
    ("api GET /api/v1/accounts/accounts/?limit=2 --include", Asks::None),
    ("api POST /api/v1/accounts/accounts/ --data {body}", Asks::None),
    ("api POST /api/v1/accounts/accounts/ --data {given}", Asks::None),
    ("doctor", Asks::None),
    ("completion bash", Asks::None),
    ("man account", Asks::None),
    ("help environment", Asks::None),
    ("spec list", Asks::None),
    ("spec show accounts_create", Asks::None),
    ("sandbox serve --listen 0.0.0.0:0", Asks::None),
    ("sandbox reset", Asks::None),
];

/// Accounts as code: two that are made, and a command that is not there and has a secret among its arguments.
const CODE: &str = "accounts:
- {asset: web-02, username: coded, secret: Canary-given-1}
- {asset: web-03, username: coded, secret: 'file:../given'}
- {asset: pg-01, username: coded, secret: 'jms://web-01/deploy'}
";

/// Where the lines are run: a person's home, what they are given, and where they put what they are asked for.
struct Place {
    home: Home,
    given: tempfile::TempDir,
    served: Served,
    secrets: Vec<String>,
    /// A run that changed the secret of an account that had a known one, and what it did to it.
    execution: String,
    record: String,
}

impl Place {
    fn new(served: Served) -> Self {
        let (home, given) = (Home::new(), tempfile::tempdir().unwrap());
        fs::create_dir(given.path().join("asked")).unwrap();
        let mut secrets: Vec<String> = vec!["Canary-given-1".to_owned(), "Canary-stored-2".to_owned()];
        secrets.extend(["password", "private_token", "access_key_secret"].map(|name| served.told(name).to_owned()));
        let (execution, record) = (String::new(), String::new());
        let place = Self { home, given, served, secrets, execution, record };
        let body = r#"{"asset": "00000000-0000-0000-0000-000000000000", "username": "x", "secret": "Canary-given-1"}"#;
        for (name, content) in [
            ("given", "Canary-given-1"),
            ("stored", "Canary-stored-2"),
            ("password", place.served.told("password")),
            ("key", place.served.told("access_key_secret")),
            ("body", body),
            ("accounts", "asset,username,secret\nweb-01,imported,Canary-given-1\nweb-01,deploy,Canary-given-1\n"),
            ("template", "password: {{ jms://web-01/deploy }}"),
        ] {
            let file = place.given.path().join(name);
            fs::write(&file, content).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        }
        let code = place.given.path().join("code");
        fs::create_dir(&code).unwrap();
        fs::write(code.join("accounts.yaml"), CODE).unwrap();
        for account in ["deploy@web-01", "app@web-01"] {
            let stored = place.run(&format!("account update {account} --secret-from file:{{stored}}"), &[]);
            assert_eq!(stored.code, 0, "{}", stored.err);
        }
        let change = "change-secret create before --account app --asset web-01 --secret-from file:{given}";
        assert_eq!(place.run(change, &[]).code, 0);
        let ran = place.run("change-secret run before --wait -o json", &[]);
        let outcome: Value = serde_json::from_str(&ran.out).unwrap();
        let id = |object: &Value| object["id"].as_str().unwrap().to_owned();
        Self { execution: id(&outcome["execution"]), record: id(&outcome["records"][0]), ..place }
    }

    fn run(&self, line: &str, more: &[&str]) -> Ran {
        let line =
            line.replace("{url}", self.served.told("url")).replace("{key_id}", self.served.told("access_key_id"));
        let mut line = line.replace("{execution}", &self.execution).replace("{record}", &self.record);
        line = line.replace("{home}", self.home.path().to_str().unwrap());
        for name in ["given", "stored", "password", "key", "body", "accounts", "template", "asked", "code"] {
            line = line.replace(&format!("{{{name}}}"), self.given.path().join(name).to_str().unwrap());
        }
        let words = shlex::split(&line).unwrap();
        let words: Vec<&str> = more.iter().copied().chain(words.iter().map(String::as_str)).collect();
        Ran::of(self.served.command(&self.home, &words).stdin(Stdio::null()).output().unwrap())
    }

    /// Checks that no secret is where nobody asked for it.
    fn check(&self, line: &str, asks: Asks, ran: &Ran) {
        for secret in &self.secrets {
            assert!(!ran.err.contains(secret), "{line}: on standard error: {}", ran.err);
            assert!(asks == Asks::Out || !ran.out.contains(secret), "{line}: on standard output: {}", ran.out);
        }
        for file in files(self.home.path()).into_iter().chain(files_of_runs()) {
            // It may have been removed since: other tests run, too.
            let content = fs::read(&file).unwrap_or_default();
            let found = self.secrets.iter().any(|secret| contains(&content, secret));
            // A login without a keyring is kept there, and there alone.
            let is_config = file == self.home.config_file();
            assert!(is_config || !found, "{line}: in {}", file.display());
            assert!(!contains(&content, self.served.told("password")), "{line}: a password is kept nowhere");
        }
        for file in files(&self.given.path().join("asked")).into_iter().chain(files(&self.home.path().join(".config")))
        {
            let mode = fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{line}: others can read {}", file.display());
        }
    }
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// What runs left in memory.
fn files_of_runs() -> Vec<PathBuf> {
    let all = files(Path::new("/dev/shm"));
    all.into_iter().filter(|path| path.to_string_lossy().contains("/jms-run-")).collect()
}

fn contains(content: &[u8], secret: &str) -> bool {
    content.windows(secret.len()).any(|window| window == secret.as_bytes())
}

/// Looks at the arguments of all processes until it is told that all is over, and gives what it found.
fn watch(secrets: &[String], over: &AtomicBool) -> Vec<String> {
    let mut found = Vec::new();
    while !over.load(Ordering::Relaxed) {
        for process in fs::read_dir("/proc").unwrap().filter_map(Result::ok) {
            let arguments = fs::read(process.path().join("cmdline")).unwrap_or_default();
            if secrets.iter().any(|secret| contains(&arguments, secret)) {
                found.push(String::from_utf8_lossy(&arguments).replace('\0', " "));
            }
        }
        // The other processor is for what is watched.
        thread::sleep(Duration::from_millis(2));
    }
    found
}

#[test]
fn no_secret_shows_itself() {
    let theirs = Home::new();
    let place = Place::new(Served::new(&theirs));
    // What tells more than usual is asked to tell all it can.
    let help = place.home.run(&["--help"]).out;
    let more: Vec<&str> = ["--debug"].into_iter().filter(|option| help.contains(option)).collect();
    let over = AtomicBool::new(false);
    let in_arguments = thread::scope(|scope| {
        let watching = scope.spawn(|| watch(&place.secrets, &over));
        for (line, asks) in LINES {
            let ran = place.run(line, &more);
            place.check(line, *asks, &ran);
        }
        over.store(true, Ordering::Relaxed);
        watching.join().unwrap()
    });
    assert!(in_arguments.is_empty(), "{in_arguments:?}");
}

#[test]
fn every_command_is_asked_for_its_secrets() {
    let home = Home::new();
    let all = commands(&home, &[]);
    for command in &all {
        let is_above_others = all.iter().any(|other| other.len() > command.len() && other.starts_with(command));
        let words = command.join(" ");
        let is_there = LINES.iter().any(|(line, _)| *line == words || line.starts_with(&format!("{words} ")));
        assert!(is_above_others || is_there, "`jms {words}` has no line in LINES: can it show a secret?");
    }
}
