//! Acceleration and angular rate made into readings.
//!
//! Both are measured by the same clock at the same rate, but not at the same moments. Readings lie on the times of the angular rate; the
//! acceleration there lies on the line between its neighbours. Where it was lost there is no line, and those readings are left out.

use std::collections::VecDeque;

use super::Measure;
use super::frame::Frame;
use crate::device::{Output, Reading};

/// Samples of a stream that wait for the other: more than two seconds at 416 Hz.
const MOST_WAITING: usize = 1024;

#[derive(Debug, Clone, Copy)]
struct Timed {
    at_ns: u64,
    value: [f64; 3],
    /// Whether it does not follow the one before at the stream's rate, or begins a frame.
    begins: bool,
}

/// Both streams, as far as they wait for each other.
#[derive(Debug)]
pub(super) struct Pairing {
    period_ns: u64,
    acc: VecDeque<Timed>,
    gyr: VecDeque<Timed>,
    /// The samples of the frame that is being taken.
    frame: Vec<[f64; 3]>,
}

impl Pairing {
    pub(super) fn new(rate_hz: u16) -> Self {
        let period_ns = 1_000_000_000 / u64::from(rate_hz.max(1));
        Self { period_ns, acc: VecDeque::new(), gyr: VecDeque::new(), frame: Vec::new() }
    }

    /// Takes a frame, whose stream's last one ended at `last_ns`; false where it is malformed and nothing of it was taken.
    pub(super) fn take(&mut self, measure: Measure, frame: &Frame<'_>, factor: f64, last_ns: Option<u64>) -> bool {
        self.frame.clear();
        let samples = &mut self.frame;
        let Some(count) = frame.samples(factor, |sample| samples.push(sample)) else { return false };
        if !self.frame.iter().flatten().all(|axis| axis.is_finite()) {
            return false;
        }
        if last_ns.is_some_and(|last| frame.stamp_ns <= last) {
            // The sensor's clock was set back. What is later now belongs to the time before.
            self.acc.retain(|sample| sample.at_ns <= frame.stamp_ns);
            self.gyr.retain(|sample| sample.at_ns <= frame.stamp_ns);
        }
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let step_ns = self.step_ns(frame.stamp_ns, last_ns, count);
        let waiting = match measure {
            Measure::Acc => &mut self.acc,
            Measure::Gyr => &mut self.gyr,
        };
        for (back, value) in (0..count).rev().zip(&self.frame) {
            let at_ns = frame.stamp_ns.saturating_sub(step_ns.saturating_mul(back));
            waiting.push_back(Timed { at_ns, value: *value, begins: back + 1 == count });
        }
        let surplus = waiting.len().saturating_sub(MOST_WAITING);
        waiting.drain(..surplus);
        true
    }

    /// The time between two samples of a frame. What the sensor's clock says, unless frames before it were lost.
    fn step_ns(&self, stamp_ns: u64, last_ns: Option<u64>, count: u64) -> u64 {
        let usual = self.period_ns;
        let since = last_ns.and_then(|last| stamp_ns.checked_sub(last)).filter(|since| *since > 0);
        let by_clock = since.map(|since| since / count.max(1));
        by_clock.filter(|step| *step <= usual + usual / 10).unwrap_or(usual)
    }

    /// Gives all readings whose both halves are there. A packet ends where the next reading does not follow at the stream's rate.
    pub(super) fn give(&mut self, out: &mut Output) {
        let mut is_open = false;
        while let Some(gyr) = self.gyr.front().copied() {
            while self.acc.get(1).is_some_and(|second| second.at_ns <= gyr.at_ns) {
                self.acc.pop_front();
            }
            let Some(first) = self.acc.front().copied() else { return };
            let acc = match self.acc.get(1) {
                _ if first.at_ns == gyr.at_ns => Some(first.value),
                Some(second) if first.at_ns < gyr.at_ns => self.between(&first, second, gyr.at_ns),
                // Not measured yet.
                None if first.at_ns < gyr.at_ns => return,
                // Before the first acceleration.
                _ => None,
            };
            self.gyr.pop_front();
            is_open = match acc {
                Some(acc) => {
                    give(acc, &gyr, is_open && !gyr.begins, out);
                    true
                }
                None => false,
            };
        }
    }

    /// The acceleration at a moment between two of its samples; `None` where some between them were lost.
    fn between(&self, first: &Timed, second: &Timed, at_ns: u64) -> Option<[f64; 3]> {
        let apart_ns = second.at_ns.saturating_sub(first.at_ns);
        if apart_ns > self.period_ns * 3 / 2 {
            return None;
        }
        let part = at_ns.saturating_sub(first.at_ns) as f64 / apart_ns.max(1) as f64;
        let [ax, ay, az] = first.value;
        let [bx, by, bz] = second.value;
        Some([(ax, bx), (ay, by), (az, bz)].map(|(a, b)| a + (b - a) * part))
    }
}

/// Adds a reading to the last packet, or begins one with it.
fn give(acc_mps2: [f64; 3], gyr: &Timed, follows: bool, out: &mut Output) {
    let reading = Reading { acc_mps2, gyr_dps: gyr.value };
    match out.packets.last_mut() {
        Some(packet) if follows => {
            packet.count += 1;
            out.readings.push(reading);
        }
        _ => out.packet(Some(gyr.at_ns), None, std::iter::once(reading)),
    }
}
