//! A burst never waits for a sensor: it starts at once, nothing is said of a sensor meanwhile, and at most one thing afterwards.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test ends where something is not as it should be")]

mod common;

use std::sync::Arc;

use common::scene::{done, found, id, one, pair_all, problems, radio, sensor, walk, walked};
use common::{Ear, open};
use heelfirst::{Coach, CoachEvent, MountDoubtKind, NoticeSnapshot, SceneMute, SceneSensor, SessionOutcome, Side};
use tempfile::{TempDir, tempdir};

fn left() -> SceneSensor {
    sensor("left", Side::Left, "slap", 6)
}

fn right() -> SceneSensor {
    sensor("right", Side::Right, "heel", 7)
}

/// A folder in which these sensors were paired; then the core is opened anew with them as they are now.
fn opened(paired: &[SceneSensor], now: &[SceneSensor]) -> (TempDir, Arc<Coach>, Arc<Ear>) {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), radio(paired));
    pair_all(&coach, paired);
    coach.shut_down();
    let (coach, ear) = open(folder.path(), radio(now));
    (folder, coach, ear)
}

/// Walks from 0 on, sees that it starts at once and ends as it should, and gives what was told.
fn heard(coach: &Coach, ear: &Ear) -> Vec<CoachEvent> {
    ear.take();
    walk(coach, 0);
    let events = ear.take();
    let (began_ms, ended_ms) = walked(&events);
    assert!(began_ms <= 6_000 && (29_000..=32_000).contains(&(ended_ms - began_ms)), "{began_ms} {ended_ms}");
    assert_eq!(done(&events).outcome, SessionOutcome::Done);
    events
}

fn notices(events: &[CoachEvent]) -> Vec<NoticeSnapshot> {
    let notice = |event: &CoachEvent| {
        if let CoachEvent::Problem { notice } = event { Some(notice.clone()) } else { None }
    };
    events.iter().filter_map(notice).collect()
}

/// The one thing that is said, after the walk.
fn told(now: SceneSensor) -> (NoticeSnapshot, Vec<CoachEvent>) {
    let (_folder, coach, ear) = opened(&[left()], &[now]);
    let events = heard(&coach, &ear);
    let (during, after) = problems(&events);
    assert_eq!((during.len(), after.len()), (0, 1), "{after:?}");
    (notices(&events).remove(0), events)
}

#[test]
fn a_sensor_that_is_there_needs_no_word() {
    let (_folder, coach, ear) = opened(&[left(), right()], &[left(), right()]);
    let events = heard(&coach, &ear);
    assert_eq!(problems(&events), (vec![], vec![]));
    assert_eq!(done(&events).walk.unwrap().feet.len(), 2);
}

#[test]
fn absent_or_asleep() {
    let (notice, events) = told(SceneSensor { reachable_from_ms: None, ..left() });
    assert_eq!(notice.key, "sensor-absent");
    assert_eq!(notice.what, "The sensor on your left foot was not found, so its steps were not seen.");
    assert_eq!(done(&events).walk, None);
}

#[test]
fn flat_before_or_in_the_middle() {
    let (notice, _) = told(SceneSensor {
        battery_percent: Some(3),
        battery_falls_every_ms: Some(5_000),
        reachable_until_ms: Some(15_000),
        ..left()
    });
    assert_eq!(notice.key, "sensor-flat");
    // Within one core the last known battery counts, also where the sensor does not answer any more.
    let weak = SceneSensor { battery_percent: Some(9), reachable_until_ms: Some(60_500), ..left() };
    let (_folder, coach, ear) = opened(&[left()], &[weak]);
    let first = heard(&coach, &ear);
    assert_eq!(problems(&first).1, ["sensor-battery-low"]);
    walk(&coach, 70_000);
    assert_eq!(problems(&ear.take()), (vec![], vec!["sensor-flat".to_owned()]));
}

#[test]
fn lost_in_the_middle() {
    let (notice, events) = told(SceneSensor { reachable_until_ms: Some(20_000), ..left() });
    assert_eq!(notice.key, "sensor-lost");
    assert!(notice.what.contains("after 1"), "{}", notice.what);
    assert!(done(&events).walk.unwrap().steps_count > 5);
}

