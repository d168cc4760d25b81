//! Whole sessions: rules one by one, properties over random scripts, timelines to read.

mod properties;
mod rules;
mod scripts;
mod timelines;

use std::time::Duration;

use super::{Effect, Input, Phase, Session, Timed};
use crate::{Affected, Catalogue, Prescription};

/// The default prescription of an exercise for a person whose right foot drops, with this change.
fn prescription(id: &str, change: impl FnOnce(&mut Prescription)) -> Prescription {
    let catalogue = Catalogue::standard().unwrap();
    let mut prescription = Prescription::for_exercise(catalogue.get(id).unwrap(), Affected::Right);
    change(&mut prescription);
    prescription
}

/// A session of it that is past its set-up, at 0 s.
fn session(id: &str, change: impl FnOnce(&mut Prescription)) -> Session {
    let (mut session, _) = Session::start(prescription(id, change)).unwrap();
    if session.view(Duration::ZERO).phase == Phase::SetUp {
        session.apply(Input::Ready, Duration::ZERO).unwrap();
    }
    session
}

fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn keys(effects: &[Timed]) -> Vec<&'static str> {
    let key = |timed: &Timed| match &timed.effect {
        Effect::Cue(cue) => Some(cue.key),
        _ => None,
    };
    effects.iter().filter_map(key).collect()
}

fn repetitions(effects: &[Timed]) -> Vec<(crate::Side, u16, u16)> {
    let one = |timed: &Timed| match timed.effect {
        Effect::Repetition { side, set, repetition, .. } => Some((side, set, repetition)),
        _ => None,
    };
    effects.iter().filter_map(one).collect()
}
