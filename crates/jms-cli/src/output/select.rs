//! Selection from JSON by expressions of jq, which jaq reads and runs.

use jaq_core::{
    Compiler, Ctx, Vars, data,
    load::{Arena, File, Loader},
    unwrap_valr,
};
use jaq_json::{Val, read};
use serde_json::Value;

use crate::{
    args::{Format, Output},
    failure::Failure,
};

/// Prints what the expression selects, each result as a document of its own.
pub(super) fn print(output: &Output, expression: &str, value: &Value) -> Result<(), Failure> {
    let shape: fn(Value) -> Result<String, Failure> = match output.format {
        None => |value| Ok(raw(&value)),
        Some(Format::Json) => |value| super::pretty(&value),
        Some(Format::Jsonl) => |value| Ok(format!("{value}\n")),
        Some(Format::Yaml) => |value| super::yaml(&value),
        Some(_) => {
            return Err(Failure::usage(
                "`--jq` selects from JSON",
                "Leave `-o` out, or say `-o json`, `-o jsonl` or `-o yaml`.",
            ));
        }
    };
    each(expression, value, |selected| super::print(&shape(selected)?))
}

/// A text as it is, anything else as JSON.
fn raw(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text}\n"),
        other => format!("{other}\n"),
    }
}

/// Does something with each result as it comes: there may be no end of them.
fn each(expression: &str, value: &Value, mut take: impl FnMut(Value) -> Result<(), Failure>) -> Result<(), Failure> {
    let wrong = |what: String| Failure::usage(format!("`{expression}` is no expression of jq: {what}"), HOW);
    let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let arena = Arena::default();
    let modules = Loader::new(defs)
        .load(&arena, File { code: expression, path: () })
        .map_err(|errors| wrong(errors.first().map_or_else(String::new, |(_, error)| unread(error))))?;
    let filter = Compiler::default().with_funs(funs).compile(modules).map_err(|errors| {
        let names =
            errors.iter().flat_map(|(_, errors)| errors.iter().map(|(name, _)| format!("`{name}` is not known")));
        wrong(names.collect::<Vec<_>>().join(", "))
    })?;
    let failed = |error: String| Failure::usage(format!("`{expression}` cannot be applied: {error}"), HOW);
    let input = read::parse_single(value.to_string().as_bytes()).map_err(|error| failed(error.to_string()))?;
    let context = Ctx::<data::JustLut<Val>>::new(&filter.lut, Vars::new([]));
    for result in filter.id.run((context, input)).map(unwrap_valr) {
        let text = result.map_err(|error| failed(error.to_string()))?.to_string();
        // What JSON cannot say, such as an infinite number, becomes a text.
        take(serde_json::from_str(&text).unwrap_or(Value::String(text)))?;
    }
    Ok(())
}

const HOW: &str =
    "The whole is a list of objects, or one object; `-o json` shows it. `.[].name` takes a field of each.";

/// Where an expression cannot be read.
fn unread(error: &jaq_core::load::Error<&str>) -> String {
    use jaq_core::load::Error;
    let near = |rest: &str| {
        if rest.is_empty() { "it ends too early".to_owned() } else { format!("it cannot be read from `{rest}` on") }
    };
    match error {
        Error::Lex(errors) => errors.first().map(|(_, rest)| near(rest)),
        Error::Parse(errors) => errors.first().map(|(_, rest)| near(rest)),
        Error::Io(errors) => errors.first().map(|(_, problem)| problem.clone()),
    }
    .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(expression: &str, value: &Value) -> Result<Vec<String>, String> {
        let mut all = Vec::new();
        let taken = each(expression, value, |selected| {
            all.push(raw(&selected).trim_end().to_owned());
            Ok(())
        });
        taken.map(|()| all).map_err(|failure| failure.to_string())
    }

    #[test]
    fn expressions_of_jq_select() {
        let rows =
            serde_json::json!([{ "name": "a", "size": 1 }, { "name": "b", "size": 12_345_678_901_234_567_890_u64 }]);
        for (expression, selected) in [
            (".[].name", vec!["a", "b"]),
            ("map(.name) | join(\",\")", vec!["a,b"]),
            (".[] | select(.size > 1) | .size", vec!["12345678901234567890"]),
            ("length", vec!["2"]),
            (".[0]", vec![r#"{"name":"a","size":1}"#]),
            (r#".[0].name | test("^A$"; "i")"#, vec!["true"]),
        ] {
            assert_eq!(results(expression, &rows).unwrap(), selected, "{expression}");
        }
        for wrong in [".[", "nosuch", ".name", "'"] {
            assert!(results(wrong, &rows).unwrap_err().contains(&format!("`{wrong}`")), "{wrong}");
        }
    }
}
