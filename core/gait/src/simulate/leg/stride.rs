//! One stride, integrated: late stance, push-off, swing, landing, until the foot is flat.
//!
//! The leg's plan meets the compliant ground; what comes out is measured, not prescribed. A swing that did something else than it was
//! meant to (a stumble instead of a clear swing, an angle near a border between two grades) is tried again with corrected joints, as a
//! person corrects them, and the best try is taken as it is and named after what it did.

use super::super::TruthPattern;
use super::super::rng::Rng;
use super::aim::Aim;
use super::attempt::{Attempt, DRAW_S, Stutter};
use super::person::Person;
use super::reach::Tuning;
use super::shoe::{Push, State, Touch};
use super::stance::{PushOff, Standing};

/// The integration step in s. Every second state is kept.
pub(super) const STEP_S: f64 = 2.5e-4;

/// The time between two kept states.
pub(super) const FRAME_S: f64 = 2.0 * STEP_S;

/// How often a swing is tried.
const TRIES: u32 = 9;

/// Ankle and pitch at one moment.
pub(super) type Frame = [f64; 3];

/// A foot in the course of time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Body {
    pub(super) state: State,
    pub(super) tick: u64,
    pub(super) standing: Standing,
}

/// What a stride turned out to be.
#[derive(Debug, Clone)]
pub(super) struct Stride {
    pub(super) frames: Vec<Frame>,
    pub(super) body: Body,
    pub(super) left_at: f64,
    pub(super) landed_at: f64,
    pub(super) flat_at: f64,
    pub(super) strike: f64,
    pub(super) toe_off: f64,
    /// Greatest plantarflexion speed between landing and flat, in rad/s.
    pub(super) slap: f64,
    /// Share of the swing in which the foot rubbed on the ground.
    pub(super) rubbed: f64,
    /// Whether it landed in one clear moment and came to lie flat.
    pub(super) clear: bool,
}

/// What is corrected from try to try; a person's corrections are kept for the next stride.
#[derive(Debug, Clone, Copy)]
pub(super) struct Learnt {
    pub(super) tuning: Tuning,
    pub(super) lowering: f64,
    pub(super) strength_nm: f64,
}

impl Body {
    pub(super) fn now(&self) -> f64 {
        self.tick as f64 * STEP_S
    }

    /// Stands until a time and keeps the frames.
    pub(super) fn stand(&mut self, person: &Person, push: Option<&PushOff>, until: f64, frames: &mut Vec<Frame>) {
        while self.now() < until || self.tick % 2 == 1 {
            let work = self.standing.work(person, push, &self.state, self.now());
            self.step(person, &work, frames);
        }
    }

    pub(super) fn step(&mut self, person: &Person, push: &Push, frames: &mut Vec<Frame>) -> Touch {
        let touch = person.shoe.advance(&mut self.state, push, STEP_S);
        self.tick += 1;
        if self.tick.is_multiple_of(2) {
            let [x, z] = self.state.place;
            frames.push([x, z, self.state.pitch]);
        }
        touch
    }
}

impl Stride {
    /// Takes the stride that `aim` means, from a standing foot whose ankle is at about 0; the weight is off at `leaves_at`.
    pub(super) fn take(
        person: &Person,
        aim: &Aim,
        mut body: Body,
        leaves_at: f64,
        last: bool,
        learnt: &mut Learnt,
        rng: &mut Rng,
    ) -> Self {
        let push_s = (person.push_share * aim.stance_s).clamp(0.22, 0.6);
        let push = PushOff {
            rises_at: (leaves_at - push_s).max(body.now() + 0.02),
            leaves_at,
            rise: aim.rise,
            power: person.push_power,
            ramp_s: (0.45 * (aim.stance_s - aim.swing_s)).clamp(0.1, 0.3),
        };
        let mut frames = Vec::new();
        body.stand(person, Some(&push), leaves_at - DRAW_S, &mut frames);
        let stutter = Stutter::draw(rng);
        let attempt = Attempt { person, aim, push, begin: body, frames, last, stutter };
        let mut best = attempt.run(learnt);
        let mut latest = best.clone();
        for _ in 1..TRIES {
            if latest.missed(aim) == 0.0 {
                return latest;
            }
            learnt.correct(aim, &latest);
            latest = attempt.run(learnt);
            if latest.missed(aim) < best.missed(aim) {
                best = latest.clone();
            }
        }
        if latest.missed(aim) > 0.0 {
            // Nothing came of these corrections: the next step begins anew.
            *learnt = Learnt::new();
        }
        best
    }

