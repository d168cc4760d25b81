//! What a plan could not keep, said aloud.

use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use crate::{Clock, Conflict, Kind, Weekday};

/// Why something was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOutBecause {
    /// More than `max_per_day` visits were wanted.
    OverTheCap,
    /// The waking day, less quiet and busy hours, holds no more prompts with the gap asked for.
    NoRoom,
    /// These points of the every-so-many-minutes rule lie in quiet or busy hours, or too near to a fixed time or, where the clocks jump, to each other.
    NotFree,
}

/// Something that the plan does otherwise than the settings ask, or that may surprise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "warning")]
pub enum Warning {
    /// Some of a kind do not appear on a date.
    LeftOut {
        /// The waking date.
        date: Date,
        /// What does not appear.
        kind: Kind,
        /// How many of them.
        count: u32,
        /// Why.
        because: LeftOutBecause,
    },
    /// The clocks jump over a fixed time, and forward by the jump lies in quiet hours: it comes when they end.
    MovedOutOfQuiet {
        /// The waking date.
        date: Date,
        /// What was fixed.
        kind: Kind,
        /// The time that was asked for.
        at: Clock,
    },
}

impl Warning {
    /// The waking date that it is about.
    pub const fn date(&self) -> Date {
        match self {
            Self::LeftOut { date, .. } | Self::MovedOutOfQuiet { date, .. } => *date,
        }
    }

    /// The same of another date.
    #[must_use]
    pub(crate) fn on(mut self, day: Date) -> Self {
        match &mut self {
            Self::LeftOut { date, .. } | Self::MovedOutOfQuiet { date, .. } => *date = day,
        }
        self
    }

    /// Whether the settings leave out as much on such days of the week, which was told when they were kept: of a day with fewer left out
    /// than usual nobody need be told.
    pub fn is_usual(&self, conflicts: &[Conflict]) -> bool {
        let Self::LeftOut { date, kind, count, because } = *self else { return false };
        let day = Weekday::from(date.weekday());
        conflicts.iter().any(|conflict| match *conflict {
            Conflict::LeftOut { kind: of, count: most, because: why, days, .. } => {
                (of, why) == (kind, because) && count <= most && days.contains(day)
            }
            _ => false,
        })
    }

    /// The key of the text that tells a person.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::LeftOut { because: LeftOutBecause::OverTheCap, .. } => "reminder-warning-over-the-cap",
            Self::LeftOut { because: LeftOutBecause::NoRoom, .. } => "reminder-warning-no-room",
            Self::LeftOut { because: LeftOutBecause::NotFree, .. } => "reminder-warning-not-free",
            Self::MovedOutOfQuiet { .. } => "reminder-warning-moved-out-of-quiet",
        }
    }
}

impl Warning {
    /// The warning without its date.
    pub fn what(&self) -> String {
        match self {
            Self::LeftOut { kind, count, because: LeftOutBecause::OverTheCap, .. } => {
                format!("{count} × {kind} left out: max_per_day is reached; raise it or ask for fewer")
            }
            Self::LeftOut { kind, count, because: LeftOutBecause::NoRoom, .. } => {
                format!("{count} × {kind} left out: no room left with min_gap_minutes; lower it or ask for fewer")
            }
            Self::LeftOut { kind, count, because: LeftOutBecause::NotFree, .. } => format!(
                "{count} × {kind} left out: points of every in quiet or busy hours, or too near to another prompt"
            ),
            Self::MovedOutOfQuiet { kind, at, .. } => {
                format!("the clocks jump over {at} and into quiet hours; the {kind} comes when they end")
            }
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.date(), self.what())
    }
}
