//! A fleet as a server's answers show it.

use serde_json::{Map, Value};

use super::{
    AccessKey, Account, Asset, Automation, Fleet, Label, Made, Node, Platform, Secret, Target, Template, User,
    backup_of, platforms, random_passwords,
};
use crate::{error::SandboxError, executions, resources::password_rules, zone};

impl Fleet {
    /// The fleet that a dump of a server shows.
    ///
    /// A dump is an object with `responses`: `{"GET /api/v1/PATH?QUERY": body}` of a 4.10 server, in English. Lists that
    /// are read: users, platforms, nodes, assets, labels, account-templates, account-template-secrets,
    /// accounts, account-secrets, change-secret-automations, push-account-automations, gather-account-automations,
    /// check-account-automations, account-backup-plans; each with all of its rows and keys, in the order in which they were made. Beside it there may be
    /// `credentials` (`users.NAME.password`, `private_tokens`, `access_keys`; random where missing) and `targets`, which
    /// says of assets by name that they are `reachable` (the default), `dead` or `wrong-password`.
    ///
    /// # Errors
    /// [`SandboxError::Dump`] says which list lacks what.
    pub fn from_dump(dump: &Value) -> Result<Self, SandboxError> {
        let dump = Dump { responses: dump["responses"].as_object(), whole: dump };
        let users = dump.rows("/api/v1/users/users/")?.map(|row| dump.user(row)).collect::<Result<Vec<_>, _>>()?;
        if !users.iter().any(|user| user.system_role == "SystemAdmin") {
            return Err(bad("the users have no administrator"));
        }
        Ok(Self {
            users,
            access_keys: dump.access_keys()?,
            private_tokens: dump
                .credentials("private_tokens")
                .map(|token| Ok((text(token, "user")?, text(token, "key")?)))
                .collect::<Result<_, _>>()?,
            platforms: dump.platforms()?,
            nodes: dump.rows("/api/v1/assets/nodes/")?.map(node).collect::<Result<_, _>>()?,
            assets: dump.rows("/api/v1/assets/assets/")?.map(|row| dump.asset(row)).collect::<Result<_, _>>()?,
            labels: dump.rows("/api/v1/labels/labels/")?.map(label).collect::<Result<_, _>>()?,
            templates: dump
                .rows("/api/v1/accounts/account-templates/")?
                .map(|row| dump.template(row))
                .collect::<Result<_, _>>()?,
            accounts: dump
                .rows("/api/v1/accounts/accounts/")?
                .map(|row| dump.account(row))
                .collect::<Result<_, _>>()?,
            automations: dump.automations()?,
        })
    }
}

struct Dump<'a> {
    responses: Option<&'a Map<String, Value>>,
    whole: &'a Value,
}

fn bad(reason: impl Into<String>) -> SandboxError {
    SandboxError::Dump { reason: reason.into() }
}

fn text(row: &Value, key: &str) -> Result<String, SandboxError> {
    row[key].as_str().map(str::to_owned).ok_or_else(|| bad(format!("a row lacks the text {key:?}: {}", row["id"])))
}

/// The value of a choice, or a plain text.
fn value(row: &Value, key: &str) -> Result<String, SandboxError> {
    let found = row[key]["value"].as_str().or_else(|| row[key].as_str());
    found.map(str::to_owned).ok_or_else(|| bad(format!("a row lacks the choice {key:?}: {}", row["id"])))
}

fn flag(row: &Value, key: &str) -> Result<bool, SandboxError> {
    row[key].as_bool().ok_or_else(|| bad(format!("a row lacks the boolean {key:?}: {}", row["id"])))
}

fn moment(row: &Value, key: &str) -> Option<i64> {
    row[key].as_str().and_then(zone::read)
}

fn made(row: &Value) -> Made {
    Made {
        id: row["id"].as_str().map(str::to_owned),
        created: moment(row, "date_created").or_else(|| moment(row, "date_joined")),
        updated: moment(row, "date_updated"),
        by: row["created_by"].as_str().map(str::to_owned),
    }
}

fn items<'v>(row: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    row[key].as_array().into_iter().flatten()
}

fn node(row: &Value) -> Result<Node, SandboxError> {
    let full = text(row, "full_value")?;
    // The name of the root is that of the organisation, which depends on the profile.
    let below_root = full.trim_start_matches('/').find('/').map_or("", |at| &full[at + 1..]);
    Ok(Node {
        made: made(row),
        key: text(row, "key")?,
        value: if below_root.is_empty() { String::new() } else { text(row, "value")? },
        full_value: below_root.to_owned(),
    })
}

fn label(row: &Value) -> Result<Label, SandboxError> {
    Ok(Label { made: made(row), name: text(row, "name")?, value: text(row, "value")? })
}

fn labels(row: &Value) -> Result<Vec<(String, String)>, SandboxError> {
    items(row, "labels").map(|label| Ok((text(label, "name")?, text(label, "value")?))).collect()
}

