//! What a person or their therapist may move.

use serde::{Deserialize, Serialize};

/// Where one landing ends and the next begins.
///
/// The zones of Altman & Davis (Gait & Posture 2012, 35:298) were drawn for runners in shoes; people who walk with a weak foot
/// lift it less far, so every border is a setting and is meant relative to the person's own flat foot.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Borders {
    /// A strike angle above this is a heel landing, in degrees (default 8).
    pub heel_deg: f64,
    /// A strike angle below this is a toe landing, in degrees (default −1.6).
    pub toe_deg: f64,
    /// A heel landing whose sole is flat sooner than this after contact is a slap, in ms (default 72; healthy feet take about 107).
    pub slap_contact_to_flat_ms: f64,
    /// Within 30 % above [`Self::slap_contact_to_flat_ms`], a forefoot that falls faster than this for each degree of strike angle
    /// is a slap too, in °/s per degree (default 27).
    pub slap_speed_per_angle_dps_per_deg: f64,
    /// Multiplies the swing vibration before it is judged: above 1 more steps count as dragged (default 1).
    pub drag_sensitivity_ratio: f64,
}

impl Default for Borders {
    fn default() -> Self {
        Self {
            heel_deg: 8.0,
            toe_deg: -1.6,
            slap_contact_to_flat_ms: 72.0,
            slap_speed_per_angle_dps_per_deg: 27.0,
            drag_sensitivity_ratio: 1.0,
        }
    }
}

/// How an [`Analyser`](crate::Analyser) grades.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The borders between landings.
    pub borders: Borders,
}
