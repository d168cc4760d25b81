//! Names of things, each its own type so that they cannot be confused.

/// One session: one go at one exercise. A `UUIDv7` as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, uniffi::Record)]
pub struct SessionId {
    /// The UUID as 36 characters of text.
    pub value: String,
}

/// One sensor as the radio knows it. Never an address that could identify a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, uniffi::Record)]
pub struct SensorId {
    /// The radio's own name for it.
    pub value: String,
}

/// One planned prompt: a hash of its rule, civil date and slot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, uniffi::Record)]
pub struct OccurrenceId {
    /// 16 hexadecimal digits.
    pub value: String,
}
