//! Polar Verity Sense, and others that speak Polar Measurement Data (PMD).
//!
//! Source: Polar's own SDK and its page on the Verity Sense (read; nothing of it is copied). Acceleration and angular rate are streams of
//! their own with times of their own; they are paired on the times of the angular rate.

use uuid::Uuid;

use super::{Characteristic, Device, DeviceKind, Input, Output, Refusal, Request, Rhythm};
use control::{Answer, Control};
use frame::{Frame, FrameKind};
use pairing::Pairing;
use settings::Settings;

mod control;
mod delta;
mod frame;
mod pairing;
mod settings;
#[cfg(test)]
mod tests;

/// The PMD service.
pub const SERVICE: Uuid = Uuid::from_u128(0xfb00_5c80_02e7_f387_1cad_8acd_2d8d_f0c8);
/// Where requests are written to and answered; read, it says what can be measured.
pub const CONTROL: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0xfb00_5c81_02e7_f387_1cad_8acd_2d8d_f0c8) };
/// Where frames are notified.
pub const DATA: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0xfb00_5c82_02e7_f387_1cad_8acd_2d8d_f0c8) };

/// What can be measured, by PMD's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Acc,
    Gyr,
}

impl Measure {
    fn number(self) -> u8 {
        match self {
            Self::Acc => 2,
            Self::Gyr => 5,
        }
    }
}

/// A Polar sensor.
///
/// At 52 Hz it stays in its usual mode, where acceleration reaches 8 g. Other rates are there in its SDK mode only, which is switched on
/// when needed; it then measures no pulse until it is switched off.
#[derive(Debug)]
pub struct Polar {
    rate_hz: u16,
    step: Step,
    control: Control,
    /// What was chosen for the measure that is being started.
    chosen: Settings,
    is_in_sdk_mode: bool,
    /// Whether the measure that is being started was stopped first, because it ran already.
    was_stopped: bool,
    acc: Stream,
    gyr: Stream,
    pairing: Pairing,
}

/// One of the two streams: its scale and when its last frame ended.
#[derive(Debug, Clone, Copy)]
struct Stream {
    factor: f64,
    last_ns: Option<u64>,
}

const NEW_STREAM: Stream = Stream { factor: 1.0, last_ns: None };

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Idle,
    SubscribingControl,
    SubscribingData,
    AskingFeatures,
    AskingSettings(Measure),
    StartingSdkMode,
    Starting(Measure),
    Stopping(Measure),
    Streaming,
}

impl Default for Polar {
    fn default() -> Self {
        Self::new(52)
    }
}

impl Polar {
    /// Both streams at `rate_hz`, which is made one of 26, 52, 104, 208 and 416.
    pub fn new(rate_hz: u16) -> Self {
        let rate_hz = [26, 52, 104, 208].into_iter().find(|possible| rate_hz <= *possible).unwrap_or(416);
        Self {
            rate_hz,
            step: Step::Idle,
            control: Control::default(),
            chosen: Settings::default(),
            is_in_sdk_mode: false,
            was_stopped: false,
            acc: NEW_STREAM,
            gyr: NEW_STREAM,
            pairing: Pairing::new(rate_hz),
        }
    }

    fn begin(&mut self, out: &mut Output) {
        *self = Self { step: Step::SubscribingControl, ..Self::new(self.rate_hz) };
        out.requests.push_back(Request::Subscribe(CONTROL));
    }

    fn done(&mut self, out: &mut Output) {
        // What is written is answered by a notification, and only that counts.
        let (next, request) = match self.step {
            Step::SubscribingControl => (Step::SubscribingData, Request::Subscribe(DATA)),
            Step::SubscribingData => (Step::AskingFeatures, Request::Read(CONTROL)),
            _ => return,
        };
        self.step = next;
        out.requests.push_back(request);
    }

    fn refused(&mut self, out: &mut Output) {
        let what = match self.step {
            Step::Idle | Step::Streaming => return,
            Step::SubscribingControl | Step::SubscribingData => "notifications",
            Step::AskingFeatures => "features",
            Step::AskingSettings(_) => "settings",
            Step::StartingSdkMode => "SDK mode",
            Step::Starting(measure) | Step::Stopping(measure) => name(measure),
        };
        self.give_up(what, out);
    }

    fn give_up(&mut self, what: &'static str, out: &mut Output) {
        self.step = Step::Idle;
        out.refusal = Some(Refusal::Setting(what));
    }

    fn write(&mut self, step: Step, bytes: Vec<u8>, out: &mut Output) {
        self.step = step;
        self.control.clear();
        out.requests.push_back(Request::Write { to: CONTROL, bytes, acknowledged: true });
    }

    /// `0F` and a bit for each measure.
    fn features(&mut self, bytes: &[u8], out: &mut Output) {
        if self.step != Step::AskingFeatures {
            return;
        }
        match bytes {
            [0x0f, measures, ..] if *measures & 0b10_0100 == 0b10_0100 => self.ask_settings(Measure::Acc, out),
            _ => self.give_up("acceleration and angular rate", out),
        }
    }

    fn ask_settings(&mut self, measure: Measure, out: &mut Output) {
        self.was_stopped = false;
        self.write(Step::AskingSettings(measure), control::get_settings(measure), out);
    }

