//! What automations can do on an asset: an object that is half of the text of an account, and the same for all of a platform.

use std::{
    cell::RefCell,
    fmt,
    ops::Deref,
    sync::{Arc, Weak},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value, value::RawValue};

/// How many texts a thread compares with. A page shows as many as it has platforms.
const REMEMBERED: usize = 16;

thread_local! {
    /// What was read last, for as long as something has it.
    static READ: RefCell<Vec<Weak<Read>>> = const { RefCell::new(Vec::new()) };
}

/// What automations can do on an asset, and how: the settings of its platform, as a JSON object.
///
/// It is read as a map. Every row has one, of some 27 keys, and rows of the same platform have the same (source: recordings of
/// 4.10.16, `accounts`), so those that are read one after another share it.
///
/// ```
/// use jms_domain::AutoConfig;
///
/// let config: AutoConfig = serde_json::from_str(r#"{"ping_enabled": true}"#)?;
/// assert_eq!(config["ping_enabled"], true);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct AutoConfig(Arc<Read>);

#[derive(Default)]
struct Read {
    /// What it was read from; empty if it was not read.
    text: String,
    map: Map<String, Value>,
}

impl AutoConfig {
    fn from_text(text: &str) -> Result<Self, serde_json::Error> {
        READ.with_borrow_mut(|read| {
            if let Some(known) = read.iter().filter_map(Weak::upgrade).find(|known| known.text == text) {
                return Ok(Self(known));
            }
            let new = Arc::new(Read { text: text.to_owned(), map: serde_json::from_str(text)? });
            read.retain(|known| known.strong_count() > 0);
            if read.len() == REMEMBERED {
                read.remove(0);
            }
            read.push(Arc::downgrade(&new));
            Ok(Self(new))
        })
    }
}

impl From<Map<String, Value>> for AutoConfig {
    fn from(map: Map<String, Value>) -> Self {
        Self(Arc::new(Read { text: String::new(), map }))
    }
}

impl Deref for AutoConfig {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Map<String, Value> {
        &self.0.map
    }
}

impl PartialEq for AutoConfig {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.map == other.0.map
    }
}

impl fmt::Debug for AutoConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map.fmt(f)
    }
}

impl Serialize for AutoConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.map.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for AutoConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        // Not serde's message, which may quote a value and counts lines from here.
        Self::from_text(text.get()).map_err(|_| de::Error::custom("not a JSON object"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn rows_share_what_is_the_same_and_nothing_outlives_them() {
        let read = |text: &str| serde_json::from_str::<AutoConfig>(text).unwrap();
        let (one, same, other) = (read(r#"{"id":1}"#), read(r#"{"id":1}"#), read(r#"{"id": 1}"#));
        assert!(Arc::ptr_eq(&one.0, &same.0) && !Arc::ptr_eq(&one.0, &other.0));
        assert_eq!(one, other, "they say the same");
        assert_eq!(serde_json::to_value(&other).unwrap(), json!({"id": 1}));
        let kept = Arc::downgrade(&one.0);
        drop((one, same));
        assert!(kept.upgrade().is_none());
        for number in 0..100 {
            assert_eq!(read(&format!(r#"{{"id":{number}}}"#))["id"], number);
        }
        let many: Vec<_> = (0..100).map(|number| read(&format!(r#"{{"id":{number}}}"#))).collect();
        assert_eq!(many[7]["id"], 7);
        assert!(READ.with_borrow(Vec::len) <= REMEMBERED);
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for text in ["null", "[]", "7", r#"{"a":1e999}"#, r#"{"a":"\ud800"}"#] {
            assert!(serde_json::from_str::<AutoConfig>(text).is_err(), "{text}");
        }
        let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
        assert!(serde_json::from_str::<AutoConfig>(&deep).is_err());
        assert_eq!(serde_json::from_value::<AutoConfig>(json!({"a": [1]})).unwrap()["a"], json!([1]));
    }
}
