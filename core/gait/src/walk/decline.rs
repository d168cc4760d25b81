//! How a measure changed over one walk: fatigue shows as a foot that comes up less and a pace that slows.

use serde::Serialize;

use super::moments::confidence;
use super::thinned::Thinned;
use super::{LEAST_FOR_DECLINE, SURE_FOR_DECLINE};
use crate::math::median;

/// So many points of a walk are kept; their pairs are counted in thousands, which takes a moment and no more.
const POINTS: usize = 128;
/// The two-sided 95 % point of the normal distribution.
const NORMAL_95: f64 = 1.959_964;

/// A slope with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Trend {
    /// Change a minute: the median of the slopes between all pairs of strides (Theil 1950; Sen, J. Am. Stat. Assoc. 1968, 63:1379).
    /// Negative is a decline.
    pub per_min: f64,
    /// From here …
    pub low_per_min: f64,
    /// … to here with 95 % confidence, by Kendall's variance of the number of rising pairs (Sen 1968).
    pub high_per_min: f64,
    /// Strides of the walk that have the measure.
    pub count: u32,
    /// 0 to 1: the steps' own confidence, and whether there are at least 60.
    pub confidence: f64,
}

impl Trend {
    /// Whether it is a rise or a fall: a range that holds both is no clear change.
    pub fn is_clear(&self) -> bool {
        self.low_per_min > 0.0 || self.high_per_min < 0.0
    }
}

/// How one foot changed over the walk in which it made most strides.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Decline {
    /// Which walk.
    pub bout: u32,
    /// Strike angle, in degrees a minute.
    pub strike_angle_deg: Option<Trend>,
    /// Speed, in m/s a minute.
    pub speed_mps: Option<Trend>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    at_s: f64,
    value: f64,
    confidence: f64,
}

/// One walk of one foot.
#[derive(Debug, Clone, PartialEq)]
struct Bout {
    number: u32,
    strike_deg: Thinned<Point>,
    speed_mps: Thinned<Point>,
}

impl Bout {
    fn new() -> Self {
        Self { number: 0, strike_deg: Thinned::new(POINTS), speed_mps: Thinned::new(POINTS) }
    }

    fn begin(&mut self, number: u32) {
        self.number = number;
        self.strike_deg.clear();
        self.speed_mps.clear();
    }

    fn strides(&self) -> u64 {
        self.strike_deg.seen().max(self.speed_mps.seen())
    }

    fn decline(&self) -> Option<Decline> {
        let (strike_angle_deg, speed_mps) = (trend(&self.strike_deg), trend(&self.speed_mps));
        let known = strike_angle_deg.is_some() || speed_mps.is_some();
        known.then_some(Decline { bout: self.number, strike_angle_deg, speed_mps })
    }
}

/// The longest walk so far and the one under way.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Declines {
    longest: Bout,
    current: Bout,
}

impl Declines {
    pub(super) fn new() -> Self {
        Self { longest: Bout::new(), current: Bout::new() }
    }

    pub(super) fn note(
        &mut self,
        bout: u32,
        at_s: f64,
        confidence: f64,
        strike_deg: Option<f64>,
        speed_mps: Option<f64>,
    ) {
        if bout != self.current.number {
            if self.current.strides() > self.longest.strides() {
                std::mem::swap(&mut self.longest, &mut self.current);
            }
            self.current.begin(bout);
        }
        let point = |value| Point { at_s, value, confidence };
        if let Some(deg) = strike_deg {
            self.current.strike_deg.push(point(deg));
        }
        if let Some(mps) = speed_mps {
            self.current.speed_mps.push(point(mps));
        }
    }

    pub(super) fn decline(&self) -> Option<Decline> {
        let current = self.current.strides() > self.longest.strides();
        if current { self.current.decline() } else { self.longest.decline() }
    }
}

fn trend(points: &Thinned<Point>) -> Option<Trend> {
    let count = u32::try_from(points.seen()).unwrap_or(u32::MAX);
    if count < LEAST_FOR_DECLINE {
        return None;
    }
    let kept = points.kept();
    let mut slopes = slopes_per_min(kept);
    let per_min = median(&mut slopes)?;
    let (low_per_min, high_per_min) = interval(&slopes, kept.len())?;
    let sure = kept.iter().map(|point| point.confidence).sum::<f64>() / kept.len() as f64;
    Some(Trend { per_min, low_per_min, high_per_min, count, confidence: confidence(count, SURE_FOR_DECLINE, sure) })
}

fn slopes_per_min(points: &[Point]) -> Vec<f64> {
    let pairs = points.iter().enumerate().flat_map(|(i, from)| points.iter().skip(i + 1).map(move |to| (from, to)));
    let apart = pairs.filter(|(from, to)| (to.at_s - from.at_s).abs() > 1e-3);
    apart.map(|(from, to)| 60.0 * (to.value - from.value) / (to.at_s - from.at_s)).collect()
}

/// The slopes whose ranks lie `1.96 √(n (n − 1)(2 n + 5) / 18) / 2` on either side of the middle.
fn interval(sorted: &[f64], points: usize) -> Option<(f64, f64)> {
    let n = points as f64;
    let half = NORMAL_95 * (n * (n - 1.0) * (2.0 * n + 5.0) / 18.0).sqrt() / 2.0;
    let middle = sorted.len() as f64 / 2.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rank among at most 8,128, not negative"
    )]
    let low = (middle - half).floor().max(0.0) as usize;
    let high = sorted.len().checked_sub(low + 1)?;
    Some((*sorted.get(low)?, *sorted.get(high)?))
}
