//! A whole session of each exercise, as a person follows it by ear.

use std::fmt::Write;

use super::{prescription, s};
use crate::session::{Effect, Input, Session, Timed};
use crate::{Affected, Catalogue, Pace, Prescription, SideDose};

/// One effect a line. What is not spoken is in brackets.
fn timeline(effects: &[Timed]) -> String {
    let mut text = String::new();
    for Timed { at, effect } in effects {
        let line = match effect {
            Effect::Phase(view) => {
                let place = view.place.map_or(String::new(), |p| {
                    format!(" {} set {}/{} repetition {}/{}", p.side.as_str(), p.set, p.sets, p.repetition, p.of)
                });
                let total = view.total.map_or(String::new(), |total| format!(" {total:?}"));
                format!("{}{total}{place}", view.phase.as_str())
            }
            Effect::Cue(cue) => {
                let count = cue.count.map_or(String::new(), |n| format!(" {n}"));
                let said = format!("{}{count}", cue.key);
                format!("    {}", if cue.spoken { said } else { format!("({said})") })
            }
            Effect::Repetition { side, set, repetition, .. } => {
                format!("  counted: {} {set}.{repetition}", side.as_str())
            }
            Effect::Done { outcome, .. } => format!("  outcome: {}", outcome.as_str()),
        };
        writeln!(text, "{:>8.3}  {line}", at.as_secs_f64()).unwrap();
    }
    text
}

/// Everything until the end, the set-up ended at once.
fn whole(prescription: Prescription) -> String {
    let (mut session, mut effects) = Session::start(prescription).unwrap();
    effects.extend(session.apply(Input::Ready, s(0)).unwrap());
    effects.extend(session.advance(s(100_000)));
    assert!(session.is_done());
    timeline(&effects)
}

#[test]
fn each_exercise_by_its_default_dose() {
    for exercise in &Catalogue::standard().unwrap() {
        let prescription = Prescription::for_exercise(exercise, Affected::Right).with_repetitions(3);
        insta::assert_snapshot!(exercise.id, whole(prescription));
    }
}

#[test]
fn two_sets_one_side_after_the_other() {
    let two_sets = prescription("seated-ankle-lift", |p| p.sides.iter_mut().for_each(|dose| dose.sets = 2));
    insta::assert_snapshot!(whole(two_sets.with_repetitions(6)));
}

#[test]
fn two_sets_with_the_affected_side_first_in_each() {
    let two_sets = prescription("standing-leg-raise", |p| p.sides.iter_mut().for_each(|dose| dose.sets = 2));
    insta::assert_snapshot!(whole(two_sets.with_repetitions(1)));
}

#[test]
fn twice_as_fast() {
    let fast = prescription("seated-ankle-lift", |p| {
        p.pace = Pace::Guided { percent: 200 };
        p.sides.retain(|SideDose { side, .. }| *side == crate::Side::Right);
    });
    insta::assert_snapshot!(whole(fast.with_repetitions(6)));
}

#[test]
fn interrupted_and_gone_on() {
    let one_side = prescription("seated-ankle-lift", |p| p.sides.truncate(1));
    let (mut session, mut effects) = Session::start(one_side.with_repetitions(2)).unwrap();
    effects.extend(session.apply(Input::Ready, s(2)).unwrap());
    effects.extend(session.advance(s(16)));
    effects.extend(session.apply(Input::Interrupted { last_cue: s(15) }, s(100)).unwrap());
    effects.extend(session.apply(Input::Resume, s(110)).unwrap());
    effects.extend(session.advance(s(1000)));
    insta::assert_snapshot!(timeline(&effects));
}
