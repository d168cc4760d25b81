//! The lines of a file, plain or gzipped.

use std::io::{self, BufReader, Chain, Cursor, ErrorKind, Read};

use flate2::bufread::MultiGzDecoder;

use super::error::{Reason, RecordingError};

/// How much is read at once. A line must fit in.
const CHUNK: usize = 1 << 16;

/// No row is longer.
const LONGEST_LINE: usize = 1 << 10;

/// How much is read on, unpacked, to learn whether a faulty row is the work of a damaged file.
const SEARCHED: usize = 1 << 26;

/// A file whose first bytes were looked at.
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

enum Source<R: Read> {
    Plain(Whole<R>),
    Gzip(Box<MultiGzDecoder<BufReader<Whole<R>>>>),
    Unknown(R),
    Broken,
}

/// Gives one line after the other and counts them.
pub(super) struct Rows<R: Read> {
    source: Source<R>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    over: bool,
    /// The number of the line given last, from 1.
    pub(super) number: u64,
    /// Whether the line given last ended as lines do.
    pub(super) ended: bool,
}

impl<R: Read> Rows<R> {
    pub(super) fn new(file: R) -> Self {
        Self {
            source: Source::Unknown(file),
            buffer: vec![0; CHUNK],
            start: 0,
            end: 0,
            over: false,
            number: 0,
            ended: true,
        }
    }

    /// The next line without its line end; `None` after the last.
    pub(super) fn next_line(&mut self) -> Result<Option<&[u8]>, RecordingError> {
        loop {
            let waiting = self.buffer.get(self.start..self.end).unwrap_or_default();
            let found = waiting.iter().position(|byte| *byte == b'\n');
            let length = match found {
                Some(length) => length,
                None if waiting.len() > LONGEST_LINE => return Err(self.fault(Reason::LineTooLong)),
                None if !self.over => {
                    self.fill()?;
                    continue;
                }
                None if waiting.is_empty() => return Ok(None),
                None => waiting.len(),
            };
            if length > LONGEST_LINE {
                return Err(self.fault(Reason::LineTooLong));
            }
            let from = self.start;
            self.start += length + usize::from(found.is_some());
            self.number += 1;
            self.ended = found.is_some();
            let line = self.buffer.get(from..from + length).unwrap_or_default();
            return Ok(Some(line.strip_suffix(b"\r").unwrap_or(line)));
        }
    }

    /// A fault of the line that would come next.
    fn fault(&self, reason: Reason) -> RecordingError {
        RecordingError::line(self.number + 1, reason)
    }

    /// What is behind `fault`: a damaged gzip file can give any rows before its decoder notices, and how many differs from decoder to
    /// decoder. Nothing can be read afterwards.
    pub(super) fn cause(&mut self, fault: RecordingError) -> RecordingError {
        let told = matches!(fault.reason, Reason::GzipCutOff | Reason::GzipDamaged | Reason::Read { .. });
        if told || !matches!(self.source, Source::Gzip(_)) {
            return fault;
        }
        match self.damage_ahead() {
            Some(reason) => RecordingError { line: fault.line, column: None, reason },
            None => fault,
        }
    }

    fn damage_ahead(&mut self) -> Option<Reason> {
        let mut searched = 0;
        while searched < SEARCHED {
            match self.source.read(&mut self.buffer) {
                Ok(0) => break,
                Ok(read) => searched += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Some(self.source.reason(&error)),
            }
        }
        None
    }

    fn fill(&mut self) -> Result<(), RecordingError> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        let free = self.buffer.get_mut(self.end..).unwrap_or_default();
        match self.source.read(free) {
            Ok(0) => self.over = true,
            Ok(read) => self.end += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(self.fault(self.source.reason(&error))),
        }
        Ok(())
    }
}

impl<R: Read> Source<R> {
    /// Looks at the first two bytes: a gzip file begins with 1F 8B, whatever it is named.
    fn recognise(&mut self) -> io::Result<()> {
        let Source::Unknown(mut file) = std::mem::replace(self, Source::Broken) else { return Ok(()) };
        let mut first = Vec::with_capacity(2);
        file.by_ref().take(2).read_to_end(&mut first)?;
        let gzip = first == [0x1f, 0x8b];
        let whole = Cursor::new(first).chain(file);
        *self = if gzip {
            Source::Gzip(Box::new(MultiGzDecoder::new(BufReader::with_capacity(CHUNK, whole))))
        } else {
            Source::Plain(whole)
        };
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if matches!(self, Source::Unknown(_)) {
            self.recognise()?;
        }
        match self {
            Source::Plain(file) => file.read(buffer),
            Source::Gzip(file) => file.read(buffer),
            Source::Unknown(_) | Source::Broken => Ok(0),
        }
    }

    fn reason(&self, error: &io::Error) -> Reason {
        match (self, error.kind()) {
            (Source::Gzip(_), ErrorKind::UnexpectedEof) => Reason::GzipCutOff,
            (Source::Gzip(_), ErrorKind::InvalidInput | ErrorKind::InvalidData) => Reason::GzipDamaged,
            _ => Reason::Read { what: error.to_string() },
        }
    }
}
