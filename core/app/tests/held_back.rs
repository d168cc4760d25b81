//! Whatever is called in whatever order: nothing starts while an urgent answer stands, nothing standing or walking without the answers,
//! after a fall, or on a lighter day.

mod common;

use std::collections::BTreeMap;

use common::open;
use heelfirst::{CoachRadio, MishapKind, Plan, PlanItem, PracticeContext, SessionRating, Side, WalkingAid};
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
    /// Starts an exercise and pauses it.
    Pause(usize),
    Resume,
    Stop,
    /// A plan of this exercise alone, with a walker or without.
    Plan(usize, bool),
    Walker(bool),
    /// The app is closed and opened again.
    Reopen,
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
        4 => (0..12_usize).prop_map(Deed::Pause),
        6 => Just(Deed::Resume),
        2 => Just(Deed::Stop),
        1 => (0..12_usize, any::<bool>()).prop_map(|(which, walker)| Deed::Plan(which, walker)),
        1 => any::<bool>().prop_map(Deed::Walker),
        1 => Just(Deed::Reopen),
        1 => Just(Deed::NextDay),
    ]
}

/// What is known of a person beside the coach, by the rules alone.
#[derive(Default)]
struct Known {
    answers: BTreeMap<String, String>,
    rests_after_fall: bool,
    /// Hurt badly: stands until the person says otherwise, or that a doctor looked at it. Another fall says nothing of the kind.
    badly: bool,
    /// Where a fall of today may be taken back: whether something rested before it, whether the person was hurt badly, and what they had
    /// said of falls.
    fell: Option<(bool, bool, Option<String>)>,
    lighter: bool,
    aid: Option<WalkingAid>,
}

impl Known {
    fn is_urgent(&self) -> bool {
        let says = |question: &str, answer: &str| self.answers.get(question).is_some_and(|given| given == answer);
        ["today", "emergency", "ms-team"].iter().any(|level| says("urgent", level)) || self.badly
    }

    fn answer(&mut self, question: &str, answer: &str) {
        self.answers.insert(question.to_owned(), answer.to_owned());
        match (question, answer) {
            ("hurt", answer) => self.badly = answer == "badly",
            ("urgent", "none" | "already-looked-at") => self.badly = false,
            _ => {}
        }
    }

    fn fall(&mut self) {
        self.fell = Some((self.rests_after_fall, self.badly, self.answers.get("fall-6-months").cloned()));
        self.rests_after_fall = true;
        self.answers.insert("fall-6-months".to_owned(), "yes".to_owned());
    }

    /// Whether it is as if nobody had fallen. Who was hurt badly before stays so, unless they said otherwise since.
    fn take_back(&mut self) {
        let Some((rests, badly, said)) = self.fell.take() else { return };
        self.rests_after_fall = rests;
        self.badly &= badly;
        match said {
            Some(said) => self.answers.insert("fall-6-months".to_owned(), said),
            None => self.answers.remove("fall-6-months"),
        };
    }

    /// What was answered and is held in the hands leaves this exercise to be led.
    fn suits(&self, exercise: &str) -> bool {
        let says = |question: &str, answer: &str| self.answers.get(question).is_some_and(|given| given == answer);
        let walks = ["walking-burst", "exaggerated-march", "two-minute-walk"].contains(&exercise);
        let unsteady =
            says("knee", "gives-way") || says("fall-6-months", "yes") || self.aid == Some(WalkingAid::Walker);
        let is_seated = !heelfirst::needs_standing_answers(exercise);
        is_seated
            || !(self.rests_after_fall
                || self.lighter
                || (walks && says("walking", "not-alone"))
                || (!walks && says("stand-30s", "no"))
                || (exercise == "exaggerated-march" && unsteady)
                || (exercise == "two-minute-walk" && says("walking-far", "few-steps")))
    }

