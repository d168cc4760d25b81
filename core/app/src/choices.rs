//! What a person chose, as the terminal program shows it.

use std::path::Path;

use heelfirst_history::Reader;
use heelfirst_words::Words;

use crate::api::{CoachError, GoalSnapshot, Plan, PlanItem, PlanMaker, PracticeContext};
use crate::driver::refused;
use crate::plans::proposed;
use crate::report::{self, Person};
use crate::state::PLAN_KEY;

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
    let is_plan_chosen = reader.setting_since(PLAN_KEY).map_err(refused)?.is_some();
    Ok(Choices {
        plan: person.plan().clone(),
        is_plan_chosen,
        plan_reasons: reasons(&person, is_plan_chosen, words),
        plan_lines,
        plan_code,
        context: person.context(),
        question: person.question(),
        goal: crate::progress::goal(&reader, words)?,
    })
}

fn reasons(person: &Person, is_plan_chosen: bool, words: &Words) -> Vec<String> {
    let plan = person.plan();
    if plan.made_by != Some(PlanMaker::Proposal) {
        return Vec::new();
    }
    let proposed = proposed(person, is_plan_chosen, None, words);
    let why = |item: &PlanItem| {
        let line = proposed.items.iter().find(|line| line.exercise == item.exercise);
        line.map_or_else(String::new, |line| line.why.clone())
    };
    plan.items.iter().map(why).collect()
}
