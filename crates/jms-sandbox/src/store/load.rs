//! Fills a store with a fleet.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::{
    clock::Ticker,
    fleet::{self, Fleet, Made, Secret},
    org,
    profile::Profile,
    random::{PasswordRules, Random},
    resources::tasks,
};

/// Seventy years, after which users expire by default.
const USER_LIFE: i64 = 70 * 365 * 24 * 3600 * 1_000_000;

/// Puts somebody on the machine of an asset, by its platform, whom the server does not know, for the runs that gather accounts.
pub(crate) const UNMANAGED: &str = "INSERT INTO machine_users (asset_id, username, present)
    SELECT ?1, CASE WHEN category = 'database' THEN 'monitor' WHEN type = 'windows' THEN 'Guest' ELSE 'operator' END, 1
    FROM platforms WHERE id = ?2 AND type IN ('linux', 'unix', 'macos', 'windows', 'mysql', 'mariadb', 'postgresql',
        'oracle', 'sqlserver', 'mongodb')";

/// Writes the fleet; what it leaves open is random or the present.
pub(crate) fn load(
    db: &Connection,
    fleet: &Fleet,
    profile: Profile,
    clock: &Ticker,
    random: &mut Random,
) -> rusqlite::Result<()> {
    let mut loader = Loader { db, profile, clock, random };
    loader.orgs()?;
    for user in &fleet.users {
        loader.user(user)?;
    }
    loader.credentials(fleet)?;
    // 3.10 has no directory services.
    for platform in fleet.platforms.iter().filter(|platform| !profile.is_v3() || platform.category != "ds") {
        loader.platform(platform)?;
    }
    for node in &fleet.nodes {
        loader.node(node)?;
    }
    for asset in &fleet.assets {
        loader.asset(asset)?;
    }
    for label in &fleet.labels {
        loader.label(label)?;
    }
    for template in &fleet.templates {
        loader.template(template)?;
    }
    for account in &fleet.accounts {
        loader.account(account)?;
    }
    for automation in &fleet.automations {
        loader.automation(automation)?;
    }
    loader.group()?;
    loader.task_kinds()
}

struct Loader<'a> {
    db: &'a Connection,
    profile: Profile,
    clock: &'a Ticker,
    random: &'a mut Random,
}

