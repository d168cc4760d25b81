//! Which check is due.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{LiftCheck, WalkCheck};
use crate::calendar::{days, later};
use crate::gate::Answers;
use crate::say::Said;

/// Days between two checks of a kind at least.
const APART: i32 = 6;
/// Days from the first practice to the first check: the first day is for finding one's way (own default).
const FIRST_AFTER: i32 = 1;

/// A weekly check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// 10 to 20 seated lifts.
    Lift,
    /// A walk of two minutes, which ends at the first trip.
    Walk,
}

impl Check {
    /// Id of its exercise.
    pub fn exercise(self) -> &'static str {
        match self {
            Check::Lift => "weekly-lift-check",
            Check::Walk => "two-minute-walk",
        }
    }

    /// Why it is there today.
    pub fn said(self) -> Said {
        let key = match self {
            Check::Lift => "weekly-lift-due",
            Check::Walk => "weekly-walk-due",
        };
        Said { key, args: Vec::new() }
    }
}

/// What decides whether a check is due.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The person's answers.
    pub answers: &'a Answers,
    /// Today.
    pub on: Date,
    /// The day of the first practice, if there was one.
    pub begun: Option<Date>,
    /// The lift checks done.
    pub lifts: &'a [LiftCheck],
    /// The walks done.
    pub walks: &'a [WalkCheck],
    /// Whether today is a lighter day: checks wait.
    pub lighter: bool,
    /// Whether the seated lift may be done: no urgent answer stands, and it does not rest because it hurt.
    pub may_lift: bool,
    /// Whether the gate lets the walk be done.
    pub may_walk: bool,
}

/// The checks that are due today. The lift check is for who can lift at all, the walk for who says that they walk for two minutes daily.
pub fn due(facts: &Facts<'_>) -> Vec<Check> {
    let says = |question: &str, answers: &[&str]| {
        facts.answers.get(question).is_some_and(|given| answers.contains(&given.as_str()))
    };
    let lift = facts.may_lift && says("toe-lift", &["fully", "partly"]);
    let walk = facts.may_walk && says("walking-far", &["two-minutes-daily"]);
    let lifts = facts.lifts.iter().map(|check| check.on).filter(|on| is_told(*on, facts.on));
    let walks = facts.walks.iter().map(|check| check.on).filter(|on| is_told(*on, facts.on));
    let is_due = |allowed: bool, dates: &mut dyn Iterator<Item = Date>| {
        let from = next_due(dates).or(facts.begun.map(|begun| later(begun, FIRST_AFTER)));
        allowed && !facts.lighter && from.is_some_and(|from| facts.on >= from)
    };
    let mut all = Vec::new();
    if is_due(lift, &mut { lifts }) {
        all.push(Check::Lift);
    }
    if is_due(walk, &mut { walks }) {
        all.push(Check::Walk);
    }
    all
}

/// Whether a date can be true on this day: a day ahead may be a journey over the date line, more is a clock that was wrong.
pub fn is_told(date: Date, today: Date) -> bool {
    days(today, date) <= 1
}

/// The day from which the next check of a kind is due: the weekday of the first one, six days after the last one at the earliest. `None`
/// where there was none yet.
pub fn next_due(dates: &mut dyn Iterator<Item = Date>) -> Option<Date> {
    let (first, last) = dates.fold(None, |ends: Option<(Date, Date)>, on| match ends {
        None => Some((on, on)),
        Some((first, last)) => Some((first.min(on), last.max(on))),
    })?;
    let to_weekday = 7 - (days(first, last) % 7);
    Some(later(last, to_weekday.max(APART)))
}
