//! Reading a value so that an error names its key: serde alone gives a line and a column only.

use std::fmt;

use jiff::civil::DateTime;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

macro_rules! named {
    ($($key:ident),* $(,)?) => {$(
        pub(super) fn $key<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
            T::deserialize(deserializer).map_err(|error| D::Error::custom(format_args!("{}: {error}", stringify!($key))))
        }
    )*};
}

/// Whole numbers, called so.
macro_rules! numbers {
    ($($key:ident),* $(,)?) => {$(
        pub(super) fn $key<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
            deserializer.deserialize_u32(Whole)
                .map_err(|error: D::Error| D::Error::custom(format_args!("{}: {error}", stringify!($key))))
        }
    )*};
}

/// The keys of [`super::Settings`], each with its reader; those of `own` have one of their own below.
macro_rules! settings {
    (numbers: $($number:ident),*; own: $($own:ident),*; others: $($other:ident),* $(,)?) => {
        pub(super) const KEYS: &[&str] = &[$(stringify!($other)),*, $(stringify!($own)),*, $(stringify!($number)),*];
        numbers!($($number),*);
        named!($($other),*);
    };
}

/// A date, or a date and a time of day; jiff's own word for anything else speaks of digits.
pub(super) fn paused_until<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DateTime>, D::Error> {
    let written: Option<String> =
        Option::deserialize(deserializer).map_err(|error| D::Error::custom(format_args!("paused_until: {error}")))?;
    let read = |written: String| {
        let wrong =
            format!("paused_until: “{written}” is neither a date (2026-12-24) nor a date and time (2026-12-24T12:00)");
        written.parse::<DateTime>().map_err(|_| D::Error::custom(wrong))
    };
    written.map(read).transpose()
}

struct Whole;

impl Visitor<'_> for Whole {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number such as 4")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u32, E> {
        u32::try_from(number).map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(number), &self))
    }
}

settings!(
    numbers: walks_per_day, stretches_per_day, strength_per_day, min_gap_minutes, max_per_day, snooze_minutes;
    own: paused_until;
    others: wake, sleep, quiet, days, walk_days, stretch_days, strength_days, fixed, every, recurring, busy, anchors,
    hot, tired, learning, taper,
);

// Of what is within them.
numbers!(minutes);
named!(kind, at, even_in_quiet, from, to, elapsed, name, rule);
