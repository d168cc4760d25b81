//! Samples from a recording.

use std::collections::VecDeque;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use heelfirst_gait::Sample;

use super::error::{Reason, RecordingError, excerpt};
use super::number::{self, Time};
use super::rows::Rows;
use super::{FASTEST_HZ, HEADER, SLOWEST_HZ};

/// How many rows are looked at before the first is given: the median of their intervals is the recording's rate.
const RATE_ROWS: usize = 101;

/// Sensor clocks are not exact.
const RATE_TOLERANCE: f64 = 1.03;

/// The samples of a recording, in order. The first error is the last item; the samples before it are good.
///
/// The rate is judged by the first hundred rows; when it is out of range, no sample is given at all.
pub struct Reader<R: Read> {
    rows: Rows<R>,
    begun: bool,
    held: VecDeque<Sample>,
    /// The fault that ends the file, once it was met behind samples that are still held.
    fault: Option<RecordingError>,
    over: bool,
    last: Option<Duration>,
    interval: Option<Duration>,
}

impl Reader<File> {
    /// Opens a recording, plain or gzipped: its first bytes tell, not its name. What is in it is looked at with the first `next`.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let unopened = |error: std::io::Error| Reason::Open { kind: error.kind(), what: error.to_string() };
        Ok(Self::new(File::open(path).map_err(|error| RecordingError::file(unopened(error)))?))
    }
}

impl<R: Read> Reader<R> {
    /// Reads a recording from anything; it is read in large pieces, so it need not be buffered.
    pub fn new(file: R) -> Self {
        Self {
            rows: Rows::new(file),
            begun: false,
            held: VecDeque::new(),
            fault: None,
            over: false,
            last: None,
            interval: None,
        }
    }

    /// The usual time between two samples (the median of the first hundred); `None` before the first `next` and where there are
    /// fewer than two good rows.
    pub fn interval(&self) -> Option<Duration> {
        self.interval
    }

    /// Reads the header and the rows that the rate is judged by.
    fn begin(&mut self) -> Result<(), RecordingError> {
        self.header()?;
        while self.held.len() < RATE_ROWS && self.fault.is_none() && !self.over {
            match self.row() {
                Ok(Some(sample)) => self.held.push_back(sample),
                Ok(None) => self.over = true,
                Err(fault) => self.fault = Some(fault),
            }
        }
        self.interval = median_interval(&self.held);
        if self.fault.is_some() {
            return Ok(());
        }
        match self.interval {
            None if self.held.is_empty() => Err(RecordingError::file(Reason::NoRows)),
            None => Err(RecordingError::file(Reason::OneRow)),
            Some(interval) => check_rate(interval),
        }
    }

    fn header(&mut self) -> Result<(), RecordingError> {
        let line = match self.rows.next_line() {
            Ok(Some(line)) => line,
            Ok(None) => return Err(RecordingError::file(Reason::Empty)),
            Err(error) if error.reason == Reason::LineTooLong => {
                return Err(RecordingError::line(1, Reason::NotText));
            }
            Err(error) => return Err(error),
        };
        if line == HEADER.as_bytes() {
            return Ok(());
        }
        let text = std::str::from_utf8(line).is_ok_and(|line| !line.contains(|c: char| c.is_control() && c != '\t'));
        let reason = if text { Reason::Header { found: excerpt(line, 60) } } else { Reason::NotText };
        Err(RecordingError::line(1, reason))
    }

    fn row(&mut self) -> Result<Option<Sample>, RecordingError> {
        let previous = self.last;
        let Some(line) = self.rows.next_line()? else { return Ok(None) };
        let blank = line.is_empty();
        let sample = if blank { Err((None, Reason::BlankLine)) } else { parse(line, previous) };
        let (number, ended) = (self.rows.number, self.rows.ended);
        match sample {
            Ok(sample) => {
                self.last = Some(sample.at);
                Ok(Some(sample))
            }
            Err(_) if blank && self.only_blank_lines_follow()? => Ok(None),
            Err((column, reason)) if !ended && lacks_its_end(column, &reason) => {
                Err(RecordingError::line(number, Reason::CutOff))
            }
            Err((None, reason)) => Err(RecordingError::line(number, reason)),
            Err((Some(column), reason)) => Err(RecordingError::column(number, column, reason)),
        }
    }

