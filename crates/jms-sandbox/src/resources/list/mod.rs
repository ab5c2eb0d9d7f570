//! What all lists share: filters, search, order, pages, and the DELETE of a whole collection.

use http::StatusCode;
use rusqlite::{OptionalExtension, Row, params_from_iter, types::Value as Sql};
use serde_json::Value;

use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
    },
    labels::Choices,
    messages::Message,
    python,
};

mod filter;
mod name;

pub(crate) use filter::Filter;
use filter::Relation;
pub(crate) use name::Name;

/// How a collection can be listed.
#[derive(Debug)]
pub(crate) struct Collection {
    /// The table, under the alias `a`.
    pub(crate) table: &'static str,
    /// Columns and joins of the query that reads rows.
    pub(crate) select: &'static str,
    /// Conditions of every query, such as the type of an automation.
    pub(crate) only: &'static str,
    /// What `search` looks in: expressions, or conditions with a `?` for the word in lower case.
    pub(crate) search: &'static [&'static str],
    /// What `order` may name, and the expression for it.
    pub(crate) orders: &'static [(&'static str, &'static str)],
    /// The order without `order`.
    pub(crate) default_order: &'static str,
    /// What decides between rows of equal rank; by request where the server leaves it open.
    pub(crate) ties: Ties,
    /// Whether rows belong to organisations.
    pub(crate) scoped: bool,
    /// Whether `ids`, `id!` and `spm` are honoured.
    pub(crate) selections: bool,
    /// The moment that `days` is about.
    pub(crate) made: Option<&'static str>,
}

/// What decides between rows of equal rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ties {
    /// Another order for each request.
    Shuffled,
    /// The order in which they were made.
    Insertion,
}

/// The rows one request is about: those of its organisation, before and after its own filters.
#[derive(Debug)]
pub(crate) struct Selection<'c> {
    collection: &'c Collection,
    /// Without the caller's filters: what a collection DELETE is measured by.
    base: Filter,
    pub(crate) filter: Filter,
}

impl<'c> Selection<'c> {
    /// All rows that the organisation of the request sees.
    pub(crate) fn new(ctx: &Context<'_>, collection: &'c Collection) -> Self {
        let mut base = Filter::default();
        if !collection.only.is_empty() {
            base.fix(collection.only);
        }
        if let Some(org) = ctx.org.scope().filter(|_| collection.scoped) {
            base.text("a.org_id = ?", org);
        }
        Self { collection, filter: base.clone(), base }
    }

    /// A query for other columns of the rows found so far, and its values.
    pub(crate) fn query(&self, columns: &str, tail: &str) -> (String, Vec<Sql>) {
        let sql = format!("SELECT {columns} FROM {} a{}{tail}", self.collection.table, self.filter.sql());
        (sql, self.filter.values().to_vec())
    }

    /// A condition that belongs to the base set.
    pub(crate) fn narrow(&mut self, condition: &str, value: &str) {
        self.base.text(condition, value);
        self.filter.text(condition, value);
    }

    /// Adds the filters that every collection has, and the one by id.
    pub(crate) fn common(&mut self, ctx: &Context<'_>) -> Result<(), Refusal> {
        if let Some(id) = ctx.request.query.given("id") {
            let id = python::uuid_of(id).ok_or_else(|| ctx.refuse("id", &Message::EnterUuid))?;
            self.filter.text("a.id = ?", &id);
        }
        self.basic(ctx)
    }

    /// Adds the filters that every collection has.
    pub(crate) fn basic(&mut self, ctx: &Context<'_>) -> Result<(), Refusal> {
        let query = &ctx.request.query;
        match query.get("_rel") {
            Some("or") => self.filter.relate(Relation::Or),
            Some("not") => self.filter.relate(Relation::Not),
            _ => {}
        }
        if self.collection.selections {
            if let Some(ids) = query.given("ids") {
                let ids: Option<Vec<String>> = ids.split(',').map(|id| python::uuid_of(id.trim())).collect();
                self.among(&ids.ok_or(Refusal::Fault)?);
            }
            if let Some(ids) = query.given("id!") {
                let ids: Vec<&str> = ids.split(',').map(str::trim).collect();
                self.filter.text("a.id NOT IN (SELECT value FROM json_each(?))", &Value::from(ids).to_string());
            }
            if let Some(spm) = query.given("spm") {
                let kept =
                    ctx.one("SELECT ids FROM selections WHERE spm = ?1", [spm], |row| row.get::<_, String>(0))?;
                let ids: Vec<String> = kept.and_then(|ids| serde_json::from_str(&ids).ok()).unwrap_or_default();
                self.among(&ids);
            }
        }
        self.days(ctx)?;
        let search = query.given("search").or_else(|| query.given("q").filter(|_| !ctx.profile.is_v3()));
        self.search(search.unwrap_or_default(), self.collection.search);
        Ok(())
    }

