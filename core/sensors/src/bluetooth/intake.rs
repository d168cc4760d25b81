//! From what a sensor answers and sends to what the radio tells: its conversation, its decoder and its clock, put together.

use std::time::Duration;

use heelfirst_gait::{Foot, Sample};

use crate::device::{Conversation, DeviceKind, Input, Notice, Output, Packet, Reading, Refusal, Request};
use crate::timing::{Placed, StreamClock};
use crate::{Batch, Problem, RadioEvent, SensorId};

/// Readings that come one by one are handed on together, when they cover so much time.
const TOGETHER: Duration = Duration::from_millis(40);
/// Malformed packets are told together, at most this often.
const MALFORMED_EVERY: Duration = Duration::from_secs(1);
/// A rate that differs from what was asked for by more than this share is told.
const OTHER_RATE_SHARE: f64 = 0.15;
/// A sensor that sends no readings is watched as if it sent a packet this often.
const NOTICE_PERIOD: Duration = Duration::from_secs(1);

/// What came of something that the sensor said.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// To be carried out, in order.
    pub(super) requests: Vec<Request>,
    /// The conversation has just come to its end: the sensor is set up.
    pub(super) configured: bool,
    /// The sensor cannot be used.
    pub(super) refusal: Option<Refusal>,
    /// The usual time between packets, where one came that could be read.
    pub(super) period: Option<Duration>,
    /// What the radio tells.
    pub(super) events: Vec<RadioEvent>,
}

/// One sensor's side of the stream, over all its links.
pub(super) struct Intake {
    sensor: SensorId,
    foot: Foot,
    conversation: Conversation,
    clock: Option<StreamClock>,
    out: Output,
    /// Whether this link's conversation is over.
    configured: bool,
    epoch: u32,
    /// Whether the next readings begin a new epoch.
    anew: bool,
    pending: Option<Batch>,
    malformed_count: u64,
    malformed_told: Option<Duration>,
    rate_told: bool,
}

impl Intake {
    pub(super) fn new(sensor: SensorId, foot: Foot, conversation: Conversation) -> Self {
        Self {
            sensor,
            foot,
            conversation,
            clock: None,
            out: Output::default(),
            configured: false,
            epoch: 0,
            anew: true,
            pending: None,
            malformed_count: 0,
            malformed_told: None,
            rate_told: false,
        }
    }

    pub(super) fn kind(&self) -> DeviceKind {
        self.conversation.kind()
    }

    pub(super) fn farewell(&self) -> Vec<Request> {
        self.conversation.farewell()
    }

    /// Another foot wears the sensor.
    pub(super) fn wear(&mut self, foot: Foot) {
        (self.foot, self.anew) = (foot, true);
    }

    /// The link is over; what waited to be told together.
    pub(super) fn end_link(&mut self, at: Duration) -> Vec<RadioEvent> {
        (self.configured, self.anew) = (false, true);
        self.malformed_told = None;
        let samples = self.pending.take().map(RadioEvent::Samples);
        samples.into_iter().chain(self.malformed(at)).collect()
    }

    /// Takes what the sensor said, heard at `at` on the radio's clock.
    pub(super) fn take(&mut self, input: Input<'_>, at: Duration) -> Heard {
        let mut out = std::mem::take(&mut self.out);
        self.conversation.take(input, &mut out);
        let mut heard =
            Heard { requests: out.requests.drain(..).collect(), refusal: out.refusal.take(), ..Heard::default() };
        if out.configured && !self.configured {
            heard.configured = true;
            self.begin_stream();
        }
        if self.configured {
            self.take_packets(&out, at, &mut heard);
        }
        for notice in out.notices.drain(..) {
            heard.period = heard.period.or((!self.conversation.kind().grades_landings()).then_some(NOTICE_PERIOD));
            heard.events.push(self.notice(notice, at));
        }
        self.malformed_count += out.malformed_count;
        heard.events.extend(self.malformed(at));
        self.keep(out);
        heard
    }

    /// The vectors are used again: thousands of packets an hour need no memory of their own.
    fn keep(&mut self, mut out: Output) {
        out.packets.clear();
        out.readings.clear();
        (out.malformed_count, out.configured) = (0, false);
        self.out = out;
    }

