//! The journal of a rotation in its file.

use jms_domain::{AccountId, AssetId, ChangeSecretAutomationId, ExecutionId, Named};
use rusqlite::{Connection, Row, named_params};
use uuid::Uuid;

use super::{WaveRow, WaveState};
use crate::{
    Place,
    journal::{file, number},
    rotate::{RotatedAccount, RotationPlan, RotationState, SpareReason, Verification},
};

/// The journals of rotations: "jmsr".
pub(super) const ROTATION: file::Format = file::Format {
    application: 0x6a6d_7372,
    version: 1,
    tables: "
    CREATE TABLE rotation (
        name TEXT NOT NULL,
        server TEXT NOT NULL,
        org TEXT NOT NULL,
        secret TEXT NOT NULL,
        most INTEGER NOT NULL,
        rows INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE rows (
        row INTEGER PRIMARY KEY,
        account BLOB NOT NULL,
        username TEXT NOT NULL,
        asset BLOB NOT NULL,
        asset_name TEXT NOT NULL,
        canary INTEGER NOT NULL,
        spared TEXT,
        state TEXT NOT NULL,
        verified TEXT,
        wave INTEGER,
        detail TEXT
    ) STRICT;
    CREATE TABLE waves (
        wave INTEGER PRIMARY KEY,
        canary INTEGER NOT NULL,
        state TEXT NOT NULL,
        automation BLOB,
        execution BLOB
    ) STRICT;",
};

pub(super) fn fill(db: &Connection, plan: &RotationPlan, place: &Place) -> rusqlite::Result<()> {
    let short: String = Uuid::new_v4().simple().to_string().chars().take(12).collect();
    let secret =
        serde_json::to_string(&plan.secret).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    db.execute(
        "INSERT INTO rotation (name, server, org, secret, most, rows) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            format!("jms rotate {short}"),
            &place.server,
            place.org.to_string(),
            secret,
            number(plan.most),
            number(plan.accounts.len()),
        ),
    )?;
    let mut insert = db.prepare(
        "INSERT INTO rows (row, account, username, asset, asset_name, canary, spared, state)
         VALUES (:row, :account, :username, :asset, :asset_name, :canary, :spared, :state)",
    )?;
    for (row, account) in plan.accounts.iter().enumerate() {
        insert.execute(named_params! {
            ":row": number(row), ":account": account.account.uuid().as_bytes(), ":username": account.username,
            ":asset": account.asset.id.uuid().as_bytes(), ":asset_name": account.asset.name, ":canary": account.canary,
            ":spared": account.spared.map(SpareReason::as_str), ":state": account.state.as_str(),
        })?;
    }
    Ok(())
}

/// None if it is in a state that is not known.
pub(super) fn wave(row: &Row<'_>) -> rusqlite::Result<Option<WaveRow>> {
    let state: String = row.get(2)?;
    let Some(state) = WaveState::named(&state) else { return Ok(None) };
    let id = |column| row.get::<_, Option<[u8; 16]>>(column).map(|id| id.map(Uuid::from_bytes));
    Ok(Some(WaveRow {
        wave: row.get(0)?,
        canary: row.get(1)?,
        state,
        automation: id(3)?.map(ChangeSecretAutomationId::new),
        execution: id(4)?.map(ExecutionId::new),
        rows: Vec::new(),
    }))
}

/// None if it is in a state that is not known.
pub(super) fn account(row: &Row<'_>) -> rusqlite::Result<Option<RotatedAccount>> {
    let text = |column| row.get::<_, Option<String>>(column);
    let (spared, state, verified) = (text(6)?, row.get::<_, String>(7)?, text(8)?);
    let spared = spared.map(|name| SpareReason::named(&name).ok_or(())).transpose();
    let verified = verified.map(|name| Verification::named(&name).ok_or(())).transpose();
    let (Ok(spared), Some(state), Ok(verified)) = (spared, RotationState::named(&state), verified) else {
        return Ok(None);
    };
    let execution: Option<[u8; 16]> = row.get(11)?;
    Ok(Some(RotatedAccount {
        account: AccountId::new(Uuid::from_bytes(row.get(1)?)),
        username: row.get(2)?,
        asset: Named { id: AssetId::new(Uuid::from_bytes(row.get(3)?)), name: row.get(4)? },
        state,
        verified,
        spared,
        canary: row.get(5)?,
        wave: row.get(9)?,
        execution: execution.map(|id| ExecutionId::new(Uuid::from_bytes(id))),
        detail: text(10)?,
    }))
}
