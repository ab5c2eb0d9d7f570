//! The documentation as it is rendered.

use std::collections::{BTreeMap, HashSet};

use jms_spec::{
    Document,
    render::{self, Language},
};

use crate::{DOCUMENT, INDEX, broken::set};

fn pages() -> BTreeMap<String, String> {
    render::pages(&DOCUMENT).unwrap()
}

/// The section of an operation: from its anchor to the next line of that kind.
fn section(page: &str, id: &str) -> String {
    let (_, section) = page.split_once(&format!("<a id=\"{id}\"></a>")).unwrap();
    section.split("\n<a id=").next().unwrap().trim().to_owned()
}

#[test]
fn an_operation_in_each_language() {
    let pages = pages();
    for language in Language::ALL {
        let page = &pages[&format!("reference/{}/change-secret.md", language.code())];
        let name = format!("operation_{}", language.code());
        insta::assert_snapshot!(name, section(page, "change_secret_executions_create"));
    }
}

#[test]
fn every_operation_has_a_section_in_each_language() {
    let pages = pages();
    for operation in INDEX.operations() {
        for language in Language::ALL {
            let page = &pages[&format!("reference/{}/{}.md", language.code(), operation.tag)];
            let section = section(page, &operation.id);
            assert!(section.contains(&format!("{} {}", operation.method, operation.path)), "{}", operation.id);
            assert!(section.contains("curl ") && section.contains(".await?"), "{}", operation.id);
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    let anchors: BTreeMap<&str, HashSet<&str>> =
        pages.iter().map(|(name, page)| (name.as_str(), anchors(page))).collect();
    let mut broken = Vec::new();
    for (name, page) in &pages {
        for target in page.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { name.clone() } else { beside(name, file) };
            let known = anchors.get(file.as_str()).is_some_and(|known| anchor.is_empty() || known.contains(anchor));
            if !known {
                broken.push(format!("{name}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Anchors of a page, each of which must be there once.
fn anchors(page: &str) -> HashSet<&str> {
    let mut known = HashSet::new();
    for anchor in page.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(known.insert(anchor), "{anchor} is there twice");
    }
    known
}

/// `target` as seen from the file `name`.
fn beside(name: &str, target: &str) -> String {
    let mut steps: Vec<_> = name.split('/').collect();
    steps.pop();
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Nothing is taken for granted that some operation may lack.
#[test]
fn what_is_unusual_is_rendered_too() {
    let get = "/paths/~1api~1v1~1accounts~1accounts~1{id}~1/get";
    let strange = serde_json::json!({
        "200": { "description": "A page.", "content": { "text/html": { "schema": { "type": "string" } } } },
        "202": { "description": "Later." },
        "301": { "description": "Elsewhere." },
    });
    let mut document = set(&format!("{get}/responses"), strange);
    document["paths"]["/api/v1/accounts/accounts/"]["post"]["requestBody"]["content"] = serde_json::json!({
        "application/json": { "schema": {} },
        "application/x-www-form-urlencoded": { "schema": { "type": "object" }, "example": { "a": 1 } },
    });
    let pages = render::pages(&Document::from_value(document)).unwrap();
    let section = section(&pages["reference/en/accounts.md"], "accounts_get");
    assert!(section.contains("`text/html`: string") && section.contains("Later. No body."), "{section}");
    assert!(pages["reference/en/accounts.md"].contains("`application/json`: any JSON"));
}
