//! What the leg does to a foot on the ground: it loads it, lowers it, holds it level and lifts its heel.

use super::super::curve::smooth;
use super::aim::Aim;
use super::person::Person;
use super::shoe::{Push, State};

/// How stiffly the ankle of a standing foot is held (N·m/rad), and how much of the critical damping it has.
const HOLD: f64 = 320.0;
const HOLD_DAMPING: f64 = 0.85;

/// Torque with which a calf can slow the heel's descent, in N·m.
const CALF_NM: f64 = 90.0;

/// How the foot that stands came to the ground, and what weight it bears.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// When the load began to change, in s.
    pub(super) since: f64,
    /// Shares of the body's weight before and after, and how long the change takes.
    pub(super) from_share: f64,
    pub(super) to_share: f64,
    pub(super) ramp_s: f64,
    /// Pitch at landing, and how long the ankle means to take to lower the foot.
    pub(super) strike: f64,
    pub(super) lowering_s: f64,
    /// The most that the dorsiflexors hold against, in N·m.
    pub(super) strength_nm: f64,
    pub(super) flat_at: f64,
}

/// How the foot leaves the ground.
#[derive(Debug, Clone, Copy)]
pub(super) struct PushOff {
    pub(super) rises_at: f64,
    /// When the last of the weight is off.
    pub(super) leaves_at: f64,
    pub(super) rise: f64,
    pub(super) power: f64,
    pub(super) ramp_s: f64,
}

impl Standing {
    /// At rest on both feet.
    pub(super) fn still() -> Self {
        Self {
            since: -1e3,
            from_share: 0.5,
            to_share: 0.5,
            ramp_s: 1.0,
            strike: 0.0,
            lowering_s: 0.1,
            strength_nm: CALF_NM,
            flat_at: -1e3,
        }
    }

    /// A landing at `since`. Both feet share the weight as long as the other one has not left the ground.
    pub(super) fn landed(aim: &Aim, since: f64, strike: f64, lowering_s: f64, strength_nm: f64, last: bool) -> Self {
        let both_s = (0.5 * (aim.stance_s - aim.swing_s)).clamp(0.08, 0.45);
        Self {
            since,
            from_share: 0.0,
            to_share: if last { 0.5 } else { 1.0 },
            ramp_s: 1.15 * both_s,
            strike,
            lowering_s,
            strength_nm,
            flat_at: f64::INFINITY,
        }
    }

    fn share(&self, time: f64) -> f64 {
        // The weight comes at once and quickest at first, as the trunk's fall is caught.
        let left = 1.0 - ((time - self.since) / self.ramp_s).clamp(0.0, 1.0);
        self.from_share + (self.to_share - self.from_share) * (1.0 - left * left)
    }

    /// The pitch that the ankle means the foot to have.
    fn meant(&self, time: f64) -> f64 {
        if time > self.flat_at {
            return 0.0;
        }
        let x = ((time - self.since) / self.lowering_s).clamp(0.0, 1.0);
        self.strike * (1.0 - x * (1.1 - 0.1 * x))
    }

    /// What the leg does at a time; `push` is there once it is known when the foot leaves.
    pub(super) fn work(&self, person: &Person, push: Option<&PushOff>, state: &State, time: f64) -> Push {
        let shoe = &person.shoe;
        let off = push.map_or(0.0, |push| push.progress(time));
        let load = person.weight_n * self.share(time) * push.map_or(1.0, |push| push.load(time));
        let (s, c) = state.pitch.sin_cos();
        let middle = shoe.middle_m() * c;
        let ball = shoe.ball[0] * c - shoe.ball[1] * s;
        // The weight stands over the ankle (over the forefoot, if that came first) until the foot is flat, then moves forward.
        let first = if self.strike < -0.01 { 0.8 * ball } else { 0.0 };
        let settled = smooth((time - self.flat_at) / 0.08);
        let before = first + (middle - first) * settled;
        let lever = before + (ball - before) * smooth(3.0 * off);
        let shear = load * settled * (0.12 * off - 0.05);
        let meant = push.map_or(0.0, |push| push.rise * off.powf(push.power));
        let held = self.hold(person, state, self.meant(time) + meant, time);
        Push { force: [shear, -load], torque: held - lever * load + state.place[1] * shear, grip: 1.0 }
    }

    fn hold(&self, person: &Person, state: &State, meant: f64, time: f64) -> f64 {
        let loss = 2.0 * HOLD_DAMPING * (HOLD * person.shoe.inertia).sqrt();
        let torque = HOLD * (meant - state.pitch) - loss * state.turn;
        if time < self.flat_at { torque.clamp(-CALF_NM, self.strength_nm) } else { torque }
    }
}

impl PushOff {
    /// How far the heel's rise is, from 0 to 1 and on while the foot has not left.
    fn progress(&self, time: f64) -> f64 {
        ((time - self.rises_at) / (self.leaves_at - self.rises_at)).clamp(0.0, 1.1)
    }

    fn load(&self, time: f64) -> f64 {
        smooth((self.leaves_at - time) / self.ramp_s)
    }
}
