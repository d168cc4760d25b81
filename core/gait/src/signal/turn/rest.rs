//! When a foot rests, whatever the units of its sensor are.
//!
//! A rest is the quietest moment between two movements, not any moment in which the force keeps still: a foot that is let down slowly,
//! or rolls onto its ball, feels an even force while it turns.

use crate::math::{Vec3, add, norm, scale, sub};

/// Force and rate are smoothed over this time, in s.
const SMOOTH_S: f64 = 0.04;
/// How fast this foot turns in its swings is forgotten over this time, in s.
const SWINGS_S: f64 = 10.0;
/// A rest has less unrest than this, …
const RESTS: f64 = 0.5;
/// … and less than so many times that of the quietest one of late, and this: some hold still in the middle of a slow swing, and
/// others tremble all the time.
const CALM_TIMES: f64 = 3.0;
const CALM_MORE: f64 = 0.05;
/// The quietest one of late is forgotten by these factors a rest, and a moment that was none.
const FORGETS_RESTING: f64 = 1.2;
const FORGETS: f64 = 1.5;
/// No foot is quieter than this.
const LEAST: f64 = 0.01;
/// It is over when the unrest is so many times that of its quietest moment and more than [`RESTS`], …
const RISES: f64 = 2.5;
/// … or after so long, in s: the next movement is then followed from a later moment.
const RENEWED_S: f64 = 0.5;

/// What the latest sample means.
pub(super) enum Look {
    /// No rest was as quiet since the last one was over.
    Quieter,
    /// Nothing new.
    Nothing,
    /// What was quietest is over.
    Over {
        /// Whether it was a rest.
        is_rest: bool,
    },
}

/// Looks for rests.
///
/// *Unrest* is the angular rate as a share of how fast the foot turns in its swings, plus the unevenness of the force as a share of
/// its size.
#[derive(Debug, Clone, Default)]
pub(super) struct Rests {
    acc: Vec3,
    unevenness: f64,
    rate: f64,
    swings: f64,
    /// Of the quietest moment since the last rest was over.
    quietest: Option<f64>,
    /// Of the quietest rest of late.
    calm: Option<f64>,
}

impl Rests {
    /// A stream begins, or goes on after a gap.
    pub(super) fn begin(&mut self, acc: Vec3, gyr: Vec3) {
        (self.acc, self.unevenness, self.rate, self.quietest) = (acc, 0.0, norm(gyr), None);
    }

    /// Takes a sample; the unrest.
    pub(super) fn take(&mut self, step_s: f64, acc: Vec3, rate: Vec3) -> f64 {
        let share = 1.0 - (-step_s / SMOOTH_S).exp();
        let off = sub(acc, self.acc);
        self.acc = add(self.acc, scale(off, share));
        self.unevenness += share * (norm(off) - self.unevenness);
        self.rate += share * (norm(rate) - self.rate);
        self.swings = self.rate.max(self.swings * (-step_s / SWINGS_S).exp());
        part(self.rate, self.swings) + part(self.unevenness, norm(self.acc))
    }

    /// The specific force now; at a rest it is gravity.
    pub(super) fn gravity(&self) -> Vec3 {
        self.acc
    }

    /// What this unrest means, so long after the quietest moment.
    pub(super) fn look(&mut self, unrest: f64, waited_s: f64) -> Look {
        let quietest = self.quietest.unwrap_or(RESTS);
        if unrest < quietest {
            self.quietest = Some(unrest);
            return Look::Quieter;
        }
        let rises = unrest > RESTS.max(RISES * quietest);
        if self.quietest.is_none() || (!rises && waited_s <= RENEWED_S) {
            return Look::Nothing;
        }
        self.quietest = None;
        Look::Over { is_rest: self.is_rest(quietest) }
    }

    fn is_rest(&mut self, unrest: f64) -> bool {
        let is_rest = self.calm.is_none_or(|calm| unrest < CALM_TIMES * calm + CALM_MORE);
        let forgets = if is_rest { FORGETS_RESTING } else { FORGETS };
        self.calm = Some(self.calm.map_or(unrest, |calm| unrest.min(forgets * calm)).max(LEAST));
        is_rest
    }
}

fn part(of: f64, whole: f64) -> f64 {
    if whole > 0.0 { of / whole } else { 1.0 }
}
