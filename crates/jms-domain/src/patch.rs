//! Changes to a field that can also be emptied.

/// What an update does with a field that may be empty.
///
/// Fields that cannot be empty are an `Option` in updates: `None` keeps them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// Leave it as it is: the field is not sent.
    #[default]
    Keep,
    /// Empty it: `null` is sent.
    Clear,
    /// Set it.
    Set(T),
}

impl<T> Patch<T> {
    /// The change for another type of value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(change(value)),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}
