//! Since when steps are graded by the same borders: shares of earlier days are other shares.

use heelfirst_history::{Context, Dates, Reader, StoreError};
use heelfirst_report::Side;
use jiff::civil::Date;

use super::changes::SPAN_DAYS;
use super::circumstances::foot;
use super::person::Person;
use crate::state::GRADE_BORDERS_KEY;

/// When borders moved, by hand or since what is usual was learnt, as far as anything that looks back up to a day asks.
pub(crate) struct Graded<'p> {
    person: &'p Person,
    until: Date,
    moved_on: Option<Date>,
}

impl<'p> Graded<'p> {
    pub(crate) fn read(reader: &Reader, person: &'p Person, until: Date) -> Result<Self, StoreError> {
        let moved_on = reader.setting_changed_on(GRADE_BORDERS_KEY, Dates::last(until, 2 * SPAN_DAYS))?;
        Ok(Self { person, until, moved_on })
    }

    /// The first whole day of the borders that held in the end; `None` where none moved.
    pub(super) fn alike_from(&self, side: Side, context: &Context) -> Option<Date> {
        let learnt_on = self.person.facts.baselines.learnt_on(foot(side), context).filter(|on| *on <= self.until);
        // Walks of that day were graded by the old ones, or some of them were.
        self.moved_on.max(learnt_on)?.tomorrow().ok()
    }
}

#[cfg(test)]
mod tests;
