//! Accounts as a real server wrote them, as many as are wanted.

use std::fmt::Write as _;

use bytes::Bytes;
use serde_json::Value;

/// How many accounts the server has.
pub(crate) const TOTAL: usize = 100_000;

/// Recorded accounts, without their ids.
pub(crate) struct Rows(Vec<String>);

/// The rows that were recorded in full.
pub(crate) fn rows() -> Rows {
    let whole = |row: &Value| row.get("date_change_secret").is_some() && row.get("asset").is_some_and(Value::is_object);
    let mut found = Vec::new();
    for exchange in jms_truth::exchanges("4.10.16") {
        let recorded = exchange.recorded;
        if recorded.request.path != "/api/v1/accounts/accounts/" || recorded.response.status != 200 {
            continue;
        }
        let rows = recorded.response.body.get("results").unwrap_or(&recorded.response.body).as_array().cloned();
        for mut row in rows.unwrap_or_default().into_iter().filter(whole) {
            // `preserve_order` keeps the order of the others.
            row.as_object_mut().unwrap().shift_remove("id");
            row["org_id"] = "00000000-0000-0000-0000-000000000002".into();
            found.push(row.to_string().split_off(1));
        }
    }
    assert!(!found.is_empty(), "no recorded accounts");
    Rows(found)
}

impl Rows {
    /// One account.
    pub(crate) fn one(&self) -> Bytes {
        let mut text = String::new();
        self.write(&mut text, 0);
        text.into()
    }

    /// One page of them all.
    pub(crate) fn page(&self, offset: usize, limit: usize) -> Bytes {
        let mut text = format!(r#"{{"count":{TOTAL},"next":null,"previous":null,"results":["#);
        for number in offset..(offset + limit).min(TOTAL) {
            if number > offset {
                text.push(',');
            }
            self.write(&mut text, number);
        }
        text.push_str("]}");
        text.into()
    }

    fn write(&self, text: &mut String, number: usize) {
        write!(text, r#"{{"id":"0a6a2e40-f92b-4aca-94ef-{number:012x}",{}"#, self.0[number % self.0.len()]).unwrap();
    }
}
