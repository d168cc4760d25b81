//! What a screen shows while a sensor learns how it sits, and what is asked when it seems to sit otherwise.

use super::error::NoticeSnapshot;
use super::ids::SensorId;
use super::session::{CueHaptic, CueSound, Side};

/// How far a calibration has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum CalibrationStage {
    /// The person sits down while the sensor is being connected.
    Sit,
    /// The foot is to stand flat and still.
    HoldStill,
    /// The toes are to be lifted and lowered.
    LiftToes,
    /// The mount is known and on disk.
    Done,
    /// It did not work; the notice says why and what helps.
    Failed,
    /// The person stopped it.
    Stopped,
}

/// A calibration at one moment; the next one replaces it. Told at most four times a second.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CalibrationSnapshot {
    /// Which sensor learns.
    pub sensor: SensorId,
    /// The foot that wears it.
    pub foot: Side,
    /// How far it has come. After `Done`, `Failed` and `Stopped` nothing more comes of it.
    pub stage: CalibrationStage,
    /// How much of it the sensor has heard so far, in ms.
    pub at_ms: i64,
    /// What to do now, or how it ended.
    pub text: String,
    /// What to say now; none where nothing new is to be said, and in a snapshot that was asked for.
    pub speech: Option<String>,
    /// The sound.
    pub sound: CueSound,
    /// The vibration.
    pub haptic: CueHaptic,
    /// For how long the foot is still to be held, in whole seconds; none in other stages.
    pub remaining_s: Option<u32>,
    /// How many lifts were seen.
    pub lifts_count: u32,
    /// Of how many.
    pub lifts_of: u32,
    /// How sure the mount is, 0 to 1; once done.
    pub quality: Option<f64>,
    /// Why it did not work, and what helps; only then.
    pub notice: Option<NoticeSnapshot>,
    /// Whether it is over: nothing more comes of it.
    #[uniffi(default = false)]
    pub is_over: bool,
}

/// Why a stored mount may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum MountDoubtKind {
    /// The sensor sits more than 10° differently from when it was calibrated.
    Tilted,
    /// It sits as the sensor of the other foot does.
    Swapped,
    /// It points elsewhere than the foot walks.
    Turned,
}

/// What a person can answer to a doubted mount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum MountAnswer {
    /// Calibrate the sensor now.
    Calibrate,
    /// Leave it, and do not ask about this again.
    Leave,
    /// The two sensors change feet.
    Swap,
}

/// An answer and how its button is called.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct MountChoice {
    /// What it does.
    pub answer: MountAnswer,
    /// Its label.
    pub label: String,
}

/// A question for after a walk: does the sensor still sit as it did?
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct MountQuestion {
    /// Which sensor.
    pub sensor: SensorId,
    /// The foot that wears it.
    pub foot: Side,
    /// What speaks against the mount.
    pub doubt: MountDoubtKind,
    /// In words, with what can be done.
    pub notice: NoticeSnapshot,
    /// The answers, the most helpful first.
    pub choices: Vec<MountChoice>,
}
