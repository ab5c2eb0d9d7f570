//! Pages and plain arrays.

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

    /// `LIMIT` and `OFFSET` of the query; -1 is no limit.
    pub(crate) fn bounds(&self) -> [i64; 2] {
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        match self.limit {
            Some(limit) => [number(limit), number(self.offset)],
            None => [self.most.map_or(-1, number), 0],
        }
    }

    /// Those of these rows that are in the window.
    pub(crate) fn cut<'r, T>(&self, rows: &'r [T]) -> impl Iterator<Item = &'r T> {
        let [limit, offset] = self.bounds().map(usize::try_from);
        rows.iter().skip(offset.unwrap_or_default()).take(limit.unwrap_or(usize::MAX))
    }

    /// The answer of rows that are no rows of a table.
    pub(crate) fn of_values(&self, ctx: &Context<'_>, rows: &[serde_json::Value]) -> Reply {
        let items: Vec<String> = self.cut(rows).map(serde_json::Value::to_string).collect();
        self.reply(ctx, rows.len(), items.join(",").as_bytes())
    }

    /// The answer: `items` are the rows, separated by commas; `count` is what all pages hold together.
    pub(crate) fn reply(&self, ctx: &Context<'_>, count: usize, items: &[u8]) -> Reply {
        let mut body = Vec::with_capacity(items.len() + 512);
        let Some(limit) = self.limit else {
            body.push(b'[');
            body.extend_from_slice(items);
            body.push(b']');
            return Reply::json(StatusCode::OK, body);
        };
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
        body.extend_from_slice(
            format!("{{\"count\":{count},\"next\":{next},\"previous\":{previous},\"results\":[").as_bytes(),
        );
        body.extend_from_slice(items);
        body.extend_from_slice(b"]}");
        Reply::json(StatusCode::OK, body)
    }
}
