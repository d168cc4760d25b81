//! What a person sees of raw recordings.

use super::session::Side;

/// The raw recordings of practice, and what is kept of them.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RecordingsSnapshot {
    /// Whether practice with a sensor is recorded.
    pub on: bool,
    /// How much is kept, in MB (10⁶ bytes).
    pub limit_mb: u32,
    /// The least that the limit may be, in MB.
    pub least_mb: u32,
    /// The most that the limit may be, in MB.
    pub most_mb: u32,
    /// The finished ones, oldest first.
    pub recordings: Vec<RecordingSnapshot>,
    /// The size of all of them, in bytes.
    pub size_bytes: u64,
    /// What they are, in a word or two.
    pub title: String,
    /// Whether practice is recorded, one sentence.
    pub on_text: String,
    /// How many there are and how much they take.
    pub size_text: String,
    /// What happens at the limit, one sentence.
    pub limit_text: String,
}

/// One raw recording: a gzipped CSV file, in the form that `heelfirst analyze` reads. Its times are those of the session's steps.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RecordingSnapshot {
    /// Its name, for `Coach::delete_recording`.
    pub name: String,
    /// The file.
    pub path: String,
    /// When it was begun, ms since 1970-01-01 UTC; none where its name does not say.
    pub started_ms: Option<i64>,
    /// The same where the person is, in words; its name where that does not say.
    #[uniffi(default = "")]
    pub began_text: String,
    /// The foot that wore the sensor; none where its name does not say.
    pub foot: Option<Side>,
    /// Its size, in bytes.
    pub size_bytes: u64,
    /// Its size in words.
    pub size_text: String,
}
