//! Why a rule is refused.

/// A recurrence that cannot be kept, by the part at fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{part}: {reason}")]
pub struct RecurrenceError {
    /// The part of the rule or the line, such as `BYDAY` or `DTSTART`.
    pub part: String,
    /// What is the matter with it, and what would do.
    pub reason: String,
}

impl RecurrenceError {
    /// The key of settings at which the part was written, and what to say there.
    pub(crate) fn at_its_key(self) -> (&'static str, String) {
        match self.part.as_str() {
            "DTSTART" => ("from", self.reason),
            "RRULE" => ("rule", self.reason),
            _ => ("rule", self.to_string()),
        }
    }

    pub(super) fn new(part: &str, reason: impl Into<String>) -> Self {
        Self { part: part.to_owned(), reason: reason.into() }
    }
}

/// Refuses what stands in `part`.
pub(super) fn refuse<T>(part: &str, reason: impl Into<String>) -> Result<T, RecurrenceError> {
    Err(RecurrenceError::new(part, reason))
}
