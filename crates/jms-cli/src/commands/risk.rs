//! `jms risk`.

use jiff::Timestamp;
use jms_http::{
    JumpServer,
    domain::{AccountRisk, AssetRisks, FindingStatus, HandleRisk, RiskDetail, RiskFilter, ports::AccountRisks},
};

use crate::{
    args::{Global, Handling, ListRisks, RiskCommand},
    failure::Failure,
    names,
    output::{self, Cell, Column, Row, column, wide},
    secrets, walk,
};

pub(super) async fn run(command: RiskCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let risks = client.account_risks();
    match command {
        RiskCommand::List(list) => walk::print(global, "risks", risks.rows(filter(client, list).await?)).await,
        RiskCommand::Get { risk } => show(global, &risks.get(risk).await?),
        RiskCommand::Handle { risk, action, comment, yes } => {
            let risk = risks.get(risk).await?;
            if let Some(what) = cannot_be_undone(action, &risk) {
                secrets::confirm(&what, yes || global.dry_run)?;
            }
            let handled = risks.handle(&HandleRisk { comment, ..HandleRisk::of(&risk, action.into()) }).await?;
            if let Some(risk) = handled {
                return show(global, &risk);
            }
            output::note("done; there is no note of the risk any more");
            Ok(())
        }
        RiskCommand::Delete { risk, yes } => {
            let risk = risks.get(risk).await?;
            let called = called(&risk);
            secrets::confirm(&format!("This deletes the note that {called}."), yes || global.dry_run)?;
            risks.delete(risk.id).await?;
            output::note(&format!("deleted the note that {called}"));
            Ok(())
        }
        RiskCommand::Assets => output::list(&global.output, &risks.assets().await?),
    }
}

async fn filter(client: &JumpServer, list: ListRisks) -> Result<RiskFilter, Failure> {
    let ListRisks { kind, status, asset, node, search } = list;
    let mut filter = RiskFilter { risk: kind, status: status.map(Into::into), search, ..RiskFilter::default() };
    if let Some(asset) = asset {
        filter.asset = Some(names::asset(client, &asset).await?);
    }
    if let Some(node) = node {
        filter.node = Some(names::node(client, &node).await?);
    }
    Ok(filter)
}

/// Whose risk it is, and which.
fn called(risk: &AccountRisk) -> String {
    format!("{}@{} is `{}`", risk.username, risk.asset.name, risk.risk)
}

/// What to ask before, if what is done cannot be taken back.
fn cannot_be_undone(action: Handling, risk: &AccountRisk) -> Option<String> {
    let AccountRisk { username, asset, .. } = risk;
    let asset = &asset.name;
    match action {
        Handling::Ignore | Handling::Reopen | Handling::Close | Handling::AddAccount => None,
        Handling::DeleteRemote => Some(format!("This removes {username} from {asset} itself.")),
        Handling::DeleteAccount => {
            Some(format!("This deletes the accounts {username} of {asset} from JumpServer, with their secrets."))
        }
        Handling::DeleteBoth => {
            Some(format!("This removes {username} from {asset} itself and from JumpServer, with the secret."))
        }
        Handling::ChangePasswordAdd | Handling::ChangePassword => {
            Some(format!("This changes the password of {username} on {asset} to a random one."))
        }
    }
}

/// The status as `--status` takes it.
fn status(status: &FindingStatus) -> &str {
    match status {
        FindingStatus::Pending => "pending",
        FindingStatus::Confirmed => "confirmed",
        FindingStatus::Ignored => "ignored",
        other => other.as_str(),
    }
}

/// What happened to a risk, and when.
fn happened(detail: &RiskDetail) -> String {
    let RiskDetail { kind, datetime, action, processor, comment, .. } = detail;
    let when = datetime.as_ref().map(|text| match text.parse::<Timestamp>() {
        Ok(time) => output::time(Some(time.into())).to_string(),
        Err(_) => text.clone(),
    });
    let what = action.as_ref().map(ToString::to_string).or_else(|| kind.clone()).unwrap_or_else(|| "found".to_owned());
    let by = processor.as_ref().map(|processor| format!("by {processor}"));
    let comment = comment.as_ref().map(|comment| comment.as_str().map_or_else(|| comment.to_string(), str::to_owned));
    [when, Some(what), by, comment].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn show(global: &Global, risk: &AccountRisk) -> Result<(), Failure> {
    let history: Vec<_> = risk.details.iter().map(happened).collect();
    output::object(
        &global.output,
        risk,
        &[
            ("risk", output::text(risk.id)),
            ("username", risk.username.clone().into()),
            ("asset", risk.asset.name.clone().into()),
            ("kind", output::text(&risk.risk)),
            ("status", status(&risk.status).into()),
            ("found", output::time(Some(risk.date_created))),
            ("history", history.join("; ").into()),
        ],
    )
}

impl Row for AccountRisk {
    const COLUMNS: &'static [Column] = &[
        column("RISK"),
        column("USERNAME"),
        column("ASSET"),
        column("KIND"),
        column("STATUS"),
        column("FOUND"),
        wide("HISTORY"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            output::text(self.id),
            self.username.clone().into(),
            self.asset.name.clone().into(),
            output::text(&self.risk),
            status(&self.status).into(),
            output::time(Some(self.date_created)),
            output::text(self.details.len()),
        ]
    }

    fn name(&self) -> String {
        self.id.to_string()
    }
}

impl Row for AssetRisks {
    const COLUMNS: &'static [Column] =
        &[column("ASSET"), column("ADDRESS"), column("PLATFORM"), column("RISKS"), column("KINDS"), wide("ID")];

    fn cells(&self) -> Vec<Cell> {
        let kinds: Vec<_> = self.risks.iter().map(|(kind, count)| format!("{kind}: {count}")).collect();
        vec![
            self.name.clone().into(),
            self.address.clone().into(),
            self.platform.clone().into(),
            output::text(self.risk_total),
            output::names(&kinds),
            output::text(self.id),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
