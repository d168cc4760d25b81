//! The weekly checks: seated lifts, and for who walks that long daily anyway a walk of two minutes. They say how things are; they are never
//! part of a plan and never a diagnosis.
//!
//! - A check is due on the weekday of the first one, stays due until it is done, and never comes twice within six days (own default).
//! - Lifts: 10, until somebody does them all and calls that easy; then 2 more, to 20.
//! - A trend needs four checks and four before them: see [`trend`].

mod due;
mod trend;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use due::{Check, Facts, due, is_told, next_due};
pub use trend::{Measure, Trend, Verdict, trend};

use crate::dose::Rating;
use crate::say::{Arg, Said};
use crate::{Affected, Exercise, Prescription};

/// Lifts of the first check, by which they grow, and the most.
const LIFTS: (u8, u8, u8) = (10, 2, 20);

/// A lift check that was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LiftCheck {
    /// The day.
    pub on: Date,
    /// Lifts asked for, of a side.
    pub asked: u8,
    /// Lifts done: of the affected side, of the one with fewer where both are.
    pub lifts: u8,
    /// How it went, where the person said.
    pub rating: Option<Rating>,
    /// Mean of the best three heights in degrees, where a sensor measured them.
    pub angle_deg: Option<f64>,
    /// The lift, counted from 1, from which the height stays below 80 % of the median of the first three, where a sensor saw it.
    pub declines_from: Option<u8>,
}

/// A two-minute walk that was done, or begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalkCheck {
    /// The day.
    pub on: Date,
    /// How long it lasted, in s, 0–120.
    pub seconds: u16,
    /// It ended at a trip.
    pub tripped: bool,
}

/// How many lifts the next check asks for, of a side: 10 to 20.
pub fn lifts_asked(past: &[LiftCheck]) -> u8 {
    let (first, step, most) = LIFTS;
    let Some(last) = past.iter().max_by_key(|check| check.on) else { return first };
    let easy = last.rating == Some(Rating::Easy) && last.lifts >= last.asked;
    let asked = if easy { last.asked.saturating_add(step) } else { last.asked };
    asked.clamp(first, most)
}

/// The next lift check as it is led.
pub fn lift_prescription(exercise: &Exercise, affected: Affected, past: &[LiftCheck]) -> Prescription {
    Prescription::for_exercise(exercise, affected).with_repetitions(lifts_asked(past))
}

impl LiftCheck {
    /// What it showed, one sentence after the other.
    pub fn said(&self) -> Vec<Said> {
        let lifts = said("weekly-lifts", &[("lifts", u32::from(self.lifts)), ("asked", u32::from(self.asked))]);
        let angle = self.angle_deg.and_then(whole).map(|angle| said("weekly-angle", &[("angle", angle)]));
        let lower = match (self.declines_from, self.angle_deg) {
            (Some(from), _) => Some(said("weekly-lower-from", &[("repetition", u32::from(from))])),
            (None, Some(_)) => Some(said("weekly-not-lower", &[])),
            (None, None) => None,
        };
        [Some(lifts), angle, lower].into_iter().flatten().collect()
    }
}

impl WalkCheck {
    /// What it showed. A trip ends it, and that is right.
    pub fn said(&self) -> Vec<Said> {
        let seconds = u32::from(self.seconds);
        let walked = if self.seconds >= 120 {
            said("weekly-walk-whole", &[])
        } else {
            said("weekly-walk", &[("seconds", seconds)])
        };
        let tripped = self.tripped.then(|| said("weekly-walk-tripped", &[]));
        std::iter::once(walked).chain(tripped).collect()
    }
}

fn said(key: &'static str, numbers: &[(&'static str, u32)]) -> Said {
    Said { key, args: numbers.iter().map(|(name, number)| (*name, Arg::Number(*number))).collect() }
}

/// A measure rounded to a whole number; `None` where it is none.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is within the range of a whole number")]
fn whole(value: f64) -> Option<u32> {
    (0.0..=1e6).contains(&value).then(|| value.round() as u32)
}

#[cfg(test)]
mod tests;
