//! How the way changes a step: first and last ones, turns, aids, slopes, stairs, steps aside and back.

use super::super::rng::Rng;
use super::super::truth::TURN_RAD;
use super::super::{Manner, Part, Pattern, TruthKind, TruthPattern};
use super::aim::{Aim, within};
use super::person::Person;

/// What one person is like with aids and on stairs, as shares of the ranges of scenes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    speed: f64,
    stance: f64,
    size: f64,
    restless: bool,
    /// To which side this person turns and steps.
    side: f64,
}

/// Where the way bends by itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bends {
    straight: u32,
    left: u32,
    each: f64,
}

impl Style {
    pub(super) fn draw(rng: &mut Rng) -> Self {
        Self { speed: rng.unit(), stance: rng.unit(), size: rng.unit(), restless: rng.chance(0.4), side: rng.sign() }
    }

    /// A step of a part; `None` when the part has no steps. `turn` is how far the way bends.
    pub(super) fn aim(&self, person: &Person, part: Part, pattern: Pattern, turn: f64, rng: &mut Rng) -> Option<Aim> {
        let kind = kind(pattern, rng);
        let mut aim = match part {
            Part::Walk { manner, .. } => self.walk(person, person.aim(kind, rng), manner),
            Part::UTurn { steps } => {
                let usual = person.aim(kind, rng);
                let each = self.side * std::f64::consts::PI / f64::from(steps.max(1));
                Aim { turn: each + usual.turn, ..shorter(usual, 0.55) }
            }
            Part::SideSteps { .. } => self.aside(person.aim(TruthPattern::DropFlat, rng)),
            Part::BackSteps { .. } => self.back(person.aim(TruthPattern::DropForefoot, rng)),
            Part::Stairs { up, .. } => self.stair(person.aim(stair_kind(up), rng), up),
            _ => return None,
        };
        aim.turn += turn;
        if turn.abs() > TURN_RAD {
            aim = shorter(aim, 0.6);
        }
        Some(aim)
    }

    fn walk(&self, person: &Person, aim: Aim, manner: Manner) -> Aim {
        match manner {
            Manner::Plain => aim,
            Manner::Slow => slower(aim, within((1.3, 1.7), self.speed), 0.8),
            Manner::Cane => self.aided(aim, (0.3, 0.6), (0.66, 0.76), (1.4, 1.9)),
            Manner::Rollator => {
                let unrest = if self.restless { within((2.6, 4.0), self.size).to_radians() } else { aim.unrest };
                Aim { unrest, ..self.aided(aim, (0.1, 0.4), (0.7, 0.84), (1.5, 2.2)) }
            }
            Manner::Ramp { rise_per_run } => {
                let slope = rise_per_run.atan();
                // Uphill the steps are shorter; the foot meets the slope a little flatter.
                Aim { slope, ..shorter(aim, 1.0 - 1.5 * slope.abs()) }
            }
            Manner::HighMarch => {
                let aim = cleared(slower(shorter(aim, 0.75), 1.15, 1.0));
                Aim { clear_m: within((0.13, 0.24), self.size), ..aim }
            }
            Manner::Circumduction => {
                let arc_m = within((0.08, 0.18), self.size);
                Aim { arc_m, knee_peak: 0.75 * aim.knee_peak, ..slower(aim, 1.15, 1.0) }
            }
        }
        .within_reach(person)
    }

    /// Step-to with an aid: the speed is the aid's.
    fn aided(&self, aim: Aim, speed_mps: (f64, f64), stance: (f64, f64), stride_s: (f64, f64)) -> Aim {
        let stride_s = within(stride_s, 1.0 - self.speed);
        let swing_s = (stride_s * (1.0 - within(stance, self.stance))).max(0.36);
        let stance_s = stride_s - swing_s;
        let way_m = within(speed_mps, self.speed) * stride_s;
        let length = (way_m / aim.way_m).min(1.0);
        let rise = aim.rise * (0.4 + 0.6 * length);
        // The heel leads less in a short step.
        let strike = if aim.strike > 0.2 { aim.strike - (aim.strike - 0.2) * 0.7 * (1.0 - length) } else { aim.strike };
        let forward_mps = aim.forward_mps * length;
        Aim { stride_s, stance_s, swing_s, way_m, strike, rise, forward_mps, ..aim }
    }

    fn aside(&self, aim: Aim) -> Aim {
        let aside_m = self.side * within((0.15, 0.35), self.size);
        let strike = within((0.5, 4.0), self.stance).to_radians();
        Aim { aside_m, strike, rise: 0.3 * aim.rise, way_m: 0.01, forward_mps: 0.02, arc_m: 0.0, clear_m: 0.02, ..aim }
    }

