//! The small fleet that a sandbox starts with unless told otherwise.

use serde_json::json;

use super::{
    Account, Asset, Automation, Fleet, Made, Node, Secret, Target, Template, User, backup_of, random_passwords,
};

/// Platforms as a 4.10.16 server shows them inside its assets.
const LINUX: i64 = 1;
const WINDOWS: i64 = 5;
const MYSQL: i64 = 17;
const POSTGRESQL: i64 = 19;
const WEBSITE: i64 = 26;
const SWITCH: i64 = 33;

impl Fleet {
    /// Ten assets in four nodes, 25 accounts, four users, the change-secret automation `weekly-linux`, the backup plan
    /// `nightly-backup` and the account template `deploy`. All secrets, passwords and keys are random.
    ///
    /// | asset | is | accounts |
    /// |---|---|---|
    /// | web-01, web-02, web-03, batch-01 | Linux hosts that answer | root (privileged), deploy, app |
    /// | legacy-01 | a Linux host that does not | root (privileged), deploy, app |
    /// | win-01 | a Windows host | Administrator (privileged), svc-backup |
    /// | pg-01 | a PostgreSQL server | postgres (privileged), app, report |
    /// | mysql-01 | a MySQL server | root (privileged), app, report |
    /// | switch-01 | a switch that automations leave alone | admin (privileged) |
    /// | intranet | a web site | portal |
    pub fn demo() -> Self {
        let hosts = ["web-01", "web-02", "web-03", "batch-01"];
        let mut assets: Vec<Asset> = hosts
            .iter()
            .zip(11..)
            .map(|(name, last)| asset(name, &format!("10.0.1.{last}"), LINUX, "/linux", "ssh", 22))
            .collect();
        let legacy = asset("legacy-01", "10.0.1.99", LINUX, "/linux", "ssh", 22);
        assets.push(Asset { target: Target::Dead, comment: "nothing listens there".to_owned(), ..legacy });
        let database = |name: &str| json!({"db_name": name, "use_ssl": false, "allow_invalid_cert": false, "pg_ssl_mode": "prefer"});
        assets.extend([
            asset("win-01", "10.0.2.11", WINDOWS, "", "rdp", 3389),
            Asset {
                spec: database("shop"),
                ..asset("pg-01", "10.0.3.11", POSTGRESQL, "/databases", "postgresql", 5432)
            },
            Asset { spec: database("shop"), ..asset("mysql-01", "10.0.3.12", MYSQL, "/databases", "mysql", 3306) },
            asset("switch-01", "10.0.4.1", SWITCH, "/network", "ssh", 22),
            Asset {
                spec: json!({
                    "autofill": "no", "username_selector": "name=username", "password_selector": "name=password",
                    "submit_selector": "id=login_button", "script": []
                }),
                ..asset("intranet", "http://intranet.example/", WEBSITE, "", "http", 80)
            },
        ]);

        let mut accounts = Vec::new();
        for host in hosts.iter().chain(&["legacy-01"]) {
            accounts.extend([privileged(host, "root"), account(host, "deploy"), account(host, "app")]);
        }
        accounts.extend([
            privileged("win-01", "Administrator"),
            account("win-01", "svc-backup"),
            privileged("pg-01", "postgres"),
            account("pg-01", "app"),
            account("pg-01", "report"),
            privileged("mysql-01", "root"),
            account("mysql-01", "app"),
            account("mysql-01", "report"),
            privileged("switch-01", "admin"),
            account("intranet", "portal"),
        ]);

        let weekly = Automation {
            accounts: json!(["deploy", "app"]),
            options: random_passwords(20),
            links: hosts.iter().map(|host| ("assets", (*host).to_owned())).collect(),
            ..automation("change_secret", "weekly-linux", "30 3 * * 0")
        };
        let nightly = Automation {
            options: backup_of(&json!(["linux", "mysql", "postgresql"])),
            ..automation("backup_account", "nightly-backup", "15 1 * * *")
        };

        Self {
            users: vec![
                user("admin", "Administrator", "SystemAdmin", "OrgAdmin"),
                user("operator", "Olivia Operator", "User", "OrgAdmin"),
                user("auditor", "Ada Auditor", "User", "OrgAuditor"),
                user("viewer", "Victor Viewer", "User", "OrgUser"),
            ],
            platforms: super::platforms::known(),
            nodes: ["", "/linux", "/databases", "/network"].into_iter().enumerate().map(node).collect(),
            assets,
            templates: vec![template("deploy", "deploy")],
            accounts,
            automations: vec![weekly, nightly],
            ..Self::default()
        }
    }
}

fn node((number, path): (usize, &str)) -> Node {
    let key = if path.is_empty() { "1".to_owned() } else { format!("1:{}", number - 1) };
    let value = path.trim_start_matches('/').to_owned();
    Node { made: Made::default(), key, value, full_value: path.to_owned() }
}

fn asset(name: &str, address: &str, platform: i64, node: &str, protocol: &str, port: u16) -> Asset {
    Asset {
        made: Made::default(),
        name: name.to_owned(),
        address: address.to_owned(),
        platform,
        nodes: vec![node.to_owned()],
        protocols: json!([{"name": protocol, "port": port}]),
        spec: json!({}),
        is_active: true,
        comment: String::new(),
        target: Target::Reachable,
    }
}

fn template(name: &str, username: &str) -> Template {
    Template {
        made: Made::default(),
        name: name.to_owned(),
        username: username.to_owned(),
        secret_type: "password".to_owned(),
        secret: Secret::Random,
        secret_strategy: "specific".to_owned(),
        password_rules: json!({}),
        auto_push: false,
        push_params: json!({}),
        platforms: Vec::new(),
        privileged: false,
        is_active: true,
        su_from: None,
        labels: Vec::new(),
        comment: String::new(),
    }
}

fn account(asset: &str, username: &str) -> Account {
    Account {
        made: Made::default(),
        asset: asset.to_owned(),
        name: username.to_owned(),
        username: username.to_owned(),
        secret_type: "password".to_owned(),
        secret: Secret::Random,
        source: "local".to_owned(),
        source_id: None,
        privileged: false,
        is_active: true,
        secret_reset: true,
        su_from: None,
        labels: Vec::new(),
        comment: String::new(),
    }
}

fn privileged(asset: &str, username: &str) -> Account {
    Account { privileged: true, ..account(asset, username) }
}

fn automation(kind: &'static str, name: &str, crontab: &str) -> Automation {
    Automation {
        made: Made::default(),
        kind,
        name: name.to_owned(),
        is_periodic: true,
        crontab: Some(crontab.to_owned()),
        interval: (kind == "change_secret").then_some(24),
        is_active: true,
        accounts: json!([]),
        options: json!({}),
        comment: String::new(),
        links: Vec::new(),
    }
}

fn user(username: &str, name: &str, system_role: &str, org_role: &str) -> User {
    User {
        made: Made { by: (username == "admin").then(|| "System".to_owned()), ..Made::default() },
        username: username.to_owned(),
        name: name.to_owned(),
        email: format!("{username}@example.com"),
        password: None,
        system_role: system_role.to_owned(),
        org_role: org_role.to_owned(),
        is_active: true,
        expires: None,
        last_login: None,
    }
}
