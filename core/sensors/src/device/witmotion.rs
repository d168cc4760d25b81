//! `WitMotion` WT901BLE and WT9011DCL.
//!
//! Source: the maker's SDK (`WitBluetooth_BWT901BLE5_0`). Frames of 20 bytes, `55 61` and nine 16-bit integers: acceleration in 16 g,
//! angular rate in 2000 °/s and angles in 180° as parts of 32768. `55 71` answers the reading of a register. There is no time stamp, no
//! number and no checksum, and a notification may hold parts of frames.

use uuid::Uuid;

use super::reader::{G_MPS2, Reader, integers, samples};
use super::{Characteristic, Device, DeviceKind, Input, Notice, Output, Packet, Refusal, Request, Rhythm};
use frames::Frames;

mod frames;
#[cfg(test)]
mod tests;

/// The maker's service. Its base is not that of Bluetooth: it ends in `9a34fb`.
pub const SERVICE: Uuid = Uuid::from_u128(0x0000_ffe5_0000_1000_8000_0080_5f9a_34fb);
/// Where frames are notified.
pub const DATA: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0x0000_ffe4_0000_1000_8000_0080_5f9a_34fb) };
/// Where settings are written to.
pub const COMMAND: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0x0000_ffe9_0000_1000_8000_0080_5f9a_34fb) };

const ACC_MPS2: f64 = 16.0 * G_MPS2 / 32768.0;
const GYR_DPS: f64 = 2000.0 / 32768.0;

const UNLOCK: [u8; 5] = [0xff, 0xaa, 0x69, 0x88, 0xb5];
const RATE_REGISTER: u8 = 0x03;
const VOLTAGE_REGISTER: u8 = 0x64;
const READ_VOLTAGE: [u8; 5] = [0xff, 0xaa, 0x27, VOLTAGE_REGISTER, 0];

/// From which voltage of the cell, in hundredths of a volt, how full it is in percent, as the maker's own programs show it.
const FULLNESS: [(u16, u8); 11] = [
    (396, 100),
    (393, 90),
    (387, 75),
    (382, 60),
    (379, 50),
    (377, 40),
    (373, 30),
    (370, 20),
    (368, 15),
    (350, 10),
    (340, 5),
];

/// The battery is asked for anew after five minutes of readings.
const BATTERY_EVERY_S: u32 = 300;

/// A `WitMotion` sensor.
#[derive(Debug)]
pub struct WitMotion {
    rate: Rate,
    step: Step,
    acknowledged: bool,
    frames: Frames,
    /// Readings until the battery is asked for again.
    until_battery: u32,
}

/// How many readings a second a `WitMotion` sensor is asked for.
///
/// 200 Hz is not here: the sources give two codes for it (0x0A and 0x0B), and none was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rate {
    /// 10 Hz.
    Hz10,
    /// 20 Hz.
    Hz20,
    /// 50 Hz.
    Hz50,
    /// 100 Hz.
    #[default]
    Hz100,
}

impl Rate {
    fn code(self) -> u8 {
        match self {
            Self::Hz10 => 0x06,
            Self::Hz20 => 0x07,
            Self::Hz50 => 0x08,
            Self::Hz100 => 0x09,
        }
    }

    fn hz(self) -> u32 {
        match self {
            Self::Hz10 => 10,
            Self::Hz20 => 20,
            Self::Hz50 => 50,
            Self::Hz100 => 100,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Idle,
    Subscribing,
    Unlocking,
    SettingRate,
    Streaming,
}

impl Default for WitMotion {
    fn default() -> Self {
        Self::new(Rate::default())
    }
}

impl WitMotion {
    /// Asks for `rate`. It is not saved on the sensor, so what another program saved there is back once it was switched off.
    pub fn new(rate: Rate) -> Self {
        Self { rate, step: Step::Idle, acknowledged: true, frames: Frames::default(), until_battery: 0 }
    }

    fn write(&self, bytes: [u8; 5], out: &mut Output) {
        out.requests.push_back(Request::Write { to: COMMAND, bytes: bytes.to_vec(), acknowledged: self.acknowledged });
    }

    fn begin(&mut self, out: &mut Output) {
        self.frames.clear();
        self.acknowledged = true;
        self.step = Step::Subscribing;
        out.requests.push_back(Request::Subscribe(DATA));
    }

    fn unlock(&mut self, out: &mut Output) {
        self.step = Step::Unlocking;
        self.write(UNLOCK, out);
    }

    fn done(&mut self, out: &mut Output) {
        match self.step {
            Step::Subscribing => self.unlock(out),
            Step::Unlocking => {
                self.step = Step::SettingRate;
                self.write([0xff, 0xaa, RATE_REGISTER, self.rate.code(), 0], out);
            }
            Step::SettingRate => {
                self.step = Step::Streaming;
                out.configured = true;
                self.ask_for_battery(out);
            }
            Step::Idle | Step::Streaming => {}
        }
    }

    fn refused(&mut self, out: &mut Output) {
        let what = match self.step {
            Step::Subscribing => "notifications",
            // Some firmware takes only writes that are not acknowledged.
            Step::Unlocking | Step::SettingRate if self.acknowledged => {
                self.acknowledged = false;
                return self.unlock(out);
            }
            Step::Unlocking => "unlock",
            Step::SettingRate => "rate",
            Step::Idle | Step::Streaming => return,
        };
        self.step = Step::Idle;
        out.refusal = Some(Refusal::Setting(what));
    }

    fn ask_for_battery(&mut self, out: &mut Output) {
        self.until_battery = self.rate.hz() * BATTERY_EVERY_S;
        self.write(READ_VOLTAGE, out);
    }

    fn notified(&mut self, bytes: &[u8], out: &mut Output) {
        let (packets, before) = (out.packets.len(), out.readings.len());
        self.frames.take(bytes, out);
        let count = u32::try_from(out.readings.len() - before).unwrap_or(u32::MAX);
        // What came at once has one time of arrival, and no other.
        out.packets.truncate(packets);
        out.packets.extend((count > 0).then_some(Packet { count, stamp: None, sequence: None }));
        if self.step != Step::Streaming {
            return;
        }
        self.until_battery = self.until_battery.saturating_sub(count);
        if self.until_battery == 0 {
            self.ask_for_battery(out);
        }
    }
}

/// A frame behind its two header bytes.
fn reading(body: &[u8], out: &mut Output) {
    // The angles behind them are the sensor's own guess; the analyser makes a better one.
    let readings = samples(body).0.iter().take(1);
    out.packet(None, None, readings.map(|axes| integers(*axes, ACC_MPS2, GYR_DPS)));
}

/// The register, and the values from it on.
fn answer(body: &[u8], out: &mut Output) {
    let mut reader = Reader(body);
    if reader.u16() != Some(u16::from(VOLTAGE_REGISTER)) {
        return;
    }
    // Anything else is not a lithium cell, so the register means something else there.
    if let Some(centivolts @ 250..=450) = reader.u16() {
        let percent = FULLNESS.iter().find(|(from, _)| centivolts >= *from).map_or(0, |(_, percent)| *percent);
        out.notices.push(Notice::Battery(percent));
    }
}

impl Device for WitMotion {
    fn kind(&self) -> DeviceKind {
        DeviceKind::WitMotion
    }

    fn needs(&self) -> &'static [Characteristic] {
        &[DATA, COMMAND]
    }

    fn rhythm(&self) -> Rhythm {
        Rhythm { rate_hz: f64::from(self.rate.hz()), tick_ns: 0, stamp_bits: 32, sequence_bits: 0 }
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
}
