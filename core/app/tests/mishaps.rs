//! What a fall does to what was said before, and that taking it back is whole.
#![expect(clippy::unwrap_used, reason = "a test says what it finds by panicking")]

mod common;

use common::person::{DAY_MS, answer, practise, starts, steady, walks_in_the_check};
use common::{Ear, STARTED_AT_MS};
use heelfirst::{AskSnapshot, CheckSnapshot, Coach, CoachEvent, MishapKind, Plan, TodayItem};
use tempfile::tempdir;

/// All that a fall changes.
fn seen(coach: &Coach) -> (Vec<TodayItem>, Option<AskSnapshot>, CheckSnapshot, Plan) {
    let today = coach.snapshot().today;
    (today.items, today.ask, coach.self_check(), coach.plan())
}

fn fall(coach: &Coach) {
    coach.report_event(MishapKind::Fall, None, None).unwrap();
}

fn professional(coach: &Coach, ear: &Ear, now_ms: i64) -> usize {
    coach.advance_to(now_ms).unwrap();
    let told = ear.take().into_iter();
    told.filter(|event| matches!(event, CoachEvent::Problem { notice } if notice.key == "professional")).count()
}

#[test]
fn a_second_fall_keeps_who_is_hurt_badly_from_everything() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    fall(&coach);
    answer(&coach, &[("hurt", "badly")]);
    fall(&coach);
    assert!(!starts(&coach, "seated-ankle-lift"));
    coach.take_back_event().unwrap();
    assert!(!starts(&coach, "seated-ankle-lift"), "the first fall was one");
    coach.shut_down();
    let (coach, _) = common::open(dir.path(), heelfirst::CoachRadio::None);
    assert!(!starts(&coach, "seated-ankle-lift"));
    answer(&coach, &[("urgent", "already-looked-at")]);
    assert!(starts(&coach, "seated-ankle-lift"));
}

#[test]
fn a_fall_by_mistake_is_taken_back_whole_whatever_was_answered_to_it() {
    for answers in [&[("hurt", "no")][..], &[("hurt", "no"), ("urgent", "none")], &[("hurt", "badly")]] {
        let dir = tempdir().unwrap();
        let (coach, _) = steady(dir.path());
        practise(&coach, "seated-ankle-lift", 0, 10_000);
        let before = seen(&coach);
        fall(&coach);
        answer(&coach, answers);
        assert_ne!(seen(&coach), before);
        coach.take_back_event().unwrap();
        assert_eq!(seen(&coach), before, "{answers:?}");
        assert!(starts(&coach, "walking-burst"), "{answers:?}");
        coach.shut_down();
        let (coach, _) = common::open(dir.path(), heelfirst::CoachRadio::None);
        coach.advance_to(10_000).unwrap();
        assert_eq!(coach.self_check(), before.2, "{answers:?}");
    }
}

#[test]
fn a_fall_by_mistake_while_somebody_walks_leaves_the_walk_and_nothing_else() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    let begin = || {
        coach.start("walking-burst".to_owned()).unwrap();
        coach.ready().unwrap();
    };
    begin();
    coach.advance_to(10_000).unwrap();
    coach.stop(None).unwrap();
    let before = seen(&coach);
    begin();
    coach.advance_to(20_000).unwrap();
    fall(&coach);
    assert!(coach.snapshot().session.unwrap().outcome.is_some());
    coach.take_back_event().unwrap();
    assert_eq!(seen(&coach), before);
}

#[test]
fn a_trip_by_mistake_leaves_no_check_that_it_ended() {
    let dir = tempdir().unwrap();
    let coach = walks_in_the_check(dir.path());
    coach.report_event(MishapKind::Trip, None, None).unwrap();
    assert_eq!(coach.checks().series.len(), 1);
    coach.take_back_event().unwrap();
    assert!(coach.checks().series.is_empty());
    assert!(coach.snapshot().today.checks.iter().any(|item| item.exercise == "two-minute-walk"), "it is due again");
}

#[test]
fn after_a_fall_by_mistake_a_true_one_names_the_professional() {
    let dir = tempdir().unwrap();
    let (coach, ear) = steady(dir.path());
    fall(&coach);
    assert_eq!(professional(&coach, &ear, 0), 1);
    coach.take_back_event().unwrap();
    fall(&coach);
    assert_eq!(professional(&coach, &ear, 0), 1);
}

#[test]
fn a_fall_of_months_ago_answers_the_question_about_falls_and_rests_nothing() {
    let dir = tempdir().unwrap();
    let (coach, _) = steady(dir.path());
    coach.advance_to(20 * DAY_MS).unwrap();
    coach.report_event(MishapKind::Fall, Some(STARTED_AT_MS - 300 * DAY_MS), None).unwrap();
    assert!(starts(&coach, "exaggerated-march"), "that is longer ago than is asked");
    coach.report_event(MishapKind::Fall, Some(STARTED_AT_MS), None).unwrap();
    assert!(!starts(&coach, "exaggerated-march"));
    assert!(starts(&coach, "walking-burst"));
    coach.take_back_event().unwrap();
    assert!(starts(&coach, "exaggerated-march"));
}
