//! What a server answers to OPTIONS.

use serde_json::Value;

use super::described::{CHOSEN, Field, Fields};

/// The fields that requests may have, by method.
pub(super) fn fields(metadata: &Value) -> impl Iterator<Item = (&str, Fields)> {
    let actions = metadata["actions"].as_object().into_iter().flatten();
    actions.map(|(method, described)| {
        let described = described.as_object().into_iter().flatten();
        let written = described.filter(|(name, about)| *name != CHOSEN && about["read_only"] != true);
        (method.as_str(), written.map(|(name, about)| (name.clone(), field(about))).collect())
    })
}

fn field(about: &Value) -> Field {
    let choices = about["choices"].as_array().into_iter().flatten();
    let text = |choice: &Value| choice["value"].as_str().map_or_else(|| choice["value"].to_string(), str::to_owned);
    Field {
        required: about["required"] == true,
        min_length: about["min_length"].as_u64(),
        max_length: about["max_length"].as_u64(),
        choices: choices.map(text).filter(|value| !value.is_empty()).collect(),
    }
}
