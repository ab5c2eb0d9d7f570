//! No document makes these functions panic, whatever is wrong with it.

use jms_spec::{Document, Index, Validator, lint, project};
use serde_json::{Value, json};

use crate::DOCUMENT;

#[test]
fn any_wrong_value_is_survived() {
    let mut places = Vec::new();
    collect(DOCUMENT.value(), "", &mut places);
    // A prime step visits all kinds of places without taking all day.
    for (at, pointer) in places.iter().enumerate().step_by(499) {
        for wrong in [json!(null), json!(7), json!("é"), json!([[]]), json!({ "": {} })] {
            let mut document = DOCUMENT.value().clone();
            *document.pointer_mut(pointer).unwrap() = wrong;
            let document = Document::from_value(document);
            let _ = Index::of(&document);
            let _ = project(&document);
            let _ = Validator::new(&document).map(|validator| validator.component("Account", &json!({})));
            if at % 7 == 0 {
                let _ = lint(&document);
            }
        }
    }
}

fn collect(value: &Value, pointer: &str, out: &mut Vec<String>) {
    out.push(pointer.to_owned());
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                collect(inner, &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        Value::Array(items) => {
            for (at, inner) in items.iter().enumerate() {
                collect(inner, &format!("{pointer}/{at}"), out);
            }
        }
        _ => {}
    }
}
