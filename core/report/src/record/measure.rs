//! What is measured or counted, and in which unit.

use serde::{Deserialize, Serialize};

/// A unit, as the Unified Code for Units of Measure (UCUM) writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Degrees of an angle.
    Degree,
    /// Milliseconds.
    Millisecond,
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Parts of a hundred.
    Percent,
    /// Metres a second.
    MetrePerSecond,
    /// A number a minute.
    PerMinute,
    /// Steps.
    Steps,
    /// Repetitions.
    Repetitions,
    /// Walking bursts.
    Bursts,
    /// Events.
    Events,
}

impl Unit {
    /// The code of UCUM. Braces mark what is counted: to UCUM these are all 1.
    pub fn ucum(self) -> &'static str {
        match self {
            Self::Degree => "deg",
            Self::Millisecond => "ms",
            Self::Second => "s",
            Self::Minute => "min",
            Self::Percent => "%",
            Self::MetrePerSecond => "m/s",
            Self::PerMinute => "/min",
            Self::Steps => "{steps}",
            Self::Repetitions => "{repetitions}",
            Self::Bursts => "{bursts}",
            Self::Events => "{events}",
        }
    }

    /// The unit of a code; of a number of something any that counts.
    pub(crate) fn of_ucum(code: &str) -> Option<Self> {
        let known = [
            Self::Degree,
            Self::Millisecond,
            Self::Second,
            Self::Minute,
            Self::Percent,
            Self::MetrePerSecond,
            Self::PerMinute,
        ];
        known.into_iter().find(|unit| unit.ucum() == code)
    }

    /// Which of the texts `report-unit-…` writes a value in it.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Degree => "deg",
            Self::Millisecond => "ms",
            Self::Second => "s",
            Self::Minute => "min",
            Self::Percent => "percent",
            Self::MetrePerSecond => "m-per-s",
            Self::PerMinute => "per-min",
            Self::Steps | Self::Repetitions | Self::Bursts | Self::Events => "count",
        }
    }
}

/// What is measured or counted. The keys are those of the CSV and are never re-used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Walking bursts.
    Bursts,
    /// Minutes of walking practice.
    WalkingTime,
    /// Repetitions of exercises.
    Repetitions,
    /// Holds of stretches.
    Holds,
    /// Steps in walking practice.
    Steps,
    /// Share of the steps that could not be graded.
    UngradedShare,
    /// Foot pitch at initial contact, toes up positive: foot to floor.
    StrikeAngle,
    /// Share of the steady steps that landed heel first.
    HeelShare,
    /// Share of the steady steps that landed flat.
    FlatShare,
    /// Share of the steady steps that landed toes first.
    ToeShare,
    /// Share of the steady steps that slapped.
    SlapShare,
    /// Share of the steady steps that dragged.
    DragShare,
    /// Time from initial contact to foot flat, of steps that landed heel first.
    ContactToFlat,
    /// Time from one contact of a foot to its next.
    StrideTime,
    /// Steps of both feet a minute.
    Cadence,
    /// Walking speed.
    Speed,
    /// Swing time of the left foot less that of the right one, in parts of their mean: 0 is alike.
    Asymmetry,
    /// How high the toes rise in a seated lift: foot to floor.
    LiftAngle,
    /// Trips.
    Trips,
    /// Near falls.
    NearFalls,
    /// Falls.
    Falls,
}

impl Measure {
    /// Every one of them.
    pub const ALL: [Self; 21] = [
        Self::Bursts,
        Self::WalkingTime,
        Self::Repetitions,
        Self::Holds,
        Self::Steps,
        Self::UngradedShare,
        Self::StrikeAngle,
        Self::HeelShare,
        Self::FlatShare,
        Self::ToeShare,
        Self::SlapShare,
        Self::DragShare,
        Self::ContactToFlat,
        Self::StrideTime,
        Self::Cadence,
        Self::Speed,
        Self::Asymmetry,
        Self::LiftAngle,
        Self::Trips,
        Self::NearFalls,
        Self::Falls,
    ];

    /// Its name in exports; its text is `report-measure-` and this.
    pub fn key(self) -> &'static str {
        match self {
            Self::Bursts => "bursts",
            Self::WalkingTime => "walking-time",
            Self::Repetitions => "repetitions",
            Self::Holds => "holds",
            Self::Steps => "steps",
            Self::UngradedShare => "ungraded-share",
            Self::StrikeAngle => "strike-angle",
            Self::HeelShare => "heel-share",
            Self::FlatShare => "flat-share",
            Self::ToeShare => "toe-share",
            Self::SlapShare => "slap-share",
            Self::DragShare => "drag-share",
            Self::ContactToFlat => "contact-to-flat",
            Self::StrideTime => "stride-time",
            Self::Cadence => "cadence",
            Self::Speed => "speed",
            Self::Asymmetry => "asymmetry",
            Self::LiftAngle => "lift-angle",
            Self::Trips => "trips",
            Self::NearFalls => "near-falls",
            Self::Falls => "falls",
        }
    }

    /// Its unit.
    pub fn unit(self) -> Unit {
        match self {
            Self::Bursts => Unit::Bursts,
            Self::WalkingTime => Unit::Minute,
            Self::Repetitions | Self::Holds => Unit::Repetitions,
            Self::Steps => Unit::Steps,
            Self::UngradedShare
            | Self::HeelShare
            | Self::FlatShare
            | Self::ToeShare
            | Self::SlapShare
            | Self::DragShare
            | Self::Asymmetry => Unit::Percent,
            Self::StrikeAngle | Self::LiftAngle => Unit::Degree,
            Self::ContactToFlat => Unit::Millisecond,
            Self::StrideTime => Unit::Second,
            Self::Cadence => Unit::PerMinute,
            Self::Speed => Unit::MetrePerSecond,
            Self::Trips | Self::NearFalls | Self::Falls => Unit::Events,
        }
    }
}
