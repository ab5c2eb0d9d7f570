//! What must hold of all lists, whatever was sent before.

use std::collections::{BTreeMap, HashSet};

use proptest::{prop_assert, prop_assert_eq, test_runner::TestCaseError};
use serde_json::Value;

use super::{
    document::{Operation, kind},
    generate::SECRET,
    step::Known,
};
use crate::client::Client;

/// All rows of all lists, by path.
pub(super) struct Lists(BTreeMap<String, Vec<Value>>);

impl Lists {
    /// Reads them; those that are refused, such as what needs a licence, are not there.
    pub(super) fn read(client: &Client, operations: &[Operation]) -> Result<Self, TestCaseError> {
        let mut lists = BTreeMap::new();
        for operation in operations.iter().filter(|one| one.is_list && !one.path.contains('{')) {
            let path = &operation.path;
            let answer = client.get(&format!("{path}?limit=1000&order=date_created"));
            if answer.status != 200 {
                continue;
            }
            let page = answer.json();
            let rows = page["results"].as_array().unwrap_or_else(|| panic!("{path} has no page: {page}")).clone();
            let count = page["count"].as_u64().unwrap_or_default();
            prop_assert_eq!(count.min(1000), rows.len() as u64, "{} counts others than it has", path);
            let ids: HashSet<_> = rows.iter().map(|row| row["id"].to_string()).collect();
            prop_assert!(
                rows.iter().any(|row| row["id"].is_null()) || ids.len() == rows.len(),
                "{} has a row twice",
                path
            );
            lists.insert(path.clone(), rows);
        }
        Ok(Self(lists))
    }

    fn rows(&self, path: &str) -> &[Value] {
        self.0.get(&format!("/api/v1/{path}/")).map(Vec::as_slice).unwrap_or_default()
    }

    /// Ids for the marks of requests, without those of the administrator.
    pub(super) fn known(&self) -> Known {
        let mut known = Known::new();
        for (path, rows) in &self.0 {
            let rows = rows.iter().filter(|row| row["username"] != "admin" || row["asset"].is_object());
            let ids = rows.map(|row| row["id"].as_str().map_or_else(|| row["id"].to_string(), str::to_owned));
            known.insert(kind(path).to_owned(), ids.collect());
        }
        known
    }

    /// What must hold of them.
    pub(super) fn check(&self, client: &Client, operations: &[Operation]) -> Result<(), TestCaseError> {
        let accounts = self.rows("accounts/accounts");
        let assets: HashSet<_> = self.rows("assets/assets").iter().map(|asset| &asset["id"]).collect();
        let (mut names, mut logins) = (HashSet::new(), HashSet::new());
        for account in accounts {
            let asset = &account["asset"]["id"];
            prop_assert!(assets.contains(asset), "an account without its asset: {}", account);
            prop_assert!(names.insert((asset, &account["name"])), "two accounts of one name: {}", account);
            let login = (asset, &account["username"], &account["secret_type"]["value"]);
            prop_assert!(logins.insert(login), "two accounts of one username: {}", account);
        }
        for path in
            ["accounts/account-templates", "accounts/account-backup-plans", "accounts/change-secret-automations"]
        {
            let names: HashSet<_> = self.rows(path).iter().map(|row| &row["name"]).collect();
            prop_assert_eq!(names.len(), self.rows(path).len(), "two of {} have one name", path);
        }
        self.no_secrets()?;
        // One row of each list is found by itself.
        for (path, rows) in &self.0 {
            let detail = format!("{path}{{id}}/");
            let has_detail = operations.iter().any(|one| one.method == "GET" && one.path == detail);
            // Engines are listed, and each is a 404.
            if let (true, Some(id)) =
                (has_detail && !path.contains("engines"), rows.last().and_then(|row| row["id"].as_str()))
            {
                prop_assert_eq!(
                    client.get(&format!("{path}{id}/")).status,
                    200,
                    "{}{}/ is listed and not found",
                    path,
                    id
                );
            }
        }
        Ok(())
    }

    /// Secrets are where they belong, and nowhere else.
    fn no_secrets(&self) -> Result<(), TestCaseError> {
        let (secret, open): (Vec<_>, Vec<_>) = self.0.iter().partition(|(path, _)| path.contains("-secrets/"));
        let secrets = secret.iter().flat_map(|(_, rows)| rows.iter()).filter_map(|row| row["secret"].as_str());
        // Short ones may be part of anything.
        let secrets: Vec<_> = secrets.filter(|secret| secret.len() > 11).chain([SECRET]).collect();
        for (path, rows) in open {
            let text = Value::from(rows.clone()).to_string();
            let seen = secrets.iter().find(|secret| text.contains(**secret));
            prop_assert!(seen.is_none(), "a secret is in the list {}", path);
        }
        Ok(())
    }
}
