//! What the events of reminders say.

use heelfirst_reminders::Kind;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

/// A prompt as the platform armed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArmedPrompt {
    /// Id of the occurrence, 16 hex digits.
    pub id: String,
    /// When it is due, UTC µs since 1970.
    pub at_us: i64,
    /// When it is no longer worth showing, UTC µs since 1970.
    pub window_end_us: i64,
    /// The clock time of `at_us` where the person was when it was armed.
    pub local: DateTime,
    /// The waking date it belongs to.
    pub date: Date,
    /// What it asks for, the leading kind first.
    pub kinds: Vec<Kind>,
}

/// What the person did with a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Opened it and has not practised yet. This is no answer: one that was given stays.
    Opened,
    /// Began to practise.
    Started,
    /// Later.
    Snoozed,
    /// Not now.
    InAHurry,
    /// With the next walk.
    OnNextWalk,
    /// Put away.
    Dismissed,
}

impl Act {
    /// Whether the visit comes again at another time because of it.
    pub(crate) fn moves(self) -> bool {
        matches!(self, Self::Snoozed | Self::InAHurry)
    }
}

/// How a reminder ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The person practised.
    Done,
    /// Its time passed without an answer.
    Expired,
    /// It was armed, and nothing was heard of it.
    Unknown,
    /// It was taken out of the plan before its time.
    Withdrawn,
}

/// The end of one reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderEnd {
    /// Id of the occurrence, 16 hex digits.
    pub id: String,
    /// How.
    pub how: End,
}
