//! What can be wrong with a stream, in plain words.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One axis of the sensor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalAxis {
    /// Accelerometer, first axis.
    AccX,
    /// Accelerometer, second axis.
    AccY,
    /// Accelerometer, third axis.
    AccZ,
    /// Gyroscope, first axis.
    GyrX,
    /// Gyroscope, second axis.
    GyrY,
    /// Gyroscope, third axis.
    GyrZ,
}

impl SignalAxis {
    /// Every axis, in the order in which recordings list them.
    pub const ALL: [Self; 6] = [Self::AccX, Self::AccY, Self::AccZ, Self::GyrX, Self::GyrY, Self::GyrZ];

    /// Its name in a recording's header.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AccX => "acc_x",
            Self::AccY => "acc_y",
            Self::AccZ => "acc_z",
            Self::GyrX => "gyr_x",
            Self::GyrY => "gyr_y",
            Self::GyrZ => "gyr_z",
        }
    }
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalFaultKind {
    /// The accelerometer is in g instead of m/s². Counted in windows of 2 s, as are the next two.
    AccelerometerInG,
    /// The accelerometer is in thousandths of g.
    AccelerometerInMilliG,
    /// Gravity was taken out of the accelerometer.
    WithoutGravity,
    /// The gyroscope is in rad/s instead of °/s. Counted in movements between two rests, as are the next two.
    GyroscopeInRadPerS,
    /// The gyroscope is in thousandths of rad/s.
    GyroscopeInMilliradPerS,
    /// The gyroscope is in thousandths of °/s.
    GyroscopeInMilliDegPerS,
    /// An axis gave the very same value for more than 1 s while others moved. Counted in such times.
    Stuck,
    /// An axis reached the same extreme again and again: the end of its range. Counted in samples.
    Clipped,
    /// A value is NaN or infinite. Counted in samples.
    NotFinite,
    /// A sample has the time of the one before it. Counted in samples.
    TimeStandsStill,
    /// A sample is earlier than the one before it, by half a second at most. Counted in samples.
    OutOfOrder,
    /// A sample is earlier than the one before it, by more than that. Counted in leaps.
    TimeGoesBack,
    /// More than a minute lies between two samples. Counted in leaps.
    TimeLeaps,
    /// Fewer than 25 samples a second. Counted in runs of 100 samples, as is the next.
    TooSlow,
    /// More than 400 samples a second.
    TooFast,
}

impl SignalFaultKind {
    /// Every kind, in order.
    pub const ALL: [Self; 15] = [
        Self::AccelerometerInG,
        Self::AccelerometerInMilliG,
        Self::WithoutGravity,
        Self::GyroscopeInRadPerS,
        Self::GyroscopeInMilliradPerS,
        Self::GyroscopeInMilliDegPerS,
        Self::Stuck,
        Self::Clipped,
        Self::NotFinite,
        Self::TimeStandsStill,
        Self::OutOfOrder,
        Self::TimeGoesBack,
        Self::TimeLeaps,
        Self::TooSlow,
        Self::TooFast,
    ];

    fn what(self) -> &'static str {
        match self {
            Self::AccelerometerInG => "the accelerometer seems to be in g, not in m/s²",
            Self::AccelerometerInMilliG => "the accelerometer seems to be in thousandths of g, not in m/s²",
            Self::WithoutGravity => "gravity is missing from the accelerometer",
            Self::GyroscopeInRadPerS => "the gyroscope seems to be in rad/s, not in °/s",
            Self::GyroscopeInMilliradPerS => "the gyroscope seems to be in thousandths of rad/s, not in °/s",
            Self::GyroscopeInMilliDegPerS => "the gyroscope seems to be in thousandths of °/s, not in °/s",
            Self::Stuck => "gave the very same value for a second or longer while the foot moved",
            Self::Clipped => "reached the same extreme value again and again, so its range is too small",
            Self::NotFinite => "gave values that are no finite numbers",
            Self::TimeStandsStill => "samples have the same time as the one before",
            Self::OutOfOrder => "samples are earlier than the one before",
            Self::TimeGoesBack => "the time goes back",
            Self::TimeLeaps => "the time leaps by more than a minute",
            Self::TooSlow => "there are fewer than 25 samples a second",
            Self::TooFast => "there are more than 400 samples a second",
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Self::AccelerometerInG => "multiply acc_x, acc_y and acc_z by 9.80665",
            Self::AccelerometerInMilliG => "multiply acc_x, acc_y and acc_z by 0.00980665",
            Self::WithoutGravity => "record the raw accelerometer, not the linear acceleration",
            Self::GyroscopeInRadPerS => "multiply gyr_x, gyr_y and gyr_z by 57.29578",
            Self::GyroscopeInMilliradPerS => "multiply gyr_x, gyr_y and gyr_z by 0.05729578",
            Self::GyroscopeInMilliDegPerS => "multiply gyr_x, gyr_y and gyr_z by 0.001",
            Self::Stuck => "restart the sensor, and use another one if it happens again",
            Self::Clipped => "choose a larger range: at least 16 g for the accelerometer, 2000 °/s for the gyroscope",
            Self::NotFinite => "leave missing samples out",
            Self::TimeStandsStill => "leave repeated samples out, and give each sample its own time",
            Self::OutOfOrder | Self::TimeGoesBack => "sort the samples by time, and keep one recording in one file",
            Self::TimeLeaps => "check the sensor's clock, and keep one recording in one file",
            Self::TooSlow | Self::TooFast => {
                "set the sensor to 25 to 400 samples a second, best 100, and check that the time is in s"
            }
        }
    }
}

/// One thing that is wrong with a stream.
///
/// As text: what it is, since when, and the remedy.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SignalFault {
    /// What it is.
    pub kind: SignalFaultKind,
    /// The axis, where it is about one.
    pub axis: Option<SignalAxis>,
    /// When it was first met, in s on the stream's clock.
    pub since_s: f64,
    /// How often it was met; [`SignalFaultKind`] says what is counted.
    pub count: u64,
}

impl fmt::Display for SignalFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(axis) = self.axis {
            write!(f, "{} ", axis.as_str())?;
        }
        write!(f, "{} (first at {:.2} s); {}", self.kind.what(), self.since_s, self.kind.remedy())
    }
}
