//! The assets and nodes of automations, one by one.

use std::sync::Arc;

use jms_http::{
    JumpServer, Rows,
    domain::{Named, NodeId, TargetAsset},
};

use crate::{
    args::{AssetsCommand, Global, NodesCommand},
    failure::Failure,
    kinds::TargetedNoun,
    names,
    output::{self, Cell, Column, Row, column, wide},
    walk,
};

/// `jms NOUN assets`.
pub(super) async fn assets<K: TargetedNoun>(
    command: AssetsCommand,
    global: &Global,
    client: &JumpServer,
) -> Result<(), Failure> {
    let targets = K::targets(client);
    K::check_targets(client.dialect().await?)?;
    match command {
        AssetsCommand::List { automation } => {
            let id = names::automation_id::<K>(client, &automation).await?;
            let rows = Rows::new(move |page| {
                let targets = Arc::clone(&targets);
                async move { targets.targets(id, page).await }
            });
            walk::print(global, "assets", rows).await
        }
        AssetsCommand::Add { automation, assets } => {
            let id = names::automation_id::<K>(client, &automation).await?;
            targets.add_assets(id, &names::assets(client, &assets).await?).await?;
            output::note(&format!("{automation} has {}, too", assets.join(", ")));
            Ok(())
        }
        AssetsCommand::Remove { automation, assets } => {
            let id = names::automation_id::<K>(client, &automation).await?;
            targets.remove_assets(id, &names::assets(client, &assets).await?).await?;
            output::note(&format!("{automation} has {} no more", assets.join(", ")));
            Ok(())
        }
    }
}

/// `jms NOUN nodes`.
pub(super) async fn nodes<K: TargetedNoun>(
    command: NodesCommand,
    global: &Global,
    client: &JumpServer,
) -> Result<(), Failure> {
    match command {
        NodesCommand::List { automation } => {
            let automation = names::automation::<K>(client, &automation).await?;
            output::list(&global.output, K::nodes(&automation))
        }
        NodesCommand::Add { automation, nodes } => {
            K::check_targets(client.dialect().await?)?;
            let id = names::automation_id::<K>(client, &automation).await?;
            K::targets(client).add_nodes(id, &names::nodes(client, &nodes).await?).await?;
            output::note(&format!("{automation} has {}, too", nodes.join(", ")));
            Ok(())
        }
        NodesCommand::Remove { automation, nodes } => {
            K::check_targets(client.dialect().await?)?;
            let id = names::automation_id::<K>(client, &automation).await?;
            K::targets(client).remove_nodes(id, &names::nodes(client, &nodes).await?).await?;
            output::note(&format!("{automation} has {} no more", nodes.join(", ")));
            Ok(())
        }
    }
}

/// A node that an automation names.
impl Row for Named<NodeId> {
    const COLUMNS: &'static [Column] = &[column("NODE"), column("ID")];

    fn cells(&self) -> Vec<Cell> {
        vec![self.name.clone().into(), output::text(self.id)]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

/// An asset that takes part in an automation.
impl Row for TargetAsset {
    const COLUMNS: &'static [Column] = &[column("ASSET"), column("ADDRESS"), wide("ID")];

    fn cells(&self) -> Vec<Cell> {
        vec![self.name.clone().into(), self.address.clone().into(), output::text(self.id)]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
