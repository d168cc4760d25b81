//! The weekly checks: who may do them, what they show, and what pain in them rests.

mod common;

use common::open;
use common::person::{DAY_MS, answer, hurts, practise, reason, starts, steady, walks_in_the_check};
use heelfirst::{AskKind, Coach, CoachClock, CoachRadio, SessionRating, StopReason};
use tempfile::tempdir;

fn due(coach: &Coach) -> Vec<String> {
    coach.snapshot().today.checks.into_iter().map(|item| item.exercise).collect()
}

#[test]
fn the_two_minute_walk_is_for_who_walks_that_long_daily() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    assert!(starts(&coach, "two-minute-walk"));
    answer(&coach, &[("walking-far", "few-steps")]);
    assert!(reason(coach.start("two-minute-walk".to_owned())).contains("two minutes"));
    assert!(coach.start_unasked("two-minute-walk".to_owned()).is_err());
    assert!(coach.exercise("two-minute-walk".to_owned()).unwrap().held_back.is_some());
    assert!(starts(&coach, "walking-burst"));
}

#[test]
fn pain_in_a_check_rests_what_it_asks_the_same_of_and_the_check_with_it() {
    for (check, exercise) in [("weekly-lift-check", "seated-ankle-lift"), ("two-minute-walk", "walking-burst")] {
        let dir = tempdir().unwrap();
        let (coach, _) = steady(dir.path());
        hurts(&coach, check, 0);
        assert!(!starts(&coach, exercise) && !starts(&coach, check), "{check} stopped");
        assert!(coach.snapshot().today.ask.is_none_or(|ask| ask.kind != AskKind::Reconsider), "it hurt today");
        coach.reconsider(exercise.to_owned()).unwrap();
        assert!(starts(&coach, exercise) && starts(&coach, check));

        let dir = tempdir().unwrap();
        let (coach, _) = steady(dir.path());
        let session = practise(&coach, check, 0, 20_000);
        coach.rate(session.clone(), Some(SessionRating::Pain)).unwrap();
        assert!(!starts(&coach, exercise) && !starts(&coach, check), "{check} rated");
        coach.rate(session, Some(SessionRating::Easy)).unwrap();
        assert!(starts(&coach, exercise) && starts(&coach, check));
    }
}

#[test]
fn a_walk_check_is_not_due_while_walking_rests() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    practise(&coach, "seated-ankle-lift", 0, 10_000);
    hurts(&coach, "walking-burst", 10_000);
    coach.advance_to(DAY_MS).unwrap();
    assert_eq!(due(&coach), ["weekly-lift-check"]);
}

#[test]
fn pain_at_another_speed_rests_and_nothing_else_of_it_counts() {
    let dir = tempdir().unwrap();
    let ear = std::sync::Arc::new(common::Ear::default());
    let mut config = common::config(dir.path(), CoachRadio::None);
    config.clock = CoachClock::System { speed: 200.0 };
    let coach = Coach::open(config, std::sync::Arc::clone(&ear) as _).unwrap();
    let session = coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.stop(None).unwrap();
    let hard = coach.rate(session.clone(), Some(SessionRating::Hard)).unwrap().what_changed.unwrap();
    assert!(hard.contains("does not count"), "{hard}");
    assert!(coach.rate(session.clone(), Some(SessionRating::Pain)).unwrap().what_changed.is_some());
    assert!(!starts(&coach, "seated-ankle-lift"));
    coach.rate(session, None).unwrap();
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.stop(Some(StopReason::Pain)).unwrap();
    assert!(!starts(&coach, "seated-ankle-lift"));
}

#[test]
fn a_check_that_was_stopped_shows_nothing_and_stays_due() {
    let dir = tempdir().unwrap();
    let coach = walks_in_the_check(dir.path());
    coach.stop(Some(StopReason::Other)).unwrap();
    assert!(coach.checks().series.is_empty());
    assert_eq!(due(&coach), ["weekly-lift-check", "two-minute-walk"]);
}

#[test]
fn of_two_checks_on_a_day_each_has_its_own_rating() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let asked = |coach: &Coach| coach.exercise("weekly-lift-check".to_owned()).unwrap().dose;
    let first = practise(&coach, "weekly-lift-check", 0, 300_000);
    let second = practise(&coach, "weekly-lift-check", 300_000, 300_000);
    assert_eq!(asked(&coach), "10 times");
    coach.rate(first.clone(), Some(SessionRating::Easy)).unwrap();
    assert_eq!(asked(&coach), "10 times", "the last one decides");
    coach.rate(second, Some(SessionRating::Easy)).unwrap();
    coach.rate(first, Some(SessionRating::Hard)).unwrap();
    assert_eq!(asked(&coach), "12 times");
}

#[test]
fn a_clock_that_was_ahead_ends_neither_the_checks_nor_the_goal() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    practise(&coach, "seated-ankle-lift", 0, 10_000);
    coach.advance_to(300 * DAY_MS).unwrap();
    practise(&coach, "weekly-lift-check", 300 * DAY_MS, 30_000);
    coach.rate_goal("Walk to the shop".to_owned(), 3).unwrap();
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    coach.advance_to(2 * DAY_MS).unwrap();
    assert_eq!(due(&coach), ["weekly-lift-check", "two-minute-walk"]);
    assert_eq!(coach.snapshot().today.ask.unwrap().kind, AskKind::Goal);
}

#[test]
fn who_ran_the_app_for_long_rates_the_last_seven_days_as_after_opening_it() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let session = practise(&coach, "seated-ankle-lift", 0, 10_000);
    coach.advance_to(7 * DAY_MS).unwrap();
    coach.rate(session.clone(), Some(SessionRating::Right)).unwrap();
    coach.advance_to(8 * DAY_MS).unwrap();
    assert!(coach.rate(session, None).is_err());
}
