//! Random prescriptions and scripts, and what the outside has heard of a session.

use std::time::Duration;

use proptest::prelude::*;

use super::ms;
use crate::session::{CountedBy, Effect, Input, Phase, Session, StopReason, Timed};
use crate::{Affected, Catalogue, Pace, Prescription, SideOrder};

/// An input this long after the one before it.
pub type Script = Vec<(Duration, Input)>;

/// Any exercise, short, at any pace, in any order of sides.
pub fn prescriptions() -> impl Strategy<Value = Prescription> {
    let exercises: Vec<_> = Catalogue::standard().unwrap().iter().copied().collect();
    let affected = prop_oneof![Just(Affected::Left), Just(Affected::Right), Just(Affected::Both)];
    let order = prop_oneof![Just(SideOrder::Blocks), Just(SideOrder::Alternating), Just(SideOrder::AffectedFirst)];
    let pace = prop_oneof![3 => (50_u16..=200).prop_map(|percent| Pace::Guided { percent }), 1 => Just(Pace::Own)];
    let dose = proptest::collection::vec((1_u8..=4, 1_u8..=2), 2);
    (prop::sample::select(exercises), affected, order, pace, dose, 1_u16..=30, any::<bool>()).prop_map(
        |(exercise, affected, order, pace, dose, rest_s, has_set_up)| {
            let mut p = Prescription::for_exercise(&exercise, affected);
            if p.walking_s.is_none() {
                p.order = order;
            }
            for (side, (repetitions, sets)) in p.sides.iter_mut().zip(dose) {
                (side.repetitions, side.sets) = (repetitions, sets);
            }
            Prescription { pace, has_set_up, rest_between_sets_s: rest_s, switch_side_s: rest_s, ..p }
        },
    )
}

fn inputs() -> impl Strategy<Value = Input> {
    prop_oneof![
        6 => Just(Input::Ready),
        4 => Just(Input::Pause),
        6 => Just(Input::Resume),
        4 => Just(Input::Skip),
        4 => Just(Input::Back),
        2 => (0_u64..20_000).prop_map(|n| Input::AddTime(ms(n))),
        6 => prop_oneof![Just(CountedBy::Person), Just(CountedBy::Sensor)].prop_map(Input::CountRepetition),
        1 => Just(Input::Enough),
        1 => Just(Input::Arrived),
        4 => (0_u64..90_000).prop_map(|n| Input::Interrupted { last_cue: ms(n) }),
    ]
}

fn last_words() -> impl Strategy<Value = Option<Input>> {
    prop_oneof![4 => Just(None), 1 => Just(Some(Input::Stop(Some(StopReason::Tired)))), 1 => Just(Some(Input::Abandon))]
}

pub fn scripts() -> impl Strategy<Value = Script> {
    let gap = prop_oneof![3 => 0_u64..3_000, 2 => 0_u64..20_000, 1 => 0_u64..90_000].prop_map(ms);
    let body = proptest::collection::vec((gap, inputs()), 0..25);
    (body, last_words()).prop_map(|(mut body, last)| {
        body.extend(last.map(|input| (ms(700), input)));
        body
    })
}

/// A session, and what the outside has heard of it and holds to be true.
#[derive(Clone)]
pub struct Led {
    pub session: Session,
    pub heard: Vec<Timed>,
    /// Inputs that were taken, each at its time.
    pub taken: Vec<(Duration, Input)>,
    pub now: Duration,
}

impl Led {
    pub fn start(prescription: &Prescription) -> Led {
        let (session, heard) = Session::start(prescription.clone()).unwrap();
        Led { session, heard, taken: Vec::new(), now: Duration::ZERO }
    }

    pub fn advance(&mut self, now: Duration) {
        self.now = self.now.max(now);
        self.heard.extend(self.session.advance(now));
    }

    /// One line of a script. An interruption undoes what was heard after the last cue, as the machine does.
    pub fn follow(&mut self, (gap, input): (Duration, Input)) {
        self.now += gap;
        let before = self.session.clone();
        if let Input::Interrupted { last_cue } = input {
            let told = self.taken.last().map_or(Duration::ZERO, |(at, _)| *at);
            let led_until = last_cue.clamp(told, self.now);
            self.heard.extend(self.session.advance(led_until));
            self.heard.retain(|timed| timed.at <= led_until);
        }
        match self.session.apply(input, self.now) {
            Ok(effects) => {
                self.heard.extend(effects);
                self.taken.push((self.now, input));
            }
            Err(_) if matches!(input, Input::Interrupted { .. }) => {}
            Err(_) => assert_eq!(self.session, before, "a refusal changed the session"),
        }
    }

    /// Follows the whole script.
    pub fn all(prescription: &Prescription, script: &Script) -> Led {
        let mut led = Led::start(prescription);
        for line in script {
            led.follow(*line);
        }
        led
    }

    /// Follows the script as far as the session is not over.
    pub fn all_before_the_end(prescription: &Prescription, script: &Script) -> Led {
        let mut led = Led::start(prescription);
        for line in script {
            let mut further = led.clone();
            further.follow(*line);
            if further.session.is_done() {
                break;
            }
            led = further;
        }
        led
    }

    /// Leads to the end as a patient person would.
    pub fn finish(&mut self) {
        for _ in 0..10_000 {
            let input = match self.session.view(self.now).phase {
                Phase::SetUp => Input::Ready,
                Phase::Paused => Input::Resume,
                Phase::Done => return,
                Phase::Up if self.session.deadline().is_none() => Input::CountRepetition(CountedBy::Helper),
                _ => {
                    let deadline = self.session.deadline().unwrap();
                    self.advance(deadline);
                    continue;
                }
            };
            self.follow((ms(10), input));
        }
        panic!("the session does not end: {:?}", self.session);
    }

    /// Every repetition heard, in order.
    pub fn repetitions(&self) -> Vec<(crate::Side, u16, u16)> {
        super::repetitions(&self.heard)
    }

    pub fn ended(&self) -> usize {
        self.heard.iter().filter(|timed| matches!(timed.effect, Effect::Done { .. })).count()
    }
}
