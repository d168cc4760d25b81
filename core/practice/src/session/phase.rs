//! The phases of a session.

use serde::{Deserialize, Serialize};

/// What the session is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Sitting down, fetching the strap; untimed, ended by the person.
    SetUp,
    /// A short countdown before moving.
    GetReady,
    /// The way up (pulling, sliding back).
    Up,
    /// Holding.
    Hold,
    /// The way down (releasing, sliding forward).
    Down,
    /// Rest after a repetition, or between two sets.
    Rest,
    /// Changing to the other side.
    SwitchSide,
    /// Walking.
    Walk,
    /// Paused by the person or interrupted.
    Paused,
    /// Over.
    Done,
}

impl Phase {
    /// Every phase.
    pub const ALL: [Phase; 10] = [
        Phase::SetUp,
        Phase::GetReady,
        Phase::Up,
        Phase::Hold,
        Phase::Down,
        Phase::Rest,
        Phase::SwitchSide,
        Phase::Walk,
        Phase::Paused,
        Phase::Done,
    ];

    /// Its kebab-case name; its text's key is `phase-` and this.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::SetUp => "set-up",
            Phase::GetReady => "get-ready",
            Phase::Up => "up",
            Phase::Hold => "hold",
            Phase::Down => "down",
            Phase::Rest => "rest",
            Phase::SwitchSide => "switch-side",
            Phase::Walk => "walk",
            Phase::Paused => "paused",
            Phase::Done => "done",
        }
    }

    /// Whether a repetition is being done.
    pub fn is_in_repetition(self) -> bool {
        matches!(self, Phase::Up | Phase::Hold | Phase::Down)
    }
}
