//! What the document says of one answer, ready to check many with.

use std::sync::Arc;

use serde_json::Value;

use super::{Checked, Invalid, Schema, Side, Validator, check_with};
use crate::{
    Marks,
    document::{child, reference},
};

/// An answer of the document.
#[derive(Debug)]
pub(crate) struct Answer {
    /// What it is an answer to, for messages.
    name: String,
    status: u16,
    /// Whether it may come without a body, too.
    may_be_empty: bool,
    /// The schemas by media type; empty where the answer has no body.
    media: Vec<(String, Option<Arc<Schema>>)>,
    headers: Vec<Header>,
}

#[derive(Debug)]
struct Header {
    name: String,
    required: bool,
    schema: Arc<Schema>,
}

impl Answer {
    /// Reads the answer `status` among `responses`, which stand at the pointer `place`. `name` says what they answer.
    pub(super) fn read(
        validator: &Validator<'_>,
        name: &str,
        place: &str,
        responses: &Value,
        status: u16,
    ) -> Result<Self, Invalid> {
        let undocumented = || Invalid::Undocumented(format!("status {status} of {name}"));
        let own = child(place, &status.to_string());
        let holder = responses.get(status.to_string()).ok_or_else(undocumented)?;
        // What many operations share is made ready once.
        let pointer = reference(holder).unwrap_or(&own);
        let holder = validator.document.resolve(holder);
        let unusable = |error: crate::VersionError| Invalid::Schema(error.to_string());
        if !validator.reading.has(&Marks::of(holder).map_err(unusable)?) {
            return Err(undocumented());
        }
        let mut media = Vec::new();
        for (kind, content) in holder.get("content").and_then(Value::as_object).into_iter().flatten() {
            let place = child(&child(pointer, "content"), kind);
            let schema = content.get("schema").map(|schema| validator.compiled(Side::Answer, &place, schema));
            media.push((kind.clone(), schema.transpose()?));
        }
        let mut headers = Vec::new();
        for (header, about) in holder.get("headers").and_then(Value::as_object).into_iter().flatten() {
            let about = validator.document.resolve(about);
            if validator.reading.has(&Marks::of(about).map_err(unusable)?) {
                let place = child(&child(pointer, "headers"), header);
                headers.push(Header {
                    name: header.clone(),
                    required: about["required"] == true,
                    schema: validator.compiled(Side::Answer, &place, &about["schema"])?,
                });
            }
        }
        Ok(Self { name: name.to_owned(), status, may_be_empty: holder["x-jms-may-be-empty"] == true, media, headers })
    }

    /// Checks content type and body. A null or empty text for `body` means none came.
    pub(crate) fn body(&self, content_type: Option<&str>, body: &Value) -> Result<Checked, Invalid> {
        let undocumented =
            |what: &str| Err(Invalid::Undocumented(format!("{what} for status {} of {}", self.status, self.name)));
        if body.is_null() || body.as_str() == Some("") {
            return if self.media.is_empty() || self.may_be_empty {
                Ok(Checked::NoBody)
            } else {
                Err(Invalid::Undocumented(format!("an empty answer {} of {}", self.status, self.name)))
            };
        }
        let kind = content_type.map_or("application/json", media_type);
        match self.media.iter().find(|(known, _)| known == kind) {
            None => undocumented(kind),
            Some((_, None)) => undocumented(&format!("the shape of {kind}")),
            Some((_, Some(schema))) => check_with(schema, body).map(|()| Checked::Body),
        }
    }

    /// Checks the content type alone, of a body that did not come or was not kept.
    pub(crate) fn accepts(&self, content_type: Option<&str>) -> Result<(), Invalid> {
        let Some(kind) = content_type.map(media_type) else { return Ok(()) };
        // Without a body the content type says nothing.
        if self.media.is_empty() || self.media.iter().any(|(known, _)| known == kind) {
            return Ok(());
        }
        Err(Invalid::Undocumented(format!("{kind} for status {} of {}", self.status, self.name)))
    }

    /// Checks the headers that the document describes; `header` gives the value of one.
    pub(crate) fn headers<'v>(&self, header: impl Fn(&str) -> Option<&'v str>) -> Result<(), Invalid> {
        for Header { name, required, schema } in &self.headers {
            match header(name) {
                None if *required => {
                    return Err(Invalid::Missing(format!("the header {name} of an answer {}", self.status)));
                }
                None => {}
                Some(text) => {
                    let number = text.parse::<u64>().ok().map(Value::from).filter(|number| schema.is_valid(number));
                    let value = number.unwrap_or_else(|| Value::String(text.to_owned()));
                    check_with(schema, &value).map_err(|error| error.inside(&format!("header {name}")))?;
                }
            }
        }
        Ok(())
    }
}

/// A content type without its parameters.
pub(crate) fn media_type(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or(content_type).trim()
}
