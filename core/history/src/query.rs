//! What is asked of the tables.

mod bests;
mod brought;
mod changes;
mod choices;
mod days;
mod devices;
mod goals;
pub(crate) mod lifts;
mod practice;
mod reminders;
mod running;
mod sessions;
mod sums;

pub use bests::{Best, BestSet, Bests, FootBests};
pub use brought::BroughtRecord;
pub use changes::Comparison;
pub use choices::{Answer, SettingChange};
pub use days::{Day, MishapRecord};
pub use devices::{MountRecord, SensorRecord};
pub use goals::GoalRating;
pub use practice::{ExerciseSums, OutcomeSums, PracticeSums, PromptSums, StopSums};
pub use reminders::{ReminderOutcome, ReminderRecord};
pub use running::{CountedRepetition, Running, TimedInput};
pub use sessions::{FinishedSession, SessionRecord, SideRecord, StepCounts, is_trial};
pub use sums::{BothFeet, BothSides, ContextUse, Of, SymmetrySums, WalkFilter};

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
