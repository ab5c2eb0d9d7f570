//! Examples are true: each one is what its schema says, by the document as written.

use serde_json::Value;

use super::{Report, walk};
use crate::{Document, Index, Validator, document::child, index::operation_values};

pub(super) fn check(document: &Document, report: &mut Report<'_>) {
    let validator = match Validator::new(document) {
        Ok(validator) => validator,
        Err(error) => return report.named("examples", "components", error.to_string()),
    };
    // Without an index there is another finding already.
    let Ok(index) = Index::of(document) else { return };
    for operation in index.operations() {
        let start = child(&child("/paths", &operation.path), &operation.method.as_str().to_ascii_lowercase());
        let Some(value) = document.value().pointer(&start) else { continue };
        if let Some(body) = value.get("requestBody") {
            let pointer = format!("{start}/requestBody");
            let shown = shown(document, body);
            if shown.is_empty() {
                report.at("examples", &pointer, "needs an example");
            }
            for (name, example) in shown {
                if let Err(error) = validator.request(operation, example) {
                    report.at(
                        "examples",
                        &pointer,
                        format!("the example `{name}` is not what the schema says: {error}"),
                    );
                }
            }
        }
        for (status, answer) in value["responses"].as_object().into_iter().flatten() {
            let pointer = format!("{start}/responses/{status}");
            let Ok(number) = status.parse() else { continue };
            let shown = shown(document, answer);
            let is_json = document.resolve(answer).pointer("/content/application~1json").is_some();
            if shown.is_empty() && is_json && operation.success.contains(&number) {
                report.at("examples", &pointer, "needs an example");
            }
            for (name, example) in shown {
                if let Err(error) = validator.answer(operation, number, None, example) {
                    report.at(
                        "examples",
                        &pointer,
                        format!("the example `{name}` is not what the schema says: {error}"),
                    );
                }
            }
        }
    }
    parameters(document, &validator, report);
}

/// The JSON examples of a request body or an answer, by name.
fn shown<'a>(document: &'a Document, holder: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let examples = document.resolve(holder).pointer("/content/application~1json/examples");
    let examples = examples.and_then(Value::as_object).into_iter().flatten();
    examples.map(|(name, example)| (name.as_str(), &document.resolve(example)["value"])).collect()
}

fn parameters(document: &Document, validator: &Validator<'_>, report: &mut Report<'_>) {
    let mut check = |pointer: &str, parameter: &Value| {
        if let Some(example) = parameter.get("example")
            && let Err(error) = validator.parameter(pointer, &parameter["schema"], example)
        {
            report.at("examples", pointer, format!("its example is not what its schema says: {error}"));
        }
    };
    for (name, parameter) in document.components("parameters").into_iter().flatten() {
        check(&child("/components/parameters", name), parameter);
    }
    for (method, path, operation) in operation_values(document) {
        let start = child(&child("/paths", path), &method.as_str().to_ascii_lowercase());
        walk::objects(&operation["parameters"], &child(&start, "parameters"), &mut |value, pointer| {
            if value.get("in").is_some() {
                check(pointer, value);
            }
        });
    }
}
