//! What a screen shows of steps.

use super::ids::{SensorId, SessionId};
use super::session::Side;

/// Which part of the foot met the ground first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum StepLanding {
    /// The heel.
    Heel,
    /// The whole sole at once.
    Flat,
    /// The toes or the forefoot.
    Toe,
}

/// What a step is shown as: the one of its traits that matters most to who walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum StepMark {
    /// It landed heel first.
    Heel,
    /// It landed flat.
    Flat,
    /// It landed toes first.
    Toe,
    /// The forefoot slapped down.
    Slap,
    /// The foot dragged in its swing.
    Drag,
    /// It has no grade.
    Ungraded,
}

/// Why a step has no grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum UngradedReason {
    /// Samples are missing at a decisive moment.
    MissingSamples,
    /// How the sensor sits is not known well enough.
    UnknownMount,
    /// The foot never lay flat near this step.
    NoFootFlat,
    /// It does not look like level walking.
    NotLevelWalking,
    /// A stair, up or down.
    Stairs,
    /// The foot went backward.
    Backward,
    /// The foot went sideways.
    Sideways,
    /// It had no swing before it.
    NoSwing,
}

/// One step, with the analyser's own names and units; times in s of the session's clock, angles in degrees with toes up positive
/// and the flat foot 0. None where it was not seen.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct StepSnapshot {
    /// Counted from 1 within the session; none is left out.
    pub number: u64,
    /// The foot that stepped.
    pub foot: Side,
    /// When it met the ground.
    pub initial_contact_s: f64,
    /// When it had left the ground before.
    pub final_contact_s: Option<f64>,
    /// When the sole lay flat.
    pub foot_flat_s: Option<f64>,
    /// Foot strike angle.
    pub strike_angle_deg: Option<f64>,
    /// Foot pitch at final contact.
    pub toe_off_angle_deg: Option<f64>,
    /// Time since the foot's previous contact.
    pub stride_time_s: Option<f64>,
    /// Time in the air.
    pub swing_s: Option<f64>,
    /// Time on the ground before the swing.
    pub stance_s: Option<f64>,
    /// Stride length in m.
    pub stride_length_m: Option<f64>,
    /// Time from contact to flat foot, in ms.
    pub contact_to_flat_ms: Option<f64>,
    /// Greatest plantarflexion speed until flat, in °/s.
    pub slap_speed_dps: Option<f64>,
    /// Tilt in the frontal plane at contact, inner edge up positive.
    pub frontal_angle_deg: Option<f64>,
    /// The landing; none where the step is ungraded.
    pub landing: Option<StepLanding>,
    /// Whether the forefoot slapped down; none where the step is ungraded.
    pub slap: Option<bool>,
    /// Whether the foot dragged in its swing; none where the step is ungraded.
    pub drag: Option<bool>,
    /// How sure the grade is, 0 to 1.
    pub confidence: f64,
    /// Why it has no grade; none where it has one.
    pub ungraded_because: Option<UngradedReason>,
    /// What it is shown as.
    pub mark: StepMark,
    /// The same in a word or two.
    pub text: String,
    /// That it enters no share although it has a grade, in a word or two: it began or ended a walk, or was part of a turn. It is to be shown
    /// apart from those that count.
    #[uniffi(default = None)]
    pub apart_text: Option<String>,
    /// Which walk of the session, from 1.
    pub bout: u32,
    /// Whether it was part of a turn.
    pub in_turn: bool,
    /// Whether it began or ended a walk.
    pub first_or_last: bool,
    /// Whether it was graded at the end of its walk.
    pub graded_after: bool,
}

/// New steps of a session, each delivered once and in order.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct StepsSnapshot {
    /// The session they belong to.
    pub session: SessionId,
    /// The session's clock, in ms, at which they were decided.
    pub at_ms: i64,
    /// The new steps.
    pub steps: Vec<StepSnapshot>,
    /// How the session's steps stand, one short sentence.
    pub summary: String,
}

/// The state of the link to a sensor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum LinkState {
    /// Not in use.
    Idle,
    /// Looking for it.
    Scanning,
    /// Making the connection.
    Connecting,
    /// Reading what it can do.
    Discovering,
    /// Setting it up.
    Configuring,
    /// Samples are coming.
    Streaming,
    /// Connected, but no samples come.
    Stalled,
    /// Waiting before the next attempt.
    Backoff,
    /// Bluetooth is off.
    Off,
    /// Bluetooth may not be used.
    Unauthorised,
}

/// A sensor at one moment.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SensorSnapshot {
    /// Which sensor.
    pub sensor: SensorId,
    /// Its name.
    pub name: String,
    /// What kind it is: movesense, witmotion, open, polar, movella-dot, running-pod, simulated, replayed, unknown.
    pub kind: String,
    /// The kind by a name that people know.
    pub kind_text: String,
    /// Whether it measures what a landing is graded by.
    pub grades_landings: bool,
    /// What it can do instead; only where it cannot grade landings.
    pub limits_text: Option<String>,
    /// The foot it is worn on; none while unpaired.
    pub foot: Option<Side>,
    /// The link.
    pub link: LinkState,
    /// The link in words.
    pub link_text: String,
    /// How strong it was heard when it was last found, in dBm; none where it was not looked for or that has no meaning.
    pub signal_dbm: Option<i32>,
    /// The same in words.
    pub signal_text: Option<String>,
    /// Samples known to be lost in this session.
    pub lost_samples: u64,
    /// Whether that is an estimate from the time that passed: the sensor numbers nothing.
    pub lost_is_estimated: bool,
    /// Battery level in percent, where known.
    pub battery_percent: Option<u8>,
    /// The same in words.
    pub battery_text: Option<String>,
    /// Whether it is low: 20 percent or less.
    pub battery_low: bool,
    /// Its model, as it writes it.
    pub model: Option<String>,
    /// Its firmware, as it writes it.
    pub firmware: Option<String>,
    /// Steps of both feet a minute, from a running pod.
    pub cadence_per_min: Option<f64>,
    /// Speed in m/s, from a running pod.
    pub speed_mps: Option<f64>,
    /// How sure it is known how the sensor sits on this foot and today's shoe, 0 to 1; none while it is not calibrated for them.
    pub mount_quality: Option<f64>,
    /// The same in words.
    pub mount_text: String,
}
