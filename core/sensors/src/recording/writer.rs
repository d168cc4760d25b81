//! Samples to a recording.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use heelfirst_gait::Sample;

use super::HEADER;

/// Why a recording cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The system refuses.
    #[error("the recording cannot be written: {0}")]
    Io(#[from] io::Error),
    /// A sample has a value that is not a number.
    #[error("a sample at {at_s} s has a value that is not a finite number")]
    NotFinite {
        /// When, in s.
        at_s: f64,
    },
    /// A sample is not later (by 1 µs or more) than the one before.
    #[error("a sample at {at_s} s is not later than the one before it")]
    TimeNotRising {
        /// When, in s.
        at_s: f64,
    },
}

enum Sink<W: Write> {
    Plain(BufWriter<W>),
    // The encoder is slow with small pieces, so they are collected before it.
    Gzip(BufWriter<Box<GzEncoder<W>>>),
}

/// Writes a recording: times to the µs, specific force to 10⁻⁵ m/s², angular rate to 10⁻⁴ °/s.
pub struct Writer<W: Write> {
    sink: Sink<W>,
    last: Option<Duration>,
}

impl Writer<File> {
    /// Creates a recording, gzipped where the name ends in `.gz`. An existing file is replaced.
    ///
    /// # Errors
    /// When the file cannot be created or written.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, WriteError> {
        let path = path.as_ref();
        let gzip = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("gz"));
        let file = File::create(path)?;
        if gzip { Self::gzip(file) } else { Self::plain(file) }
    }
}

impl<W: Write> Writer<W> {
    /// Writes a plain recording to anything.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn plain(out: W) -> Result<Self, WriteError> {
        Self::begin(Sink::Plain(BufWriter::new(out)))
    }

    /// Writes a gzipped recording to anything.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn gzip(out: W) -> Result<Self, WriteError> {
        let encoder = Box::new(GzEncoder::new(out, Compression::default()));
        Self::begin(Sink::Gzip(BufWriter::with_capacity(1 << 16, encoder)))
    }

    fn begin(mut sink: Sink<W>) -> Result<Self, WriteError> {
        writeln!(sink.out(), "{HEADER}")?;
        Ok(Self { sink, last: None })
    }

    /// Writes one sample.
    ///
    /// # Errors
    /// When it cannot be written, has a value that is not finite, or is not later than the one before. A refused sample leaves the
    /// recording as it was.
    pub fn write(&mut self, sample: &Sample) -> Result<(), WriteError> {
        let at_s = sample.at.as_secs_f64();
        if !sample.is_finite() {
            return Err(WriteError::NotFinite { at_s });
        }
        let at = Duration::from_micros(
            u64::try_from((sample.at + Duration::from_nanos(500)).as_micros()).unwrap_or(u64::MAX),
        );
        if self.last.is_some_and(|last| at <= last) {
            return Err(WriteError::TimeNotRising { at_s });
        }
        let [ax, ay, az] = sample.acc_mps2;
        let [gx, gy, gz] = sample.gyr_dps;
        let (seconds, micros) = (at.as_secs(), at.subsec_micros());
        writeln!(self.sink.out(), "{seconds}.{micros:06},{ax:.5},{ay:.5},{az:.5},{gx:.4},{gy:.4},{gz:.4}")?;
        self.last = Some(at);
        Ok(())
    }

    /// Writes what is still held back and closes the recording. Without it the end may be missing.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> Result<W, WriteError> {
        let io = |error: io::Error| WriteError::Io(error);
        match self.sink {
            Sink::Plain(out) => out.into_inner().map_err(|error| io(error.into_error())),
            Sink::Gzip(out) => out.into_inner().map_err(|error| io(error.into_error()))?.finish().map_err(io),
        }
    }
}

impl<W: Write> Sink<W> {
    fn out(&mut self) -> &mut dyn Write {
        match self {
            Self::Plain(out) => out,
            Self::Gzip(out) => out,
        }
    }
}
