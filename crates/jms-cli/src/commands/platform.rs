//! `jms platform`.

use jms_http::{
    JumpServer,
    domain::{Platform, PlatformFilter},
};
use serde_json::Value;

use crate::{
    args::{Global, PlatformCommand},
    failure::Failure,
    names,
    output::{self, Cell, Column, Row, column, wide},
    walk,
};

pub(super) async fn run(command: PlatformCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    match command {
        PlatformCommand::List { search, category, asset_type } => {
            let filter = PlatformFilter { category, asset_type, search, ..PlatformFilter::default() };
            walk::print(global, "platforms", client.platforms().rows(filter)).await
        }
        PlatformCommand::Get { platform } => show(global, &names::platform(client, &platform).await?),
    }
}

/// Its protocols with their usual ports.
fn protocols(platform: &Platform) -> String {
    let protocols = platform.protocols.iter().map(|protocol| format!("{}:{}", protocol.name, protocol.port));
    protocols.collect::<Vec<_>>().join(", ")
}

/// What automations can do on its assets: the settings `…_enabled` that are on.
fn automations(platform: &Platform) -> String {
    let settings = platform.automation.iter().flat_map(|automation| automation.iter());
    let on = settings.filter(|(_, value)| **value == Value::Bool(true));
    on.filter_map(|(name, _)| name.strip_suffix("_enabled")).collect::<Vec<_>>().join(", ")
}

fn show(global: &Global, platform: &Platform) -> Result<(), Failure> {
    let labels: Vec<_> = platform.labels.iter().map(|label| format!("{}:{}", label.name, label.value)).collect();
    output::object(
        &global.output,
        platform,
        &[
            ("platform", platform.name.clone().into()),
            ("id", output::text(platform.id)),
            ("category", output::text(&platform.category)),
            ("type", output::text(&platform.kind)),
            ("protocols", protocols(platform).into()),
            ("automations", automations(platform).into()),
            ("su", output::yes(platform.su_enabled)),
            ("su method", platform.su_method.clone().unwrap_or_default().into()),
            ("gateway", output::yes(platform.gateway_enabled)),
            ("charset", platform.charset.clone().unwrap_or_default().into()),
            ("internal", output::yes(platform.internal)),
            ("assets", platform.assets_amount.map(|amount| amount.to_string()).unwrap_or_default().into()),
            ("labels", output::names(&labels)),
            ("created", output::time(platform.date_created)),
            ("changed", output::time(platform.date_updated)),
            ("comment", platform.comment.clone().into()),
        ],
    )
}

impl Row for Platform {
    const COLUMNS: &'static [Column] = &[
        column("PLATFORM"),
        column("CATEGORY"),
        column("TYPE"),
        column("PROTOCOLS"),
        column("ASSETS"),
        wide("AUTOMATIONS"),
        wide("INTERNAL"),
        wide("ID"),
        wide("COMMENT"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.name.clone().into(),
            output::text(&self.category),
            output::text(&self.kind),
            protocols(self).into(),
            self.assets_amount.map(|amount| amount.to_string()).unwrap_or_default().into(),
            automations(self).into(),
            output::yes(self.internal),
            output::text(self.id),
            self.comment.clone().into(),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
