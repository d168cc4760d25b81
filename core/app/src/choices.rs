//! What a person chose, as the terminal program shows it.

use std::path::Path;

use heelfirst_history::Reader;
use heelfirst_words::Words;

use crate::api::{CoachError, GoalSnapshot, Plan, PracticeContext};
use crate::driver::refused;
use crate::report::{self, Person};

/// Plan, circumstances, question and goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// The plan that holds.
    pub plan: Plan,
    /// Whether somebody chose it; else it is the one to begin with.
    pub is_plan_chosen: bool,
    /// Its items in words.
    pub plan_lines: Vec<String>,
    /// Why each of its items is in it, where it was proposed and still would be; else nothing.
    pub plan_reasons: Vec<String>,
    /// It as the code of a report.
    pub plan_code: String,
    /// The circumstances of the next session.
    pub context: PracticeContext,
    /// What the person wants to ask a professional.
    pub question: Option<String>,
    /// The person's own goal as it was rated last.
    pub goal: Option<GoalSnapshot>,
}

/// What was chosen in a folder, without the lock that a coach holds.
///
/// # Errors
/// `Storage` when the history cannot be read.
pub fn read_choices(folder: &Path, words: &Words) -> Result<Choices, CoachError> {
    let reader = Reader::open(folder).map_err(refused)?;
    let person = Person::read(&reader)?;
    let (plan_lines, plan_code) = report::plan_told(&person, words);
    Ok(Choices {
        plan: person.plan().clone(),
        is_plan_chosen: person.facts().plan_chosen,
        plan_reasons: reasons(&person, words),
        plan_lines,
        plan_code,
        context: person.context(),
        question: person.question(),
        goal: crate::progress::goal(&reader, words)?,
    })
}

/// Why each item is in the plan, in the plan's order; none where it is not the proposed one.
fn reasons(person: &Person, words: &Words) -> Vec<String> {
    let reasons = person.facts().plan_reasons(person.catalogue(), words);
    if reasons.is_empty() {
        return Vec::new();
    }
    person.plan().items.iter().map(|item| reasons.get(&item.exercise).cloned().unwrap_or_default()).collect()
}
