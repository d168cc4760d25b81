//! What a sensor does not measure as it should, each kind of fault told once a session. A range that cannot be changed is told once.

use std::collections::{BTreeMap, BTreeSet};

use heelfirst_gait::Foot;
use heelfirst_gait::signal::{SignalCheck, SignalFault, SignalFaultKind};
use heelfirst_history::Event;
use heelfirst_sensors::{Batch, SensorId};
use heelfirst_words::Args;

use super::State;
use super::facts::key;
use crate::api;

/// Single samples that are no numbers, come twice or out of order are as harmless as lost ones; so many are told.
const MANY_SAMPLES: u64 = 25;
const TOO_SMALL_A_RANGE: &str = "signal-clipped";

/// The streams of the sensors of one session.
#[derive(Debug, Clone, Default)]
pub(super) struct Signals {
    streams: BTreeMap<SensorId, Stream>,
    told: BTreeSet<(SensorId, &'static str)>,
}

/// One epoch of one sensor.
#[derive(Debug, Clone)]
struct Stream {
    foot: Foot,
    epoch: u32,
    check: SignalCheck,
}

impl Stream {
    fn new(batch: &Batch) -> Self {
        Self { foot: batch.foot, epoch: batch.epoch, check: SignalCheck::new() }
    }
}

/// What is to be told now: the key of its notice, the sensor, and the foot that wears it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SignalNotice {
    sensor: SensorId,
    foot: Foot,
    key: &'static str,
}

impl Signals {
    /// Takes samples as they came, on the radio's clock; what they showed is appended to `notices`.
    fn hear(&mut self, batch: &Batch, notices: &mut Vec<SignalNotice>) {
        let of = &batch.sensor;
        let is_new = self.streams.get(of).is_none_or(|stream| stream.epoch != batch.epoch);
        let over = is_new.then(|| self.streams.insert(of.clone(), Stream::new(batch))).flatten();
        if let Some(over) = over {
            tell(&mut self.told, of, &over, true, notices);
        }
        let Some(stream) = self.streams.get_mut(of) else { return };
        for sample in &batch.samples {
            stream.check.push(sample);
        }
        tell(&mut self.told, of, stream, false, notices);
    }

    /// The session is over: also what can only be said once everything was heard.
    fn finish(&mut self, notices: &mut Vec<SignalNotice>) {
        for (sensor, stream) in std::mem::take(&mut self.streams) {
            tell(&mut self.told, &sensor, &stream, true, notices);
        }
    }
}

/// Appends what was not told of this sensor before. `over`: nothing more comes of the stream.
fn tell(
    told: &mut BTreeSet<(SensorId, &'static str)>,
    sensor: &SensorId,
    stream: &Stream,
    over: bool,
    notices: &mut Vec<SignalNotice>,
) {
    if stream.check.is_sound() {
        return; // the usual case, without an allocation
    }
    let faults = stream.check.faults();
    // An extreme may still be surpassed, and then it was not the end of the range.
    let sure = faults.iter().filter(|fault| over || fault.kind != SignalFaultKind::Clipped);
    for key in sure.filter_map(notice_key) {
        if told.insert((sensor.clone(), key)) {
            notices.push(SignalNotice { sensor: sensor.clone(), foot: stream.foot, key });
        }
    }
}

/// The notice of a fault; one for those that have the same remedy.
fn notice_key(fault: &SignalFault) -> Option<&'static str> {
    use SignalFaultKind as Kind;
    match fault.kind {
        Kind::AccelerometerInG
        | Kind::AccelerometerInMilliG
        | Kind::GyroscopeInRadPerS
        | Kind::GyroscopeInMilliradPerS
        | Kind::GyroscopeInMilliDegPerS => Some("signal-units"),
        Kind::WithoutGravity => Some("signal-without-gravity"),
        Kind::Stuck => Some("signal-stuck"),
        Kind::Clipped => Some(TOO_SMALL_A_RANGE),
        Kind::NotFinite => (fault.count >= MANY_SAMPLES).then_some("signal-not-finite"),
        Kind::TimeStandsStill | Kind::OutOfOrder => (fault.count >= MANY_SAMPLES).then_some("signal-time"),
        Kind::TimeGoesBack => Some("signal-time"),
        // A link that was mute for a minute looks the same, and its state is shown.
        Kind::TimeLeaps => None,
        Kind::TooSlow | Kind::TooFast => Some("signal-rate"),
    }
}

impl State {
    /// Takes the samples of the running session's sensors as they came.
    pub(super) fn watch_signals(&mut self, batch: &Batch) {
        let mut notices = Vec::new();
        if let Some(running) = &mut self.running {
            running.signals.hear(batch, &mut notices);
        }
        self.say_signal_notices(&notices);
    }

    /// The session is over, and with it every stream and what was recorded of it.
    pub(super) fn finish_signals(&mut self) {
        self.finish_tapes();
        let mut notices = Vec::new();
        if let Some(running) = &mut self.running {
            running.signals.finish(&mut notices);
        }
        self.say_signal_notices(&notices);
    }

    fn say_signal_notices(&mut self, notices: &[SignalNotice]) {
        for SignalNotice { sensor, foot, key } in notices {
            if *key == TOO_SMALL_A_RANGE && !self.note_range_told(sensor) {
                continue;
            }
            let args = Args::new().with("side", api::Side::from(*foot).as_str());
            let notice = self.notice(key, &args);
            self.say_problem(notice);
        }
    }

    /// Many sensors have one range for ever, and nobody wants to hear of it after each walk. Whether it was not told before.
    fn note_range_told(&mut self, sensor: &SensorId) -> bool {
        let is_new = self.facts.told_ranges.insert(sensor.as_str().to_owned());
        if is_new {
            self.note_told_ranges();
        }
        is_new
    }

    /// The sensor was forgotten or paired anew: its range would be told again.
    pub(super) fn forget_range_told(&mut self, sensor: &SensorId) {
        if self.facts.told_ranges.remove(sensor.as_str()) {
            self.note_told_ranges();
        }
    }

    fn note_told_ranges(&mut self) {
        match serde_json::to_value(&self.facts.told_ranges) {
            Ok(value) => {
                self.note(vec![Event::SettingChanged { key: key::TOLD_RANGES.to_owned(), value }], Vec::new());
            }
            Err(error) => tracing::error!(%error, "what was told of a sensor cannot be written"),
        }
    }
}

#[cfg(test)]
mod tests;
