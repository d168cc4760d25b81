//! What is said of a day is true of what was done on it.

mod common;

use common::open;
use common::person::{DAY_MS, hurts, practise, steady};
use heelfirst::{Coach, CoachRadio, Plan, PlanDay, PlanItem, Side};
use tempfile::tempdir;

fn said(coach: &Coach) -> String {
    coach.snapshot().today.encouragement.unwrap_or_default()
}

#[test]
fn a_hold_is_the_longest_only_where_it_was_held() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    practise(&coach, "calf-stretch", 0, 120_000);
    let mut plan = coach.plan();
    for item in plan.items.iter_mut().filter(|item| item.exercise == "calf-stretch") {
        (item.hold_s, item.fixed) = (Some(30), true);
    }
    coach.set_plan(plan).unwrap();
    coach.advance_to(DAY_MS).unwrap();
    practise(&coach, "calf-stretch", DAY_MS, 9_000);
    let unheld = said(&coach);
    assert!(!unheld.contains("longest"), "{unheld}");
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    coach.advance_to(DAY_MS + 9_000).unwrap();
    assert_eq!(said(&coach), unheld);
    practise(&coach, "calf-stretch", DAY_MS + 9_000, 120_000);
    assert!(said(&coach).contains("30"), "{}", said(&coach));
    let held = said(&coach);
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    coach.advance_to(DAY_MS + 129_000).unwrap();
    assert_eq!(said(&coach), held);
}

#[test]
fn only_walks_of_this_weekday_that_may_be_done_are_planned() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let item = |exercise: &str, days: &[PlanDay]| PlanItem {
        exercise: exercise.to_owned(),
        times_a_day: 2,
        days: days.to_vec(),
        ..PlanItem::default()
    };
    let items = vec![item("walking-burst", &[]), item("exaggerated-march", &[PlanDay::Tue])];
    coach.set_plan(Plan { weaker_side: Some(Side::Left), items, ..Plan::default() }).unwrap();
    for from_ms in [0, 60_000] {
        coach.start("walking-burst".to_owned()).unwrap();
        coach.ready().unwrap();
        coach.advance_to(from_ms + 60_000).unwrap();
        drop(coach.arrived()); // where it has not ended by itself
    }
    assert!(!said(&coach).contains("of 4"), "{}", said(&coach));
    let monday = said(&coach);
    coach.set_plan(Plan { items: coach.plan().items.into_iter().take(1).collect(), ..coach.plan() }).unwrap();
    assert_eq!(said(&coach), monday, "the march of Tuesdays is none of Mondays");
    let both = vec![item("walking-burst", &[]), item("exaggerated-march", &[])];
    coach.set_plan(Plan { items: both, ..coach.plan() }).unwrap();
    hurts(&coach, "exaggerated-march", 120_000);
    assert_eq!(said(&coach), monday, "what rests is not planned");
}
