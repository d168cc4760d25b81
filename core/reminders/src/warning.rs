//! What a plan could not keep, said aloud.

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
    /// These points of the every-so-many-minutes rule lie in quiet or busy hours, or too near to a fixed time.
    NotFree,
    /// The clocks jump, which puts these points of the every-so-many-minutes rule too near to others of it.
    ClocksJump,
}

impl LeftOutBecause {
    /// The key of the text that tells a person.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::OverTheCap => "reminder-left-out-over-the-cap",
            Self::NoRoom => "reminder-left-out-no-room",
            Self::NotFree => "reminder-left-out-not-free",
            Self::ClocksJump => "reminder-left-out-clocks-jump",
        }
    }
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
    pub fn on(mut self, day: Date) -> Self {
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
            Self::LeftOut { because, .. } => because.key(),
            Self::MovedOutOfQuiet { .. } => "reminder-warning-moved-out-of-quiet",
        }
    }
}
