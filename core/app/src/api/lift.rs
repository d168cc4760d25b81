//! What a screen shows of toe lifts.

use serde::Serialize;

use super::ids::SessionId;
use super::session::Side;

/// Why a lift is not certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum LiftDoubt {
    /// Samples are missing while the foot was at its highest: there is no angle.
    MissingSamples,
    /// The session or the stream ended while the foot was up.
    NotSeenToTheEnd,
    /// Hardly higher than the unrest of the resting foot.
    NearUnrest,
    /// The flat foot is tilted against the known mount.
    MountDoubtful,
    /// The foot shook more than it rose.
    Shaking,
    /// It tilted into another direction than the lifts before it.
    OtherDirection,
}

/// One seated toe lift that a sensor measured; times in s of the session's clock, angles in degrees with toes up positive and the flat
/// foot 0. None where it was not seen.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct LiftSnapshot {
    /// Counted from 1 within the session; none is left out.
    pub number: u32,
    /// The foot that was lifted.
    pub side: Side,
    /// The set it was made in, from 1.
    pub set: u32,
    /// The repetition that was led meanwhile, from 1 within its set.
    pub repetition: u32,
    /// When it began.
    pub began_s: f64,
    /// When the foot was down again.
    pub ended_s: f64,
    /// How high the toes came; negative where the heel rose over the ball instead. A size where `sign_known` is false.
    pub peak_angle_deg: Option<f64>,
    /// Whether the angle's sign is known: only with a calibrated sensor.
    pub sign_known: bool,
    /// Time of rising.
    pub lift_s: Option<f64>,
    /// Time of holding.
    pub hold_s: Option<f64>,
    /// Time of lowering.
    pub lower_s: Option<f64>,
    /// Whether the heel stayed on the floor; none where it cannot be told.
    pub heel_stayed_down: Option<bool>,
    /// Whether it was made with help. Such lifts are never compared with those without.
    pub assisted: bool,
    /// How sure the core is of it, 0 to 1.
    pub confidence: f64,
    /// What makes it uncertain.
    pub uncertain_because: Option<LiftDoubt>,
    /// What it was like, in a few words.
    #[serde(skip)]
    pub text: String,
}

/// New lifts of a session, each delivered once and in order.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct LiftsSnapshot {
    /// The session they belong to.
    pub session: SessionId,
    /// The session's clock, in ms, at which they were decided.
    pub at_ms: i64,
    /// The new lifts.
    pub lifts: Vec<LiftSnapshot>,
}

/// What the lifts of one side in one set amount to. Heights are compared among lifts without help and with the heel down only.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct LiftSetSnapshot {
    /// The foot.
    pub side: Side,
    /// The set, from 1.
    pub set: u32,
    /// Lifts that the sensor saw, of every kind.
    pub lifts_count: u32,
    /// Lifts in which the heel rose.
    pub heel_rose_count: u32,
    /// Lifts with help.
    pub assisted_count: u32,
    /// Lifts whose height could be compared.
    pub measured_count: u32,
    /// Median height of the best three, in degrees; none with fewer than three.
    pub best_three_angle_deg: Option<f64>,
    /// The repetition, from 1 within the set, from which the height stays below 80 % of the first three; none where it does not.
    pub tired_at_repetition: Option<u32>,
    /// Median time of rising without help, in s.
    pub lift_s: Option<f64>,
    /// Median time of holding without help, in s.
    pub hold_s: Option<f64>,
    /// Median time of lowering without help, in s.
    pub lower_s: Option<f64>,
    /// Median height of the lifts with help, in degrees; never compared with the others.
    pub assisted_angle_deg: Option<f64>,
    /// The same in one or two short sentences.
    #[serde(skip)]
    pub text: String,
}
