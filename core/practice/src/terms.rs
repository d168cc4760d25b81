//! The words of practice that catalogue, prescription and session share.

use serde::{Deserialize, Serialize};

/// A side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
}

impl Side {
    /// The other side.
    #[must_use]
    pub fn other(self) -> Side {
        match self {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
        }
    }

    /// `left` or `right`.
    pub fn as_str(self) -> &'static str {
        match self {
            Side::Left => "left",
            Side::Right => "right",
        }
    }
}

/// Which foot drops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Affected {
    /// The left one.
    Left,
    /// The right one.
    Right,
    /// Both.
    Both,
}

impl Affected {
    /// The side practised first: the affected one, the left one when both are.
    pub fn first(self) -> Side {
        match self {
            Affected::Left | Affected::Both => Side::Left,
            Affected::Right => Side::Right,
        }
    }
}

/// How the body is placed. Only seated items are offered before the standing questions are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// On a chair (or with the leg out on a bed or bench).
    Seated,
    /// Standing, holding on.
    Standing,
    /// Walking.
    Walking,
}

/// What makes a step a good one for this person: the one thing that is cued and summarised first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// The heel lands first (the foot hardly lifts).
    Heel,
    /// The forefoot comes down softly (the foot slaps).
    Soft,
    /// The foot clears the floor (the foot drags).
    Clear,
}

impl Goal {
    /// `heel`, `soft` or `clear`.
    pub fn as_str(self) -> &'static str {
        match self {
            Goal::Heel => "heel",
            Goal::Soft => "soft",
            Goal::Clear => "clear",
        }
    }
}

/// In which order the sides of an exercise are practised. The first side is always the affected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SideOrder {
    /// All sets of one side, then all sets of the other.
    Blocks,
    /// One repetition of one side, one of the other.
    Alternating,
    /// Each set on the affected side, then on the other, so that one leg rests while the other works.
    AffectedFirst,
    /// Only the affected side; both, one after the other, when both are.
    Affected,
    /// The exercise has no sides (walking).
    None,
}

/// How it is moved, which decides the words that lead it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Up, hold, down.
    Lift,
    /// Up *helped* by a strap or hand, ease the help, down *alone*.
    AssistedLift,
    /// Pull, hold, release. The hold is the dose itself, so pace does not change it.
    Stretch,
    /// The heel slides back, stays, slides forward.
    Slide,
    /// Walking.
    Walk,
    /// Walking with high knees.
    HighKnees,
}

impl Manner {
    /// Its kebab-case name, which ends the keys of texts that are its own.
    pub fn as_str(self) -> &'static str {
        match self {
            Manner::Lift => "lift",
            Manner::AssistedLift => "assisted-lift",
            Manner::Stretch => "stretch",
            Manner::Slide => "slide",
            Manner::Walk => "walk",
            Manner::HighKnees => "high-knees",
        }
    }

    /// Whether it is walking time that counts, not repetitions.
    pub fn is_walking(self) -> bool {
        matches!(self, Manner::Walk | Manner::HighKnees)
    }

    /// Whether the way up is helped by a strap or hand.
    pub fn up_is_helped(self) -> bool {
        self == Manner::AssistedLift
    }

    /// Whether the way down is done without the help that the way up had.
    pub fn down_is_alone(self) -> bool {
        self == Manner::AssistedLift
    }
}

/// The seconds of one repetition at pace 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tempo {
    /// The way up (pull, slide back), 1–600 s.
    pub up_s: u16,
    /// Holding, 0–600 s; 0 leaves the phase out.
    pub hold_s: u16,
    /// The way down (release, slide forward), 1–600 s.
    pub down_s: u16,
    /// Rest before the next repetition of the set, 0–600 s; 0 leaves the phase out.
    pub rest_s: u16,
}

impl Tempo {
    /// A tempo from its seconds in the order they are practised.
    pub const fn new(up_s: u16, hold_s: u16, down_s: u16, rest_s: u16) -> Tempo {
        Tempo { up_s, hold_s, down_s, rest_s }
    }
}
