//! The JSON that commands print, as schemas in `docs/cli/schema/`: made of what they print on the sandbox, so that a field that
//! comes, goes or changes is seen in review. `JMS_WRITE_SCHEMAS=1 cargo test -p jms-cli schemas` writes them anew.

use std::{collections::BTreeMap, env, fs, path::Path};

use serde_json::{Map, Value, json};

use crate::{home::Home, objects::find_risks};

/// What is known of a value by all that was seen of it.
#[derive(Default)]
struct Shape {
    kinds: BTreeMap<&'static str, Option<&'static str>>,
    fields: BTreeMap<String, (Shape, usize)>,
    objects: usize,
    items: Option<Box<Shape>>,
}

impl Shape {
    fn see(&mut self, value: &Value) {
        let (kind, format) = match value {
            Value::Null => ("null", None),
            Value::Bool(_) => ("boolean", None),
            Value::Number(number) if number.is_f64() => ("number", None),
            Value::Number(_) => ("integer", None),
            Value::String(text) => ("string", format(text)),
            Value::Array(_) => ("array", None),
            Value::Object(_) => ("object", None),
        };
        // Texts of more than one form have none.
        let known = self.kinds.entry(kind).or_insert(format);
        if *known != format {
            *known = None;
        }
        match value {
            Value::Array(items) => {
                let shape = self.items.get_or_insert_default();
                for item in items {
                    shape.see(item);
                }
            }
            Value::Object(fields) => {
                self.objects += 1;
                for (name, value) in fields {
                    let (shape, seen) = self.fields.entry(name.clone()).or_default();
                    shape.see(value);
                    *seen += 1;
                }
            }
            _ => {}
        }
    }

    fn schema(&self) -> Value {
        // Of what was never there nothing is known.
        if self.kinds.keys().all(|kind| *kind == "null") {
            return json!({});
        }
        let mut schema = Map::new();
        let kinds: Vec<_> = self.kinds.keys().copied().collect();
        schema.insert("type".to_owned(), if let [only] = kinds[..] { json!(only) } else { json!(kinds) });
        if let Some(Some(format)) = self.kinds.get("string") {
            schema.insert("format".to_owned(), json!(format));
        }
        if let Some(items) = &self.items {
            schema.insert("items".to_owned(), items.schema());
        }
        if self.objects > 0 {
            let fields: Map<_, _> =
                self.fields.iter().map(|(name, (shape, _))| (name.clone(), shape.schema())).collect();
            let always = self.fields.iter().filter(|(_, (_, seen))| *seen == self.objects).map(|(name, _)| name);
            schema.insert("required".to_owned(), json!(always.collect::<Vec<_>>()));
            schema.insert("properties".to_owned(), Value::Object(fields));
        }
        Value::Object(schema)
    }
}

fn format(text: &str) -> Option<&'static str> {
    let is_uuid = text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    let is_time = text.len() >= 20 && text.as_bytes()[10] == b'T' && text.parse::<jiff::Timestamp>().is_ok();
    if is_uuid { Some("uuid") } else { is_time.then_some("date-time") }
}

/// The commands by the names of their schemas; each schema is made of all of its commands.
fn commands(
    execution: &str,
    backup: &str,
    record: &str,
    risk: &str,
    rotation: &str,
    code: &str,
    file: &str,
) -> Vec<(&'static str, Vec<Vec<String>>)> {
    let words = |line: &str| {
        let ids = [
            ("EXECUTION", execution),
            ("BACKUP", backup),
            ("RECORD", record),
            ("RISK", risk),
            ("ROTATION", rotation),
            ("CODE", code),
            ("FILE", file),
        ];
        let line = ids.into_iter().fold(line.to_owned(), |line, (name, id)| line.replace(name, id));
        line.split(' ').map(str::to_owned).collect()
    };
    let all = |lines: &[&str]| lines.iter().map(|line| words(line)).collect();
    vec![
        ("account-list", all(&["account list", "template accounts robot", "app accounts ci"])),
        (
            "account",
            all(&["account get root@web-01", "account get deploy@web-01", "account update robot@web-01 --active true"]),
        ),
        ("account-import-expected", all(&["account import FILE --dry-run"])),
        ("account-import", all(&["account import FILE --yes"])),
        ("account-many", all(&["account create many --asset web-01 --asset web-02"])),
        ("account-many-expected", all(&["account update --username many --comment x --dry-run"])),
        ("account-secret", all(&["account secret deploy@web-01"])),
        ("account-history", all(&["account history deploy@web-01"])),
        ("change-secret-list", all(&["change-secret list"])),
        ("change-secret", all(&["change-secret get weekly-linux"])),
        ("push-list", all(&["push list"])),
        ("push", all(&["push get canary"])),
        ("gather-list", all(&["gather list"])),
        ("gather", all(&["gather get canary"])),
        ("check-list", all(&["check list"])),
        ("check", all(&["check get canary"])),
        ("assets", all(&["change-secret assets list weekly-linux", "push assets list canary"])),
        ("nodes", all(&["change-secret nodes list weekly-linux", "push nodes list canary"])),
        ("outcome", all(&["execution wait EXECUTION"])),
        ("execution", all(&["execution get EXECUTION", "execution wait BACKUP"])),
        ("execution-list", all(&["execution list", "execution list --kind backup"])),
        ("execution-report", all(&["execution report EXECUTION"])),
        ("execution-log", all(&["execution log EXECUTION"])),
        ("record-list", all(&["record list"])),
        ("record-secret", all(&["record secret RECORD"])),
        ("backup-list", all(&["backup list"])),
        ("backup", all(&["backup get nightly-backup"])),
        ("started", all(&["change-secret run weekly-linux", "backup run nightly-backup", "record retry RECORD"])),
        ("template-list", all(&["template list"])),
        ("template", all(&["template get deploy", "template update robot --comment x"])),
        ("template-secret", all(&["template secret robot"])),
        ("template-accounts-made", all(&["template create-accounts robot --asset web-02 --asset win-01"])),
        ("template-sync", all(&["template sync robot --yes"])),
        ("app-list", all(&["app list"])),
        ("app", all(&["app get ci", "app update robot --comment x --yes"])),
        ("app-secret", all(&["app secret ci"])),
        ("app-sdk", all(&["app sdk python"])),
        ("risk-list", all(&["risk list"])),
        ("risk", all(&["risk handle RISK ignore --comment known", "risk get RISK"])),
        ("risk-assets", all(&["risk assets"])),
        ("platform-list", all(&["platform list"])),
        ("platform", all(&["platform get Linux"])),
        ("asset-list", all(&["asset list"])),
        ("node-list", all(&["node list"])),
        ("user-list", all(&["user list"])),
        ("org-list", all(&["org list"])),
        ("read", all(&["read jms://web-01/deploy/username"])),
        ("auth-status", all(&["auth status"])),
        ("crontab-check", all(&["crontab check 0-59/5@*@*@*@*"])),
        ("crontab-next", all(&["crontab next 0@3@*@*@*"])),
        ("spec-list", all(&["spec list"])),
        ("report", all(&["report"])),
        ("rotate", all(&["rotate --all --dry-run", "rotate --resume ROTATION"])),
        ("plan", all(&["plan -f CODE --prune"])),
        ("apply", all(&["apply -f CODE --yes"])),
        ("doctor", all(&["doctor"])),
        ("dry-run", all(&["account delete root@web-01 --dry-run", "backup run nightly-backup --dry-run"])),
    ]
}

