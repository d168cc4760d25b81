//! Whether the accelerometer and the gyroscope can both be right, seen from the lifts.
//!
//! To tilt by an angle a foot must turn by at least that much, so the path of the angular rate is never shorter than the change of the
//! upward direction. Only a gyroscope in a larger unit than °/s, or one that is dead, breaks this. And no axis of a working sensor
//! gives one value throughout lifts.

use crate::grid::{CELL_S, Cell};
use crate::math::{Vec3, add, angle_deg, norm, scale, unit};

/// The upward direction is the mean of so many cells (0.3 s): less is pushed about by the movement itself.
const BLOCK: u32 = 30;
/// A direction further than this from that of the stillness, in °, …
const TILTED_DEG: f64 = 4.0;
/// … for so many blocks in a row, so that it is no push, …
const TILTED_BLOCKS: u8 = 2;
/// … while the gyroscope has turned by less than this share of it, is a contradiction.
const TURNED_SHARE: f64 = 0.33;
/// Values that differ by less than this, in m/s² or °/s, are the very same one: no sensor resolves it.
const SAME: f64 = 1e-4;
/// An axis is stuck where it keeps its value for so many cells (3 s) from the end of the stillness on, and to the end.
const STUCK: u32 = 300;

/// Follows one calibration.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Agreement {
    sum: Vec3,
    count: u32,
    /// Gravity in the latest block, and as the foot stood still.
    latest: Vec3,
    rest: Vec3,
    /// The path of the gyroscope since then, in °.
    turned_deg: f64,
    tilted_blocks: u8,
    contradicts: bool,
    first: [Vec3; 2],
    cells: u32,
    /// Whether each axis, accelerometer first, has left its first value.
    left: [bool; 6],
}

impl Agreement {
    /// The stillness is over.
    pub(super) fn begin_lifts(&mut self, cell: &Cell) {
        *self = Self { rest: self.latest, first: [cell.acc(), cell.gyr()], ..Self::default() };
    }

    pub(super) fn take(&mut self, cell: &Cell) {
        let (acc, gyr) = (cell.acc(), cell.gyr());
        self.cells += 1;
        // How far the foot turned in a gap is not known.
        self.turned_deg += if cell.missing { f64::INFINITY } else { CELL_S * norm(gyr) };
        let [first_acc, first_gyr] = self.first;
        let values = acc.into_iter().chain(gyr).zip(first_acc.into_iter().chain(first_gyr));
        for (left, (value, first)) in self.left.iter_mut().zip(values) {
            *left |= (value - first).abs() > SAME;
        }
        self.sum = add(self.sum, acc);
        self.count += 1;
        if self.count >= BLOCK {
            self.latest = scale(self.sum, 1.0 / f64::from(self.count));
            (self.sum, self.count) = ([0.0; 3], 0);
            self.compare();
        }
    }

    fn compare(&mut self) {
        let (Some(rest), Some(latest)) = (unit(self.rest), unit(self.latest)) else { return };
        let tilted_deg = angle_deg(rest, latest);
        let turned = tilted_deg < TILTED_DEG || self.turned_deg > TURNED_SHARE * tilted_deg;
        self.tilted_blocks = if turned { 0 } else { self.tilted_blocks + 1 };
        self.contradicts |= self.tilted_blocks >= TILTED_BLOCKS;
    }

    /// Whether the foot has tilted and the gyroscope knows nothing of it.
    pub(super) fn contradicts(&self) -> bool {
        self.contradicts
    }

    /// Whether some axis has kept its value since the stillness, and others have not.
    pub(super) fn has_stuck_axis(&self) -> bool {
        self.cells >= STUCK && self.left.contains(&false) && self.left.contains(&true)
    }
}
