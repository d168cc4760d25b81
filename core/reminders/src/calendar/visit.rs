//! A visit in its lightest form: ten years of a person are some twenty thousand.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::id::DateText;
use crate::{Kinds, Occurrence, OccurrenceId, Rule, Settings, Slot};

/// A visit with its time, before it has its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// When it is due: whole seconds since 1970-01-01 UTC.
    pub at_s: i64,
    /// When it is no longer worth showing, likewise.
    pub window_end_s: i64,
    /// The waking date it belongs to.
    pub date: Date,
    /// At least one.
    pub kinds: Kinds,
    /// What put it there.
    pub rule: Rule,
    /// Which slot of its rule it is.
    pub slot: Slot,
    /// Which of the settings' anchors it hangs on.
    pub anchor: Option<usize>,
    /// By how many minutes it was moved to where prompts are accepted more often.
    pub moved_min: i64,
}

impl Visit {
    /// The id of its prompt.
    pub fn id(&self) -> OccurrenceId {
        OccurrenceId::with(self.rule.as_str(), &DateText::of(self.date), self.slot)
    }

    pub(crate) fn is_fixed(&self) -> bool {
        self.rule == Rule::Fixed
    }

    /// Whether what was learnt may move it.
    pub(crate) fn is_loose(&self) -> bool {
        matches!(self.rule, Rule::SpreadWalk | Rule::SpreadSeated) && self.anchor.is_none()
    }

    /// With its times in `zone` and its anchor's name; `None` beyond the ends of time.
    pub(crate) fn occurrence(&self, settings: &Settings, zone: &TimeZone) -> Option<Occurrence> {
        let zoned = |second: i64| Some(Timestamp::from_second(second).ok()?.to_zoned(zone.clone()));
        let kind = self.kinds.first()?;
        Some(Occurrence {
            id: self.id(),
            kind,
            also: self.kinds.without(Kinds::of(kind)),
            at: zoned(self.at_s)?,
            window_end: zoned(self.window_end_s)?,
            date: self.date,
            rule: self.rule,
            slot: self.slot,
            anchor: self.anchor.and_then(|index| settings.anchors.get(index)).map(|anchor| Arc::from(&*anchor.name)),
            moved_min: self.moved_min,
        })
    }
}
