//! What a screen shows of a session.

use serde::{Deserialize, Serialize};

use super::ids::SessionId;
use super::lift::LiftSetSnapshot;
use super::walk::WalkSnapshot;

/// A side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The left side.
    Left,
    /// The right side.
    Right,
}

/// What saying Start to a prompt led to.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum Begun {
    /// A session runs.
    Session {
        /// Which.
        session: SessionId,
    },
    /// Nothing: questions come first, and a screen goes to the self-check.
    Questions,
}

/// The parts of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum SessionPhase {
    /// Getting into position; untimed, ended by `ready`.
    SetUp,
    /// A short count before the first repetition or after a pause.
    GetReady,
    /// The movement itself.
    Up,
    /// Holding the end position.
    Hold,
    /// Lowering or letting go.
    Down,
    /// Between repetitions or sets.
    Rest,
    /// Changing to the other side.
    SwitchSide,
    /// Walking.
    Walk,
    /// Paused by the person, or interrupted.
    Paused,
    /// Over.
    Done,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum SessionOutcome {
    /// The whole prescription.
    Done,
    /// "That's all my foot has today", which is done as well.
    Enough,
    /// The person stopped.
    Stopped,
    /// The app was ended from outside and the session not taken up again.
    Interrupted,
}

/// Why a person stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum StopReason {
    /// Something hurts.
    Pain,
    /// Dizziness.
    Dizzy,
    /// Unsteadiness.
    Unsteady,
    /// Tiredness.
    Tired,
    /// Heat.
    Hot,
    /// Anything else.
    Other,
}

/// Who counted a repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum CountedBy {
    /// The guide: it was cued to its end.
    Guide,
    /// The person counted it.
    Person,
    /// A helper counted it.
    Helper,
    /// A sensor counted it.
    Sensor,
}

/// What may be said to a session beside `stop`, which it always takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum SessionCommand {
    /// `ready`.
    Ready,
    /// `pause`.
    Pause,
    /// `resume`.
    Resume,
    /// `count_repetition`.
    Count,
    /// `arrived`.
    Arrived,
    /// `enough`.
    Enough,
    /// `add_time`, by `more_time_ms`.
    MoreTime,
    /// `skip`.
    Skip,
    /// `back`.
    Back,
}

impl SessionCommand {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Ready,
        Self::Pause,
        Self::Resume,
        Self::Count,
        Self::Arrived,
        Self::Enough,
        Self::MoreTime,
        Self::Skip,
        Self::Back,
    ];
}

/// What may be done with a session from outside of its screen: from a notification, the lock screen, by voice.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SessionAction {
    /// A stable name, which `Coach::act` takes.
    pub key: String,
    /// Its words on a button.
    pub text: String,
}

/// How far a session has come: parts one after the other, a set of a side each, or a walk's time.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SessionProgress {
    /// How long each part is, in repetitions, or in twentieths of the whole for a walk; none is empty.
    pub parts: Vec<u32>,
    /// How much is done, in the same unit.
    pub done: u32,
    /// How much there is, the sum of the parts.
    pub whole: u32,
}

/// What is to be done and what has been done on one side.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SideCount {
    /// The side; none for an exercise without sides.
    pub side: Option<Side>,
    /// Repetitions prescribed, all sets together.
    pub prescribed: u32,
    /// Repetitions counted so far.
    pub repetitions: u32,
}

