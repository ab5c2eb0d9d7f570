//! What is wrong with a fault.

/// Why a fault can never do what it says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the fault `{fault}` cannot be: {problem}")]
pub struct FaultError {
    fault: String,
    problem: String,
}

impl FaultError {
    pub(super) fn new(fault: &(impl ToString + ?Sized), problem: impl Into<String>) -> Self {
        Self { fault: fault.to_string(), problem: problem.into() }
    }
}
