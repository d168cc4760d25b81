//! Readings of a sensor with a clock.

use std::time::Duration;

use super::envelope::Envelope;
use super::rate::RateWatch;
use super::stamp::{Stamp, Unwrap};
use super::{Placed, RATE_SHARE, duration, readings_in};
use crate::device::{Packet, Rhythm};

/// How much of a stamp's distance from its expected place is believed, once many came: stamps are rounded to their ticks, and readings
/// come evenly. The first stamps are believed more, since nothing better is known.
const PLACE_GAIN: f64 = 0.1;
const PERIOD_GAIN: f64 = 0.01;
/// The line of least delays moves while it is learnt; readings follow it by no more than this share of their own time.
const SLEW_SHARE: f64 = 0.005;

/// The clock of a sensor that stamps its packets.
#[derive(Debug, Clone)]
pub(super) struct Stamped {
    unwrap: Unwrap,
    sequence_bits: u32,
    nominal_s: f64,
    tick_s: f64,
    /// As long as the sensor's clock goes on.
    envelope: Envelope,
    delay_s: Option<f64>,
    run: Option<Run>,
    rate: RateWatch,
    /// The stamp of the packet before, in s, and its readings.
    before: Option<(f64, u32)>,
}

/// An unbroken run of one link.
#[derive(Debug, Clone, Copy)]
struct Run {
    /// When the next reading is expected, on the sensor's clock.
    next_s: f64,
    period_s: f64,
    count: u32,
    sequence: Option<u32>,
    packets: u32,
}

/// How a packet follows the one before.
enum Follows {
    At { first_s: f64, lost: u32 },
    Again,
}

impl Stamped {
    pub(super) fn new(rhythm: &Rhythm) -> Self {
        Self {
            unwrap: Unwrap::new(rhythm.tick_ns, rhythm.stamp_bits),
            sequence_bits: rhythm.sequence_bits,
            nominal_s: 1.0 / rhythm.rate_hz,
            tick_s: rhythm.tick_ns as f64 * 1e-9,
            envelope: Envelope::default(),
            delay_s: None,
            run: None,
            rate: RateWatch::default(),
            before: None,
        }
    }

    pub(super) fn reconnect(&mut self) {
        self.unwrap.reconnect();
        self.begin_run();
    }

    fn begin_run(&mut self) {
        self.run = None;
        self.rate = RateWatch::default();
        self.before = None;
    }

    pub(super) fn found_hz(&self) -> Option<f64> {
        self.rate.period_s().map(|period_s| 1.0 / period_s)
    }

    pub(super) fn place(&mut self, packet: &Packet, stamp: u64, arrived: Duration) -> Option<Placed> {
        let unwrap_before = self.unwrap.clone();
        let (at_s, restarted) = match self.unwrap.take(stamp, arrived) {
            Stamp::At(at_s) => (at_s, false),
            Stamp::Anew => (0.0, true),
        };
        if restarted {
            self.begin_run();
            (self.envelope, self.delay_s) = (Envelope::default(), None);
        }
        self.watch_rate(at_s, packet);
        let Follows::At { first_s, lost } = self.follow(packet, at_s) else {
            self.unwrap = unwrap_before; // what came twice tells nothing
            return None;
        };
        let (period_s, missing_s) = self.run.map_or((self.nominal_s, 0.0), |run| (run.period_s, first_s - run.next_s));
        let last_s = first_s + period_s * f64::from(packet.count.saturating_sub(1));
        let delay_s = self.delay(last_s, arrived, period_s * f64::from(packet.count));
        self.go_on(packet, first_s, period_s);
        Some(Placed {
            first: duration(first_s + delay_s),
            interval: duration(period_s),
            lost,
            // Without numbers a hole is only known by the rate, which takes some packets to be sure of.
            lost_is_estimated: lost > 0 && self.sequence_bits == 0 && self.rate.period_s().is_none(),
            missing: if lost > 0 { duration(missing_s).max(duration(period_s)) } else { Duration::ZERO },
            restarted,
        })
    }

    /// Where readings come at another rate than was asked for, that one is taken from here on.
    fn watch_rate(&mut self, at_s: f64, packet: &Packet) {
        let before = self.before.replace((at_s, packet.count));
        let skipped = skipped(self.run.and_then(|run| run.sequence), packet.sequence, self.sequence_bits).unwrap_or(0);
        if let Some((before_s, before_count)) = before.filter(|(before_s, _)| *before_s < at_s && skipped != u32::MAX) {
            let readings = f64::from(before_count.max(1)) * (f64::from(skipped) + 1.0);
            self.rate.take((at_s - before_s) / readings);
        }
        if let Some(period_s) = self.rate.other_than(self.nominal_s, RATE_SHARE) {
            self.nominal_s = period_s;
            self.run = None;
        }
    }

