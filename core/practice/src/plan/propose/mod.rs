//! The first plan that fits a person, and why each of its items is in it.
//!
//! What comes first: the front of the ankle; for a foot that drags, clearing the floor; the calf; short walks; hip, knee and
//! the back of the thigh. All of it is wished for in full, taken in the least dose as far as the minutes go, and then grown in
//! the same order. Own default, where the guide does not say how much.

mod fit;
mod legs;
mod walk;
mod wish;

use super::item::Item;
use super::made::{MadeBy, Plan};
use super::person::Person;
use crate::catalogue::Exercise;
use crate::say::{Arg, Said};
use crate::{Catalogue, Goal, gate};

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

/// The first plan for a person. It is safe by their answers, within their minutes a day (5 or more), and always has an
/// exercise for the front of the ankle.
pub fn propose(person: &Person, catalogue: &Catalogue) -> Proposal {
    let wishes = wish::wishes(person, catalogue);
    let mut later = wishes.later;
    let fitted = fit::fit(person, wishes.wanted);
    later.extend(fitted.dropped.iter().map(|id| later_because(id, Said::plain("plan-later-minutes"))));
    let reasons = fitted.taken.iter().map(|(wish, item)| reason(wish, item)).collect();
    let expected_s_a_day = fitted.taken.iter().map(|(wish, item)| expected_s(person, wish.exercise, item)).sum();
    let items = fitted.taken.into_iter().map(|(_, item)| item).collect();
    let plan = Plan { goal: Some(goal(person)), ..Plan::new(person.affected, MadeBy::Proposal, items) };
    Proposal { plan, reasons, later, expected_s_a_day }
}

/// With both hands on a walker, beside a worktop, clearing the floor comes first whatever the form. Own default.
fn goal(person: &Person) -> Goal {
    if person.uses_walker() { Goal::Clear } else { person.goal() }
}

/// How long an item takes on a day, in s.
fn expected_s(person: &Person, exercise: &Exercise, item: &Item) -> u32 {
    let whole = item.prescription(exercise, person.affected);
    let p = gate::spared(whole, exercise, &person.answers, person.hold(false));
    u32::from(item.times_a_day) * p.expected_s()
}

fn reason(wish: &wish::Wish<'_>, item: &Item) -> Reason {
    let why = wish.why.clone();
    let numbers = [
        ("count", item.repetitions.map(u32::from)),
        ("times", Some(item.times_a_day.into())),
        ("seconds", item.walking_s.map(u32::from)),
    ];
    let numbers = numbers.into_iter().filter(|(name, _)| wish.names.contains(name));
    let args = numbers.filter_map(|(name, number)| Some((name, Arg::Number(number?))));
    Reason { exercise: item.exercise.clone(), key: why.key, args: why.args.into_iter().chain(args).collect() }
}

fn later_because(exercise: &str, why: Said) -> Later {
    Later { exercise: exercise.to_owned(), key: why.key, args: why.args }
}

#[cfg(test)]
mod tests;