    fn may_start(&self, exercise: &str) -> bool {
        let is_seated = !heelfirst::needs_standing_answers(exercise);
        let standing =
            QUESTIONS.iter().map(|(key, _)| *key).filter(|key| !["urgent", "side", "notice", "hurt"].contains(key));
        let answered = standing.chain([FEELING.0]).all(|key| self.answers.contains_key(key));
        !self.is_urgent() && (is_seated || answered) && self.suits(exercise)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nothing_starts_that_is_held_back(deeds in prop::collection::vec(deed(), 1..60), steady in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let (mut coach, mut _ear) = open(folder.path(), CoachRadio::None);
        let exercises = heelfirst::exercises().unwrap();
        let mut known = Known::default();
        let mut now_ms = 0;
        if steady {
            for (question, answers) in QUESTIONS.iter().filter(|(question, _)| *question != "hurt") {
                let first = answers.iter().next().unwrap();
                coach.answer_check((*question).to_owned(), (*first).to_owned()).unwrap();
                known.answer(question, first);
            }
            coach.answer_check(FEELING.0.to_owned(), FEELING.1.to_owned()).unwrap();
            known.answer(FEELING.0, FEELING.1);
        }
        let mut last = None;
        for deed in deeds {
            match deed {
                Deed::Answer(question, answer) => {
                    let Some((question, answers)) = QUESTIONS.get(question) else { continue };
                    let Some(answer) = answers.get(answer) else { continue };
                    coach.answer_check((*question).to_owned(), (*answer).to_owned()).unwrap();
                    known.answer(question, answer);
                }
                Deed::Fall => {
                    coach.report_event(MishapKind::Fall, None, None).unwrap();
                    known.fall();
                }
                Deed::TakeBack => {
                    if coach.take_back_event().is_ok() {
                        known.take_back();
                    }
                }
                Deed::Ready => {
                    let ready = coach.ready_again();
                    if ready.is_ok() {
                        prop_assert!(!known.is_urgent());
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
                        prop_assert!(!known.is_urgent());
                        coach.stop(None).unwrap();
                        last = Some(session);
                    }
                }
                Deed::Start(which) => {
                    let Some(exercise) = exercises.get(which % exercises.len()) else { continue };
                    if let Ok(session) = coach.start(exercise.clone()) {
                        prop_assert!(known.may_start(exercise), "{exercise} started");
                        coach.stop(None).unwrap();
                        last = Some(session);
                    }
                    if let Ok(session) = coach.start_unasked(exercise.clone()) {
                        prop_assert!(!known.is_urgent(), "{exercise} started although an urgent answer stands");
                        let is_seated = !heelfirst::needs_standing_answers(exercise);
                        prop_assert!(is_seated || !(known.rests_after_fall || known.lighter), "{exercise} started");
                        coach.stop(None).unwrap();
                        last = Some(session);
                    }
                }
                Deed::Pause(which) => {
                    let Some(exercise) = exercises.get(which % exercises.len()) else { continue };
                    if coach.start(exercise.clone()).is_ok() {
                        prop_assert!(known.may_start(exercise), "{exercise} started");
                        coach.pause().unwrap();
                    }
                }
                Deed::Resume => {
                    let paused = coach.snapshot().today.unfinished;
                    if coach.resume().is_ok() && let Some(paused) = paused {
                        let may = !known.is_urgent() && known.suits(&paused.exercise);
                        prop_assert!(may, "{} goes on", paused.exercise);
                        coach.pause().unwrap();
                    }
                }
                Deed::Stop => drop(coach.stop(None)), // where one runs
                Deed::Plan(which, walker) => {
                    let Some(exercise) = exercises.get(which % exercises.len()) else { continue };
                    let item = PlanItem { exercise: exercise.clone(), times_a_day: 1, ..PlanItem::default() };
                    let aid = walker.then_some(WalkingAid::Walker);
                    let plan = Plan { weaker_side: Some(Side::Left), items: vec![item], aid, ..Plan::default() };
                    if coach.set_plan(plan).is_ok() {
                        known.aid = aid.or(known.aid);
                    }
                }
                Deed::Walker(walker) => {
                    let aid = if walker { WalkingAid::Walker } else { WalkingAid::Unaided };
                    coach.set_context(PracticeContext { aid, ..coach.context(None) }).unwrap();
                    known.aid = Some(aid);
                }
                Deed::Reopen => {
                    coach.shut_down();
                    (coach, _ear) = open(folder.path(), CoachRadio::None);
                    coach.advance_to(now_ms).unwrap();
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
                prop_assert!(!item.offered || known.may_start(&item.exercise), "{item:?}");
                prop_assert!(!item.offered || !item.dose.is_empty(), "{item:?}");
            }
        }
    }
}
