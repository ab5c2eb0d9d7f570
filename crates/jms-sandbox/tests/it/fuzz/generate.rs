//! Requests that are nearly right, and others that are not at all.

use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Value, json};

use super::{
    document::{Operation, kind},
    step::{Content, Sent, Sequence, Step},
};

/// In every secret that is sent, and in nothing else: where it shows, a secret shows.
pub(super) const SECRET: &str = "zqSecretqz";

/// Keys whose values are secrets.
const SECRETS: [&str; 4] = ["secret", "passphrase", "zip_encrypt_password", "password"];

/// What can be done to a sandbox of this profile.
pub(super) fn sequences(profile: &'static str, operations: Vec<Operation>) -> impl Strategy<Value = Sequence> {
    let writes: Vec<_> = operations.iter().filter(|one| !one.bodies.is_empty()).cloned().collect();
    let step = prop_oneof![
        1 => (0_u64..20_000).prop_map(Step::Advance),
        6 => select(operations).prop_flat_map(|operation| sent(operation, true)).prop_map(Step::Send),
        8 => select(writes).prop_flat_map(|operation| sent(operation, false)).prop_map(Step::Send),
    ];
    vec(step, 1..24).prop_map(move |steps| Sequence { profile: profile.to_owned(), why: String::new(), steps })
}

/// A request of an operation; `wild` ones have other methods, headers and callers, too.
fn sent(operation: Operation, wild: bool) -> impl Strategy<Value = Sent> {
    let methods = prop_oneof![
        12 => Just(operation.method.clone()),
        1 => select(vec!["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW"]).prop_map(str::to_owned),
    ];
    let callers = prop_oneof![
        10 => Just("admin-token"),
        3 => select(vec!["admin", "operator"]),
        1 => select(vec![
            "auditor", "viewer", "", "Token", "Token a b", "Token \u{e9}\u{ff}", "Bearer nobody", "bearer  ", "Basic YTpi",
            "Signature", "Signature keyId=\"x\"", "Signature keyId=\"$accounts.0$\",algorithm=\"md5\",headers=\"\",signature=\"=\"",
        ]),
    ];
    let method = if wild { methods.boxed() } else { Just(operation.method.clone()).boxed() };
    let caller = if wild { callers.boxed() } else { Just("admin-token").boxed() };
    let headers = if wild { vec(header(), 0..3).boxed() } else { Just(Vec::new()).boxed() };
    let body = content(&operation);
    (method, path(&operation.path), query(operation.parameters), caller, headers, body).prop_map(
        |(method, path, query, caller, mut headers, body)| {
            if !headers.iter().any(|(name, _)| name == "content-type") {
                headers.push(("content-type".to_owned(), "application/json".to_owned()));
            }
            Sent { method, path, query, caller: caller.to_owned(), headers, body }
        },
    )
}

fn path(template: &str) -> impl Strategy<Value = String> + use<> {
    let own = format!("${}", kind(template));
    let ids = prop_oneof![
        8 => (0_usize..4).prop_map(move |number| format!("{own}.{number}$")),
        1 => mark(),
        1 => select(vec!["deploy", "weekly-linux", "root", "@USER", "0", "-1", "%00", "%2e%2e", "%ff", "a%2Fb", "11111111-1111-4111-8111-111111111111", "111111111111411181111111111111111", "%E5%90%8D"]).prop_map(str::to_owned),
        1 => "[a-zA-Z0-9%_@.~-]{1,40}",
    ];
    let template = template.to_owned();
    let slash = prop_oneof![30 => Just(true), 1 => Just(false)];
    (ids.clone(), ids, slash).prop_map(move |(first, second, slash)| {
        let path = template.replacen("{id}", &first, 1).replace("{id}", &second).replace("{name}", &second);
        if slash { path } else { path.trim_end_matches('/').to_owned() }
    })
}

/// Stands for an object that there is.
fn mark() -> impl Strategy<Value = String> {
    let kinds = vec![
        "accounts",
        "assets",
        "nodes",
        "users",
        "account-templates",
        "change-secret-automations",
        "account-backup-plans",
        "push-account-automations",
        "gather-account-automations",
        "check-account-automations",
        "virtual-accounts",
        "change-secret-executions",
        "change-secret-records",
        "gathered-accounts",
        "account-risks",
        "labels",
        "orgs",
        "integration-applications",
        "access-keys",
    ];
    (select(kinds), 0_usize..4).prop_map(|(kind, number)| format!("${kind}.{number}$"))
}

