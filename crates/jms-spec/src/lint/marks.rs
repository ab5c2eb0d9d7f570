//! Rules about versions: every mark is one that can be compared.

use serde_json::Value;

use super::{Report, walk};
use crate::{Document, Marks, document::child};

pub(super) fn check(document: &Document, report: &mut Report<'_>) {
    walk::document_objects(document, &mut |value, pointer| {
        if let Err(error) = Marks::of(value) {
            report.at("marks", pointer, error.to_string());
        }
        for (name, about) in value.get("x-jms-values").and_then(Value::as_object).into_iter().flatten() {
            if let Err(error) = Marks::of_enum_value(about) {
                report.at("marks", &child(&child(pointer, "x-jms-values"), name), error.to_string());
            }
        }
    });
}
