//! Which of its rule's visits of a day an occurrence is.

use std::fmt;

use crate::{Clock, Kind};

/// What put an occurrence into the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A time that the person gave.
    Fixed,
    /// Walks spread over the waking day.
    SpreadWalk,
    /// Seated visits spread over the waking day.
    SpreadSeated,
    /// Every so many minutes.
    Every(Kind),
}

impl Rule {
    /// Its name, from which ids are made: it never changes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::SpreadWalk => "spread-walk",
            Self::SpreadSeated => "spread-seated",
            Self::Every(Kind::Walk) => "every-walk",
            Self::Every(Kind::Stretch) => "every-stretch",
            Self::Every(Kind::Strength) => "every-strength",
        }
    }
}

/// Which slot of its rule: a number from 1, or the clock time that the rule gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Counted from 1 within the waking day.
    Number(u32),
    /// By its clock time.
    At(Clock),
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::At(clock) => clock.fmt(f),
        }
    }
}
