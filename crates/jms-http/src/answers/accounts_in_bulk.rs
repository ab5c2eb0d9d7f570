//! What became of many accounts, and tasks.

use jms_domain::{Account, BulkAccountOutcome, BulkAccountRow, CeleryTaskId};
use jms_gen::types;

use super::{FromWire, Missing, rows};

impl FromWire<types::AccountBulkResults> for BulkAccountOutcome {
    fn from_wire(wire: types::AccountBulkResults) -> Result<Self, Missing> {
        Ok(Self::new(rows(wire.0)?))
    }
}

impl FromWire<types::AccountBulkResult> for BulkAccountRow {
    fn from_wire(wire: types::AccountBulkResult) -> Result<Self, Missing> {
        let types::AccountBulkResult { asset, account, state, changed, error } = wire;
        let mut row = Self::new(asset, state);
        row.account = account;
        row.changed = changed;
        row.error = error;
        Ok(row)
    }
}

impl FromWire<types::AccountCopyResults> for BulkAccountOutcome {
    fn from_wire(wire: types::AccountCopyResults) -> Result<Self, Missing> {
        Ok(Self::new(rows(wire.0)?))
    }
}

impl FromWire<types::AccountCopyResult> for BulkAccountRow {
    fn from_wire(wire: types::AccountCopyResult) -> Result<Self, Missing> {
        let types::AccountCopyResult { asset, state, error } = wire;
        let mut row = Self::new(asset, state);
        row.error = error;
        Ok(row)
    }
}

impl FromWire<types::AccountBatch> for Vec<Account> {
    fn from_wire(wire: types::AccountBatch) -> Result<Self, Missing> {
        rows(wire.0)
    }
}

impl FromWire<types::UsernameSuggestions> for Vec<String> {
    fn from_wire(wire: types::UsernameSuggestions) -> Result<Self, Missing> {
        Ok(wire.0)
    }
}

impl FromWire<types::TaskStarted> for CeleryTaskId {
    fn from_wire(wire: types::TaskStarted) -> Result<Self, Missing> {
        let types::TaskStarted { task } = wire;
        Ok(Self::new(task.uuid()))
    }
}

impl FromWire<types::AccountTemplateSyncStarted> for CeleryTaskId {
    fn from_wire(wire: types::AccountTemplateSyncStarted) -> Result<Self, Missing> {
        let types::AccountTemplateSyncStarted { task } = wire;
        Ok(Self::new(task))
    }
}
