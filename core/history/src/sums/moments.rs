//! Count, sum and sum of squares of a measure, exact in its unit.

use crate::error::Problem;
use crate::event::packing::bytes::{Input, Output, unzigzag, zigzag};

/// Count, sum and sum of squares in whole units of `1 / per`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moments {
    count: u32,
    sum: i64,
    squares: u64,
}

impl Moments {
    pub(super) fn note(&mut self, units: i64) {
        self.count = self.count.saturating_add(1);
        self.sum = self.sum.saturating_add(units);
        self.squares = self.squares.saturating_add(units.unsigned_abs().saturating_mul(units.unsigned_abs()));
    }

    /// Values.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// Their mean; `None` without values. `per` is the scale's: units in one.
    pub(super) fn mean(&self, per: f64) -> Option<f64> {
        (self.count > 0).then(|| self.sum as f64 / f64::from(self.count) / per)
    }

    /// Their standard deviation (`n − 1`); `None` under two values.
    pub(super) fn sd(&self, per: f64) -> Option<f64> {
        if self.count < 2 {
            return None;
        }
        // Whole numbers up to here, so that nothing cancels: n Σx² − (Σx)² is exact.
        let n = u128::from(self.count);
        let spread = (n * u128::from(self.squares)).saturating_sub(u128::from(self.sum.unsigned_abs()).pow(2));
        Some((spread as f64 / (n * (n - 1)) as f64).sqrt() / per)
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.count = self.count.saturating_add(other.count);
        self.sum = self.sum.saturating_add(other.sum);
        self.squares = self.squares.saturating_add(other.squares);
    }

    pub(super) fn write(&self, out: &mut Output) {
        out.varint(u64::from(self.count));
        if self.count > 0 {
            out.varint(zigzag(self.sum));
            out.varint(self.squares);
        }
    }

    pub(super) fn add_from(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        let count = u32::try_from(input.varint()?).map_err(|_| Problem::Packing("a count of the sums is too large"))?;
        if count > 0 {
            let (sum, squares) = (unzigzag(input.varint()?), input.varint()?);
            self.add(&Self { count, sum, squares });
        }
        Ok(())
    }
}