#[test]
fn connecting_at_the_sixth_step() {
    let (_folder, coach, ear) = opened(&[left()], &[left()]);
    let all = done(&heard(&coach, &ear)).walk.unwrap().steps_count;
    let (notice, events) = told(SceneSensor { reachable_from_ms: Some(13_000), ..left() });
    assert_eq!(notice.key, "sensor-joined-late");
    assert!(notice.what.contains("joined after 8 s"), "{}", notice.what);
    let seen = done(&events).walk.unwrap().steps_count;
    assert!(seen >= 10 && seen + 5 < all, "{seen} of {all}");
}

#[test]
fn one_that_refuses() {
    let (notice, _) = told(SceneSensor { refuses: true, ..left() });
    assert_eq!(notice.key, "sensor-unusable");
    assert!(notice.what.contains("Movesense"), "{}", notice.what);
}

#[test]
fn drops_that_cost_steps_are_told_with_their_price() {
    let mutes = [9_000, 12_400, 14_700].map(|after_ms| SceneMute { after_ms, lasting_ms: 450 }).to_vec();
    let drops_after_ms = vec![18_000, 20_500, 23_300, 25_900];
    let (notice, events) = told(SceneSensor { mutes, drops_after_ms, ..left() });
    assert_eq!(notice.key, "sensor-dropped");
    assert!(notice.what.starts_with("5 steps were not graded"), "{}", notice.what);
    assert!(done(&events).walk.unwrap().steps_count > 20);
    assert!(notice.what.contains("7 times, for 3 s"), "{}", notice.what);
}

#[test]
fn each_foot_has_its_own_word() {
    let away = SceneSensor { reachable_from_ms: None, ..left() };
    let late = SceneSensor { reachable_from_ms: Some(15_000), ..right() };
    let (_folder, coach, ear) = opened(&[left(), right()], &[away, late]);
    let (during, mut after) = problems(&heard(&coach, &ear));
    after.sort();
    assert_eq!((during, after), (vec![], vec!["sensor-absent".to_owned(), "sensor-joined-late".to_owned()]));
}

#[test]
fn on_the_wrong_shoe() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), radio(&[left(), right()]));
    pair_all(&coach, &[left(), right()]);
    for (sensor, from_ms) in [("left", 2_000), ("right", 80_000)] {
        coach.advance_to(from_ms).unwrap();
        coach.calibrate(id(sensor)).unwrap();
        coach.advance_to(from_ms + 60_000).unwrap();
        assert!(one(&coach, sensor).mount_quality.is_some());
    }
    coach.shut_down();
    // The two have changed shoes: each sits now as the other one did.
    let swapped =
        [SceneSensor { sensor: "left".to_owned(), ..right() }, SceneSensor { sensor: "right".to_owned(), ..left() }];
    let (coach, ear) = open(folder.path(), radio(&swapped));
    let events = heard(&coach, &ear);
    assert_eq!(problems(&events), (vec![], vec![]));
    let questions = coach.snapshot().mount_questions;
    assert!(questions.iter().any(|question| question.doubt == MountDoubtKind::Swapped), "{questions:?}");
    let done = events.iter().position(|event| matches!(event, CoachEvent::Done { .. })).unwrap();
    let asked = events.iter().position(|event| matches!(event, CoachEvent::MountQuestions { .. })).unwrap();
    assert!(done < asked);
}

#[test]
fn paired_in_the_middle_it_joins_at_once() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), radio(&[left()]));
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(8_000).unwrap();
    coach.scan(true).unwrap();
    coach.advance_to(10_000).unwrap();
    assert_eq!(found(&coach), [("left".to_owned(), None)]);
    coach.pair(id("left"), Side::Left).unwrap();
    coach.advance_to(60_000).unwrap();
    let events = ear.take();
    assert!(done(&events).walk.unwrap().steps_count >= 10);
    assert_eq!(problems(&events), (vec![], vec!["sensor-joined-late".to_owned()]));
}

#[test]
fn seated_lifts_go_on_without_a_sensor_too() {
    let (_folder, coach, ear) = opened(&[left()], &[SceneSensor { reachable_from_ms: None, ..left() }]);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(600_000).unwrap();
    let events = ear.take();
    assert_eq!(problems(&events), (vec![], vec!["sensor-absent".to_owned()]));
}
