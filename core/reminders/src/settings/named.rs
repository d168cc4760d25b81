//! Reading a value so that an error names its key: serde alone gives a line and a column only.

use serde::{Deserialize, Deserializer, de::Error};

macro_rules! named {
    ($($key:ident),* $(,)?) => {$(
        pub(super) fn $key<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
            T::deserialize(deserializer).map_err(|error| D::Error::custom(format_args!("{}: {error}", stringify!($key))))
        }
    )*};
}

named!(
    wake,
    sleep,
    walks_per_day,
    stretches_per_day,
    strength_per_day,
    quiet,
    days,
    min_gap_minutes,
    max_per_day,
    fixed,
    every,
    busy,
    paused_until,
    anchors,
    walk_days,
    stretch_days,
    strength_days,
    elapsed,
    hot,
    tired,
    snooze_minutes,
    learning,
    taper,
    recurring,
    rule,
    kind,
    at,
    even_in_quiet,
    minutes,
    from,
    to,
    name,
);
