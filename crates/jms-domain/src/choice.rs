//! Enumerations of the server, open on purpose: a newer server may know more values than this crate.

use std::fmt;

/// A value that a server sent and this crate does not know.
///
/// It can only come from an answer. A value typed by a person goes through `FromStr`, which takes the known ones only,
/// so that a typing error is refused before anything is sent.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as the server sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Defines enumerations with their wire values: `Display`, `FromStr` (known values only), serde (open).
macro_rules! open_enums {
    ($(
        $(#[$doc:meta])*
        $name:ident ($what:literal) { $($(#[$variant_doc:meta])* $variant:ident = $value:literal,)* }
    )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* #[doc = concat!("\n\nOn the wire `", $value, "`.")] $variant,)*
            /// A value of a newer server.
            Unknown($crate::UnknownValue),
        }

        impl $name {
            /// Every value that this crate knows, in the order of its definition.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// What those values are on the wire, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            fn from_answer(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown($crate::UnknownValue::new(value)),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Invalid;

            fn from_str(text: &str) -> Result<Self, $crate::Invalid> {
                match Self::from_answer(text) {
                    Self::Unknown(_) => Err($crate::Invalid::Choice {
                        of: $what,
                        given: text.to_owned(),
                        known: Self::NAMES,
                    }),
                    known => Ok(known),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;

                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($what)
                    }

                    fn visit_str<E>(self, value: &str) -> Result<$name, E> {
                        Ok($name::from_answer(value))
                    }
                }

                deserializer.deserialize_str(Visitor)
            }
        }
    )*};
}

pub(crate) use open_enums;
