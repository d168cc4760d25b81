//! What changed, and how it went on.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Context, Measure, Side};

/// Some days and what they had in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// Days with something measured.
    pub days: u32,
    /// Steps, lifts or events.
    pub n: u32,
    /// The value, in the measure's unit.
    pub value: f64,
}

/// How much the later window differs from the earlier one, in the measure's unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// Later less earlier.
    pub value: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What can be said of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Clearly better.
    Better,
    /// Clearly worse.
    Worse,
    /// Clearly more or less, which is neither better nor worse.
    Different,
    /// No clear change yet.
    Unclear,
    /// Too few days or steps to say.
    TooFew,
}

/// One measure, then and now, in one context.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// What.
    pub measure: Measure,
    /// The side.
    #[serde(default)]
    pub side: Option<Side>,
    /// In which context; none where it does not depend on one.
    #[serde(default)]
    pub context: Option<Context>,
    /// The earlier window.
    #[serde(default)]
    pub before: Option<Window>,
    /// The later window.
    #[serde(default)]
    pub after: Option<Window>,
    /// How they differ.
    #[serde(default)]
    pub difference: Option<Difference>,
    /// The least difference that means anything, in the measure's unit.
    #[serde(default)]
    pub floor: Option<f64>,
    /// What can be said.
    pub verdict: Verdict,
}

/// A value of one day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The day.
    pub on: Date,
    /// The value, in the measure's unit; none where nothing was measured.
    #[serde(default)]
    pub value: Option<f64>,
}

/// From a value to another one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// The lower one.
    pub low: f64,
    /// The higher one.
    pub high: f64,
}

/// One measure by day over some weeks, to be drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// What.
    pub measure: Measure,
    /// The side.
    #[serde(default)]
    pub side: Option<Side>,
    /// In which context.
    #[serde(default)]
    pub context: Option<Context>,
    /// The last day drawn.
    pub until: Date,
    /// How many weeks, 1 to 104; the report has 12.
    pub weeks: u8,
    /// The days, in any order. A day that is not among them was not measured: it is a gap, never a zero.
    #[serde(default)]
    pub points: Vec<Point>,
    /// What is usual for this person, from their own baseline.
    #[serde(default)]
    pub usual: Option<Range>,
}