    /// Blank lines at the end of a file are an editor's habit, not a fault.
    fn only_blank_lines_follow(&mut self) -> Result<bool, RecordingError> {
        while let Some(line) = self.rows.next_line()? {
            if !line.is_empty() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn end_with(&mut self, fault: RecordingError) -> Result<Sample, RecordingError> {
        self.over = true;
        self.held.clear();
        Err(self.rows.cause(fault))
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Sample, RecordingError>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.begun {
            self.begun = true;
            if let Err(fault) = self.begin() {
                return Some(self.end_with(fault));
            }
        }
        if let Some(sample) = self.held.pop_front() {
            return Some(Ok(sample));
        }
        if let Some(fault) = self.fault.take() {
            return Some(self.end_with(fault));
        }
        if self.over {
            return None;
        }
        match self.row() {
            Ok(Some(sample)) => Some(Ok(sample)),
            Ok(None) => {
                self.over = true;
                None
            }
            Err(fault) => Some(self.end_with(fault)),
        }
    }
}

/// One row; an error tells the column.
fn parse(line: &[u8], previous: Option<Duration>) -> Result<Sample, (Option<u32>, Reason)> {
    let mut fields = line.split(|byte| *byte == b',');
    let first = fields.next().unwrap_or_default().trim_ascii();
    let mut values = [0.0; 6];
    let mut columns = 1;
    // What stands in a row matters only where the row is whole: a row cut off within a number is cut off.
    let mut fault = None;
    for (value, field) in values.iter_mut().zip(fields.by_ref()) {
        columns += 1;
        match number::value(field.trim_ascii()) {
            Some(number) if number.is_finite() => *value = number,
            other => {
                let found = excerpt(field, 24);
                let reason = if other.is_some() { Reason::NotFinite { found } } else { Reason::NotANumber { found } };
                fault = fault.or(Some((Some(columns), reason)));
            }
        }
    }
    if line == HEADER.as_bytes() {
        return Err((None, Reason::SecondHeader));
    }
    if columns < 7 {
        return Err((None, Reason::TooFewColumns { found: columns }));
    }
    if fields.next().is_some() {
        return Err((None, Reason::TooManyColumns));
    }
    let at = time(first, previous).map_err(|reason| (Some(1), reason))?;
    match fault {
        Some(fault) => Err(fault),
        None => Ok(sample(at, values)),
    }
}

/// Whether more letters could have made a row of it.
fn lacks_its_end(column: Option<u32>, reason: &Reason) -> bool {
    matches!((column, reason), (None, Reason::TooFewColumns { .. }) | (Some(7), Reason::NotANumber { .. }))
}

fn sample(at: Duration, [ax, ay, az, gx, gy, gz]: [f64; 6]) -> Sample {
    Sample { at, acc_mps2: [ax, ay, az], gyr_dps: [gx, gy, gz] }
}

fn time(field: &[u8], previous: Option<Duration>) -> Result<Duration, Reason> {
    let found = || excerpt(field, 24);
    let at = match number::time(field) {
        Time::At(at) => at,
        Time::NotANumber => return Err(Reason::NotANumber { found: found() }),
        Time::NotFinite => return Err(Reason::NotFinite { found: found() }),
        Time::Negative => return Err(Reason::NegativeTime { found: found() }),
        Time::TooLarge => return Err(Reason::TimeTooLarge { found: found() }),
    };
    match previous {
        Some(previous) if at <= previous => {
            Err(Reason::TimeNotRising { previous_s: previous.as_secs_f64(), found_s: at.as_secs_f64() })
        }
        _ => Ok(at),
    }
}

fn median_interval(samples: &VecDeque<Sample>) -> Option<Duration> {
    let mut intervals: Vec<Duration> =
        samples.iter().zip(samples.iter().skip(1)).map(|(a, b)| b.at.saturating_sub(a.at)).collect();
    intervals.sort_unstable();
    intervals.get(intervals.len() / 2).copied()
}

fn check_rate(interval: Duration) -> Result<(), RecordingError> {
    let rate_hz = 1.0 / interval.as_secs_f64();
    if rate_hz * RATE_TOLERANCE < SLOWEST_HZ {
        return Err(RecordingError::file(Reason::TooSlow { rate_hz }));
    }
    if rate_hz > FASTEST_HZ * RATE_TOLERANCE {
        return Err(RecordingError::file(Reason::TooFast { rate_hz }));
    }
    Ok(())
}
