//! Making accounts from a template.

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{BulkAccountRow, BulkAccountState, NewBulkAccounts, ports::AccountsInBulk},
};

use crate::{
    args::{Existing, Global},
    failure::{Failure, code},
    names,
    output::{self, Cell, Column, Row, column},
};

/// Which accounts are to be made.
pub(super) struct Wanted {
    pub(super) template: String,
    pub(super) assets: Vec<String>,
    pub(super) nodes: Vec<String>,
    pub(super) existing: Existing,
    pub(super) comment: Option<String>,
}

/// Makes them, and tells what became of each.
pub(super) async fn create(wanted: Wanted, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let template = names::template(client, &wanted.template).await?;
    let assets = names::assets(client, &wanted.assets).await?;
    let accounts = NewBulkAccounts {
        nodes: names::nodes(client, &wanted.nodes).await?,
        on_invalid: wanted.existing.into(),
        comment: wanted.comment.unwrap_or_default(),
        ..NewBulkAccounts::from_templates(assets, vec![template.id])
    };
    let outcome = client.accounts().create_on_assets(&accounts).await?;
    output::list(&global.output, &outcome.rows)?;
    let count = |state| outcome.in_state(state).count();
    let [created, updated, skipped, failed] =
        [BulkAccountState::Created, BulkAccountState::Updated, BulkAccountState::Skipped, BulkAccountState::Error]
            .map(count);
    output::note(&format!("{created} accounts made, {updated} changed, {skipped} left alone, {failed} failed"));
    Ok(ExitCode::from(if failed == 0 { 0 } else { code::REFUSED }))
}

impl Row for BulkAccountRow {
    const COLUMNS: &'static [Column] = &[column("ASSET"), column("ACCOUNT"), column("STATE"), column("ERROR")];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.asset.clone().into(),
            self.account.clone().unwrap_or_default().into(),
            output::text(&self.state),
            self.error.clone().unwrap_or_default().into(),
        ]
    }

    fn name(&self) -> String {
        self.asset.clone()
    }
}
