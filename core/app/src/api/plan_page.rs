//! The screen of the plan: what is in it in words, what may be changed and how far.

use super::plan::{Plan, PlanDay};
use super::session::Side;

/// A plan as a screen shows it.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PlanPage {
    /// The plan.
    pub plan: Plan,
    /// Who made it, one sentence.
    pub made_by_text: String,
    /// Its exercises, in their order.
    pub items: Vec<PlanRow>,
    /// The minutes that all of it takes on a day, one sentence.
    pub minutes_text: String,
    /// The exercises that are not in it; none where the plan is only looked at.
    pub others: Vec<OtherExercise>,
    /// Whether there is a plan before it to go back to.
    pub can_take_back: bool,
    /// It as a code, which `plan_from_code` reads.
    pub code: String,
}

/// One exercise of a plan.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PlanRow {
    /// The exercise's key.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// How much and how often, in a line.
    pub dose: String,
    /// On which days, in words; none for every day.
    pub days_text: Option<String>,
    /// Why it is there and why so much, a sentence each.
    pub why: Vec<String>,
    /// On which days; all seven where it is every day.
    pub days: Vec<PlanDay>,
    /// Whether its dose stays as it was chosen; else it follows how it goes.
    pub fixed: bool,
    /// How often a day.
    pub times: NumberChoice,
    /// Repetitions a set; none for walking.
    pub repetitions: Option<NumberChoice>,
    /// Sets; none for walking.
    pub sets: Option<NumberChoice>,
    /// Seconds of a hold; none where nothing is held.
    pub hold_s: Option<NumberChoice>,
    /// Seconds of a walk; none where it is none.
    pub walking_s: Option<NumberChoice>,
}

/// A number, and how far it may be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct NumberChoice {
    /// What it is.
    pub value: u32,
    /// The next lower one; none at the least.
    pub less: Option<u32>,
    /// The next higher one; none at the most.
    pub more: Option<u32>,
}

/// An exercise that is not in the plan.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct OtherExercise {
    /// The exercise's key.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// What it is for, one sentence.
    pub purpose: String,
    /// Why it cannot be added, one sentence; none where it can.
    pub held_back: Option<String>,
}

/// One change of the plan. `take_back_plan` undoes the last one.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum PlanEdit {
    /// So often a day.
    Times {
        /// The exercise's key.
        exercise: String,
        /// How often.
        count: u32,
    },
    /// So many repetitions a set. The dose stays so from now on.
    Repetitions {
        /// The exercise's key.
        exercise: String,
        /// How many.
        count: u32,
    },
    /// So many sets. The dose stays so from now on.
    Sets {
        /// The exercise's key.
        exercise: String,
        /// How many.
        count: u32,
    },
    /// Held so long. The dose stays so from now on.
    Hold {
        /// The exercise's key.
        exercise: String,
        /// How long.
        seconds: u32,
    },
    /// Walked so long. The dose stays so from now on.
    WalkFor {
        /// The exercise's key.
        exercise: String,
        /// How long.
        seconds: u32,
    },
    /// On these days.
    OnDays {
        /// The exercise's key.
        exercise: String,
        /// At least one.
        days: Vec<PlanDay>,
    },
    /// The dose follows how it goes again.
    Follow {
        /// The exercise's key.
        exercise: String,
    },
    /// One more exercise, at the end.
    Add {
        /// The exercise's key.
        exercise: String,
    },
    /// One less.
    Remove {
        /// The exercise's key.
        exercise: String,
    },
    /// One place further to the front.
    Up {
        /// The exercise's key.
        exercise: String,
    },
    /// One place further to the end.
    Down {
        /// The exercise's key.
        exercise: String,
    },
    /// Another weaker side; none for both.
    Weaker {
        /// Which.
        side: Option<Side>,
    },
}
