//! What the swing feels like: the vibration by which a foot that scrapes over the ground gives itself away.

use crate::math::{Vec3, norm, scale, sub};
use crate::ring::Ring;

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

#[cfg(test)]
mod tests;
