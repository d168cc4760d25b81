//! What really happened, for scoring.

use serde::Serialize;

use crate::Foot;

/// More than this in one stride is a turn, in rad.
pub(super) const TURN_RAD: f64 = 20.0 * std::f64::consts::PI / 180.0;

/// The truth beside a simulated walk, in the form in which analysers are scored.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Truth {
    /// Which foot walked.
    pub foot: Foot,
    /// Samples a second.
    pub rate_hz: f64,
    /// When the foot met the ground, in s, rising.
    pub initial_contact_s: Vec<f64>,
    /// When the foot left the ground, in s, rising.
    pub final_contact_s: Vec<f64>,
    /// The stretch of time that this truth speaks for, in s.
    pub valid_s: [f64; 2],
    /// Stretches of time within which the foot turned about the vertical, in s.
    pub turns_s: Vec<[f64; 2]>,
    /// One entry for each initial contact.
    pub strides: Vec<TruthStride>,
}

/// What really happened in the stride that one initial contact ends. All values look back, as in [`crate::Step`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TruthStride {
    /// When the foot met the ground, in s.
    pub initial_contact_s: f64,
    /// When it had left the ground before, in s.
    pub final_contact_s: f64,
    /// When the sole lay flat afterwards, in s.
    pub foot_flat_s: f64,
    /// Foot pitch at initial contact, toes up positive, in degrees.
    pub strike_angle_deg: f64,
    /// Foot pitch at final contact, in degrees.
    pub toe_off_angle_deg: f64,
    /// Horizontal distance from the foot's previous place on the ground, in m.
    pub stride_length_m: f64,
    /// Time from this foot's previous initial contact, in s; `None` for the first of a walk.
    pub stride_time_s: Option<f64>,
    /// Time from final contact to initial contact, in s.
    pub swing_s: f64,
    /// Time from initial contact to foot flat, in ms.
    pub contact_to_flat_ms: f64,
    /// Greatest plantarflexion speed between initial contact and foot flat, in °/s; `None` where the heel did not land first.
    pub slap_speed_dps: Option<f64>,
    /// Which way of walking this stride was.
    pub pattern: TruthPattern,
    /// Whether the foot turned by more than 20° in this stride.
    pub in_turn: bool,
    /// Where the step led.
    pub kind: TruthKind,
}

/// Where one step led.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TruthKind {
    /// Forward on level ground or on a ramp.
    Forward,
    /// Backward.
    Backward,
    /// To the side.
    Sideways,
    /// Up or down a stair.
    Stairs,
    /// Turning by more than 20°.
    Turn,
}

/// The way of walking of one stride, in the words of the scoring tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TruthPattern {
    /// Heel first, lowered under control.
    Normal,
    /// Forefoot first.
    DropForefoot,
    /// The whole sole at once.
    DropFlat,
    /// Heel first, then slapping down.
    Slap,
    /// Dragging in swing.
    Drag,
}
