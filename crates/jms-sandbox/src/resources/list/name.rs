//! Paths of one object.

use rusqlite::params_from_iter;

use super::{Collection, Selection};
use crate::{
    http::{context::Context, reply::Refusal},
    python,
};

/// How a segment of a path names one object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Name {
    Id(String),
    /// 4.10 looks up anything else by name.
    Named(String),
    /// Nothing: a number on 4.10, what is no uuid on 3.10.
    Malformed,
}

impl Name {
    pub(crate) fn read(ctx: &Context<'_>, segment: &str) -> Self {
        let dashed = segment.len() == 36 && segment.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
        match python::uuid_of(segment) {
            Some(id) if dashed || ctx.profile.is_v3() => Self::Id(id),
            _ if ctx.profile.is_v3() || segment.bytes().all(|byte| byte.is_ascii_digit()) => Self::Malformed,
            _ => Self::Named(segment.to_owned()),
        }
    }

    /// A lookup of one object by id, or by its unique name.
    ///
    /// # Errors
    /// 404 if there is none, 500 if several have the name.
    pub(crate) fn find(
        &self,
        ctx: &Context<'_>,
        model: &'static str,
        collection: &Collection,
        name_column: &str,
    ) -> Result<String, Refusal> {
        let (condition, value) = match self {
            Self::Id(id) => ("a.id = ?", id),
            Self::Named(name) => (name_column, name),
            Self::Malformed => return Err(Refusal::no_object("Object")),
        };
        let mut selection = Selection::new(ctx, collection);
        selection.filter.text(condition, value);
        let sql = format!("SELECT a.id FROM {} a{} LIMIT 2", collection.table, selection.filter.sql());
        let ids: Vec<String> = ctx.all(&sql, params_from_iter(selection.filter.values()), |row| row.get(0))?;
        match ids.as_slice() {
            [id] => Ok(id.clone()),
            [] => Err(Refusal::no_object(model)),
            _ => Err(Refusal::Fault),
        }
    }
}
