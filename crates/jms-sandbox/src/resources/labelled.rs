//! The labels of objects.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;
use serde_json::{Value, json};

use super::list::Filter;
use crate::{
    form::Form,
    http::{context::Context, reply::Refusal},
    json::Object,
    messages::Message,
};

/// Which labels the objects of one kind have.
#[derive(Debug)]
pub(crate) struct Labelled {
    table: &'static str,
    /// The column of the object.
    object: &'static str,
}

pub(crate) static ACCOUNTS: Labelled = Labelled { table: "account_labels", object: "account_id" };
pub(crate) static TEMPLATES: Labelled = Labelled { table: "template_labels", object: "template_id" };

/// A label: id, name, value, color.
pub(crate) type Label = (String, String, String, String);

impl Labelled {
    /// The labels of an object.
    pub(crate) fn of(&self, ctx: &Context<'_>, object: &str) -> rusqlite::Result<Vec<Label>> {
        let sql = format!(
            "SELECT l.id, l.name, l.value, l.color FROM {} x JOIN labels l ON l.id = x.label_id
             WHERE x.{} = ?1 ORDER BY l.rowid",
            self.table, self.object
        );
        ctx.all(&sql, [object], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
    }

    /// Gives an object these labels, `(name, value)`, and no others; makes those that are not there yet.
    pub(crate) fn set(&self, ctx: &mut Context<'_>, id: &str, labels: &[(String, String)]) -> Result<(), Refusal> {
        let Self { table, object } = self;
        ctx.run(&format!("DELETE FROM {table} WHERE {object} = ?1"), [id])?;
        for (name, value) in labels {
            let label = ctx.random.uuid();
            let now = ctx.clock.stamp();
            ctx.run(
                "INSERT OR IGNORE INTO labels (id, org_id, name, value, color, comment, date_created, date_updated)
                 VALUES (?1, ?2, ?3, ?4, '', '', ?5, ?5)",
                params![label, ctx.org.id(), name, value, now],
            )?;
            let sql = format!(
                "INSERT OR IGNORE INTO {table} ({object}, label_id)
                 SELECT ?1, id FROM labels WHERE org_id = ?2 AND name = ?3 AND value = ?4"
            );
            ctx.run(&sql, params![id, ctx.org.id(), name, value])?;
        }
        Ok(())
    }

    /// `labels=name:value,…`: objects that have one of the values of each name; `*` is any value. Where nothing has them all so far,
    /// the server starts again with the next name.
    ///
    /// # Errors
    /// 500 for a label without a colon.
    pub(crate) fn filter(&self, ctx: &Context<'_>, filter: &mut Filter) -> Result<(), Refusal> {
        let Some(labels) = ctx.request.query.given("labels") else { return Ok(()) };
        let pairs = labels.split(',').map(|label| {
            let (name, value) = label.trim().split_once(':').ok_or(Refusal::Fault)?;
            let any = value == "*";
            Ok(json!([name.trim(), if any { Value::Null } else { Value::from(value.trim()) }]))
        });
        let pairs = pairs.collect::<Result<Vec<_>, Refusal>>()?;
        let sql = format!(
            "SELECT DISTINCT l.name, x.{} FROM {} x JOIN labels l ON l.id = x.label_id
             JOIN json_each(?1) w ON l.name = w.value ->> 0 AND (w.value ->> 1 IS NULL OR l.value = w.value ->> 1)",
            self.object, self.table
        );
        let mut by_name: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, object) in ctx.all(&sql, [Value::from(pairs).to_string()], |row| Ok((row.get(0)?, row.get(1)?)))? {
            by_name.entry(name).or_default().insert(object);
        }
        let mut matched: BTreeSet<String> = BTreeSet::new();
        for objects in by_name.into_values() {
            matched = if matched.is_empty() { objects } else { &matched & &objects };
        }
        let matched: Vec<String> = matched.into_iter().collect();
        filter.text("a.id IN (SELECT value FROM json_each(?))", &Value::from(matched).to_string());
        Ok(())
    }
}

/// Labels come as `name:value`, or as objects that an answer has shown. 3.10 fails on what it cannot read.
pub(crate) fn read(ctx: &Context<'_>, form: &mut Form<'_>) -> Result<Option<Vec<(String, String)>>, Refusal> {
    let v3 = ctx.profile.is_v3();
    form.list("labels", |label| {
        let read = match label {
            Value::String(text) => text.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned())),
            Value::Object(fields) => {
                let text = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
                text("name").zip(text("value"))
            }
            _ => None,
        };
        match read {
            None if v3 => Err(Refusal::Fault),
            read => Ok(read.ok_or(Message::BadLabel)),
        }
    })
}

/// Writes labels as answers show them.
pub(crate) fn write(ctx: &Context<'_>, o: &mut Object<'_>, labels: &[Label]) {
    if ctx.profile.is_v3() {
        let texts: Vec<_> = labels.iter().map(|(_, name, value, _)| format!("{name}:{value}")).collect();
        o.value("labels", &Value::from(texts));
        return;
    }
    o.list("labels", labels, |(id, name, value, color), o| {
        o.text("id", id);
        o.text("name", name);
        o.text("value", value);
        o.text("color", color);
    });
}
