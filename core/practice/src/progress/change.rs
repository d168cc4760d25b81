//! The verdict.

use serde::{Deserialize, Serialize};

use super::interval::{Interval, difference};
use super::window::{DayValue, Days, Window};
use super::{Subject, Wish};
use crate::Goal;

/// Days that a window needs.
const LEAST_DAYS: u32 = 5;

/// What is said of a change. Worse is said as plainly as better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Better for the person's goal.
    ClearlyBetter,
    /// Worse for the person's goal: a reason to see a physical therapist.
    ClearlyWorse,
    /// Clearly more or less of something that the goal is not about.
    ClearlyDifferent,
    /// None of these yet; [`Change::missing`] says why.
    NoClearChangeYet,
}

impl Verdict {
    /// The text that says so; its argument `what` is the subject's text.
    pub fn key(self) -> &'static str {
        match self {
            Self::ClearlyBetter => "progress-clearly-better",
            Self::ClearlyWorse => "progress-clearly-worse",
            Self::ClearlyDifferent => "progress-clearly-different",
            Self::NoClearChangeYet => "progress-no-clear-change-yet",
        }
    }

    /// The texts that go with it: whom to see, and what may be behind it. Worse has one more, about what came on within days.
    pub fn advice_keys(self) -> &'static [&'static str] {
        match self {
            Self::ClearlyBetter => &["progress-better-why"],
            Self::ClearlyWorse => &["progress-worse-see", "progress-worse-sudden", "progress-worse-why"],
            Self::ClearlyDifferent => &["progress-different-see"],
            Self::NoClearChangeYet => &[],
        }
    }
}

/// Why a change is not clear yet. Numbers are of the days that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Days of the earlier window.
    DaysBefore {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// Days of the later window.
    DaysAfter {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// Steps (lifts) of the earlier window.
    StepsBefore {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// Steps (lifts) of the later window.
    StepsAfter {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// Borders between landings moved, so that earlier days were graded by others; not told by [`compare`], which knows no borders.
    BordersMoved,
    /// A day is in both windows.
    WindowsApart,
    /// The interval holds zero: it may be chance.
    SureOfIt,
    /// The difference is below the floor.
    LargeEnough,
}

impl Missing {
    /// The text that says so, with the arguments `have` and `need` where it has such numbers.
    pub fn key(self, subject: Subject) -> &'static str {
        let lifts = subject == Subject::ToeLift;
        match self {
            Self::DaysBefore { .. } => "progress-missing-days-before",
            Self::DaysAfter { .. } => "progress-missing-days-after",
            Self::StepsBefore { .. } if lifts => "progress-missing-lifts-before",
            Self::StepsBefore { .. } => "progress-missing-steps-before",
            Self::StepsAfter { .. } if lifts => "progress-missing-lifts-after",
            Self::StepsAfter { .. } => "progress-missing-steps-after",
            Self::BordersMoved => "progress-missing-borders-moved",
            Self::WindowsApart => "progress-missing-windows-apart",
            Self::SureOfIt => "progress-missing-sure-of-it",
            Self::LargeEnough => "progress-missing-large-enough",
        }
    }
}

/// Two windows held against each other, in the unit of their subject.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// What was compared.
    pub subject: Subject,
    /// The earlier window.
    pub before: Window,
    /// The later window.
    pub after: Window,
    /// Later minus earlier; `None` where a window is empty.
    pub difference: Option<f64>,
    /// Where it lies with 95 % confidence; `None` where a window has too little.
    pub interval: Option<Interval>,
    /// What the difference must reach; `None` where a window is empty.
    pub floor: Option<f64>,
    /// What is said of it.
    pub verdict: Verdict,
    /// What it lacks to be clear; empty where it is clear.
    pub missing: Vec<Missing>,
}

/// Holds two windows of days against each other, for somebody with that goal. Both must be of the same circumstances: that is the caller's
/// to see to. Values that are not finite and days with few steps ([`Subject::least_a_day`]) are left out; the order of days is of no account.
pub fn compare(subject: Subject, goal: Goal, before: &[DayValue], after: &[DayValue]) -> Change {
    let (from, to) = (Days::of(subject, before), Days::of(subject, after));
    let (before, after) = (from.window(), to.window());
    let means = before.mean.zip(after.mean);
    let shift = means.map(|(before, after)| after - before);
    let floor = means.map(|(before, after)| subject.floor(before, after));
    let mut missing = lacking(subject, &before, &after);
    if from.shares_a_day(&to) {
        missing.push(Missing::WindowsApart);
    }
    let interval = if missing.is_empty() { difference(&from, &to) } else { None };
    if missing.is_empty() {
        if interval.is_none_or(Interval::holds_zero) {
            missing.push(Missing::SureOfIt);
        }
        if shift.zip(floor).is_none_or(|(shift, floor)| shift.abs() < floor) {
            missing.push(Missing::LargeEnough);
        }
    }
    let verdict = match shift {
        Some(shift) if missing.is_empty() => verdict(subject.wish(goal), shift),
        _ => Verdict::NoClearChangeYet,
    };
    Change { subject, before, after, difference: shift, interval, floor, verdict, missing }
}

fn lacking(subject: Subject, before: &Window, after: &Window) -> Vec<Missing> {
    let need = subject.least();
    let (have_before, have_after) = (before.days, after.days);
    [
        (have_before < LEAST_DAYS).then_some(Missing::DaysBefore { have: have_before, need: LEAST_DAYS }),
        (before.steps < need).then_some(Missing::StepsBefore { have: before.steps, need }),
        (have_after < LEAST_DAYS).then_some(Missing::DaysAfter { have: have_after, need: LEAST_DAYS }),
        (after.steps < need).then_some(Missing::StepsAfter { have: after.steps, need }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn verdict(wish: Option<Wish>, shift: f64) -> Verdict {
    match wish {
        None => Verdict::ClearlyDifferent,
        Some(wish) if (wish == Wish::More) == (shift > 0.0) => Verdict::ClearlyBetter,
        Some(_) => Verdict::ClearlyWorse,
    }
}
