//! `jms asset`, `jms node`, `jms user`, `jms org`.

use jms_http::{
    JumpServer,
    domain::{Asset, AssetFilter, DirectoryFilter, Node, Organisation, User, UserFilter},
};

use crate::{
    args::{AssetCommand, Global, LookUpCommand},
    failure::Failure,
    output::{self, Cell, Column, Row, column, wide},
    walk,
};

pub(super) async fn assets(command: AssetCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let AssetCommand::List { search, address, asset_type } = command;
    let rows = client.assets().rows(AssetFilter { search, address, asset_type, ..AssetFilter::default() });
    walk::print(global, "assets", rows).await
}

pub(super) async fn nodes(command: LookUpCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    walk::print(global, "nodes", client.nodes().rows(filter(command))).await
}

pub(super) async fn users(command: LookUpCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let LookUpCommand::List { search } = command;
    let filter = UserFilter { search, ..UserFilter::default() };
    walk::print(global, "users", client.users().rows(filter)).await
}

pub(super) async fn organisations(command: LookUpCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    walk::print(global, "organisations", client.organisations().rows(filter(command))).await
}

fn filter(LookUpCommand::List { search }: LookUpCommand) -> DirectoryFilter {
    DirectoryFilter { search, ..DirectoryFilter::default() }
}

impl Row for Asset {
    const COLUMNS: &'static [Column] = &[
        column("ASSET"),
        column("ADDRESS"),
        column("TYPE"),
        column("PLATFORM"),
        column("NODES"),
        column("ACTIVE"),
        wide("ID"),
        wide("COMMENT"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.name.clone().into(),
            self.address.clone().into(),
            output::text(&self.kind),
            self.platform.name.clone().into(),
            output::names(&self.nodes_display),
            output::yes(self.is_active),
            output::text(self.id),
            self.comment.clone().into(),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

impl Row for Node {
    const COLUMNS: &'static [Column] = &[column("NODE"), column("ID")];

    fn cells(&self) -> Vec<Cell> {
        vec![self.full_value.clone().into(), output::text(self.id)]
    }

    fn name(&self) -> String {
        self.full_value.clone()
    }
}

impl Row for User {
    const COLUMNS: &'static [Column] =
        &[column("USER"), column("NAME"), column("MAIL"), column("ROLES"), column("ACTIVE"), wide("ID")];

    fn cells(&self) -> Vec<Cell> {
        let roles = self.system_roles.iter().chain(&self.org_roles);
        vec![
            self.username.clone().into(),
            self.name.clone().into(),
            self.email.clone().into(),
            output::names(roles.map(|role| &role.display_name)),
            output::yes(self.is_active),
            output::text(self.id),
        ]
    }

    fn name(&self) -> String {
        self.username.clone()
    }
}

impl Row for Organisation {
    const COLUMNS: &'static [Column] = &[column("ORGANISATION"), column("ID"), column("ASSETS"), column("USERS")];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.name.clone().into(),
            output::text(self.id),
            output::text(self.resource_statistics.assets_amount),
            output::text(self.resource_statistics.users_amount),
        ]
    }

    /// `--org` takes the id.
    fn name(&self) -> String {
        self.id.to_string()
    }
}
