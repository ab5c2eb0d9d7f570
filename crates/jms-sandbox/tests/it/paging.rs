//! Lists: plain arrays that are cut, pages, and rows of equal rank.

use std::collections::BTreeSet;

use http::Method;
use jms_sandbox::{Fleet, Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

/// A sandbox with so many accounts of one name beside those of the demo fleet.
fn crowded(profile: Profile, accounts: usize) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().profile(profile).seed(3).build().unwrap();
    let client = Client::new(&sandbox);
    let asset = client.get("assets/assets/?name=web-01").json()[0]["id"].clone();
    let rows: Vec<Value> = (0..accounts)
        .map(|n| json!({"asset": asset, "name": format!("n{n:04}"), "username": format!("u{n}")}))
        .collect();
    assert_eq!(client.post("accounts/accounts/", &Value::from(rows)).status, 201);
    (sandbox, client)
}

fn ids(rows: &Value) -> Vec<String> {
    rows.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_plain_array_is_cut_in_silence_and_a_page_is_capped() {
    let (_sandbox, client) = crowded(Profile::V4_10Licensed, 1100);
    assert_eq!(client.get("accounts/accounts/").json().as_array().unwrap().len(), 200);
    for limit in ["0", "-1", "abc", ""] {
        assert_eq!(
            client.get(&format!("accounts/accounts/?limit={limit}")).json().as_array().unwrap().len(),
            200,
            "{limit}"
        );
    }
    for limit in ["1000", "1001", "999999999999999999999"] {
        let page = client.get(&format!("accounts/accounts/?limit={limit}")).json();
        assert_eq!((page["count"].as_u64(), ids(&page["results"]).len()), (Some(1125), 1000), "{limit}");
        assert_eq!(page["next"], "http://sandbox/api/v1/accounts/accounts/?limit=1000&offset=1000");
    }
}

#[test]
fn the_older_server_cuts_nothing() {
    let (_sandbox, client) = crowded(Profile::V3_10, 1100);
    assert_eq!(client.get("accounts/accounts/").json().as_array().unwrap().len(), 1125);
    assert_eq!(ids(&client.get("accounts/accounts/?limit=100000").json()["results"]).len(), 1125);
}

#[test]
fn pages_lead_through_all_rows() {
    let (_sandbox, client) = crowded(Profile::V4_10Licensed, 30);
    let (mut seen, mut next) = (BTreeSet::new(), "accounts/accounts/?limit=7&order=date_created".to_owned());
    let mut pages = 0;
    loop {
        let page = client.get(&next).json();
        seen.extend(ids(&page["results"]));
        pages += 1;
        let Some(link) = page["next"].as_str() else { break };
        next = link.strip_prefix("http://sandbox/api/v1/").unwrap().to_owned();
    }
    assert_eq!((seen.len(), pages), (55, 8));
    let last = client.get("accounts/accounts/?limit=7&offset=49").json();
    assert_eq!(last["next"], Value::Null);
    assert_eq!(last["previous"], "http://sandbox/api/v1/accounts/accounts/?limit=7&offset=42");
}

#[test]
fn rows_of_equal_rank_come_in_another_order_each_time_unless_there_is_an_order() {
    let sandbox = Sandbox::builder().seed(7).build().unwrap();
    let client = Client::new(&sandbox);
    let lists = |query: &str| -> BTreeSet<Vec<String>> {
        (0..20).map(|_| ids(&client.get(&format!("accounts/accounts/?{query}")).json())).collect()
    };
    // `root`, `deploy` and `app` are on several machines.
    assert!(lists("").len() > 1);
    assert_eq!(lists("order=date_created").len(), 1);
    let sorted = |rows: &Value| rows.as_array().unwrap().iter().map(|row| row["name"].to_string()).is_sorted();
    assert!(sorted(&client.get("accounts/accounts/").json()));
}

#[test]
fn far_pages_follow_each_other_and_see_every_change() {
    let accounts: Vec<_> = (0..1500).map(|n| format!("u{n:04}")).collect();
    let fleet = Fleet::from_yaml(&format!("assets: [{{name: a, accounts: [{}]}}]", accounts.join(", "))).unwrap();
    let sandbox = Sandbox::builder().fleet(fleet).build().unwrap();
    let client = Client::new(&sandbox);
    let page = |offset: usize| {
        let page = client.get(&format!("accounts/accounts/?limit=2&order=-username&offset={offset}")).json();
        let names = page["results"].as_array().unwrap().iter().map(|row| row["username"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    // The order is not known at first, and then it is.
    for _ in 0..12 {
        assert_eq!(
            (page(1200), page(1202)),
            (vec!["u0299".into(), "u0298".into()], vec!["u0297".into(), "u0296".into()])
        );
        assert_eq!((page(1499), page(1500), page(usize::MAX)), (vec!["u0000".to_owned()], vec![], vec![]));
    }
    let first = client.get("accounts/accounts/?username=u1499").json()[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(client.call(Method::DELETE, &format!("accounts/accounts/{first}/"), &Value::Null).status, 204);
    assert_eq!(
        (page(1200), page(1498), page(1499)),
        (vec!["u0298".into(), "u0297".into()], vec!["u0000".to_owned()], vec![])
    );
}
