use jiff::ToSpan;
use jiff::civil::date;

use super::*;
use crate::api::CoachRadio;
use crate::state::testing::state_of;
use crate::state::{Facts, PastSession};

/// Somebody who has practised on each of so many days up to the day before the clock's first, 1970-01-01.
fn after_days(days: i64) -> State {
    let day = |ago: i64| date(1970, 1, 1) - ago.days();
    let past = (1..=days).map(|ago| PastSession {
        exercise: "walking-burst".to_owned(),
        date: day(ago),
        ended: day(ago).at(10, 0, 0, 0).in_tz("UTC").unwrap(),
    });
    state_of(&Facts { past: past.collect(), ..Facts::default() }, CoachRadio::None)
}

fn notices(state: &mut State) -> Vec<String> {
    let events = state.take_outbox().events;
    let key = |event: CoachEvent| match event {
        CoachEvent::Problem { notice } => Some(notice.key),
        _ => None,
    };
    events.into_iter().filter_map(key).collect()
}

#[test]
fn a_habit_brings_fewer_prompts_once_and_says_so() {
    let mut state = after_days(42);
    let before = state.reminder_plan().unwrap().occurrences.len();
    assert_eq!((notices(&mut state), state.habits().fewer_walks), (vec!["fewer-prompts".to_owned()], 1));
    let mut usual = after_days(10);
    assert_eq!(usual.reminder_plan().unwrap().occurrences.len(), before + 2, "a walk on each of two days");
    assert_eq!(notices(&mut usual), [""; 0]);
    state.reminder_plan().unwrap();
    assert_eq!(notices(&mut state), [""; 0], "told once");
}

#[test]
fn all_prompts_are_brought_back_for_good_and_may_go_again() {
    let mut state = after_days(60);
    state.reminder_plan().unwrap();
    let all = state.allow_fewer_prompts(false).unwrap().occurrences.len();
    assert_eq!(state.habits().fewer_walks, 0);
    assert_eq!(state.habits().taper_text, "All prompts come, as you chose.");
    assert_eq!(state.allow_fewer_prompts(true).unwrap().occurrences.len(), all - 2);
}

#[test]
fn nothing_is_thinned_where_the_settings_do_not_allow_it() {
    let mut state = after_days(60);
    state.set_settings(r#"{"taper": false}"#).unwrap();
    assert_eq!((notices(&mut state), state.habits().fewer_walks), (Vec::new(), 0));
}

#[test]
fn what_thinning_leaves_out_besides_is_told_once_with_it() {
    let mut state = after_days(42);
    state.set_settings(r#"{"walks_per_day": 3, "max_per_day": 3, "taper": false}"#).unwrap();
    let told = state.set_settings(r#"{"walks_per_day": 3, "max_per_day": 3}"#).unwrap().warnings;
    let events = state.take_outbox().events;
    let thinned = events.into_iter().find_map(|event| match event {
        CoachEvent::Problem { notice } => Some(notice.what),
        _ => None,
    });
    // Two walks have room for two riders only.
    assert!(thinned.as_deref().is_some_and(|what| what.contains("Each day: 1 stretch left out")), "{thinned:?}");
    assert_eq!(told.iter().filter(|warning| warning.contains("Each day: 1 stretch left out")).count(), 1, "{told:?}");
    assert_eq!(state.reminder_plan().unwrap().warnings, [""; 0]);
    state.clock.move_to(std::time::Duration::from_secs(3 * 86_400));
    assert_eq!(state.reminder_plan().unwrap().warnings, [""; 0], "on no later day");
}

#[test]
fn what_was_not_told_on_saving_is_told_when_it_comes() {
    let mut state = after_days(0);
    // It comes again in sixteen weeks, which is further than is looked when it is kept.
    let rare = r#"{"walks_per_day": 1, "stretches_per_day": 0, "strength_per_day": 0, "max_per_day": 1,
        "recurring": [{"kind": "strength", "from": "1969-12-04T09:30", "rule": "FREQ=WEEKLY;INTERVAL=20"}]}"#;
    assert_eq!(state.set_settings(rare).unwrap().warnings, [""; 0]);
    state.clock.move_to(std::time::Duration::from_secs(16 * 7 * 86_400));
    let warnings = state.reminder_plan().unwrap().warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].starts_with("1970-04-23: 1 walk left out"), "{warnings:?}");
}

#[test]
fn what_was_told_on_saving_is_not_told_again() {
    let mut state = after_days(0);
    let often = r#"{"walks_per_day": 1, "stretches_per_day": 0, "strength_per_day": 0, "max_per_day": 1,
        "recurring": [{"kind": "strength", "from": "1969-12-18T09:30", "rule": "FREQ=WEEKLY;INTERVAL=2"}]}"#;
    let told = state.set_settings(often).unwrap().warnings;
    assert_eq!(told.len(), 1, "{told:?}");
    for day in 0..30 {
        state.clock.move_to(std::time::Duration::from_secs(day * 86_400));
        assert_eq!(state.reminder_plan().unwrap().warnings, [""; 0], "day {day}");
    }
}
