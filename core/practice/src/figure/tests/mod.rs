//! What must hold for the person who shows it, at any instant.

mod joints;
mod pictures;

use super::kind::Kind;
use super::{Instant, Moment, View, turn};
use crate::catalogue::Catalogue;
use crate::dose::Feet;
use crate::session::Phase;
use crate::terms::Side;

fn exercises() -> Vec<&'static str> {
    Catalogue::standard().unwrap().iter().map(|exercise| exercise.id).collect()
}

/// Every way to see an exercise.
fn views() -> Vec<View> {
    let sides = [Side::Left, Side::Right];
    let feet = [Feet::Forward, Feet::Closer];
    let of = |side| feet.into_iter().flat_map(move |feet| [true, false].map(|cane| View { side, feet, cane }));
    sides.into_iter().flat_map(of).collect()
}

/// 20 times a phase, its ends among them.
fn moments(exercise: &str) -> Vec<Moment> {
    let walks = Kind::of(exercise).unwrap().gait().is_some();
    let phases: Vec<Phase> = if walks { vec![Phase::Walk] } else { Phase::ALL.to_vec() };
    let parts = || (0..=20_u8).map(|n| f32::from(n) / 20.0);
    phases.into_iter().flat_map(|phase| parts().map(move |part| Moment { phase, part })).collect()
}

fn instant(exercise: &str, view: View, moment: Moment) -> Instant {
    Instant::of(Kind::of(exercise).unwrap(), view, moment.phase, moment.part)
}

/// Every exercise in every view at every one of its moments.
fn everywhere(mut check: impl FnMut(&str, View, Moment)) {
    for exercise in exercises() {
        for view in views() {
            for moment in moments(exercise) {
                check(exercise, view, moment);
            }
        }
    }
}

/// One turn at 60 frames a second and so many times the usual pace.
fn film(exercise: &str, pace: f32) -> Vec<Moment> {
    let turn = turn(exercise).unwrap();
    let of = |phase: Phase| {
        let times: Vec<f32> = turn.iter().filter(|(_, moment)| moment.phase == phase).map(|(at_s, _)| *at_s).collect();
        let frames = (times.last().unwrap_or(&0.0) - times.first().unwrap_or(&0.0)) / pace * 60.0;
        let parts = (0..6000_u16).map(move |n| f32::from(n) / frames).take_while(|part| *part < 1.0);
        parts.map(move |part| Moment { phase, part })
    };
    [Phase::Up, Phase::Hold, Phase::Down, Phase::Rest, Phase::Walk].into_iter().flat_map(of).collect()
}