/// A session at one moment.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and a screen asks for it by its name")]
pub struct SessionSnapshot {
    /// Which session.
    pub session: SessionId,
    /// The exercise's key.
    pub exercise: String,
    /// The exercise's name in the person's language.
    pub exercise_name: String,
    /// Whether it is a walk.
    pub is_walk: bool,
    /// Whether it was begun outdoors.
    pub outdoors: bool,
    /// The session's clock, in ms since its start.
    pub at_ms: i64,
    /// The phase.
    pub phase: SessionPhase,
    /// The phase in one or two words.
    pub phase_name: String,
    /// The side being practised.
    pub side: Option<Side>,
    /// The set being done, from 1.
    pub set: u32,
    /// Sets on this side.
    pub sets: u32,
    /// The repetition being done, from 1; 0 before the first.
    pub repetition: u32,
    /// Repetitions in this set.
    pub of: u32,
    /// Which repetition of how many, in words; none for a walk.
    pub place_text: Option<String>,
    /// Which set of how many, in words; none where there is one.
    pub set_text: Option<String>,
    /// What comes next, in a few words; none while moving and where nothing is to be said.
    pub next_text: Option<String>,
    /// Whether the person sets the pace: repetitions are counted and not timed.
    pub own_pace: bool,
    /// The side that the figure shows.
    pub figure_side: Side,
    /// What may be said to it now, in a steady order.
    pub commands: Vec<SessionCommand>,
    /// How much `add_time` is told at a time, in ms.
    pub more_time_ms: i64,
    /// Time left in the phase, in ms; none where the phase is untimed.
    pub remaining_ms: Option<i64>,
    /// The phase's whole time, in ms; none where it is untimed.
    pub phase_total_ms: Option<i64>,
    /// When the phase ends, ms since 1970-01-01 UTC; none while paused or untimed.
    pub phase_ends_at_ms: Option<i64>,
    /// When the core must run again, ms since 1970-01-01 UTC; none when nothing is due.
    pub wake_at_ms: Option<i64>,
    /// What to do now, one short sentence.
    pub instruction: String,
    /// The line that keeps this exercise safe.
    pub safety: String,
    /// Both sides' counts.
    pub counts: Vec<SideCount>,
    /// Time in movement, in ms.
    pub active_ms: i64,
    /// Time at rest between movements, in ms.
    pub rest_ms: i64,
    /// Time getting into position, in ms.
    pub set_up_ms: i64,
    /// Time paused, in ms.
    pub paused_ms: i64,
    /// How it ended; none while it runs.
    pub outcome: Option<SessionOutcome>,
    /// What may be done from outside of its screen now, at most three: what leads on, stop, and one that ends it well.
    #[uniffi(default = [])]
    pub actions: Vec<SessionAction>,
    /// How far it has come; none where there is nothing to measure it by.
    #[uniffi(default = None)]
    pub progress: Option<SessionProgress>,
    /// Whether the person moves; then there is nothing to read.
    #[uniffi(default = false)]
    pub is_moving: bool,
    /// Whether the phase leaves time to read and to choose.
    #[uniffi(default = false)]
    pub has_time_to_read: bool,
    /// Whether the screen stays lit: somebody is led, and reads it from across the room.
    #[uniffi(default = false)]
    pub keeps_screen_on: bool,
}

/// What is said, played or felt at one moment.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CueSnapshot {
    /// The session it belongs to.
    pub session: SessionId,
    /// The session's clock, in ms.
    pub at_ms: i64,
    /// A stable name.
    pub key: String,
    /// The words on the screen; empty where there is only something to hear or feel.
    pub text: String,
    /// The words to say; none where a sound is enough.
    pub speech: Option<String>,
    /// The sound to play.
    pub sound: CueSound,
    /// The vibration to give.
    pub haptic: CueHaptic,
    /// How far the tone of a step lies from the middle one, −12 to 12; none for every other sound.
    pub tone_semitones: Option<i32>,
}

/// Sounds that a platform renders in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum CueSound {
    /// None.
    Silent,
    /// Get ready.
    Ready,
    /// Rising: move.
    Up,
    /// Steady: hold.
    Hold,
    /// Falling: lower.
    Down,
    /// Rest.
    Rest,
    /// Change sides.
    Switch,
    /// A short tick of a countdown.
    Tick,
    /// Walk.
    Walk,
    /// A repetition was counted by hand.
    Counted,
    /// Paused.
    Paused,
    /// Over.
    Done,
    /// A step did better than the person usually does: short and pleasant.
    StepSuccess,
    /// A step fell short of it: short and plain.
    StepShort,
    /// A tone, `tone_semitones` from the middle one.
    StepTone,
}

/// Vibrations that a platform renders in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum CueHaptic {
    /// None.
    Still,
    /// One short.
    Short,
    /// Two.
    Double,
    /// Three.
    Triple,
    /// One long.
    Long,
}

/// A repetition that is on disk.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RepetitionSnapshot {
    /// The session it belongs to.
    pub session: SessionId,
    /// The session's clock, in ms, when it was completed.
    pub at_ms: i64,
    /// The side.
    pub side: Option<Side>,
    /// The set, from 1.
    pub set: u32,
    /// The repetition within the set, from 1.
    pub repetition: u32,
    /// Who counted it.
    pub counted_by: CountedBy,
}

/// A session that is over and on disk.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DoneSnapshot {
    /// Which session.
    pub session: SessionId,
    /// The session's clock, in ms.
    pub at_ms: i64,
    /// How it ended.
    pub outcome: SessionOutcome,
    /// One true sentence about it.
    pub summary: String,
    /// What the walk was like; none where no sensor saw a step.
    pub walk: Option<WalkSnapshot>,
    /// What the toe lifts amount to, one a side and set; none where no sensor saw one.
    pub lift_sets: Vec<LiftSetSnapshot>,
    /// Whether `rate` may be asked how it went.
    pub asks_rating: bool,
    /// Whether it may be asked if the person tripped or nearly fell: after a walk.
    pub asks_mishap: bool,
    /// Something true and good about today, in one sentence; none where there is nothing to say.
    pub encouragement: Option<String>,
    /// What stood in for the person's feet, in a word or two, to be said beside what was measured; none where sensors measured.
    #[uniffi(default = None)]
    pub stand_in_text: Option<String>,
    /// Whether it was left before it began: there is nothing to show of it.
    #[uniffi(default = false)]
    pub never_began: bool,
    /// How it ended, in a word or two.
    #[uniffi(default = "")]
    pub outcome_text: String,
}
