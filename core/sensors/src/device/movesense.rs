//! Movesense sensors with the GATT `SensorData` Protocol (GSP).
//!
//! Sources: Movesense's own page "GATT `SensorData` Protocol", and the measured notes of the repository movesense-commander
//! (`docs/gsp-protocol.md`, MIT), which say what the page leaves open: arrays come one after the other, and `GET /Info` is never answered.
//!
//! A command is `code u8, reference u8, payload`. What comes back begins with its kind, 1 for a reply, 2 for data, 3 for the rest of data
//! that did not fit, and the reference. Data is `u32` ms of the *first* reading, then all accelerations, then all angular rates, each as
//! three `f32` in m/s² and °/s.

use uuid::Uuid;

use super::reader::{Reader, floats, samples};
use super::{Characteristic, Device, DeviceKind, Input, Notice, Output, Reading, Refusal, Request, Rhythm, text};
use joining::Joining;

mod joining;
#[cfg(test)]
mod tests;

/// The service of the protocol; it is not advertised.
pub const SERVICE: Uuid = Uuid::from_u128(0x3480_2252_7185_4d5d_b431_630e_7050_e8f0);
/// Where commands are written to.
pub const COMMAND: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0x3480_0001_7185_4d5d_b431_630e_7050_e8f0) };
/// Where replies and data are notified.
pub const DATA: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0x3480_0002_7185_4d5d_b431_630e_7050_e8f0) };

const HELLO: u8 = 0;
const SUBSCRIBE: u8 = 1;
const UNSUBSCRIBE: u8 = 2;
const GET: u8 = 4;
const SYSTEM_MODE: u8 = 7;
/// The system mode that starts the sensor's software anew.
const RESTARTED: u8 = 5;

const HELLO_REFERENCE: u8 = 0x68;
const STREAM_REFERENCE: u8 = 0x63;
const MODE_REFERENCE: u8 = 0x72;
const LEVEL_REFERENCE: u8 = 0x62;

const FOUND: u16 = 200;
const TOO_MANY_REQUESTS: u16 = 429;

/// A Movesense sensor.
///
/// One command is under way at a time: a sensor has few places for them, and one that was given no answer keeps its place.
#[derive(Debug)]
pub struct Movesense {
    rate_hz: u16,
    with_magnetometer: bool,
    step: Step,
    /// Kept over links: a sensor that answers "too many" again after a restart is not restarted for ever.
    was_restarted: bool,
    joining: Joining,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Idle,
    Subscribing,
    Greeting,
    Asking,
    Restarting,
    Streaming,
}

impl Default for Movesense {
    fn default() -> Self {
        Self::new(104)
    }
}

impl Movesense {
    /// Acceleration and angular rate (`/Meas/IMU6`) at `rate_hz`, which is made one of 13, 26, 52, 104 and 208.
    pub fn new(rate_hz: u16) -> Self {
        let rate_hz = [13, 26, 52, 104].into_iter().find(|possible| rate_hz <= *possible).unwrap_or(208);
        Self { rate_hz, with_magnetometer: false, step: Step::Idle, was_restarted: false, joining: Joining::default() }
    }

    /// The same from `/Meas/IMU9`, for software that has no `/Meas/IMU6`; the magnetometer is left out.
    pub fn with_magnetometer(rate_hz: u16) -> Self {
        Self { with_magnetometer: true, ..Self::new(rate_hz) }
    }

    fn command(code: u8, reference: u8, payload: &[u8]) -> Request {
        let bytes = [&[code, reference], payload].concat();
        Request::Write { to: COMMAND, bytes, acknowledged: true }
    }

    fn subscription(&self) -> Request {
        let kind = if self.with_magnetometer { 9 } else { 6 };
        let path = format!("/Meas/IMU{kind}/{}\0", self.rate_hz);
        Self::command(SUBSCRIBE, STREAM_REFERENCE, path.as_bytes())
    }

    fn begin(&mut self, out: &mut Output) {
        self.joining.clear();
        self.step = Step::Subscribing;
        out.requests.push_back(Request::Subscribe(DATA));
    }

    fn done(&mut self, out: &mut Output) {
        // What is written is answered by a notification, and only that counts.
        if self.step == Step::Subscribing {
            self.step = Step::Greeting;
            out.requests.push_back(Self::command(HELLO, HELLO_REFERENCE, &[]));
        }
    }

    fn refused(&mut self, out: &mut Output) {
        let what = match self.step {
            Step::Subscribing => "notifications",
            Step::Greeting => "hello",
            // A sensor on its way down takes no more commands; its link is about to break.
            Step::Asking if !self.was_restarted => "stream",
            _ => return,
        };
        self.give_up(what, out);
    }

    fn give_up(&mut self, what: &'static str, out: &mut Output) {
        self.step = Step::Idle;
        out.refusal = Some(Refusal::Setting(what));
    }

