//! What the server knows of assets, whatever there is: categories, their types, and protocols.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    labels,
    lang::Language,
    profile::Profile,
};

/// Categories with their types, as a licensed 4.10.16 shows them in English.
static V4_10: LazyLock<Vec<Value>> = LazyLock::new(|| read(include_str!("categories.json"), |_, _| true));
/// The same of a 4.10.16 without a licence.
static COMMUNITY: LazyLock<Vec<Value>> = LazyLock::new(|| {
    read(include_str!("categories.json"), |category, kind| {
        category != "database" || ["mysql", "mariadb", "postgresql", "mongodb", "redis"].contains(&kind)
    })
});
/// The same of a 3.10.20.
static V3_10: LazyLock<Vec<Value>> = LazyLock::new(|| read(include_str!("categories_3_10.json"), |_, _| true));

fn read(listed: &str, keep: fn(&str, &str) -> bool) -> Vec<Value> {
    let mut categories: Vec<Value> = serde_json::from_str(listed).unwrap_or_default();
    for category in &mut categories {
        let name = category["value"].as_str().unwrap_or_default().to_owned();
        if let Value::Array(types) = &mut category["types"] {
            types.retain(|kind| keep(&name, kind["value"].as_str().unwrap_or_default()));
        }
    }
    categories
}

fn of(profile: Profile) -> &'static [Value] {
    match profile {
        Profile::V4_10Licensed => &V4_10,
        Profile::V4_10Community => &COMMUNITY,
        Profile::V3_10 => &V3_10,
    }
}

/// The types of all categories: `[category, type]`.
pub(crate) fn types(profile: Profile) -> Vec<Value> {
    all_types(profile).map(|kind| json!([kind["category"], kind["value"]])).collect()
}

fn all_types(profile: Profile) -> impl Iterator<Item = &'static Value> {
    of(profile).iter().flat_map(|category| category["types"].as_array().into_iter().flatten())
}

/// `GET assets/categories/`: filters that need a database make the server fail.
pub(crate) fn categories(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let query = &ctx.request.query;
    let rel = query.get("_rel").is_some_and(|rel| rel == "or" || rel == "not");
    if rel || ["ids", "id!", "spm"].iter().any(|key| query.given(key).is_some()) {
        return Err(Refusal::Fault);
    }
    let mut categories = of(ctx.profile).to_vec();
    if ctx.lang == Language::Chinese {
        for category in &mut categories {
            let value = category["value"].as_str().unwrap_or_default();
            let label = labels::CATEGORY.label(value, ctx.profile, ctx.lang);
            // Labels that were never recorded in Chinese are those of this list.
            if !label.is_ascii() {
                category["label"] = json!(label);
            }
        }
    }
    Ok(Window::of(ctx).uncut().of_values(ctx, &categories))
}

/// `GET assets/categories/types/`
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn list_types(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(&all_types(ctx.profile).cloned().collect()))
}

/// `GET assets/categories/constraints/?category=CATEGORY&type=TYPE`: the server needs a type, not a category.
pub(crate) fn constraints(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let query = &ctx.request.query;
    let (category, kind) = (query.get("category").unwrap_or_default(), query.get("type").ok_or(Refusal::Fault)?);
    let known = of(ctx.profile).iter().any(|known| known["value"] == category) || category == "custom";
    let mut types = all_types(ctx.profile);
    let found = types.find(|known| known["category"] == category && known["value"] == kind);
    Ok(Reply::ok(&match found {
        Some(found) => found["constraints"].clone(),
        None if known => json!({ "automation": {} }),
        None => json!({}),
    }))
}

/// What a server without extensions knows, whatever its licence.
const PROTOCOLS: [(&str, &str); 13] = [
    ("SSH", "ssh"),
    ("SFTP", "sftp"),
    ("RDP", "rdp"),
    ("VNC", "vnc"),
    ("Telnet", "telnet"),
    ("WinRM", "winrm"),
    ("MySQL", "mysql"),
    ("MariaDB", "mariadb"),
    ("MongoDB", "mongodb"),
    ("Redis", "redis"),
    ("K8s", "k8s"),
    ("HTTP(s)", "http"),
    ("ChatGPT", "chatgpt"),
];

/// `GET assets/protocols/`: 3.10 does not search.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn protocols(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let search = ctx.request.query.get("search").filter(|_| !ctx.profile.is_v3()).unwrap_or_default();
    let search = search.trim().to_lowercase();
    let found =
        PROTOCOLS.iter().filter(|(label, value)| label.to_lowercase().contains(&search) || value.contains(&search));
    let found: Vec<Value> = found.map(|(label, value)| json!({ "label": label, "value": value })).collect();
    Ok(Window::of(ctx).of_values(ctx, &found))
}
