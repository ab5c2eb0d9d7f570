//! Pages and plain arrays.

use std::ops::Range;

use http::StatusCode;

use super::{context::Context, reply::Reply};
use crate::python;

/// The rows a list is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    limit: Option<usize>,
    offset: usize,
    /// Rows of the plain array.
    most: Option<usize>,
}

impl Window {
    /// Reads `limit` and `offset`. A limit that is no positive number is none: then a plain array comes, cut in silence; the
    /// offset is ignored with it.
    pub(crate) fn of(ctx: &Context<'_>) -> Self {
        let number = |key: &str| {
            let text = ctx.request.query.get(key)?;
            // A number too long for the machine is still a number for the server.
            let digits = python::strip(text);
            let huge = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<usize>().ok().or(huge.then_some(usize::MAX))
        };
        let limit = number("limit").filter(|limit| *limit > 0).map(|limit| limit.min(ctx.profile.highest_limit()));
        Self { limit, offset: number("offset").unwrap_or(0), most: ctx.profile.rows_without_limit() }
    }

    /// All rows as a plain array, whatever is asked for.
    pub(crate) fn whole() -> Self {
        Self { limit: None, offset: 0, most: None }
    }

    /// The same list without the silent cut; executions are never cut.
    pub(crate) fn uncut(self) -> Self {
        Self { most: None, ..self }
    }

    /// Whether a page was asked for, which needs the count of all rows.
    pub(crate) fn is_page(&self) -> bool {
        self.limit.is_some()
    }

    /// The places of its rows in the whole list; it may reach beyond the end.
    pub(crate) fn range(&self) -> Range<usize> {
        match self.limit {
            Some(limit) => self.offset..self.offset.saturating_add(limit),
            None => 0..self.most.unwrap_or(usize::MAX),
        }
    }

    /// Those of these rows that are in the window.
    pub(crate) fn cut<'r, T>(&self, rows: &'r [T]) -> impl Iterator<Item = &'r T> {
        let range = self.range();
        rows.iter().skip(range.start).take(range.len())
    }

    /// The answer of rows that are no rows of a table.
    pub(crate) fn of_values(&self, ctx: &Context<'_>, rows: &[serde_json::Value]) -> Reply {
        let items: Vec<String> = self.cut(rows).map(serde_json::Value::to_string).collect();
        self.reply(ctx, rows.len(), items.join(",").as_bytes())
    }

    /// The answer: `items` are the rows, separated by commas; `count` is what all pages hold together.
    pub(crate) fn reply(&self, ctx: &Context<'_>, count: usize, items: &[u8]) -> Reply {
        let mut body = self.begin(ctx, count);
        body.extend_from_slice(items);
        self.end(body)
    }

    /// The body of the answer as far as its first row.
    pub(crate) fn begin(&self, ctx: &Context<'_>, count: usize) -> Vec<u8> {
        let Some(limit) = self.limit else { return vec![b'['] };
        let link = |offset: Option<usize>| {
            let offset = offset.map(|offset| offset.to_string());
            let query = ctx.request.query.with(&[("limit", Some(limit.to_string())), ("offset", offset)]);
            serde_json::Value::String(format!("{}?{query}", ctx.request.address()))
        };
        let after = self.offset.saturating_add(limit);
        let next = if after < count { link(Some(after)) } else { serde_json::Value::Null };
        let previous = match self.offset {
            0 => serde_json::Value::Null,
            offset => link(Some(offset.saturating_sub(limit)).filter(|offset| *offset > 0)),
        };
        format!("{{\"count\":{count},\"next\":{next},\"previous\":{previous},\"results\":[").into_bytes()
    }

    /// The answer, after its last row.
    pub(crate) fn end(&self, mut body: Vec<u8>) -> Reply {
        body.extend_from_slice(if self.is_page() { b"]}" } else { b"]" });
        Reply::json(StatusCode::OK, body)
    }
}
