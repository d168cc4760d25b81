//! What is asked of the tables.

mod choices;
mod days;
mod devices;
mod lifts;
mod reminders;
mod running;
mod sessions;

pub use choices::Answer;
pub use days::{Day, MishapRecord};
pub use devices::{MountRecord, SensorRecord};
pub use reminders::{ReminderOutcome, ReminderRecord};
pub use running::{CountedRepetition, Running, TimedInput};
pub use sessions::{FinishedSession, SessionRecord, SideRecord, StepCounts};

/// A span of time, UTC µs since 1970: from (inclusive) to (exclusive); `None` is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Range {
    /// The first µs in it.
    pub from_us: Option<i64>,
    /// The first µs after it.
    pub to_us: Option<i64>,
}

impl Range {
    /// All time.
    pub const ALL: Self = Self { from_us: None, to_us: None };

    /// From `from_us` on.
    pub fn since(from_us: i64) -> Self {
        Self { from_us: Some(from_us), to_us: None }
    }

    /// First and last µs, both inclusive.
    fn bounds(self) -> (i64, i64) {
        (self.from_us.unwrap_or(i64::MIN), self.to_us.map_or(i64::MAX, |to| to.saturating_sub(1)))
    }
}
