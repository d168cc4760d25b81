//! What the checks say over weeks: the last four beside the four before.
//!
//! Something is said only where both hold (own default, for a clinician to review):
//! - the means differ by the threshold of their measure at least: 2 lifts, 3° (what `progress` asks of angles), 20 s of walking;
//! - they differ by more than the checks of a half do among themselves: Student's t of two groups of four (Biometrika 1908, 6:1), 95 %.
//!   One odd day widens that, so that it makes no trend.
//!
//! `progress::compare` asks for five days and thirty lifts in each window, which takes ten weeks of checks; it is for daily practice.
//! Four and four are less sure, so that less is said of them: more, less or about the same, and never why. Who looks every week sees one
//! by chance sooner or later, so that less is no more than a reason to mention it.

use serde::{Deserialize, Serialize};

use super::{LiftCheck, WalkCheck, said, whole};
use crate::progress::Subject;
use crate::say::{Arg, Said};

/// Checks of a half.
const HALF: usize = 4;
/// Student's t for 95 % on both sides, with the six degrees of freedom of four and four.
const T: f64 = 2.447;

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Lifts done.
    Lifts,
    /// Height of the lifts, in degrees.
    Angle,
    /// Seconds walked.
    Walk,
}

impl Measure {
    /// Less than this is no difference.
    fn threshold(self) -> f64 {
        match self {
            Self::Lifts => 2.0,
            Self::Angle => Subject::ToeLift.floor(0.0, 0.0),
            Self::Walk => 20.0,
        }
    }
}

/// What is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// More than before.
    More,
    /// Less than before.
    Less,
    /// About the same.
    Same,
    /// There are too few checks yet.
    NotYet,
}

/// The last four checks beside the four before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trend {
    /// What was compared.
    pub measure: Measure,
    /// What is said of it.
    pub verdict: Verdict,
    /// How many checks there are, 8 at most.
    pub have: u8,
    /// Mean of the four before; `None` where there are too few.
    pub before: Option<f64>,
    /// Mean of the last four; `None` where there are too few.
    pub after: Option<f64>,
}

/// What the values of a measure, oldest first, say. Values that are no numbers are left out.
pub fn trend(measure: Measure, values: &[f64]) -> Trend {
    let known: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    let have = u8::try_from(known.len().min(2 * HALF)).unwrap_or(u8::MAX);
    let (older, after) = known.split_at(known.len().saturating_sub(HALF));
    let (_, before) = older.split_at(older.len().saturating_sub(HALF));
    if before.len() < HALF {
        return Trend { measure, verdict: Verdict::NotYet, have, before: None, after: None };
    }
    let [from, to] = [before, after].map(mean);
    let by = to - from;
    let verdict = if by.abs() < measure.threshold() || by.abs() < T * error(before, after) {
        Verdict::Same
    } else if by > 0.0 {
        Verdict::More
    } else {
        Verdict::Less
    };
    Trend { measure, verdict, have, before: Some(from), after: Some(to) }
}

/// Standard error of the difference of two means of as many values, by how much these differ among themselves.
fn error(before: &[f64], after: &[f64]) -> f64 {
    ((variance(before) + variance(after)) / HALF as f64).sqrt()
}

fn variance(values: &[f64]) -> f64 {
    let mean = mean(values);
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    squares / values.len().saturating_sub(1).max(1) as f64
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

impl Trend {
    /// Of the lift checks: their heights where eight were measured, else their number.
    pub fn of_lifts(checks: &[LiftCheck]) -> Self {
        let mut checks: Vec<&LiftCheck> = checks.iter().collect();
        checks.sort_by_key(|check| check.on);
        let angles: Vec<f64> = checks.iter().filter_map(|check| check.angle_deg).collect();
        let heights = trend(Measure::Angle, &angles);
        if heights.verdict != Verdict::NotYet {
            return heights;
        }
        let lifts: Vec<f64> = checks.iter().map(|check| f64::from(check.lifts)).collect();
        trend(Measure::Lifts, &lifts)
    }

    /// Of the walks.
    pub fn of_walks(checks: &[WalkCheck]) -> Self {
        let mut checks: Vec<&WalkCheck> = checks.iter().collect();
        checks.sort_by_key(|check| check.on);
        let seconds: Vec<f64> = checks.iter().map(|check| f64::from(check.seconds)).collect();
        trend(Measure::Walk, &seconds)
    }

    /// The sentence that says so.
    pub fn said(&self) -> Said {
        let (Some(from), Some(to)) = (self.before.and_then(whole), self.after.and_then(whole)) else {
            let need = u32::try_from(2 * HALF).unwrap_or(u32::MAX);
            return said("weekly-trend-not-yet", &[("have", u32::from(self.have)), ("need", need)]);
        };
        let key = match (self.measure, self.verdict) {
            (Measure::Lifts, Verdict::More) => "weekly-trend-lifts-more",
            (Measure::Lifts, Verdict::Less) => "weekly-trend-lifts-less",
            (Measure::Lifts, _) => "weekly-trend-lifts-same",
            (Measure::Angle, Verdict::More) => "weekly-trend-angle-more",
            (Measure::Angle, Verdict::Less) => "weekly-trend-angle-less",
            (Measure::Angle, _) => "weekly-trend-angle-same",
            (Measure::Walk, Verdict::More) => "weekly-trend-walk-more",
            (Measure::Walk, Verdict::Less) => "weekly-trend-walk-less",
            (Measure::Walk, _) => "weekly-trend-walk-same",
        };
        Said { key, args: vec![("from", Arg::Number(from)), ("to", Arg::Number(to))] }
    }
}
