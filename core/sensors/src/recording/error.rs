//! What can be wrong with a recording.

use std::fmt;

use super::HEADER;

/// What is wrong with a recording, and where.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub struct RecordingError {
    /// The line, counted from 1 (the header); `None` where it is about the file as a whole.
    pub line: Option<u64>,
    /// The column, counted from 1; `None` where it is about the whole line.
    pub column: Option<u32>,
    /// What is wrong.
    pub reason: Reason,
}

impl RecordingError {
    pub(super) fn file(reason: Reason) -> Self {
        Self { line: None, column: None, reason }
    }

    pub(super) fn line(line: u64, reason: Reason) -> Self {
        Self { line: Some(line), column: None, reason }
    }

    pub(super) fn column(line: u64, column: u32, reason: Reason) -> Self {
        Self { line: Some(line), column: Some(column), reason }
    }
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}")?;
            if let Some(column) = self.column {
                let name = HEADER.split(',').nth(column.saturating_sub(1) as usize).unwrap_or("?");
                write!(f, ", column {column} ({name})")?;
            }
            f.write_str(": ")?;
        }
        self.reason.fmt(f)
    }
}

/// What is wrong with a recording.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Reason {
    /// The file cannot be opened.
    #[error("cannot be opened: {what}")]
    Open {
        /// What kind of fault it is.
        kind: std::io::ErrorKind,
        /// What the system says.
        what: String,
    },
    /// The file cannot be read on.
    #[error("cannot be read: {what}")]
    Read {
        /// What the system says.
        what: String,
    },
    /// There is nothing in the file.
    #[error("the file is empty; a recording begins with the line `{HEADER}`")]
    Empty,
    /// The file is neither text nor gzip.
    #[error("this is neither CSV text nor gzip; a recording begins with the line `{HEADER}`")]
    NotText,
    /// The first line is not the header.
    #[error("the first line must be `{HEADER}`, but is `{found}`")]
    Header {
        /// The first line, shortened.
        found: String,
    },
    /// The header comes a second time.
    #[error("the header comes a second time; keep one recording in one file")]
    SecondHeader,
    /// There is a header, but no row.
    #[error("there is no row after the header")]
    NoRows,
    /// There is one row only, so there is no rate.
    #[error("there is only one row, so the sampling rate cannot be known")]
    OneRow,
    /// A blank line between rows.
    #[error("the line is blank")]
    BlankLine,
    /// A line that is far longer than a row can be.
    #[error("the line is too long to be a row of seven numbers")]
    LineTooLong,
    /// A row has too few columns: it may be cut off.
    #[error("{found} of 7 columns; the row is cut off or a comma is missing")]
    TooFewColumns {
        /// How many there are.
        found: u32,
    },
    /// A row has more columns than the header.
    #[error("more than 7 columns; decimals need a point, not a comma")]
    TooManyColumns,
    /// Something else than a number.
    #[error("`{found}` is not a number")]
    NotANumber {
        /// What stands there, shortened.
        found: String,
    },
    /// NaN or infinity.
    #[error("`{found}` is not a finite number; leave a missing sample out")]
    NotFinite {
        /// What stands there, shortened.
        found: String,
    },
    /// A time before 0.
    #[error("the time {found} is negative; times count from 0")]
    NegativeTime {
        /// What stands there, shortened.
        found: String,
    },
    /// A time beyond any recording.
    #[error("the time {found} is beyond what a recording can last")]
    TimeTooLarge {
        /// What stands there, shortened.
        found: String,
    },
    /// A time that is not later than the one before.
    #[error("time must rise from row to row, but {found_s} s comes after {previous_s} s")]
    TimeNotRising {
        /// The time of the row before, in s.
        previous_s: f64,
        /// The time of this row, in s.
        found_s: f64,
    },
    /// Too few samples a second.
    #[error("{rate_hz:.1} samples a second are too few; a recording has 25 to 400")]
    TooSlow {
        /// The rate by the median of the first intervals, in Hz.
        rate_hz: f64,
    },
    /// Too many samples a second.
    #[error("{rate_hz:.1} samples a second are too many; a recording has 25 to 400 (is the time in s?)")]
    TooFast {
        /// The rate by the median of the first intervals, in Hz.
        rate_hz: f64,
    },
    /// The last row is cut off, and its line does not end.
    #[error("the file is cut off here; what comes before is whole")]
    CutOff,
    /// The gzip stream ends before its end.
    #[error("the gzip file is cut off here; copy it again")]
    GzipCutOff,
    /// The gzip stream is damaged. What its decoder says is left out: it speaks of codes and bits, and each decoder in words of its own.
    #[error("the gzip file is damaged here; copy it again")]
    GzipDamaged,
}

impl Reason {
    /// Whether the file ends before its end: everything before is as it was recorded.
    pub fn is_cut_off(&self) -> bool {
        matches!(self, Self::CutOff | Self::GzipCutOff)
    }
}

/// What stands in a file, fit for one line of an error.
pub(super) fn excerpt(bytes: &[u8], length: usize) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut out: String = text.chars().take(length).flat_map(char::escape_debug).collect();
    if text.chars().nth(length).is_some() {
        out.push('…');
    }
    out
}
