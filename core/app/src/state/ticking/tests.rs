use super::*;
use crate::api::{CoachEvent, CoachRadio, SessionPhase};
use crate::state::Facts;
use crate::state::testing::state_of;

fn state() -> State {
    started("seated-ankle-lift", CoachRadio::None)
}

fn started(item: &str, radio: CoachRadio) -> State {
    let mut state = state_of(&Facts::default(), radio);
    state.start(item, true).unwrap();
    state.input(Input::Ready).unwrap();
    state
}

/// Wakes the state only now, whatever was due before.
fn woken_at(state: &mut State, seconds: u64) -> Vec<CoachEvent> {
    state.take_outbox();
    state.clock.move_to(Duration::from_secs(seconds));
    state.tick();
    state.take_outbox().then
}

fn led_to(state: &mut State, seconds: u64) {
    while state.move_clock(Duration::from_secs(seconds)) {
        state.tick();
    }
}

fn phase(state: &State) -> SessionPhase {
    state.snapshot().session.unwrap().phase
}

#[test]
fn woken_a_little_late_the_session_goes_on() {
    let mut state = state();
    led_to(&mut state, 12);
    woken_at(&mut state, 14);
    assert_ne!(phase(&state), SessionPhase::Paused);
}

#[test]
fn woken_far_too_late_nothing_is_invented() {
    let mut state = state();
    led_to(&mut state, 20);
    let before = state.snapshot().session.unwrap();
    let told = woken_at(&mut state, 300);
    assert_eq!(phase(&state), SessionPhase::Paused);
    assert!(told.iter().all(|event| !matches!(event, CoachEvent::Repetition { .. } | CoachEvent::Done { .. })));
    let after = state.snapshot().session.unwrap();
    assert_eq!(after.counts, before.counts);
    assert!(after.paused_ms > 270_000, "{}", after.paused_ms);
    let sum = after.set_up_ms + after.active_ms + after.rest_ms + after.paused_ms;
    assert_eq!(sum, after.at_ms);
}

#[test]
fn a_command_that_comes_too_late_finds_the_session_interrupted() {
    let mut state = state();
    led_to(&mut state, 20);
    let counted = state.snapshot().session.unwrap().counts;
    state.clock.move_to(Duration::from_secs(300));
    state.input(Input::Resume).unwrap();
    let session = state.snapshot().session.unwrap();
    assert_eq!((session.phase, session.counts), (SessionPhase::GetReady, counted));
}

/// A walk of 16 s, woken each time that is given and at its end; what was told, and the state after it.
fn walked(woken_ms: impl Iterator<Item = u64>) -> (Vec<CoachEvent>, State) {
    let radio = CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 5, slipped_deg: 0.0 };
    let mut state = started("walking-burst", radio);
    let mut told = Vec::new();
    for woken_ms in woken_ms.chain([16_000]) {
        state.clock.move_to(Duration::from_millis(woken_ms));
        state.tick();
        told.extend(state.take_outbox().events);
    }
    (told, state)
}

/// When the steps sounded, in ms.
fn sounds(told: &[CoachEvent]) -> Vec<i64> {
    let sound = |event: &CoachEvent| match event {
        CoachEvent::Cue { cue } if cue.key.starts_with("step-") => Some(cue.at_ms),
        _ => None,
    };
    told.iter().filter_map(sound).collect()
}

#[test]
fn a_step_that_is_heard_late_is_told_and_learnt_from_but_does_not_sound() {
    let (promptly, mut prompt_state) = walked((0..16_000).step_by(125));
    let (late, mut late_state) = walked((0..9_000).step_by(125));
    let before: Vec<i64> = sounds(&promptly).into_iter().filter(|at_ms| *at_ms < 8_900).collect();
    let after: Vec<i64> = sounds(&late).into_iter().filter(|at_ms| *at_ms >= 8_900).collect();
    assert!(sounds(&promptly).len() > before.len() + 2, "{:?}", sounds(&promptly));
    assert!(after.iter().all(|at_ms| *at_ms >= 15_700), "{after:?}");
    assert_eq!(sounds(&late)[..before.len()], before);
    assert_eq!(late_state.steps_since(0), prompt_state.steps_since(0));
    for state in [&mut prompt_state, &mut late_state] {
        state.input(Input::Enough).unwrap();
    }
    assert_eq!(late_state.facts.cue_memories, prompt_state.facts.cue_memories);
}

#[test]
fn a_driver_that_is_a_little_late_lets_every_step_sound() {
    let (promptly, _) = walked((0..16_000).step_by(5));
    let (a_little_late, _) = walked((0..16_000).step_by(100));
    assert_eq!(sounds(&a_little_late), sounds(&promptly));
}

/// How many steps sounded, and the longest time from foot flat to the sound in s, where the state is woken every so many ms.
fn latest_after_flat_s(woken_every_ms: usize) -> (usize, f64) {
    let mut state =
        started("walking-burst", CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 5, slipped_deg: 0.0 });
    let (mut count, mut latest_s) = (0, 0.0_f64);
    for woken_ms in (0..16_000_u64).step_by(woken_every_ms) {
        state.clock.move_to(Duration::from_millis(woken_ms));
        state.tick();
        for decided_ms in sounds(&state.take_outbox().events) {
            let (now_s, decided_s) = (Duration::from_millis(woken_ms).as_secs_f64(), decided_ms as f64 / 1000.0);
            let known = state.steps_since(0).into_iter().filter_map(|step| step.foot_flat_s);
            let last_s = known.filter(|at_s| *at_s < decided_s).fold(0.0, f64::max);
            latest_s = latest_s.max(now_s - last_s);
            count += 1;
        }
    }
    (count, latest_s)
}

#[test]
fn no_step_sounds_later_after_foot_flat_than_is_linked_with_it() {
    for woken_every_ms in [5, 150, 280] {
        let (count, latest_s) = latest_after_flat_s(woken_every_ms);
        assert!(count > 0 && latest_s < 0.401, "woken every {woken_every_ms} ms: {count} sounds, {latest_s}");
    }
}
