//! Whatever is called in whatever order: nothing starts while an urgent answer stands, nothing standing or walking without the answers,
//! after a fall, or on a lighter day.

mod common;

use std::collections::BTreeMap;

use common::open;
use heelfirst::{CoachRadio, MishapKind, SessionRating};
use proptest::prelude::*;

/// What a person does, with few choices each, so that they meet.
#[derive(Debug, Clone)]
enum Deed {
    Answer(usize, usize),
    Fall,
    TakeBack,
    Ready,
    LighterDay(bool),
    Rate(u8),
    TakeProposal,
    FirstLifts,
    Start(usize),
    NextDay,
}

/// Question and its answers, those first that let more be done.
const QUESTIONS: [(&str, &[&str]); 12] = [
    ("urgent", &["none", "already-looked-at", "today", "emergency", "ms-team"]),
    ("side", &["left", "both"]),
    ("notice", &["classic", "drag", "classic+drag"]),
    ("toe-lift", &["partly", "not-at-all"]),
    ("stand-30s", &["yes", "no"]),
    ("weaker-leg", &["holds-me", "not-yet"]),
    ("knee", &["steady", "gives-way"]),
    ("fall-6-months", &["no", "yes"]),
    ("walking", &["freely", "not-alone"]),
    ("hands", &["two"]),
    ("walking-far", &["two-minutes-daily", "few-steps"]),
    ("hurt", &["no", "badly"]),
];
/// Asked before standing as well.
const FEELING: (&str, &str) = ("feeling", "full");

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        12 => (0..QUESTIONS.len(), prop_oneof![4 => Just(0_usize), 1 => 0..5_usize]).prop_map(|(q, a)| Deed::Answer(q, a)),
        2 => Just(Deed::Fall),
        1 => Just(Deed::TakeBack),
        2 => Just(Deed::Ready),
        1 => any::<bool>().prop_map(Deed::LighterDay),
        1 => (0..5_u8).prop_map(Deed::Rate),
        1 => Just(Deed::TakeProposal),
        1 => Just(Deed::FirstLifts),
        8 => (0..12_usize).prop_map(Deed::Start),
        1 => Just(Deed::NextDay),
    ]
}

/// What is known of a person beside the coach, by the rules alone.
#[derive(Default)]
struct Known {
    answers: BTreeMap<String, String>,
    rests_after_fall: bool,
    /// Whether a fall of today may be taken back, and whether something rested before it.
    fell: Option<bool>,
    lighter: bool,
}

impl Known {
    fn is_urgent(&self) -> bool {
        let says = |question: &str, answer: &str| self.answers.get(question).is_some_and(|given| given == answer);
        ["today", "emergency", "ms-team"].iter().any(|level| says("urgent", level)) || says("hurt", "badly")
    }

    fn may_start(&self, is_seated: bool) -> bool {
        let standing =
            QUESTIONS.iter().map(|(key, _)| *key).filter(|key| !["urgent", "side", "notice", "hurt"].contains(key));
        let answered = standing.chain([FEELING.0]).all(|key| self.answers.contains_key(key));
        !self.is_urgent() && (is_seated || (answered && !self.rests_after_fall && !self.lighter))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn nothing_starts_that_is_held_back(deeds in prop::collection::vec(deed(), 1..60), steady in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let (coach, _ear) = open(folder.path(), CoachRadio::None);
        let exercises = heelfirst::exercises().unwrap();
        let mut known = Known::default();
        let mut now_ms = 0;
        if steady {
            for (question, answers) in QUESTIONS.iter().filter(|(question, _)| *question != "hurt") {
                let first = answers.iter().next().unwrap();
                coach.answer_check((*question).to_owned(), (*first).to_owned()).unwrap();
                known.answers.insert((*question).to_owned(), (*first).to_owned());
            }
            coach.answer_check(FEELING.0.to_owned(), FEELING.1.to_owned()).unwrap();
            known.answers.insert(FEELING.0.to_owned(), FEELING.1.to_owned());
        }
        let mut last = None;
        for deed in deeds {
            match deed {
                Deed::Answer(question, answer) => {
                    let Some((question, answers)) = QUESTIONS.get(question) else { continue };
                    let Some(answer) = answers.get(answer) else { continue };
                    coach.answer_check((*question).to_owned(), (*answer).to_owned()).unwrap();
                    known.answers.insert((*question).to_owned(), (*answer).to_owned());
                    if *question == "urgent" && ["none", "already-looked-at"].contains(answer) && known.answers.contains_key("hurt") {
                        known.answers.insert("hurt".to_owned(), "no".to_owned());
                    }
                }
                Deed::Fall => {
                    coach.report_event(MishapKind::Fall, None, None).unwrap();
                    known.fell = Some(known.rests_after_fall);
                    known.rests_after_fall = true;
                    known.answers.remove("hurt");
                    known.answers.insert("fall-6-months".to_owned(), "yes".to_owned());
                }
                Deed::TakeBack => {
                    if coach.take_back_event().is_ok() && let Some(before) = known.fell.take() {
                        known.rests_after_fall = before;
                    }
                }
                Deed::Ready => {
                    let ready = coach.ready_again();
                    if ready.is_ok() {
                        prop_assert!(!known.is_urgent() && known.answers.contains_key("hurt"));
                        known.rests_after_fall = false;
                    }
                }
                Deed::LighterDay(on) => {
                    coach.lighter_day(on).unwrap();
                    known.lighter = on;
                }
                Deed::Rate(rating) => {
                    let ratings = [SessionRating::Easy, SessionRating::Right, SessionRating::Hard, SessionRating::Pain];
                    if let Some(session) = &last {
                        coach.rate(Clone::clone(session), ratings.get(usize::from(rating)).copied()).unwrap();
                    }
                }
                Deed::TakeProposal => prop_assert_eq!(coach.take_proposal().is_ok(), known.answers.contains_key("side")),
                Deed::FirstLifts => {
                    if let Ok(session) = coach.start_first_lifts() {
                        prop_assert!(known.may_start(true));
                        coach.stop(None).unwrap();
                        last = Some(session);
                    }
                }
                Deed::Start(which) => {
                    let Some(exercise) = exercises.get(which % exercises.len()) else { continue };
                    let is_seated = !heelfirst::needs_standing_answers(exercise);
                    if let Ok(session) = coach.start(exercise.clone()) {
                        prop_assert!(known.may_start(is_seated), "{exercise} started");
                        coach.stop(None).unwrap();
                        last = Some(session);
                    }
                    if let Ok(session) = coach.start_unasked(exercise.clone()) {
                        prop_assert!(!known.is_urgent(), "{exercise} started although an urgent answer stands");
                        prop_assert!(is_seated || !(known.rests_after_fall || known.lighter), "{exercise} started");
                        coach.stop(None).unwrap();
                        last = Some(session);
                    }
                }
                Deed::NextDay => {
                    now_ms += 86_400_000;
                    coach.advance_to(now_ms).unwrap();
                    known.lighter = false;
                    known.fell = None;
                }
            }
            let today = coach.snapshot().today;
            for item in today.items.iter().chain(&today.checks) {
                let is_seated = !heelfirst::needs_standing_answers(&item.exercise);
                prop_assert!(!item.offered || known.may_start(is_seated), "{item:?}");
                prop_assert!(!item.offered || !item.dose.is_empty(), "{item:?}");
            }
        }
    }
}
