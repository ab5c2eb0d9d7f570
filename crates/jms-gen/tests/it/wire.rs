//! Shapes that exist on the wire only.

use jms_domain::{AssetType, Patch, Secret};
use jms_gen::{
    types,
    wire::{AutomationLink, Label, Labeled, Listing, Nullable, OneOrMany, SecretText},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const ID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

fn read<T: DeserializeOwned>(json: Value) -> Result<T, String> {
    serde_json::from_value(json).map_err(|error| error.to_string())
}

#[test]
fn a_list_is_a_page_or_bare() {
    let page = json!({"count": 5, "next": "http://evil.test/", "previous": null, "results": [1, 2]});
    let page: jms_domain::Page<u8> = read::<Listing<u8>>(page).unwrap().into();
    assert_eq!((page.total, page.items), (Some(5), vec![1, 2]));
    let bare: jms_domain::Page<u8> = read::<Listing<u8>>(json!([1, 2])).unwrap().into();
    assert_eq!((bare.total, bare.items), (None, vec![1, 2]));
    for wrong in [json!({}), json!({"results": []}), json!("a"), json!(null), json!([1, "a"])] {
        assert!(read::<Listing<u8>>(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn what_is_created_comes_back_in_kind() {
    let task = json!({"task": ID});
    assert!(matches!(read::<OneOrMany<types::TaskStarted>>(task.clone()), Ok(OneOrMany::One(_))));
    assert!(
        matches!(read::<OneOrMany<types::TaskStarted>>(json!([task, task])), Ok(OneOrMany::Many(tasks)) if tasks.len() == 2)
    );
    assert_eq!(serde_json::to_value(OneOrMany::from(5)).unwrap(), json!(5));
    assert_eq!(serde_json::to_value(OneOrMany::Many(vec![5])).unwrap(), json!([5]));
}

#[test]
fn a_value_has_a_label_or_not_and_is_sent_bare() {
    let labeled: Labeled<AssetType> = read(json!({"value": "linux", "label": "Linux"})).unwrap();
    assert_eq!(labeled.value, AssetType::Linux);
    assert_eq!(serde_json::to_value(&labeled).unwrap(), json!("linux"));
    let bare: Labeled<AssetType> = read(json!("quantum")).unwrap();
    assert_eq!(bare.value.as_str(), "quantum");
    assert_eq!(read::<Labeled<i64>>(json!({"value": 2, "label": "Force"})).unwrap().value, 2);
    assert!(read::<Labeled<AssetType>>(json!({"label": "Linux"})).is_err());
}

#[test]
fn references_of_both_servers_are_read() {
    let id = read::<AutomationLink>(json!(ID)).unwrap();
    let object = read::<AutomationLink>(json!({"id": ID, "name": "weekly"})).unwrap();
    assert_eq!((id.id, id.name, object.name.as_deref()), (object.id, None, Some("weekly")));
    let text = read::<Label>(json!("env:prod:eu")).unwrap();
    let object = read::<Label>(json!({"id": ID, "name": "env", "value": "prod:eu", "color": ""})).unwrap();
    assert_eq!((&text.name, &text.value), (&object.name, &object.value));
}

#[test]
fn a_change_leaves_out_empties_or_sets() {
    let of = |su_from| types::AccountPatch { su_from: Nullable::from_patch(su_from), ..types::AccountPatch::default() };
    let sent = |patch| serde_json::to_value(of(patch)).unwrap();
    assert_eq!(sent(Patch::Keep), json!({}));
    assert_eq!(sent(Patch::Clear), json!({"su_from": null}));
    assert_eq!(sent(Patch::Set(ID.parse().unwrap())), json!({"su_from": ID}));
}

#[test]
fn a_secret_is_sent_and_not_shown() {
    let secret = SecretText(Secret::new("hunter2-canary").unwrap());
    let token = types::TokenCreate { username: "admin".to_owned(), password: secret };
    assert_eq!(serde_json::to_value(&token).unwrap()["password"], "hunter2-canary");
    assert!(!format!("{token:?}").contains("canary"));
    let answer: types::AccountSecret = read(json!({"id": ID, "secret": "hunter2-canary"})).unwrap();
    assert!(!format!("{answer:?}").contains("canary"));
    // 3.10 tells the password of a backup file in the snapshot of each run.
    let snapshot: types::BackupSnapshot = read(json!({"zip_encrypt_password": "hunter2-canary"})).unwrap();
    assert!(!format!("{snapshot:?}").contains("canary"));
}
