//! Virtual accounts.

use jms_domain::VirtualAccount;
use jms_gen::types;

use super::{FromWire, Missing, need};

impl FromWire<types::VirtualAccount> for VirtualAccount {
    fn from_wire(wire: types::VirtualAccount) -> Result<Self, Missing> {
        let types::VirtualAccount { id, alias, username, name, secret_from_login, date_created, date_updated, comment } =
            wire;
        let mut account = Self::new(id, need(alias, "alias")?);
        account.username = need(username, "username")?;
        account.name = need(name, "name")?;
        account.secret_from_login = secret_from_login;
        account.date_created = need(date_created, "date_created")?;
        account.date_updated = need(date_updated, "date_updated")?;
        account.comment = need(comment, "comment")?;
        Ok(account)
    }
}
