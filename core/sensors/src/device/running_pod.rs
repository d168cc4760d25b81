//! Running pods with Bluetooth's Running Speed and Cadence.
//!
//! Source: Bluetooth SIG, Running Speed and Cadence Service (RSCS) 1.0, section 3.1, and the GATT Specification Supplement: `flags u8, speed
//! u16 in 1/256 m/s, cadence u8 a minute`, then by the flags `stride length u16 in cm` and `distance u32 in dm`.

use uuid::Uuid;

use super::common::standard;
use super::reader::Reader;
use super::{Characteristic, Device, DeviceKind, Input, Notice, Output, Refusal, Request, Rhythm};

#[cfg(test)]
mod tests;

/// The service, which is advertised.
pub const SERVICE: Uuid = standard(0x1814);
/// Where speed and cadence are notified.
pub const MEASUREMENT: Characteristic = Characteristic { service: SERVICE, uuid: standard(0x2a53) };

/// A running pod: speed and cadence, no readings.
#[derive(Debug, Default)]
pub struct RunningPod {
    is_subscribing: bool,
}

/// Nobody makes twice as many steps a minute, so a cadence above it counts steps already.
const MOST_STRIDES_PER_MIN: u8 = 120;

fn pace(bytes: &[u8]) -> Option<Notice> {
    let mut reader = Reader(bytes);
    let (flags, speed, cadence) = (reader.u8()?, reader.u16()?, reader.u8()?);
    let stride_cm = if flags & 1 == 0 { None } else { Some(reader.u16()?) };
    if flags & 2 != 0 {
        reader.u32()?;
    }
    let speed_mps = f64::from(speed) / 256.0;
    Some(Notice::Pace { speed_mps, cadence_per_min: steps_per_min(cadence, speed_mps, stride_cm) })
}

/// Steps of both feet a minute.
///
/// The specification says "per minute" and not of what. Pods count the foot they sit on, as the older ANT+ ones do, so that a step of the
/// other foot belongs to each. Where a packet has the length of a stride, it tells: speed is the number of strides times their length.
fn steps_per_min(cadence: u8, speed_mps: f64, stride_cm: Option<u16>) -> f64 {
    let counted = f64::from(cadence);
    let strides = stride_cm.filter(|cm| *cm > 0).map(|cm| speed_mps * 60.0 / (f64::from(cm) / 100.0));
    let counts_strides = match strides.filter(|strides| *strides > 0.0) {
        Some(strides) => (counted - strides).abs() <= (counted - 2.0 * strides).abs(),
        None => cadence <= MOST_STRIDES_PER_MIN,
    };
    if counts_strides { 2.0 * counted } else { counted }
}

impl Device for RunningPod {
    fn kind(&self) -> DeviceKind {
        DeviceKind::RunningPod
    }

    fn needs(&self) -> &'static [Characteristic] {
        &[MEASUREMENT]
    }

    /// No readings come, so there is no rate and no clock.
    fn rhythm(&self) -> Rhythm {
        Rhythm { rate_hz: 0.0, tick_ns: 0, stamp_bits: 32, sequence_bits: 0 }
    }

    fn take(&mut self, input: Input<'_>, out: &mut Output) {
        match input {
            Input::Begin(_) => {
                self.is_subscribing = true;
                out.requests.push_back(Request::Subscribe(MEASUREMENT));
            }
            Input::Done => out.configured |= std::mem::take(&mut self.is_subscribing),
            Input::Refused if self.is_subscribing => {
                self.is_subscribing = false;
                out.refusal = Some(Refusal::Setting("notifications"));
            }
            Input::Notified { from, bytes } if from == MEASUREMENT.uuid => match pace(bytes) {
                Some(pace) => out.notices.push(pace),
                None => out.malformed_count += 1,
            },
            Input::Value(_) | Input::Refused | Input::Notified { .. } => {}
        }
    }
}
