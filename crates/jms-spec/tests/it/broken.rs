//! Documents with one thing wrong.

use serde_json::Value;

use crate::DOCUMENT;

/// The document with the value at `pointer` set; the last part of the pointer may be new.
pub(crate) fn set(pointer: &str, value: Value) -> Value {
    let mut document = DOCUMENT.value().clone();
    put(&mut document, pointer, value);
    document
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    match parent {
        Value::Array(items) if key == "-" => items.push(value),
        parent => parent[key.replace("~1", "/")] = value,
    }
}

/// The document without the value at `pointer`.
pub(crate) fn without(pointer: &str) -> Value {
    let mut document = DOCUMENT.value().clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    match parent {
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        parent => drop(parent.as_object_mut().unwrap().shift_remove(key).unwrap_or_else(|| panic!("no {key}"))),
    }
    document
}
