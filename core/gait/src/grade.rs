//! What a step was like: landing, slap, drag, and how sure that is.

use std::ops::Range;

use crate::swing::{self, Clearance};
use crate::{Borders, Landing, Step, Ungraded};

/// A stair rises by more than this, in m, and by more than that for each m of way; stairs in buildings have 0.15 to 0.19, and 0.5 to 0.7.
const STAIR_M: f64 = 0.12;
const STAIR_SLOPE: f64 = 0.25;
/// More rise than this over a stride, in m, is no level walking: 0.11 is what a 1 : 12 ramp gives a long stride.
const RISE_M: f64 = 0.25;
/// A step whose way points further than this from the foot's forward, in degrees, goes sideways or backward.
const SIDEWAYS_DEG: f64 = 50.0;
const BACKWARD_DEG: f64 = 125.0;

/// A forefoot that falls from less than this, in degrees, does not slap. It is where heel landings begin by default; moving that border
/// to ask more of a landing must not make slaps go away.
const SLAPS_ABOVE_DEG: f64 = 8.0;
/// How much the fall's speed says beside the time to flat.
const SPEED_SHARE: f64 = 0.3;
/// A push-off slower than this is weak, in °/s: a foot that clears the ground has twice as much.
const WEAK_PUSH_OFF_DPS: f64 = 170.0;
/// A shoe that catches and slips makes this share of the swing rough.
const ROUGH_SHARE: f64 = 0.15;
/// How much evidence of vibration (or of roughness) and of a weak push-off makes a drag together, in natural logarithms.
const DRAG_BORDER: f64 = 0.35;
const ROUGH_BORDER: f64 = -0.3;

/// A foot slides whose toes are no higher than this at final contact, in m, that rises no further than that beyond the pivot about them,
/// and comes down by the lever by which it rose.
const TOES_M: f64 = 0.005;
const SLIDES_M: f64 = 0.02;
const SLIDES_RATIO: Range<f64> = 0.3..1.05;
/// With more pitch than this at contact, in degrees, the toes are off the ground: a centimetre, 11 cm ahead of the sensor.
const TOES_UP_DEG: f64 = 5.0;

/// A step as the mount shows it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    pub strike_deg: f64,
    pub toe_off_deg: Option<f64>,
    pub frontal_deg: f64,
    pub fall_dps: Option<f64>,
    pub push_off_dps: f64,
    /// Angle between the foot's forward and the way of the step, 0 to 180.
    pub way_deg: f64,
    pub way_m: f64,
    pub rise_m: f64,
    pub peak_mps: f64,
    pub vibration_mps2: f64,
    pub rough_share: f64,
    pub clearance: Clearance,
    pub tilt_drift_deg: f64,
    pub velocity_drift_mps: f64,
    pub at_rest: bool,
    pub mount_quality: f64,
}

/// Writes the measures and, unless something forbids it, the grade into the step.
pub(crate) fn apply(step: &mut Step, look: &Look, spoiled: Option<Ungraded>, borders: &Borders) {
    let because = spoiled.or_else(|| other_than_level_walking(look));
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
    step.slap = Some(slap(step, look, borders));
    step.drag = Some(drag(look, borders));
    step.confidence = confidence(look);
}

fn other_than_level_walking(look: &Look) -> Option<Ungraded> {
    let rise_m = look.rise_m.abs();
    if rise_m > STAIR_M.max(STAIR_SLOPE * look.way_m) {
        Some(Ungraded::Stairs)
    } else if rise_m > RISE_M {
        Some(Ungraded::NotLevelWalking)
    } else if look.way_deg > BACKWARD_DEG {
        Some(Ungraded::Backward)
    } else if look.way_deg > SIDEWAYS_DEG {
        Some(Ungraded::Sideways)
    } else {
        None
    }
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

/// The time to flat leads, for a sensor shaken by the impact reads some 90 °/s too fast. Where contact or foot flat is a cell off, the
/// fastest fall steadies it: twice the time in which it would bring the whole angle down is the time of an even fall.
fn slap(step: &Step, look: &Look, borders: &Borders) -> bool {
    let (Some(to_flat_ms), Some(fall_dps)) = (step.contact_to_flat_ms, look.fall_dps) else { return false };
    let by_speed_ms = 2000.0 * look.strike_deg / fall_dps.max(1.0);
    look.strike_deg > SLAPS_ABOVE_DEG
        && (1.0 - SPEED_SHARE) * to_flat_ms + SPEED_SHARE * by_speed_ms.min(2.0 * to_flat_ms)
            < borders.slap_contact_to_flat_ms
}

/// Scraping shows as vibration beyond what a free swing of that speed has, and goes with a weak push-off. A foot that slides smoothly is
/// known by its toes never leaving the ground; with the toes up at contact they have left it.
fn drag(look: &Look, borders: &Borders) -> bool {
    let free_mps2 = swing::free_mps2(look.peak_mps);
    let shakes = (look.vibration_mps2 * borders.drag_sensitivity_ratio / free_mps2).max(1e-6).ln();
    let weak = (WEAK_PUSH_OFF_DPS / look.push_off_dps.max(1.0)).ln().clamp(-1.2, 0.3);
    let rough = (look.rough_share * borders.drag_sensitivity_ratio / ROUGH_SHARE).max(1e-6).ln();
    let Clearance { above_pivot_m, lever_ratio, toes_m } = look.clearance;
    let slides = look.strike_deg < TOES_UP_DEG
        && toes_m < TOES_M * borders.drag_sensitivity_ratio
        && above_pivot_m < SLIDES_M * borders.drag_sensitivity_ratio
        && SLIDES_RATIO.contains(&lever_ratio);
    shakes + weak > DRAG_BORDER || rough + weak > ROUGH_BORDER || slides
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
