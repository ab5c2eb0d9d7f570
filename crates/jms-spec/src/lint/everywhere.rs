//! Rules about what is said once of every path, and about the marks of parameters that go with it.

use serde_json::{Map, Value};

use super::{Report, walk};
use crate::{Document, document::child};

/// What `x-jms-every-path` has answers for.
const ANSWERED: [&str; 4] = ["head", "options", "other", "unknown"];

pub(super) fn check(document: &Document, report: &mut Report<'_>) {
    let start = "/x-jms-every-path";
    let said = document.value().pointer(start).unwrap_or(&Value::Null);
    for key in ANSWERED {
        let place = child(start, key);
        if said[key]["responses"].as_object().is_none_or(Map::is_empty) {
            report.at("every-path", &place, "needs `responses`: what servers answer where the document lists nothing");
        }
    }
    for (key, about) in said.as_object().into_iter().flatten() {
        if !about["description"].is_string() {
            report.at("every-path", &child(start, key), "needs a `description` in both languages");
        }
    }
    forms(&said["ids"]["forms"], &format!("{start}/ids/forms"), report);
    walk::document_objects(document, &mut |value, pointer| {
        if let Some(mark) = value.get("x-jms-unreadable")
            && (value["in"] != "query" || !matches!(mark.as_str(), Some("ignored" | "empty")))
        {
            let problem = "`x-jms-unreadable` is `ignored` or `empty`, and stands at parameters of the query";
            report.at("unreadable", pointer, problem);
        }
        if let Some(other) = value.get("x-jms-other-forms") {
            let place = child(pointer, "x-jms-other-forms");
            if value["in"] != "path" {
                report.at("other-forms", &place, "stands at parameters of the path");
            }
            forms(other, &place, report);
        }
    });
}

/// Each form has a text in both languages and marks that can be compared.
fn forms(forms: &Value, place: &str, report: &mut Report<'_>) {
    for (name, form) in forms.as_object().into_iter().flatten() {
        let place = child(place, name);
        if !form["en"].is_string() || !form["zh"].is_string() {
            report.at("languages", &place, "a form needs `en` and `zh`");
        }
        if let Err(error) = crate::Marks::of_enum_value(form) {
            report.at("marks", &place, error.to_string());
        }
    }
}
