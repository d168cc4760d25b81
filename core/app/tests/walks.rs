//! The summary of a walk through the surface.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use common::open;
use heelfirst::{CoachEvent, CoachRadio, HistoryRange, WalkSnapshot};
use tempfile::tempdir;

const ALL: HistoryRange = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: false };

#[test]
fn a_walk_ends_with_its_summary_and_the_history_computes_the_same() {
    let folder = tempdir().unwrap();
    let (coach, ear) =
        open(folder.path(), CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 5, slipped_deg: 0.0 });
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
    let done = ear
        .events()
        .into_iter()
        .find_map(|event| if let CoachEvent::Done { done } = event { Some(done) } else { None });
    let done = done.unwrap();
    let walk: WalkSnapshot = done.walk.unwrap();
    assert_eq!(walk.steps_count as usize, coach.steps_since(0).len());
    let apart =
        walk.turning_count + walk.backward_count + walk.sideways_count + walk.stairs_count + walk.not_level_count;
    assert_eq!(walk.steady_count + apart + walk.first_or_last_count, walk.steps_count);
    assert_eq!(walk.heel_share.is_some(), walk.graded_count >= 20);
    assert_eq!(walk.feet.len(), 1);
    assert!(walk.feet[0].stride_time_s.is_some() && walk.feet[0].speed_mps.is_some() && walk.symmetry.is_none());
    assert!(walk.lines.len() > 8 && walk.lines.iter().all(|line| !line.label.is_empty() && !line.value.is_empty()));
    let entry = coach.history(ALL).unwrap().sessions.pop().unwrap();
    assert!(entry.steps.is_empty());
    assert_eq!(entry.walk, Some(walk));
}

#[test]
fn without_a_sensor_there_is_no_summary() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::Done { done } if done.walk.is_none())));
    assert_eq!(coach.history(ALL).unwrap().sessions.pop().unwrap().walk, None);
}
