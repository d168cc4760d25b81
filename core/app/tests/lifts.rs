//! Seated toe lifts through the surface: a simulated person who lifts when the guide, or their own pace, says so.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use std::path::Path;
use std::sync::Arc;

use common::{Ear, lifts_well, open};
use heelfirst::{
    Coach, CoachEvent, CoachRadio, CountedBy, DoneSnapshot, HistoryRange, LiftSnapshot, Plan, PlanItem,
    RepetitionSnapshot, SensorId, SessionEntry, Side,
};
use proptest::prelude::*;
use tempfile::tempdir;

const ALL: HistoryRange = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: true };

fn radio() -> CoachRadio {
    CoachRadio::Simulated { pattern: "mixed".to_owned(), seed: 5, slipped_deg: 0.0 }
}

/// The left foot drops and wears the sensor.
fn opened(folder: &Path, exercise: &str, repetitions: u32, own_pace: bool) -> (Arc<Coach>, Arc<Ear>) {
    let (coach, ear) = open(folder, radio());
    let item = PlanItem {
        exercise: exercise.to_owned(),
        times_a_day: 1,
        repetitions: Some(repetitions),
        sets: Some(1),
        own_pace,
        ..PlanItem::default()
    };
    coach.set_plan(Plan { weaker_side: Some(Side::Left), items: vec![item], ..Plan::default() }).unwrap();
    coach.start(exercise.to_owned()).unwrap();
    coach.ready().unwrap();
    (coach, ear)
}

fn lifts(events: &[CoachEvent]) -> Vec<LiftSnapshot> {
    let told =
        events.iter().filter_map(|event| if let CoachEvent::Lifts { lifts } = event { Some(lifts) } else { None });
    told.flat_map(|lifts| lifts.lifts.clone()).collect()
}

fn counted(events: &[CoachEvent], side: Side) -> Vec<RepetitionSnapshot> {
    let told = events.iter().filter_map(|event| match event {
        CoachEvent::Repetition { repetition } => Some(repetition.clone()),
        _ => None,
    });
    told.filter(|repetition| repetition.side == Some(side)).collect()
}

fn done(events: &[CoachEvent]) -> DoneSnapshot {
    let done = events.iter().find_map(|event| if let CoachEvent::Done { done } = event { Some(done) } else { None });
    done.unwrap().clone()
}

fn kept(coach: &Coach) -> SessionEntry {
    coach.history(ALL).unwrap().sessions.pop().unwrap()
}

