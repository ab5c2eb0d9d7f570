//! How a reference is written: `jms://[org/]asset/account[/field]`.

use std::{fmt, str::FromStr};

use percent_encoding::percent_decode_str;

/// What every reference begins with.
pub(crate) const SCHEME: &str = "jms://";

/// One value of an account.
///
/// Three parts are an asset, an account and a field if the last is the name of a field, else an organisation, an asset and
/// an account. Names are written as they are, but for what would end them: `%2F` for a slash, and so on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Reference {
    /// The organisation, by name or id; without it, the one of the command.
    pub(crate) org: Option<String>,
    /// The asset, by name, address or id.
    pub(crate) asset: String,
    /// The account, by name, user name or id.
    pub(crate) account: String,
    /// Which of its values.
    pub(crate) field: Field,
}

/// A value that an account has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Field {
    /// Its password, key or token.
    Secret,
    /// Its user name.
    Username,
    /// The kind of its secret.
    SecretType,
    /// Its id.
    Id,
    /// The name of its asset.
    Asset,
    /// The address of its asset.
    Address,
    /// The port of this protocol at its asset, or of the only one.
    Port(Option<String>),
}

/// Why a text is no reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{given}` is no reference: {problem}; write jms://ASSET/ACCOUNT, jms://ASSET/ACCOUNT/FIELD or jms://ORG/ASSET/ACCOUNT/FIELD, with a field of {FIELDS}"
)]
pub(crate) struct NoReference {
    given: String,
    problem: &'static str,
}

/// The fields, for people.
pub(crate) const FIELDS: &str = "secret, username, secret-type, id, asset, address, port or port:PROTOCOL";

impl Field {
    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "secret" => Self::Secret,
            "username" => Self::Username,
            "secret-type" => Self::SecretType,
            "id" => Self::Id,
            "asset" => Self::Asset,
            "address" => Self::Address,
            "port" => Self::Port(None),
            _ => Self::Port(Some(text.strip_prefix("port:").filter(|name| !name.is_empty())?.to_owned())),
        })
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secret => "secret",
            Self::Username => "username",
            Self::SecretType => "secret-type",
            Self::Id => "id",
            Self::Asset => "asset",
            Self::Address => "address",
            Self::Port(None) => "port",
            Self::Port(Some(protocol)) => return write!(f, "port:{protocol}"),
        })
    }
}

impl FromStr for Reference {
    type Err = NoReference;

    fn from_str(text: &str) -> Result<Self, NoReference> {
        let refuse = |problem| NoReference { given: text.to_owned(), problem };
        let path = text.strip_prefix(SCHEME).ok_or_else(|| refuse("it does not begin with jms://"))?;
        if path.contains(['?', '#']) {
            return Err(refuse("`?` and `#` in a name are written %3F and %23"));
        }
        let parts = path.split('/').map(|part| decoded(part).map_err(refuse)).collect::<Result<Vec<_>, _>>()?;
        let mut parts = parts.into_iter();
        let (org, asset, account, field) = match (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        {
            (Some(asset), Some(account), None, ..) => (None, asset, account, Field::Secret),
            (Some(first), Some(second), Some(third), None, _) => match Field::read(&third) {
                Some(field) => (None, first, second, field),
                None => (Some(first), second, third, Field::Secret),
            },
            (Some(org), Some(asset), Some(account), Some(field), None) => {
                let field = Field::read(&field).ok_or_else(|| refuse("its last part is no field"))?;
                (Some(org), asset, account, field)
            }
            (_, None, ..) => return Err(refuse("it names an asset and no account")),
            _ => return Err(refuse("it has more than four parts; a slash in a name is written %2F")),
        };
        Ok(Self { org, asset, account, field })
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SCHEME)?;
        if let Some(org) = &self.org {
            write!(f, "{}/", Encoded(org))?;
        }
        write!(f, "{}/{}", Encoded(&self.asset), Encoded(&self.account))?;
        // With an organisation, an account that is called like a field would be taken for one.
        if self.field != Field::Secret || (self.org.is_some() && Field::read(&self.account).is_some()) {
            write!(f, "/{}", Encoded(&self.field.to_string()))?;
        }
        Ok(())
    }
}

