//! What the terminal is like.

/// How many lines it has, if standard output is one.
pub(crate) fn height() -> Option<usize> {
    terminal_size::terminal_size().map(|(_, terminal_size::Height(height))| height.into())
}
