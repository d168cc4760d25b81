//! One prompt.

use std::fmt;

use jiff::Zoned;
use jiff::civil::Date;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use crate::OccurrenceId;

/// What a prompt asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A short walking burst.
    Walk,
    /// A seated calf stretch.
    Stretch,
    /// Seated strengthening.
    Strength,
}

impl Kind {
    /// All kinds, in the order in which they lead a visit.
    pub const ALL: [Self; 3] = [Self::Walk, Self::Stretch, Self::Strength];

    /// The name in settings and outputs: `walk`, `stretch` or `strength`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Walk => "walk",
            Self::Stretch => "stretch",
            Self::Strength => "strength",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One prompt: a visit at a time, with one kind that leads it and perhaps others that ride along.
///
/// Serialized as an object with `id`, `kind`, `also`, `local` (RFC 9557), `at` and `window_end` (RFC 3339, UTC), and `anchor` where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The same for the same rule, waking date and slot, whatever the time.
    pub id: OccurrenceId,
    /// What the visit is for.
    pub kind: Kind,
    /// What rides along on it, in the order of [`Kind`], each kind at most once and never `kind` itself.
    pub also: Vec<Kind>,
    /// When it is due, to the minute.
    pub at: Zoned,
    /// When it is no longer worth showing: 30 minutes later, or when the next prompt or a quiet hour comes first.
    pub window_end: Zoned,
    /// The waking date it belongs to; a night worker's prompt at 03:00 belongs to the date before.
    pub date: Date,
    /// Which slot of its rule it is: a number from 1, or the clock time of a fixed prompt.
    pub slot: String,
    /// Whether the person gave this very time.
    pub fixed: bool,
    /// The name of the anchor it hangs on, such as “breakfast”.
    pub anchor: Option<String>,
}

impl Occurrence {
    /// Every kind of the visit, the leading one first.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        std::iter::once(self.kind).chain(self.also.iter().copied())
    }
}

impl Serialize for Occurrence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Occurrence", 7)?;
        object.serialize_field("id", &self.id)?;
        object.serialize_field("kind", &self.kind)?;
        object.serialize_field("also", &self.also)?;
        object.serialize_field("local", &self.at)?;
        object.serialize_field("at", &self.at.timestamp())?;
        object.serialize_field("window_end", &self.window_end.timestamp())?;
        match &self.anchor {
            Some(anchor) => object.serialize_field("anchor", anchor)?,
            None => object.skip_field("anchor")?,
        }
        object.end()
    }
}
