//! What the journal can say. These are the project's own types: never a serialized machine.
//!
//! A kind (the variant's name in kebab-case) is never re-used. The form of a kind's body is counted by `v`; a new key that may be
//! absent keeps `v`, any other change raises it and adds a step to [`lift`]. A kind or `v` that this version does not know
//! stays in the journal, untouched, and the tables ignore it.
//!
//! What belongs to the session engine (the prescription, an input, a mount) is kept as the JSON it was handed in, so that the
//! engine may grow without the journal. What the tables need of it (sides, dose, outcome) stands beside it in the event.

mod codec;
mod lift;
pub(crate) mod packing;
mod reminder;

use heelfirst_gait::{Foot, Step};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Context, CountedBy, LiftRecord, Outcome, Rating, SessionId, Side, StopReason};

pub use reminder::{Act, ArmedPrompt, End, ReminderEnd};

pub(crate) use codec::{Body, Meaning, TOMBSTONE, decode, encode};

/// One event to be appended: when, where, what. Device and id are the store's to add.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// UTC, µs since 1970.
    pub at_us: i64,
    /// IANA name of the zone the person was in. One that the system does not know counts as UTC.
    pub zone: String,
    /// What happened.
    pub event: Event,
}

/// The dose of one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrescribedSide {
    /// The side; `None` for walking.
    pub side: Option<Side>,
    /// Repetitions over all sets.
    pub prescribed: u32,
}

/// The clock that runs through suspend, to tell a pause from a reboot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BootClock {
    /// Changes with every boot.
    pub boot: String,
    /// ms since that boot at the start of the session.
    pub at_ms: u64,
}

/// How a session's time was spent so far; the four add up to the session clock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Times {
    /// Practising, in ms.
    pub active_ms: u64,
    /// Resting and changing sides, in ms.
    pub rest_ms: u64,
    /// Setting up, in ms.
    pub set_up_ms: u64,
    /// Paused or interrupted, in ms.
    pub paused_ms: u64,
}

/// The start of a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SessionStarted {
    /// Its id.
    pub session: SessionId,
    /// Id of the exercise.
    pub exercise: String,
    /// The engine's prescription, as JSON that only the engine reads.
    pub prescription: Value,
    /// Dose of each side, in the order of the prescription; no side twice.
    pub sides: Vec<PrescribedSide>,
    /// The circumstances.
    #[serde(default)]
    pub context: Context,
    /// Session seconds a second; 1 but for trials.
    pub speed: f64,
    /// The clock at its start, where the platform has one.
    #[serde(default)]
    pub clock: Option<BootClock>,
}

/// Something that happened to the person's balance. Reported, never detected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mishap {
    /// The foot caught.
    Trip,
    /// Caught themselves.
    NearFall,
    /// Came to the ground.
    Fall,
}

