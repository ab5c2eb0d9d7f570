//! `jms sandbox record`: a fixture of what a server shows.

use std::{fmt::Write, path::Path};

use http::Method;
use jms_http::{
    JumpServer, Rows,
    domain::{Error, ErrorKind, Identified, Page, PageRequest},
};
use jms_sandbox::Fleet;
use serde_json::{Map, Value};

use crate::{args::Global, connect, failure::Failure, files, output};

/// The lists that make a fleet, and by what they are ordered so that no row is passed over between two pages. None of them shows
/// secrets. Without the first two there is no fleet; the others belong to licences, versions and rights.
const LISTS: [(&str, &str); 11] = [
    ("users/users/", "date_joined"),
    ("accounts/accounts/", "date_created"),
    ("assets/assets/", "date_created"),
    ("assets/nodes/", "key"),
    ("labels/labels/", "name"),
    ("accounts/account-templates/", "date_created"),
    ("accounts/change-secret-automations/", "name"),
    ("accounts/push-account-automations/", "name"),
    ("accounts/gather-account-automations/", "name"),
    ("accounts/check-account-automations/", "name"),
    ("accounts/account-backup-plans/", "name"),
];
const NEEDED: usize = 3;

/// Rows of a page: a thousand accounts are 1.6 MB.
const ROWS: u32 = 500;

pub(super) async fn run(from: &str, file: &Path, anonymise: bool, global: &Global) -> Result<(), Failure> {
    let connected = connect::to_profile(global, from)?;
    let mut responses = Map::new();
    let mut missing = Vec::new();
    for (place, (list, order)) in LISTS.into_iter().enumerate() {
        output::note(&format!("reading {list}"));
        let path = format!("/api/v1/{list}");
        match all(&connected.client, &path, order).await {
            Ok(rows) => {
                responses.insert(format!("GET {path}"), Value::Array(rows));
            }
            // Not licensed, not allowed, or not there in this version.
            Err(error) if place >= NEEDED && matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::NotFound) => {
                output::note(&format!("warning: {list} is left out: {error}"));
                missing.push(list);
            }
            Err(error) => return Err(error.into()),
        }
    }
    let mut dump = Map::new();
    dump.insert("responses".to_owned(), Value::Object(responses));
    let fleet = Fleet::from_dump(&Value::Object(dump))?;
    let fleet = if anonymise { fleet.anonymised() } else { fleet };
    let text = format!("{}\n{}", heading(anonymise, &missing), fleet.to_yaml()?);
    files::write_private(file, text.as_bytes())?;
    output::note(&format!("{} is written; `jms sandbox serve --fixture` takes it", file.display()));
    Ok(())
}

/// What the reader of the file has to know.
fn heading(anonymised: bool, missing: &[&str]) -> String {
    let mut text = "\
# What a JumpServer showed, recorded by `jms sandbox record`: a start state for sandboxes.
#
# Secrets were not asked for. A sandbox makes up new passwords, tokens and secrets of accounts; keys are left out.
"
    .to_owned();
    text.push_str(if anonymised {
        "\
# Names of users, e-mail addresses, names and addresses of assets, names of databases and comments are made up. Names of accounts,
# nodes, labels, platforms, templates and automations are those of the server: look through them before you pass this on.
"
    } else {
        "\
# Names and e-mail addresses of users, names and addresses of assets, usernames and comments are those of the server: whoever reads
# this file knows your machines. `--anonymise` makes most of them up.
"
    });
    if !missing.is_empty() {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "# Left out, because the server did not show them: {}", missing.join(", "));
    }
    text
}

/// A row, told from others by its id.
struct Row(Value);

impl Identified for Row {
    type Id = [u8; 36];

    fn id(&self) -> Self::Id {
        let mut id = [0; 36];
        let text = self.0["id"].as_str().unwrap_or_default().bytes();
        id.iter_mut().zip(text).for_each(|(place, byte)| *place = byte);
        id
    }
}

/// All rows of a list.
async fn all(client: &JumpServer, path: &str, order: &str) -> Result<Vec<Value>, Error> {
    let raw = client.raw().clone();
    let target = format!("{path}?order={order}");
    let rows = Rows::new(move |page: PageRequest| {
        let (raw, target) = (raw.clone(), target.clone());
        async move {
            let target = format!("{target}&limit={}&offset={}", page.limit(), page.offset());
            let answer = raw.send(&Method::GET, &target, None).await?;
            if let Some(error) = answer.refusal() {
                return Err(error);
            }
            let no_list =
                || Error::new(ErrorKind::Decode { path: ".".to_owned(), problem: "this is no list".to_owned() });
            let body: Value = serde_json::from_slice(answer.response.body()).map_err(|_| no_list())?;
            let items = body["results"].as_array().or(body.as_array()).ok_or_else(no_list)?;
            Ok(Page { total: body["count"].as_u64(), items: items.iter().cloned().map(Row).collect() })
        }
    });
    Ok(rows.page_size(ROWS).all().await?.into_iter().map(|Row(row)| row).collect())
}
