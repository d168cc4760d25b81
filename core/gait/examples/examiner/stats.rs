//! Means and percentiles, and the JSON they are told in.

use serde_json::{Value, json};

/// Errors or times of one quantity, collected.
#[derive(Debug, Clone, Default)]
pub struct Values(Vec<f64>);

impl Values {
    pub fn note(&mut self, value: f64) {
        self.0.push(value);
    }

    /// Notes estimate minus truth where there is an estimate.
    pub fn compare(&mut self, estimate: Option<f64>, truth: f64) {
        self.0.extend(estimate.map(|estimate| estimate - truth));
    }

    pub fn all(&self) -> &[f64] {
        &self.0
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn mean(&self) -> Option<f64> {
        self.mean_of(|value| value)
    }

    /// Mean absolute value.
    pub fn mae(&self) -> Option<f64> {
        self.mean_of(f64::abs)
    }

    fn mean_of(&self, of: impl Fn(f64) -> f64) -> Option<f64> {
        (!self.0.is_empty()).then(|| self.0.iter().copied().map(of).sum::<f64>() / self.len() as f64)
    }

    /// The value below which this share (0 to 1) of all lie, nearest rank.
    pub fn percentile(&self, share: f64) -> Option<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        let rank = (share * sorted.len() as f64) as usize;
        sorted.get(rank.min(sorted.len().saturating_sub(1))).copied()
    }

    /// `{n, bias, mae}`, as errors are told.
    pub fn error(&self) -> Value {
        json!({ "n": self.len(), "bias": told(self.mean()), "mae": told(self.mae()) })
    }

    /// `{n, p50, p99, max}`, as times are told.
    pub fn spread(&self) -> Value {
        let at = |share| told(self.percentile(share));
        json!({ "n": self.len(), "p50": at(0.5), "p99": at(0.99), "max": at(1.0) })
    }
}

/// A number with three decimals.
pub fn told(value: Option<f64>) -> Option<f64> {
    value.map(|value| (value * 1e3).round() / 1e3)
}

/// A share of a count, with four decimals; `None` of nothing.
pub fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| (f64::from(part) / f64::from(whole) * 1e4).round() / 1e4)
}
