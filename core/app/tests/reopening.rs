//! Closed and opened again after whatever was done, everything is as it was.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it finds by panicking")]

mod common;

use std::sync::Arc;

use common::open;
use common::person::{DAY_MS, answer, steady};
use heelfirst::{Coach, CoachRadio, MishapKind, PracticeContext, SessionId, SessionRating, StopReason, WalkingAid};
use proptest::prelude::*;
use proptest::sample::{Index, select};

#[derive(Debug, Clone)]
enum Deed {
    Answer(&'static str, &'static str),
    Mishap(MishapKind),
    TakeBack,
    Ready,
    LighterDay(bool),
    Rate(Option<SessionRating>),
    TakeProposal,
    TakeBackPlan,
    AnswerAsk(Index),
    Days(u8),
    Context(Option<Index>, WalkingAid),
    Practise(Index, u8),
}

const ANSWERS: [(&str, &str); 18] = [
    ("urgent", "none"),
    ("urgent", "today"),
    ("side", "left"),
    ("side", "both"),
    ("notice", "drag"),
    ("toe-lift", "not-at-all"),
    ("stand-30s", "yes"),
    ("stand-30s", "no"),
    ("weaker-leg", "holds-me"),
    ("knee", "steady"),
    ("knee", "gives-way"),
    ("fall-6-months", "no"),
    ("walking", "freely"),
    ("walking", "not-alone"),
    ("walking-far", "two-minutes-daily"),
    ("hurt", "no"),
    ("hurt", "badly"),
    ("minutes", "5"),
];

fn deed() -> impl Strategy<Value = Deed> {
    let kinds = select(vec![MishapKind::Fall, MishapKind::Trip]);
    let ratings = select(vec![SessionRating::Easy, SessionRating::Hard, SessionRating::Pain]);
    let aids = select(vec![WalkingAid::Unaided, WalkingAid::Cane, WalkingAid::Walker]);
    prop_oneof![
        2 => select(ANSWERS.to_vec()).prop_map(|(question, answer)| Deed::Answer(question, answer)),
        2 => kinds.prop_map(Deed::Mishap),
        1 => Just(Deed::TakeBack),
        1 => Just(Deed::Ready),
        1 => any::<bool>().prop_map(Deed::LighterDay),
        2 => proptest::option::of(ratings).prop_map(Deed::Rate),
        1 => Just(Deed::TakeProposal),
        1 => Just(Deed::TakeBackPlan),
        1 => any::<Index>().prop_map(Deed::AnswerAsk),
        1 => (1..9_u8).prop_map(Deed::Days),
        2 => (proptest::option::of(any::<Index>()), aids).prop_map(|(of, aid)| Deed::Context(of, aid)),
        4 => (any::<Index>(), 0..3_u8).prop_map(|(of, how)| Deed::Practise(of, how)),
    ]
}

/// All that a person sees, but for the next prompt, which depends on what was learnt by the minute.
fn seen(coach: &Coach, exercises: &[String]) -> Vec<String> {
    let mut today = coach.snapshot().today;
    (today.next_reminder, today.waiting) = (None, None);
    today.next_reminder_text.clear();
    let contexts: Vec<_> = exercises.iter().map(|exercise| coach.context(Some(exercise.clone()))).collect();
    let held: Vec<_> = exercises.iter().map(|exercise| coach.exercise(exercise.clone()).unwrap().held_back).collect();
    vec![
        format!("{today:?}"),
        format!("{:?}", coach.plan()),
        format!("{:?}", coach.proposal()),
        format!("{:?}", coach.self_check()),
        format!("{:?}", coach.welcome()),
        format!("{:?}", coach.checks()),
        format!("{:?}", coach.grade_borders()),
        format!("{:?} {contexts:?}", coach.context(None)),
        format!("{held:?}"),
    ]
}

/// Practises until it ends: enough, stopped because it hurts, or to its end.
fn practise(coach: &Coach, exercise: &str, how: u8, now_ms: &mut i64) -> Option<SessionId> {
    let session = coach.start(exercise.to_owned()).ok()?;
    drop(coach.ready()); // where it has a set-up
    while coach.snapshot().session.unwrap().outcome.is_none() {
        *now_ms += 20_000;
        coach.advance_to(*now_ms).unwrap();
        match how {
            0 => drop(coach.enough()),
            1 => drop(coach.stop(Some(StopReason::Pain))),
            _ => {}
        }
    }
    Some(session)
}

/// What is refused changes nothing, which is what is looked at.
fn act(coach: &Arc<Coach>, deed: &Deed, exercises: &[String], last: &mut Option<SessionId>, now_ms: &mut i64) {
    match deed {
        Deed::Answer(question, given) => answer(coach, &[(question, given)]),
        Deed::Mishap(kind) => coach.report_event(*kind, None, None).unwrap(),
        Deed::TakeBack => drop(coach.take_back_event()),
        Deed::Ready => drop(coach.ready_again()),
        Deed::LighterDay(on) => coach.lighter_day(*on).map(drop).unwrap(),
        Deed::Rate(rating) => {
            if let Some(session) = last {
                drop(coach.rate(session.clone(), *rating));
            }
        }
        Deed::TakeProposal => drop(coach.take_proposal()),
        Deed::TakeBackPlan => drop(coach.take_back_plan()),
        Deed::AnswerAsk(which) => {
            if let Some(ask) = coach.snapshot().today.ask {
                let answer = ask.answers[which.index(ask.answers.len())].key.clone();
                drop(coach.answer_ask(ask.kind, ask.key, answer));
            }
        }
        Deed::Days(days) => *now_ms += i64::from(*days) * DAY_MS,
        Deed::Context(of, aid) => {
            let context = PracticeContext { aid: *aid, ..coach.context(None) };
            match of {
                Some(of) => coach.set_context_of(of.get(exercises).clone(), context).unwrap(),
                None => coach.set_context(context).unwrap(),
            }
        }
        Deed::Practise(of, how) => {
            let practised = practise(coach, &exercises[of.index(exercises.len())], *how, now_ms);
            *last = practised.or(last.take());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn after_each_deed_everything_is_the_same_when_it_is_opened_again(
        deeds in prop::collection::vec(deed(), 1..30),
        is_steady in any::<bool>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let (mut coach, mut _ear) =
            if is_steady { steady(folder.path()) } else { open(folder.path(), CoachRadio::None) };
        let exercises = heelfirst::exercises().unwrap();
        let (mut now_ms, mut last) = (0, None);
        for deed in deeds {
            act(&coach, &deed, &exercises, &mut last, &mut now_ms);
            now_ms += 1000;
            coach.advance_to(now_ms).unwrap();
            let before = seen(&coach, &exercises);
            coach.shut_down();
            (coach, _ear) = open(folder.path(), CoachRadio::None);
            coach.advance_to(now_ms).unwrap();
            for (before, after) in before.into_iter().zip(seen(&coach, &exercises)) {
                prop_assert_eq!(before, after, "after {:?}", deed);
            }
        }
    }
}
