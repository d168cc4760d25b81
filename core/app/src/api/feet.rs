//! What a screen shows while it is told which foot a sensor is on.

use super::error::NoticeSnapshot;
use super::ids::SensorId;
use super::session::{CueHaptic, CueSound, Side};

/// How far telling the feet apart has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum FeetStage {
    /// The person sits down while the sensors are being connected.
    Sit,
    /// The heel is to be tapped three times.
    Tap,
    /// It is known which sensor is on which foot, and on disk.
    Told,
    /// It did not work; the notice says why and what helps.
    Failed,
    /// The person stopped it.
    Stopped,
}

/// Telling the feet apart at one moment; the next one replaces it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FeetSnapshot {
    /// The sensors in question, one or two.
    pub sensors: Vec<SensorId>,
    /// The foot whose heel is tapped.
    pub foot: Side,
    /// How far it has come. After `Told`, `Failed` and `Stopped` nothing more comes of it.
    pub stage: FeetStage,
    /// How long it has lasted, in ms.
    pub at_ms: i64,
    /// What to do now, or how it ended.
    pub text: String,
    /// What to say now; none where nothing new is to be said, and in a snapshot that was asked for.
    pub speech: Option<String>,
    /// The sound.
    pub sound: CueSound,
    /// The vibration.
    pub haptic: CueHaptic,
    /// The sensor that felt the taps and is paired with that foot; another one is then paired with the other foot. Once told.
    pub tapped: Option<SensorId>,
    /// Why it did not work, and what helps; only then.
    pub notice: Option<NoticeSnapshot>,
}
