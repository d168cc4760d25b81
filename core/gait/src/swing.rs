//! What the swing is like: how high it goes, and the vibration by which a foot that scrapes over the ground gives itself away.

use crate::grid::{CELL_S, Cell};
use crate::math::{add, norm, scale, sub};
use crate::ring::Ring;

/// Vibration of a free swing: at rest, and for each m/s of its greatest speed.
const FREE_SWING_MPS2: f64 = 0.35;
const FREE_SWING_PER_S: f64 = 0.25;
/// A cell that deviates by so many times the vibration of a free swing is rough.
const ROUGH_TIMES: f64 = 8.0;

/// Deviation of the specific force of each cell of `from..to` from the middle of its neighbours, in m/s²: passes what changes within 40 ms.
fn deviations(ring: &Ring, from: usize, to: usize) -> impl Iterator<Item = f64> + Clone {
    let cells = ring.cells(from - 1..=to).map(Cell::acc);
    let after = cells.clone().skip(1).zip(cells.clone().skip(2));
    cells.zip(after).map(|(a, (b, c))| norm(sub(b, scale(add(a, c), 0.5))))
}

/// The mean deviation over `from..to`, single knocks (three times the mean and more) left out, in m/s²; 0 where the range is too short.
pub(crate) fn vibration_mps2(ring: &Ring, from: usize, to: usize) -> f64 {
    let n = to.saturating_sub(from);
    if n < 8 || from == 0 {
        return 0.0;
    }
    let values = deviations(ring, from, to);
    let mean = values.clone().sum::<f64>() / n as f64;
    // Values above three times the mean are knocks.
    let (sum, count) = values.filter(|v| *v < 3.0 * mean).fold((0.0, 0_u32), |(s, c), v| (s + v, c + 1));
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
    for (k, deviation_mps2) in (from..).zip(deviations(ring, from, to)) {
        if deviation_mps2 > border_mps2 {
            let begins = k.saturating_sub(2).max(until);
            let ends = (k + 3).min(to);
            rough += ends.saturating_sub(begins);
            until = ends;
        }
    }
    rough as f64 / n as f64
}

/// The foot stands on its toes where the sine of its pitch is below this.
const ON_TOES_SIN: f64 = -0.1;

/// The foot from the side in one cell: speed upward in m/s, sine of the pitch.
pub(crate) type Side = (f64, f64);

/// How a swing rises, against a foot that pivots about toes which stay on the ground.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Clearance {
    /// How much higher the sensor rises than that pivot alone would lift it, in m.
    pub above_pivot_m: f64,
    /// By how much the height falls with the pitch in swing, as a share of what it rose with it before: above 1 where the toes leave the
    /// ground, since then the height falls on its own.
    pub lever_ratio: f64,
    /// How high the toes are at final contact, in m: a free foot's have begun to leave the ground while its plantarflexion breaks off.
    pub toes_m: f64,
}

/// `sides` are the cells from rest to contact, `leaves` is the place of final contact, `climbs_m` what the way itself rises in a cell.
///
/// Until final contact the foot pivots about its toes, so that the sensor's height tells its lever; a foot whose toes never leave the
/// ground lifts its sensor no further than that lever times the sine of its steepest pitch, and lowers it by the same lever.
pub(crate) fn clearance(sides: impl Iterator<Item = Side>, leaves: usize, climbs_m: f64) -> Clearance {
    let (mut height_m, mut highest_m, mut steepest) = (0.0_f64, 0.0_f64, 0.0_f64);
    let (mut lifted, mut tilted, mut swing, mut left) = (0.0, 0.0, Slope::default(), (0.0, 0.0));
    for (i, (upward_mps, pitch_sin)) in sides.enumerate() {
        height_m += CELL_S * upward_mps - climbs_m;
        if i <= leaves && pitch_sin < ON_TOES_SIN {
            lifted -= pitch_sin * height_m;
            tilted += pitch_sin * pitch_sin;
        }
        if i == leaves {
            left = (height_m, pitch_sin);
        }
        if i >= leaves {
            swing.note(-pitch_sin, height_m);
        }
        highest_m = highest_m.max(height_m);
        steepest = steepest.max(-pitch_sin);
    }
    let lever_m = if tilted > 0.0 { (lifted / tilted).max(0.0) } else { 0.0 };
    Clearance {
        above_pivot_m: highest_m - lever_m * steepest,
        lever_ratio: if lever_m > 0.0 { swing.slope() / lever_m } else { f64::INFINITY },
        toes_m: left.0 + lever_m * left.1,
    }
}

/// Least squares of one line.
#[derive(Debug, Default)]
struct Slope {
    count: f64,
    x: f64,
    y: f64,
    xx: f64,
    xy: f64,
}

impl Slope {
    fn note(&mut self, x: f64, y: f64) {
        self.count += 1.0;
        self.x += x;
        self.y += y;
        self.xx += x * x;
        self.xy += x * y;
    }

    /// Infinite where all x are alike.
    fn slope(&self) -> f64 {
        let varies = self.count * self.xx - self.x * self.x;
        if varies > 1e-9 { (self.count * self.xy - self.x * self.y) / varies } else { f64::INFINITY }
    }
}

#[cfg(test)]
mod tests;
