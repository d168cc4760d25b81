//! Dates whose sums must be taken anew.

use std::collections::BTreeSet;

use jiff::civil::Date;

/// Dates that events changed. What is summed of ended sessions only is not taken anew with every second of a running one.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// Anything happened.
    pub dates: BTreeSet<Date>,
    /// An ended session changed.
    pub ended: BTreeSet<Date>,
}

impl Touched {
    pub(super) fn session(&mut self, date: Date, ended: bool) {
        self.dates.insert(date);
        if ended {
            self.ended.insert(date);
        }
    }
}
