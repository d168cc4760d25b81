//! Reading bytes from their front, and what readings are made of.

use super::{Output, Packet, Reading};

/// Standard gravity in m/s², by which formats in g are turned into m/s².
pub(super) const G_MPS2: f64 = 9.806_65;

/// Bytes that are read from their front and never past their end. All numbers are little-endian.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (front, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*front)
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (front, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(front)
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn f32(&mut self) -> Option<f32> {
        self.array().map(f32::from_le_bytes)
    }

    pub(super) fn is_over(self) -> bool {
        self.0.is_empty()
    }
}

/// Bytes as samples of `AXES` numbers of `BYTES` bytes each, and whether they are whole ones.
pub(super) fn samples<const BYTES: usize, const AXES: usize>(bytes: &[u8]) -> (&[[[u8; BYTES]; AXES]], bool) {
    let (axes, rest) = bytes.as_chunks::<BYTES>();
    let (samples, rest_axes) = axes.as_chunks::<AXES>();
    (samples, rest.is_empty() && rest_axes.is_empty())
}

/// Three 32-bit floats.
pub(super) fn floats(axes: [[u8; 4]; 3]) -> [f64; 3] {
    axes.map(|axis| f64::from(f32::from_le_bytes(axis)))
}

/// Six 16-bit integers, each times its sensor's scale: the form that several formats share.
pub(super) fn integers(axes: [[u8; 2]; 6], acc_mps2: f64, gyr_dps: f64) -> Reading {
    let [ax, ay, az, gx, gy, gz] = axes.map(|axis| f64::from(i16::from_le_bytes(axis)));
    Reading { acc_mps2: [ax, ay, az].map(|axis| axis * acc_mps2), gyr_dps: [gx, gy, gz].map(|axis| axis * gyr_dps) }
}

impl Reading {
    fn is_finite(&self) -> bool {
        self.acc_mps2.iter().chain(&self.gyr_dps).all(|value| value.is_finite())
    }
}

impl Output {
    /// Adds a packet, or counts it as malformed where it holds nothing, or anything that is not finite. All readings come through here.
    pub(super) fn packet(
        &mut self,
        stamp: Option<u64>,
        sequence: Option<u32>,
        readings: impl Iterator<Item = Reading>,
    ) {
        let before = self.readings.len();
        self.readings.extend(readings);
        let new = self.readings.get(before..).unwrap_or_default();
        match u32::try_from(new.len()) {
            Ok(count) if count > 0 && new.iter().all(Reading::is_finite) => {
                self.packets.push(Packet { count, stamp, sequence });
            }
            _ => {
                self.readings.truncate(before);
                self.malformed_count += 1;
            }
        }
    }
}
