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
