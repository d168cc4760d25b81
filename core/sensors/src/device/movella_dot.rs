//! Movella (formerly Xsens) DOT.
//!
//! Source: Movella DOT BLE Services Specification (XD0506P): section 2.2 for the device control, 3 for measurements, 4 for the battery.
//! Sent is the payload "rate quantities", one reading a notification: `u32` µs, acceleration as three `f32` in m/s², angular rate as
//! three `f32` in °/s.

use uuid::Uuid;

use super::reader::{floats, samples};
use super::{Characteristic, Device, DeviceKind, Input, Notice, Output, Reading, Refusal, Request, Rhythm};

#[cfg(test)]
mod tests;

const fn characteristic(service: u16, number: u16) -> Characteristic {
    Characteristic { service: uuid(service), uuid: uuid(number) }
}

const fn uuid(number: u16) -> Uuid {
    // The specification's base is 1517xxxx-4947-11e9-8646-d663bd873d93; `as` because `From` is not for constants.
    Uuid::from_u128(0x1517_0000_4947_11e9_8646_d663_bd87_3d93 | (number as u128) << 96)
}

/// Rate and power, 32 bytes.
pub const DEVICE_CONTROL: Characteristic = characteristic(0x1000, 0x1002);
/// What is measured, 3 bytes.
pub const CONTROL: Characteristic = characteristic(0x2000, 0x2001);
/// Where readings are notified.
pub const DATA: Characteristic = characteristic(0x2000, 0x2003);
/// The battery: percent, and whether it is charged. It is not where Bluetooth has it.
pub const BATTERY: Characteristic = characteristic(0x3000, 0x3001);

/// Begin, and what: 21 is "rate quantities".
const START: [u8; 3] = [1, 1, 21];
const STOP: [u8; 3] = [1, 0, 21];
/// The highest rate at which a DOT sends while it measures.
const RATE_HZ: u16 = 60;
/// In the first byte of the device control: of what is written only the rate is meant.
const ONLY_RATE: u8 = 0x10;
const RATE_OFFSET: usize = 24;
const DEVICE_CONTROL_SIZE: usize = 32;

/// A Movella DOT at 60 Hz.
#[derive(Debug, Default)]
pub struct MovellaDot {
    step: Step,
    has_device_control: bool,
    has_battery: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Step {
    #[default]
    Idle,
    Subscribing,
    ReadingRate,
    WritingRate,
    Starting,
    ReadingBattery,
    SubscribingBattery,
    Streaming,
}

impl MovellaDot {
    fn begin(&mut self, found: &[Characteristic], out: &mut Output) {
        self.has_device_control = found.contains(&DEVICE_CONTROL);
        self.has_battery = found.contains(&BATTERY);
        self.request(Step::Subscribing, Request::Subscribe(DATA), out);
    }

    fn request(&mut self, step: Step, request: Request, out: &mut Output) {
        self.step = step;
        out.requests.push_back(request);
    }

    fn start(&mut self, out: &mut Output) {
        self.request(Step::Starting, write(CONTROL, START.to_vec()), out);
    }

    fn done(&mut self, out: &mut Output) {
        match self.step {
            Step::Subscribing if self.has_device_control => {
                self.request(Step::ReadingRate, Request::Read(DEVICE_CONTROL), out);
            }
            Step::Subscribing | Step::WritingRate => self.start(out),
            Step::Starting => {
                out.configured = true;
                self.step = Step::Streaming;
                if self.has_battery {
                    self.request(Step::ReadingBattery, Request::Read(BATTERY), out);
                }
            }
            Step::SubscribingBattery => self.step = Step::Streaming,
            Step::Idle | Step::ReadingRate | Step::ReadingBattery | Step::Streaming => {}
        }
    }

    fn value(&mut self, bytes: &[u8], out: &mut Output) {
        match self.step {
            Step::ReadingRate => match faster(bytes) {
                Some(faster) => self.request(Step::WritingRate, write(DEVICE_CONTROL, faster), out),
                None => self.start(out),
            },
            Step::ReadingBattery => {
                battery(bytes, out);
                self.request(Step::SubscribingBattery, Request::Subscribe(BATTERY), out);
            }
            _ => {}
        }
    }

    fn refused(&mut self, out: &mut Output) {
        let what = match self.step {
            Step::Subscribing => "notifications",
            Step::Starting => "start",
            // Then it measures at the rate it has, and the link sees which.
            Step::ReadingRate | Step::WritingRate => return self.start(out),
            Step::ReadingBattery | Step::SubscribingBattery => {
                self.step = Step::Streaming;
                return;
            }
            Step::Idle | Step::Streaming => return,
        };
        self.step = Step::Idle;
        out.refusal = Some(Refusal::Setting(what));
    }
}

fn write(to: Characteristic, bytes: Vec<u8>) -> Request {
    Request::Write { to, bytes, acknowledged: true }
}

/// The device control with its rate raised; `None` where it has the rate, or another form than is known.
fn faster(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut control = *bytes.first_chunk::<DEVICE_CONTROL_SIZE>()?;
    let place = control.get_mut(RATE_OFFSET..)?.first_chunk_mut::<2>()?;
    if *place == RATE_HZ.to_le_bytes() {
        return None;
    }
    *place = RATE_HZ.to_le_bytes();
    if let Some(meant) = control.first_mut() {
        *meant = ONLY_RATE;
    }
    Some(control.to_vec())
}

fn battery(bytes: &[u8], out: &mut Output) {
    match bytes {
        [percent @ 0..=100, ..] => out.notices.push(Notice::Battery(*percent)),
        _ => out.malformed_count += 1,
    }
}

fn decode(bytes: &[u8], out: &mut Output) {
    match bytes.split_first_chunk().map(|(stamp, rest)| (stamp, samples(rest))) {
        Some((stamp, ([acc, gyr], true))) => {
            let reading = Reading { acc_mps2: floats(*acc), gyr_dps: floats(*gyr) };
            out.packet(Some(u64::from(u32::from_le_bytes(*stamp))), None, std::iter::once(reading));
        }
        _ => out.malformed_count += 1,
    }
}

impl Device for MovellaDot {
    fn kind(&self) -> DeviceKind {
        DeviceKind::MovellaDot
    }

    fn needs(&self) -> &'static [Characteristic] {
        &[CONTROL, DATA]
    }

    fn rhythm(&self) -> Rhythm {
        Rhythm { rate_hz: f64::from(RATE_HZ), tick_ns: 1_000, stamp_bits: 32, sequence_bits: 0 }
    }

    fn take(&mut self, input: Input<'_>, out: &mut Output) {
        match input {
            Input::Begin(found) => self.begin(found, out),
            Input::Done => self.done(out),
            Input::Value(bytes) => self.value(bytes, out),
            Input::Refused => self.refused(out),
            Input::Notified { from, bytes } if from == DATA.uuid => decode(bytes, out),
            Input::Notified { from, bytes } if from == BATTERY.uuid => battery(bytes, out),
            Input::Notified { .. } => {}
        }
    }

    fn farewell(&self) -> Vec<Request> {
        vec![write(CONTROL, STOP.to_vec())]
    }
}
