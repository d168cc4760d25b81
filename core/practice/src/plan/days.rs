//! On which weekdays an item is meant.

use jiff::civil::Weekday;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A set of weekdays; all of them by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days(u8);

/// In the order of the week, as files and codes write them.
const NAMES: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

impl Days {
    /// Every day.
    pub const ALL: Days = Days(0b111_1111);
    /// No day, which no plan may have.
    pub const NONE: Days = Days(0);
    /// The names that [`Days::from_names`] knows.
    pub const KNOWN: [&'static str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// The days of these names; `Err` with the first that is none.
    ///
    /// # Errors
    /// The name that is not one of [`Days::KNOWN`].
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Days, &'a str> {
        names.into_iter().try_fold(Days::NONE, |days, name| {
            let (_, day) = NAMES.iter().find(|(known, _)| *known == name).ok_or(name)?;
            Ok(days.with(*day))
        })
    }

    /// The same with one more day.
    #[must_use]
    pub fn with(self, day: Weekday) -> Days {
        Days(self.0 | bit(day))
    }

    /// Whether a day is one of them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// Their names, Monday first.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().filter(move |(_, day)| self.contains(*day)).map(|(name, _)| name)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == Days::NONE
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

impl Default for Days {
    fn default() -> Self {
        Days::ALL
    }
}

impl Serialize for Days {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.names())
    }
}

impl<'de> Deserialize<'de> for Days {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        Days::from_names(names.iter().map(String::as_str))
            .map_err(|name| de::Error::unknown_variant(name, &Days::KNOWN))
    }
}