impl Loader<'_> {
    /// Id, moment of making, moment of the last change, maker.
    fn made(&mut self, made: &Made) -> (String, i64, i64, String) {
        let id = made.id.clone().unwrap_or_else(|| self.random.uuid());
        let created = made.created.unwrap_or_else(|| self.clock.stamp());
        let by = made.by.clone().unwrap_or_else(|| "Administrator".to_owned());
        (id, created, made.updated.unwrap_or(created), by)
    }

    fn run(&self, sql: &str, params: impl rusqlite::Params) -> rusqlite::Result<()> {
        self.db.prepare_cached(sql)?.execute(params).map(|_| ())
    }

    fn id_of(&self, sql: &str, name: &str) -> rusqlite::Result<Option<String>> {
        self.db.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()
    }

    /// The path of a node: the root carries the name of the organisation.
    fn full(&self, below_root: &str) -> String {
        format!("/{}{below_root}", self.profile.default_org())
    }

    fn orgs(&self) -> rusqlite::Result<()> {
        for (id, name) in [(org::DEFAULT, self.profile.default_org()), (org::SYSTEM, "SYSTEM")] {
            let sql =
                "INSERT INTO orgs (id, name, date_created, created_by, comment) VALUES (?1, ?2, ?3, 'System', '')";
            self.run(sql, params![id, name, self.clock.stamp()])?;
        }
        Ok(())
    }

    fn user(&mut self, user: &fleet::User) -> rusqlite::Result<()> {
        let (id, created, updated, by) = self.made(&user.made);
        // Drawn in any case, so that the same seed gives the same ids whatever is given.
        let drawn = self.random.token(24);
        let password = user.password.clone().unwrap_or(drawn);
        let expires = user.expires.unwrap_or(created + USER_LIFE);
        self.run(
            "INSERT INTO users (id, org_id, username, name, email, password, system_role, org_role, is_active, created_by,
                updated_by, date_joined, date_updated, date_expired, date_password_last_updated, last_login)
             VALUES (?1, ?13, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10, ?11, ?12, ?11, ?14)",
            params![id, user.username, user.name, user.email, password, user.system_role, user.org_role, user.is_active,
                by, created, updated, expires, org::DEFAULT, user.last_login],
        )
    }

    /// The given credentials; the first administrator gets a private token and an access key in any case.
    fn credentials(&mut self, fleet: &Fleet) -> rusqlite::Result<()> {
        let by_name = "SELECT id FROM users WHERE username = ?1";
        for (username, token) in &fleet.private_tokens {
            if let Some(user) = self.id_of(by_name, username)? {
                self.private_token(&user, token)?;
            }
        }
        for key in &fleet.access_keys {
            if let Some(user) = self.id_of(by_name, &key.username)? {
                self.access_key(&user, &key.id, &key.secret)?;
            }
        }
        let admin = "SELECT id FROM users WHERE system_role = ?1 ORDER BY date_joined LIMIT 1";
        let Some(admin) = self.id_of(admin, "SystemAdmin")? else { return Ok(()) };
        let (token, id, secret) = (self.random.hex(40), self.random.uuid(), self.random.token(36));
        if self.id_of("SELECT token FROM private_tokens WHERE user_id = ?1", &admin)?.is_none() {
            self.private_token(&admin, &token)?;
        }
        if self.id_of("SELECT id FROM access_keys WHERE user_id = ?1 LIMIT 1", &admin)?.is_none() {
            self.access_key(&admin, &id, &secret)?;
        }
        Ok(())
    }

    /// The group of a new server, with its first user.
    fn group(&mut self) -> rusqlite::Result<()> {
        let id = self.random.uuid();
        let org = if self.profile.is_v3() { org::DEFAULT } else { "" };
        self.run(
            "INSERT INTO user_groups (id, org_id, name, comment, created_by, date_created)
             VALUES (?1, ?2, 'Default', '', 'System', ?3)",
            params![id, org, self.clock.stamp()],
        )?;
        let sql = "INSERT INTO group_users (group_id, user_id)
            SELECT ?1, id FROM users WHERE created_by = 'System' ORDER BY date_joined LIMIT 1";
        self.run(sql, [id])
    }

    fn task_kinds(&mut self) -> rusqlite::Result<()> {
        for (name, comment) in tasks::KINDS {
            let queue = if name == tasks::OF_AUTOMATIONS { "ansible" } else { "celery" };
            let sql = "INSERT INTO task_kinds (id, name, comment, queue) VALUES (?1, ?2, ?3, ?4)";
            let id = self.random.uuid();
            self.run(sql, params![id, name, comment, queue])?;
        }
        Ok(())
    }

    fn private_token(&self, user: &str, token: &str) -> rusqlite::Result<()> {
        self.run("INSERT INTO private_tokens (token, user_id) VALUES (?1, ?2)", [token, user])
    }

    fn access_key(&self, user: &str, id: &str, secret: &str) -> rusqlite::Result<()> {
        let sql = "INSERT INTO access_keys (id, secret, user_id, is_active, ip_group, date_created)
            VALUES (?1, ?2, ?3, 1, '[\"*\"]', ?4)";
        self.run(sql, params![id, secret, user, self.clock.stamp()])
    }

    fn platform(&self, platform: &fleet::Platform) -> rusqlite::Result<()> {
        let config = &platform.auto_config;
        let mut shown = config.clone();
        if self.profile.is_v3()
            && let Some(fields) = shown.as_object_mut()
            && let Some(enabled) = fields.remove("gateway_enabled")
        {
            fields.insert("domain_enabled".to_owned(), enabled);
        }
        let sql = "INSERT INTO platforms (id, name, category, type, auto_config, details, date_created)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        // It has no type of its own for Macs.
        let kind = if self.profile.is_v3() && platform.kind == "macos" { "unix" } else { &platform.kind };
        let values = params![
            platform.id,
            platform.name,
            platform.category,
            kind,
            shown.to_string(),
            platform.details.to_string(),
            self.clock.stamp()
        ];
        self.run(sql, values)
    }

    fn node(&mut self, node: &fleet::Node) -> rusqlite::Result<()> {
        let (id, created, ..) = self.made(&node.made);
        let parent = node.key.rsplit_once(':').map_or("", |(parent, _)| parent);
        let value = if node.value.is_empty() { self.profile.default_org() } else { &node.value };
        self.run(
            "INSERT INTO nodes (id, org_id, key, parent_key, value, full_value, date_created)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![id, org::DEFAULT, node.key, parent, value, self.full(&node.full_value), created],
        )
    }

    fn asset(&mut self, asset: &fleet::Asset) -> rusqlite::Result<()> {
        let (id, created, updated, by) = self.made(&asset.made);
        self.run(
            "INSERT INTO assets (id, org_id, name, address, platform_id, is_active, protocols, spec, comment, created_by,
                date_created, date_updated, target)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            params![id, org::DEFAULT, asset.name, asset.address, asset.platform, asset.is_active,
                asset.protocols.to_string(), asset.spec.to_string(), asset.comment, by, created, updated,
                asset.target.code()],
        )?;
        self.run(UNMANAGED, params![id, asset.platform])?;
        for node in &asset.nodes {
            if let Some(node) = self.id_of("SELECT id FROM nodes WHERE full_value = ?1", &self.full(node))? {
                self.run("INSERT OR IGNORE INTO asset_nodes (asset_id, node_id) VALUES (?1, ?2)", [&id, &node])?;
            }
        }
        Ok(())
    }

    fn label(&mut self, label: &fleet::Label) -> rusqlite::Result<()> {
        let (id, created, updated, _) = self.made(&label.made);
        self.run(
            "INSERT INTO labels (id, org_id, name, value, color, comment, date_created, date_updated)
             VALUES (?1, ?2, ?3, ?4, '', '', ?5, ?6)",
            params![id, org::DEFAULT, label.name, label.value, created, updated],
        )
    }

    fn account(&mut self, account: &fleet::Account) -> rusqlite::Result<()> {
        let (id, created, updated, by) = self.made(&account.made);
        let asset = self.id_of("SELECT id FROM assets WHERE name = ?1", &account.asset)?;
        let secret = self.secret(&account.secret);
        let ties = (self.random.tie(), self.random.tie());
        let version = account.version.unwrap_or(self.profile.first_version());
        self.run(
            "INSERT INTO accounts (id, org_id, asset_id, name, username, secret_type, secret, version, source, source_id,
                connectivity, change_secret_status, privileged, is_active, secret_reset, su_from_id, date_created, date_updated, created_by,
                comment, live_secret, tie_a, tie_b)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?20, ?8, ?9, ?21, ?22, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?7, ?18, ?19)",
            params![id, org::DEFAULT, asset, account.name, account.username, account.secret_type, secret, account.source,
                account.source_id, account.privileged, account.is_active, account.secret_reset, account.su_from, created,
                updated, by, account.comment, ties.0, ties.1, version, account.connectivity,
                account.change_secret_status],
        )?;
        let admin = self.id_of("SELECT id FROM users WHERE name = ?1", &by)?;
        self.run(
            "INSERT INTO account_history (account_id, secret, secret_type, version, history_date, history_user)
             VALUES (?1, ?2, ?3, ?6, ?4, ?5)",
            params![id, secret, account.secret_type, created, admin, version],
        )?;
        for (name, value) in &account.labels {
            self.run(
                "INSERT INTO account_labels (account_id, label_id) SELECT ?1, id FROM labels WHERE name = ?2 AND value = ?3",
                [&id, name, value],
            )?;
        }
        Ok(())
    }

    fn secret(&mut self, secret: &Secret) -> Option<String> {
        let rules = PasswordRules {
            length: 20,
            lowercase: true,
            uppercase: true,
            digit: true,
            symbol: true,
            exclude: String::new(),
        };
        match secret {
            Secret::None => None,
            Secret::Random => self.random.password(&rules),
            Secret::Given(secret) => Some(secret.clone()),
        }
    }

    fn template(&mut self, template: &fleet::Template) -> rusqlite::Result<()> {
        let (id, created, updated, by) = self.made(&template.made);
        let secret = self.secret(&template.secret);
        self.run(
            "INSERT INTO templates (id, org_id, name, username, secret_type, secret, secret_strategy, password_rules,
                auto_push, push_params, privileged, is_active, su_from_id, date_created, date_updated, created_by, comment)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
            params![id, org::DEFAULT, template.name, template.username, template.secret_type, secret,
                template.secret_strategy, template.password_rules.to_string(), template.auto_push,
                template.push_params.to_string(), template.privileged, template.is_active, template.su_from, created,
                updated, by, template.comment],
        )?;
        for platform in &template.platforms {
            let sql = "INSERT OR IGNORE INTO template_platforms (template_id, platform_id) SELECT ?1, id FROM platforms WHERE id = ?2";
            self.run(sql, params![id, platform])?;
        }
        for (name, value) in &template.labels {
            self.run(
                "INSERT INTO template_labels (template_id, label_id) SELECT ?1, id FROM labels WHERE name = ?2 AND value = ?3",
                [&id, name, value],
            )?;
        }
        Ok(())
    }

    fn automation(&mut self, automation: &fleet::Automation) -> rusqlite::Result<()> {
        let (id, created, updated, by) = self.made(&automation.made);
        self.run(
            "INSERT INTO automations (id, org_id, type, name, is_periodic, crontab, interval, is_active, accounts, options,
                comment, created_by, date_created, date_updated)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            params![id, org::DEFAULT, automation.kind, automation.name, automation.is_periodic, automation.crontab,
                automation.interval, automation.is_active, automation.accounts.to_string(),
                self.options(&automation.options), automation.comment, by, created, updated],
        )?;
        for (role, name) in &automation.links {
            let found = match *role {
                "assets" => self.id_of("SELECT id FROM assets WHERE name = ?1", name)?,
                "nodes" => self.id_of("SELECT id FROM nodes WHERE full_value = ?1", &self.full(name))?,
                _ => self.id_of("SELECT id FROM users WHERE username = ?1", name)?,
            };
            if let Some(object) = found {
                let sql = "INSERT INTO automation_links (automation_id, role, object_id) VALUES (?1, ?2, ?3)";
                self.run(sql, [&id, *role, &object])?;
            }
        }
        Ok(())
    }

    fn options(&self, options: &Value) -> String {
        let mut options = options.clone();
        if self.profile.is_v3()
            && let Some(fields) = options.as_object_mut()
            && fields.contains_key("ssh_key_change_strategy")
        {
            fields.insert("ssh_key_change_strategy".to_owned(), Value::String("add".to_owned()));
        }
        options.to_string()
    }
}
