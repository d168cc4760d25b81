//! One try of a swing: the leg's plan against the ground, and what came of it.

use std::f64::consts::TAU;

use super::super::TruthPattern;
use super::super::curve::smooth;
use super::super::rng::Rng;
use super::aim::Aim;
use super::person::Person;
use super::reach::Reach;
use super::shoe::{Planar, Push, State, Touch};
use super::spline::Drawn;
use super::stance::{PushOff, Standing};
use super::stride::{Body, Frame, Learnt, STEP_S, Stride};

/// The leg begins to draw the foot up this long before the last weight is off.
pub(super) const DRAW_S: f64 = 0.035;

/// Contacts that are apart by less than this are one.
const BOUNCE_S: f64 = 0.015;

/// Friction of a sliding sole as a share of that of a standing one.
const SLIDING: f64 = 0.5;

/// A swing is given up this long after it should have landed, and followed this long after the foot lies flat.
const LONGEST_S: f64 = 0.9;
const AFTER_S: f64 = 0.02;

/// How a sole that rubs sticks and slips: its friction swells and fades with a few frequencies between 12 and 45 Hz.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stutter {
    tones: [[f64; 2]; 3],
}

impl Stutter {
    pub(super) fn draw(rng: &mut Rng) -> Self {
        let mut tone = |low: f64, high: f64| [TAU * rng.between(low, high), rng.between(0.0, TAU)];
        Self { tones: [tone(12.0, 20.0), tone(20.0, 31.0), tone(31.0, 45.0)] }
    }

    fn grip(&self, time: f64) -> f64 {
        let [a, b, c] = self.tones.map(|[omega, phase]| (omega * time + phase).sin());
        (SLIDING * (1.0 + 0.5 * a + 0.4 * b + 0.3 * c)).max(0.05)
    }
}

/// One try of a swing.
pub(super) struct Attempt<'a> {
    pub(super) person: &'a Person,
    pub(super) aim: &'a Aim,
    pub(super) push: PushOff,
    pub(super) begin: Body,
    pub(super) frames: Vec<Frame>,
    pub(super) last: bool,
    pub(super) stutter: Stutter,
}

/// Where a swing is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    Leaving,
    Air,
    Landed,
}

/// What happens on the way.
#[derive(Debug, Clone, Copy)]
struct Flight {
    phase: Phase,
    left_at: f64,
    toe_off: f64,
    touched_at: f64,
    rubbed_s: f64,
    landed_at: f64,
    flat_at: f64,
    strike: f64,
    slap: f64,
    clear: bool,
}

impl Attempt<'_> {
    pub(super) fn run(&self, learnt: &Learnt) -> Stride {
        let mut body = self.begin;
        let mut frames = self.frames.clone();
        let lands_at = self.push.leaves_at + self.aim.swing_s;
        let reach = Reach::new(self.person, self.aim, &body.state, body.now(), lands_at, &learnt.tuning);
        let mut flight = Flight::new(&body);
        while body.now() < flight.flat_at.min(lands_at + LONGEST_S) + AFTER_S || body.tick % 2 == 1 {
            let work = self.work(&reach, &flight, &body);
            let touch = body.step(self.person, &work, &mut frames);
            let landed = flight.phase == Phase::Landed;
            flight.watch(&body, touch, &reach, self.aim);
            if !landed && flight.phase == Phase::Landed {
                body.standing = self.landing(&flight, learnt);
            }
            if landed {
                body.standing.flat_at = flight.flat_at;
            }
        }
        flight.finish(&body);
        body.standing.flat_at = flight.flat_at;
        flight.stride(self.person, frames, body)
    }

    fn landing(&self, flight: &Flight, learnt: &Learnt) -> Standing {
        let strength_nm = if self.aim.kind == TruthPattern::Slap { learnt.strength_nm } else { 45.0 };
        let lowering_s = if self.aim.kind == TruthPattern::Slap { 0.12 } else { self.aim.to_flat_s * learnt.lowering };
        Standing::landed(self.aim, flight.landed_at, flight.strike, lowering_s, strength_nm, self.last)
    }

    /// Stance fades into swing and swing into stance.
    fn work(&self, reach: &Reach, flight: &Flight, body: &Body) -> Push {
        let now = body.now();
        if flight.phase == Phase::Landed {
            let stands = body.standing.work(self.person, None, &body.state, now);
            let led = self.lead(reach, &body.state, now);
            let rest = 1.0 - smooth((now - flight.landed_at) / 0.03);
            let force = [stands.force[0] + rest * led.force[0], stands.force[1] + rest * led.force[1]];
            return Push { force, ..stands };
        }
        let drawn = smooth((now - reach.begins_at) / DRAW_S);
        let led = self.lead(reach, &body.state, now);
        if drawn >= 1.0 {
            return led;
        }
        let stands = body.standing.work(self.person, Some(&self.push), &body.state, now);
        let force = [stands.force[0] + drawn * led.force[0], stands.force[1] + drawn * led.force[1]];
        Push { force, torque: stands.torque * (1.0 - drawn) + led.torque * drawn, grip: 1.0 }
    }

    /// What leads the foot through the air: the force and torque that its plan needs, and springs towards it.
    fn lead(&self, reach: &Reach, state: &State, now: f64) -> Push {
        let shoe = &self.person.shoe;
        let led = reach.at(now);
        let spring = |hz: f64, damping: f64, mass: f64, [value, speed]: Planar, to: Drawn| {
            let omega = TAU * hz;
            mass * (to.acceleration + omega * omega * (to.value - value) + 2.0 * damping * omega * (to.speed - speed))
        };
        let rubs = self.aim.kind == TruthPattern::Drag;
        let [x, z] = led.place;
        let along = spring(6.0, 0.8, shoe.mass_kg, [state.place[0], state.speed[0]], x);
        let up = spring(if rubs { 3.0 } else { 6.0 }, 0.8, shoe.mass_kg, [state.place[1], state.speed[1]], z);
        let ankle_hz = if self.aim.kind == TruthPattern::Normal { 9.0 } else { 6.0 };
        let torque = spring(ankle_hz, 0.7, shoe.inertia, [state.pitch, state.turn], led.pitch) + stop(state, led.shank);
        Push { force: [along, up], torque, grip: self.stutter.grip(now) }
    }
}

