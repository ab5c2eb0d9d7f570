//! Secrets on the wire.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use jms_domain::Secret;

/// A secret in a request or an answer: the one type that serialises it.
#[derive(Debug, Clone)]
pub struct SecretText(pub Secret);

impl From<Secret> for SecretText {
    fn from(secret: Secret) -> Self {
        Self(secret)
    }
}

impl From<SecretText> for Secret {
    fn from(text: SecretText) -> Self {
        text.0
    }
}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.expose())
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Secret::from_answer(text)))
    }
}
