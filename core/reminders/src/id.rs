//! Ids of prompts, the same on every platform and in every release.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};

use crate::{Rule, Slot};

/// The id of a prompt: a hash of its rule, its civil date and its slot, written as 16 hex digits.
///
/// It is FNV-1a with 64 bits over the UTF-8 bytes of `rule|YYYY-MM-DD|slot`, finished with the mixer of `SplitMix64`. It does not depend
/// on the time of day: a prompt that moves within its day keeps its id, so that a platform replaces it rather than adding a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccurrenceId(u64);

impl OccurrenceId {
    /// The id for `slot` of `rule` on the civil date `date`.
    pub fn of(rule: Rule, date: Date, slot: Slot) -> Self {
        Self::with(rule.as_str(), &DateText::of(date), slot)
    }

    /// As [`OccurrenceId::of`] where a date is used many times, and for rules that are none of a day.
    pub(crate) fn with(rule: &str, date: &DateText, slot: Slot) -> Self {
        let hash = Fnv::new().text(rule).text("|").text(date.as_str()).text("|");
        let hash = match slot {
            Slot::Number(number) if number < 10 => hash.byte(digit(number)),
            Slot::Number(_) => hash.text(&slot.to_string()),
            Slot::At(clock) => hash.text(ascii(&clock.text())),
        };
        Self(mix(hash.0))
    }

    /// The id as a number.
    pub const fn value(self) -> u64 {
        self.0
    }

    /// A number in `-most..=most` that belongs to this id, for jitter.
    pub(crate) fn jitter(self, most: i64) -> i64 {
        let width = most.max(0).unsigned_abs() * 2 + 1;
        let turn = mix(self.0 ^ 0x6a09_e667_f3bc_c909) % width;
        i64::try_from(turn).unwrap_or(0) - most.max(0)
    }
}

/// A date as ids write it, `YYYY-MM-DD`.
#[derive(Debug, Clone)]
pub(crate) enum DateText {
    Usual([u8; 10]),
    /// Years before 0, which a clock may show as well.
    Odd(String),
}

impl DateText {
    pub(crate) fn of(date: Date) -> Self {
        let number = |value: i8| u32::from(value.unsigned_abs());
        let (Ok(year), month, day) = (u32::try_from(date.year()), number(date.month()), number(date.day())) else {
            return Self::Odd(date.to_string());
        };
        let mut text = *b"0000-00-00";
        for (place, number) in [(3, year), (2, year / 10), (1, year / 100), (0, year / 1000)].into_iter().chain([
            (6, month),
            (5, month / 10),
            (9, day),
            (8, day / 10),
        ]) {
            if let Some(byte) = text.get_mut(place) {
                *byte = digit(number);
            }
        }
        Self::Usual(text)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Usual(digits) => ascii(digits),
            Self::Odd(text) => text,
        }
    }
}

/// The digit of a number below 10.
fn digit(number: u32) -> u8 {
    b'0' + u8::try_from(number % 10).unwrap_or(0)
}

fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// FNV-1a, 64 bits.
#[derive(Clone, Copy)]
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    const fn byte(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3))
    }

    fn text(self, text: &str) -> Self {
        text.bytes().fold(self, Self::byte)
    }
}

/// `SplitMix64`'s mixer: every bit of the input reaches every bit of the output, which FNV-1a alone does not do for short texts.
pub(crate) fn mix(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

impl fmt::Display for OccurrenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// What was written is no id of a prompt.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{written}” is not the id of a reminder; it has 16 hex digits")]
pub struct OccurrenceIdError {
    /// What was written.
    pub written: String,
}

impl FromStr for OccurrenceId {
    type Err = OccurrenceIdError;

    fn from_str(written: &str) -> Result<Self, OccurrenceIdError> {
        let hex = written.len() == 16 && written.bytes().all(|byte| byte.is_ascii_hexdigit());
        hex.then(|| u64::from_str_radix(written, 16).ok())
            .flatten()
            .map(Self)
            .ok_or_else(|| OccurrenceIdError { written: written.to_owned() })
    }
}

impl Serialize for OccurrenceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for OccurrenceId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
