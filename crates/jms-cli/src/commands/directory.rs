//! `jms asset`, `jms node`, `jms user`, `jms org`.

use jms_http::{
    JumpServer,
    domain::{Asset, AssetFilter, DirectoryFilter, Node, Organisation, User, UserFilter},
};

use crate::{
    args::{AssetCommand, Global, LookUpCommand},
    failure::Failure,
    output::{self, Row},
};

pub(super) async fn assets(command: AssetCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let AssetCommand::List { search, address, asset_type } = command;
    let rows = client.assets().rows(AssetFilter { search, address, asset_type, ..AssetFilter::default() });
    output::list(global.output, &rows.all().await?)
}

pub(super) async fn nodes(command: LookUpCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    output::list(global.output, &client.nodes().rows(filter(command)).all().await?)
}

pub(super) async fn users(command: LookUpCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let LookUpCommand::List { search } = command;
    let filter = UserFilter { search, ..UserFilter::default() };
    output::list(global.output, &client.users().rows(filter).all().await?)
}

pub(super) async fn organisations(command: LookUpCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    output::list(global.output, &client.organisations().rows(filter(command)).all().await?)
}

fn filter(LookUpCommand::List { search }: LookUpCommand) -> DirectoryFilter {
    DirectoryFilter { search, ..DirectoryFilter::default() }
}

impl Row for Asset {
    const COLUMNS: &'static [&'static str] = &["ASSET", "ADDRESS", "TYPE", "PLATFORM", "NODES", "ACTIVE"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            self.address.clone(),
            self.kind.to_string(),
            self.platform.name.clone(),
            output::names(&self.nodes_display),
            output::yes(self.is_active),
        ]
    }
}

impl Row for Node {
    const COLUMNS: &'static [&'static str] = &["NODE", "ID"];

    fn cells(&self) -> Vec<String> {
        vec![self.full_value.clone(), self.id.to_string()]
    }
}

impl Row for User {
    const COLUMNS: &'static [&'static str] = &["USER", "NAME", "MAIL", "ROLES", "ACTIVE"];

    fn cells(&self) -> Vec<String> {
        let roles = self.system_roles.iter().chain(&self.org_roles);
        vec![
            self.username.clone(),
            self.name.clone(),
            self.email.clone(),
            output::names(roles.map(|role| &role.display_name)),
            output::yes(self.is_active),
        ]
    }
}

impl Row for Organisation {
    const COLUMNS: &'static [&'static str] = &["ORGANISATION", "ID", "ASSETS", "USERS"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            self.id.to_string(),
            self.resource_statistics.assets_amount.to_string(),
            self.resource_statistics.users_amount.to_string(),
        ]
    }
}
