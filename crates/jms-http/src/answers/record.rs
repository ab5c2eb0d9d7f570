//! Records of executions.

use jms_domain::{
    AccountInChange, PushAccountRecord, PushAccountRecordId, RecordId, RecordSecret, RestoreConflict, Restored,
    StoredSecret, TargetAsset,
};
use jms_gen::types;

use super::{FromWire, Missing, amount, need};

impl FromWire<types::PushAccountRecord> for PushAccountRecord {
    fn from_wire(wire: types::PushAccountRecord) -> Result<Self, Missing> {
        let types::PushAccountRecord { id, asset, account, execution, status, is_success, error, date_finished } = wire;
        let mut record = Self::new(id, need(status, "status")?);
        record.asset = asset;
        record.account = account;
        record.execution = execution.map(|types::ExecutionRef { id }| id);
        record.is_success = need(is_success, "is_success")?;
        record.error = error;
        record.date_finished = date_finished;
        Ok(record)
    }
}

macro_rules! record_secret {
    ($($wire:ident: $id:ident;)*) => {$(
        impl FromWire<types::$wire> for RecordSecret<$id> {
            fn from_wire(wire: types::$wire) -> Result<Self, Missing> {
                let types::$wire { id, old_secret, new_secret } = wire;
                let [old, new] = [old_secret, new_secret].map(|secret| StoredSecret::from_answer(secret.map(Into::into)));
                Ok(Self::new(id, old, new))
            }
        }
    )*};
}

record_secret! {
    ChangeSecretRecordSecret: RecordId;
    PushAccountRecordSecret: PushAccountRecordId;
}

impl FromWire<types::AccountInChange> for AccountInChange {
    fn from_wire(wire: types::AccountInChange) -> Result<Self, Missing> {
        let types::AccountInChange { id, username, asset, meta, ttl } = wire;
        let mut account = Self::new(id);
        account.username = username;
        account.asset = asset;
        account.ttl = ttl;
        if let Some(types::AccountChangeNote { execution_id, status }) = meta {
            account.execution = execution_id;
            account.status = status;
        }
        Ok(account)
    }
}

impl FromWire<types::RecordsRestored> for Restored {
    fn from_wire(wire: types::RecordsRestored) -> Result<Self, Missing> {
        let types::RecordsRestored { restored, already_synced, not_verified, conflicts } = wire;
        let mut answer = Self::default();
        answer.restored = amount(need(restored, "restored")?);
        answer.already_synced = amount(need(already_synced, "already_synced")?);
        answer.not_verified = amount(need(not_verified, "not_verified")?);
        let conflict = |types::RestoreConflict { record, account }| RestoreConflict::new(record, account);
        answer.conflicts = need(conflicts, "conflicts")?.into_iter().map(conflict).collect();
        Ok(answer)
    }
}

macro_rules! target_asset {
    ($($wire:ident),*) => {$(
        impl FromWire<types::$wire> for TargetAsset {
            fn from_wire(wire: types::$wire) -> Result<Self, Missing> {
                let types::$wire { id, name, address } = wire;
                Ok(Self::new(id, need(name, "name")?, need(address, "address")?))
            }
        }
    )*};
}

target_asset!(ChangeSecretAsset, PushAccountAsset, GatherAccountAsset, CheckAccountAsset);
