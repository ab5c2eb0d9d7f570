//! JSON written straight into the answer, once, in the server's key order.

use std::collections::HashSet;

use serde_json::Value;

use crate::zone::Zone;

/// Which keys of an object the caller asked for (`fields`, `fields!`, `fields_size`).
#[derive(Debug, Clone, Default)]
pub(crate) enum Fields {
    /// All keys.
    #[default]
    All,
    /// These only.
    Only(HashSet<String>),
    /// All but these.
    Except(HashSet<String>),
}

impl Fields {
    /// Whether the key is asked for.
    pub(crate) fn has(&self, key: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(keys) => keys.contains(key),
            Self::Except(keys) => !keys.contains(key),
        }
    }

    /// The same and this key, in any case.
    pub(crate) fn with(mut self, key: &str) -> Self {
        match &mut self {
            Self::All => {}
            Self::Only(keys) => {
                keys.insert(key.to_owned());
            }
            Self::Except(keys) => {
                keys.remove(key);
            }
        }
        self
    }

    /// These keys only.
    pub(crate) fn only(keys: &[&str]) -> Self {
        Self::Only(keys.iter().map(|key| (*key).to_owned()).collect())
    }
}

/// Every key: the selection of nested objects, which the server does not cut.
pub(crate) static ALL: Fields = Fields::All;

/// Appends a JSON text.
pub(crate) fn write_text(out: &mut Vec<u8>, text: &str) {
    // Most texts need no escapes, and to see that costs less than to write them byte by byte.
    if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        write_plain(out, text);
    } else {
        // Writing to a vector cannot fail.
        let _ = serde_json::to_writer(out, text);
    }
}

/// Appends a JSON text that needs no escapes.
fn write_plain(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// An object being written.
#[derive(Debug)]
pub(crate) struct Object<'a> {
    out: &'a mut Vec<u8>,
    fields: &'a Fields,
    zone: &'a Zone,
    empty: bool,
}

impl<'a> Object<'a> {
    /// Writes one object: `fill` adds its keys, and what it gives is given back.
    pub(crate) fn write<R>(
        out: &'a mut Vec<u8>,
        fields: &'a Fields,
        zone: &'a Zone,
        fill: impl FnOnce(&mut Object<'_>) -> R,
    ) -> R {
        out.push(b'{');
        let mut object = Object { out, fields, zone, empty: true };
        let result = fill(&mut object);
        object.out.push(b'}');
        result
    }

    /// Whether the key will be written; ask before work that only this key needs.
    pub(crate) fn wants(&self, key: &str) -> bool {
        self.fields.has(key)
    }

    fn key(&mut self, key: &str) -> bool {
        if !self.fields.has(key) {
            return false;
        }
        if !self.empty {
            self.out.push(b',');
        }
        self.empty = false;
        // Keys are ours.
        write_plain(self.out, key);
        self.out.push(b':');
        true
    }

    pub(crate) fn text(&mut self, key: &str, value: &str) {
        if self.key(key) {
            write_text(self.out, value);
        }
    }

    /// A text or null.
    pub(crate) fn maybe(&mut self, key: &str, value: Option<&str>) {
        match value {
            Some(value) => self.text(key, value),
            None => self.null(key),
        }
    }

    pub(crate) fn bool(&mut self, key: &str, value: bool) {
        self.raw(key, if value { "true" } else { "false" });
    }

    pub(crate) fn int(&mut self, key: &str, value: i64) {
        if self.key(key) {
            self.out.extend_from_slice(value.to_string().as_bytes());
        }
    }

    pub(crate) fn null(&mut self, key: &str) {
        self.raw(key, "null");
    }

    /// JSON that is already written.
    pub(crate) fn raw(&mut self, key: &str, json: &str) {
        if self.key(key) {
            self.out.extend_from_slice(json.as_bytes());
        }
    }

    pub(crate) fn value(&mut self, key: &str, value: &Value) {
        if self.key(key) {
            let _ = serde_json::to_writer(&mut *self.out, value);
        }
    }

    /// A moment in the caller's zone, or null.
    pub(crate) fn date(&mut self, key: &str, micros: Option<i64>) {
        if !self.key(key) {
            return;
        }
        match micros {
            Some(micros) => {
                self.out.push(b'"');
                self.zone.write(self.out, micros);
                self.out.push(b'"');
            }
            None => self.out.extend_from_slice(b"null"),
        }
    }

    /// A choice: `{"value", "label"}`.
    pub(crate) fn choice(&mut self, key: &str, value: &str, label: &str) {
        self.object(key, |object| {
            object.text("value", value);
            object.text("label", label);
        });
    }

    /// A nested object with all of its keys.
    pub(crate) fn object(&mut self, key: &str, fill: impl FnOnce(&mut Object<'_>)) {
        if self.key(key) {
            Object::write(self.out, &ALL, self.zone, fill);
        }
    }

    /// A nested list with one object per item.
    pub(crate) fn list<T>(&mut self, key: &str, items: &[T], mut fill: impl FnMut(&T, &mut Object<'_>)) {
        if !self.key(key) {
            return;
        }
        self.out.push(b'[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            Object::write(self.out, &ALL, self.zone, |object| fill(item, object));
        }
        self.out.push(b']');
    }
}
