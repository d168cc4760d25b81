//! Movements of a foot that does not walk, relative to the standing foot.

use std::f64::consts::TAU;

use super::super::curve::{bump, smooth};
use super::super::rng::Rng;
use super::aim::Aim;
use super::person::Person;
use super::shoe::Planar;
use super::stride::{FRAME_S, Frame};

/// Samples a movement of some seconds.
fn sampled(seconds: f64, at: impl Fn(f64) -> Frame) -> Vec<Frame> {
    let mut time = 0.0;
    let mut frames = Vec::new();
    while time < seconds {
        time += FRAME_S;
        frames.push(at(time.min(seconds)));
    }
    frames
}

/// The ankle's way while the foot turns about one of its points.
fn about([x, z]: Planar, pitch: f64) -> Frame {
    let (s, c) = pitch.sin_cos();
    [x - (x * c - z * s), z - (x * s + z * c), pitch]
}

/// The lowest point that the foot turns about: the ball when the heel rises, the heel when the toes do.
fn rocked(person: &Person, pitch: f64) -> Frame {
    let shoe = &person.shoe;
    let [x, _] = if pitch < 0.0 { shoe.ball } else { shoe.heel };
    about([x, -shoe.ankle_m()], pitch)
}

/// Sitting down or standing up: the foot stays and rocks.
pub(super) fn rocking(person: &Person, rng: &mut Rng) -> Vec<Frame> {
    let seconds = rng.between(1.3, 2.6);
    let (heel, toes) = (rng.between(1.0, 5.0).to_radians(), rng.between(0.0, 4.0).to_radians());
    sampled(seconds, |time| {
        let share = time / seconds;
        rocked(person, toes * bump(2.0 * share - 0.1) - heel * bump(2.0 * share - 0.9))
    })
}

/// Someone who sits raises heel or toes a little, or slides the foot by a centimetre or two and back.
pub(super) fn fidget(person: &Person, rng: &mut Rng) -> Vec<Frame> {
    let seconds = rng.between(0.6, 1.6);
    let turn = rng.sign() * rng.between(2.0, 8.0).to_radians();
    let slide = if rng.chance(0.4) { rng.between(-0.02, 0.02) } else { 0.0 };
    sampled(seconds, |time| {
        let share = bump(time / seconds);
        let [x, z, pitch] = rocked(person, turn * share);
        [x + slide * share, z, pitch]
    })
}

/// One free swing of the lower leg below the knee of someone who sits.
pub(super) fn leg_swing(person: &Person, rng: &mut Rng) -> Vec<Frame> {
    let period_s = rng.between(0.9, 1.5);
    let seconds = 2.0 * period_s;
    let reach = rng.between(15.0, 40.0).to_radians();
    let raised = rng.between(0.05, 0.1);
    let length = person.leg.shank_m;
    sampled(seconds, |time| {
        let on = smooth(time / (0.5 * period_s)) * smooth((seconds - time) / (0.5 * period_s));
        let angle = reach * on * on * (TAU * time / period_s).sin();
        [length * angle.sin(), length * (1.0 - angle.cos()) + raised * on, angle]
    })
}

/// The foot is shifted over the ground, rubbing.
pub(super) fn shuffle(rng: &mut Rng, mirror: f64, slope: f64) -> (Vec<Frame>, Aim) {
    let seconds = rng.between(0.3, 0.6);
    let way = rng.about(0.0, 0.03);
    let (hz, rub) = (rng.between(12.0, 40.0), rng.between(0.0, 0.0004));
    let frames = sampled(seconds / 0.7, |time| {
        let share = smooth(time / seconds);
        let stutter = rub * 4.0 * share * (1.0 - share) * (TAU * hz * time).sin();
        [way * share + stutter, stutter.abs(), 0.0]
    });
    let aim =
        Aim { aside_m: mirror * rng.about(0.0, 0.02), turn: mirror * rng.about(0.0, 0.12), slope, ..Aim::default() };
    (frames, aim)
}
