//! Compressed samples: a first one in whole integers, then blocks of `bits u8, count u8` and `count` times three signed differences of
//! `bits` bits each, packed from the lowest bit of the first byte on. A block ends at a byte.

use crate::device::reader::Reader;

/// More than any frame of a real sensor holds; differences of no bits could otherwise make a few bytes into many samples.
pub(super) const MOST_SAMPLES: usize = 1024;

/// Calls `each` with the samples and gives their number. `None` where the bytes end within something, a difference has more than 32 bits,
/// there are too many samples, or `each` refuses one.
pub(super) fn unpack<const BYTES: usize>(bytes: &[u8], mut each: impl FnMut([i32; 3]) -> Option<()>) -> Option<usize> {
    let mut reader = Reader(bytes);
    let first = [reader.array::<BYTES>()?, reader.array()?, reader.array()?];
    let mut sample = first.map(|axis| integer(&axis));
    each(sample)?;
    let mut samples = 1;
    while !reader.is_over() {
        let (bits, count) = (u32::from(reader.u8()?), usize::from(reader.u8()?));
        samples += count;
        if bits > 32 || samples > MOST_SAMPLES {
            return None;
        }
        let mut differences = Bits::new(reader.take((count * 3 * bits as usize).div_ceil(8))?);
        for _ in 0..count {
            sample = sample.map(|axis| axis.wrapping_add(differences.signed(bits)));
            each(sample)?;
        }
    }
    Some(samples)
}

/// A signed little-endian integer of at most four bytes.
pub(super) fn integer(bytes: &[u8]) -> i32 {
    let value = bytes.iter().rev().fold(0_u32, |value, byte| value << 8 | u32::from(*byte));
    let unused_bits = 32_usize.saturating_sub(bytes.len() * 8);
    value.cast_signed().wrapping_shl(u32::try_from(unused_bits).unwrap_or(0)) >> unused_bits
}

/// Bits from the lowest of the first byte on.
struct Bits<'a> {
    bytes: &'a [u8],
    /// What was taken of `bytes` and not given yet, the next bit lowest.
    waiting: u64,
    waiting_count: u32,
}

impl<'a> Bits<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, waiting: 0, waiting_count: 0 }
    }

    /// The next `count` (at most 32) as a signed integer; zeros behind the end.
    fn signed(&mut self, count: u32) -> i32 {
        if self.waiting_count < count {
            self.fill();
        }
        let value = self.waiting & ((1_u64 << count) - 1);
        self.waiting >>= count;
        self.waiting_count = self.waiting_count.saturating_sub(count);
        let unused = 64 - count.max(1);
        let signed = (value << unused).cast_signed() >> unused;
        #[expect(clippy::cast_possible_truncation, reason = "at most 32 bits")]
        let signed = signed as i32;
        signed
    }

    fn fill(&mut self) {
        if let Some((word, rest)) = self.bytes.split_first_chunk::<4>() {
            self.waiting |= u64::from(u32::from_le_bytes(*word)) << self.waiting_count;
            self.waiting_count += 32;
            self.bytes = rest;
            return;
        }
        for byte in std::mem::take(&mut self.bytes) {
            self.waiting |= u64::from(*byte) << self.waiting_count;
            self.waiting_count += 8;
        }
    }
}
