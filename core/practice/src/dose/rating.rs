//! What comes in: how it went, and what has ended.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Outcome, Side};

/// How an exercise went, in one tap. It may always be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// There was more in it.
    Easy,
    /// Just right.
    Right,
    /// Hard.
    Hard,
    /// It hurt.
    Pain,
}

impl Rating {
    /// All, in the order they are offered.
    pub const ALL: [Rating; 4] = [Rating::Easy, Rating::Right, Rating::Hard, Rating::Pain];

    /// `easy`, `right`, `hard` or `pain`.
    pub fn as_str(self) -> &'static str {
        match self {
            Rating::Easy => "easy",
            Rating::Right => "right",
            Rating::Hard => "hard",
            Rating::Pain => "pain",
        }
    }
}

/// What makes everything begin anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Restart {
    /// An illness.
    Illness,
    /// A relapse.
    Relapse,
    /// A stay in hospital.
    Hospital,
    /// A fall.
    Fall,
}

/// A session that has ended.
#[derive(Debug, Clone)]
pub struct Practised<'a> {
    /// Id of the exercise.
    pub exercise: &'a str,
    /// The day on which it began.
    pub on: Date,
    /// How it ended.
    pub outcome: Outcome,
    /// Whether it was stopped because it hurt.
    pub stopped_by_pain: bool,
    /// What each side did, the first side first; empty for walking.
    pub sides: Vec<SideDone>,
    /// Seconds walked, of a walk; where they are not known its outcome decides.
    pub walked_s: Option<u16>,
    /// Whether the day was a lighter one.
    pub lighter: bool,
}

/// What a side did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SideDone {
    /// The side.
    pub side: Side,
    /// Repetitions prescribed, in all sets.
    pub prescribed: u16,
    /// Repetitions done.
    pub done: u16,
}
