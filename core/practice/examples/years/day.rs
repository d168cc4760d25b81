//! A year, day by day, as it is drawn and checked.

use heelfirst_practice::Outcome;
use heelfirst_practice::dose::{Dose, Rating};
use heelfirst_practice::plan::Item;
use heelfirst_practice::say::Said;
use heelfirst_practice::weekly::{LiftCheck, WalkCheck};
use jiff::civil::Date;

use crate::people::Person;

/// A lived year.
#[derive(Debug, Clone)]
pub struct Year {
    pub person: Person,
    pub days: Vec<Day>,
    pub lifts: Vec<LiftCheck>,
    pub walks: Vec<WalkCheck>,
}

/// One day of it.
#[derive(Debug, Clone)]
pub struct Day {
    pub on: Date,
    /// Days from the first.
    pub number: i32,
    pub state: State,
    /// Days without practice up to this one.
    pub idle: i32,
    /// The questions answered.
    pub asked: Vec<&'static str>,
    /// The self-check was done again.
    pub checked_again: bool,
    pub fell: bool,
    /// Standing and walking rest since a fall.
    pub after_fall: bool,
    /// What the plan has for the day, in its order.
    pub items: Vec<Shown>,
    pub praise: Option<Said>,
}

/// How a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Usual,
    Lighter,
    /// Nothing is done.
    Away,
    Ill,
}

/// An item of the plan on one day.
#[derive(Debug, Clone)]
pub struct Shown {
    pub exercise: &'static str,
    pub item: Item,
    /// Whether the gate offers it today.
    pub offered: bool,
    pub dose: Dose,
    /// The dose that it would be without a lighter day.
    pub whole: Dose,
    pub sessions: Vec<Done>,
    pub reconsidered: bool,
}

/// A session of it.
#[derive(Debug, Clone, Copy)]
pub struct Done {
    pub outcome: Outcome,
    pub rating: Option<Rating>,
    pub stopped_by_pain: bool,
}

impl Shown {
    pub fn hurt(&self) -> bool {
        self.sessions.iter().any(|done| done.stopped_by_pain || done.rating == Some(Rating::Pain))
    }

    pub fn was_hard(&self) -> bool {
        self.sessions.iter().any(|done| done.rating == Some(Rating::Hard))
    }
}

impl Day {
    pub fn shown(&self, exercise: &str) -> Option<&Shown> {
        self.items.iter().find(|shown| shown.exercise == exercise)
    }
}

impl Year {
    /// The exercises that were ever in the plan, in the order in which they came.
    pub fn exercises(&self) -> Vec<&'static str> {
        let mut all = Vec::new();
        for shown in self.days.iter().flat_map(|day| &day.items) {
            if !all.contains(&shown.exercise) {
                all.push(shown.exercise);
            }
        }
        all
    }
}
