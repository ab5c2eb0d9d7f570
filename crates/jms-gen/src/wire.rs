//! Shapes that exist on the wire only. The generated types use them by name.

mod listing;
mod nullable;
mod one_or_many;
mod reference;
mod secret_text;

pub use listing::{Listing, Page};
pub use nullable::Nullable;
pub use one_or_many::OneOrMany;
pub use reference::{AutomationLink, Label, Labeled};
pub use secret_text::SecretText;