    fn among(&mut self, ids: &[String]) {
        self.filter.text("a.id IN (SELECT value FROM json_each(?))", &Value::from(ids).to_string());
    }

    /// `days=N`: made in the last N days; `days__lt=N`: before that. 3.10 ignores what it cannot read, and `days__lt`.
    fn days(&mut self, ctx: &Context<'_>) -> Result<(), Refusal> {
        let Some(made) = self.collection.made else { return Ok(()) };
        for (key, relation) in [("days", ">="), ("days__lt", "<")] {
            let Some(given) = ctx.request.query.given(key) else { continue };
            let days = python::strip(given).parse::<f64>().ok().filter(|days| days.is_finite());
            match days {
                None if ctx.profile.is_v3() => {}
                None => return Err(ctx.refuse(key, &Message::EnterNumber)),
                Some(days) if ctx.profile.is_v3() && (key == "days__lt" || days < 0.0) => {}
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "a float beyond the range of moments stops at its end"
                )]
                Some(days) => {
                    let since = ctx.clock.now().saturating_sub((days.trunc() * 86_400e6) as i64);
                    self.filter.add(&format!("{made} {relation} ?"), [Sql::from(since)]);
                }
            }
        }
        Ok(())
    }

    /// `days=N` of what has a moment of its own: since midnight for 1, else in the last N days.
    pub(crate) fn in_days(&mut self, ctx: &Context<'_>, moment: &str) -> Result<(), Refusal> {
        let Some(given) = ctx.request.query.given("days") else { return Ok(()) };
        let days = python::strip(given).parse::<f64>().ok().filter(|days| days.is_finite());
        let now = ctx.clock.now();
        let since = match days {
            None if ctx.profile.is_v3() => return Ok(()),
            None => return Err(ctx.refuse("days", &Message::EnterNumber)),
            Some(days) if ctx.profile.is_v3() && days < 0.0 => return Ok(()),
            Some(days) if (1.0..2.0).contains(&days) => ctx.zone.midnight(now),
            #[expect(clippy::cast_possible_truncation, reason = "a float beyond the range of moments stops at its end")]
            Some(days) => now.saturating_sub((days.trunc() * 86_400e6) as i64),
        };
        self.filter.add(&format!("{moment} >= ?"), [Sql::from(since)]);
        Ok(())
    }

    /// A filter for a part of a text, whatever its case.
    pub(crate) fn part(&mut self, ctx: &Context<'_>, key: &str, expression: &str) {
        if let Some(value) = ctx.request.query.given(key) {
            self.filter.text(&format!("contains_text({expression}, ?)"), &value.to_lowercase());
        }
    }

    /// A filter for the id of another object, which has to be there.
    pub(crate) fn related(
        &mut self,
        ctx: &Context<'_>,
        key: &str,
        table: &str,
        condition: &str,
    ) -> Result<(), Refusal> {
        let Some(given) = ctx.request.query.given(key) else { return Ok(()) };
        let id = python::uuid_of(given).ok_or_else(|| ctx.refuse(key, &Message::NotAUuid(given.to_owned())))?;
        if !ctx.exists(&format!("SELECT 1 FROM {table} WHERE id = ?1"), [&id])? {
            return Err(ctx.refuse(key, &Message::SelectOther));
        }
        self.filter.text(condition, &id);
        Ok(())
    }

    /// Every word has to be in one of the columns, whatever its case.
    pub(crate) fn search(&mut self, words: &str, columns: &[&str]) {
        for word in words.split(|c: char| c == ',' || c.is_whitespace()).filter(|word| !word.is_empty()) {
            let needle = Sql::from(word.replace('\0', "").to_lowercase());
            let places: Vec<_> =
                columns
                    .iter()
                    .map(|column| {
                        if column.contains('?') { (*column).to_owned() } else { format!("contains_text({column}, ?)") }
                    })
                    .collect();
            if !places.is_empty() {
                let needles = std::iter::repeat_n(needle, places.len());
                self.filter.add(&format!("({})", places.join(" OR ")), needles);
            }
        }
    }

    /// A boolean filter; what is no boolean is ignored.
    pub(crate) fn flag(&mut self, ctx: &Context<'_>, key: &str, condition: &str) {
        if let Some(flag) = ctx.request.query.get(key).and_then(boolean) {
            self.filter.add(condition, [Sql::from(flag)]);
        }
    }

    /// A filter for equal text.
    pub(crate) fn equal(&mut self, ctx: &Context<'_>, key: &str, condition: &str) {
        if let Some(value) = ctx.request.query.given(key) {
            self.filter.text(condition, value);
        }
    }

    fn order(&self, ctx: &Context<'_>) -> String {
        let asked = ctx.request.query.given("order").unwrap_or_default();
        let terms: Vec<String> = asked
            .split(',')
            .filter_map(|term| {
                let term = term.trim();
                let name = term.strip_prefix('-').unwrap_or(term);
                let (_, column) = self.collection.orders.iter().find(|(known, _)| *known == name)?;
                Some(if name.len() < term.len() { format!("{column} DESC") } else { (*column).to_owned() })
            })
            .collect();
        let order = if terms.is_empty() { self.collection.default_order.to_owned() } else { terms.join(", ") };
        let ties = match self.collection.ties {
            Ties::Insertion => "a.rowid",
            Ties::Shuffled => ["a.tie_a", "a.tie_b", "a.tie_a DESC", "a.tie_b DESC"][ctx.tie % 4],
        };
        if order.is_empty() { ties.to_owned() } else { format!("{order}, {ties}") }
    }

    fn count(&self, ctx: &Context<'_>, filter: &Filter) -> rusqlite::Result<usize> {
        let sql = format!("SELECT count(*) FROM {} a{}", self.collection.table, filter.sql());
        ctx.counted.count(ctx.db, &sql, filter.values())
    }

    /// All rows.
    pub(crate) fn rows<T>(
        &self,
        ctx: &Context<'_>,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        let sql = format!("{}{} ORDER BY {}", self.collection.select, self.filter.sql(), self.order(ctx));
        ctx.db.prepare_cached(&sql)?.query_map(params_from_iter(self.filter.values()), read)?.collect()
    }

    /// The answer to a list: `write` writes each row as one object.
    ///
    /// An index knows the places of the rows; only these rows are read then, with what belongs to them.
    pub(crate) fn reply<T>(
        &self,
        ctx: &Context<'_>,
        window: Window,
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
        write: impl Fn(&mut Vec<u8>, &T) -> Result<(), Refusal>,
    ) -> Answer {
        let Collection { table, select, .. } = self.collection;
        let count = if window.is_page() { self.count(ctx, &self.filter)? } else { 0 };
        let sql = format!("SELECT a.rowid FROM {table} a{} ORDER BY {}", self.filter.sql(), self.order(ctx));
        let places = ctx.counted.places(ctx.db, &sql, self.filter.values(), window.range())?;
        let mut rows = ctx.db.prepare_cached(&format!("{select} WHERE a.rowid = ?1"))?;
        let mut body = window.begin(ctx, count);
        let head = body.len();
        for (index, place) in places.iter().enumerate() {
            let Some(row) = rows.query_row([place], &mut read).optional()? else { continue };
            if body.len() > head {
                body.push(b',');
            }
            write(&mut body, &row)?;
            if index == 0 {
                // Rows of a list are much alike.
                body.reserve((body.len() - head) * places.len());
            }
        }
        Ok(window.end(body))
    }

    /// DELETE on the collection: done if exactly one row matches, if fewer match than there are, or if the rows were
    /// selected with `spm`; else refused with an empty body (scenario `delete_rules`).
    pub(crate) fn delete(&self, ctx: &Context<'_>) -> Answer {
        let selected = ctx.request.query.given("spm").is_some();
        let all = self.count(ctx, &self.base)?;
        let matching = self.count(ctx, &self.filter)?;
        if !selected && (all == 0 || (matching != 1 && matching >= all)) {
            return Err(Refusal::InvalidEmpty);
        }
        let table = self.collection.table;
        let sql = format!("DELETE FROM {table} WHERE id IN (SELECT a.id FROM {table} a{})", self.filter.sql());
        ctx.run(&sql, params_from_iter(self.filter.values()))?;
        Ok(Reply::empty(StatusCode::NO_CONTENT))
    }
}

