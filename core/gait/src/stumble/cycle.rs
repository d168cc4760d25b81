//! Movement and rest of a foot, and how hard it is knocked, from lengths of vectors alone.

use crate::Sample;
use crate::math::{add, dot, norm, scale, sub, unit};

/// A movement begins when its smoothed strength passes the first share of this foot's usual peak and ends when it falls below the
/// second; but never below these, in °/s.
const BEGINS_SHARE: f64 = 0.30;
const ENDS_SHARE: f64 = 0.20;
const BEGINS_DPS: f64 = 50.0;
const ENDS_DPS: f64 = 35.0;
/// It has ended when it was so weak for so long, in s: a swing that is weak for a moment goes on.
const WEAK_S: f64 = 0.02;
/// What 1 m/s² beside gravity counts in °/s: a foot that hardly turns still swings.
const DPS_PER_MPS2: f64 = 8.0;
const GRAVITY_MPS2: f64 = 9.806_65;
/// Time constants in s: of the strength, and of the specific force from which a knock departs.
const STRENGTH_S: f64 = 0.06;
const FORCE_S: f64 = 0.03;
/// How much of a movement's peak enters the usual one, and the most that does, in °/s.
const FOLLOWS: f64 = 0.2;
const MOST_DPS: f64 = 700.0;
/// The hardest knocks of a movement are kept for so many equal parts of this length, in s.
pub(super) const PART_S: f64 = 0.05;
pub(super) const PARTS: usize = 32;

/// Where the foot is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Phase {
    Began { rest_s: f64 },
    Moving { for_s: f64 },
    Ended { after_s: f64 },
    Resting { for_s: f64 },
}

/// The running movement or rest.
#[derive(Debug, Clone)]
pub(super) struct Cycle {
    /// Smoothed strength of the movement, in °/s.
    pub(super) strength_dps: f64,
    /// The same without turning about the vertical: a foot that pivots on the ground does not tilt.
    pub(super) tilting_dps: f64,
    /// How far the specific force departs from its smoothed value, in m/s².
    pub(super) knock_mps2: f64,
    force_mps2: [f64; 3],
    moving: bool,
    for_s: f64,
    /// For how long it has been too weak for a movement, in s.
    weak_s: f64,
    peak_dps: f64,
    /// The usual peak of that strength, in °/s.
    pub(super) usual_dps: f64,
    hardest_mps2: [f32; PARTS],
}

impl Cycle {
    pub(super) fn new() -> Self {
        Self {
            strength_dps: 0.0,
            tilting_dps: 0.0,
            knock_mps2: 0.0,
            force_mps2: [0.0; 3],
            moving: false,
            for_s: f64::MAX,
            weak_s: 0.0,
            peak_dps: 0.0,
            usual_dps: 200.0,
            hardest_mps2: [0.0; PARTS],
        }
    }

    /// The stream begins anew; what the foot did before is not known.
    pub(super) fn restart(&mut self, sample: &Sample) {
        *self = Self { force_mps2: sample.acc_mps2.map(bounded), usual_dps: self.usual_dps, ..Self::new() };
    }

    pub(super) fn advance(&mut self, sample: &Sample, passed_s: f64) -> Phase {
        self.feel(sample, passed_s);
        let before_s = self.for_s;
        self.for_s += passed_s;
        if self.moving {
            return self.go_on(passed_s);
        }
        if self.strength_dps > (BEGINS_SHARE * self.usual_dps).max(BEGINS_DPS) {
            (self.moving, self.for_s, self.weak_s, self.peak_dps) = (true, 0.0, 0.0, 0.0);
            self.hardest_mps2 = [0.0; PARTS];
            return Phase::Began { rest_s: before_s };
        }
        Phase::Resting { for_s: self.for_s }
    }

    fn go_on(&mut self, passed_s: f64) -> Phase {
        let weak = self.strength_dps < (ENDS_SHARE * self.usual_dps).max(ENDS_DPS);
        self.weak_s = if weak { self.weak_s + passed_s } else { 0.0 };
        if self.weak_s < WEAK_S {
            self.note_knock();
            return Phase::Moving { for_s: self.for_s };
        }
        let after_s = self.for_s - self.weak_s;
        (self.moving, self.for_s) = (false, self.weak_s);
        self.usual_dps += FOLLOWS * (self.peak_dps.min(MOST_DPS) - self.usual_dps);
        Phase::Ended { after_s }
    }

    fn feel(&mut self, sample: &Sample, passed_s: f64) {
        let (acc, gyr) = (sample.acc_mps2.map(bounded), sample.gyr_dps.map(bounded));
        let share = |constant_s: f64| passed_s / (constant_s + passed_s);
        let pushed_dps = DPS_PER_MPS2 * (norm(acc) - GRAVITY_MPS2).abs();
        let tilts_dps = unit(self.force_mps2).map_or(gyr, |up| sub(gyr, scale(up, dot(gyr, up))));
        self.strength_dps += share(STRENGTH_S) * (norm(gyr) + pushed_dps - self.strength_dps);
        self.tilting_dps += share(STRENGTH_S) * (norm(tilts_dps) + pushed_dps - self.tilting_dps);
        self.force_mps2 = add(self.force_mps2, scale(sub(acc, self.force_mps2), share(FORCE_S)));
        self.knock_mps2 = norm(sub(acc, self.force_mps2));
        self.peak_dps = self.peak_dps.max(self.strength_dps);
    }

    /// The hardest knock in each twentieth of a second since the movement began.
    pub(super) fn hardest(&self) -> &[f32; PARTS] {
        &self.hardest_mps2
    }

    fn note_knock(&mut self) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not negative; beyond the end is none"
        )]
        let part = self.hardest_mps2.get_mut((self.for_s / PART_S) as usize);
        if let Some(part) = part {
            #[expect(clippy::cast_possible_truncation, reason = "bounded, and its digits do not matter")]
            let knock = self.knock_mps2 as f32;
            *part = part.max(knock);
        }
    }
}

/// No sensor reads more; a broken one that does must not make infinities.
fn bounded(value: f64) -> f64 {
    value.clamp(-1e5, 1e5)
}
