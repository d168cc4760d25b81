//! What the core tells the user interface.

use super::calibration::{CalibrationSnapshot, MountQuestion};
use super::error::{ListenerError, NoticeSnapshot};
use super::feet::FeetSnapshot;
use super::lift::LiftsSnapshot;
use super::reminder::ReminderPlan;
use super::session::{CueSnapshot, DoneSnapshot, RepetitionSnapshot, SessionSnapshot};
use super::step::{SensorSnapshot, StepsSnapshot};
use super::today::TodaySnapshot;

/// One thing that happened. A later `Session`, `Sensor`, `Calibration`, `Feet`, `MountQuestions` or `Today` replaces an earlier one; the
/// others are each said once.
#[expect(clippy::large_enum_variant, reason = "the boundary takes no boxes, and one event is on its way at a time")]
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum CoachEvent {
    /// The session changed, or its countdown went on.
    Session {
        /// How it stands.
        snapshot: SessionSnapshot,
    },
    /// Say, play or vibrate this now.
    Cue {
        /// What.
        cue: CueSnapshot,
    },
    /// A repetition was counted and is on disk.
    Repetition {
        /// Which.
        repetition: RepetitionSnapshot,
    },
    /// New steps were decided.
    Steps {
        /// Which.
        steps: StepsSnapshot,
    },
    /// New toe lifts were decided.
    Lifts {
        /// Which.
        lifts: LiftsSnapshot,
    },
    /// A session is over and on disk. Nothing more comes of it.
    Done {
        /// How it ended.
        done: DoneSnapshot,
    },
    /// A sensor or its link changed.
    Sensor {
        /// How it stands.
        sensor: SensorSnapshot,
    },
    /// A calibration began, went on or ended.
    Calibration {
        /// How it stands, with what to say now.
        calibration: CalibrationSnapshot,
    },
    /// Telling the feet apart began, went on or ended.
    Feet {
        /// How it stands, with what to say now.
        feet: FeetSnapshot,
    },
    /// What is to be asked about how sensors sit changed.
    MountQuestions {
        /// The whole list; empty when nothing is open.
        questions: Vec<MountQuestion>,
    },
    /// The prompts to be armed changed.
    Reminders {
        /// The whole list.
        plan: ReminderPlan,
    },
    /// The first screen changed.
    Today {
        /// How it stands.
        today: TodaySnapshot,
    },
    /// The history changed.
    History {
        /// Grows with each change.
        revision: u64,
    },
    /// Something the person should know.
    Problem {
        /// In words.
        notice: NoticeSnapshot,
    },
}

/// The user interface's ear. Called from the core's own thread, one event at a time, never while the core holds a lock.
#[uniffi::export(with_foreign)]
pub trait CoachListener: Send + Sync {
    /// Takes one event. An error or a throw is noted, and the core goes on.
    ///
    /// # Errors
    /// [`ListenerError`] when the listener could not take it.
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError>;
}
