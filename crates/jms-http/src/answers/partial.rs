//! Rows of which only some fields were asked for.

use jms_domain::{AccountId, PartialRow};
use jms_gen::types;
use serde_json::Value;

use super::{FromWire, Missing};

impl FromWire<types::Account> for PartialRow<AccountId> {
    fn from_wire(wire: types::Account) -> Result<Self, Missing> {
        let id = wire.id;
        let Ok(Value::Object(mut fields)) = serde_json::to_value(wire) else { return Err(Missing("id".to_owned())) };
        fields.remove("id");
        Ok(Self { id, fields })
    }
}