    fn controlled(&mut self, bytes: &[u8], out: &mut Output) {
        let Some(answer) = self.control.take(bytes, out) else { return };
        match self.step {
            Step::AskingSettings(measure) if answer.is_to(control::GET_SETTINGS, measure.number()) => {
                self.choose(measure, answer, out);
            }
            Step::StartingSdkMode if answer.is_to(control::START, control::SDK_MODE) => self.in_sdk_mode(answer, out),
            Step::Starting(measure) if answer.is_to(control::START, measure.number()) => {
                self.started(measure, answer, out);
            }
            Step::Stopping(measure) if answer.is_to(control::STOP, measure.number()) => self.start(measure, out),
            _ => {}
        }
    }

    fn choose(&mut self, measure: Measure, answer: Answer, out: &mut Output) {
        let chosen = match answer.status {
            control::SUCCESS => Settings::choose(self.control.parameters(), self.rate_hz),
            _ => return self.give_up("settings", out),
        };
        match chosen {
            Some(chosen) if chosen.rate_hz == Some(self.rate_hz) => {
                self.chosen = chosen;
                self.start(measure, out);
            }
            Some(_) if !self.is_in_sdk_mode => self.write(Step::StartingSdkMode, control::start_sdk_mode(), out),
            Some(_) => self.give_up("rate", out),
            None => {
                out.malformed_count += 1;
                self.give_up("settings", out);
            }
        }
    }

    fn in_sdk_mode(&mut self, answer: Answer, out: &mut Output) {
        if !matches!(answer.status, control::SUCCESS | control::ALREADY) {
            return self.give_up("SDK mode", out);
        }
        self.is_in_sdk_mode = true;
        self.ask_settings(Measure::Acc, out);
    }

    fn start(&mut self, measure: Measure, out: &mut Output) {
        self.write(Step::Starting(measure), control::start(measure, &self.chosen), out);
    }

    fn started(&mut self, measure: Measure, answer: Answer, out: &mut Output) {
        match answer.status {
            control::SUCCESS => {}
            // It runs with settings that nobody here knows.
            control::ALREADY if !self.was_stopped => {
                self.was_stopped = true;
                return self.write(Step::Stopping(measure), control::stop(measure), out);
            }
            _ => return self.give_up(name(measure), out),
        }
        let stream = self.stream(measure);
        *stream = NEW_STREAM;
        let Some(factor) = settings::factor(self.control.parameters()) else {
            out.malformed_count += 1;
            return self.give_up(name(measure), out);
        };
        self.stream(measure).factor = factor;
        match measure {
            Measure::Acc => self.ask_settings(Measure::Gyr, out),
            Measure::Gyr => {
                self.step = Step::Streaming;
                out.configured = true;
            }
        }
    }

    fn stream(&mut self, measure: Measure) -> &mut Stream {
        match measure {
            Measure::Acc => &mut self.acc,
            Measure::Gyr => &mut self.gyr,
        }
    }

    fn framed(&mut self, bytes: &[u8], out: &mut Output) {
        let Some(frame) = Frame::read(bytes) else {
            out.malformed_count += 1;
            return;
        };
        let measure = match frame.kind {
            FrameKind::Acc => Measure::Acc,
            FrameKind::Gyr => Measure::Gyr,
            FrameKind::Other => return,
        };
        let Stream { factor, last_ns } = *self.stream(measure);
        if self.pairing.take(measure, &frame, factor, last_ns) {
            self.stream(measure).last_ns = Some(frame.stamp_ns);
            self.pairing.give(out);
        } else {
            out.malformed_count += 1;
        }
    }
}

fn name(measure: Measure) -> &'static str {
    match measure {
        Measure::Acc => "acceleration",
        Measure::Gyr => "angular rate",
    }
}

impl Device for Polar {
    fn kind(&self) -> DeviceKind {
        DeviceKind::Polar
    }

    fn needs(&self) -> &'static [Characteristic] {
        &[CONTROL, DATA]
    }

    fn rhythm(&self) -> Rhythm {
        Rhythm { rate_hz: f64::from(self.rate_hz), tick_ns: 1, stamp_bits: 64, sequence_bits: 0 }
    }

    fn take(&mut self, input: Input<'_>, out: &mut Output) {
        match input {
            Input::Begin(_) => self.begin(out),
            Input::Done => self.done(out),
            Input::Value(bytes) => self.features(bytes, out),
            Input::Refused => self.refused(out),
            Input::Notified { from, bytes } if from == DATA.uuid => self.framed(bytes, out),
            Input::Notified { from, bytes } if from == CONTROL.uuid => self.controlled(bytes, out),
            Input::Notified { .. } => {}
        }
    }

    fn farewell(&self) -> Vec<Request> {
        let write = |bytes| Request::Write { to: CONTROL, bytes, acknowledged: true };
        if self.step != Step::Streaming {
            return Vec::new();
        }
        // With its own mode back it measures the pulse again for whoever has it next.
        let mode = self.is_in_sdk_mode.then(control::stop_sdk_mode);
        let streams = [Measure::Gyr, Measure::Acc].map(control::stop);
        streams.into_iter().chain(mode).map(write).collect()
    }
}
