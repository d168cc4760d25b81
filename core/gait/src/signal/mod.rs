//! Whether a sensor's numbers can be what they are said to be: units, stuck and clipped axes, time, rate.
//!
//! Nothing is corrected here: a fault is named, with its remedy, and whoever reads the stream decides. A foot that hardly moves must
//! never be taken for a fault, so each of them rests on physics rather than on how much a foot usually moves:
//!
//! - *Accelerometer.* Over 2 s a foot cannot fall: the mean size of the specific force is never far below gravity, 9.8 m/s², and with
//!   the hardest walking not twice as much (`force`).
//! - *Gyroscope.* From one rest of the foot to the next, the specific force, turned by the angular rate and freed of gravity, must add
//!   up to no speed. Only the true unit does that (`turn`).
//! - *Stuck and clipped axes* repeat one value to the last bit while the other axes move, or repeat their own extreme (`axis`).
//! - *Time* goes forward, without leaps, at 25 to 400 samples a second (`clock`).

mod axis;
mod clock;
mod fault;
mod force;
mod log;
mod turn;

#[cfg(test)]
mod tests;

pub use self::fault::{SignalAxis, SignalFault, SignalFaultKind};

use self::axis::Axes;
use self::clock::{Clock, Tick};
use self::force::Force;
use self::log::Log;
use self::turn::Turn;
use crate::Sample;

/// Values are held below this, in the sensor's own units, so that their squares stay finite.
const LIMIT: f64 = 1e7;

/// Watches one stream of samples for faults, in fixed memory (some 3 KiB) and without allocation.
#[derive(Debug, Clone)]
pub struct SignalCheck {
    log: Log,
    clock: Clock,
    axes: Axes,
    force: Force,
    turn: Turn,
}

impl Default for SignalCheck {
    fn default() -> Self {
        Self::new()
    }
}

impl SignalCheck {
    /// A check that has seen nothing yet.
    pub fn new() -> Self {
        Self {
            log: Log::default(),
            clock: Clock::default(),
            axes: Axes::default(),
            force: Force::default(),
            turn: Turn::default(),
        }
    }

    /// Takes the next sample, as it came: in any order of time, with any numbers.
    pub fn push(&mut self, sample: &Sample) {
        let at_s = sample.at.as_secs_f64();
        let whole = self.note_missing(sample, at_s);
        let step_s = match self.clock.tick(at_s, &mut self.log) {
            Tick::Begins => 0.0,
            Tick::Stands => return,
            Tick::Forward { step_s } => step_s,
        };
        if !whole {
            return;
        }
        let acc = sample.acc_mps2.map(|v| v.clamp(-LIMIT, LIMIT));
        let gyr = sample.gyr_dps.map(|v| v.clamp(-LIMIT, LIMIT));
        self.force.push(at_s, step_s, acc, &mut self.log);
        self.axes.push(at_s, step_s, acc, gyr, &self.force, &mut self.log);
        self.turn.push(step_s, at_s, acc, gyr, &self.axes, &mut self.log);
    }

    /// What was found so far, each kind once an axis, in the order of [`SignalFaultKind`] and then of the axes.
    pub fn faults(&self) -> Vec<SignalFault> {
        let mut log = self.log.clone();
        self.axes.note_clipped(&mut log);
        log.faults()
    }

    /// Whether nothing was found so far. Unlike [`Self::faults`] it allocates nothing.
    pub fn is_sound(&self) -> bool {
        self.log.is_empty() && !self.axes.is_clipped()
    }

    fn note_missing(&mut self, sample: &Sample, at_s: f64) -> bool {
        let values = sample.acc_mps2.iter().chain(&sample.gyr_dps);
        let mut whole = true;
        for (axis, _) in SignalAxis::ALL.into_iter().zip(values).filter(|(_, value)| !value.is_finite()) {
            self.log.note(SignalFaultKind::NotFinite, Some(axis), at_s);
            whole = false;
        }
        whole
    }
}
