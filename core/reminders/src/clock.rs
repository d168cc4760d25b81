//! Times of day and windows of a day, as a person writes them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::spelling::quoted;

/// Minutes in a civil day without a change of the clocks.
pub(crate) const DAY_MIN: i64 = 24 * 60;

/// A time of day to the minute, `00:00` to `23:59`, written `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    minute: u16,
}

impl Clock {
    /// The time of day `hour:minute`, or `None` outside of 00:00–23:59.
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self { minute: hour as u16 * 60 + minute as u16 }) } else { None }
    }

    /// Like [`Clock::new`] for the default settings, whose hours are known to exist.
    pub(crate) const fn hour(hour: u8) -> Self {
        Self { minute: (hour as u16 % 24) * 60 }
    }

    /// The time of day to the minute.
    pub(crate) fn of(time: jiff::civil::Time) -> Self {
        let unsigned = |number: i8| u8::try_from(number).unwrap_or(0);
        Self::new(unsigned(time.hour()), unsigned(time.minute())).unwrap_or(Self::hour(0))
    }

    /// Minutes since 00:00 on the clock, 0–1439.
    pub const fn minute_of_day(self) -> u16 {
        self.minute
    }

    /// `HH:MM`.
    pub(crate) fn text(self) -> [u8; 5] {
        let digit = |number: u16| b'0' + u8::try_from(number % 10).unwrap_or(0);
        let (hour, minute) = (self.minute / 60, self.minute % 60);
        [digit(hour / 10), digit(hour), b':', digit(minute / 10), digit(minute)]
    }

    /// Minutes on the clock from this time to `other`, 0–1439.
    pub(crate) fn until(self, other: Self) -> i64 {
        (i64::from(other.minute) - i64::from(self.minute)).rem_euclid(DAY_MIN)
    }

    /// The clock `minutes` later, past midnight too.
    pub(crate) fn plus(self, minutes: i64) -> Option<Self> {
        let minute = (i64::from(self.minute) + minutes).rem_euclid(DAY_MIN);
        Some(Self { minute: u16::try_from(minute).ok()? })
    }

    /// The same time of day for jiff.
    pub fn time(self) -> jiff::civil::Time {
        let (hour, minute) = (self.minute / 60, self.minute % 60);
        // Both are in range by construction; midnight is never reached.
        jiff::civil::Time::new(narrow(hour), narrow(minute), 0, 0).unwrap_or(jiff::civil::Time::midnight())
    }
}

fn narrow(number: u16) -> i8 {
    i8::try_from(number).unwrap_or(0)
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minute / 60, self.minute % 60)
    }
}

/// What was written is no time of day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} is not a time of day; write HH:MM, from 00:00 to 23:59", quoted(.written))]
pub struct ClockError {
    /// What was written.
    pub written: String,
}

impl FromStr for Clock {
    type Err = ClockError;

    /// Reads `HH:MM`, with exactly two digits each.
    fn from_str(written: &str) -> Result<Self, ClockError> {
        let two = |digits: &str| {
            let plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| digits.parse::<u8>().ok()).flatten()
        };
        written
            .split_once(':')
            .and_then(|(hour, minute)| Clock::new(two(hour)?, two(minute)?))
            .ok_or_else(|| ClockError { written: written.to_owned() })
    }
}

impl Serialize for Clock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Clock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// A window of the day from one time up to, but not including, another; over midnight when the end is the earlier one.
///
/// Written as a pair: `["22:00", "06:30"]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "(Clock, Clock)")]
pub struct Window {
    /// The first minute inside.
    pub from: Clock,
    /// The first minute after it.
    pub to: Clock,
}

impl Window {
    /// Whether `time` lies inside.
    pub fn contains(self, time: Clock) -> bool {
        if self.from <= self.to { self.from <= time && time < self.to } else { self.from <= time || time < self.to }
    }

    /// Whether some minute lies inside of both.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.contains(other.from) || other.contains(self.from)
    }

    /// Whether all of `other` lies inside.
    pub(crate) fn holds(self, other: Self) -> bool {
        let length = |window: Self| window.from.until(window.to);
        self.contains(other.from) && self.from.until(other.from) + length(other) <= length(self)
    }

    /// The window in minutes of the clock, its end after its start: 22:00–06:30 is 1320–1830.
    pub(crate) fn minutes(self) -> (i64, i64) {
        let (from, to) = (i64::from(self.from.minute), i64::from(self.to.minute));
        (from, if to < from { to + DAY_MIN } else { to })
    }
}

impl From<Window> for (Clock, Clock) {
    fn from(window: Window) -> Self {
        (window.from, window.to)
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}–{}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(written: &str) -> Clock {
        written.parse().unwrap()
    }

    #[test]
    fn reads_what_it_writes() {
        for minute in 0..u16::try_from(DAY_MIN).unwrap() {
            let time = Clock { minute };
            assert_eq!(clock(&time.to_string()), time);
            assert_eq!(time.time().to_string(), format!("{time}:00"));
        }
    }

    #[test]
    fn refuses_anything_else() {
        for written in ["", "8:00", "24:00", "08:60", "08.00", "08:0", "08:000", "+8:00", "ab:cd", "08:00:00", "0８:00"]
        {
            assert!(written.parse::<Clock>().is_err(), "{written}");
        }
    }

    #[test]
    fn a_window_holds_its_start_and_not_its_end() {
        let day = Window { from: clock("12:00"), to: clock("13:00") };
        assert!(day.contains(clock("12:00")) && day.contains(clock("12:59")));
        assert!(!day.contains(clock("13:00")) && !day.contains(clock("11:59")));
        let night = Window { from: clock("22:00"), to: clock("06:30") };
        assert!(night.contains(clock("23:59")) && night.contains(clock("00:00")) && night.contains(clock("06:29")));
        assert!(!night.contains(clock("06:30")) && !night.contains(clock("21:59")));
    }

    #[test]
    fn windows_meet_and_hold_one_another_over_midnight_too() {
        let window = |from, to| Window { from: clock(from), to: clock(to) };
        let night = window("22:00", "06:00");
        for (other, meets, holds) in [
            (window("22:00", "06:00"), true, true),
            (window("23:00", "01:00"), true, true),
            (window("05:00", "06:00"), true, true),
            (window("05:00", "06:01"), true, false),
            (window("21:00", "23:00"), true, false),
            (window("20:00", "22:00"), false, false),
            (window("06:00", "22:00"), false, false),
            (window("23:00", "22:30"), true, false),
        ] {
            assert_eq!((night.meets(other), night.holds(other)), (meets, holds), "{other}");
            assert_eq!(other.meets(night), meets, "{other}");
        }
    }
}
