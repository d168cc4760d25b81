use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::api::{SessionId, Side};

const KEYS: [SessionKey; 6] = [
    SessionKey::Volume,
    SessionKey::Headset,
    SessionKey::Play,
    SessionKey::Pause,
    SessionKey::Space,
    SessionKey::Escape,
];
fn session(phase: SessionPhase, commands: &[SessionCommand], own_pace: bool) -> SessionSnapshot {
    SessionSnapshot {
        session: SessionId { value: "a".to_owned() },
        exercise: "seated-ankle-lift".to_owned(),
        exercise_name: String::new(),
        is_walk: false,
        outdoors: false,
        at_ms: 0,
        phase,
        phase_name: String::new(),
        side: None,
        set: 1,
        sets: 1,
        repetition: 1,
        of: 1,
        place_text: None,
        set_text: None,
        next_text: None,
        own_pace,
        figure_side: Side::Left,
        commands: commands.to_vec(),
        more_time_ms: 0,
        remaining_ms: None,
        phase_total_ms: None,
        phase_ends_at_ms: None,
        wake_at_ms: None,
        instruction: String::new(),
        safety: String::new(),
        counts: Vec::new(),
        active_ms: 0,
        rest_ms: 0,
        set_up_ms: 0,
        paused_ms: 0,
        outcome: None,
        actions: Vec::new(),
        progress: None,
        is_moving: false,
        has_time_to_read: false,
        keeps_screen_on: false,
    }
}

fn says(command: SessionCommand) -> KeyMeaning {
    KeyMeaning::Say { command }
}

#[test]
fn without_a_session_and_after_its_end_keys_mean_what_they_always_do() {
    for key in KEYS {
        assert_eq!(key_meaning(key, None, true), KeyMeaning::Elsewhere);
        let over = session(SessionPhase::Done, &SessionCommand::ALL, true);
        assert_eq!(key_meaning(key, Some(over), true), KeyMeaning::Elsewhere);
    }
}

#[test]
fn one_key_leads_through_a_session() {
    let waits = session(SessionPhase::SetUp, &[SessionCommand::Ready, SessionCommand::Pause], false);
    let runs = session(SessionPhase::Up, &[SessionCommand::Pause, SessionCommand::Count], false);
    let paused = session(SessionPhase::Paused, &[SessionCommand::Resume], false);
    for key in [SessionKey::Volume, SessionKey::Headset, SessionKey::Space] {
        assert_eq!(key_meaning(key, Some(waits.clone()), true), says(SessionCommand::Ready));
        assert_eq!(key_meaning(key, Some(runs.clone()), true), says(SessionCommand::Pause), "the cues count");
        assert_eq!(key_meaning(key, Some(paused.clone()), true), says(SessionCommand::Resume));
    }
}

#[test]
fn at_their_own_pace_a_key_counts_for_who_wants_it_so() {
    let own = session(SessionPhase::Up, &[SessionCommand::Pause, SessionCommand::Count], true);
    let meant = |key, keys_count| key_meaning(key, Some(own.clone()), keys_count);
    for key in [SessionKey::Volume, SessionKey::Headset] {
        assert_eq!(meant(key, true), says(SessionCommand::Count));
        assert_eq!(meant(key, false), says(SessionCommand::Pause));
    }
    assert_eq!(meant(SessionKey::Space, false), says(SessionCommand::Count));
    assert_eq!(meant(SessionKey::Play, true), KeyMeaning::Silence);
    assert_eq!(meant(SessionKey::Pause, true), says(SessionCommand::Pause));
}

proptest! {
    #[test]
    fn a_key_says_only_what_the_session_takes_and_an_earbud_only_its_own(
        key in select(KEYS.to_vec()),
        commands in subsequence(SessionCommand::ALL.to_vec(), 0..=SessionCommand::ALL.len()),
        own_pace in any::<bool>(),
        keys_count in any::<bool>(),
    ) {
        let meant = key_meaning(key, Some(session(SessionPhase::Up, &commands, own_pace)), keys_count);
        prop_assert_eq!(meant == KeyMeaning::Stop, key == SessionKey::Escape);
        let one_way = matches!(key, SessionKey::Play | SessionKey::Pause);
        prop_assert!(meant != KeyMeaning::Elsewhere || !one_way);
        prop_assert!(meant != KeyMeaning::Silence || one_way);
        if let KeyMeaning::Say { command } = meant {
            prop_assert!(commands.contains(&command));
            prop_assert!(command != SessionCommand::Count || own_pace && !one_way && (keys_count || key == SessionKey::Space));
            prop_assert!(key != SessionKey::Pause || command == SessionCommand::Pause);
            prop_assert!(key != SessionKey::Play || command != SessionCommand::Pause);
        }
    }
}
