//! The unit of the accelerometer, by gravity.

use super::SignalFaultKind::{self, AccelerometerInG, AccelerometerInMilliG, WithoutGravity};
use super::log::Log;
use crate::math::{Vec3, norm};

/// Length of a window, in s: a foot that is at rest before and after has the mean of gravity, and in between it cannot fall for so long.
const WINDOW_S: f64 = 2.0;
/// A window needs so many samples.
const LEAST: u32 = 30;
/// Within a longer gap, in s, too much may have happened.
const GAP_S: f64 = 0.5;
/// Gravity is 1 in g; with the hardest walking the mean size stays below three times that.
const IN_G: std::ops::Range<f64> = 0.85..3.0;
/// A mean size below this is no gravity in any unit that sensors have.
const NONE: f64 = 0.5;

/// Means over windows of 2 s.
#[derive(Debug, Clone, Default)]
pub(super) struct Force {
    began_s: f64,
    count: u32,
    sum: f64,
    least: Vec3,
    most: Vec3,
    usual: Option<f64>,
    /// Of the latest window, stuck axes and all.
    size: Option<f64>,
    /// What the window before said.
    suspected: Option<(SignalFaultKind, f64)>,
}

impl Force {
    /// The mean size of the quietest window so far, in the sensor's unit: roughly gravity. `None` before it is known.
    pub(super) fn usual(&self) -> Option<f64> {
        self.usual
    }

    /// The same, or while every window had a stuck axis the mean size of the latest: enough to see whether the foot moves.
    pub(super) fn roughly(&self) -> Option<f64> {
        self.usual.or(self.size)
    }

    pub(super) fn push(&mut self, at_s: f64, step_s: f64, acc: Vec3, log: &mut Log) {
        if self.count == 0 || step_s == 0.0 || step_s > GAP_S {
            self.begin(at_s, acc);
        }
        self.count += 1;
        self.sum += norm(acc);
        for ((least, most), value) in self.least.iter_mut().zip(&mut self.most).zip(acc) {
            *least = least.min(value);
            *most = most.max(value);
        }
        if at_s - self.began_s >= WINDOW_S {
            self.judge(log);
        }
    }

    fn begin(&mut self, at_s: f64, acc: Vec3) {
        (self.began_s, self.count, self.sum) = (at_s, 0, 0.0);
        (self.least, self.most) = (acc, acc);
    }

    /// With a stuck axis the size says nothing.
    fn judge(&mut self, log: &mut Log) {
        let mean = self.sum / f64::from(self.count);
        let alive = self.least.iter().zip(&self.most).all(|(least, most)| least < most);
        if self.count >= LEAST {
            self.size = Some(mean);
        }
        if self.count >= LEAST && alive {
            self.usual = Some(self.usual.map_or(mean, |usual| usual.min(mean)));
            self.verdict(kind(mean), log);
        }
        self.count = 0;
    }

    /// One window may be a blow that fills it or a moment of a broken axis; two in a row are no chance.
    fn verdict(&mut self, found: Option<SignalFaultKind>, log: &mut Log) {
        match (found, self.suspected.take()) {
            (Some(kind), Some((before, since_s))) if kind == before => {
                log.note(kind, None, since_s);
                self.suspected = Some((kind, since_s));
            }
            (Some(kind), _) => self.suspected = Some((kind, self.began_s)),
            (None, _) => {}
        }
    }
}

fn kind(mean: f64) -> Option<SignalFaultKind> {
    if IN_G.contains(&mean) {
        Some(AccelerometerInG)
    } else if IN_G.contains(&(mean / 1000.0)) {
        Some(AccelerometerInMilliG)
    } else {
        (mean < NONE).then_some(WithoutGravity)
    }
}
