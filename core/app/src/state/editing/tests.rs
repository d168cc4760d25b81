use super::*;
use crate::api::{CoachRadio, PlanGoal, Side};
use crate::state::Facts;
use crate::state::testing::state_of;

fn item(exercise: &str, times_a_day: u32) -> PlanItem {
    PlanItem { exercise: exercise.to_owned(), times_a_day, ..PlanItem::default() }
}

fn state() -> State {
    let plan = Plan {
        weaker_side: Some(Side::Left),
        items: vec![item("seated-ankle-lift", 2), item("calf-stretch", 3), item("seated-march", 1)],
        made_by: Some(PlanMaker::Therapist),
        goal: Some(PlanGoal::Heel),
        ..Plan::default()
    };
    let mut state = state_of(&Facts::default(), CoachRadio::None);
    state.set_plan(&plan).unwrap();
    state
}

fn order(state: &State) -> Vec<&str> {
    state.plan().items.iter().map(|item| item.exercise.as_str()).collect()
}

fn of(exercise: &str) -> String {
    exercise.to_owned()
}

#[test]
fn a_number_that_is_moved_stays_and_the_plan_is_the_persons_own() {
    let mut state = state();
    let row = state.plan_page().items.swap_remove(0);
    let repetitions = row.repetitions.unwrap();
    let more = repetitions.more.unwrap();
    assert_eq!((row.fixed, more), (false, repetitions.value + 1));
    state.edit_plan(&PlanEdit::Repetitions { exercise: of("seated-ankle-lift"), count: more }).unwrap();
    let page = state.plan_page();
    assert_eq!(page.made_by_text, "You made this plan yourself.");
    let row = &page.items[0];
    assert_eq!((row.fixed, row.repetitions.unwrap().value, row.sets), (true, more, page.items[0].sets));
    assert_eq!(page.plan.goal, Some(PlanGoal::Heel));
    state.edit_plan(&PlanEdit::Follow { exercise: of("seated-ankle-lift") }).unwrap();
    assert!(!state.plan_page().items[0].fixed);
}

#[test]
fn a_change_is_taken_back() {
    let mut state = state();
    let before = state.plan().clone();
    state.edit_plan(&PlanEdit::Times { exercise: of("calf-stretch"), count: 2 }).unwrap();
    assert!(state.plan_page().can_take_back);
    state.take_back_plan().unwrap();
    assert_eq!(*state.plan(), before);
}

#[test]
fn exercises_move_come_and_go() {
    let mut state = state();
    state.edit_plan(&PlanEdit::Up { exercise: of("calf-stretch") }).unwrap();
    assert_eq!(order(&state), ["calf-stretch", "seated-ankle-lift", "seated-march"]);
    state.edit_plan(&PlanEdit::Up { exercise: of("calf-stretch") }).unwrap();
    state.edit_plan(&PlanEdit::Down { exercise: of("seated-ankle-lift") }).unwrap();
    assert_eq!(order(&state), ["calf-stretch", "seated-march", "seated-ankle-lift"]);
    state.edit_plan(&PlanEdit::Down { exercise: of("seated-ankle-lift") }).unwrap();
    state.edit_plan(&PlanEdit::Remove { exercise: of("seated-march") }).unwrap();
    assert_eq!(order(&state), ["calf-stretch", "seated-ankle-lift"]);
    let other = state.plan_page().others.into_iter().find(|other| other.held_back.is_none()).unwrap();
    state.edit_plan(&PlanEdit::Add { exercise: other.exercise.clone() }).unwrap();
    assert_eq!(order(&state), ["calf-stretch", "seated-ankle-lift", other.exercise.as_str()]);
    assert!(state.plan_page().others.iter().all(|of| of.exercise != other.exercise));
}

#[test]
fn no_number_leads_out_of_what_can_be_kept() {
    let mut state = state();
    for _ in 0..20 {
        let row = state.plan_page().items.swap_remove(0);
        let Some(count) = row.times.more else { break };
        state.edit_plan(&PlanEdit::Times { exercise: row.exercise, count }).unwrap();
    }
    let times = state.plan_page().items[0].times;
    assert_eq!((times.value, times.more), (12, None));
    let refused = state.edit_plan(&PlanEdit::Times { exercise: of("seated-ankle-lift"), count: 13 }).unwrap_err();
    assert_eq!(refused, CoachError::invalid("command", "That is more than a plan can hold. Choose a little less."));
}

#[test]
fn days_are_named_and_one_stays_at_least() {
    let mut state = state();
    let on = |days: &[PlanDay]| PlanEdit::OnDays { exercise: of("seated-march"), days: days.to_vec() };
    assert_eq!(state.plan_page().items[2].days.len(), 7);
    state.edit_plan(&on(&[PlanDay::Thu, PlanDay::Mon])).unwrap();
    assert_eq!(state.plan_page().items[2].days_text.as_deref(), Some("Monday, Thursday"));
    assert!(state.edit_plan(&on(&[])).is_err());
    state.edit_plan(&on(&ALL_DAYS)).unwrap();
    assert_eq!(state.plan_page().items[2].days_text, None);
}

#[test]
fn a_plan_that_could_not_be_taken_is_not_looked_at() {
    let state = state();
    let plan = Plan { items: vec![item("seated-ankle-lift", 2)], ..Plan::default() };
    let page = state.look_at_plan(&plan).unwrap();
    assert_eq!((page.items.len(), page.others.len(), page.can_take_back), (1, 0, false));
    let plan = Plan { items: vec![item("seated-ankle-lift", 13)], ..Plan::default() };
    assert!(state.look_at_plan(&plan).is_err());
}

#[test]
fn the_other_foot_is_the_weaker_one() {
    let mut state = state();
    state.edit_plan(&PlanEdit::Weaker { side: Some(Side::Right) }).unwrap();
    assert_eq!(state.plan().weaker_side, Some(Side::Right));
}

#[test]
fn without_an_answer_nobody_is_told_that_answers_led_to_the_plan() {
    let mut state = state_of(&Facts::default(), CoachRadio::None);
    assert_eq!(state.plan_page().made_by_text, "This is the plan to begin with.");
    state.answer_check("side", "left").unwrap();
    assert_eq!(state.plan_page().made_by_text, "Your answers led to this plan.");
}
