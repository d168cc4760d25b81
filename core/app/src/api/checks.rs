//! What the weekly checks say.

use super::progress::ChartSnapshot;

/// The weekly checks that were done, the last two years of them.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct ChecksSnapshot {
    /// Their heading.
    pub title: String,
    /// Each kind that was ever done.
    pub series: Vec<CheckSeries>,
}

/// The checks of one kind over the weeks.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CheckSeries {
    /// The check's exercise.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// What the last one showed, a sentence each.
    pub last: Vec<String>,
    /// The last four beside the four before, in one sentence.
    pub trend: String,
    /// The day from which the next one is due, ISO 8601.
    pub next_date: String,
    /// Every check with its value.
    pub chart: ChartSnapshot,
}
