//! Instants as a person would say them.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::error::Problem;

/// The zone of that name, UTC where the system does not know it.
fn zone_named(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or_else(|error| {
        tracing::warn!(zone = name, %error, "unknown zone, taken as UTC");
        TimeZone::UTC
    })
}

/// The instant `at_us` (UTC, µs since 1970).
pub(crate) fn instant(at_us: i64) -> Result<Timestamp, Problem> {
    Timestamp::from_microsecond(at_us).map_err(|_| Problem::Rejected(format!("{at_us} µs is no time on any calendar")))
}

/// What calendar and clock say at `at_us` in `zone`.
pub(crate) fn civil(at_us: i64, zone: &str) -> Result<DateTime, Problem> {
    Ok(instant(at_us)?.to_zoned(zone_named(zone)).datetime())
}

/// The civil date at `at_us` in `zone`.
pub(crate) fn date(at_us: i64, zone: &str) -> Result<Date, Problem> {
    Ok(civil(at_us, zone)?.date())
}

/// A date that the database holds as text.
pub(crate) fn stored_date(text: &str) -> Result<Date, Problem> {
    text.parse().map_err(|_| Problem::Stored(format!("`{text}` is no date")))
}

/// RFC 9557. A zone that the system does not know is kept beside UTC.
pub(crate) fn written(at_us: i64, zone: &str) -> Result<String, Problem> {
    let at = instant(at_us)?;
    Ok(match TimeZone::get(zone) {
        Ok(known) => at.to_zoned(known).to_string(),
        Err(_) => format!("{at}[{zone}]"),
    })
}
