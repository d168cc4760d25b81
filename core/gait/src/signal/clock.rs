//! Whether time goes as it should.

use super::SignalFaultKind::{OutOfOrder, TimeGoesBack, TimeLeaps, TimeStandsStill, TooFast, TooSlow};
use super::log::Log;

/// A sample that is earlier by no more than this, in s, came out of order and is left aside; by more, a stream begins.
const BEGINS_S: f64 = 0.5;
/// A longer pause than this, in s, is a leap: the sensor was off, or its clock was set.
const LEAP_S: f64 = 60.0;
/// Intervals of 25 and 400 Hz, in s, with 3 % for clocks that are not exact.
const LONGEST_S: f64 = 1.03 / 25.0;
const SHORTEST_S: f64 = 1.0 / (1.03 * 400.0);
/// The rate is judged by the median of so many intervals: pauses and lost samples do not move it.
const INTERVALS: u32 = 100;

/// What a sample's time means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Tick {
    /// A stream begins: the first sample, or the first after a leap forward or back.
    Begins,
    /// No time has passed since the latest sample.
    Stands,
    /// So much has passed.
    Forward {
        /// In s.
        step_s: f64,
    },
}

#[derive(Debug, Clone, Default)]
pub(super) struct Clock {
    last_s: Option<f64>,
    began_s: f64,
    intervals: u32,
    long: u32,
    short: u32,
}

impl Clock {
    pub(super) fn tick(&mut self, at_s: f64, log: &mut Log) -> Tick {
        let Some(last_s) = self.last_s else {
            self.last_s = Some(at_s);
            return Tick::Begins;
        };
        let step_s = at_s - last_s;
        if step_s == 0.0 {
            log.note(TimeStandsStill, None, at_s);
            return Tick::Stands;
        }
        if (-BEGINS_S..0.0).contains(&step_s) {
            log.note(OutOfOrder, None, at_s);
            return Tick::Stands;
        }
        self.last_s = Some(at_s);
        if step_s < 0.0 {
            log.note(TimeGoesBack, None, at_s);
            return Tick::Begins;
        }
        if step_s > LEAP_S {
            log.note(TimeLeaps, None, at_s);
            return Tick::Begins;
        }
        self.rate(last_s, step_s, log);
        Tick::Forward { step_s }
    }

    fn rate(&mut self, last_s: f64, step_s: f64, log: &mut Log) {
        if self.intervals == 0 {
            self.began_s = last_s;
        }
        self.intervals += 1;
        self.long += u32::from(step_s > LONGEST_S);
        self.short += u32::from(step_s < SHORTEST_S);
        if self.intervals < INTERVALS {
            return;
        }
        if self.long * 2 > INTERVALS {
            log.note(TooSlow, None, self.began_s);
        } else if self.short * 2 > INTERVALS {
            log.note(TooFast, None, self.began_s);
        }
        (self.intervals, self.long, self.short) = (0, 0, 0);
    }
}
