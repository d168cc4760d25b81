//! A sensor's stamps, which wrap and begin anew, as one time that does neither.

use std::time::Duration;

/// A stamp that lies so far from what the passing time lets expect is of a clock that began anew. A link may hold packets back for some
/// seconds, so less is no sign.
const ASTRAY_S: f64 = 6.0;
/// The first packet of a new link is not held back, so it tells of a clock that began anew soon after the one before.
const ASTRAY_AFRESH_S: f64 = 1.5;
/// A clock may have gone wrong meanwhile by this share.
const DRIFT: f64 = 200e-6;

/// What a stamp means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Stamp {
    /// Seconds of the sensor's clock since the first stamp.
    At(f64),
    /// The sensor's clock began anew; this stamp is the first of the new one.
    Anew,
}

/// Unwraps the stamps of one sensor.
#[derive(Debug, Clone)]
pub(super) struct Unwrap {
    tick_s: f64,
    /// The stamps from one wrap to the next; `None` where they never wrap.
    wrap: Option<u64>,
    before: Option<Before>,
    /// The next stamp is the first of a new link.
    afresh: bool,
}

#[derive(Debug, Clone, Copy)]
struct Before {
    stamp: u64,
    /// Ticks since the first stamp.
    ticks: i64,
    arrived: Duration,
}

impl Unwrap {
    pub(super) fn new(tick_ns: u64, bits: u32) -> Self {
        Self { tick_s: tick_ns as f64 * 1e-9, wrap: 1_u64.checked_shl(bits), before: None, afresh: false }
    }

    /// The link was made anew.
    pub(super) fn reconnect(&mut self) {
        self.afresh = true;
    }

    /// What this stamp means, of a packet that came at `arrived`.
    pub(super) fn take(&mut self, stamp: u64, arrived: Duration) -> Stamp {
        let Some(before) = self.before else { return self.begin(stamp, arrived) };
        let passed_s = arrived.saturating_sub(before.arrived).as_secs_f64();
        let ticks = self.nearest(stamp, before.stamp, passed_s / self.tick_s);
        let most_s = if std::mem::take(&mut self.afresh) { ASTRAY_AFRESH_S + DRIFT * passed_s } else { ASTRAY_S };
        if (ticks as f64 * self.tick_s - passed_s).abs() > most_s {
            return self.begin(stamp, arrived);
        }
        let ticks = before.ticks.saturating_add(ticks);
        self.before = Some(Before { stamp, ticks, arrived });
        Stamp::At(ticks as f64 * self.tick_s)
    }

    fn begin(&mut self, stamp: u64, arrived: Duration) -> Stamp {
        let is_first = self.before.is_none();
        self.before = Some(Before { stamp, ticks: 0, arrived });
        if is_first { Stamp::At(0.0) } else { Stamp::Anew }
    }

    /// How many ticks after the stamp before this one is: of all that the wraps allow, what is nearest to what was expected.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        reason = "`as` saturates, and what is far off is astray anyway"
    )]
    fn nearest(&self, stamp: u64, before: u64, expected: f64) -> i64 {
        let plain = stamp.wrapping_sub(before) as i64;
        let Some(wrap) = self.wrap.map(|wrap| wrap as f64) else { return plain };
        let turns = ((expected - plain as f64) / wrap).round();
        (plain as f64 + turns * wrap) as i64
    }
}
