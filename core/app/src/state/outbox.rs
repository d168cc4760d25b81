//! What a command leaves behind for the two threads.

use heelfirst_history::Entry;

use super::Taped;
use crate::api::CoachEvent;

/// Events to deliver at once, and facts to write.
///
/// The facts of one command or moment go to disk in one transaction: a last repetition and the end of its session are both there or
/// neither is.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    /// Delivered in order, without waiting for the disk.
    pub(crate) events: Vec<CoachEvent>,
    /// What happened, in order.
    pub(crate) entries: Vec<Entry>,
    /// Told once the entries are on disk.
    pub(crate) then: Vec<CoachEvent>,
    /// What is recorded. It waits for nothing, and nothing waits for it.
    pub(crate) tapes: Vec<Taped>,
    /// What widgets read, as JSON. Only the last one counts.
    pub(crate) glance: Option<String>,
}

impl Outbox {
    /// Whether nothing came of it that somebody is told or that is written to the history.
    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty() && self.entries.is_empty() && self.then.is_empty()
    }
}
