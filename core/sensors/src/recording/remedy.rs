//! What helps against a fault of a recording.

use std::io::ErrorKind;

use super::Reason;

/// What the person can do about a recording that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// There is no such file: its name may be another.
    CheckName,
    /// The file may not be read by this person.
    AllowReading,
    /// The file is something else, or its disk cannot be read.
    ChooseAnother,
    /// There is too little in it.
    RecordAgain,
    /// The first line must be the header.
    MendHeader,
    /// Several recordings are in one file.
    SplitFile,
    /// The line says nothing that could be kept.
    LeaveOutLine,
    /// Something in the line must be changed.
    MendLine,
    /// The first column must hold rising times in s.
    MendTimes,
    /// The rate, or the unit of the times, must be another.
    MendRate,
    /// The file was damaged on its way here.
    CopyAgain,
}

impl Remedy {
    /// Every remedy.
    pub const ALL: [Self; 11] = [
        Self::CheckName,
        Self::AllowReading,
        Self::ChooseAnother,
        Self::RecordAgain,
        Self::MendHeader,
        Self::SplitFile,
        Self::LeaveOutLine,
        Self::MendLine,
        Self::MendTimes,
        Self::MendRate,
        Self::CopyAgain,
    ];

    /// Its stable name, which its text goes by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CheckName => "check-name",
            Self::AllowReading => "allow-reading",
            Self::ChooseAnother => "choose-another",
            Self::RecordAgain => "record-again",
            Self::MendHeader => "mend-header",
            Self::SplitFile => "split-file",
            Self::LeaveOutLine => "leave-out-line",
            Self::MendLine => "mend-line",
            Self::MendTimes => "mend-times",
            Self::MendRate => "mend-rate",
            Self::CopyAgain => "copy-again",
        }
    }
}

impl Reason {
    /// What helps against it.
    pub fn remedy(&self) -> Remedy {
        match self {
            Self::Open { kind: ErrorKind::NotFound, .. } => Remedy::CheckName,
            Self::Open { kind: ErrorKind::PermissionDenied, .. } => Remedy::AllowReading,
            Self::Open { .. } | Self::Read { .. } | Self::NotText => Remedy::ChooseAnother,
            Self::Empty | Self::NoRows | Self::OneRow => Remedy::RecordAgain,
            Self::Header { .. } => Remedy::MendHeader,
            Self::SecondHeader => Remedy::SplitFile,
            Self::BlankLine | Self::NotFinite { .. } => Remedy::LeaveOutLine,
            Self::LineTooLong | Self::TooFewColumns { .. } | Self::TooManyColumns | Self::NotANumber { .. } => {
                Remedy::MendLine
            }
            Self::NegativeTime { .. } | Self::TimeTooLarge { .. } | Self::TimeNotRising { .. } => Remedy::MendTimes,
            Self::TooSlow { .. } | Self::TooFast { .. } => Remedy::MendRate,
            Self::CutOff | Self::GzipCutOff | Self::GzipDamaged => Remedy::CopyAgain,
        }
    }
}
