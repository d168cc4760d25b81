//! The ways a foot can land.

use std::fmt;
use std::str::FromStr;

/// How the simulated foot lands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pattern {
    /// Heel first, lowered under control.
    Heel,
    /// Forefoot first.
    Toe,
    /// The whole sole at once.
    Flat,
    /// Heel first, then the forefoot slaps down.
    Slap,
    /// The toes drag over the ground during swing.
    Drag,
    /// Each step one of the others at random.
    Mixed,
}

impl Pattern {
    /// Every pattern, in the order in which they are listed to a person.
    pub const ALL: [Self; 6] = [Self::Heel, Self::Toe, Self::Flat, Self::Slap, Self::Drag, Self::Mixed];

    /// The name by which the pattern is asked for.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Heel => "heel",
            Self::Toe => "toe",
            Self::Flat => "flat",
            Self::Slap => "slap",
            Self::Drag => "drag",
            Self::Mixed => "mixed",
        }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is no walking pattern; choose heel, toe, flat, slap, drag or mixed")]
pub struct UnknownPattern {
    /// What was given.
    pub given: String,
}

impl FromStr for Pattern {
    type Err = UnknownPattern;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|pattern| pattern.as_str() == word)
            .ok_or_else(|| UnknownPattern { given: word.to_owned() })
    }
}