    fn begin_stream(&mut self) {
        self.configured = true;
        match &mut self.clock {
            Some(clock) => clock.reconnect(),
            None => self.clock = Some(StreamClock::new(self.conversation.rhythm())),
        }
    }

    fn take_packets(&mut self, out: &Output, at: Duration, heard: &mut Heard) {
        let mut readings = out.readings.as_slice();
        for packet in &out.packets {
            let count = usize::try_from(packet.count).unwrap_or(usize::MAX).min(readings.len());
            let (own, rest) = readings.split_at(count);
            readings = rest;
            let placed = self.clock.as_mut().and_then(|clock| clock.place(packet, at));
            if let Some(placed) = placed {
                heard.period = Some(placed.interval * packet.count);
                self.add(packet, &placed, own, heard);
            }
        }
        heard.events.extend(self.other_rate(at));
        self.hand_on(heard);
    }

    fn add(&mut self, packet: &Packet, placed: &Placed, readings: &[Reading], heard: &mut Heard) {
        if std::mem::take(&mut self.anew) || placed.restarted {
            heard.events.extend(self.pending.take().map(RadioEvent::Samples));
            self.epoch = self.epoch.saturating_add(1);
        }
        let batch = self.pending.get_or_insert_with(|| Batch {
            sensor: self.sensor.clone(),
            foot: self.foot,
            epoch: self.epoch,
            samples: Vec::with_capacity(readings.len()),
            lost: 0,
            lost_is_estimated: placed.lost_is_estimated,
            missing: Duration::ZERO,
        });
        batch.lost = batch.lost.saturating_add(placed.lost);
        batch.missing += placed.missing;
        let samples = (0..packet.count).zip(readings).map(|(place, reading)| Sample {
            at: placed.first + placed.interval * place,
            acc_mps2: reading.acc_mps2,
            gyr_dps: reading.gyr_dps,
        });
        batch.samples.extend(samples);
    }

    /// Hands on what covers enough time. A gap is told at once.
    fn hand_on(&mut self, heard: &mut Heard) {
        let enough = self.pending.as_ref().is_some_and(|batch| {
            let ends = batch.samples.first().zip(batch.samples.last());
            batch.lost > 0 || ends.is_some_and(|(first, last)| last.at.saturating_sub(first.at) >= TOGETHER)
        });
        if enough {
            heard.events.extend(self.pending.take().map(RadioEvent::Samples));
        }
    }

    fn other_rate(&mut self, at: Duration) -> Option<RadioEvent> {
        let asked_hz = self.conversation.rhythm().rate_hz;
        let found_hz = self.clock.as_ref().filter(|_| !self.rate_told).and_then(StreamClock::found_hz)?;
        self.rate_told = true;
        let kind = self.kind();
        let is_other = (found_hz / asked_hz - 1.0).abs() > OTHER_RATE_SHARE;
        is_other.then(|| self.problem(Problem::OtherRate { kind, asked_hz, found_hz }, at))
    }

    pub(super) fn problem(&self, problem: Problem, at: Duration) -> RadioEvent {
        RadioEvent::Problem { sensor: Some(self.sensor.clone()), problem, at }
    }

    fn notice(&self, notice: Notice, at: Duration) -> RadioEvent {
        let sensor = self.sensor.clone();
        match notice {
            Notice::Battery(percent) => RadioEvent::Battery { sensor, percent, at },
            Notice::Firmware(text) => RadioEvent::Information { sensor, model: None, firmware: Some(text), at },
            Notice::Model(text) => RadioEvent::Information { sensor, model: Some(text), firmware: None, at },
            Notice::Pace { speed_mps, cadence_per_min } => RadioEvent::Pace { sensor, speed_mps, cadence_per_min, at },
        }
    }

    fn malformed(&mut self, at: Duration) -> Option<RadioEvent> {
        let due = self.malformed_told.is_none_or(|told| at.saturating_sub(told) >= MALFORMED_EVERY);
        if self.malformed_count == 0 || !due {
            return None;
        }
        self.malformed_told = Some(at);
        let count = std::mem::take(&mut self.malformed_count);
        Some(RadioEvent::Malformed { sensor: self.sensor.clone(), count, at })
    }
}