impl<'a> Dump<'a> {
    /// The rows of a list; none where it was not dumped.
    fn rows(&self, path: &str) -> Result<std::slice::Iter<'a, Value>, SandboxError> {
        let entry = self.responses.into_iter().flatten().find(|(key, _)| {
            let target = key.strip_prefix("GET ").unwrap_or_default();
            let (found, query) = target.split_once('?').unwrap_or((target, ""));
            found == path && !query.contains("fields")
        });
        match entry {
            None => Ok([].iter()),
            Some((key, body)) => {
                let rows = body["results"].as_array().or_else(|| body.as_array());
                rows.map(|rows| rows.iter()).ok_or_else(|| bad(format!("{key} is no list")))
            }
        }
    }

    fn credentials(&self, kind: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
        self.whole["credentials"][kind].as_array().into_iter().flatten()
    }

    fn access_keys(&self) -> Result<Vec<AccessKey>, SandboxError> {
        self.credentials("access_keys")
            .map(|key| {
                Ok(AccessKey { username: text(key, "user")?, id: text(key, "id")?, secret: text(key, "secret")? })
            })
            .collect()
    }

    fn user(&self, row: &Value) -> Result<User, SandboxError> {
        let username = text(row, "username")?;
        let password = self.whole["credentials"]["users"]
            .as_object()
            .into_iter()
            .flatten()
            .find(|(_, known)| known["username"] == username.as_str())
            .and_then(|(_, known)| known["password"].as_str());
        let org_role = items(row, "org_roles").find_map(|role| role["name"].as_str()).unwrap_or("OrgUser");
        Ok(User {
            made: made(row),
            name: text(row, "name")?,
            email: text(row, "email")?,
            password: password.map(str::to_owned),
            system_role: if flag(row, "is_superuser")? { "SystemAdmin" } else { "User" }.to_owned(),
            org_role: org_role.to_owned(),
            is_active: flag(row, "is_active")?,
            expires: moment(row, "date_expired"),
            last_login: moment(row, "last_login"),
            username,
        })
    }

    /// The platforms that are listed, those of the assets, and those that every server has.
    fn platforms(&self) -> Result<Vec<Platform>, SandboxError> {
        let mut platforms = Vec::new();
        for row in self.rows("/api/v1/assets/platforms/")? {
            let lacking = || bad(format!("a platform lacks its name, category or type: {}", row["id"]));
            platforms.push(platforms::listed(row).ok_or_else(lacking)?);
        }
        for row in self.rows("/api/v1/assets/assets/")? {
            let id = row["platform"]["id"]
                .as_i64()
                .ok_or_else(|| bad(format!("an asset lacks its platform: {}", row["id"])))?;
            let auto_config = row["auto_config"].clone();
            if let Some(platform) = platforms.iter_mut().find(|platform: &&mut Platform| platform.id == id) {
                // In their own order.
                platform.auto_config = auto_config;
            } else {
                let (name, category, kind) =
                    (text(&row["platform"], "name")?, value(row, "category")?, value(row, "type")?);
                let details = platforms::details(&name, &category, &kind);
                platforms.push(Platform { id, name, category, kind, auto_config, details });
            }
        }
        Ok(platforms::completed(platforms))
    }

    fn asset(&self, row: &Value) -> Result<Asset, SandboxError> {
        let name = text(row, "name")?;
        let target = match self.whole["targets"][&name].as_str() {
            None => Target::default(),
            Some(code) => Target::named(code).ok_or_else(|| bad(format!("unknown target {code:?} of {name}")))?,
        };
        let nodes = items(row, "nodes_display").filter_map(Value::as_str);
        Ok(Asset {
            made: made(row),
            address: text(row, "address")?,
            platform: row["platform"]["id"].as_i64().unwrap_or_default(),
            nodes: nodes
                .map(|full| {
                    full.trim_start_matches('/').split_once('/').map_or(String::new(), |(_, rest)| format!("/{rest}"))
                })
                .collect(),
            protocols: row["protocols"].clone(),
            spec: row["spec_info"].clone(),
            is_active: flag(row, "is_active")?,
            comment: text(row, "comment")?,
            target,
            name,
        })
    }

    /// The secret that the list of secrets at this path shows for an object; random where there is none.
    fn secret(&self, path: &str, row: &Value) -> Result<Secret, SandboxError> {
        let shown = self.rows(path)?.find(|known| known["id"] == row["id"]);
        Ok(shown.map_or(Secret::Random, |shown| {
            shown["secret"].as_str().map_or(Secret::None, |secret| Secret::Given(secret.to_owned()))
        }))
    }

    fn template(&self, row: &Value) -> Result<Template, SandboxError> {
        // What a template leaves out is shown as the defaults are, so that these are taken for it.
        let rules = &row["password_rules"];
        let unruled = *rules == password_rules::filled(&Value::Null);
        Ok(Template {
            made: made(row),
            name: text(row, "name")?,
            username: text(row, "username")?,
            secret_type: value(row, "secret_type")?,
            secret: self.secret("/api/v1/accounts/account-template-secrets/", row)?,
            secret_strategy: value(row, "secret_strategy")?,
            password_rules: if unruled { Value::Object(Map::new()) } else { rules.clone() },
            auto_push: flag(row, "auto_push")?,
            push_params: row["push_params"].clone(),
            platforms: items(row, "platforms").filter_map(|platform| platform["id"].as_i64()).collect(),
            privileged: flag(row, "privileged")?,
            is_active: flag(row, "is_active")?,
            su_from: row["su_from"]["id"].as_str().map(str::to_owned),
            labels: labels(row)?,
            comment: text(row, "comment")?,
        })
    }

    fn account(&self, row: &Value) -> Result<Account, SandboxError> {
        let secret = self.secret("/api/v1/accounts/account-secrets/", row)?;
        Ok(Account {
            made: made(row),
            asset: text(&row["asset"], "name")?,
            name: text(row, "name")?,
            username: text(row, "username")?,
            secret_type: value(row, "secret_type")?,
            secret,
            source: value(row, "source")?,
            source_id: row["source_id"].as_str().map(str::to_owned),
            version: row["version"].as_i64(),
            connectivity: value(row, "connectivity")?,
            change_secret_status: row["change_secret_status"].as_str().map(str::to_owned),
            privileged: flag(row, "privileged")?,
            is_active: flag(row, "is_active")?,
            secret_reset: flag(row, "secret_reset")?,
            su_from: row["su_from"]["id"].as_str().map(str::to_owned),
            labels: labels(row)?,
            comment: text(row, "comment")?,
        })
    }

    fn automations(&self) -> Result<Vec<Automation>, SandboxError> {
        let mut automations = Vec::new();
        for (path, kind, recipients) in [
            ("change-secret-automations", executions::CHANGE, &["recipients"][..]),
            ("push-account-automations", executions::PUSH, &[]),
        ] {
            for row in self.rows(&format!("/api/v1/accounts/{path}/"))? {
                let mut options = random_passwords(16);
                for key in ["secret_type", "secret_strategy", "ssh_key_change_strategy"] {
                    options[key] = Value::String(value(row, key)?);
                }
                for key in ["password_rules", "params", "check_conn_after_change"] {
                    options[key] = row[key].clone();
                }
                automations.push(self.automation(row, kind, options, recipients)?);
            }
        }
        for row in self.rows("/api/v1/accounts/account-backup-plans/")? {
            let mut options = backup_of(&row["types"]);
            options["backup_type"] = Value::String(value(row, "backup_type")?);
            for key in ["is_password_divided_by_email", "is_password_divided_by_obj_storage"] {
                options[key] = row[key].clone();
            }
            let roles = ["recipients_part_one", "recipients_part_two"];
            automations.push(self.automation(row, executions::BACKUP, options, &roles)?);
        }
        for (path, kind, keys) in [
            ("gather-account-automations", executions::GATHER, &["is_sync_account", "check_risk"][..]),
            ("check-account-automations", executions::CHECK, &["engines"]),
        ] {
            for row in self.rows(&format!("/api/v1/accounts/{path}/"))? {
                let options = keys.iter().map(|key| ((*key).to_owned(), row[*key].clone())).collect();
                automations.push(self.automation(row, kind, Value::Object(options), &["recipients"])?);
            }
        }
        Ok(automations)
    }

    fn automation(
        &self,
        row: &Value,
        kind: &'static str,
        options: Value,
        recipients: &[&'static str],
    ) -> Result<Automation, SandboxError> {
        let mut links: Vec<(&'static str, String)> = Vec::new();
        for asset in items(row, "assets") {
            links.push(("assets", text(asset, "name")?));
        }
        for node in items(row, "nodes") {
            let known = self.rows("/api/v1/assets/nodes/")?.find(|known| known["id"] == node["id"]);
            let known = known.ok_or_else(|| bad(format!("{} has an unknown node", row["name"])))?;
            links.push(("nodes", self::node(known)?.full_value));
        }
        for role in recipients {
            for user in items(row, role) {
                let known = self.rows("/api/v1/users/users/")?.find(|known| known["id"] == user["id"]);
                links.push((
                    role,
                    text(known.ok_or_else(|| bad(format!("{} has an unknown recipient", row["name"])))?, "username")?,
                ));
            }
        }
        Ok(Automation {
            made: made(row),
            kind,
            name: text(row, "name")?,
            is_periodic: flag(row, "is_periodic")?,
            crontab: row["crontab"].as_str().map(str::to_owned),
            interval: row["interval"].as_i64(),
            is_active: flag(row, "is_active")?,
            accounts: row["accounts"].clone(),
            options,
            comment: text(row, "comment")?,
            links,
        })
    }
}
