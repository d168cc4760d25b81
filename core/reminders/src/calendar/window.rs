//! How long a prompt is worth showing.

use jiff::{ToSpan, Zoned};

use super::day::{Day, clock_of};
use crate::{Clock, Settings};

/// At most so many minutes.
pub(crate) const WINDOW_MIN: i64 = 30;

/// For how many minutes a prompt at `at` is worth showing: until quiet hours begin, where they do.
pub(super) fn at(settings: &Settings, at: &Zoned) -> i64 {
    let end = at.checked_add(WINDOW_MIN.minutes()).unwrap_or_else(|_| at.clone());
    if at.offset() == end.offset() {
        return at_clock(settings, clock_of(at));
    }
    if settings.quiet_at(clock_of(at)) {
        return WINDOW_MIN;
    }
    let quiet = |minutes: &i64| at.checked_add(minutes.minutes()).is_ok_and(|at| settings.quiet_at(clock_of(&at)));
    (1..WINDOW_MIN).find(quiet).unwrap_or(WINDOW_MIN)
}

/// Likewise at an elapsed minute of `day`.
pub(super) fn at_minute(settings: &Settings, day: &Day<'_>, minute: i64) -> i64 {
    day.at_minute(minute).map_or(WINDOW_MIN, |zoned| at(settings, &zoned))
}

/// Likewise where the clocks do not change meanwhile.
pub(super) fn at_clock(settings: &Settings, start: Clock) -> i64 {
    // A prompt that was asked for in quiet hours is not cut short by them.
    if settings.quiet.is_empty() || settings.quiet_at(start) {
        return WINDOW_MIN;
    }
    let to_window = settings.quiet.iter().map(|window| start.until(window.from));
    to_window.min().map_or(WINDOW_MIN, |minutes| minutes.min(WINDOW_MIN))
}
