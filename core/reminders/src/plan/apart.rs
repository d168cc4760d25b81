//! What was shown a moment ago: where other settings or another zone would bring the next prompt before the gap has passed, the one shown
//! stands in its place.

use super::thin::dropped;
use super::{Draft, DroppedBecause, Planner};
use crate::calendar::gap;
use crate::{Outcome, Record, Visit};

impl Planner<'_> {
    /// Leaves out what would come too soon after the prompt shown last; given times come when the person wants them.
    pub(super) fn keep_apart(&self, draft: &mut Draft) {
        let came = self.outcomes.records().filter_map(|record| self.came_s(record));
        let Some(until_s) = came.max().map(|came_s| came_s.saturating_add(gap(self.rules.settings) * 60)) else {
            return;
        };
        let too_soon = |visit: &Visit| visit.at_s < until_s && !visit.is_fixed();
        let gone = draft.visits.extract_if(.., |visit| too_soon(visit));
        draft.dropped.extend(gone.map(|visit| dropped(&visit, DroppedBecause::JustShown)));
    }

    /// When a prompt came, be it late; none that is yet to come, or to come again: that one takes along what is near.
    fn came_s(&self, record: &Record) -> Option<i64> {
        let came_s = match record.outcome {
            Outcome::Refused => None,
            Outcome::Snoozed | Outcome::InAHurry => record.has_come(self.now_s).then_some(record.at_s),
            Outcome::Armed | Outcome::Unknown => Some(record.at_s),
            // Practised, say, after it was moved and before it came again.
            outcome if outcome == Outcome::Withdrawn || record.outcome_s < record.at_s => record.delivered_s,
            _ => Some(record.at_s),
        };
        came_s.filter(|at_s| *at_s <= self.now_s && record.may_have_shown(self.now_s))
    }
}
