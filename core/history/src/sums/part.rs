//! Parts of a day.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// When on a civil day a session began. Many a foot drops more as the day goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartOfDay {
    /// Before 12:00.
    Morning,
    /// From 12:00 on, before 17:00.
    Afternoon,
    /// From 17:00 on.
    Evening,
}

/// How the tables name all parts of a day in one.
pub(crate) const ANY_PART: &str = "any";

impl PartOfDay {
    /// The part that a clock time is in.
    pub fn of(time: Time) -> Self {
        match time.hour() {
            ..12 => Self::Morning,
            12..17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}
