//! The interval of a difference, by resampling days.

use serde::{Deserialize, Serialize};

use super::chance::{SplitMix64, stir};
use super::window::Days;

/// Resamples of each window.
const DRAWS: usize = 2000;
/// Of them, those beyond each end of the interval: 2.5 %.
const BEYOND: usize = 50;
/// The correlation that is assumed from one day to the next. It widens the interval and takes no degrees of freedom: doing both was found
/// to be too wide for few days.
const NEIGHBOURS: f64 = 0.5;
/// The two-sided 95 % point of the normal distribution.
const NORMAL_95: f64 = 1.959_964;
/// What distinguishes the two streams of chance.
const STREAMS: [u64; 2] = [0x6865_656C, 0x746F_6573];

/// From where to where the difference lies, with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Whether zero lies in it, ends included.
    pub fn holds_zero(self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

/// One window on its way into the interval.
struct Side {
    /// What its resampled means are off the mean, stretched for few and alike days.
    off: Vec<f64>,
    variance: f64,
    /// Degrees of freedom.
    freedom: f64,
}

/// The interval of `after − before`; both must have two days at least. Exchanging the windows changes both signs and nothing else.
pub(super) fn difference(before: &Days, after: &Days) -> Option<Interval> {
    let (shape_before, shape_after) = (before.shape(), after.shape());
    // Each window keeps its stream when they are exchanged.
    let streams = if shape_before <= shape_after { STREAMS } else { [STREAMS[1], STREAMS[0]] };
    let both = stir(shape_before.min(shape_after), shape_before.max(shape_after));
    let from = side(before, stir(both, streams[0]))?;
    let to = side(after, stir(both, streams[1]))?;
    let stretch = student_95(welch(&from, &to)) / NORMAL_95;
    let difference = after.mean()? - before.mean()?;
    let mut draws: Vec<f64> = to.off.iter().zip(&from.off).map(|(to, from)| (to - from) * stretch).collect();
    draws.sort_by(f64::total_cmp);
    Some(Interval { low: difference + draws.get(BEYOND)?, high: difference + draws.get(DRAWS - 1 - BEYOND)? })
}

/// Resampled means are narrower than means of days by `(n − 1) / n`, and by more where days are alike: with a variance `σ²` of days and
/// the inflation `f` the mean has `σ² f / n`, the resampled ones `σ² (n − f) / n²` on average.
fn side(days: &Days, seed: u64) -> Option<Side> {
    let (n, mean) = (days.len(), days.mean()?);
    let inflation = days.inflation(NEIGHBOURS);
    let count = n as f64;
    (n >= 2 && inflation < count).then_some(())?;
    let stretch = (count * inflation / (count - inflation)).sqrt();
    let apart: Vec<f64> = days.values().map(|value| (value - mean) * stretch).collect();
    let variance = apart.iter().map(|value| value * value).sum::<f64>() / (count * count);
    let mut chance = SplitMix64::new(seed);
    let drawn = |chance: &mut SplitMix64| (0..n).filter_map(|_| apart.get(chance.below(n))).sum::<f64>() / count;
    let off = (0..DRAWS).map(|_| drawn(&mut chance)).collect();
    Some(Side { off, variance, freedom: count - 1.0 })
}

/// Welch's degrees of freedom (Biometrika 1947, 34:28).
fn welch(one: &Side, other: &Side) -> f64 {
    let all = one.variance + other.variance;
    if all <= 0.0 {
        return one.freedom + other.freedom;
    }
    let (one_share, other_share) = (one.variance / all, other.variance / all);
    1.0 / (one_share * one_share / one.freedom + other_share * other_share / other.freedom)
}

/// The two-sided 95 % point of Student's t (Abramowitz & Stegun, 26.7.5); off by 1 % at two degrees of freedom, by less beyond.
fn student_95(freedom: f64) -> f64 {
    let z = NORMAL_95;
    let terms = [
        z,
        (z.powi(3) + z) / 4.0,
        (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / 96.0,
        (3.0 * z.powi(7) + 19.0 * z.powi(5) + 17.0 * z.powi(3) - 15.0 * z) / 384.0,
        (79.0 * z.powi(9) + 776.0 * z.powi(7) + 1482.0 * z.powi(5) - 1920.0 * z.powi(3) - 945.0 * z) / 92_160.0,
    ];
    terms.iter().rev().fold(0.0, |sum, term| sum / freedom + term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn student_is_as_tables_say() {
        for (freedom, expected) in [(2.0, 4.303), (4.0, 2.776), (8.0, 2.306), (30.0, 2.042), (1e9, 1.960)] {
            let found = student_95(freedom);
            assert!((found / expected - 1.0).abs() < 0.011, "{freedom}: {found}");
        }
    }
}
