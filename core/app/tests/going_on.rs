//! What is held back meanwhile is not led on, and what was begun ends as it began.
#![expect(clippy::unwrap_used, reason = "a test says what it finds by panicking")]

mod common;

use common::open;
use common::person::{answer, practise, reason, steady};
use heelfirst::{Coach, CoachRadio, HistoryRange, SessionRating};
use tempfile::tempdir;

fn pause_in(coach: &Coach, exercise: &str) {
    coach.start(exercise.to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(10_000).unwrap();
    coach.pause().unwrap();
}

#[test]
fn what_an_answer_holds_back_does_not_go_on() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    pause_in(&coach, "standing-leg-raise");
    answer(&coach, &[("stand-30s", "no")]);
    let told = reason(coach.resume());
    assert!(told.contains("your answers about standing"), "{told}");
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    coach.advance_to(10_000).unwrap();
    assert!(coach.resume().is_err(), "nor after it was closed");
    answer(&coach, &[("stand-30s", "yes")]);
    coach.resume().unwrap();
}

#[test]
fn what_is_being_done_pauses_at_an_answer_that_holds_it_back() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    coach.start("standing-leg-raise".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(10_000).unwrap();
    answer(&coach, &[("stand-30s", "no")]);
    assert!(coach.snapshot().today.unfinished.is_some());
    coach.stop(None).unwrap();
    assert!(coach.snapshot().session.unwrap().outcome.is_some(), "it may be ended");
}

#[test]
fn on_a_lighter_day_only_what_is_seated_goes_on() {
    for (exercise, goes_on) in [("standing-leg-raise", false), ("seated-march", true)] {
        let dir = tempdir().unwrap();
        let (coach, _) = steady(dir.path());
        pause_in(&coach, exercise);
        coach.lighter_day(true).unwrap();
        assert_eq!(coach.resume().is_ok(), goes_on, "{exercise}");
    }
}

#[test]
fn what_hurt_meanwhile_does_not_go_on() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let session = practise(&coach, "calf-stretch", 0, 5_000);
    pause_in(&coach, "calf-stretch");
    coach.rate(session, Some(SessionRating::Pain)).unwrap();
    assert!(reason(coach.resume()).contains("because it hurt"));
}

#[test]
fn half_a_dose_stays_half_where_the_lighter_day_ends_before_it() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let dose = || coach.exercise("seated-march".to_owned()).unwrap().dose;
    let whole = dose();
    coach.lighter_day(true).unwrap();
    coach.start("seated-march".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(40_000).unwrap();
    coach.lighter_day(false).unwrap();
    while coach.snapshot().session.unwrap().outcome.is_none() {
        coach.enough().unwrap();
    }
    coach.advance_to(common::person::DAY_MS).unwrap();
    assert_eq!(dose(), whole, "enough of half a dose is no start");
}

#[test]
fn the_first_lifts_are_no_more_than_the_dose() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let mut plan = coach.plan();
    for item in plan.items.iter_mut().filter(|item| item.exercise == "seated-ankle-lift") {
        (item.repetitions, item.fixed) = (Some(3), true);
    }
    coach.set_plan(plan).unwrap();
    coach.start_first_lifts().unwrap();
    coach.stop(None).unwrap();
    let history = coach.history(HistoryRange { from_ms: 0, before_ms: i64::MAX, with_steps: false }).unwrap();
    let prescribed: u32 = history.sessions.iter().flat_map(|session| &session.sides).map(|side| side.prescribed).sum();
    assert_eq!(prescribed, 3);
}
