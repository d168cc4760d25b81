//! A session through the surface: led, paused, cut short and taken up again.

mod common;

use common::{Ear, lifts_well, open, repetitions};
use heelfirst::{
    CoachError, CoachEvent, CoachRadio, CountedBy, HistoryRange, SessionOutcome, SessionPhase, SessionRating,
    StopReason,
};
use heelfirst_history::{Entry, Event, Reader, Store};
use proptest::prelude::*;
use tempfile::tempdir;

const ALL: HistoryRange = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: true };
/// Longer than any session of these tests.
const LATER_MS: i64 = 1_000_000;

fn outcome(ear: &Ear) -> Option<SessionOutcome> {
    ear.events().iter().find_map(|event| match event {
        CoachEvent::Done { done } => Some(done.outcome),
        _ => None,
    })
}

/// Everything that must not depend on how the time was cut: all but the snapshots of a countdown on its way.
fn told(ear: &Ear) -> Vec<String> {
    let keep = |event: &CoachEvent| {
        matches!(event, CoachEvent::Cue { .. } | CoachEvent::Repetition { .. } | CoachEvent::Done { .. })
    };
    let text = |event: &CoachEvent| match event {
        CoachEvent::Cue { cue } => format!("{} cue {} {:?}", cue.at_ms, cue.key, cue.speech),
        CoachEvent::Repetition { repetition } => {
            format!("{} {:?} {} {}", repetition.at_ms, repetition.side, repetition.set, repetition.repetition)
        }
        CoachEvent::Done { done } => format!("{} done {:?} {}", done.at_ms, done.outcome, done.summary),
        _ => String::new(),
    };
    ear.events().iter().filter(|event| keep(event)).map(text).collect()
}

#[test]
fn a_whole_exercise_is_led_told_and_kept() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(LATER_MS).unwrap();
    let done = repetitions(&ear.events());
    let expected: Vec<_> =
        ["left", "right"].iter().flat_map(|side| (1..=10).map(|n| ((*side).to_owned(), 1, n))).collect();
    assert_eq!(done, expected);
    assert_eq!(outcome(&ear), Some(SessionOutcome::Done));
    let history = coach.history(ALL).unwrap();
    assert_eq!(history.sessions.len(), 1);
    let session = &history.sessions[0];
    assert_eq!(session.outcome, Some(SessionOutcome::Done));
    assert!(session.sides.iter().all(|side| side.repetitions == side.prescribed && side.prescribed == 10));
    assert!(session.started.ends_with("[Europe/Berlin]"), "{}", session.started);
}

#[test]
fn nothing_follows_done() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(20_000).unwrap();
    coach.stop(Some(StopReason::Tired)).unwrap();
    coach.advance_to(20_001).unwrap();
    ear.take();
    coach.advance_to(LATER_MS).unwrap();
    assert_eq!(ear.events(), []);
    assert!(matches!(coach.pause(), Err(CoachError::NotFound { .. })));
}

#[test]
fn the_times_of_a_session_add_up() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.start("calf-stretch".to_owned()).unwrap();
    coach.advance_to(4_000).unwrap();
    coach.ready().unwrap();
    coach.advance_to(16_000).unwrap();
    coach.pause().unwrap();
    coach.advance_to(21_000).unwrap();
    coach.resume().unwrap();
    for at_ms in [21_500, 30_000, 40_000] {
        coach.advance_to(at_ms).unwrap();
        let session = coach.snapshot().session.unwrap();
        let sum = session.set_up_ms + session.active_ms + session.rest_ms + session.paused_ms;
        assert_eq!(sum, session.at_ms);
        assert_eq!((session.set_up_ms, session.paused_ms), (4_000, 5_000));
    }
}

#[test]
fn a_session_cut_short_goes_on_where_it_was_led_to() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(33_000).unwrap();
    let before = repetitions(&ear.take());
    coach.shut_down();
    drop(coach);

    let (coach, ear) = open(folder.path(), CoachRadio::None);
    let snapshot = coach.snapshot();
    assert_eq!(snapshot.session.unwrap().phase, SessionPhase::Paused);
    assert_eq!(snapshot.today.unfinished.unwrap().exercise, "seated-ankle-lift");
    assert!(matches!(coach.start("calf-stretch".to_owned()), Err(CoachError::Busy { .. })));
    coach.resume().unwrap();
    coach.advance_to(LATER_MS).unwrap();
    let after = repetitions(&ear.events());
    assert!(!before.is_empty() && !after.is_empty());
    let mut all = before.clone();
    all.extend(after);
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), all.len(), "a repetition was told twice");
    assert_eq!(all.len(), 20);
    assert_eq!(coach.history(ALL).unwrap().sessions.len(), 1);
}

