//! Values of JSON and YAML, taken as texts.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, SeqAccess, Visitor},
};

/// The entries of a list, each given to this as soon as it was read: a list of all of them would be in memory beside the rows.
pub(super) struct Entries<E, F: FnMut(E)>(F, PhantomData<E>);

impl<E, F: FnMut(E)> Entries<E, F> {
    pub(super) const fn to(take: F) -> Self {
        Self(take, PhantomData)
    }
}

impl<'de, E: Deserialize<'de>, F: FnMut(E)> Visitor<'de> for Entries<E, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of accounts")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        while let Some(entry) = entries.next_element()? {
            (self.0)(entry);
        }
        Ok(())
    }
}

/// The fields of a row in the order in which they stand, as texts; those that are null or empty are left out.
pub(super) struct Fields<V> {
    pub(super) fields: Vec<(String, String)>,
    values: PhantomData<V>,
}

impl<'de, V: Deserialize<'de> + Into<Option<String>>> Deserialize<'de> for Fields<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de> + Into<Option<String>>> Visitor<'de> for Rows<V> {
            type Value = Fields<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an account: fields with their values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<V>, A::Error> {
                let mut fields = Vec::new();
                while let Some((field, value)) = map.next_entry::<String, V>()? {
                    let value: Option<String> = value.into();
                    fields.extend(value.filter(|value| !value.is_empty()).map(|value| (field, value)));
                }
                Ok(Fields { fields, values: PhantomData })
            }
        }

        deserializer.deserialize_map(Rows(PhantomData))
    }
}

/// A value of JSON as a text. Its numbers have lost their zeros, and are refused.
pub(super) struct Value(Option<String>);

impl From<Value> for Option<String> {
    fn from(value: Value) -> Self {
        value.0
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;

        impl Visitor<'_> for Texts {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, yes or no, or nothing")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
                Ok(Value(Some(text.to_owned())))
            }

            fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Value, E> {
                Ok(Value(Some(flag.to_string())))
            }

            fn visit_u64<E: de::Error>(self, _: u64) -> Result<Value, E> {
                Err(E::custom("a number: write it in quotes, or zeros at its beginning are lost"))
            }

            fn visit_i64<E: de::Error>(self, _: i64) -> Result<Value, E> {
                self.visit_u64(0)
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Value, E> {
                self.visit_u64(0)
            }

            fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
                Ok(Value(None))
            }
        }

        deserializer.deserialize_any(Texts)
    }
}
