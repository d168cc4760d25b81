//! What a step was like: landing, slap, drag, and how sure that is.

use crate::{Borders, Landing, Step, Ungraded};

/// More rise than this over a stride, in m, is a stair or a kerb: 0.10 is what a 1 : 12 ramp gives a long stride.
const STAIR_M: f64 = 0.13;

/// Vibration of a free swing: at rest, and for each m/s of its greatest speed.
const FREE_SWING_MPS2: f64 = 0.35;
const FREE_SWING_PER_S: f64 = 0.25;
/// A push-off slower than this is weak, in °/s: a foot that clears the ground has twice as much.
const WEAK_PUSH_OFF_DPS: f64 = 170.0;
/// How much evidence of both kinds together makes a drag, in natural logarithms.
const DRAG_BORDER: f64 = 0.35;

/// A step as the mount shows it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    pub strike_deg: f64,
    pub toe_off_deg: Option<f64>,
    pub frontal_deg: f64,
    pub fall_dps: Option<f64>,
    pub push_off_dps: f64,
    pub forward: bool,
    pub rise_m: f64,
    pub peak_mps: f64,
    pub vibration_mps2: f64,
    pub tilt_drift_deg: f64,
    pub velocity_drift_mps: f64,
    pub at_rest: bool,
    pub mount_quality: f64,
}

/// Writes the measures and, unless something forbids it, the grade into the step.
pub(crate) fn apply(step: &mut Step, look: &Look, spoiled: Option<Ungraded>, borders: &Borders) {
    let level = look.forward && look.rise_m.abs() < STAIR_M;
    let because = spoiled.or_else(|| (!level).then_some(Ungraded::NotLevelWalking));
    step.ungraded_because = because;
    // Without a swing between two rests, or with samples missing in it, the pitch is not known.
    if matches!(because, Some(Ungraded::MissingSamples | Ungraded::NoSwing)) {
        return;
    }
    step.strike_angle_deg = Some(look.strike_deg);
    step.toe_off_angle_deg = look.toe_off_deg;
    step.frontal_angle_deg = Some(look.frontal_deg);
    step.slap_speed_dps = look.fall_dps;
    if because.is_some() {
        return;
    }
    let landing = landing(look.strike_deg, borders);
    step.landing = Some(landing);
    step.slap = Some(slap(step, look, landing, borders));
    step.drag = Some(drag(look, borders));
    step.confidence = confidence(look);
}

fn landing(strike_deg: f64, borders: &Borders) -> Landing {
    if strike_deg > borders.heel_deg {
        Landing::Heel
    } else if strike_deg < borders.toe_deg {
        Landing::Toe
    } else {
        Landing::Flat
    }
}

/// The time to flat leads, for a sensor shaken by the impact reads some 90 °/s too fast; the speed for its angle decides near the border.
fn slap(step: &Step, look: &Look, landing: Landing, borders: &Borders) -> bool {
    let (Some(to_flat_ms), Some(fall_dps)) = (step.contact_to_flat_ms, look.fall_dps) else { return false };
    let per_degree = fall_dps / look.strike_deg.max(1.0);
    let near = to_flat_ms < 1.3 * borders.slap_contact_to_flat_ms;
    landing == Landing::Heel
        && (to_flat_ms < borders.slap_contact_to_flat_ms
            || near && per_degree > borders.slap_speed_per_angle_dps_per_deg)
}

/// Scraping shows as vibration beyond what a free swing of that speed has, and goes with a weak push-off. Lift is not asked: measured
/// from an unscanned shoe its error is as large as the clearance.
fn drag(look: &Look, borders: &Borders) -> bool {
    let free_mps2 = FREE_SWING_MPS2 + FREE_SWING_PER_S * look.peak_mps;
    let shakes = (look.vibration_mps2 * borders.drag_sensitivity_ratio / free_mps2).max(1e-6).ln();
    let weak = (WEAK_PUSH_OFF_DPS / look.push_off_dps.max(1.0)).ln().clamp(-1.2, 0.3);
    shakes + weak > DRAG_BORDER
}

/// Each doubt takes its share: the mount, the drift over the stride, a foot that never quite rested.
fn confidence(look: &Look) -> f64 {
    let fades = |value: f64, half: f64| 1.0 / (1.0 + (value / half).powi(2));
    let rest = if look.at_rest { 1.0 } else { 0.6 };
    let sure = (0.4 + 0.6 * look.mount_quality)
        * fades(look.tilt_drift_deg, 15.0)
        * fades(look.velocity_drift_mps, 1.5)
        * rest;
    sure.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests;
