//! The plan, as lines to read and as a code that a phone can take over.

use heelfirst_practice::{Exercise, Prescription, SideDose, plan};
use heelfirst_report::Plan as ReportPlan;
use heelfirst_words::{Args, Words};

use super::person::Person;
use crate::api::{CoachError, Plan, PlanItem};
use crate::said::exercise_name;

/// The plan now followed; none where none was ever chosen.
pub(super) fn plan(person: &Person, words: &Words) -> Option<ReportPlan> {
    person.plan_since_us?;
    let (lines, code) = plan_told(person, words);
    Some(ReportPlan { lines, code: Some(code) })
}

/// Its lines and its code, also of the plan to begin with.
pub(crate) fn plan_told(person: &Person, words: &Words) -> (Vec<String>, String) {
    let plan = &person.facts.plan;
    let code = plan::Plan::from(plan).code();
    (plan.items.iter().filter_map(|item| line(item, person, words)).collect(), code)
}

/// An exercise as an item of a plan asks for it; `None` where the catalogue has it no more.
pub(super) fn prescribed<'p>(item: &PlanItem, plan: &Plan, person: &'p Person) -> Option<(&'p Exercise, Prescription)> {
    let exercise = person.catalogue.get(&item.exercise)?;
    let item = plan::Item::from(item);
    Some((exercise, item.prescription(exercise, plan.affected())))
}

fn line(item: &PlanItem, person: &Person, words: &Words) -> Option<String> {
    let (exercise, prescription) = prescribed(item, &person.facts.plan, person)?;
    Some(dosed(exercise, &prescription, item.times_a_day, words))
}

/// An exercise and how much of it.
pub(crate) fn dosed(exercise: &Exercise, prescription: &Prescription, times_a_day: u32, words: &Words) -> String {
    let args = Args::new().with("exercise", exercise_name(words, exercise.id)).with("times", times_a_day);
    match (prescription.walking_s, prescription.sides.first()) {
        (Some(seconds), _) => words.text("report-plan-walk", &args.with("seconds", seconds)),
        (None, Some(SideDose { repetitions, sets, .. })) => {
            let hold_s = prescription.tempo.filter(|_| exercise.hold_range_s.is_some()).map(|tempo| tempo.hold_s);
            let args = args.with("repetitions", *repetitions).with("sets", *sets).with("seconds", hold_s.unwrap_or(0));
            let key = match (hold_s, sets) {
                (Some(_), 1) => "report-plan-holds",
                (_, 2..) => "report-plan-sets",
                _ => "report-plan-repetitions",
            };
            words.text(key, &args)
        }
        (None, None) => words.text("report-plan-item", &args),
    }
}

/// The plan that a code holds.
///
/// # Errors
/// `Invalid` naming the part that is not understood.
pub(crate) fn from_code(code: &str) -> Result<Plan, CoachError> {
    plan::Plan::from_code(code).map(|plan| Plan::from(&plan)).map_err(|error| CoachError::invalid("code", error))
}