#[test]
fn in_a_guided_set_the_cues_count_and_each_lift_is_measured() {
    let folder = tempdir().unwrap();
    let (coach, ear) = opened(folder.path(), "seated-ankle-lift", 8, false);
    coach.advance_to(300_000).unwrap();
    let events = ear.events();
    assert!(counted(&events, Side::Left).iter().all(|repetition| repetition.counted_by == CountedBy::Guide));
    let lifts = lifts(&events);
    assert_eq!(lifts.iter().map(|lift| lift.number).collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
    assert_eq!(lifts.iter().map(|lift| lift.repetition).collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
    assert!(lifts.iter().all(|lift| lift.side == Side::Left && lift.set == 1 && !lift.assisted));
    assert!(lifts.iter().all(|lift| lift.peak_angle_deg.is_some() && lift.text.contains('°')));
    let done = done(&events);
    assert_eq!((done.walk, done.lift_sets.len()), (None, 1));
    assert_eq!((done.lift_sets[0].side, done.lift_sets[0].lifts_count), (Side::Left, 8));
    assert!(done.lift_sets[0].best_three_angle_deg.is_some());
    let entry = kept(&coach);
    assert_eq!((entry.lifts, entry.lift_sets), (lifts.clone(), done.lift_sets));
    assert_eq!(coach.snapshot().lifts, lifts);
    let without = coach.history(HistoryRange { with_steps: false, ..ALL }).unwrap();
    assert!(without.sessions[0].lifts.is_empty() && !without.sessions[0].lift_sets.is_empty());
}

#[test]
fn at_the_persons_own_pace_the_sensor_counts_each_repetition_once() {
    let folder = tempdir().unwrap();
    let (coach, ear) = opened(folder.path(), "seated-ankle-lift", 6, true);
    coach.advance_to(120_000).unwrap();
    let events = ear.events();
    let counted = counted(&events, Side::Left);
    assert_eq!(counted.iter().map(|repetition| repetition.repetition).collect::<Vec<_>>(), (1..=6).collect::<Vec<_>>());
    assert!(counted.iter().all(|repetition| repetition.counted_by == CountedBy::Sensor));
    assert_eq!(lifts(&events).len(), 6);
    // The other foot wears no sensor: it waits to be counted by hand.
    assert_eq!(coach.snapshot().session.unwrap().side, Some(Side::Right));
}

#[test]
fn what_a_hand_has_counted_the_sensor_does_not_count_again() {
    let folder = tempdir().unwrap();
    let (coach, ear) = opened(folder.path(), "seated-ankle-lift", 6, true);
    let mut counted_by_hand = 0;
    for at_ms in (6_000..60_000).step_by(100) {
        coach.advance_to(at_ms).unwrap();
        let side = coach.snapshot().session.and_then(|session| session.side);
        // At once, while the foot is still up.
        if counted_by_hand == 0 && at_ms >= 7_000 && side == Some(Side::Left) {
            coach.count_repetition(CountedBy::Person).unwrap();
            counted_by_hand += 1;
        }
    }
    let events = ear.events();
    let numbers: Vec<u32> = counted(&events, Side::Left).iter().map(|repetition| repetition.repetition).collect();
    assert_eq!(numbers, (1..=6).collect::<Vec<_>>());
    let by: Vec<CountedBy> = counted(&events, Side::Left).iter().map(|repetition| repetition.counted_by).collect();
    assert_eq!(by.iter().filter(|by| **by == CountedBy::Person).count(), 1);
}

#[test]
fn lifts_with_help_are_marked_and_compared_with_nothing() {
    let folder = tempdir().unwrap();
    let (coach, ear) = opened(folder.path(), "assisted-toe-raise", 4, false);
    coach.advance_to(300_000).unwrap();
    let lifts = lifts(&ear.events());
    assert_eq!(lifts.len(), 4);
    assert!(lifts.iter().all(|lift| lift.assisted));
    let set = &done(&ear.events()).lift_sets[0];
    assert_eq!((set.assisted_count, set.measured_count, set.best_three_angle_deg), (4, 0, None));
    assert!(set.assisted_angle_deg.is_some() && set.text.contains("with help"), "{}", set.text);
}

#[test]
fn a_session_taken_up_again_keeps_its_lifts() {
    let folder = tempdir().unwrap();
    let (coach, ear) = opened(folder.path(), "seated-ankle-lift", 5, false);
    coach.advance_to(24_000).unwrap();
    let before = lifts(&ear.events());
    assert!(!before.is_empty());
    coach.shut_down();
    drop(coach);
    let (coach, ear) = open(folder.path(), radio());
    assert_eq!(coach.snapshot().lifts, before);
    coach.resume().unwrap();
    coach.advance_to(300_000).unwrap();
    let after = lifts(&ear.events());
    assert_eq!(after[0].number, u32::try_from(before.len()).unwrap() + 1);
    assert_eq!(kept(&coach).lifts, [before, after].concat());
}

#[test]
fn after_the_calibration_an_angle_has_its_sign_and_the_heel_is_seen() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), radio());
    lifts_well(&coach);
    coach.calibrate(SensorId { value: "simulated-foot".to_owned() }).unwrap();
    coach.advance_to(60_000).unwrap();
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(400_000).unwrap();
    let lifts = lifts(&ear.events());
    assert_eq!(lifts.len(), 10);
    assert!(lifts.iter().all(|lift| lift.sign_known && lift.peak_angle_deg > Some(5.0)), "{lifts:?}");
    assert!(lifts.iter().all(|lift| lift.heel_stayed_down == Some(true) && lift.uncertain_because.is_none()));
}

#[test]
fn an_exercise_that_does_not_lift_the_toes_needs_no_sensor() {
    let folder = tempdir().unwrap();
    let (coach, ear) = opened(folder.path(), "calf-stretch", 1, false);
    coach.advance_to(120_000).unwrap();
    assert!(!ear.events().iter().any(|event| matches!(event, CoachEvent::Sensor { .. } | CoachEvent::Lifts { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]
    #[test]
    fn how_the_time_is_cut_changes_no_lift_and_no_count(
        own_pace in any::<bool>(),
        cuts in prop::collection::vec(1i64..40_000, 0..24),
    ) {
        let lead = |cuts: &[i64]| {
            let folder = tempdir().unwrap();
            let (coach, ear) = opened(folder.path(), "seated-ankle-lift", 4, own_pace);
            let mut cuts = cuts.to_vec();
            cuts.sort_unstable();
            for at_ms in cuts {
                coach.advance_to(at_ms).unwrap();
            }
            coach.advance_to(40_000).unwrap();
            let times = |done: RepetitionSnapshot| (done.at_ms, done.side, done.repetition, done.counted_by);
            let counted: Vec<_> = counted(&ear.events(), Side::Left).into_iter().map(times).collect();
            (counted, lifts(&ear.events()))
        };
        prop_assert_eq!(lead(&cuts), lead(&[]));
    }
}