/// The ankle joint's ends of range (rad) and how they hold, in N·m/rad and N·m·s/rad: a weak foot that is caught is not turned further.
const ANKLE_RANGE: [f64; 2] = [-0.85, 0.45];
const ANKLE_STOP: [f64; 2] = [160.0, 1.2];

fn stop(state: &State, shank: f64) -> f64 {
    let ankle = state.pitch - shank;
    let [least, most] = ANKLE_RANGE;
    let beyond = ankle - ankle.clamp(least, most);
    let [stiffness, loss] = ANKLE_STOP;
    if beyond == 0.0 { 0.0 } else { -stiffness * beyond - loss * state.turn }
}

impl Flight {
    fn new(body: &Body) -> Self {
        Self {
            phase: Phase::Leaving,
            left_at: body.now(),
            toe_off: body.state.pitch,
            touched_at: body.now(),
            rubbed_s: 0.0,
            landed_at: f64::INFINITY,
            flat_at: f64::INFINITY,
            strike: body.state.pitch,
            slap: 0.0,
            clear: true,
        }
    }

    fn watch(&mut self, body: &Body, touch: Touch, reach: &Reach, aim: &Aim) {
        let now = body.now();
        let drags = aim.kind == TruthPattern::Drag;
        let apart = now - self.touched_at > BOUNCE_S;
        match self.phase {
            Phase::Leaving => {
                // A foot that drags has left when the weight is off and it moves; another one when it touches no more.
                let moves = body.state.speed[0].abs() > 0.25 && now > reach.begins_at + DRAW_S;
                if touch.any() && !(drags && moves) {
                    (self.left_at, self.toe_off) = (now, body.state.pitch);
                } else if apart || (drags && moves) {
                    self.phase = Phase::Air;
                }
            }
            Phase::Air if touch.any() => {
                let early = aim.swing_s * if drags { 0.12 } else { 0.3 };
                let late = now > reach.lands_at - early;
                if late && apart || now > reach.lands_at + 0.03 {
                    self.clear = apart;
                    self.phase = Phase::Landed;
                    (self.landed_at, self.strike) = (now, body.state.pitch);
                } else {
                    self.rubbed_s += STEP_S;
                }
            }
            Phase::Air => {}
            Phase::Landed => self.lower(body, touch),
        }
        if touch.any() {
            self.touched_at = now;
        }
    }

    /// The foot is down: how fast does it come to lie flat?
    fn lower(&mut self, body: &Body, touch: Touch) {
        if self.flat_at.is_infinite() {
            self.slap = self.slap.max(-body.state.turn);
            if touch.heel && touch.front {
                self.flat_at = body.now();
            }
        }
    }

    /// A swing that found no ground, or a foot that never lay flat, ends where it is; no such swing is taken while there is another.
    fn finish(&mut self, body: &Body) {
        if self.landed_at.is_infinite() {
            self.landed_at = body.now();
            self.strike = body.state.pitch;
            self.clear = false;
        }
        if self.flat_at.is_infinite() {
            self.flat_at = body.now();
            self.clear = false;
        }
    }

    fn stride(self, person: &Person, frames: Vec<Frame>, body: Body) -> Stride {
        Stride {
            frames,
            body,
            left_at: self.left_at,
            landed_at: self.landed_at,
            flat_at: self.flat_at,
            strike: self.strike - person.level,
            toe_off: self.toe_off - person.level,
            slap: self.slap,
            rubbed: self.rubbed_s / (self.landed_at - self.left_at).max(0.05),
            clear: self.clear,
        }
    }
}
