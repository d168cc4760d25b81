//! How it went, in one tap.

/// How a session went for the person. It may always be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum SessionRating {
    /// There was more in it.
    Easy,
    /// Just right.
    Right,
    /// Hard.
    Hard,
    /// It hurt.
    Pain,
}

/// What came of a rating.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RatedSnapshot {
    /// What changes from tomorrow on, or that a trial does not count; one sentence; none where there is nothing to say.
    pub what_changed: Option<String>,
}

/// Why every dose begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum RestartReason {
    /// An illness.
    Illness,
    /// A relapse.
    Relapse,
    /// A stay in hospital.
    Hospital,
    /// A fall.
    Fall,
}
