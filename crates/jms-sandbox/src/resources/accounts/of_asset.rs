//! What accounts show of their asset.

use rusqlite::Row;

use super::choice;
use crate::{http::context::Context, json::Object, labels};

/// The asset of an account, with its platform.
#[derive(Debug)]
pub(crate) struct OfAsset {
    pub(crate) id: String,
    name: String,
    address: String,
    kind: String,
    category: String,
    platform_id: i64,
    platform_name: String,
    auto_config: String,
}

impl OfAsset {
    /// Reads eight columns, of which the first has this number: id, name and address of the asset; type, category, id, name and
    /// configuration of its platform.
    pub(crate) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(first)?,
            name: row.get(first + 1)?,
            address: row.get(first + 2)?,
            kind: row.get(first + 3)?,
            category: row.get(first + 4)?,
            platform_id: row.get(first + 5)?,
            platform_name: row.get(first + 6)?,
            auto_config: row.get(first + 7)?,
        })
    }

    /// Writes it under `asset`, with or without what automations do there.
    pub(crate) fn write(&self, ctx: &Context<'_>, o: &mut Object<'_>, configured: bool) {
        o.object("asset", |o| {
            o.text("id", &self.id);
            o.text("name", &self.name);
            o.text("address", &self.address);
            choice(ctx, o, "type", &labels::ASSET_TYPE, &self.kind);
            choice(ctx, o, "category", &labels::CATEGORY, &self.category);
            o.object("platform", |o| {
                o.int("id", self.platform_id);
                o.text("name", &self.platform_name);
                if !ctx.profile.is_v3() {
                    o.text("type", &self.kind);
                }
            });
            if configured {
                o.raw("auto_config", &self.auto_config);
            }
        });
    }
}
