//! Settings as lists of `kind u8, count u8, values`: what a measure offers, and what is chosen of it.

use crate::device::reader::Reader;

const RATE: u8 = 0;
const RESOLUTION: u8 = 1;
const RANGE: u8 = 2;
const CHANNELS: u8 = 4;
const FACTOR: u8 = 5;

/// What is chosen. What a sensor does not offer is not asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Settings {
    pub(super) rate_hz: Option<u16>,
    resolution_bits: Option<u16>,
    range: Option<u16>,
    channels: Option<u8>,
}

/// One kind with its values.
struct Entry<'a> {
    kind: u8,
    values: &'a [u8],
}

impl Settings {
    /// Of what is offered the rate that is wanted or else the highest, and the highest of everything else. `None` where it cannot be read.
    pub(super) fn choose(offered: &[u8], wanted_hz: u16) -> Option<Self> {
        let mut chosen = Self::default();
        let mut reader = Reader(offered);
        while !reader.is_over() {
            let Entry { kind, values } = Entry::read(&mut reader)?;
            let words = || values.as_chunks().0.iter().map(|word| u16::from_le_bytes(*word));
            match kind {
                RATE => chosen.rate_hz = words().find(|rate| *rate == wanted_hz).or_else(|| words().max()),
                RESOLUTION => chosen.resolution_bits = words().max(),
                RANGE => chosen.range = words().max(),
                CHANNELS => chosen.channels = values.iter().copied().max(),
                _ => {}
            }
        }
        Some(chosen)
    }

    /// Writes what is chosen, each kind with one value.
    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        let words = [(RATE, self.rate_hz), (RESOLUTION, self.resolution_bits), (RANGE, self.range)];
        for (kind, word) in words {
            let Some(word) = word else { continue };
            bytes.extend([kind, 1]);
            bytes.extend(word.to_le_bytes());
        }
        bytes.extend(self.channels.into_iter().flat_map(|channels| [CHANNELS, 1, channels]));
    }
}

impl<'a> Entry<'a> {
    fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let kind = reader.u8()?;
        let size = match kind {
            RATE | RESOLUTION | RANGE => 2,
            CHANNELS => 1,
            // The range in thousandths, and the factor.
            3 | FACTOR => 4,
            // A key.
            6 => 16,
            // Of an unknown size, so nothing behind it can be read.
            _ => return None,
        };
        let count = usize::from(reader.u8()?);
        Some(Self { kind, values: reader.take(count * size)? })
    }
}

/// What readings are multiplied with, from the answer to a start: 1 where it says nothing. `None` where it cannot be read or is none.
pub(super) fn factor(answer: &[u8]) -> Option<f64> {
    let mut factor = 1.0;
    let mut reader = Reader(answer);
    while !reader.is_over() {
        let Entry { kind, values } = Entry::read(&mut reader)?;
        if kind == FACTOR {
            factor = f64::from(Reader(values).f32()?);
        }
    }
    (factor.is_finite() && factor > 0.0).then_some(factor)
}
