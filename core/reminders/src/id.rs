//! Ids of prompts, the same on every platform and in every release.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};

/// The id of a prompt: a hash of its rule, its civil date and its slot, written as 16 hex digits.
///
/// It is FNV-1a with 64 bits over the UTF-8 bytes of `rule|YYYY-MM-DD|slot`, finished with the mixer of `SplitMix64`. It does not depend
/// on the time of day: a prompt that moves within its day keeps its id, so that a platform replaces it rather than adding a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccurrenceId(u64);

impl OccurrenceId {
    /// The id for `slot` of `rule` on the civil date `date`.
    pub(crate) fn of(rule: &str, date: Date, slot: &str) -> Self {
        Self(hash(&format!("{rule}|{date}|{slot}")))
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

fn hash(text: &str) -> u64 {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    mix(text.bytes().fold(OFFSET_BASIS, |state, byte| (state ^ u64::from(byte)).wrapping_mul(PRIME)))
}

/// `SplitMix64`'s mixer: every bit of the input reaches every bit of the output, which FNV-1a alone does not do for short texts.
fn mix(mut state: u64) -> u64 {
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
mod tests {
    use super::*;

    #[test]
    fn ids_never_change() {
        // Written down once: an id armed by an older release must be found again by a newer one.
        let id = OccurrenceId::of("spread-walk", jiff::civil::date(2026, 3, 2), "1");
        assert_eq!(id.to_string(), "30ad823613b99c81");
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn only_sixteen_hex_digits_are_an_id() {
        for written in ["", "0", "0123456789abcde", "0123456789abcdefa", "0123456789abcdeg", "+123456789abcdef"] {
            assert!(written.parse::<OccurrenceId>().is_err(), "{written}");
        }
    }

    #[test]
    fn jitter_stays_within_its_bounds_and_uses_them() {
        let mut seen = std::collections::BTreeSet::new();
        for slot in 0..500 {
            let jitter = OccurrenceId::of("spread-walk", jiff::civil::date(2026, 3, 2), &slot.to_string()).jitter(3);
            assert!((-3..=3).contains(&jitter));
            seen.insert(jitter);
        }
        assert_eq!(seen.len(), 7);
        assert_eq!(OccurrenceId(7).jitter(0), 0);
        assert_eq!(OccurrenceId(7).jitter(-4), 0);
    }
}