fn header() -> impl Strategy<Value = (String, String)> {
    let pair =
        |name: &'static str, values: Vec<&'static str>| (Just(name), select(values).prop_map(str::to_owned)).boxed();
    let known = prop_oneof![
        pair(
            "content-type",
            vec![
                "application/x-www-form-urlencoded",
                "text/plain",
                "APPLICATION/JSON; charset=utf-8",
                "multipart/form-data",
                "text/csv",
                "application/json; charset=utf-16",
                "/",
                "\u{e9}",
            ]
        ),
        pair(
            "accept",
            vec![
                "application/json",
                "*/*",
                "text/html",
                "text/csv",
                "application/json;q=0",
                ",,;",
                "application/xml, */*;q=0.1"
            ]
        ),
        pair("accept-language", vec!["zh-hans", "zh-CN,zh;q=0.9", "ja", "xx", "*", ";q=", "en;q=2", "\u{e9}"]),
        pair("x-tz", vec!["UTC", "Asia/Shanghai", "America/St_Johns", "Nowhere/None", "../../etc", "+25:00", "\u{e9}"]),
        pair(
            "x-jms-org",
            vec![
                "00000000-0000-0000-0000-000000000002",
                "00000000-0000-0000-0000-000000000000",
                "00000000-0000-0000-0000-000000000004",
                "DEFAULT",
                "abc",
                "\u{e9}\u{ff}",
            ]
        ),
        pair("x-forwarded-proto", vec!["https", "gopher"]),
        pair("date", vec!["Thu, 01 Jan 1970 00:00:00 GMT", "yesterday"]),
    ];
    known.prop_map(|(name, value)| (name.to_owned(), value))
}

fn query(parameters: Vec<String>) -> impl Strategy<Value = String> {
    let mut keys = parameters;
    keys.extend(["limit", "offset", "order", "oid", "format", "ids", "spm", "fields"].map(str::to_owned));
    let value = prop_oneof![
        2 => mark(),
        1 => select(vec![
            "", "0", "1", "-1", "2.5", "true", "abc", "99999999999999999999", "1e308", "NaN", "%00", "%ff%fe", "%E5%90%8D", "%25", "a,b",
            "11111111-1111-4111-8111-111111111111", "password", "date_created", "-name,id", "csv", "e30=", "W10=", "bnVsbA==", "eyJhIjpb",
        ]).prop_map(str::to_owned),
        1 => "[ -~]{0,12}".prop_map(|text| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat()),
    ];
    vec((select(keys), value), 0..3).prop_map(|pairs| {
        let pairs: Vec<_> = pairs
            .into_iter()
            .map(|(key, value)| match key.as_str() {
                // The document's rows have their ids: callers can leave them out, and then know that they did.
                "fields" => format!("fields={value},id"),
                "fields!" => format!("fields%21=-{value}"),
                _ => format!("{}={value}", key.replace('!', "%21")),
            })
            .collect();
        pairs.join("&")
    })
}

/// A body that the operation takes, changed a little or a lot; or something that is no JSON at all.
fn content(operation: &Operation) -> BoxedStrategy<Content> {
    let whole = if operation.bodies.is_empty() { value().boxed() } else { select(operation.bodies.clone()).boxed() };
    let mut keys = operation.keys.clone();
    keys.extend(["id", "pk", "name", "secret"].map(str::to_owned));
    let change = (any::<usize>(), select(keys), prop_oneof![3 => value().prop_map(Some), 1 => Just(None)]);
    let nearly = (whole, vec(change, 0..4), 0_usize..12).prop_map(|(mut whole, changes, copies)| {
        for (place, key, value) in changes {
            change_at(&mut whole, place, &key, value);
        }
        hide_secrets(&mut whole);
        // Many take a list of what they take.
        Content::Json(if (1..3).contains(&copies) { Value::from(vec![whole; copies]) } else { whole })
    });
    let texts = select(vec![
        "{\"name\": \"\\ud800\"}",
        "{\"name\": \"a\\u0000b\"}",
        "[1e999]",
        "{\"a\": NaN}",
        "\u{feff}{}",
        "{\"name\": ",
        "",
        "\"",
        "nul",
        "[]",
        "[[]]",
        "{\"name\": 1, \"name\": []}",
        "name=a&name=b&assets=%00",
        "-",
        "123456789012345678901234567890",
        "{}{}",
        "[{}, null, 5, \"x\"]",
    ]);
    prop_oneof![
        24 => nearly,
        2 => Just(Content::Nothing),
        2 => texts.prop_map(|text| Content::Text(text.to_owned())),
        1 => vec(any::<u8>(), 0..80).prop_map(|bytes| Content::Base64(base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes))),
        1 => select(vec![100, 127, 128, 500, 1000, 5000]).prop_map(Content::Deep),
        1 => select(vec![129, 5000, 70_000]).prop_map(Content::Long),
    ]
    .boxed()
}