/// A filter for one of the choices.
///
/// # Errors
/// 400 for anything else.
pub(crate) fn one_of(
    ctx: &Context<'_>,
    selection: &mut Selection<'_>,
    key: &str,
    choices: &Choices,
    condition: &str,
) -> Result<(), Refusal> {
    let Some(value) = ctx.request.query.given(key) else { return Ok(()) };
    if !choices.has(value) {
        return Err(ctx.refuse(key, &Message::SelectChoice(value.to_owned())));
    }
    selection.filter.text(condition, value);
    Ok(())
}

/// Several objects in one request: all of them, or a verdict on each.
///
/// # Errors
/// 400 with the verdicts if one is refused; `{}` says that there is nothing against an object.
pub(crate) fn all_or_verdicts<T>(results: impl Iterator<Item = Result<T, Refusal>>) -> Result<Vec<T>, Refusal> {
    let (mut passed, mut verdicts, mut refused) = (Vec::new(), Vec::new(), false);
    for result in results {
        match result {
            Ok(value) => {
                passed.push(value);
                verdicts.push(Value::Object(serde_json::Map::new()));
            }
            Err(Refusal::Invalid(verdict)) => {
                refused = true;
                verdicts.push(verdict);
            }
            Err(refusal) => return Err(refusal),
        }
    }
    if refused { Err(Refusal::Invalid(Value::Array(verdicts))) } else { Ok(passed) }
}

/// What the server's boolean filters understand.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}
