//! The plan that a folder's answers lead to, in words.

use std::path::Path;

use heelfirst_history::Reader;
use heelfirst_practice::plan::{self, Proposal};
use heelfirst_practice::{Catalogue, gate};
use heelfirst_words::Words;

use crate::api::{CoachError, Plan};
use crate::driver::refused;
use crate::report::{self, Person};
use crate::said::{exercise_name, told};
use crate::state::minutes;

/// A plan that fits the answers, with a reason for each of its items.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposed {
    /// The plan.
    pub plan: Plan,
    /// Each item in words, and why it is in the plan, in the plan's order.
    pub items: Vec<ProposedLine>,
    /// What comes later: the exercise's key, its name, and why not yet.
    pub later: Vec<ProposedLine>,
    /// The minutes a day that there are.
    pub minutes_a_day: u16,
    /// The minutes a day that it takes: those that the day's screen says of each go, together.
    pub expected_minutes: u32,
}

/// An exercise, what is said of it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedLine {
    /// The exercise's key.
    pub exercise: String,
    /// Its name, with its dose where it is in the plan.
    pub text: String,
    /// Why it is there, or not yet; one sentence.
    pub why: String,
}

/// The plan that a folder's answers lead to, without the lock that a coach holds; `minutes` in the place of those that were answered.
///
/// # Errors
/// `Storage` when the history cannot be read.
pub fn read_proposal(folder: &Path, minutes: Option<u16>, words: &Words) -> Result<Proposed, CoachError> {
    let reader = Reader::open(folder).map_err(refused)?;
    let person = Person::read(&reader)?;
    let mut whom = person.facts().person();
    whom.minutes_a_day = minutes.unwrap_or(whom.minutes_a_day);
    let proposal = plan::propose(&whom, person.catalogue());
    Ok(Proposed {
        plan: Plan::from(&proposal.plan),
        items: items(&proposal, &person, words),
        later: later(&proposal, words),
        minutes_a_day: whom.minutes_a_day,
        expected_minutes: minutes_a_day(&proposal, person.catalogue()),
    })
}

/// The sum of the minutes that each go is said to take.
pub(crate) fn minutes_a_day(proposal: &Proposal, catalogue: &Catalogue) -> u32 {
    let of = |item: &plan::Item| {
        let exercise = catalogue.get(&item.exercise)?;
        let once_s = item.prescription(exercise, proposal.plan.affected).expected_s();
        Some(u32::from(item.times_a_day) * minutes(once_s))
    };
    proposal.plan.items.iter().filter_map(of).sum()
}

/// The sentence of the urgent answer that stands in a folder, without the lock that a coach holds; none where none stands.
///
/// # Errors
/// `Storage` when the history cannot be read.
pub fn read_urgent(folder: &Path, words: &Words) -> Result<Option<String>, CoachError> {
    let reader = Reader::open(folder).map_err(refused)?;
    let person = Person::read(&reader)?;
    Ok(gate::urgent(person.answers()).map(|level| words.plain(&format!("gate-urgent-{level}"))))
}

fn items(proposal: &Proposal, person: &Person, words: &Words) -> Vec<ProposedLine> {
    let items = proposal.plan.items.iter().zip(&proposal.reasons);
    let line = |(item, reason): (&plan::Item, &plan::Reason)| {
        let exercise = person.catalogue().get(&item.exercise)?;
        let prescription = item.prescription(exercise, proposal.plan.affected);
        Some(ProposedLine {
            exercise: item.exercise.clone(),
            text: report::dosed(exercise, &prescription, item.times_a_day.into(), words),
            why: told(words, reason.key, &reason.args),
        })
    };
    items.filter_map(line).collect()
}

fn later(proposal: &Proposal, words: &Words) -> Vec<ProposedLine> {
    let line = |later: &plan::Later| ProposedLine {
        exercise: later.exercise.clone(),
        text: exercise_name(words, &later.exercise),
        why: told(words, later.key, &later.args),
    };
    proposal.later.iter().map(line).collect()
}
