//! Who may know whom: the arrows of `ARCHITECTURE.md`, held against `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, MetadataCommand};

/// Of each crate, the crates of ours that it may depend on, and those that only its tests may.
const ALLOWED: &[(&str, &[&str], &[&str])] = &[
    ("jms-domain", &[], &["jms-truth"]),
    ("jms-gen", &["jms-domain"], &[]),
    ("jms-http", &["jms-domain", "jms-gen"], &["jms-sandbox", "jms-spec", "jms-truth"]),
    ("jms-fleet", &["jms-domain", "jms-http"], &["jms-sandbox"]),
    ("jms-sandbox", &["jms-spec"], &["jms-truth"]),
    ("jms-cli", &["jms-fleet", "jms-http", "jms-sandbox", "jms-spec"], &[]),
    ("jms-spec", &[], &["jms-truth"]),
    ("jms-truth", &[], &[]),
    ("xtask", &["jms-spec"], &[]),
];

/// Foreign crates that some of ours must not have, and why.
const FORBIDDEN: &[(&str, &[&str])] = &[
    // No HTTP and no runtime.
    ("jms-domain", &["http", "reqwest", "hyper", "tokio", "axum", "tower-service"]),
    // What carries a request is somebody else's business.
    ("jms-gen", &["reqwest", "hyper", "tokio", "axum", "progenitor-client", "openapiv3"]),
    ("jms-http", &["axum", "rusqlite", "openapiv3", "progenitor", "progenitor-client"]),
    // It asks by ports.
    ("jms-fleet", &["http", "reqwest", "hyper", "axum", "tower-service"]),
    // Client and sandbox must not share a misreading.
    ("jms-sandbox", &["reqwest", "progenitor"]),
];

#[test]
fn nobody_knows_whom_they_must_not() {
    let metadata = MetadataCommand::new().manifest_path(xtask::root().join("Cargo.toml")).no_deps().exec().unwrap();
    let ours: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let ruled: BTreeSet<&str> = ALLOWED.iter().map(|(name, ..)| *name).collect();
    assert_eq!(ours, ruled, "every crate needs a rule here");

    let mut wrong = Vec::new();
    for package in &metadata.packages {
        let (_, normal, dev) = ALLOWED.iter().find(|(name, ..)| *name == package.name.as_str()).unwrap();
        let forbidden: BTreeMap<_, _> = FORBIDDEN.iter().copied().collect();
        let forbidden = forbidden.get(package.name.as_str()).copied().unwrap_or_default();
        for dependency in &package.dependencies {
            let name = dependency.name.as_str();
            let for_tests = dependency.kind == DependencyKind::Development;
            let allowed = normal.contains(&name) || (for_tests && dev.contains(&name));
            if ours.contains(name) && !allowed {
                wrong.push(format!("{} must not depend on {name}", package.name));
            }
            if forbidden.contains(&name) && !for_tests && !dependency.optional {
                wrong.push(format!("{} must not depend on {name}", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
