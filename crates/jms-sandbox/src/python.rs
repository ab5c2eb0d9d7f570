//! JSON values the way the server's Python shows, reads and names them.
//!
//! Its error messages carry `str(value)`, its uuid field takes whatever `uuid.UUID` takes, and its texts are trimmed as
//! `str.strip` trims. Source: the recorded answers to `create FIELD=…` in the groups `accounts` and
//! `change_secret_automations`.

use serde_json::Value;
use uuid::Uuid;

/// `str(value)`.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => repr(other),
    }
}

/// `repr(value)`.
fn repr(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(repr).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) => {
            let fields: Vec<_> =
                fields.iter().map(|(key, value)| format!("{}: {}", quoted(key), repr(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    let mark = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut shown = String::from(mark);
    for character in text.chars() {
        match character {
            '\\' => shown.push_str("\\\\"),
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            '\t' => shown.push_str("\\t"),
            c if c == mark => {
                shown.push('\\');
                shown.push(c);
            }
            c if c.is_control() => shown.push_str(&["\\x", &format!("{:02x}", u32::from(c))].concat()),
            c => shown.push(c),
        }
    }
    shown.push(mark);
    shown
}

/// The name of the value's type.
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

/// Whether `if value:` holds.
pub(crate) fn truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(bool) => *bool,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    }
}

/// What `uuid.UUID` makes of the value, in its canonical form: integers are numbers of an id, texts may be written
/// without dashes, in braces or as a URN.
pub(crate) fn uuid(value: &Value) -> Option<String> {
    match value {
        Value::Bool(bool) => Some(Uuid::from_u128(u128::from(*bool)).to_string()),
        Value::Number(number) => number.as_u64().map(|number| Uuid::from_u128(u128::from(number)).to_string()),
        Value::String(text) => uuid_of(text),
        _ => None,
    }
}

/// What `uuid.UUID` makes of a text.
pub(crate) fn uuid_of(text: &str) -> Option<String> {
    let digits = text.replace("urn:", "").replace("uuid:", "");
    let digits = digits.trim_matches(['{', '}']).replace('-', "");
    let exact = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    exact.then(|| Uuid::parse_str(&digits).ok()).flatten().map(|uuid| uuid.to_string())
}

/// The text without the blanks that `str.strip` takes off; more than [`str::trim`] does.
pub(crate) fn strip(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// The words between blanks, as `split` gives them.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_blank).filter(|word| !word.is_empty())
}

/// Some control characters count as blanks, too.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{1c}'..='\u{1f}')
}

/// What `int(text)` reads after the server's number field took off trailing zeros: `"16"`, `" 16 "`, `24.0`.
pub(crate) fn integer(value: &Value) -> Option<i64> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let text = match text.split_once('.') {
        Some((whole, zeros)) if strip(zeros).bytes().all(|byte| byte == b'0') => whole,
        Some(_) => return None,
        None => &text,
    };
    strip(text).parse().ok()
}

/// What `int` reads of a text of digits of any script, with a sign and underscores between them. A number that is too great
/// for anything is as great as can be.
pub(crate) fn int(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    if digits.split('_').any(str::is_empty) {
        return None;
    }
    let digits = digits.chars().filter(|c| *c != '_').map(|c| digit(c).and_then(|value| char::from_digit(value, 10)));
    Some(digits.collect::<Option<String>>()?.parse().unwrap_or(i64::MAX))
}

/// The value of a decimal digit of any script.
fn digit(character: char) -> Option<u32> {
    let zero = *ZEROS.get(ZEROS.partition_point(|zero| *zero <= character).checked_sub(1)?)?;
    Some(u32::from(character) - u32::from(zero)).filter(|value| *value < 10)
}

/// The zero of each run of ten decimal digits (general category Nd), in order.
#[rustfmt::skip]
const ZEROS: [char; 66] = [
    '\u{30}', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}',
    '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}', '\u{1b50}', '\u{1bb0}',
    '\u{1c40}', '\u{1c50}', '\u{a620}', '\u{a8d0}', '\u{a900}', '\u{a9d0}', '\u{a9f0}', '\u{aa50}', '\u{abf0}',
    '\u{ff10}', '\u{104a0}', '\u{10d30}', '\u{11066}', '\u{110f0}', '\u{11136}', '\u{111d0}', '\u{112f0}', '\u{11450}',
    '\u{114d0}', '\u{11650}', '\u{116c0}', '\u{11730}', '\u{118e0}', '\u{11950}', '\u{11c50}', '\u{11d50}', '\u{11da0}',
    '\u{16a60}', '\u{16ac0}', '\u{16b50}', '\u{1d7ce}', '\u{1d7d8}', '\u{1d7e2}', '\u{1d7ec}', '\u{1d7f6}', '\u{1e140}',
    '\u{1e2f0}', '\u{1e950}', '\u{1fbf0}',
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{int, integer, text, uuid};

    #[test]
    fn values_read_as_python_prints_them() {
        for (value, shown) in [
            (json!(null), "None"),
            (json!(true), "True"),
            (json!(["x", 1.5, null]), "['x', 1.5, None]"),
            (json!({"pk": "a'b"}), "{'pk': \"a'b\"}"),
            (json!("plain"), "plain"),
        ] {
            assert_eq!(text(&value), shown);
        }
    }

    #[test]
    fn ids_are_read_as_uuid_reads_them() {
        assert_eq!(uuid(&json!(5)).as_deref(), Some("00000000-0000-0000-0000-000000000005"));
        assert_eq!(
            uuid(&json!("{023693A71e4247e39c1dd1e4159259bf}")).as_deref(),
            Some("023693a7-1e42-47e3-9c1d-d1e4159259bf")
        );
        for bad in [json!(-1), json!(1.5), json!("16"), json!(["x"]), json!("é")] {
            assert_eq!(uuid(&bad), None, "{bad}");
        }
    }

    #[test]
    fn digits_of_all_scripts_are_read() {
        for (digits, number) in [("5", 5), ("+12", 12), ("1_0", 10), ("\u{ff11}\u{662}", 12)] {
            assert_eq!(int(digits), Some(number), "{digits}");
        }
        for bad in ["", "_1", "1__0", "-1", "x", "\u{b2}"] {
            assert_eq!(int(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_are_read_as_the_number_field_reads_them() {
        for (value, number) in [
            (json!("24"), Some(24)),
            (json!(24.0), Some(24)),
            (json!(" 16 "), Some(16)),
            (json!(24.5), None),
            (json!(true), None),
            (json!(""), None),
        ] {
            assert_eq!(integer(&value), number, "{value}");
        }
    }
}