/// Puts a value at some place in a body, or takes out what is there.
fn change_at(whole: &mut Value, place: usize, key: &str, value: Option<Value>) {
    match whole {
        // Half of the changes are of the body's own keys, others go deeper or bring a key with them.
        Value::Object(fields) if !fields.is_empty() && place % 4 != 3 => {
            let own = fields.keys().nth(place / 4 % fields.len()).cloned().unwrap_or_default();
            match (fields.get_mut(&own), value) {
                (Some(inner), value) if place % 4 == 2 && (inner.is_object() || inner.is_array()) => {
                    change_at(inner, place / 16, key, value);
                }
                (_, Some(value)) => drop(fields.insert(own, value)),
                (_, None) => drop(fields.shift_remove(&own)),
            }
        }
        Value::Object(fields) => drop(fields.insert(key.to_owned(), value.unwrap_or_default())),
        Value::Array(items) if !items.is_empty() => {
            let at = place % items.len();
            match value {
                Some(value) if place.is_multiple_of(3) => items.push(value),
                Some(value) => change_at(&mut items[at], place / 8, key, Some(value)),
                None => drop(items.remove(at)),
            }
        }
        other => *other = value.unwrap_or_default(),
    }
}

/// Makes every secret of a body one that can be told from all else. What is no field of its own may be quoted in errors.
fn hide_secrets(whole: &mut Value) {
    let Value::Object(fields) = whole else { return };
    for (key, value) in fields {
        let text = value.as_str().filter(|text| !text.is_empty() && !text.contains("PRIVATE KEY"));
        if let (true, Some(text)) = (SECRETS.contains(&key.as_str()), text) {
            *value = Value::from(format!("{SECRET}{}", text.len() % 5));
        }
    }
}

fn value() -> impl Strategy<Value = Value> {
    let known = select(vec![
        json!("password"),
        json!("ssh_key"),
        json!("random"),
        json!("specific"),
        json!("0 3 * * *"),
        json!("-1 0 * * *"),
        json!(""),
        json!("   "),
        json!("a\0b"),
        json!("11111111-1111-4111-8111-111111111111"),
        json!("not-a-uuid"),
        json!("{{x}}"),
        json!(-1),
        json!(0),
        json!(1),
        json!(24),
        json!(1e300),
        json!(-0.0),
        json!(1.5),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(u64::MAX),
        json!("名字 é 😀"),
        json!("x".repeat(200)),
        json!("y".repeat(5000)),
        json!("1e5"),
        json!("true"),
        json!([]),
        json!({}),
        json!("2026/11/22 05:40:13 +0800"),
        json!("9999-12-31T23:59:59Z"),
        json!("@ALL"),
        json!({"type": "all"}),
        json!({"type": "ids", "ids": ["$accounts.0$"]}),
        json!({"value": "password"}),
        json!("update"),
        json!("skip"),
        json!("a:b"),
        json!("verify"),
        json!("push"),
        json!("remove"),
        json!("delete_both"),
        json!("reopen"),
        json!("linux"),
    ]);
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => ".{0,20}".prop_map(Value::from),
        5 => known,
        4 => mark().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let keys = vec!["id", "pk", "name", "value", "username", "type", "length", "attrs", "match", "ids"];
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((select(keys), inner), 0..3)
                .prop_map(|fields| fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}
