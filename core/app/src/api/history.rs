//! What a screen shows of the past.

use super::ids::SessionId;
use super::plan::PracticeContext;
use super::rating::SessionRating;
use super::reminder::PromptKind;
use super::session::{SessionOutcome, SideCount};

/// Which part of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct HistoryRange {
    /// From this moment on, ms since 1970-01-01 UTC.
    pub from_ms: i64,
    /// Before this moment, ms since 1970-01-01 UTC.
    pub before_ms: i64,
    /// Whether each session carries its steps and toe lifts; what they amount to comes in any case.
    pub with_steps: bool,
}

/// The sessions of a range, oldest first.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct HistorySnapshot {
    /// The sessions.
    pub sessions: Vec<SessionEntry>,
    /// Grows with each change of the history.
    pub revision: u64,
}

/// One session of the past.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SessionEntry {
    /// Which session.
    pub session: SessionId,
    /// The exercise's key.
    pub exercise: String,
    /// The exercise's name.
    pub exercise_name: String,
    /// When it started: RFC 9557, with the zone it was practised in.
    pub started: String,
    /// When it started, ms since 1970-01-01 UTC.
    pub started_ms: i64,
    /// Time in movement, in ms.
    pub active_ms: i64,
    /// Time paused, in ms.
    pub paused_ms: i64,
    /// How it ended; none while it is unfinished.
    pub outcome: Option<SessionOutcome>,
    /// How it went for the person; none where they did not say.
    pub rating: Option<SessionRating>,
    /// The sides.
    pub sides: Vec<SideCount>,
    /// The circumstances.
    pub context: PracticeContext,
    /// The steps, in order; empty unless asked for.
    pub steps: Vec<super::step::StepSnapshot>,
    /// What the walk was like, computed from its steps; none where there is none.
    pub walk: Option<super::walk::WalkSnapshot>,
    /// The toe lifts, in order; empty unless asked for.
    pub lifts: Vec<super::lift::LiftSnapshot>,
    /// What the toe lifts amount to, one a side and set.
    pub lift_sets: Vec<super::lift::LiftSetSnapshot>,
    /// Session seconds a second. One that was led at another speed than 1 is a trial: it is shown, and counts nowhere.
    pub speed: f64,
    /// As which kind a phone's health store may be told of it; none where nothing was done, or it was cut short.
    #[uniffi(default = None)]
    pub health: Option<PromptKind>,
    /// What stood in for the person's feet, in a word, to be said behind what was measured; none where sensors measured, or nothing was.
    #[uniffi(default = None)]
    pub stand_in_text: Option<String>,
}
