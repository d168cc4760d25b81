//! The last few seconds of cells, in fixed memory.

use crate::grid::Cell;
use crate::math::{Vec3, add, scale};

/// How many cells are kept: 7.68 s. The longest movement that may be a stride (5 s) and the stillness before it fit.
pub(crate) const KEPT: usize = 768;

/// How many cells a stream may have in all, 248 days: their numbers fit into 32 bits, with room for sums of two.
pub(crate) const MOST: usize = 1 << 31;

/// A ring of cells addressed by their running number, so that an index stays valid while the ring moves on.
#[derive(Debug, Clone)]
pub(crate) struct Ring {
    cells: Box<[Cell]>,
    pushed: usize,
    most: usize,
}

impl Ring {
    pub(crate) fn new() -> Self {
        Self { cells: vec![Cell::default(); KEPT].into_boxed_slice(), pushed: 0, most: MOST }
    }

    pub(crate) fn clear(&mut self) {
        self.pushed = 0;
    }

    /// Whether it is time to begin a new stream, before the numbers of the cells grow too large for a phone of 32 bits.
    pub(crate) fn is_worn(&self) -> bool {
        self.pushed >= self.most
    }

    #[cfg(test)]
    pub(crate) fn wear_after(&mut self, cells: usize) {
        self.most = cells;
    }

    /// The number of the next cell.
    pub(crate) fn end(&self) -> usize {
        self.pushed
    }

    /// The number of the oldest cell that is still here.
    pub(crate) fn start(&self) -> usize {
        self.pushed.saturating_sub(KEPT)
    }

    pub(crate) fn push(&mut self, cell: Cell) {
        if let Some(slot) = self.cells.get_mut(self.pushed % KEPT) {
            *slot = cell;
        }
        self.pushed += 1;
    }

    /// The cell of that number; the nearest one kept where it is gone or not here yet.
    pub(crate) fn get(&self, number: usize) -> Cell {
        let number = number.clamp(self.start(), self.pushed.saturating_sub(1).max(self.start()));
        self.cells.get(number % KEPT).copied().unwrap_or_default()
    }

    /// The cells of the range, oldest first; those that are gone or not here yet are left out.
    pub(crate) fn cells(&self, range: std::ops::RangeInclusive<usize>) -> impl Iterator<Item = &Cell> + Clone {
        let from = (*range.start()).max(self.start());
        let count = (range.end() + 1).min(self.pushed).saturating_sub(from);
        let (wrapped, ahead) = self.cells.split_at(from % KEPT);
        let straight = count.min(ahead.len());
        let rest = wrapped.get(..count - straight).unwrap_or_default();
        ahead.get(..straight).unwrap_or_default().iter().chain(rest)
    }

    /// Mean specific force over the seven cells about this one, in the sensor's axes: gravity where the foot rests.
    pub(crate) fn gravity_mps2(&self, about: usize) -> Vec3 {
        let cells = about.saturating_sub(3)..=about + 3;
        scale(cells.fold([0.0; 3], |sum, k| add(sum, self.get(k).acc())), 1.0 / 7.0)
    }

    /// Whether any cell of the range lies in a gap.
    pub(crate) fn misses(&self, range: std::ops::RangeInclusive<usize>) -> bool {
        range.into_iter().any(|k| self.get(k).missing)
    }
}

#[cfg(test)]
mod tests;
