//! Heelfirst's own open format, for boards with firmware of one's own.
//!
//! Source: `docs/open-format.md`, which says all that a maker needs; what is public here writes the same bytes, for firmware simulators.

use uuid::Uuid;

use super::reader::{G_MPS2, Reader, integers, samples};
use super::{Characteristic, Device, DeviceKind, Input, Output, Reading, Refusal, Request, Rhythm};

#[cfg(test)]
mod tests;

/// The service, which is advertised.
pub const SERVICE: Uuid = Uuid::from_u128(0x7b2a_eb38_5d09_4207_b6b9_65a5_37a6_da82);
/// Where packets are notified.
pub const DATA: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0xf9f1_04e5_5129_43f8_ab8d_b975_8018_5185) };
/// What the sensor says of its measuring, to be read.
pub const INFORMATION: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0x1fcb_351d_e804_4e51_ae83_c335_3cbc_e28f) };
/// Where start and stop are written to.
pub const CONTROL: Characteristic =
    Characteristic { service: SERVICE, uuid: Uuid::from_u128(0x822b_9d7b_9daf_49f5_99b8_0deb_e2c7_d993) };

/// The version of the format that is written and understood.
pub const VERSION: u8 = 1;
/// Acceleration of one step of a packet's integers, in m/s²: 16 g in 32768 steps.
pub const ACC_STEP_MPS2: f64 = 16.0 * G_MPS2 / 32768.0;
/// Angular rate of one step of a packet's integers, in °/s: 2000 °/s in 32768 steps.
pub const GYR_STEP_DPS: f64 = 2000.0 / 32768.0;
/// The bytes before a packet's readings.
pub const HEADER_SIZE: usize = 9;
/// The bytes of one reading.
pub const READING_SIZE: usize = 12;
/// More readings than fit into the largest packet that Bluetooth carries.
const MOST_READINGS: usize = 42;

const STOP: u8 = 0;
const START: u8 = 1;
/// The rates that a sensor may say it has, in tenths of Hz.
const RATES_DHZ: std::ops::RangeInclusive<u16> = 100..=10_000;

/// What a sensor says of its measuring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Information {
    /// The rate at which it measures or would measure, in tenths of Hz.
    pub rate_dhz: u16,
    /// The largest acceleration it can measure, in g.
    pub acc_range_g: u16,
    /// The largest angular rate it can measure, in °/s.
    pub gyr_range_dps: u16,
}

/// What is written to the control characteristic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Measure and send no more.
    Stop,
    /// Measure at the rate nearest to this one, in tenths of Hz, and send.
    Start {
        /// The wanted rate, in tenths of Hz.
        rate_dhz: u16,
    },
}

impl Command {
    /// The bytes to be written: 1 or 3.
    pub fn encode(self) -> Vec<u8> {
        match self {
            Self::Stop => vec![STOP],
            Self::Start { rate_dhz } => [&[START][..], &rate_dhz.to_le_bytes()].concat(),
        }
    }

    /// `None` where it is no command of this version; firmware then answers with the error 0x80.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        match *bytes {
            [STOP] => Some(Self::Stop),
            [START, low, high] => Some(Self::Start { rate_dhz: u16::from_le_bytes([low, high]) }),
            _ => None,
        }
    }
}

impl Information {
    /// The 8 bytes that are read from [`INFORMATION`].
    pub fn encode(self) -> [u8; 8] {
        let mut bytes = [VERSION, 0, 0, 0, 0, 0, 0, 0];
        let words = [self.rate_dhz, self.acc_range_g, self.gyr_range_dps].map(u16::to_le_bytes);
        for (place, byte) in bytes.iter_mut().skip(2).zip(words.as_flattened()) {
            *place = *byte;
        }
        bytes
    }

    /// What the bytes say; bytes behind the known ones are passed over.
    ///
    /// # Errors
    ///
    /// Where they are of another version, too short, or of a rate that no sensor has.
    pub fn decode(bytes: &[u8]) -> Result<Self, Refusal> {
        let mut reader = Reader(bytes);
        match reader.u8() {
            Some(VERSION) => {}
            Some(found) => return Err(Refusal::Version { found, known: VERSION }),
            None => return Err(Refusal::Setting("information")),
        }
        let information = Self::decode_behind_version(reader).ok_or(Refusal::Setting("information"))?;
        if RATES_DHZ.contains(&information.rate_dhz) { Ok(information) } else { Err(Refusal::Setting("rate")) }
    }

    fn decode_behind_version(mut reader: Reader<'_>) -> Option<Self> {
        let _flags = reader.u8()?;
        Some(Self { rate_dhz: reader.u16()?, acc_range_g: reader.u16()?, gyr_range_dps: reader.u16()? })
    }
}

