//! Rules that choose accounts: all of them, some by id, or those with certain attributes.
//!
//! Filters carry them as `attr_rules`, integration applications as `accounts`.

use rusqlite::types::Value as Sql;
use serde_json::Value;

use crate::{http::reply::Refusal, python, resources::list::Filter};

/// Keeps the accounts that the rule chooses; what is no rule chooses all.
///
/// # Errors
/// 500 where the rule makes the server fail: without a type, with ids that are none, by attributes that accounts do not have.
pub(crate) fn keep(filter: &mut Filter, rule: &Value) -> Result<(), Refusal> {
    if !rule.is_object() || !python::truthy(rule) {
        return Ok(());
    }
    let kind = rule.get("type").ok_or(Refusal::Fault)?;
    match (kind.as_str(), &rule["ids"], &rule["attrs"]) {
        (Some("ids"), Value::Array(ids), _) => among(filter, "a.id", ids)?,
        (Some("attrs"), _, Value::Array(attributes)) => {
            for attribute in attributes.iter().filter(|attribute| attribute.is_object()) {
                keep_with(filter, attribute)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn among(filter: &mut Filter, column: &str, ids: &[Value]) -> Result<(), Refusal> {
    let ids: Option<Vec<String>> = ids.iter().map(python::uuid).collect();
    let ids = Value::from(ids.ok_or(Refusal::Fault)?);
    filter.text(&format!("{column} IN (SELECT value FROM json_each(?))"), &ids.to_string());
    Ok(())
}

/// What an attribute is, and where it is kept.
#[derive(Debug, Clone, Copy)]
enum Attribute {
    Text(&'static str),
    Flag(&'static str),
    Id(&'static str),
}

impl Attribute {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "name" => Self::Text("a.name"),
            "username" => Self::Text("a.username"),
            "secret_type" => Self::Text("a.secret_type"),
            "source" => Self::Text("a.source"),
            "source_id" => Self::Text("a.source_id"),
            "connectivity" => Self::Text("a.connectivity"),
            "change_secret_status" => Self::Text("a.change_secret_status"),
            "comment" => Self::Text("a.comment"),
            "created_by" => Self::Text("a.created_by"),
            "org_id" => Self::Text("a.org_id"),
            "asset__name" => Self::Text("(SELECT s.name FROM assets s WHERE s.id = a.asset_id)"),
            "asset__address" => Self::Text("(SELECT s.address FROM assets s WHERE s.id = a.asset_id)"),
            "privileged" => Self::Flag("a.privileged"),
            "is_active" => Self::Flag("a.is_active"),
            "secret_reset" => Self::Flag("a.secret_reset"),
            "id" | "pk" => Self::Id("a.id"),
            "asset_id" => Self::Id("a.asset_id"),
            "su_from" | "su_from_id" => Self::Id("a.su_from_id"),
            _ => return None,
        })
    }

    fn column(self) -> &'static str {
        match self {
            Self::Text(column) | Self::Flag(column) | Self::Id(column) => column,
        }
    }

    /// The value as the column holds it.
    fn read(self, value: &Value) -> Result<Sql, Refusal> {
        let read = match self {
            Self::Text(_) => Some(Sql::from(python::text(value))),
            Self::Id(_) => python::uuid(value).map(Sql::from),
            Self::Flag(_) => match python::text(value).as_str() {
                "True" | "t" | "1" | "1.0" => Some(Sql::from(true)),
                "False" | "f" | "0" | "0.0" => Some(Sql::from(false)),
                _ => None,
            },
        };
        read.ok_or(Refusal::Fault)
    }
}

/// One or more values.
fn listed(value: &Value) -> &[Value] {
    match value {
        Value::Array(values) => values,
        other => std::slice::from_ref(other),
    }
}

fn keep_with(filter: &mut Filter, rule: &Value) -> Result<(), Refusal> {
    let (name, value) = (&rule["name"], &rule["value"]);
    let (Value::String(name), false) = (name, value.is_null()) else { return Ok(()) };
    let relation = rule.get("match").map_or("exact".to_owned(), python::text);
    if name == "asset" {
        let assets = value.as_array().ok_or(Refusal::Fault)?;
        if relation == "m2m_all" && assets.len() != 1 {
            // An account is on one asset.
            filter.nothing();
            return Ok(());
        }
        return among(filter, "a.asset_id", assets);
    }
    let attribute = Attribute::named(name).ok_or(Refusal::Fault)?;
    let column = attribute.column();
    match relation.as_str() {
        "contains" => filter.text(&format!("instr({column}, ?) > 0"), &python::text(value)),
        "startswith" => starts(filter, column, &python::text(value)),
        "endswith" => {
            let end = Sql::from(python::text(value));
            filter.add(&format!("(? = '' OR substr({column}, -length(?)) = ?)"), [end.clone(), end.clone(), end]);
        }
        "gte" => filter.add(&format!("{column} >= ?"), [attribute.read(value)?]),
        "lte" => filter.add(&format!("{column} <= ?"), [attribute.read(value)?]),
        "gt" => filter.add(&format!("{column} > ?"), [attribute.read(value)?]),
        "lt" => filter.add(&format!("{column} < ?"), [attribute.read(value)?]),
        "not" => filter.add(&format!("{column} IS NOT ?"), [attribute.read(value)?]),
        "in" if listed(value).iter().any(|value| value == "*") => {}
        "in" | "m2m" => one_of(filter, attribute, listed(value))?,
        "m2m_all" => {
            for value in listed(value) {
                one_of(filter, attribute, std::slice::from_ref(value))?;
            }
        }
        // What the sandbox does not match chooses nothing, which a test notices.
        "regex" | "ip_in" => filter.nothing(),
        _ if value == "*" => {}
        _ => filter.add(&format!("{column} = ?"), [attribute.read(value)?]),
    }
    Ok(())
}

fn starts(filter: &mut Filter, column: &str, start: &str) {
    let start = Sql::from(start.to_owned());
    filter.add(&format!("substr({column}, 1, length(?)) = ?"), [start.clone(), start]);
}

fn one_of(filter: &mut Filter, attribute: Attribute, values: &[Value]) -> Result<(), Refusal> {
    if values.is_empty() {
        filter.nothing();
        return Ok(());
    }
    let values = values.iter().map(|value| attribute.read(value)).collect::<Result<Vec<_>, _>>()?;
    let marks = vec!["?"; values.len()].join(", ");
    filter.add(&format!("{} IN ({marks})", attribute.column()), values);
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Filter, keep};

    #[test]
    fn what_the_server_fails_on_is_refused() {
        for rule in [
            json!({ "pk": 1 }),
            json!({ "type": "ids", "ids": ["zzz"] }),
            json!({ "type": "attrs", "attrs": [{ "name": "nothing", "value": 1 }] }),
            json!({ "type": "attrs", "attrs": [{ "name": "privileged", "value": "perhaps" }] }),
        ] {
            assert!(keep(&mut Filter::default(), &rule).is_err(), "{rule}");
        }
        for rule in [
            json!({}),
            json!(5),
            json!({ "type": "all" }),
            json!({ "type": "attrs", "attrs": [{ "name": "username", "value": null }, 5] }),
            json!({ "type": "attrs", "attrs": [{ "name": "username", "match": "in", "value": ["*"] }] }),
        ] {
            assert!(keep(&mut Filter::default(), &rule).is_ok(), "{rule}");
        }
    }
}
