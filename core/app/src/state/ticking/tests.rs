use super::*;
use crate::api::{CoachClock, CoachConfig, CoachEvent, CoachRadio, Environment, SessionPhase};
use crate::clock::Clock;
use crate::state::Facts;

fn state() -> State {
    let config = CoachConfig {
        data_dir: String::new(),
        languages: vec!["en".to_owned()],
        clock: CoachClock::Scripted { started_at_ms: 0 },
        radio: CoachRadio::None,
        environment: Environment {
            zone: "UTC".to_owned(),
            languages: Vec::new(),
            boot_id: String::new(),
            may_notify: true,
            channel_muted: false,
            exact_allowed: true,
            battery_restricted: false,
            pending_limit: 60,
        },
    };
    let clock = Clock::new(config.clock).unwrap();
    let mut state = State::new(&config, clock, &Facts::default()).unwrap();
    state.start("seated-ankle-lift", false).unwrap();
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
