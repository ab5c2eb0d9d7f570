//! Values that servers wrap up in one way or another.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, IntoDeserializer, MapAccess, Visitor, value::MapAccessDeserializer},
};
use uuid::Uuid;

use jms_domain::LabelId;

/// A value of an enumeration: `{"value": …, "label": …}` in most answers, bare in some and in requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labeled<T> {
    /// The value. Its label, the same in the language of the request, is not read: nothing may be decided by it.
    pub value: T,
}

impl<T> From<T> for Labeled<T> {
    fn from(value: T) -> Self {
        Self { value }
    }
}

impl<T: Serialize> Serialize for Labeled<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Labeled<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Wrapped<T> {
            value: T,
        }

        struct WrappedOrBare<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for WrappedOrBare<T> {
            type Value = Labeled<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with a label, or a bare value")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Labeled<T>, A::Error> {
                Wrapped::deserialize(MapAccessDeserializer::new(map)).map(|Wrapped { value }| Labeled { value })
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<Labeled<T>, E> {
                T::deserialize(value.into_deserializer()).map(Labeled::from)
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Labeled<T>, E> {
                T::deserialize(value.into_deserializer()).map(Labeled::from)
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Labeled<T>, E> {
                T::deserialize(value.into_deserializer()).map(Labeled::from)
            }
        }

        deserializer.deserialize_any(WrappedOrBare(PhantomData))
    }
}

/// The automation of an execution: an id on 3.10, an object with id and name on 4.10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AutomationLink {
    /// Its id.
    pub id: Uuid,
    /// Its name, where told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl<'de> Deserialize<'de> for AutomationLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Id(Uuid),
            Object { id: Uuid, name: Option<String> },
        }

        Ok(match Form::deserialize(deserializer)? {
            Form::Id(id) => Self { id, name: None },
            Form::Object { id, name } => Self { id, name },
        })
    }
}

/// A label: the text `name:value` on 3.10, an object on 4.10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// Its id, where told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<LabelId>,
    /// Its key.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its colour, where told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Object {
            id: Option<LabelId>,
            name: String,
            value: String,
            color: Option<String>,
        }

        struct TextOrObject;

        impl<'de> Visitor<'de> for TextOrObject {
            type Value = Label;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a label as an object, or as `name:value`")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Label, E> {
                let (name, value) = text.split_once(':').unwrap_or((text, ""));
                Ok(Label { id: None, name: name.to_owned(), value: value.to_owned(), color: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Label, A::Error> {
                let Object { id, name, value, color } = Object::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Label { id, name, value, color })
            }
        }

        deserializer.deserialize_any(TextOrObject)
    }
}

impl From<Label> for jms_domain::Label {
    fn from(Label { id, name, value, color }: Label) -> Self {
        let mut label = Self::new(name, value);
        label.id = id;
        label.color = color;
        label
    }
}
