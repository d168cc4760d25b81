//! Dates whose sums must be taken anew.

use std::collections::BTreeSet;

use jiff::civil::Date;

/// Dates that events changed. What is summed of ended sessions only is not taken anew with every second of a running one.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// Anything happened that a day counts at once.
    pub dates: BTreeSet<Date>,
    /// An ended session changed.
    pub ended: BTreeSet<Date>,
}

impl Touched {
    /// Something of a running session that counts at once.
    pub(super) fn running(&mut self, date: Date) {
        self.dates.insert(date);
    }

    pub(crate) fn ended(&mut self, date: Date) {
        self.dates.insert(date);
        self.ended.insert(date);
    }
}
