//! Ids that sort by the time they were made.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text that is no UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id")]
pub struct NotAnId(String);

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Uuid);

        impl $name {
            /// The next id of `ids`, made at `at_us` (UTC, µs since 1970).
            pub fn new(ids: &mut IdSource, at_us: i64) -> Self {
                Self(ids.next_uuid(at_us))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::try_parse(text).map(Self).map_err(|_| NotAnId(text.to_owned()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }
    };
}

id! {
    /// One row of the journal: a `UUIDv7`, written as lower-case text with hyphens.
    EventId
}
id! {
    /// One session: a `UUIDv7`, written as lower-case text with hyphens.
    SessionId
}

impl EventId {
    pub(crate) fn uuid(self) -> Uuid {
        self.0
    }
}

/// No id that is made at `at_us` (UTC, µs since 1970) sorts before this text, and none made before it sorts after.
pub(crate) fn first_of(at_us: i64) -> String {
    let ms = milliseconds(at_us);
    format!("{:08x}-{:04x}", ms >> 16, ms & 0xffff)
}

/// As ids begin with.
fn milliseconds(at_us: i64) -> u64 {
    u64::try_from(at_us / 1000).unwrap_or(0).min(LAST_MS)
}

/// Bits below the milliseconds that an id may fill: 12 before the variant, 62 after it.
const TAIL_BITS: u32 = 74;
const LAST_MS: u64 = (1 << 48) - 1;

/// Makes `UUIDv7`s that never go back, even when the clock does: the journal is read in the order of its ids.
///
/// Within a millisecond, or when the clock stands behind the last id, the last id is counted on by a random amount
/// (RFC 9562, 6.2, method 2). The seed is handed in; equal seeds and times give equal ids.
#[derive(Debug, Clone)]
pub struct IdSource {
    random: u64,
    last: u128,
}

impl IdSource {
    /// A source without a past.
    pub fn new(seed: u64) -> Self {
        Self { random: seed, last: 0 }
    }

    /// A source whose ids all sort after `last`.
    pub(crate) fn after(seed: u64, last: Option<EventId>) -> Self {
        Self { random: seed, last: last.map_or(0, |id| order_of(id.uuid())) }
    }

    fn next_uuid(&mut self, at_us: i64) -> Uuid {
        let ms = milliseconds(at_us);
        // The topmost bit stays free, so that counting on seldom runs into the next millisecond.
        let tail = ((u128::from(self.random()) << 64) | u128::from(self.random())) >> (128 - TAIL_BITS + 1);
        let fresh = (u128::from(ms) << TAIL_BITS) | tail;
        let in_same_ms = ms <= u64::try_from(self.last >> TAIL_BITS).unwrap_or(LAST_MS);
        self.last = if in_same_ms { self.last + 1 + u128::from(self.random() >> 32) } else { fresh };
        uuid_of(self.last)
    }

    /// `SplitMix64`.
    fn random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.random;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

const RAND_B: u128 = (1 << 62) - 1;

/// Milliseconds and tail of an id as one number, version and variant left out.
fn order_of(uuid: Uuid) -> u128 {
    let bits = uuid.as_u128();
    ((bits >> 80) << TAIL_BITS) | (((bits >> 64) & 0xFFF) << 62) | (bits & RAND_B)
}

fn uuid_of(order: u128) -> Uuid {
    let ms = order >> TAIL_BITS;
    Uuid::from_u128((ms << 80) | (0x7 << 76) | (((order >> 62) & 0xFFF) << 64) | (0b10 << 62) | (order & RAND_B))
}

#[cfg(test)]
mod tests;