/// A packet with its number, the µs of its first reading, and its readings. Values beyond the scales become the largest ones; `None` for
/// no readings, more than 42, or anything that is not finite.
pub fn encode(sequence: u16, stamp_us: u32, readings: &[Reading]) -> Option<Vec<u8>> {
    let count = u8::try_from(readings.len()).ok().filter(|count| (1..=MOST_READINGS).contains(&usize::from(*count)))?;
    let mut bytes = vec![VERSION, 0];
    bytes.extend(sequence.to_le_bytes());
    bytes.extend(stamp_us.to_le_bytes());
    bytes.push(count);
    for reading in readings {
        let acc = reading.acc_mps2.map(|axis| axis / ACC_STEP_MPS2);
        let gyr = reading.gyr_dps.map(|axis| axis / GYR_STEP_DPS);
        for steps in acc.into_iter().chain(gyr) {
            if !steps.is_finite() {
                return None;
            }
            #[expect(clippy::cast_possible_truncation, reason = "such a cast ends at the largest value")]
            let steps = steps.round() as i16;
            bytes.extend(steps.to_le_bytes());
        }
    }
    Some(bytes)
}

/// A sensor with the open format.
#[derive(Debug)]
pub struct Open {
    rate_dhz: u16,
    step: Step,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Idle,
    Reading,
    Subscribing,
    Starting,
    ReadingRate,
    Streaming,
}

impl Default for Open {
    fn default() -> Self {
        Self::new(104)
    }
}

impl Open {
    /// Asks for `rate_hz`; the sensor takes the nearest it can do and says which.
    pub fn new(rate_hz: u16) -> Self {
        let possible = rate_hz.saturating_mul(10).clamp(*RATES_DHZ.start(), *RATES_DHZ.end());
        Self { rate_dhz: possible, step: Step::Idle }
    }

    fn request(&mut self, step: Step, request: Request, out: &mut Output) {
        self.step = step;
        out.requests.push_back(request);
    }

    fn done(&mut self, out: &mut Output) {
        match self.step {
            Step::Subscribing => {
                let start = Command::Start { rate_dhz: self.rate_dhz };
                self.request(Step::Starting, write(start), out);
            }
            Step::Starting => self.request(Step::ReadingRate, Request::Read(INFORMATION), out),
            _ => {}
        }
    }

    fn value(&mut self, bytes: &[u8], out: &mut Output) {
        if !matches!(self.step, Step::Reading | Step::ReadingRate) {
            return;
        }
        match Information::decode(bytes) {
            Ok(_) if self.step == Step::Reading => self.request(Step::Subscribing, Request::Subscribe(DATA), out),
            Ok(information) => {
                self.rate_dhz = information.rate_dhz;
                self.step = Step::Streaming;
                out.configured = true;
            }
            Err(refusal) => self.give_up(refusal, out),
        }
    }

    fn refused(&mut self, out: &mut Output) {
        let what = match self.step {
            Step::Reading | Step::ReadingRate => "information",
            Step::Subscribing => "notifications",
            Step::Starting => "start",
            Step::Idle | Step::Streaming => return,
        };
        self.give_up(Refusal::Setting(what), out);
    }

    fn give_up(&mut self, refusal: Refusal, out: &mut Output) {
        self.step = Step::Idle;
        out.refusal = Some(refusal);
    }
}

fn write(command: Command) -> Request {
    Request::Write { to: CONTROL, bytes: command.encode(), acknowledged: true }
}

fn decode(bytes: &[u8], out: &mut Output) {
    if read(bytes, out).is_none() {
        out.malformed_count += 1;
    }
}

/// `None` where nothing was taken because the packet has another version, or another size than it says.
fn read(bytes: &[u8], out: &mut Output) -> Option<()> {
    let mut reader = Reader(bytes);
    let (version, _flags) = (reader.u8()?, reader.u8()?);
    let (sequence, stamp_us, count) = (reader.u16()?, reader.u32()?, reader.u8()?);
    let (readings, are_whole) = samples(reader.0);
    if version != VERSION || readings.len() != usize::from(count) || !are_whole {
        return None;
    }
    let readings = readings.iter().map(|axes| integers(*axes, ACC_STEP_MPS2, GYR_STEP_DPS));
    out.packet(Some(u64::from(stamp_us)), Some(u32::from(sequence)), readings);
    Some(())
}

impl Device for Open {
    fn kind(&self) -> DeviceKind {
        DeviceKind::Open
    }

    fn needs(&self) -> &'static [Characteristic] {
        &[DATA, INFORMATION, CONTROL]
    }

    fn rhythm(&self) -> Rhythm {
        Rhythm { rate_hz: f64::from(self.rate_dhz) / 10.0, tick_ns: 1_000, stamp_bits: 32, sequence_bits: 16 }
    }

    fn take(&mut self, input: Input<'_>, out: &mut Output) {
        match input {
            Input::Begin(_) => self.request(Step::Reading, Request::Read(INFORMATION), out),
            Input::Done => self.done(out),
            Input::Value(bytes) => self.value(bytes, out),
            Input::Refused => self.refused(out),
            Input::Notified { from, bytes } if from == DATA.uuid => decode(bytes, out),
            Input::Notified { .. } => {}
        }
    }

    fn farewell(&self) -> Vec<Request> {
        vec![write(Command::Stop)]
    }
}
