//! Logins.

use jms_domain::{LoginToken, Profile};
use jms_gen::types;

use super::{FromWire, Missing};

impl FromWire<types::TokenCreated> for LoginToken {
    fn from_wire(wire: types::TokenCreated) -> Result<Self, Missing> {
        let types::TokenCreated { token, keyword, date_expired, user } = wire;
        let mut login = Self::new(token.into(), date_expired);
        login.keyword = keyword;
        login.profile = user.map(Profile::from_wire).transpose().map_err(|missing| missing.within("user"))?;
        Ok(login)
    }
}