/// An event of the journal. Every `at_ms` is whole ms of the session clock: the engine must have been handed the same rounded
/// time, or a session folded from the journal would differ from the one that was led.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Event {
    /// A session began. Only one runs at a time.
    SessionStarted(SessionStarted),
    /// The engine took an input.
    SessionInput {
        /// The running session.
        session: SessionId,
        /// Session clock.
        at_ms: u64,
        /// The engine's input, as JSON that only the engine reads.
        input: Value,
    },
    /// A repetition was counted. The same one twice is refused.
    Repetition {
        /// The running session.
        session: SessionId,
        /// Session clock.
        at_ms: u64,
        /// The side; `None` for walking.
        side: Option<Side>,
        /// Counted from 1.
        set: u32,
        /// Counted from 1 within the set.
        repetition: u32,
        /// By whom.
        counted_by: CountedBy,
    },
    /// How far the session is known to have led. It replaces the one before it, and the session's end replaces the last.
    Progress {
        /// The running session.
        session: SessionId,
        /// Session clock; never less than at the checkpoint before.
        at_ms: u64,
        /// How the time was spent.
        times: Times,
    },
    /// A batch of steps.
    Steps {
        /// The session, running or just ended.
        session: SessionId,
        /// Session clock when the batch was closed.
        at_ms: u64,
        /// In order.
        #[serde(skip)]
        steps: Vec<Step>,
    },
    /// All steps of a session in one piece, replacing its batches. The store writes it itself when a session ends.
    SessionSteps {
        /// The ended session.
        session: SessionId,
        /// Session clock at its end.
        at_ms: u64,
        /// In order.
        #[serde(skip)]
        steps: Vec<Step>,
    },
    /// Toe lifts that a sensor measured.
    Lifts {
        /// The session, running or just ended.
        session: SessionId,
        /// Session clock when the last of them was told.
        at_ms: u64,
        /// In the order in which they were told.
        lifts: Vec<LiftRecord>,
    },
    /// A session ended.
    SessionEnded {
        /// The running session.
        session: SessionId,
        /// Session clock.
        at_ms: u64,
        /// How.
        outcome: Outcome,
        /// Why, where the person said so.
        reason: Option<StopReason>,
        /// How its time was spent.
        times: Times,
    },
    /// The person said how a session went. The last word holds.
    SessionRated {
        /// The session.
        session: SessionId,
        /// How it went; null takes back what was said before.
        rating: Option<Rating>,
    },
    /// The person said why a session was stopped, once it was over. The last word holds.
    StopExplained {
        /// The session.
        session: SessionId,
        /// Why; null takes back what was said before.
        reason: Option<StopReason>,
    },
    /// A setting has a new value; null returns to the default.
    SettingChanged {
        /// Snake case, never re-used.
        key: String,
        /// Any JSON.
        value: Value,
    },
    /// A standing or urgent question was answered; the last answer holds.
    AnswerGiven {
        /// Key of the question.
        check: String,
        /// Any JSON.
        answer: Value,
    },
    /// The circumstances were corrected or chosen.
    ContextSet {
        /// The exercise it is pre-filled for from now on.
        exercise: String,
        /// The session it corrects.
        session: Option<SessionId>,
        /// The circumstances.
        context: Context,
    },
    /// A trip, near fall or fall was reported.
    Mishap {
        /// What.
        mishap: Mishap,
        /// When it happened, UTC µs since 1970; the entry's own time where the person did not say.
        when_us: Option<i64>,
        /// In the person's words.
        note: Option<String>,
    },
    /// A mishap was reported by mistake.
    MishapTakenBack {
        /// What had been reported.
        mishap: Mishap,
        /// When it was said to have happened, UTC µs since 1970.
        when_us: i64,
    },
    /// The person rated how near they are to their own goal.
    GoalRated {
        /// The goal, in their words.
        goal: String,
        /// 0 (not at all) to 10 (there); more is refused.
        rating: u8,
    },
    /// A sensor belongs to a foot from now on.
    SensorPaired {
        /// The platform's id of it.
        sensor: String,
        /// Its name as shown.
        name: String,
        /// The foot that wears it.
        foot: Foot,
    },
    /// How a sensor sits on the foot was found.
    SensorCalibrated {
        /// A paired sensor.
        sensor: String,
        /// The foot that wore it; the one it is paired with where this is absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        foot: Option<Foot>,
        /// The shoe it sat on, in the person's own words; any shoe where this is absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shoe: Option<String>,
        /// The analyser's mount, as JSON that only the analyser reads.
        mount: Value,
    },
    /// A sensor was forgotten.
    SensorForgotten {
        /// The platform's id of it.
        sensor: String,
    },
    /// The platform confirmed which occurrences it armed.
    ReminderArmed {
        /// Ids of those it armed that `prompts` does not describe, 16 hex digits.
        ids: Vec<String>,
        /// Those the platform would not arm.
        #[serde(default)]
        refused: Vec<String>,
        /// Those it armed, with what was planned. An id armed before takes the new plan; one whose plan is the same belongs in `ids`,
        /// which takes an eighth of the bytes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        prompts: Vec<ArmedPrompt>,
    },
    /// A reminder was shown.
    ReminderFired {
        /// Id of the occurrence.
        id: String,
        /// When, UTC µs since 1970.
        fired_us: i64,
    },
    /// A reminder was answered.
    ReminderActed {
        /// Id of the occurrence.
        id: String,
        /// How.
        act: Act,
    },
    /// Reminders ended.
    ReminderEnded {
        /// Each with how it ended; a later end replaces an earlier one.
        ends: Vec<ReminderEnd>,
    },
    /// Everything up to here was deleted; what an older copy still holds of it must not come back.
    EverythingDeleted {},
}

impl Event {
    /// The session it belongs to.
    pub fn session(&self) -> Option<SessionId> {
        match self {
            Self::SessionStarted(SessionStarted { session, .. })
            | Self::SessionInput { session, .. }
            | Self::Repetition { session, .. }
            | Self::Progress { session, .. }
            | Self::Steps { session, .. }
            | Self::SessionSteps { session, .. }
            | Self::Lifts { session, .. }
            | Self::SessionEnded { session, .. }
            | Self::SessionRated { session, .. }
            | Self::StopExplained { session, .. } => Some(*session),
            Self::ContextSet { session, .. } => *session,
            _ => None,
        }
    }
}
