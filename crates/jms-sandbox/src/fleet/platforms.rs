//! The platforms of a new 4.10.16, and one of the demo's own.

use serde_json::{Value, json};

use super::Platform;

const KNOWN: &str = include_str!("platforms.json");

/// The keys of the details.
const DETAILS: [&str; 8] =
    ["internal", "charset", "protocols", "ds_enabled", "su_method", "custom_fields", "comment", "created_by"];

/// All of them.
pub(super) fn known() -> Vec<Platform> {
    let listed: Vec<Value> = serde_json::from_str(KNOWN).unwrap_or_default();
    listed
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
            Platform {
                id: row["id"].as_i64().unwrap_or_default(),
                name: text("name"),
                category: text("category"),
                kind: text("type"),
                auto_config: row["auto_config"].clone(),
                details: row["details"].clone(),
            }
        })
        .collect()
}

/// These platforms, and those of a new server whose number and name they leave free.
pub(super) fn completed(mut own: Vec<Platform>) -> Vec<Platform> {
    for known in known() {
        let of_server = known.details["created_by"] != "Administrator";
        if of_server && !own.iter().any(|platform| platform.id == known.id || platform.name == known.name) {
            own.push(known);
        }
    }
    own
}

/// A platform as a list of platforms shows it.
pub(super) fn listed(row: &Value) -> Option<Platform> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let id = row["id"].as_i64()?;
    let mut auto_config = json!({ "su_enabled": row["su_enabled"], "gateway_enabled": row["gateway_enabled"] });
    let mut details = json!({});
    if let (Value::Object(config), Value::Object(automation)) = (&mut auto_config, &row["automation"]) {
        config.extend(automation.clone());
        config.insert("platform".to_owned(), json!(id));
    }
    for key in DETAILS {
        details[key] = row[key].clone();
    }
    Some(Platform {
        id,
        name: text(&row["name"])?,
        category: text(&row["category"]["value"])?,
        kind: text(&row["type"]["value"])?,
        auto_config,
        details,
    })
}

/// What is shown of a platform of which only an asset tells: the details of the one of a new server with its name, or of the
/// first with its type.
pub(super) fn details(name: &str, category: &str, kind: &str) -> Value {
    let known = known();
    let like = known.iter().find(|platform| platform.name == name);
    let like = like.or_else(|| known.iter().find(|known| known.category == category && known.kind == kind));
    match like {
        Some(platform) if platform.name == name => platform.details.clone(),
        Some(platform) => {
            let mut details = platform.details.clone();
            details["internal"] = json!(false);
            details
        }
        None => json!({
            "internal": false, "charset": {"value": "utf-8", "label": "UTF-8"}, "protocols": [], "ds_enabled": false,
            "su_method": null, "custom_fields": [], "comment": "", "created_by": "Administrator"
        }),
    }
}
