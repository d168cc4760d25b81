//! Samples to a recording.

use std::fs::File;
use std::io::{self, Write};
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

impl WriteError {
    /// Whether it is the sample that has no place in a recording, which goes on without it.
    pub fn is_of_the_sample(&self) -> bool {
        matches!(self, Self::NotFinite { .. } | Self::TimeNotRising { .. })
    }

    /// Whether the disk, or what is allowed of it, is full.
    pub fn is_for_want_of_room(&self) -> bool {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        matches!(self, Self::Io(error) if matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge))
    }
}

/// How much text is held back at most; larger blocks pack no better.
const BLOCK: usize = 1 << 18;

/// Writes a recording: times to the µs, specific force to 10⁻⁵ m/s², angular rate to 10⁻⁴ °/s.
///
/// It writes in blocks of whole rows, a gzipped one each as a gzip member of its own: whenever the program or the disk ends it, the file
/// can be read up to its last whole block.
pub struct Writer<W: Write> {
    out: W,
    gzip: bool,
    block: Vec<u8>,
    /// Of whole blocks.
    written_bytes: u64,
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

    /// Ends a block and waits until the disk has it: what was written outlives a loss of power.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn sync(&mut self) -> Result<(), WriteError> {
        self.end_block()?;
        Ok(self.out.sync_data()?)
    }

    /// Takes back what reached the disk of a block that could not be written whole, so that the file is whole. Nothing more can be written.
    ///
    /// # Errors
    /// When not even this can be done; the file is then cut off in its last block.
    pub fn cut_back(self) -> Result<(), WriteError> {
        self.out.set_len(self.written_bytes)?;
        Ok(self.out.sync_data()?)
    }
}

impl<W: Write> Writer<W> {
    /// Writes a plain recording to anything.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn plain(out: W) -> Result<Self, WriteError> {
        Self::begin(out, false)
    }

    /// Writes a gzipped recording to anything.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn gzip(out: W) -> Result<Self, WriteError> {
        Self::begin(out, true)
    }

    fn begin(out: W, gzip: bool) -> Result<Self, WriteError> {
        let mut block = Vec::with_capacity(1 << 12);
        writeln!(block, "{HEADER}")?;
        Ok(Self { out, gzip, block, written_bytes: 0, last: None })
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
        writeln!(self.block, "{seconds}.{micros:06},{ax:.5},{ay:.5},{az:.5},{gx:.4},{gy:.4},{gz:.4}")?;
        self.last = Some(at);
        if self.block.len() >= BLOCK { self.end_block() } else { Ok(()) }
    }

    /// Ends a block: everything so far is in the file, and can be read whatever happens to the program then.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn end_block(&mut self) -> Result<(), WriteError> {
        if self.block.is_empty() {
            return Ok(());
        }
        if self.gzip {
            let mut packed = GzEncoder::new(Vec::new(), Compression::default());
            packed.write_all(&self.block)?;
            self.block = packed.finish()?;
        }
        self.out.write_all(&self.block)?;
        self.out.flush()?;
        self.written_bytes += self.block.len() as u64;
        self.block.clear();
        Ok(())
    }

    /// How much of it is in the file, in whole blocks.
    pub fn written_bytes(&self) -> u64 {
        self.written_bytes
    }

    /// Writes what is still held back and closes the recording. Without it the end is missing.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.end_block()?;
        Ok(self.out)
    }
}