    fn notified(&mut self, bytes: &[u8], out: &mut Output) {
        let Some(([kind, reference], rest)) = bytes.split_first_chunk::<2>() else {
            out.malformed_count += 1;
            return;
        };
        match (kind, *reference) {
            (1, reference) => self.replied(reference, rest, out),
            (2 | 3, STREAM_REFERENCE) if matches!(self.step, Step::Asking | Step::Streaming) => {
                self.data(*kind, rest, out);
            }
            // A subscription of the program that had the sensor before.
            (2 | 3, _) => {}
            _ => out.malformed_count += 1,
        }
    }

    fn replied(&mut self, reference: u8, payload: &[u8], out: &mut Output) {
        match (self.step, reference) {
            (Step::Greeting, HELLO_REFERENCE) => {
                identity(payload, out);
                self.ask(out);
            }
            (Step::Asking, STREAM_REFERENCE) => self.answered(payload, out),
            // Where the sensor goes on without a restart it is asked on the same link.
            (Step::Restarting, MODE_REFERENCE) => self.ask(out),
            (Step::Streaming, LEVEL_REFERENCE) => level(payload, out),
            _ => {}
        }
    }

    fn ask(&mut self, out: &mut Output) {
        self.step = Step::Asking;
        out.requests.push_back(self.subscription());
    }

    fn answered(&mut self, payload: &[u8], out: &mut Output) {
        match Reader(payload).u16() {
            Some(FOUND) => {
                self.step = Step::Streaming;
                self.was_restarted = false;
                out.configured = true;
                out.requests.push_back(Self::command(GET, LEVEL_REFERENCE, b"/System/Energy/Level\0"));
            }
            Some(TOO_MANY_REQUESTS) if !self.was_restarted => {
                self.step = Step::Restarting;
                self.was_restarted = true;
                out.requests.push_back(Self::command(SYSTEM_MODE, MODE_REFERENCE, &[RESTARTED]));
            }
            Some(TOO_MANY_REQUESTS) => self.give_up("stream, too many requests", out),
            Some(_) => self.give_up("stream", out),
            None => out.malformed_count += 1,
        }
    }

    fn data(&mut self, kind: u8, body: &[u8], out: &mut Output) {
        let size = if self.with_magnetometer { 36 } else { 24 };
        let mut decode = |body: &[u8]| decode(body, size, out);
        let all_good = if kind == 2 {
            self.joining.data(body, size, &mut decode)
        } else {
            self.joining.second_part(body, size, &mut decode)
        };
        out.malformed_count += u64::from(!all_good);
    }
}

/// `size` bytes a reading, of which the first 24 are acceleration and angular rate.
fn decode(body: &[u8], size: usize, out: &mut Output) {
    let mut reader = Reader(body);
    let stamp = reader.u32();
    let count = reader.0.len() / size;
    let blocks = (reader.take(count * 12), reader.take(count * 12));
    let (Some(stamp), (Some(acc), Some(gyr)), true) = (stamp, blocks, joining::is_whole(body, size)) else {
        out.malformed_count += 1;
        return;
    };
    let pairs = samples(acc).0.iter().zip(samples(gyr).0);
    let readings = pairs.map(|(acc, gyr)| Reading { acc_mps2: floats(*acc), gyr_dps: floats(*gyr) });
    out.packet(Some(u64::from(stamp)), None, readings);
}

/// The version of the protocol, then the serial number, model, address, name and version of the software, each ended by a zero.
fn identity(payload: &[u8], out: &mut Output) {
    let mut parts = payload.get(1..).unwrap_or_default().split(|byte| *byte == 0);
    let (model, firmware) = (parts.nth(1), parts.nth(2));
    out.notices.extend(model.and_then(text).map(Notice::Model));
    out.notices.extend(firmware.and_then(text).map(Notice::Firmware));
}

fn level(payload: &[u8], out: &mut Output) {
    let mut reader = Reader(payload);
    if let (Some(FOUND), Some(percent @ 0..=100)) = (reader.u16(), reader.u8()) {
        out.notices.push(Notice::Battery(percent));
    }
}

impl Device for Movesense {
    fn kind(&self) -> DeviceKind {
        DeviceKind::Movesense
    }

    fn needs(&self) -> &'static [Characteristic] {
        &[COMMAND, DATA]
    }

    fn rhythm(&self) -> Rhythm {
        Rhythm { rate_hz: f64::from(self.rate_hz), tick_ns: 1_000_000, stamp_bits: 32, sequence_bits: 0 }
    }

    fn take(&mut self, input: Input<'_>, out: &mut Output) {
        match input {
            Input::Begin(_) => self.begin(out),
            Input::Done => self.done(out),
            Input::Refused => self.refused(out),
            Input::Notified { from, bytes } if from == DATA.uuid => self.notified(bytes, out),
            Input::Value(_) | Input::Notified { .. } => {}
        }
    }

    fn farewell(&self) -> Vec<Request> {
        match self.step {
            Step::Asking | Step::Streaming => vec![Self::command(UNSUBSCRIBE, STREAM_REFERENCE, &[])],
            _ => Vec::new(),
        }
    }
}