#[test]
fn schemas_are_what_commands_print() {
    let home = Home::new();
    let made = ["account", "create", "robot", "--asset", "web-01", "--su-from", "root@web-01"];
    assert_eq!(home.sandbox(&made).code, 0);
    for made in [
        &["template", "create", "robot", "--random", "--su-from", "deploy", "--platform", "Linux"][..],
        &["app", "create", "robot", "--account", "app@web-01"],
        &["app", "create", "ci", "--where", "username=deploy"],
    ] {
        assert_eq!(home.sandbox(made).code, 0);
    }
    let execution = home.json(&["change-secret", "run", "weekly-linux"])["execution"].as_str().unwrap().to_owned();
    let backup = home.json(&["backup", "run", "nightly-backup"])["execution"].as_str().unwrap().to_owned();
    for id in [&execution, &backup] {
        assert_eq!(home.sandbox(&["execution", "wait", id]).code, 0);
    }
    let record = home.json(&["record", "list"])[0]["id"].as_str().unwrap().to_owned();
    for noun in [
        &["push", "create", "canary", "--account", "app"][..],
        &["gather", "create", "canary"],
        &["check", "create", "canary"],
    ] {
        let place = ["--asset", "web-01", "--node", "/DEFAULT/linux"];
        assert_eq!(home.sandbox(&[noun, &place].concat()).code, 0);
    }
    let rotation = home.path().join("schema.rotation").to_str().unwrap().to_owned();
    let rotate = ["rotate", "deploy@web-01", "root@web-01", "--journal", &rotation, "--yes"];
    assert_eq!(home.sandbox(&rotate).code, 0);
    let code = home.path().join("code");
    fs::create_dir(&code).unwrap();
    let files = "accounts: [{asset: web-01, username: coded, is_active: true}, {asset: web-01, username: deploy, comment: known}]
change_secret_automations: [{name: coded, accounts: [coded], interval: 4, password_rules: {}}]";
    fs::write(code.join("a.yaml"), files).unwrap();
    let code = code.to_string_lossy();
    let file = home.path().join("accounts.csv");
    fs::write(&file, "asset,username\nweb-01,imported\n").unwrap();
    let file = file.to_str().unwrap().to_owned();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli/schema");
    let write = env::var_os("JMS_WRITE_SCHEMAS").is_some();
    let mut different = Vec::new();
    for (name, lines) in commands(&execution, &backup, &record, &find_risks(&home)[0], &rotation, &code, &file) {
        let mut shape = Shape::default();
        let mut told = Vec::new();
        for line in &lines {
            // A crontab has blanks.
            let line: Vec<_> = line
                .iter()
                .map(|word| if word.contains("@*") { word.replace('@', " ") } else { word.clone() })
                .collect();
            let words: Vec<_> = line.iter().map(String::as_str).collect();
            // A plan that finds something to do says so by its exit code.
            let json = if name == "plan" {
                serde_json::from_str(&home.sandbox(&[&words, &["-o", "json"][..]].concat()).out).unwrap()
            } else {
                home.json(&words)
            };
            shape.see(&json);
            let words = line.iter().take(2).map(String::as_str).take_while(|word| !word.starts_with('-'));
            told.push(format!("jms {}", words.collect::<Vec<_>>().join(" ")));
        }
        told.dedup();
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": told.join(", "),
        });
        schema.as_object_mut().unwrap().extend(shape.schema().as_object().unwrap().clone());
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let file = folder.join(format!("{name}.json"));
        if write {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&file, &text).unwrap();
        }
        if fs::read_to_string(&file).ok().as_ref() != Some(&text) {
            different.push(name);
        }
    }
    assert!(different.is_empty(), "run this test with JMS_WRITE_SCHEMAS=1: {different:?}");
}
