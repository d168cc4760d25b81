//! What is known about one step.

use serde::{Deserialize, Serialize};

use crate::Foot;

/// Which part of the foot met the ground first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Landing {
    /// The heel.
    Heel,
    /// The whole sole at once.
    Flat,
    /// The toes or the forefoot.
    Toe,
}

/// Why a step carries no grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ungraded {
    /// Samples are missing at a decisive moment.
    MissingSamples,
    /// How the sensor sits on the foot is not known well enough.
    UnknownMount,
    /// The foot never came to rest flat on the ground near this step.
    NoFootFlat,
    /// The step does not look like level walking (a kerb, a shuffle in place).
    NotLevelWalking,
    /// A stair, up or down: people land on stairs with the forefoot, and that is no drop.
    Stairs,
    /// The foot went backward.
    Backward,
    /// The foot went sideways.
    Sideways,
    /// The first contact of a stream: there is no swing to look at.
    NoSwing,
}

/// One step: an initial contact and the stride that led to it.
///
/// All values look back: final contact and swing are of the swing that this contact ends, stance is the one before that swing,
/// stride time and length run from this foot's previous contact. `None` where there is no such thing or it was not seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The foot that stepped.
    pub foot: Foot,
    /// When the foot met the ground, in s on the stream's clock.
    pub initial_contact_s: f64,
    /// When the foot had left the ground before this contact, in s.
    pub final_contact_s: Option<f64>,
    /// When the sole lay flat after this contact, in s.
    pub foot_flat_s: Option<f64>,
    /// Foot strike angle: foot pitch at initial contact, in degrees, toes up positive.
    pub strike_angle_deg: Option<f64>,
    /// Foot pitch at final contact, in degrees (negative: heel up).
    pub toe_off_angle_deg: Option<f64>,
    /// Time from the previous initial contact of this foot, in s.
    pub stride_time_s: Option<f64>,
    /// Time from final contact to this initial contact, in s.
    pub swing_s: Option<f64>,
    /// Time from the previous initial contact to final contact, in s.
    pub stance_s: Option<f64>,
    /// Distance travelled by the foot since its previous contact, in m.
    pub stride_length_m: Option<f64>,
    /// Time from initial contact to foot flat, in ms.
    pub contact_to_flat_ms: Option<f64>,
    /// Greatest plantarflexion speed between initial contact and foot flat, in °/s.
    pub slap_speed_dps: Option<f64>,
    /// Tilt of the foot in the frontal plane at initial contact, in degrees, inner edge up (inversion) positive.
    pub frontal_angle_deg: Option<f64>,
    /// Which part of the foot landed first; `None` where the step is ungraded.
    pub landing: Option<Landing>,
    /// Whether the forefoot slapped down after a contact with the toes up by more than 8°, wherever the heel border was moved to; `None` where the step is ungraded.
    pub slap: Option<bool>,
    /// Whether the foot touched the ground during its swing; `None` where the step is ungraded.
    pub drag: Option<bool>,
    /// How sure the analyser is of the grade, 0 to 1.
    pub confidence: f64,
    /// Why the step is ungraded; `None` where it is graded.
    pub ungraded_because: Option<Ungraded>,
    /// The walk this step belongs to, counted from 1; a new one begins after a rest.
    pub bout: u32,
    /// Whether the foot turned about the vertical during the stride.
    pub in_turn: bool,
    /// Whether it is among the first or last of its bout, where people speed up or slow down.
    pub first_or_last: bool,
    /// Whether the grade was given at the end of the bout, once the mount was known.
    pub graded_after: bool,
}

impl Step {
    /// The step with its numbers rounded to what can be told apart: 0.1 ms, 0.01°, 1 mm, 0.1 °/s, 0.001 of confidence. Shorter to
    /// read, and to keep.
    #[must_use]
    pub fn rounded(self) -> Self {
        let at = |value: Option<f64>, digits: f64| value.map(|value| round(value, digits));
        Self {
            initial_contact_s: round(self.initial_contact_s, 1e4),
            final_contact_s: at(self.final_contact_s, 1e4),
            foot_flat_s: at(self.foot_flat_s, 1e4),
            strike_angle_deg: at(self.strike_angle_deg, 1e2),
            toe_off_angle_deg: at(self.toe_off_angle_deg, 1e2),
            stride_time_s: at(self.stride_time_s, 1e4),
            swing_s: at(self.swing_s, 1e4),
            stance_s: at(self.stance_s, 1e4),
            stride_length_m: at(self.stride_length_m, 1e3),
            contact_to_flat_ms: at(self.contact_to_flat_ms, 1e1),
            slap_speed_dps: at(self.slap_speed_dps, 1e1),
            frontal_angle_deg: at(self.frontal_angle_deg, 1e2),
            confidence: round(self.confidence, 1e3),
            ..self
        }
    }
}

/// To one part in `parts` of the unit; never minus zero.
fn round(value: f64, parts: f64) -> f64 {
    (value * parts).round() / parts + 0.0
}
