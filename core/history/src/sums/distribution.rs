//! How the values of a measure are spread, for any union of rows.

use super::histogram::Histogram;
use super::{Moments, Scale};
use crate::error::Problem;
use crate::event::packing::bytes::{Input, Output};

/// Values of one measure: mean and standard deviation are exact (each value rounded to the scale's unit), quantiles are off by less than
/// a bin of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    scale: Scale,
    moments: Moments,
    histogram: Histogram,
}

impl Distribution {
    pub(super) fn new(scale: Scale) -> Self {
        Self { scale, moments: Moments::default(), histogram: Histogram::default() }
    }

    /// Takes a value; one that is not finite is none.
    pub(super) fn note(&mut self, value: f64) {
        if value.is_finite() {
            self.moments.note(self.scale.units(value));
            self.histogram.note(self.scale, value);
        }
    }

    /// Its scale.
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// Values.
    pub fn count(&self) -> u32 {
        self.moments.count()
    }

    /// Their mean; `None` without values.
    pub fn mean(&self) -> Option<f64> {
        self.moments.mean(self.scale.per)
    }

    /// Their standard deviation (`n − 1`); `None` under two values.
    pub fn sd(&self) -> Option<f64> {
        self.moments.sd(self.scale.per)
    }

    /// The value below which the share `p` (0 to 1) lies, between the two values nearest to it (type 7 of Hyndman & Fan, Am. Stat. 1996,
    /// 50:361). Off by less than a bin; a value outside of the scale counts as lying at its end. `None` without values.
    pub fn quantile(&self, p: f64) -> Option<f64> {
        let last = self.count().checked_sub(1)?;
        let at = p.clamp(0.0, 1.0) * f64::from(last);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank among the values")]
        let rank = at.floor() as u64;
        let low = self.histogram.ranked(self.scale, rank)?;
        let high = self.histogram.ranked(self.scale, (rank + 1).min(u64::from(last)))?;
        Some((at - at.floor()).mul_add(high - low, low))
    }

    /// The middle value.
    pub fn median(&self) -> Option<f64> {
        self.quantile(0.5)
    }

    /// The quartiles: a quarter of the values lies below the first, a quarter above the second.
    pub fn quartiles(&self) -> Option<(f64, f64)> {
        self.quantile(0.25).zip(self.quantile(0.75))
    }

    /// Takes all values of another one of the same scale.
    pub(super) fn add(&mut self, other: &Self) {
        self.moments.add(&other.moments);
        self.histogram.add(self.scale, &other.histogram);
    }

    pub(super) fn write(&self, out: &mut Output) {
        self.moments.write(out);
        if self.count() > 0 {
            self.histogram.write(out);
        }
    }

    pub(super) fn add_from(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        let mut moments = Moments::default();
        moments.add_from(input)?;
        self.moments.add(&moments);
        if moments.count() > 0 { self.histogram.add_from(self.scale, input) } else { Ok(()) }
    }
}
