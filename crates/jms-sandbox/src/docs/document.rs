//! The document as the page needs it: in one language, for this sandbox, with what only its extensions say in words.

use std::sync::OnceLock;

use bytes::Bytes;
use jms_spec::Document;
use serde_json::{Map, Value, json};

use super::Language;

/// Texts that stand there in both languages: the key, and that of the Chinese.
const TEXTS: [(&str, &str); 3] =
    [("description", "x-description-zh"), ("summary", "x-summary-zh"), ("x-jms-advice", "x-jms-advice-zh")];

const TRY_IT: &str = "**Try it**: calls on this page go to the sandbox that serves it. `jms sandbox serve` prints a user, a \
                      password and a private token. Log in with *Log in for a token* and give the token as `bearer`; or \
                      choose `privateToken` and type `Token`, a blank and the private token.\n\n";
const TRY_IT_ZH: &str = "**试用**：本页的调用发往提供此页的沙盒。`jms sandbox serve` 会打印用户名、密码和私有令牌。\
                         用「登录获取令牌」登录后将令牌填入 `bearer`；或选择 `privateToken`，填入 `Token`、\
                         一个空格和私有令牌。\n\n";

/// The document in this language. It is made when it is first asked for, so that a sandbox starts as fast as without it.
pub(super) fn of(language: Language) -> Bytes {
    static MADE: [OnceLock<Bytes>; 2] = [OnceLock::new(), OnceLock::new()];
    let [english, chinese] = &MADE;
    let place = if language == Language::English { english } else { chinese };
    place.get_or_init(|| make(language)).clone()
}

fn make(language: Language) -> Bytes {
    let mut document = Document::embedded().value().clone();
    speak(&mut document, language);
    if let Some(Value::String(text)) = document.pointer_mut("/info/description") {
        text.insert_str(0, if language == Language::English { TRY_IT } else { TRY_IT_ZH });
    }
    for operation in operations(&mut document) {
        describe(operation, language);
    }
    let used = used_tags(&document);
    if let Some(Value::Array(tags)) = document.get_mut("tags") {
        tags.retain(|tag| tag["name"].as_str().is_some_and(|name| used.iter().any(|used| used == name)));
    }
    document["servers"] = json!([{ "url": "/" }]);
    document.to_string().into()
}

/// Puts texts of the language where the page looks for them, and the values of open enumerations into the text.
fn speak(value: &mut Value, language: Language) {
    match value {
        Value::Object(map) => {
            for (key, chinese) in TEXTS {
                let other = map.shift_remove(chinese);
                // A property may be called `description`: what is no text is a schema.
                if let (Language::Chinese, Some(Value::String(text)), Some(Value::String(_))) =
                    (language, other, map.get(key))
                {
                    map.insert(key.to_owned(), Value::String(text));
                }
            }
            add_values(map, language);
            map.values_mut().for_each(|inner| speak(inner, language));
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| speak(inner, language)),
        _ => {}
    }
}

fn add_values(schema: &mut Map<String, Value>, language: Language) {
    let Some(Value::Object(values)) = schema.get("x-jms-values") else { return };
    let key = if language == Language::English { "en" } else { "zh" };
    let lines =
        values.iter().map(|(value, about)| format!("\n* `{value}`: {}", about[key].as_str().unwrap_or_default()));
    let lines: String = lines.collect();
    if let Some(Value::String(text)) = schema.get_mut("description") {
        text.push('\n');
        text.push_str(&lines);
    }
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    let items = paths.filter_map(Value::as_object_mut).flat_map(Map::values_mut);
    items.filter(|operation| operation.get("operationId").is_some())
}

fn used_tags(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().into_iter().flat_map(Map::values);
    let items = paths.filter_map(Value::as_object).flat_map(Map::values);
    items.filter_map(|operation| Some(operation["tags"].get(0)?.as_str()?.to_owned())).collect()
}

/// Adds to the text of an operation what its extensions say: licence, versions, errata.
fn describe(operation: &mut Value, language: Language) {
    let is_english = language == Language::English;
    let pick = |value: &Value, english: &str, chinese: &str| {
        value[if is_english { english } else { chinese }].as_str().unwrap_or_default().trim().to_owned()
    };
    let mut lines = Vec::new();
    if let Some(licence) = operation.get("x-jms-licence") {
        let title = if is_english { "Licence" } else { "许可证" };
        let since = licence["since"].as_str().unwrap_or_default();
        lines.push(format!("**{title}** ({since}+): {}", pick(licence, "en", "zh")));
    }
    for (key, english, chinese) in [
        ("x-jms-since", "Since", "最早版本"),
        ("x-jms-until", "Until", "最晚版本"),
        ("x-jms-servers", "Seen on", "见于"),
    ] {
        let versions = match operation.get(key) {
            Some(Value::String(version)) => version.clone(),
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            _ => continue,
        };
        lines.push(format!("**{}**: {versions}", if is_english { english } else { chinese }));
    }
    for erratum in operation["x-jms-erratum"].as_array().into_iter().flatten() {
        let title = if is_english { "The public documentation is wrong here" } else { "公开文档此处有误" };
        lines.push(format!(
            "> **{title}**: {} (`{}`)",
            pick(erratum, "text", "zh"),
            pick(erratum, "evidence", "evidence")
        ));
    }
    if let Some(Value::String(text)) = operation.get_mut("description") {
        for line in lines {
            text.push_str("\n\n");
            text.push_str(&line);
        }
    }
}
