//! Means and spreads without keeping the values.

use serde::Serialize;

/// Strides from which a mean is as sure as it becomes (Sensors 2024, 24:7666: 6–10 steady strides).
const SETTLED_COUNT: u32 = 10;

/// A mean with its spread, its count and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measure {
    /// The mean, in the unit that the field's name ends in.
    pub mean: f64,
    /// The standard deviation (of the sample, `n − 1`), in the same unit; `None` from one value.
    pub sd: Option<f64>,
    /// Of how many steps.
    pub count: u32,
    /// 0 to 1: the steps' own confidence, and whether there are at least 10.
    pub confidence: f64,
}

/// Running mean and sum of squared deviations (Welford, Technometrics 1962, 4:419), with the mean confidence of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Moments {
    count: u32,
    mean: f64,
    squares: f64,
    sure: f64,
}

impl Moments {
    pub(super) fn note(&mut self, value: f64, confidence: f64) {
        self.count = self.count.saturating_add(1);
        let n = f64::from(self.count);
        let away = value - self.mean;
        self.mean += away / n;
        self.squares += away * (value - self.mean);
        self.sure += (confidence - self.sure) / n;
    }

    pub(super) fn measure(&self) -> Option<Measure> {
        (self.count > 0).then(|| Measure {
            mean: self.mean,
            sd: (self.count > 1).then(|| (self.squares / f64::from(self.count - 1)).max(0.0).sqrt()),
            count: self.count,
            confidence: confidence(self.count, SETTLED_COUNT, self.sure),
        })
    }
}

/// How sure a number from `count` values is that is settled from `settled` values on, when the values are this sure themselves.
pub(super) fn confidence(count: u32, settled: u32, sure: f64) -> f64 {
    (f64::from(count) / f64::from(settled)).min(1.0) * sure.clamp(0.0, 1.0)
}
