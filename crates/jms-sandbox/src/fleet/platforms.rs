//! The platforms that a server comes with.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::Platform;

/// Those of a 4.10.16 server, with the configuration that its assets show, and what else its list of platforms does.
const LISTED: &str = include_str!("platforms.json");

/// The keys of the details.
const DETAILS: [&str; 8] =
    ["internal", "charset", "protocols", "ds_enabled", "su_method", "custom_fields", "comment", "created_by"];

/// The id of the first platform that people make.
pub(super) const FIRST_OWN: i64 = 33;

/// All of them, in the order of their ids.
pub(super) static BUILT_IN: LazyLock<Vec<Platform>> = LazyLock::new(|| {
    let listed: Vec<Value> = serde_json::from_str(LISTED).unwrap_or_default();
    let platform = |row: &Value| {
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        Platform {
            id: row["id"].as_i64().unwrap_or_default(),
            name: text("name"),
            category: text("category"),
            kind: text("type"),
            auto_config: row["auto_config"].clone(),
            details: row["details"].clone(),
        }
    };
    listed.iter().map(platform).collect()
});

/// These platforms, and those of a new server whose number and name they leave free.
pub(super) fn completed(mut own: Vec<Platform>) -> Vec<Platform> {
    for known in BUILT_IN.iter() {
        if !own.iter().any(|platform| platform.id == known.id || platform.name == known.name) {
            own.push(known.clone());
        }
    }
    own
}

/// The protocol and port of an asset of this platform: the first ones of the server's platform of the same type.
pub(super) fn protocol(platform: &Platform) -> (&'static str, i64) {
    let alike = BUILT_IN.iter().find(|known| known.kind == platform.kind);
    let protocols = alike.and_then(|known| known.details["protocols"].as_array());
    let primary = protocols.and_then(|protocols| protocols.iter().find(|protocol| protocol["primary"] == true));
    primary.and_then(|protocol| Some((protocol["name"].as_str()?, protocol["port"].as_i64()?))).unwrap_or(("ssh", 22))
}

/// The configuration of a platform that Ansible leaves alone.
pub(super) fn without_ansible(config: &Value) -> Value {
    let mut config = config.clone();
    for (key, value) in config.as_object_mut().into_iter().flatten() {
        match key.rsplit_once('_').map(|(_, ending)| ending) {
            Some("enabled") if !["su_enabled", "gateway_enabled"].contains(&key.as_str()) => {
                *value = Value::Bool(false);
            }
            Some("method") => *value = Value::Null,
            Some("params") => *value = Value::Object(serde_json::Map::new()),
            _ if key == "ansible_config" => *value = Value::Object(serde_json::Map::new()),
            _ => {}
        }
    }
    config
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
    let like = BUILT_IN.iter().find(|platform| platform.name == name);
    let like = like.or_else(|| BUILT_IN.iter().find(|known| known.category == category && known.kind == kind));
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
