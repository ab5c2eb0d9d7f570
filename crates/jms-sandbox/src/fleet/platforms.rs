//! The platforms that a server comes with.

use std::sync::LazyLock;

use serde_json::Value;

use super::Platform;

/// Those of a 4.10.16 server, with the configuration that its assets show and the protocol that an asset has at first.
const LISTED: &str = include_str!("platforms.json");

/// The id of the first platform that people make.
pub(super) const FIRST_OWN: i64 = 33;

/// The platform of what is not said to be of another.
pub(super) const USUAL: &str = "Linux";

/// A platform and the protocol that its assets speak.
pub(super) struct BuiltIn {
    pub(super) platform: Platform,
    pub(super) protocol: String,
    pub(super) port: i64,
}

/// All of them, in the order of their ids.
pub(super) static BUILT_IN: LazyLock<Vec<BuiltIn>> = LazyLock::new(|| {
    let listed: Vec<Value> = serde_json::from_str(LISTED).unwrap_or_default();
    let text = |item: &Value, key: &str| item[key].as_str().unwrap_or_default().to_owned();
    listed
        .iter()
        .map(|item| BuiltIn {
            platform: Platform {
                id: item["id"].as_i64().unwrap_or_default(),
                name: text(item, "name"),
                category: text(item, "category"),
                kind: text(item, "type"),
                auto_config: item["auto_config"].clone(),
            },
            protocol: text(item, "protocol"),
            port: item["port"].as_i64().unwrap_or_default(),
        })
        .collect()
});

/// The platform of this name that a server comes with.
pub(super) fn named(name: &str) -> Option<&'static Platform> {
    BUILT_IN.iter().map(|known| &known.platform).find(|known| known.name == name)
}

/// The protocol and port of an asset of this platform: those of the server's platform of the same type.
pub(super) fn protocol(platform: &Platform) -> (&'static str, i64) {
    let alike = BUILT_IN.iter().find(|known| known.platform.kind == platform.kind);
    alike.map_or(("ssh", 22), |known| (&known.protocol, known.port))
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
