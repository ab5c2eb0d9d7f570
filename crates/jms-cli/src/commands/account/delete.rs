//! `jms account delete`: one account, or many.

use std::process::ExitCode;

use jms_fleet::{Fleet, Job};
use jms_http::{JumpServer, domain::ports::Accounts};

use super::selection::{Chosen, Rows, choose};
use crate::{
    args::{DeleteAccounts, Global},
    commands::jobs::Several,
    failure::Failure,
    names::called,
    output, secrets,
};

pub(super) async fn run(delete: DeleteAccounts, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let DeleteAccounts { accounts, yes, selection, job: fields } = delete;
    let rows = match Rows::unfinished(client, fields.journal.as_deref(), &accounts, &selection).await? {
        Some(rows) => rows,
        None => match choose(client, &accounts, selection).await? {
            Chosen::One(account) => {
                let what = format!("This deletes {} with the history of its secret.", called(&account));
                secrets::confirm(&what, yes || global.dry_run)?;
                client.accounts().delete(account.id).await?;
                output::note(&format!("deleted {}", called(&account)));
                return Ok(ExitCode::SUCCESS);
            }
            Chosen::Several(accounts) => Rows::of(&accounts),
        },
    };
    let Rows { ids, names, begun } = rows;
    let question = format!("This deletes {} accounts with the history of their secrets.", ids.len());
    Several {
        global,
        fleet: Fleet::new(client),
        fields: &fields,
        what: "delete",
        expected: ("delete", Vec::new()),
        question: Some((&question, yes)),
        rest: "`jms account list` shows which are left. With --journal FILE a job goes on where it was.",
    }
    .run(Job::delete(ids), &names, begun)
    .await
}
