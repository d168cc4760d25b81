//! Recordings of a sensor on disk.
//!
//! A recording is a CSV file, plain or gzipped, that begins with exactly the line [`HEADER`]. Times are in s, never negative and
//! strictly rising; specific force is in m/s² with gravity, angular rate in °/s, all in the sensor's own axes. The rate is 25 to
//! 400 Hz; gaps of any length are allowed. A faulty row ends the file: everything before it counts, nothing after it.

mod error;
mod number;
mod reader;
mod remedy;
mod rows;
#[cfg(test)]
mod tests;
mod writer;

pub use error::{Reason, RecordingError};
pub use reader::Reader;
pub use remedy::Remedy;
pub use writer::{WriteError, Writer};

/// The first line of every recording.
pub const HEADER: &str = "time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z";

/// The slowest rate of a recording, in Hz.
pub const SLOWEST_HZ: f64 = 25.0;

/// The fastest rate of a recording, in Hz.
pub const FASTEST_HZ: f64 = 400.0;
