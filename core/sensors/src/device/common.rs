//! What any sensor may have beside its readings: a battery, a model, a firmware; by Bluetooth's own services.
//!
//! Sources: Bluetooth SIG, Battery Service 1.0 and Device Information Service 1.1.

use uuid::Uuid;

use super::{Characteristic, Notice, Output, Request};

/// A UUID that Bluetooth has given out, of 16 bits.
pub const fn standard(number: u16) -> Uuid {
    // `as` because `From` is not for constants.
    Uuid::from_u128(0x0000_0000_0000_1000_8000_0080_5f9b_34fb | (number as u128) << 96)
}

/// How full the battery is, in percent.
pub const BATTERY: Characteristic = Characteristic { service: standard(0x180f), uuid: standard(0x2a19) };
/// The model, as text.
pub const MODEL: Characteristic = Characteristic { service: standard(0x180a), uuid: standard(0x2a24) };
/// The firmware, as text.
pub const FIRMWARE: Characteristic = Characteristic { service: standard(0x180a), uuid: standard(0x2a26) };

/// Longer names than this are cut.
const LONGEST_TEXT: usize = 64;

/// What is asked beside. Whatever is refused is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    ReadBattery,
    SubscribeBattery,
    ReadModel,
    ReadFirmware,
}

impl Beside {
    const ALL: [Self; 4] = [Self::ReadModel, Self::ReadFirmware, Self::ReadBattery, Self::SubscribeBattery];

    fn of(self) -> Characteristic {
        match self {
            Self::ReadBattery | Self::SubscribeBattery => BATTERY,
            Self::ReadModel => MODEL,
            Self::ReadFirmware => FIRMWARE,
        }
    }

    /// What can be asked of a sensor with these characteristics.
    pub(super) fn of_those(found: &[Characteristic]) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|beside| found.contains(&beside.of()))
    }

    pub(super) fn request(self) -> Request {
        match self {
            Self::SubscribeBattery => Request::Subscribe(BATTERY),
            _ => Request::Read(self.of()),
        }
    }

    pub(super) fn value(self, bytes: &[u8], out: &mut Output) {
        match self {
            Self::ReadBattery => battery(bytes, out),
            Self::ReadModel => out.notices.extend(text(bytes).map(Notice::Model)),
            Self::ReadFirmware => out.notices.extend(text(bytes).map(Notice::Firmware)),
            Self::SubscribeBattery => {}
        }
    }
}

/// One byte of percent.
pub(super) fn battery(bytes: &[u8], out: &mut Output) {
    match bytes {
        [percent @ 0..=100] => out.notices.push(Notice::Battery(*percent)),
        _ => out.malformed_count += 1,
    }
}

/// What a sensor writes of itself, without what cannot be shown; `None` where nothing is left.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.get(..LONGEST_TEXT).unwrap_or(bytes);
    let text: String = String::from_utf8_lossy(bytes).chars().filter(|c| !c.is_control() && *c != '\u{fffd}').collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