    /// What the stride was, by what happened: rubbing, then the first contact, then the lowering.
    pub(super) fn pattern(&self) -> TruthPattern {
        let to_flat_s = self.flat_at - self.landed_at;
        match self.strike.to_degrees() {
            _ if self.rubbed >= 0.15 => TruthPattern::Drag,
            angle if angle > 8.0 && to_flat_s < 0.0725 => TruthPattern::Slap,
            angle if angle > 8.0 => TruthPattern::Normal,
            angle if angle >= -1.6 => TruthPattern::DropFlat,
            _ => TruthPattern::DropForefoot,
        }
    }

    /// How far it is from what it was meant to be and from a clear grade (1.5°, 8 ms off the borders): 0 when it is neither.
    fn missed(&self, aim: &Aim) -> f64 {
        let to_flat_ms = 1000.0 * (self.flat_at - self.landed_at);
        let strike_deg = self.strike.to_degrees();
        let near = (self.strike - aim.strike).abs() < 0.035;
        let lands = match aim.kind {
            TruthPattern::Normal => strike_deg > 9.5 && near && (90.0..150.0).contains(&to_flat_ms),
            TruthPattern::Slap => strike_deg > 9.5 && near && (28.0..57.0).contains(&to_flat_ms),
            TruthPattern::DropFlat => (-0.1..6.5).contains(&strike_deg),
            TruthPattern::DropForefoot => strike_deg < -3.1 && near,
            TruthPattern::Drag => {
                (0.2..0.75).contains(&self.rubbed) && strike_deg < 6.5 && (self.strike - aim.strike).abs() < 0.1
            }
        };
        let clears = aim.kind == TruthPattern::Drag || self.rubbed < 0.02;
        if lands && clears && self.clear {
            return 0.0;
        }
        let other = if self.pattern() == aim.kind { 0.0 } else { 5.0 };
        let unclear = if self.clear { 0.0 } else { 10.0 };
        0.1 + (self.strike - aim.strike).abs() + (to_flat_ms / 1000.0 - aim.to_flat_s).abs() + other + unclear
    }
}

impl Learnt {
    pub(super) fn new() -> Self {
        Self { tuning: Tuning { strike: 0.0, clear_m: 0.0 }, lowering: 1.0, strength_nm: 4.0 }
    }

    fn correct(&mut self, aim: &Aim, stride: &Stride) {
        let missed = aim.strike - stride.strike;
        if missed.abs() < 0.35 {
            self.tuning.strike = (self.tuning.strike + 0.8 * missed).clamp(-0.35, 0.35);
        }
        let to_flat_s = stride.flat_at - stride.landed_at;
        if aim.kind == TruthPattern::Slap {
            self.strength_nm = (self.strength_nm + 160.0 * (aim.to_flat_s - to_flat_s)).clamp(-12.0, 25.0);
        } else {
            self.lowering = (self.lowering * (aim.to_flat_s / to_flat_s).clamp(0.6, 1.6)).clamp(0.3, 3.0);
        }
        if aim.kind == TruthPattern::Drag {
            let caught = stride.rubbed > 0.75 || !stride.clear || missed.abs() >= 0.35;
            let deeper = if caught {
                0.005
            } else if stride.rubbed < 0.2 {
                -0.004
            } else {
                0.0
            };
            self.tuning.clear_m = (self.tuning.clear_m + deeper).clamp(-0.03, 0.015);
        } else if stride.rubbed >= 0.02 || !stride.clear {
            self.tuning.clear_m = (self.tuning.clear_m + 0.012).min(0.09);
        }
    }
}
