//! The counts that a sentence may rest on.

use jiff::civil::Date;

/// What is known of the days, in any order, each once.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Today.
    pub on: Date,
    /// Today and the days before it, as many as are known. A day without practice may be left out.
    pub days: &'a [DayCounts],
}

/// What one day brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCounts {
    /// The day.
    pub on: Date,
    /// Sessions of any kind.
    pub sessions: u16,
    /// Walking bursts done.
    pub bursts: u16,
    /// Walking bursts planned.
    pub bursts_planned: u16,
    /// Toe lifts done, of all sides and sessions.
    pub lifts: u16,
    /// The longest hold of a stretch that was held to its end, in s.
    pub longest_hold_s: u16,
    /// The most repetitions of a session, for each exercise.
    pub bests: Vec<Best>,
}

/// The most repetitions that one session had on a side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Best {
    /// Id of the exercise.
    pub exercise: String,
    /// Repetitions.
    pub repetitions: u16,
}

impl Facts<'_> {
    pub(super) fn day(&self, on: Date) -> Option<&DayCounts> {
        self.days.iter().find(|day| day.on == on)
    }
}

impl DayCounts {
    /// A day on which nothing was done.
    pub fn none(on: Date) -> Self {
        Self { on, sessions: 0, bursts: 0, bursts_planned: 0, lifts: 0, longest_hold_s: 0, bests: Vec::new() }
    }
}
