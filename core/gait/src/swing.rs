//! What the swing feels like: the vibration by which a foot that scrapes over the ground gives itself away.

use crate::math::{Vec3, norm, scale, sub};
use crate::ring::Ring;

/// Vibration of a free swing: at rest, and for each m/s of its greatest speed.
const FREE_SWING_MPS2: f64 = 0.35;
const FREE_SWING_PER_S: f64 = 0.25;
/// A cell that deviates by so many times the vibration of a free swing is rough.
const ROUGH_TIMES: f64 = 8.0;

/// Deviation of a cell's specific force from the middle of its neighbours, in m/s²: passes what changes within 40 ms.
fn deviation(ring: &Ring, k: usize) -> f64 {
    let at = |k: usize| ring.get(k).acc();
    let second = |a: Vec3, b: Vec3, c: Vec3| sub(b, scale(crate::math::add(a, c), 0.5));
    norm(second(at(k - 1), at(k), at(k + 1)))
}

/// The mean deviation over `from..to` after leaving out its strongest fifth (single knocks), in m/s²; 0 where the range is too short.
pub(crate) fn vibration_mps2(ring: &Ring, from: usize, to: usize) -> f64 {
    let n = to.saturating_sub(from);
    if n < 8 || from == 0 {
        return 0.0;
    }
    let values = |k: usize| deviation(ring, k);
    let mean = (from..to).map(values).sum::<f64>() / n as f64;
    // Values above three times the mean are knocks.
    let (sum, count) =
        (from..to).map(values).filter(|v| *v < 3.0 * mean).fold((0.0, 0_u32), |(s, c), v| (s + v, c + 1));
    sum / f64::from(count.max(1))
}

/// Vibration of a free swing with this greatest speed, in m/s².
pub(crate) fn free_mps2(peak_mps: f64) -> f64 {
    FREE_SWING_MPS2 + FREE_SWING_PER_S * peak_mps
}

/// The share of `from..to` that is rough: cells within two cells of one that deviates from the middle of its neighbours by many times what
/// a free swing does. A shoe that catches and slips does so again and again; a single knock stays below a tenth of a swing.
pub(crate) fn rough_share(ring: &Ring, from: usize, to: usize, peak_mps: f64) -> f64 {
    let border_mps2 = ROUGH_TIMES * free_mps2(peak_mps);
    let n = to.saturating_sub(from);
    if n < 8 || from == 0 {
        return 0.0;
    }
    let (mut rough, mut until) = (0_usize, from);
    for k in from..to {
        if deviation(ring, k) > border_mps2 {
            let begins = k.saturating_sub(2).max(until);
            let ends = (k + 3).min(to);
            rough += ends.saturating_sub(begins);
            until = ends;
        }
    }
    rough as f64 / n as f64
}

#[cfg(test)]
mod tests;
