//! What a session tells the outside.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::cue::Cue;
use super::phase::Phase;
use crate::terms::Side;

/// An effect and when it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Timed {
    /// On the session's clock.
    pub at: Duration,
    /// What happened.
    pub effect: Effect,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// A phase began, or its end moved.
    Phase(PhaseView),
    /// Something is to be said, sounded or felt now.
    Cue(Cue),
    /// A repetition counts. Each comes once.
    Repetition {
        /// The side that did it.
        side: Side,
        /// Its set, from 1.
        set: u16,
        /// Its number in the set, from 1.
        repetition: u16,
        /// Who counted it.
        counted_by: CountedBy,
    },
    /// The session is over. Nothing follows.
    Done {
        /// How it ended.
        outcome: Outcome,
        /// Why it was stopped, if the person said.
        reason: Option<StopReason>,
    },
}

/// A phase as it began or was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PhaseView {
    /// Which.
    pub phase: Phase,
    /// The repetition it belongs to; `None` for walking items. A rest belongs to the repetition before it, getting
    /// ready and changing sides to the one after.
    pub place: Option<Place>,
    /// Its whole length, if it is timed.
    pub total: Option<Duration>,
    /// Its end on the session's clock, if it is timed.
    pub ends_at: Option<Duration>,
}

/// Where in the prescription a repetition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The side.
    pub side: Side,
    /// The set, from 1.
    pub set: u16,
    /// Of so many for this side.
    pub sets: u16,
    /// The repetition in the set, from 1.
    pub repetition: u16,
    /// Of so many in a set.
    pub of: u16,
}

/// Who counted a repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedBy {
    /// The guide: its last phase was cued to the end.
    Guide,
    /// The person.
    Person,
    /// A helper.
    Helper,
    /// A sensor.
    Sensor,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// All of it was done, or the walk's end was reached.
    Done,
    /// The person said that it is enough. Counts as done.
    Enough,
    /// The person stopped.
    Stopped,
    /// It was interrupted and not continued.
    Interrupted,
}

impl Outcome {
    /// `done`, `enough`, `stopped` or `interrupted`.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Enough => "enough",
            Outcome::Stopped => "stopped",
            Outcome::Interrupted => "interrupted",
        }
    }
}

/// Why a person stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopReason {
    /// It hurts.
    Pain,
    /// Dizzy.
    Dizzy,
    /// Unsteady.
    Unsteady,
    /// Tired.
    Tired,
    /// Too hot.
    Hot,
    /// Something else.
    Other,
}

impl StopReason {
    /// Every reason, in the order they are offered.
    pub const ALL: [StopReason; 6] = [
        StopReason::Pain,
        StopReason::Dizzy,
        StopReason::Unsteady,
        StopReason::Tired,
        StopReason::Hot,
        StopReason::Other,
    ];

    /// Its name; its text's key is `stop-` and this.
    pub fn as_str(self) -> &'static str {
        match self {
            StopReason::Pain => "pain",
            StopReason::Dizzy => "dizzy",
            StopReason::Unsteady => "unsteady",
            StopReason::Tired => "tired",
            StopReason::Hot => "hot",
            StopReason::Other => "other",
        }
    }
}
