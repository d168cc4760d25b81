//! What a command leaves behind for the two threads.

use heelfirst_history::Entry;

use crate::api::CoachEvent;

/// Facts that go to disk together, and the events that wait for them.
#[derive(Debug)]
pub(crate) struct Write {
    /// What happened, in order.
    pub(crate) entries: Vec<Entry>,
    /// Told once the entries are on disk.
    pub(crate) then: Vec<CoachEvent>,
}

/// Events to deliver at once, and facts to write.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    /// Delivered in order, without waiting for the disk.
    pub(crate) events: Vec<CoachEvent>,
    /// Written in order.
    pub(crate) writes: Vec<Write>,
}