    /// Where the packet's first reading lies on the sensor's clock, and how many are missing before it.
    fn follow(&mut self, packet: &Packet, at_s: f64) -> Follows {
        let Some(run) = &mut self.run else { return Follows::At { first_s: at_s, lost: 0 } };
        let skipped = skipped(run.sequence, packet.sequence, self.sequence_bits);
        if run.packets == 1 && skipped.unwrap_or(0) == 0 {
            run.learn(at_s, self.nominal_s);
        }
        let off_s = at_s - run.next_s;
        let gap_s = run.period_s * (0.5 * f64::from(run.count)).max(0.75) + self.tick_s;
        if skipped == Some(u32::MAX) || skipped.is_none() && off_s < -gap_s {
            return Follows::Again;
        }
        if let Some(packets) = skipped.filter(|packets| *packets > 0 || off_s.abs() >= gap_s) {
            // Numbers say what is missing, whatever the times say.
            return Follows::At { first_s: at_s.max(run.next_s), lost: packets.saturating_mul(run.count) };
        }
        if off_s < gap_s {
            let spared = (self.tick_s * 0.5).min(off_s.abs()).copysign(off_s); // within its rounding a stamp says nothing
            run.period_s += run.gain(PERIOD_GAIN) * (off_s - spared) / f64::from(run.count);
            run.period_s = run.period_s.clamp(self.nominal_s * (1.0 - RATE_SHARE), self.nominal_s * (1.0 + RATE_SHARE));
            return Follows::At { first_s: run.next_s + run.gain(PLACE_GAIN) * off_s, lost: 0 };
        }
        Follows::At { first_s: at_s.max(run.next_s), lost: run.readings_in(off_s, packet.count) }
    }

    fn go_on(&mut self, packet: &Packet, first_s: f64, period_s: f64) {
        self.run = Some(Run {
            next_s: first_s + period_s * f64::from(packet.count),
            period_s,
            count: packet.count.max(1),
            sequence: packet.sequence,
            packets: self.run.map_or(0, |run| run.packets).saturating_add(1),
        });
    }

    /// What is added to the sensor's time for the radio's: the line of least delays, followed slowly.
    fn delay(&mut self, last_s: f64, arrived: Duration, passed_s: f64) -> f64 {
        self.envelope.take(last_s, arrived.as_secs_f64() - last_s);
        let aim_s = self.envelope.at(last_s).unwrap_or(0.0);
        let most = SLEW_SHARE * passed_s;
        let delay_s = self.delay_s.map_or(aim_s, |delay_s| delay_s + (aim_s - delay_s).clamp(-most, most));
        self.delay_s = Some(delay_s);
        delay_s
    }
}

impl Run {
    /// A gain that begins high and settles.
    fn gain(&self, settled: f64) -> f64 {
        settled.max(0.5 / f64::from(self.packets.max(1)))
    }

    /// How many readings fit into a gap. Whole packets get lost, so where all are of one size it is a multiple of that.
    fn readings_in(&self, gap_s: f64, count: u32) -> u32 {
        let whole_s = self.period_s * f64::from(count);
        let packets = (gap_s / whole_s).round();
        if count == self.count && packets >= 1.0 && (gap_s / whole_s - packets).abs() < 0.25 {
            return readings_in(packets, 1.0).saturating_mul(count);
        }
        readings_in(gap_s, self.period_s)
    }

    /// The second packet tells the period, unless something is missing before it.
    fn learn(&mut self, at_s: f64, nominal_s: f64) {
        let first_s = self.next_s - self.period_s * f64::from(self.count);
        let period_s = (at_s - first_s) / f64::from(self.count);
        if (period_s / nominal_s - 1.0).abs() < RATE_SHARE {
            self.period_s = period_s;
            self.next_s = at_s;
        }
    }
}

/// How many packets are missing between two numbers; `u32::MAX` where the second one is not later. `None` without numbers.
fn skipped(before: Option<u32>, now: Option<u32>, bits: u32) -> Option<u32> {
    let wrap = 1_u64.checked_shl(bits).filter(|_| bits > 0)?;
    let ahead = (u64::from(now?) + wrap - u64::from(before?) % wrap) % wrap;
    let is_later = ahead > 0 && ahead < wrap / 2;
    Some(if is_later { u32::try_from(ahead - 1).unwrap_or(u32::MAX - 1) } else { u32::MAX })
}
