//! Which circumstances count, and that a plan's are taken back with it.

mod common;

use common::open;
use common::person::{answer, starts, steady};
use heelfirst::{Coach, CoachEvent, CoachRadio, GradeBorders, Plan, PracticeContext, WalkingAid};
use tempfile::tempdir;

fn with(coach: &Coach, aid: WalkingAid) -> PracticeContext {
    PracticeContext { aid, ..coach.context(None) }
}

fn aid_of(coach: &Coach, exercise: &str) -> WalkingAid {
    coach.context(Some(exercise.to_owned())).aid
}

#[test]
fn the_gate_looks_at_the_aid_that_the_session_would_begin_with() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let marches = |coach: &Coach| coach.proposal().items.iter().any(|item| item.exercise == "exaggerated-march");
    answer(&coach, &[("notice", "drag"), ("toe-lift", "fully"), ("minutes", "30")]);
    assert!(marches(&coach));
    coach.set_context_of("exaggerated-march".to_owned(), with(&coach, WalkingAid::Walker)).unwrap();
    assert!(!starts(&coach, "exaggerated-march"));
    assert!(!marches(&coach));
    coach.set_context(with(&coach, WalkingAid::Walker)).unwrap();
    coach.set_context_of("exaggerated-march".to_owned(), with(&coach, WalkingAid::Unaided)).unwrap();
    assert!(starts(&coach, "exaggerated-march"));
}

#[test]
fn after_reopening_the_circumstances_are_the_same() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    coach.set_context_of("walking-burst".to_owned(), with(&coach, WalkingAid::Walker)).unwrap();
    let plan = coach.plan();
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    assert_eq!(aid_of(&coach, "walking-burst"), WalkingAid::Walker);
    assert_eq!((coach.context(None).aid, coach.plan()), (WalkingAid::Unaided, plan));
    coach.advance_to(1000).unwrap();
    coach.set_context(with(&coach, WalkingAid::Walker)).unwrap();
    coach.advance_to(2000).unwrap();
    coach.set_context_of("walking-burst".to_owned(), with(&coach, WalkingAid::Cane)).unwrap();
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    assert_eq!((coach.context(None).aid, aid_of(&coach, "walking-burst")), (WalkingAid::Walker, WalkingAid::Cane));
    assert!(!starts(&coach, "exaggerated-march"));
}

#[test]
fn other_circumstances_are_told_with_what_is_to_do_in_them() {
    let dir = tempdir().unwrap();
    let (coach, ear) = steady(dir.path());
    let tells = |now_ms| {
        coach.advance_to(now_ms).unwrap();
        ear.take().iter().any(|event| matches!(event, CoachEvent::Today { .. }))
    };
    tells(1000);
    coach.set_context(with(&coach, WalkingAid::Walker)).unwrap();
    assert!(tells(2000));
    coach.set_context_of("walking-burst".to_owned(), with(&coach, WalkingAid::Cane)).unwrap();
    assert!(tells(3000));
}

#[test]
fn a_plan_that_is_taken_back_takes_its_borders_and_aids_with_it() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    coach.set_context_of("walking-burst".to_owned(), with(&coach, WalkingAid::Crutch)).unwrap();
    let seen = |coach: &Coach| {
        (coach.grade_borders(), coach.context(None), aid_of(coach, "walking-burst"), coach.plan().items)
    };
    let before = seen(&coach);
    let borders = GradeBorders { heel_deg: Some(8.0), ..GradeBorders::default() };
    let plan = Plan { borders: Some(borders), aid: Some(WalkingAid::Cane), ..coach.plan() };
    coach.set_plan(plan).unwrap();
    let planned = seen(&coach);
    assert_eq!((planned.1.aid, planned.2), (WalkingAid::Cane, WalkingAid::Cane));
    assert_ne!(planned.0, before.0);
    coach.take_back_plan().unwrap();
    assert_eq!(seen(&coach), before);
    coach.take_back_plan().unwrap();
    assert_eq!(seen(&coach), planned, "and back again");
}

#[test]
fn a_plan_without_borders_and_aids_leaves_those_chosen_since_where_it_is_taken_back() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    coach.take_proposal().unwrap();
    coach.set_context(with(&coach, WalkingAid::Cane)).unwrap();
    coach.take_back_plan().unwrap();
    assert_eq!(coach.context(None).aid, WalkingAid::Cane);
}
