//! What was found, each kind once an axis.

use super::{SignalAxis, SignalFault, SignalFaultKind};

/// One place an axis, and one for what is about none.
const PLACES: usize = SignalAxis::ALL.len() + 1;

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    since_s: f64,
    count: u64,
}

/// A table of fixed size.
#[derive(Debug, Clone, Default)]
pub(super) struct Log {
    entries: [[Entry; PLACES]; SignalFaultKind::ALL.len()],
    any: bool,
}

impl Log {
    pub(super) fn note(&mut self, kind: SignalFaultKind, axis: Option<SignalAxis>, at_s: f64) {
        self.note_many(kind, axis, at_s, 1);
    }

    pub(super) fn note_many(&mut self, kind: SignalFaultKind, axis: Option<SignalAxis>, at_s: f64, count: u64) {
        let place = axis.map_or(PLACES - 1, |axis| axis as usize);
        let Some(entry) = self.entries.get_mut(kind as usize).and_then(|kind| kind.get_mut(place)) else { return };
        if entry.count == 0 {
            entry.since_s = at_s;
        }
        entry.count = entry.count.saturating_add(count);
        self.any = true;
    }

    pub(super) fn is_empty(&self) -> bool {
        !self.any
    }

    pub(super) fn faults(&self) -> Vec<SignalFault> {
        let axes = || SignalAxis::ALL.into_iter().map(Some).chain([None]);
        let table = SignalFaultKind::ALL.into_iter().zip(&self.entries);
        table
            .flat_map(|(kind, row)| axes().zip(row).map(move |(axis, entry)| (kind, axis, entry)))
            .filter(|(.., entry)| entry.count > 0)
            .map(|(kind, axis, entry)| SignalFault { kind, axis, since_s: entry.since_s, count: entry.count })
            .collect()
    }
}
