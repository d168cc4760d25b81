//! A frame of measured data: `measure u8, time u64, form u8, samples`.

use super::delta;
use crate::device::reader::{G_MPS2, Reader, samples};

/// Which stream a frame belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrameKind {
    Acc,
    Gyr,
    Other,
}

/// How the samples of a frame are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Whole integers of so many bytes.
    Plain(usize),
    /// A first sample and the differences of the others, 16-bit.
    Delta16,
    /// The same with the bit patterns of 32-bit floats.
    DeltaFloat,
}

/// A frame whose samples are not decoded yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) kind: FrameKind,
    /// When its *last* sample was measured, in ns of the sensor's clock.
    pub(super) stamp_ns: u64,
    form: Form,
    /// What one step of a sample is in m/s² or °/s, before the stream's factor.
    unit: f64,
    samples: &'a [u8],
}

impl<'a> Frame<'a> {
    /// `None` where the form of a stream is unknown or the frame is cut short.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        const MILLI_G: f64 = G_MPS2 / 1000.0;
        let mut reader = Reader(bytes);
        let (measure, stamp_ns, form) = (reader.u8()?, reader.u64()?, reader.u8()?);
        let (kind, form, unit) = match (measure & 0x3f, form) {
            (2, 0x00) => (FrameKind::Acc, Form::Plain(1), MILLI_G),
            (2, 0x01) => (FrameKind::Acc, Form::Plain(2), MILLI_G),
            (2, 0x02) => (FrameKind::Acc, Form::Plain(3), MILLI_G),
            (2, 0x80) => (FrameKind::Acc, Form::Delta16, G_MPS2),
            (2, 0x81) => (FrameKind::Acc, Form::Delta16, MILLI_G),
            (5, 0x80) => (FrameKind::Gyr, Form::Delta16, 1.0),
            (5, 0x81) => (FrameKind::Gyr, Form::DeltaFloat, 1.0),
            (2 | 5, _) => return None,
            _ => (FrameKind::Other, Form::Plain(1), 1.0),
        };
        Some(Self { kind, stamp_ns, form, unit, samples: reader.0 })
    }

    /// Calls `each` with the samples in m/s² or °/s and gives their number; `None` where they are malformed, also after some.
    pub(super) fn samples(&self, factor: f64, mut each: impl FnMut([f64; 3])) -> Option<usize> {
        // Whole integers are not scaled: the factor belongs to compressed frames.
        let scale = if matches!(self.form, Form::Plain(_)) { self.unit } else { self.unit * factor };
        let mut whole = |sample: [i32; 3]| each(sample.map(|axis| f64::from(axis) * scale));
        match self.form {
            Form::Plain(1) => plain::<1>(self.samples, whole),
            Form::Plain(2) => plain::<2>(self.samples, whole),
            Form::Plain(_) => plain::<3>(self.samples, whole),
            Form::Delta16 => delta::unpack::<2>(self.samples, |sample| {
                let fits = sample.iter().all(|axis| i16::try_from(*axis).is_ok());
                fits.then(|| whole(sample))
            }),
            Form::DeltaFloat => delta::unpack::<4>(self.samples, |sample| {
                let floats = sample.map(|axis| f64::from(f32::from_bits(axis.cast_unsigned())) * scale);
                floats.iter().all(|axis| axis.is_finite()).then(|| each(floats))
            }),
        }
    }
}

/// Samples of three axes of `BYTES` bytes each.
fn plain<const BYTES: usize>(bytes: &[u8], mut each: impl FnMut([i32; 3])) -> Option<usize> {
    let (samples, are_whole) = samples::<BYTES, 3>(bytes);
    if !are_whole || samples.is_empty() {
        return None;
    }
    for sample in samples {
        each(sample.map(|axis| delta::integer(&axis)));
    }
    Some(samples.len())
}
