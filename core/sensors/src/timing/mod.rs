//! When each reading was taken, on the radio's clock: from the sensor's own stamps where it has some, else from when packets came.
//!
//! A packet comes later than its last reading was taken, by a delay that varies and is never negative. So the sensor's clock is held
//! against the *least* delays: a line below all of them, whose slope is how much faster or slower the sensor's clock goes (Moon, Skelly
//! and Towsley, "Estimation and removal of clock skew from network delay measurements", INFOCOM 1999). Two sensors that are placed so
//! lie on one clock, but for the difference of their shortest delays.

mod envelope;
mod rate;
mod stamp;
mod stamped;
#[cfg(test)]
mod tests;
mod unstamped;

use std::time::Duration;

use crate::device::{Packet, Rhythm};
use stamped::Stamped;
use unstamped::Unstamped;

/// Where a packet's readings lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// When the first reading was taken, on the radio's clock. Later than every reading placed before.
    pub first: Duration,
    /// From one reading to the next.
    pub interval: Duration,
    /// How many readings are missing before the first.
    pub lost: u32,
    /// Whether `lost` is an estimate.
    pub lost_is_estimated: bool,
    /// How much time those leave open.
    pub missing: Duration,
    /// The sensor's clock began anew: nothing connects these readings with those before.
    pub restarted: bool,
}

/// The clock of one sensor's stream, over all its links.
#[derive(Debug, Clone)]
pub struct StreamClock {
    rhythm: Rhythm,
    of: Kind,
    last: Option<Duration>,
}

#[derive(Debug, Clone)]
enum Kind {
    Stamped(Stamped),
    Unstamped(Unstamped),
}

impl StreamClock {
    /// A clock for readings that come in this rhythm.
    pub fn new(rhythm: Rhythm) -> Self {
        let stamped = rhythm.tick_ns > 0;
        let of = if stamped { Kind::Stamped(Stamped::new(&rhythm)) } else { Kind::Unstamped(Unstamped::new(&rhythm)) };
        Self { rhythm, of, last: None }
    }

    /// The link was made anew. What is known of the sensor's clock still holds, unless its next stamp speaks against that; whatever was sent
    /// meanwhile does not count as lost.
    pub fn reconnect(&mut self) {
        match &mut self.of {
            Kind::Stamped(clock) => clock.reconnect(),
            Kind::Unstamped(clock) => *clock = Unstamped::new(&self.rhythm),
        }
    }

    /// Places a packet that came at `arrived`. `None` for one that came before, a second time or out of order.
    pub fn place(&mut self, packet: &Packet, arrived: Duration) -> Option<Placed> {
        let mut placed = match (&mut self.of, packet.stamp) {
            (Kind::Stamped(clock), Some(stamp)) => clock.place(packet, stamp, arrived)?,
            (Kind::Unstamped(clock), _) => clock.place(packet.count, arrived)?,
            (Kind::Stamped(_), None) => return None,
        };
        if let Some(last) = self.last.filter(|last| placed.first <= *last) {
            placed.first = last + Duration::from_micros(1);
        }
        self.last = Some(placed.first + placed.interval * packet.count.saturating_sub(1));
        Some(placed)
    }

    /// Readings a second that come, once enough came to tell. A rate that is another than the one that was asked for is taken as it is.
    pub fn found_hz(&self) -> Option<f64> {
        match &self.of {
            Kind::Stamped(clock) => clock.found_hz(),
            Kind::Unstamped(clock) => clock.found_hz(),
        }
    }
}

/// A time in s that is a `Duration` again; what was before zero is zero.
fn duration(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::ZERO)
}

/// A sensor's own rate differs from the one it names by less than this share; more is another rate.
const RATE_SHARE: f64 = 0.15;

/// How many readings fit into a time, at least one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at least 1, and `as` saturates")]
fn readings_in(time_s: f64, period_s: f64) -> u32 {
    (time_s / period_s).round().max(1.0) as u32
}
