//! The plan, as lines to read and as a code that a phone can take over.
//!
//! The code is ASCII, its parts set apart by semicolons: `HF1`, the weaker side (`l`, `r` or `b`), then an item each: the exercise, `*`, how
//! often a day, and what the plan itself says of its dose, each after a comma: `rN` repetitions, `xN` sets, `sN` seconds of walking, `o` for
//! the person's own pace. `HF1;l;walking-burst*4,s30;seated-ankle-lift*1,r12`

use heelfirst_practice::{Exercise, Prescription, SideDose};
use heelfirst_report::Plan as ReportPlan;
use heelfirst_words::{Args, Words};

use super::person::Person;
use crate::api::{CoachError, Plan, PlanItem, Side};
use crate::state::apply_plan;

/// The form of the code. Another one is refused.
const FORM: &str = "HF1";
/// A code of more items than there are exercises is none of ours.
const MOST_ITEMS: usize = 64;

/// The plan now followed; none where none was ever chosen.
pub(super) fn plan(person: &Person, words: &Words) -> Option<ReportPlan> {
    person.plan_since_us?;
    let (lines, code) = plan_told(person, words);
    Some(ReportPlan { lines, code: Some(code) })
}

/// Its lines and its code, also of the plan to begin with.
pub(crate) fn plan_told(person: &Person, words: &Words) -> (Vec<String>, String) {
    let plan = &person.facts.plan;
    (plan.items.iter().filter_map(|item| line(item, person, words)).collect(), code(plan))
}

/// An exercise as an item of a plan asks for it; `None` where the catalogue has it no more.
pub(super) fn prescribed<'p>(item: &PlanItem, plan: &Plan, person: &'p Person) -> Option<(&'p Exercise, Prescription)> {
    let exercise = person.catalogue.get(&item.exercise)?;
    let mut prescription = Prescription::for_exercise(exercise, plan.affected());
    apply_plan(&mut prescription, item);
    Some((exercise, prescription))
}

fn line(item: &PlanItem, person: &Person, words: &Words) -> Option<String> {
    let (exercise, prescription) = prescribed(item, &person.facts.plan, person)?;
    let args = Args::new()
        .with("exercise", words.plain(&format!("exercise-{}-name", exercise.id)))
        .with("times", item.times_a_day);
    Some(match (prescription.walking_s, prescription.sides.first()) {
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
    })
}

fn code(plan: &Plan) -> String {
    let side = match plan.weaker_side {
        Some(Side::Left) => "l",
        Some(Side::Right) => "r",
        None => "b",
    };
    let parts = [FORM.to_owned(), side.to_owned()];
    parts.into_iter().chain(plan.items.iter().map(item_code)).collect::<Vec<_>>().join(";")
}

fn item_code(item: &PlanItem) -> String {
    let dose = [('r', item.repetitions), ('x', item.sets), ('s', item.walking_s)];
    let said = dose.into_iter().filter_map(|(letter, value)| Some(format!(",{letter}{}", value?)));
    let own = item.own_pace.then(|| ",o".to_owned());
    format!("{}*{}", item.exercise, item.times_a_day) + &said.chain(own).collect::<String>()
}

/// The plan that a code holds.
///
/// # Errors
/// `Invalid` naming the part that is not understood.
pub(crate) fn from_code(code: &str) -> Result<Plan, CoachError> {
    let mut parts = code.trim().split(';');
    if parts.next() != Some(FORM) {
        return Err(refused(code, "does not begin a plan of this app; scan the code on the report"));
    }
    let side = parts.next().unwrap_or_default();
    let weaker_side = match side {
        "l" => Some(Side::Left),
        "r" => Some(Side::Right),
        "b" => None,
        _ => return Err(refused(side, "names no side; scan the code again")),
    };
    let items: Vec<&str> = parts.collect();
    if items.len() > MOST_ITEMS {
        return Err(refused(code, "has more items than a plan can have; scan the code again"));
    }
    Ok(Plan { weaker_side, items: items.into_iter().map(item).collect::<Result<_, _>>()? })
}

fn item(part: &str) -> Result<PlanItem, CoachError> {
    let unclear = || refused(part, "is no item of a plan; scan the code again, or update the app");
    let (exercise, dose) = part.split_once('*').filter(|(exercise, _)| !exercise.is_empty()).ok_or_else(unclear)?;
    let mut dose = dose.split(',');
    let times_a_day = dose.next().and_then(|times| times.parse().ok()).ok_or_else(unclear)?;
    let mut item = PlanItem {
        exercise: exercise.to_owned(),
        times_a_day,
        repetitions: None,
        sets: None,
        walking_s: None,
        own_pace: false,
    };
    for said in dose {
        let value = said.get(1..).and_then(|value| value.parse().ok());
        match (said.chars().next(), value) {
            (Some('r'), Some(value)) => item.repetitions = Some(value),
            (Some('x'), Some(value)) => item.sets = Some(value),
            (Some('s'), Some(value)) => item.walking_s = Some(value),
            (Some('o'), None) => item.own_pace = true,
            _ => return Err(unclear()),
        }
    }
    Ok(item)
}

fn refused(part: &str, why: &str) -> CoachError {
    let shown: String = part.chars().take(40).flat_map(char::escape_debug).collect();
    CoachError::invalid("code", format!("'{shown}' {why}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_item() -> impl Strategy<Value = PlanItem> {
        let dose = any::<(u32, Option<u32>, Option<u32>, Option<u32>, bool)>();
        ("[a-z]+(-[a-z]+){0,2}", dose).prop_map(|(exercise, (times_a_day, repetitions, sets, walking_s, own_pace))| {
            PlanItem { exercise, times_a_day, repetitions, sets, walking_s, own_pace }
        })
    }

    proptest! {
        #[test]
        fn a_plan_is_read_from_its_code(
            weaker_side in prop::option::of(prop_oneof![Just(Side::Left), Just(Side::Right)]),
            items in prop::collection::vec(any_item(), 0..12),
        ) {
            let plan = Plan { weaker_side, items };
            prop_assert_eq!(from_code(&code(&plan)).unwrap(), plan);
        }

        #[test]
        fn no_text_at_all_upsets_the_reading(text in ".{0,60}", tail in "[a-z0-9*,;é]{0,30}") {
            drop(from_code(&text));
            drop(from_code(&format!("HF1;l;{tail}")));
        }
    }

    #[test]
    fn what_is_no_plan_is_refused_by_name() {
        let reason = |code: &str| from_code(code).unwrap_err().to_string();
        insta::assert_snapshot!(
            [
                "https://example.org",
                "HF2;l;walking-burst*4",
                "HF1;x",
                "HF1;l;walking-burst",
                "HF1;l;walking-burst*4,q3"
            ]
            .map(reason)
            .join("\n")
        );
    }
}