/// A journal as it is left when the last repetition was written and the end of the session was not.
#[test]
fn a_session_led_to_its_end_ends_as_it_was_led() {
    let (whole, cut) = (tempdir().unwrap(), tempdir().unwrap());
    let (coach, _ear) = open(whole.path(), CoachRadio::None);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(LATER_MS).unwrap();
    let led = coach.history(ALL).unwrap().sessions[0].clone();
    let encouraged = coach.snapshot().today.encouragement;
    coach.shut_down();
    let journal = Reader::open(whole.path()).unwrap().events(None, 10_000).unwrap();
    let kept = journal.into_iter().filter_map(|recorded| {
        let event = recorded.event.filter(|event| !matches!(event, Event::SessionEnded { .. }))?;
        Some(Entry { at_us: recorded.at_us, zone: recorded.zone, event })
    });
    let mut store = Store::open(cut.path(), "this").unwrap();
    store.append(&kept.collect::<Vec<_>>()).unwrap();
    drop(store);

    let (coach, _ear) = open(cut.path(), CoachRadio::None);
    assert!(coach.snapshot().today.unfinished.is_none());
    let sessions = coach.history(ALL).unwrap().sessions;
    assert_eq!(sessions, [led]);
    assert_eq!(coach.snapshot().today.encouragement, encouraged);
    let rated = coach.rate(sessions[0].session.clone(), Some(SessionRating::Pain)).unwrap();
    assert!(rated.what_changed.is_some(), "it can be rated as every other");
    coach.start("seated-march".to_owned()).unwrap();
}

#[test]
fn steps_are_there_again_from_any_number_on() {
    let folder = tempdir().unwrap();
    let (coach, _ear) =
        open(folder.path(), CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 5, slipped_deg: 0.0 });
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(20_000).unwrap();
    let all = coach.steps_since(0);
    assert!(all.len() > 5);
    assert_eq!(coach.steps_since(3), all[3..]);
    coach.advance_to(LATER_MS).unwrap();
    assert_eq!(coach.steps_since(0)[..all.len()], all);
}

#[test]
fn an_unfinished_session_can_be_given_up() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-march".to_owned()).unwrap();
    coach.shut_down();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.abandon().unwrap();
    assert_eq!(coach.history(ALL).unwrap().sessions[0].outcome, Some(SessionOutcome::Interrupted));
    assert!(coach.snapshot().today.unfinished.is_none());
    coach.start("calf-stretch".to_owned()).unwrap();
}

#[test]
fn who_leaves_before_it_began_stopped_nothing() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-march".to_owned()).unwrap();
    coach.stop(None).unwrap();
    coach.advance_to(1_000).unwrap();
    let mut dones = ear.events().into_iter().filter_map(|event| match event {
        CoachEvent::Done { done } => Some(done),
        _ => None,
    });
    let done = dones.next_back().unwrap();
    assert_eq!((done.outcome, done.asks_rating, done.asks_mishap), (SessionOutcome::Interrupted, false, false));
    assert_eq!(coach.recent_sessions().unwrap(), []);
    coach.start("seated-march".to_owned()).unwrap();
    coach.stop(Some(StopReason::Dizzy)).unwrap();
    assert_eq!(coach.recent_sessions().unwrap().len(), 1, "somebody who says why has something to tell");
}

#[test]
fn enough_is_done() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(30_000).unwrap();
    coach.enough().unwrap();
    coach.advance_to(60_000).unwrap();
    coach.enough().unwrap();
    coach.advance_to(LATER_MS).unwrap();
    assert_eq!(outcome(&ear), Some(SessionOutcome::Enough));
    let lift = coach.snapshot().today.items.into_iter().find(|item| item.exercise == "seated-ankle-lift").unwrap();
    assert_eq!((lift.done_today, lift.due), (1, false));
}

#[test]
fn a_repetition_counted_by_hand_is_told_with_who_counted() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(6_000).unwrap();
    coach.count_repetition(CountedBy::Helper).unwrap();
    coach.advance_to(6_500).unwrap();
    let counted: Vec<_> = ear
        .events()
        .into_iter()
        .filter_map(
            |event| if let CoachEvent::Repetition { repetition } = event { Some(repetition.counted_by) } else { None },
        )
        .collect();
    assert_eq!(counted, [CountedBy::Helper]);
}

#[test]
fn a_walk_with_a_sensor_tells_each_step_once_and_keeps_it() {
    let folder = tempdir().unwrap();
    let radio = CoachRadio::Simulated { pattern: "slap".to_owned(), seed: 3, slipped_deg: 0.0 };
    let (coach, ear) = open(folder.path(), radio);
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(LATER_MS).unwrap();
    let steps: Vec<_> = ear
        .events()
        .into_iter()
        .filter_map(|event| if let CoachEvent::Steps { steps } = event { Some(steps.steps) } else { None })
        .flatten()
        .collect();
    assert!(steps.len() >= 15, "{}", steps.len());
    let numbers: Vec<u64> = steps.iter().map(|step| step.number).collect();
    assert_eq!(numbers, (1..=steps.len() as u64).collect::<Vec<_>>());
    let slaps = steps.iter().filter(|step| step.slap == Some(true)).count();
    assert!(slaps * 10 >= steps.len() * 8, "{slaps} of {}", steps.len());
    assert_eq!(coach.history(ALL).unwrap().sessions[0].steps, steps);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn how_the_time_is_cut_changes_nothing(cuts in prop::collection::vec(1i64..200_000, 0..12)) {
        let lead = |cuts: &[i64]| {
            let folder = tempdir().unwrap();
            let (coach, ear) = open(folder.path(), CoachRadio::None);
            coach.start("seated-ankle-lift".to_owned()).unwrap();
            coach.ready().unwrap();
            let mut cuts = cuts.to_vec();
            cuts.sort_unstable();
            for at_ms in cuts {
                coach.advance_to(at_ms).unwrap();
            }
            coach.advance_to(LATER_MS).unwrap();
            told(&ear)
        };
        prop_assert_eq!(lead(&cuts), lead(&[]));
    }
}
