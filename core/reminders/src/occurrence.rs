//! One prompt.

use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::{Kind, Kinds, OccurrenceId, Rule, Slot};

/// One prompt: a visit at a time, with one kind that leads it and perhaps others that ride along.
///
/// Serialized as an object with `id`, `kind`, `also`, `local` (RFC 9557), `at` and `window_end` (RFC 3339, UTC), and `anchor` where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The same for the same rule, waking date and slot, whatever the time.
    pub id: OccurrenceId,
    /// What the visit is for.
    pub kind: Kind,
    /// What rides along on it, never `kind` itself.
    pub also: Kinds,
    /// When it is due, to the minute.
    pub at: Zoned,
    /// When it is no longer worth showing: 30 minutes later, or when the next prompt or a quiet hour comes first.
    pub window_end: Zoned,
    /// The waking date it belongs to; a night worker's prompt at 03:00 belongs to the date before.
    pub date: Date,
    /// What put it there.
    pub rule: Rule,
    /// Which slot of its rule it is.
    pub slot: Slot,
    /// The name of the anchor it hangs on, such as “breakfast”.
    pub anchor: Option<Arc<str>>,
    /// By how many minutes it was moved to where prompts are accepted more often, −45 to 45.
    pub moved_min: i64,
}

impl Occurrence {
    /// Every kind of the visit.
    pub fn kinds(&self) -> Kinds {
        self.also.with(Kinds::of(self.kind))
    }

    /// Whether the person gave this very time.
    pub fn is_fixed(&self) -> bool {
        self.rule == Rule::Fixed
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
        match self.anchor.as_deref() {
            Some(anchor) => object.serialize_field("anchor", anchor)?,
            None => object.skip_field("anchor")?,
        }
        object.end()
    }
}
