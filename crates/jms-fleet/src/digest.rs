//! What tells rows apart without telling what is in them.

use jms_domain::Label;
use sha2::{Digest as _, Sha256};

/// The digest of a row: of all that was given but its secrets, of which it only says that they were given. A digest with them
/// would let whoever has the journal try passwords against it.
pub(crate) type Digest = [u8; 32];

/// Makes a digest, field by field.
#[derive(Default)]
pub(crate) struct Fields(Sha256);

impl Fields {
    /// One more field.
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.0.update((text.len() as u64).to_le_bytes());
        self.0.update(text);
        self
    }

    /// One more field, which may be absent.
    pub(crate) fn maybe(self, text: Option<impl ToString>) -> Self {
        match text {
            Some(text) => self.flag(true).text(&text.to_string()),
            None => self.flag(false),
        }
    }

    /// One more field of two values.
    pub(crate) fn flag(mut self, flag: bool) -> Self {
        self.0.update([u8::from(flag)]);
        self
    }

    /// More fields, which are mostly not there.
    pub(crate) fn labels<'a>(self, labels: impl IntoIterator<Item = &'a Label>) -> Self {
        labels.into_iter().fold(self, |fields, label| fields.text("label").text(&label.name).text(&label.value))
    }

    /// That all labels go. Where they do not, journals of before are still of the same rows.
    pub(crate) fn clears_labels(self, clears: bool) -> Self {
        if clears { self.text("unlabelled") } else { self }
    }

    pub(crate) fn done(self) -> Digest {
        self.0.finalize().into()
    }
}
