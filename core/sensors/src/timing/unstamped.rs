//! Readings of a sensor without a clock: only when packets came is known.
//!
//! Readings are taken to come evenly, along the line of the earliest arrivals. A silence is taken for a gap as soon as it is longer than
//! what a link makes of itself: whether packets are missing or only late cannot be told apart in time. Those that come late after all
//! are left out, as they were counted lost; a step beside them stays without a grade.

use std::time::Duration;

use super::{Placed, RATE_SHARE, duration, readings_in};
use crate::device::Rhythm;

/// A link holds packets back for some connection events; longer is a gap.
const HELD_BACK_S: f64 = 0.12;
/// The least lateness of each piece of this length moves rate and place.
const PIECE_S: f64 = 1.0;
const PLACE_GAIN: f64 = 0.5;
const PERIOD_GAIN: f64 = 0.1;
/// Where a packet came before it was expected, its readings are moved together, but not closer than this share.
const CLOSEST_SHARE: f64 = 0.5;
/// So many pieces tell the rate.
const RATE_PIECES: u32 = 5;
/// A packet that comes so long before it was expected was counted lost already.
const TOO_EARLY_S: f64 = 0.04;

/// The clock of a sensor that does not stamp its packets.
#[derive(Debug, Clone)]
pub(super) struct Unstamped {
    nominal_s: f64,
    period_s: f64,
    /// Steers the readings of this piece by what the piece before told.
    steer: f64,
    /// When the next reading is expected, on the radio's clock.
    next_s: Option<f64>,
    arrived_s: f64,
    piece_began_s: f64,
    least_late_s: f64,
    pieces: u32,
    /// Readings, and since when, for the rate.
    counted: u32,
    counted_since_s: f64,
}

impl Unstamped {
    pub(super) fn new(rhythm: &Rhythm) -> Self {
        let nominal_s = 1.0 / rhythm.rate_hz;
        Self {
            nominal_s,
            period_s: nominal_s,
            steer: 0.0,
            next_s: None,
            arrived_s: 0.0,
            piece_began_s: 0.0,
            least_late_s: f64::INFINITY,
            pieces: 0,
            counted: 0,
            counted_since_s: 0.0,
        }
    }

    /// From arrivals alone: readings that came, by the time since the first.
    pub(super) fn found_hz(&self) -> Option<f64> {
        let since_s = self.arrived_s - self.counted_since_s;
        (self.pieces >= RATE_PIECES && since_s > 0.0).then(|| f64::from(self.counted) / since_s)
    }

    /// `None` for a packet that was held back so long that it was counted lost.
    pub(super) fn place(&mut self, count: u32, arrived: Duration) -> Option<Placed> {
        let arrived_s = arrived.as_secs_f64();
        let interval_s = self.period_s * (1.0 + self.steer);
        let span_s = interval_s * f64::from(count.saturating_sub(1));
        let Some(next_s) = self.next_s else { return Some(self.begin(count, arrived_s, span_s)) };
        self.counted = self.counted.saturating_add(count);
        let late_s = arrived_s - (next_s + span_s);
        if late_s < -TOO_EARLY_S.max(3.0 * interval_s) {
            return None;
        }
        let silence_s = arrived_s - self.arrived_s;
        if silence_s > HELD_BACK_S + interval_s * f64::from(count) && late_s > interval_s * 1.5 {
            return Some(self.leap(next_s, late_s, count, arrived_s, interval_s));
        }
        let closer_s = (late_s.min(0.0) / f64::from(count)).max(-interval_s * (1.0 - CLOSEST_SHARE));
        let interval_s = interval_s + closer_s;
        self.go_on(next_s + interval_s * f64::from(count), arrived_s, late_s);
        Some(placed(next_s, interval_s))
    }

    /// A gap: what came lies as if it had come without delay.
    fn leap(&mut self, next_s: f64, late_s: f64, count: u32, arrived_s: f64, interval_s: f64) -> Placed {
        let first_s = next_s + late_s;
        self.go_on(first_s + interval_s * f64::from(count), arrived_s, 0.0);
        let lost = readings_in(late_s, interval_s);
        self.counted = self.counted.saturating_add(lost); // they were measured all the same
        Placed { lost, missing: duration(late_s), ..placed(first_s, interval_s) }
    }

    /// The first packet lies as if it had come without delay.
    fn begin(&mut self, count: u32, arrived_s: f64, span_s: f64) -> Placed {
        (self.piece_began_s, self.counted_since_s) = (arrived_s, arrived_s);
        let first_s = arrived_s - span_s;
        self.go_on(first_s + self.period_s * f64::from(count), arrived_s, 0.0);
        placed(first_s, self.period_s)
    }

    fn go_on(&mut self, next_s: f64, arrived_s: f64, late_s: f64) {
        self.next_s = Some(next_s);
        self.arrived_s = arrived_s;
        self.least_late_s = self.least_late_s.min(late_s);
        if arrived_s - self.piece_began_s < PIECE_S {
            return;
        }
        let off = self.least_late_s / (arrived_s - self.piece_began_s);
        let learnt_s = self.period_s * (1.0 + PERIOD_GAIN * off);
        // At first the count alone says more than how the lateness moves.
        let counted_s = (arrived_s - self.counted_since_s) / f64::from(self.counted.max(1));
        if self.pieces == RATE_PIECES && (counted_s / self.nominal_s - 1.0).abs() > RATE_SHARE {
            self.nominal_s = counted_s;
        }
        let (least, most) = (self.nominal_s * (1.0 - RATE_SHARE), self.nominal_s * (1.0 + RATE_SHARE));
        self.period_s = if self.pieces <= RATE_PIECES { counted_s } else { learnt_s }.clamp(least, most);
        self.steer = (PLACE_GAIN * off).clamp(-RATE_SHARE, RATE_SHARE);
        (self.piece_began_s, self.least_late_s) = (arrived_s, f64::INFINITY);
        self.pieces = self.pieces.saturating_add(1);
    }
}

/// Readings without a gap before them.
fn placed(first_s: f64, interval_s: f64) -> Placed {
    Placed {
        first: duration(first_s),
        interval: duration(interval_s),
        lost: 0,
        lost_is_estimated: true,
        missing: Duration::ZERO,
        restarted: false,
    }
}
