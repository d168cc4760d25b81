use super::*;
use crate::api::CoachRadio;
use crate::state::Facts;
use crate::state::testing::state_of;

fn fresh() -> State {
    state_of(&Facts::default(), CoachRadio::None)
}

fn kinds(state: &State) -> Vec<WelcomePageKind> {
    state.welcome().pages.iter().map(|page| page.kind).collect()
}

#[test]
fn a_person_is_greeted_asked_and_led_to_the_first_lifts() {
    use WelcomePageKind::{Aids, FirstLifts, Greeting, Question, Reminders, WakingHours};
    let state = fresh();
    let all = [Greeting, Question, Question, Question, Question, Aids, WakingHours, Reminders, FirstLifts];
    assert_eq!(kinds(&state), all);
    let welcome = state.welcome();
    assert_eq!((welcome.begin_at, welcome.is_over), (0, false));
    assert_eq!(welcome.pages[2].progress, "3 of 9");
    assert_eq!(welcome.pages[0].progress, "");
    assert!(welcome.pages.iter().all(|page| !page.title.is_empty() && page.lines.iter().all(|line| !line.is_empty())));
}

#[test]
fn who_comes_back_begins_where_they_left() {
    let mut state = fresh();
    for (question, answer, begins_at) in
        [("urgent", "none", 2), ("side", "left", 3), ("toe-lift", "partly", 4), ("notice", "not-sure", 5)]
    {
        state.answer_check(question, answer).unwrap();
        assert_eq!(state.welcome().begin_at, begins_at, "{question}");
    }
    assert_eq!(state.welcome().pages[5].kind, WelcomePageKind::Aids);
}

#[test]
fn an_urgent_answer_ends_the_welcome_with_what_to_do() {
    let mut state = fresh();
    state.answer_check("urgent", "emergency").unwrap();
    let welcome = state.welcome();
    assert_eq!(kinds(&state), [WelcomePageKind::Greeting, WelcomePageKind::Question, WelcomePageKind::Urgent]);
    assert_eq!(welcome.begin_at, 2);
    assert!(welcome.pages[2].title.contains("call the emergency number"), "{}", welcome.pages[2].title);
    state.answer_check("urgent", "already-looked-at").unwrap();
    assert_eq!(state.welcome().begin_at, 2);
    assert_eq!(kinds(&state).len(), 9);
}

#[test]
fn who_leaves_the_welcome_is_not_greeted_again() {
    let mut state = fresh();
    assert!(state.today().is_welcome);
    state.leave_welcome().unwrap();
    assert!(!state.today().is_welcome && state.welcome().is_over);
}

#[test]
fn with_no_lift_yet_the_first_lifts_are_helped() {
    let mut state = fresh();
    state.answer_check("toe-lift", "not-at-all").unwrap();
    let last = state.welcome().pages.pop().unwrap();
    assert!(last.lines[0].contains("with help"), "{last:?}");
}
