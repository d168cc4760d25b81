//! What a person or their therapist may move.

use serde::{Deserialize, Serialize};

use crate::cue::Baseline;

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
    /// A heel landing whose sole is flat sooner than this after contact is a slap, in ms (default 82; healthy feet take about 107). The
    /// time is steadied by the speed of the fall, see the grading.
    pub slap_contact_to_flat_ms: f64,
    /// Multiplies the swing vibration before it is judged: above 1 more steps count as dragged (default 1).
    pub drag_sensitivity_ratio: f64,
}

impl Default for Borders {
    fn default() -> Self {
        Self { heel_deg: 8.0, toe_deg: -1.6, slap_contact_to_flat_ms: 82.0, drag_sensitivity_ratio: 1.0 }
    }
}

/// Time from heel contact to foot flat that the slap border is meant for: that of healthy feet, in ms by inertial sensors.
const USUAL_TO_FLAT_MS: f64 = 107.0;

impl Borders {
    /// The borders for a person whose usual steps are known: the slap border goes with their usual time to foot flat, by 15 % at most, so
    /// that neither a quick healthy foot is called slapping nor a foot that always slaps is called healthy; a heel landing must have
    /// half of their usual strike angle, within 3° of the border. A border that is not a finite number is the default one.
    #[must_use]
    pub fn about(&self, baseline: &Baseline) -> Self {
        self.known().leaning(baseline)
    }

    /// The same with the default in the place of what is not a finite number.
    fn known(&self) -> Self {
        let or = |value: f64, default: f64| if value.is_finite() { value } else { default };
        let usual = Self::default();
        Self {
            heel_deg: or(self.heel_deg, usual.heel_deg),
            toe_deg: or(self.toe_deg, usual.toe_deg),
            slap_contact_to_flat_ms: or(self.slap_contact_to_flat_ms, usual.slap_contact_to_flat_ms),
            drag_sensitivity_ratio: or(self.drag_sensitivity_ratio, usual.drag_sensitivity_ratio),
        }
    }

    fn leaning(&self, baseline: &Baseline) -> Self {
        let slower =
            baseline.contact_to_flat_ms.map_or(1.0, |usual| (usual.median / USUAL_TO_FLAT_MS).clamp(0.85, 1.15));
        let heel_deg = baseline.strike_angle_deg.map_or(self.heel_deg, |usual| {
            (usual.median / 2.0).clamp(self.heel_deg - 3.0, self.heel_deg + 3.0).max(self.toe_deg)
        });
        Self { heel_deg, slap_contact_to_flat_ms: self.slap_contact_to_flat_ms * slower, ..*self }
    }
}

/// How an [`Analyser`](crate::Analyser) grades.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The borders between landings.
    pub borders: Borders,
    /// What is usual for this person in this context; the borders are held against it.
    pub baseline: Baseline,
}