/// A name as it stands in a reference.
struct Encoded<'a>(&'a str);

impl fmt::Display for Encoded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            let ends_or_confuses = character.is_whitespace()
                || character.is_control()
                || matches!(
                    character,
                    '/' | '%' | '?' | '#' | '{' | '}' | '"' | '\'' | '`' | '\\' | '<' | '>' | '|' | '$'
                );
            if ends_or_confuses {
                for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                    write!(f, "%{byte:02X}")?;
                }
            } else {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }
}

fn decoded(part: &str) -> Result<String, &'static str> {
    if part.is_empty() {
        return Err("one of its parts is empty");
    }
    let mut rest = part;
    while let Some((_, after)) = rest.split_once('%') {
        if !after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()) || after.len() < 2 {
            return Err("a `%` in a name is written %25");
        }
        rest = after;
    }
    percent_decode_str(part).decode_utf8().map(Into::into).map_err(|_| "what it writes with % is no UTF-8")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn field() -> impl Strategy<Value = Field> {
        prop_oneof![
            Just(Field::Secret),
            Just(Field::Username),
            Just(Field::SecretType),
            Just(Field::Id),
            Just(Field::Asset),
            Just(Field::Address),
            Just(Field::Port(None)),
            "[a-z/%]{1,8}".prop_map(|name| Field::Port(Some(name))),
        ]
    }

    /// Any name, and the names that could be taken for something else.
    fn name() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>().prop_filter("a name", |name| !name.is_empty()),
            field().prop_map(|field| field.to_string())
        ]
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_again(org in prop::option::of(name()), asset in name(), account in name(), field in field()) {
            let reference = Reference { org, asset, account, field };
            prop_assert_eq!(reference.to_string().parse(), Ok(reference));
        }

        #[test]
        fn whatever_is_read_is_printed_so_that_it_means_the_same(text in "jms://([a-z%/]|%[0-9a-f]{2}|port|secret){1,12}") {
            if let Ok(reference) = text.parse::<Reference>() {
                prop_assert_eq!(reference.to_string().parse(), Ok(reference));
            }
        }

        #[test]
        fn no_text_is_a_panic(text in any::<String>()) {
            let _ = text.parse::<Reference>();
            let _ = format!("{SCHEME}{text}").parse::<Reference>();
        }
    }

    #[test]
    fn parts_are_what_they_look_like() {
        let reference = |org: Option<&str>, asset: &str, account: &str, field| Reference {
            org: org.map(str::to_owned),
            asset: asset.to_owned(),
            account: account.to_owned(),
            field,
        };
        for (text, meant) in [
            ("jms://web-01/deploy", reference(None, "web-01", "deploy", Field::Secret)),
            ("jms://web-01/deploy/username", reference(None, "web-01", "deploy", Field::Username)),
            ("jms://Ops/web-01/deploy", reference(Some("Ops"), "web-01", "deploy", Field::Secret)),
            ("jms://Ops/web-01/secret/secret", reference(Some("Ops"), "web-01", "secret", Field::Secret)),
            ("jms://pg-01/a%2Fb/port:ssh", reference(None, "pg-01", "a/b", Field::Port(Some("ssh".to_owned())))),
            ("jms://数据库/svc@corp.example", reference(None, "数据库", "svc@corp.example", Field::Secret)),
        ] {
            assert_eq!(text.parse(), Ok(meant.clone()));
            assert_eq!(meant.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_reference_is_told_why() {
        for (text, says) in [
            ("web-01/deploy", "does not begin with jms://"),
            ("jms://web-01", "no account"),
            ("jms://", "empty"),
            ("jms://web-01//secret", "empty"),
            ("jms://a/b/c/d/e", "%2F"),
            ("jms://Ops/web-01/deploy/pasword", "no field"),
            ("jms://web-01/50%", "%25"),
            ("jms://web-01/%FF", "UTF-8"),
            ("jms://web-01/who?", "%3F"),
        ] {
            let said = text.parse::<Reference>().unwrap_err().to_string();
            assert!(said.contains(says) && said.contains("write jms://"), "{said}");
        }
    }
}