    fn back(&self, aim: Aim) -> Aim {
        let way_m = -within((0.15, 0.45), self.size);
        Aim { way_m, rise: 0.25 * aim.rise, forward_mps: 0.1, clear_m: 0.015, droop: -0.25, ..aim }
    }

    fn stair(&self, aim: Aim, up: bool) -> Aim {
        let height = 2.0 * within((0.15, 0.19), self.size);
        let way_m = 2.0 * within((0.32, 0.26), self.size);
        let swing_s = aim.swing_s.max(0.5);
        let step_up_m = if up { height } else { -height };
        let clear_m = if up { 0.05 } else { 0.03 };
        Aim { step_up_m, way_m, swing_s, clear_m, rise: 0.6 * aim.rise, forward_mps: 0.15, arc_m: 0.0, ..aim }
    }
}

impl Aim {
    /// A step is never longer than the leg allows.
    fn within_reach(self, person: &Person) -> Self {
        Self { way_m: self.way_m.min(1.85 * person.leg.length_m()), ..self }
    }

    /// Where the step leads.
    pub(super) fn leads(&self, part: Part) -> TruthKind {
        match part {
            Part::BackSteps { .. } => TruthKind::Backward,
            Part::SideSteps { .. } => TruthKind::Sideways,
            Part::Stairs { .. } => TruthKind::Stairs,
            _ if self.turn.abs() > TURN_RAD => TruthKind::Turn,
            _ => TruthKind::Forward,
        }
    }
}

impl Bends {
    pub(super) fn draw(rng: &mut Rng) -> Self {
        Self { straight: 4 + rng.below(8), left: 0, each: 0.0 }
    }

    /// Heading change of the next step: straight stretches, then a right angle or back the whole way.
    pub(super) fn next(&mut self, rng: &mut Rng) -> f64 {
        if self.straight > 0 {
            self.straight -= 1;
            return 0.0;
        }
        if self.left == 0 {
            let (least, degrees) = if rng.chance(0.5) { (2, 90.0) } else { (3, 180.0_f64) };
            self.left = least + rng.below(2);
            self.each = rng.sign() * degrees.to_radians() / f64::from(self.left);
        }
        self.left -= 1;
        if self.left == 0 {
            self.straight = 6 + rng.below(13);
        }
        self.each
    }
}

/// A first or last step, or one in a turn: a share of the usual length, with less push.
pub(super) fn shorter(aim: Aim, share: f64) -> Aim {
    let softer = 0.5 + 0.5 * share;
    Aim { way_m: aim.way_m * share, rise: aim.rise * softer, forward_mps: aim.forward_mps * share, ..aim }
}

fn slower(aim: Aim, time: f64, length: f64) -> Aim {
    let Aim { stride_s, stance_s, swing_s, way_m, forward_mps, .. } = aim;
    // A slower walk spends its time on the ground, mostly.
    let swing_s = swing_s * (0.5 + 0.5 * time);
    let stride_s = stride_s * time;
    let stance_s = (stride_s - swing_s).max(stance_s);
    Aim { stride_s, stance_s, swing_s, way_m: way_m * length, forward_mps: forward_mps / time, ..aim }
}

/// A foot that would drag but is lifted high lands as it hangs.
fn cleared(aim: Aim) -> Aim {
    match aim.kind {
        TruthPattern::Drag if aim.strike < -0.08 => Aim { kind: TruthPattern::DropForefoot, ..aim },
        TruthPattern::Drag => Aim { kind: TruthPattern::DropFlat, strike: aim.strike.max(0.01), ..aim },
        _ => aim,
    }
}

fn stair_kind(up: bool) -> TruthPattern {
    if up { TruthPattern::DropFlat } else { TruthPattern::DropForefoot }
}

fn kind(pattern: Pattern, rng: &mut Rng) -> TruthPattern {
    match pattern {
        Pattern::Heel => TruthPattern::Normal,
        Pattern::Toe => TruthPattern::DropForefoot,
        Pattern::Flat => TruthPattern::DropFlat,
        Pattern::Slap => TruthPattern::Slap,
        Pattern::Drag => TruthPattern::Drag,
        Pattern::Mixed => match rng.below(5) {
            0 => TruthPattern::Normal,
            1 => TruthPattern::DropForefoot,
            2 => TruthPattern::DropFlat,
            3 => TruthPattern::Slap,
            _ => TruthPattern::Drag,
        },
    }
}
