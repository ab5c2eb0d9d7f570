//! Labels.

use http::StatusCode;
use rusqlite::Row;

use super::list::{Collection, Name, Selection, Ties};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{Fields, Object},
    org,
};

const MODEL: &str = "Label";

static COLLECTION: Collection = Collection {
    table: "labels",
    select: "SELECT a.id, a.name, a.value, a.color, a.org_id, a.date_created, a.date_updated, a.comment,
        (SELECT count(*) FROM account_labels x WHERE x.label_id = a.id)
            + (SELECT count(*) FROM template_labels x WHERE x.label_id = a.id) FROM labels a",
    only: "",
    search: &["a.name", "a.value"],
    orders: &[("name", "a.name"), ("value", "a.value"), ("date_created", "a.date_created")],
    default_order: "a.name, a.value",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: None,
};

/// A row of the list.
struct Label {
    texts: [String; 5],
    date_created: i64,
    date_updated: i64,
    comment: String,
    used: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Label> {
    Ok(Label {
        texts: [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?],
        date_created: row.get(5)?,
        date_updated: row.get(6)?,
        comment: row.get(7)?,
        used: row.get(8)?,
    })
}

fn write(ctx: &Context<'_>, out: &mut Vec<u8>, fields: &Fields, label: &Label) {
    let [id, name, value, color, org] = &label.texts;
    Object::write(out, fields, &ctx.zone, |o| {
        o.text("id", id);
        o.text("name", name);
        o.text("value", value);
        if !ctx.profile.is_v3() {
            o.text("color", color);
        }
        o.int("res_count", label.used);
        o.text("org_id", org);
        o.text("org_name", org::name(org, ctx.profile));
        o.date("date_created", Some(label.date_created));
        o.date("date_updated", Some(label.date_updated));
        o.text("comment", &label.comment);
    });
}

/// `GET labels/labels/ID-or-NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    let label = ctx.one(&format!("{} WHERE a.id = ?1", COLLECTION.select), [id], read)?;
    let label = label.ok_or_else(|| Refusal::no_object(MODEL))?;
    let mut body = Vec::new();
    write(ctx, &mut body, &ctx.fields(&[], &[]), &label);
    Ok(Reply::json(StatusCode::OK, body))
}

/// `GET labels/labels/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.common(ctx)?;
    selection.equal(ctx, "name", "a.name = ?");
    selection.equal(ctx, "value", "a.value = ?");
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx), read, |out, label| {
        write(ctx, out, &fields, label);
        Ok(())
    })
}
