//! The summary of a walk through the surface.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use std::sync::Arc;
use std::time::Duration;

use common::{Ear, STARTED_AT_MS, config, open};
use heelfirst::{
    Coach, CoachClock, CoachConfig, CoachEvent, CoachRadio, DoneSnapshot, HistoryRange, Side, StepLanding, StepMark,
    StepsSnapshot, WalkSnapshot,
};
use heelfirst_gait::Sample;
use heelfirst_gait::simulate::{Idle, Pattern, Simulation};
use heelfirst_sensors::recording::Writer;
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

#[test]
fn nobody_is_told_that_a_simulated_foot_is_their_own() {
    let folder = tempdir().unwrap();
    let open_at = |after_ms: i64, radio| {
        let clock = CoachClock::Scripted { started_at_ms: STARTED_AT_MS + after_ms };
        let config = CoachConfig { clock, ..config(folder.path(), radio) };
        Coach::open(config, Arc::new(Ear::default())).unwrap()
    };
    let practise = |coach: &Coach, exercise: &str, until_ms| {
        coach.start_unasked(exercise.to_owned()).unwrap();
        coach.ready().unwrap();
        coach.advance_to(until_ms).unwrap();
    };
    let coach = open_at(0, CoachRadio::None);
    practise(&coach, "walking-burst", 90_000);
    coach.shut_down();
    let simulated = CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 5, slipped_deg: 0.0 };
    let coach = open_at(3_600_000, simulated);
    practise(&coach, "walking-burst", 90_000);
    practise(&coach, "calf-stretch", 400_000);
    let told: Vec<_> =
        coach.recent_sessions().unwrap().into_iter().map(|session| (session.exercise, session.done_text)).collect();
    let simulated: Vec<_> = told.iter().filter(|(_, done)| done.contains("simulated")).collect();
    assert_eq!(simulated.len(), 1, "{told:?}");
    assert!(simulated[0].0 == "walking-burst" && simulated[0].1.contains("steps · simulated"), "{told:?}");
    let bests = coach.progress().unwrap().bests;
    let of: Vec<&str> = bests.iter().map(|best| best.of_text.as_str()).collect();
    assert!(of.iter().filter(|of| of.starts_with("Walking")).all(|of| of.ends_with(", simulated")), "{of:?}");
    assert!(of.iter().any(|of| of.starts_with("Walking")) && of.contains(&"Calf stretch, left"), "{of:?}");
}

/// A walk on a simulated foot: what was told with each step, and how it ended.
fn walked(pattern: &str) -> (Arc<Coach>, Vec<StepsSnapshot>, DoneSnapshot) {
    let radio = CoachRadio::Simulated { pattern: pattern.to_owned(), seed: 7, slipped_deg: 0.0 };
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), radio);
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
    let (mut steps, mut end) = (Vec::new(), None);
    for event in ear.events() {
        match event {
            CoachEvent::Steps { steps: told } => steps.push(told),
            CoachEvent::Done { done } => end = Some(done),
            _ => {}
        }
    }
    (coach, steps, end.unwrap())
}

#[test]
fn what_is_said_beside_a_step_counts_it_or_the_step_says_that_it_does_not_count() {
    for pattern in ["mixed", "heel", "toe"] {
        let (_, told, done) = walked(pattern);
        let (mut good, mut graded, mut apart) = (0, 0, 0);
        for StepsSnapshot { steps, summary, .. } in &told[..told.len() - 1] {
            for step in steps.iter().filter(|step| step.landing.is_some()) {
                apart += u32::from(step.apart_text.is_some());
                let counts = u32::from(step.apart_text.is_none());
                graded += counts;
                good += counts * u32::from(step.landing == Some(StepLanding::Heel));
            }
            match graded {
                0 if apart > 0 => assert_eq!(summary, "Steps count once you walk steadily.", "{pattern}"),
                0 => assert!(summary.contains("none graded yet") || summary.contains("not graded yet"), "{summary}"),
                _ => assert!(
                    summary.starts_with(&format!("{good} of {graded} ")),
                    "{pattern}: {good} {graded} {summary}"
                ),
            }
        }
        assert!(apart > 0 && graded > 4, "{pattern}: {apart} {graded}");
        let last = told.iter().flat_map(|told| &told.steps).filter(|step| step.first_or_last);
        assert!(last.clone().all(|step| step.apart_text.as_deref() == Some("not counted")));
        assert!(last.count() > 0 && !done.summary.is_empty());
    }
}

/// Somebody walks, stands, and walks again.
fn two_walks(path: &std::path::Path) -> Duration {
    let mut writer = Writer::create(path).unwrap();
    let (mut from, mut second) = (Duration::ZERO, Duration::ZERO);
    for stands_s in [3.0, 15.0] {
        let before = vec![Idle::Standing { seconds: stands_s }];
        let walk = Simulation { turns: false, before, steps: Some(16), ..Simulation::new(Pattern::Heel, 11) };
        second = from;
        let mut last = from;
        for sample in walk.start().unwrap() {
            last = second + sample.at;
            writer.write(&Sample { at: last, ..sample }).unwrap();
        }
        from = last + Duration::from_millis(10);
    }
    writer.finish().unwrap();
    second
}

#[test]
fn before_a_step_counts_it_is_said_when_they_will() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("walk.csv.gz");
    let stands_from = two_walks(&path);
    let (coach, ear) = open(folder.path(), CoachRadio::Replay { path: path.display().to_string() });
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    let ready_ms = i64::try_from(stands_from.as_millis()).unwrap();
    coach.advance_to(ready_ms).unwrap();
    coach.ready().unwrap();
    coach.advance_to(ready_ms + 60_000).unwrap();
    let summaries = ear.events().into_iter().filter_map(|event| match event {
        CoachEvent::Steps { steps } => Some(steps.summary),
        _ => None,
    });
    let summaries: Vec<_> = summaries.collect();
    assert_eq!(summaries[0], "Steps count once you walk steadily.");
    assert!(summaries.iter().any(|summary| summary == "1 of 1 landed heel first."), "{summaries:?}");
}

#[test]
fn a_walk_of_which_nothing_counts_says_how_many_steps_it_had() {
    let folder = tempdir().unwrap();
    let (coach, ear) =
        open(folder.path(), CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 5, slipped_deg: 0.0 });
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    let mut now_ms = 0;
    while coach.steps_since(0).iter().all(|step| step.mark == StepMark::Ungraded) {
        now_ms += 250;
        coach.advance_to(now_ms).unwrap();
    }
    coach.stop(None).unwrap();
    coach.advance_to(now_ms + 1000).unwrap();
    let told = ear.events().into_iter().find_map(|event| match event {
        CoachEvent::Done { done } => Some(done.summary),
        _ => None,
    });
    assert!(!told.clone().unwrap().contains("graded"), "{told:?}");
}

#[test]
fn a_simulated_foot_is_named_beside_what_it_measures() {
    let (coach, _, done) = walked("heel");
    assert_eq!(coach.snapshot().stand_in_text.as_deref(), Some("Simulated foot"));
    assert_eq!(done.stand_in_text.as_deref(), Some("Simulated foot"));
    let sensor = coach.snapshot().sensors.remove(0);
    assert_eq!((sensor.name.as_str(), sensor.foot), ("Simulated foot", Some(Side::Left)));
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    assert_eq!(coach.snapshot().stand_in_text, None);
}
